import { DAY, isWholeType, type NumberType, RATIO } from '../expression/types.ts'
import { formatDay, parseDay } from '../values/day.ts'
import {
  divideExact,
  type Exact,
  formatExact,
  isFraction,
  lowestTerms,
  multiplyExact,
  parseDecimal,
} from '../values/exact.ts'
import type { Words } from '../values/words.ts'

const FRACTION = /^([+-]?\d{1,40})\s*\/\s*(\d{1,40})$/
const PERCENT = /^(.+?)\s*[%％]$/

/** How a number of a unit is written, for messages. */
export function wantedNumber(type: NumberType): Words {
  const { unit } = type
  if (unit === DAY) return { ja: '2024-03-01 のような日', en: 'a day such as 2024-03-01' }
  if (unit === RATIO) return { ja: '1.00% や 1/100 のような割合', en: 'a ratio such as 1.00% or 1/100' }
  if (!isWholeType(type))
    return { ja: `4.5 のような数（単位 ${unit}）`, en: `a number such as 4.5 (in ${unit})` }
  return { ja: `1000 のような整数（単位 ${unit}）`, en: `a whole number such as 1000 (in ${unit})` }
}

function readRatio(text: string): Exact | null {
  const percent = PERCENT.exec(text)
  if (!percent) return readFraction(text)
  const value = parseDecimal((percent[1] ?? '').trim())
  return value === null ? null : lowestTerms(divideExact(value, 100))
}

function readFraction(text: string): Exact | null {
  const parts = FRACTION.exec(text)
  if (!parts) return parseDecimal(text)
  const [part, whole] = [parseDecimal(parts[1] ?? ''), parseDecimal(parts[2] ?? '')]
  return part === null || whole === null || whole === 0 ? null : lowestTerms(divideExact(part, whole))
}

function readInUnit(text: string, type: NumberType): Exact | null {
  const digits = text.endsWith(` ${type.unit}`) ? text.slice(0, -type.unit.length - 1) : text
  const value = isWholeType(type) ? parseDecimal(digits.replaceAll('_', '')) : readFraction(digits)
  return value !== null && isWholeType(type) && isFraction(value) ? null : value
}

/**
 * An exact number from what a case file holds: digits (as text, so that nothing went through floating point), a
 * percentage, a fraction or a day. `null` when it is nothing of the kind in this unit.
 */
export function readNumber(type: NumberType, raw: unknown): Exact | null {
  if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'bigint') return null
  // A number is read from its shortest digits: 0.01 is one hundredth, as its author wrote it.
  const text = String(raw).trim()
  if (type.unit === DAY) return parseDay(text)
  return type.unit === RATIO ? readRatio(text) : readInUnit(text, type)
}

/** A number as people write it in its unit: `1.5 %`, `2024-03-01`, `300,000 JPY`. */
export function writeNumber({ unit }: NumberType, value: Exact): string {
  if (unit === DAY) return formatDay(Number(value))
  if (unit === RATIO) {
    const percent = formatExact(multiplyExact(value, 100))
    return percent.includes('/') ? formatExact(value) : `${percent} %`
  }
  const digits = formatExact(value)
  return `${digits.includes('/') ? digits : digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')} ${unit}`
}
