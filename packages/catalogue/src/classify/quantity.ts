import { type Exact, type Problem, parseDecimal, plainDecimal } from '@sekisho/logic'
import { specProblem } from './messages.ts'
import { convertExactly } from './units.ts'

export interface ReadAt {
  /** Where it stands in the file. */
  readonly path: string
  /** What the number is of, in both languages. */
  readonly label: { readonly ja: string; readonly en: string }
  /** The unit of the fact. */
  readonly unit: string
}

const NUMBER = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)\s*(.*)$/
const RANGE = /[~〜～–—]|\d\s*-\s*\d|^[<>≤≥＜＞≦≧約±]|±|以上|以下|未満|超/
const COMMA = /\d,\d/
const TEN = /\s*[x×*]\s*10\s*(?:\^|\*\*)?\s*([+-]?\d+)/i

/** A number with its unit as a data sheet has it, exactly in the unit of the fact; or what is wrong with it. */
export function readQuantity(raw: unknown, at: ReadAt): Exact | Problem {
  const written = String(raw).trim()
  const text = written.replace(/[０-９．，＋－ｅＥ]/g, (sign) => sign.normalize('NFKC')).replace('−', '-')
  const shown = { ...at, written }
  if (RANGE.test(text)) return specProblem('range-for-number', shown)
  if (COMMA.test(text)) return specProblem('comma-in-number', shown)
  const [, digits, unit = ''] = NUMBER.exec(text.replace(TEN, 'e$1')) ?? []
  const plain = digits === undefined ? undefined : plainDecimal(digits)
  const value = plain === undefined ? null : parseDecimal(plain)
  if (value === null) return specProblem('not-a-number', shown)
  if (unit === '') return at.unit === 'count' ? value : specProblem('missing-unit', shown)
  const { value: converted, why } = convertExactly(value, unit, at.unit)
  return why === undefined ? converted : specProblem(why, { ...shown, written: unit })
}
