import type { Problem } from '@sekisho/logic'
import { ENTITY_KINDS, type Entity, type Interest, MEASURES, shareOf } from '@sekisho/ownership/graph'
import { readRecord } from '@sekisho/ownership/read'
import { plainOf } from '../plain.ts'
import { place } from '../read/place.ts'
import type { SourceRecord } from '../read/source-record.ts'
import { ownershipProblem } from './messages.ts'

/** A row of a file of interests: the interests, and what it says of entities. */
export type InterestResult =
  | {
      readonly ok: true
      readonly interests: readonly Interest[]
      readonly entities: readonly Entity[]
      readonly notes: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * A record with `holder`, `held` and `share`, and where given `measure` (votes unless told), `from` and `until` (the first day
 * it holds, and the first it holds no more), `holder_kind` and `held_kind`; or a record of a published file.
 */
export function readInterest(record: SourceRecord): InterestResult {
  const value = plainOf(record.value)
  const at = place(record, [])
  const source = [at.file, at.line].filter((part) => part !== undefined).join(':')
  const published = readRecord(value, source)
  if (published) {
    const notes = published.leftOut.map((message) => ({ code: 'ownership.left-out', at, message }))
    return { ok: true, interests: published.interests, entities: published.entities, notes }
  }
  const cell = (name: string) => {
    const found = isTable(value) ? value[name] : undefined
    return found === undefined || found === null ? '' : String(found).trim()
  }
  const problems: Problem[] = []
  const wrong = (...[code, column]: [Parameters<typeof ownershipProblem>[0], string]) =>
    problems.push(ownershipProblem(code, place(record, [column]), cell(column)))

  const [holder, held] = [cell('holder'), cell('held')]
  if (holder === '' || held === '') problems.push(ownershipProblem('no-holder', at))
  const share = shareOf(cell('share'))
  if (!share) wrong('bad-share', 'share')
  const measure = MEASURES.find((one) => one === (cell('measure') || 'votes'))
  if (!measure) wrong('bad-measure', 'measure')
  for (const column of ['from', 'until']) if (!isDay(cell(column))) wrong('bad-day', column)
  const entities = (['holder', 'held'] as const).map((side): Entity => {
    const kind = ENTITY_KINDS.find((one) => one === (cell(`${side}_kind`) || 'unknown'))
    if (!kind) wrong('bad-kind', `${side}_kind`)
    return { id: cell(side), name: cell(side), kind: kind ?? 'unknown' }
  })
  if (!share || !measure || problems.length > 0) return { ok: false, problems }
  const interest = {
    holder,
    held,
    measure,
    share,
    ...(cell('from') ? { from: cell('from') } : {}),
    ...(cell('until') ? { until: cell('until') } : {}),
    source,
  }
  return { ok: true, interests: [interest], entities, notes: [] }
}

/** Nothing, or a day that exists. */
function isDay(text: string): boolean {
  if (text === '') return true
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
