import { convert, listUnits } from '@sekisho/law/jp/list-control'
import { compareExact, type Exact, formatExact, parseDecimal } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { convertExactly } from './units.ts'

describe('units', () => {
  it.each([
    ['4.5', 'μm', 'mm', '0.0045'],
    ['1', 'inch', 'mm', '25.4'],
    ['2', 'lbf', 'N', '8.896443230521'],
    ['25', '℃', 'K', '298.15'],
    ['300', 'K', '°C', '26.85'],
    ['69', 'ＭＰａ', 'kPa', '69000'],
    ['0.5', '度/h', '°/s', '1/7200'],
    ['0.2', '°/√s', '°/√h', '12'],
    ['3', 'Gbps', 'Gbit/s', '3'],
    ['15', 'm³/h', 'L/min', '250'],
    ['5', 'mm/µs', 'm/s', '5000'],
    ['20', 'pT/√Hz', 'fT/√Hz', '20000'],
  ])('are converted exactly: %s %s is so many %s: %s', (digits, from, to, wanted) => {
    const { value } = convertExactly(parseDecimal(digits) ?? 0, from, to)
    expect(value === undefined ? undefined : plain(value)).toBe(wanted)
  })

  it.each([
    ['W', 'V', 'wrong-dimension'],
    ['furlongs per fortnight', 'm/s', 'unknown-unit'],
    ['mrad', '°', 'inexact'],
  ])('that do not fit are said to: %s for %s', (from, to, why) => {
    expect(convertExactly(1, from, to)).toEqual({ why })
  })

  it('agree with the units of the list wherever two of one dimension meet', () => {
    const all = [...listUnits]
    const wrong = all.flatMap(([from, { dimension }]) =>
      all
        .filter(([, other]) => other.dimension === dimension)
        .flatMap(([to]) => {
          const { value, why } = convertExactly(7, from, to)
          const isSame = value !== undefined && compareExact(value, convert(7, from, to)) === 0
          return isSame ? [] : [`${from} in ${to}: ${why ?? formatExact(value)}`]
        }),
    )
    expect(wrong).toEqual([])
  })
})

/** With as many decimals as it has. */
function plain(value: Exact): string {
  const small = formatExact(value)
  const [n = '', d] = small.split('/')
  if (d === undefined) return small
  const places = [...Array(30).keys()].find((count) => (10n ** BigInt(count) * BigInt(n)) % BigInt(d) === 0n)
  if (places === undefined) return small
  const digits = String((10n ** BigInt(places) * BigInt(n)) / BigInt(d)).padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
