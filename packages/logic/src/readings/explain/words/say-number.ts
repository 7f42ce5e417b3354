import { DAY, type NumberType, RATIO } from '../../../expression/types.ts'
import { formatDay } from '../../../values/day.ts'
import { denominatorOf, type Exact, formatExact, multiplyExact, numeratorOf } from '../../../values/exact.ts'
import type { Words } from '../../../values/words.ts'
import { sayUnit } from './units.ts'

/** The same text in both languages. */
export function same(text: string): Words {
  return { ja: text, en: text }
}

/** Three digits at a time before the point: `1,000,000.5`. */
function grouped(digits: string): string {
  return digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
}

/** About how much a fraction without a short decimal form is. */
function about(value: Exact, factor: number): string {
  return ((Number(numeratorOf(value)) / Number(denominatorOf(value))) * factor).toPrecision(6)
}

function sayRatio(value: Exact): Words {
  const percent = formatExact(multiplyExact(value, 100))
  if (!percent.includes('/')) return same(`${grouped(percent)} %`)
  const [fraction, nearly] = [formatExact(value), `≈ ${about(value, 100)} %`]
  return { ja: `${fraction}（${nearly}）`, en: `${fraction} (${nearly})` }
}

/** A number in its unit: a day as `2024-03-01`, a ratio in percent, money and counts with grouped digits. */
export function sayNumber({ unit }: NumberType, value: Exact): Words {
  if (unit === DAY) return same(formatDay(Number(numeratorOf(value))))
  if (unit === RATIO) return sayRatio(value)
  const digits = formatExact(value)
  return sayUnit(unit, digits.includes('/') ? `${digits} (≈ ${about(value, 1)})` : grouped(digits))
}
