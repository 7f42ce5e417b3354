/**
 * Shares are whole numbers of this many parts, so that sums are exact: a tenth and two fifths are a half, and "more than 25 %"
 * begins one part above 25 %. A sum stays exact up to nine thousand wholes.
 */
export const WHOLE = 1_000_000_000_000

/** A share of votes, capital or seats in parts of `WHOLE`: known exactly where both ends are the same. */
export interface Share {
  readonly least: number
  readonly most: number
}

/** The share of somebody who has something, of which it is not said how much. */
export const SOME: Share = { least: 1, most: WHOLE }

const PERCENT = /^(\d{1,9})(?:\.(\d{1,10}))?$/

/** A percentage as it is written, `33.34` or `33.34 %`, in parts of the whole; nothing where it is no percentage. */
export function partsOfPercent(text: string): number | undefined {
  const match = PERCENT.exec(text.replace(/\s*[%％]$/, '').trim())
  if (!match) return undefined
  const [, units = '', places = ''] = match
  const parts = Number(units) * (WHOLE / 100) + Number(places.padEnd(10, '0'))
  return parts <= 1000 * WHOLE ? parts : undefined
}

/** A share as it is written: `50`, `25-50`, `>25-50` (more than 25), `25-<50` (less than 50); nothing where it is none. */
export function shareOf(text: string): Share | undefined {
  const [left = '', right, ...more] = text.trim().split(/\s*[-–~～]\s*/)
  if (more.length > 0) return undefined
  const [isAbove, isBelow] = [left.startsWith('>'), right?.startsWith('<') ?? false]
  const from = partsOfPercent(left.replace(/^>\s*/, ''))
  if (from === undefined) return undefined
  if (right === undefined) return isAbove ? { least: from + 1, most: WHOLE } : { least: from, most: from }
  const until = partsOfPercent(right.replace(/^<\s*/, ''))
  if (until === undefined) return undefined
  const share = { least: isAbove ? from + 1 : from, most: isBelow ? until - 1 : until }
  return share.least <= share.most ? share : undefined
}

/** A share in per cent, as exact as it is: `50 %`, `25–50 %`, `more than 25 %` by the part above it. */
export function sayShare({ least, most }: Share): string {
  return least === most ? `${percent(least)} %` : `${percent(least)}–${percent(most)} %`
}

/** Parts that open ends may have left in a sum: a part an end. */
const ENDS = 1000

/** Parts of the whole in per cent; some parts more or less, from open ends, are said as `>25` and `<50`. */
function percent(parts: number): string {
  const step = WHOLE / 1_000_000
  const over = parts % step
  if (over > 0 && over <= ENDS) return `>${(parts - over) / (WHOLE / 100)}`
  if (over >= step - ENDS) return `<${(parts - over + step) / (WHOLE / 100)}`
  return String(parts / (WHOLE / 100))
}
