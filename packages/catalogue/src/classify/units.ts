import { convert, listUnits } from '@sekisho/law/jp/list-control'
import {
  addExact,
  divideExact,
  type Exact,
  fraction,
  lowestTerms,
  multiplyExact,
  negateExact,
  parseDecimal,
  plainDecimal,
} from '@sekisho/logic'
import { create, createUnitDependencies, unitDependencies } from 'mathjs'
import { NAMES, OWN, SIGNS } from './unit-names.ts'

/** One factor of a unit as the library reads it: `k`·`g`^-1 of `W/kg`. */
interface Part {
  readonly unit: { readonly name: string; readonly value: number; readonly offset: number }
  readonly prefix: { readonly value: number }
  readonly power: number
}

interface Parsed {
  readonly units: readonly Part[]
  equalBase(other: Parsed): boolean
}

// The types of the library say that these may be missing; they are there.
const library = create({
  unitDependencies: unitDependencies ?? {},
  createUnitDependencies: createUnitDependencies ?? {},
})
for (const [name, is, prefixes] of OWN)
  library.createUnit(name, {
    ...(is === null ? {} : { definition: is }),
    prefixes: prefixes ? 'short' : 'none',
  })

/** Parts of the second of arc: the library has angles as rounded parts of the radian. */
const ARC: Readonly<Record<string, number>> = {
  arcseconds: 1,
  arcminutes: 60,
  degrees: 3600,
  deg: 3600,
  degree: 3600,
}

const parsed = new Map<string, Parsed | null>()

/** What the library makes of a unit as people write it; `null` where it makes nothing of it. */
function parse(written: string): Parsed | null {
  const known = parsed.get(written)
  if (known !== undefined) return known
  let unit: Parsed | null = null
  try {
    // The library's types leave out the parts, which its documentation of the class names.
    unit = library.unit(spelled(written)) as unknown as Parsed
  } catch {
    unit = null
  }
  parsed.set(written, unit)
  return unit
}

function spelled(written: string): string {
  const signs = SIGNS.reduce((text, [sign, is]) => text.replace(sign, is), written)
  const text = signs.normalize('NFKC').replace(/μ/g, 'u').trim()
  return (
    NAMES[text] ??
    text.replace(/[A-Za-zァ-ヶー%]+/g, (name) => (Object.hasOwn(NAMES, name) ? (NAMES[name] ?? name) : name))
  )
}

function decimal(value: number): Exact {
  // The shortest digits of a number are those its definition has.
  return parseDecimal(plainDecimal(String(value)) ?? '') ?? 0
}

function power(base: Exact, times: number): Exact {
  let result: Exact = 1
  for (let i = 0; i < Math.abs(times); i++) result = multiplyExact(result, base)
  return times < 0 ? divideExact(1, result) : result
}

/** The square of how much a unit is in base units: squared, so that units with roots are fractions too. */
function squareOf({ units }: Parsed): Exact | null {
  let square: Exact = 1
  for (const { unit, prefix, power: times } of units) {
    // A radian is no fraction of a degree.
    if (!Number.isInteger(times * 2) || /^rad(s|ians?)?$/.test(unit.name)) return null
    const value = ARC[unit.name] ?? decimal(unit.value)
    square = lowestTerms(multiplyExact(square, power(multiplyExact(value, decimal(prefix.value)), times * 2)))
  }
  return square
}

function rootOf(square: Exact): Exact | null {
  const small = lowestTerms(square)
  const [n, d] = typeof small === 'object' ? [BigInt(small.n), BigInt(small.d)] : [BigInt(small), 1n]
  const [a, b] = [whole(n), whole(d)]
  return a === null || b === null ? null : lowestTerms(fraction(a, b))
}

/** The root of a square; nothing for any other number. */
function whole(square: bigint): bigint | null {
  if (square < 2n) return square
  let root = 1n << (BigInt(square.toString(2).length + 1) / 2n)
  for (let next = (root + square / root) / 2n; next < root; next = (root + square / root) / 2n) root = next
  return root * root === square ? root : null
}

/** The offset of a temperature that does not begin at absolute zero. */
function offsetOf({ units: [first, ...rest] }: Parsed): Exact {
  return first && rest.length === 0 && first.power === 1 ? decimal(first.unit.offset) : 0
}

export type Conversion =
  | { readonly value: Exact; readonly why?: never }
  | { readonly value?: never; readonly why: 'unknown-unit' | 'wrong-dimension' | 'inexact' }

/** A number in one unit, exactly in another; or why it cannot be had. */
export function convertExactly(value: Exact, from: string, to: string): Conversion {
  if (from === to) return { value }
  // Units of the list have exact factors of their own, for quantities too that the library does not know.
  const [own, wanted] = [listUnits.get(from), listUnits.get(to)]
  if (own && own.dimension === wanted?.dimension) return { value: convert(value, from, to) }
  const [a, b] = [parse(from), parse(to)]
  if (!a || !b) return { why: 'unknown-unit' }
  if (!a.equalBase(b)) return { why: 'wrong-dimension' }
  const [x, y] = [squareOf(a), squareOf(b)]
  const factor = x === null || y === null ? null : rootOf(divideExact(x, y))
  if (factor === null) return { why: 'inexact' }
  // A scale of temperature is moved to absolute zero before it is stretched.
  const absolute = multiplyExact(addExact(value, offsetOf(a)), factor)
  return { value: lowestTerms(addExact(absolute, negateExact(offsetOf(b)))) }
}
