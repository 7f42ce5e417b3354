import type { DatedClass, Sector } from '../tables/sector.ts'

/** The class that covers acts of the day `on` (`YYYY-MM-DD`); before the first one, the first one. */
export function classOn(history: readonly DatedClass[], on: string): DatedClass {
  const covering = history.findLast(({ from }) => from <= on) ?? history[0]
  if (!covering) throw new RangeError('A sector has at least one class.')
  return covering
}

const CORE = new Set(['core', 'partly-core'])

/** The citations of the lists that name the sector on the day `on`, for both controls. */
export function citesOn(sector: Sector, on: string): readonly string[] {
  const inward = classOn(sector.inward, on).is
  const specified = classOn(sector.specified, on).is
  const cites: string[] = []
  if (sector.table === 3 || CORE.has(inward) || inward === 'designated') cites.push(tableCite(sector.table))
  if (CORE.has(inward)) cites.push('コア業種告示')
  if (CORE.has(specified) || specified === 'designated') cites.push('特定取得業種告示')
  if (CORE.has(specified)) cites.push('特定取得コア業種告示')
  return cites
}

function tableCite(table: Sector['table']): string {
  return `業種告示別表第${['一', '二', '三'][table - 1]}`
}
