import type { Constant } from '../../expression/constant.ts'
import type { Decision } from '../../expression/decision.ts'
import type { Fact } from '../../expression/fact.ts'
import { allOptions, bitOf } from '../../expression/option.ts'
import type { ChoiceExpression, Field, ListType, NumberExpression } from '../../expression/types.ts'
import { exactBound } from '../../expression/unknown.ts'
import { denominatorOf, numeratorOf } from '../../values/exact.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../values/truth.ts'
import { anyNumber, type End, type Ends, endOf, hullEnds, noEnd } from './ends.ts'
import { fieldName } from './layout.ts'
import type { Source } from './program.ts'
import { chooseEnds } from './translate-numbers.ts'
import type { Meaning, Translation, Translations } from './translation.ts'

/** A number over the denominator of its column; its declared bounds where it is not known. */
function loadedNumber(declared: Fact | Field, source: Source, over: number, to: Translation): Ends {
  const { builder } = to
  const load = builder.load(source)
  const [min, max] = [declared.min, declared.max].map((bound) =>
    bound === undefined ? null : exactBound(bound),
  )
  const ends = [min, max].map((bound) => (bound == null ? null : wholeOver(bound, over)))
  // A bound that is no whole number of the column's parts is left to `evaluate`.
  if (ends.some((end) => end === undefined)) {
    const beyond: End = { n: builder.beyond(), d: builder.number(1) }
    return { low: beyond, high: beyond }
  }
  const [least, greatest] = [ends[0] ?? -Infinity, ends[1] ?? Infinity]
  const most = Math.min(Math.max(Math.abs(least), Math.abs(greatest)), Number.MAX_SAFE_INTEGER)
  const end = (otherwise: number): End => ({
    n: builder.orElse(load, otherwise, most, least < 0),
    d: builder.number(over),
  })
  return { low: end(least), high: end(greatest) }
}

/** The bound in parts of a column, or nothing where it is no whole number of them. */
function wholeOver(bound: ReturnType<typeof exactBound>, over: number): number | undefined {
  const product = BigInt(numeratorOf(bound)) * BigInt(over)
  const divisor = BigInt(denominatorOf(bound))
  return product % divisor === 0n ? Number(product / divisor) : undefined
}

function loaded(declared: Fact | Field, source: Source, name: string, to: Translation): Meaning {
  const { builder } = to
  const over = to.layout[name]
  switch (declared.type.is) {
    case 'number':
      return over === undefined ? unknownNumber(declared, to) : loadedNumber(declared, source, over, to)
    case 'truth':
      return over === undefined ? builder.truth(UNKNOWN) : builder.load(source)
    case 'choice':
      return over === undefined ? builder.mask(allOptions(declared.type)) : builder.load(source)
    case 'text':
      return over === undefined ? builder.truth(UNKNOWN) : builder.load(source)
    case 'set':
    case 'list':
      return builder.beyond()
  }
}

function unknownNumber({ min, max }: Fact | Field, { builder }: Translation): Ends {
  return {
    low: min === undefined ? noEnd(builder, -1) : endOf(builder, exactBound(min)),
    high: max === undefined ? noEnd(builder, 1) : endOf(builder, exactBound(max)),
  }
}

function constant(node: Constant, { builder }: Translation): Meaning {
  if (node.type.is === 'choice') return builder.mask(bitOf(node.type, String(node.is)))
  if (typeof node.is === 'string') return builder.beyond()
  // A constant of truth type holds a truth: `always` and `never` are all there are.
  if (node.type.is === 'truth') return builder.truth(node.is as Truth)
  const end = endOf(builder, node.is)
  return { low: end, high: end }
}

/** From the last exception to the first: where it holds, its value; where it may, its value or what comes after. */
function decided(node: Decision, to: Translation): Meaning {
  const { builder } = to
  const exceptions = node.exceptions.map(({ when, is }) => ({ when: to.truth(when), is })).toReversed()
  if (node.type.is === 'choice') {
    // The values of a decision have its type.
    const options = (is: unknown) => to.choice(is as ChoiceExpression)
    return exceptions.reduce(
      (otherwise, { when, is }) => builder.except(when, options(is), otherwise),
      options(node.principle),
    )
  }
  const number = (is: unknown) => to.number(is as NumberExpression)
  return exceptions.reduce((otherwise: Ends, { when, is }) => {
    const value = number(is)
    const open = hullEnds(builder, value, otherwise)
    const possible = chooseEnds(to, builder.isTruth(when, FALSE), otherwise, open)
    return chooseEnds(to, builder.isTruth(when, TRUE), value, possible)
  }, number(node.principle))
}

/** The kinds of expression that are given, written down, or decided. */
export const translateValues: Translations<'constant' | 'decision' | 'fact' | 'field'> = {
  constant,
  decision: decided,
  fact: (node, to) => loaded(node, { from: 'fact', fact: node }, node.id, to),
  field: (node, to) => {
    // The fact that a field names is the list it is declared in.
    const list = to.ruleSet.facts.get(node.list) as Fact<ListType> | undefined
    return list
      ? loaded(node, { from: 'field', field: node, list }, fieldName(node), to)
      : anyNumber(to.builder)
  },
}
