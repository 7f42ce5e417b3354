import type { Fact } from '../../expression/fact.ts'
import type { ListType } from '../../expression/types.ts'
import { FALSE, TRUE, UNKNOWN } from '../../values/truth.ts'
import { chooseEnd, type Ends, pickEnd } from './ends.ts'
import type { Ref } from './program.ts'
import type { Translation, Translations } from './translation.ts'

/** Unknown where there may be records that nobody named, else false. */
function openness(list: Fact<ListType>, to: Translation): Ref {
  return list.id in to.layout ? to.builder.open(list) : to.builder.truth(UNKNOWN)
}

/** The kinds of expression that look through the records of a list. */
export const translateLists: Translations<'quantified' | 'sum'> = {
  quantified: (node, to) => {
    const { builder } = to
    const isSome = node.quantifier === 'some'
    const open = openness(node.list, to)
    const of = (found: readonly Ref[]) =>
      isSome ? builder.or([...found, open]) : builder.and([...found, builder.not(open)])
    if (!(node.list.id in to.layout)) return of([])
    const start = builder.truth(isSome ? FALSE : TRUE)
    return of(to.fold(node.list, () => [{ with: isSome ? 'or' : 'and', start, each: to.truth(node.that) }]))
  },
  sum: (node, to) => {
    const { builder } = to
    const [zero, one, none] = [builder.number(0), builder.number(1), builder.number(Infinity)]
    const open = openness(node.list, to)
    const start = builder.choose(builder.isTruth(open, FALSE), zero, none)
    if (!(node.list.id in to.layout)) return { low: { n: zero, d: one }, high: { n: start, d: one } }
    let denominators: readonly [low: Ref, high: Ref] = [one, one]
    const [low = zero, high = zero] = to.fold(node.list, () => {
      const added = addend(to, to.number(node.of), node.where ? to.truth(node.where) : builder.truth(TRUE))
      const isOverOne = [added.low.d, added.high.d].every((d) => builder.constant(d) !== null)
      denominators = [added.low.d, added.high.d]
      // Fractions of a different whole for each record are left to `evaluate`.
      return [
        { with: 'add', start: zero, each: isOverOne ? added.low.n : builder.beyond() },
        { with: 'add', start, each: isOverOne ? added.high.n : builder.beyond() },
      ]
    })
    const [lowOver, highOver] = denominators.map((d) => (builder.constant(d) === null ? one : d))
    return { low: { n: low, d: lowOver ?? one }, high: { n: high, d: highOver ?? one } }
  },
}

/** What a record adds: its number where it counts, that or nothing where it may count, else nothing. */
function addend({ builder }: Translation, value: Ends, counts: Ref): Ends {
  const nothing = { n: builder.number(0), d: builder.number(1) }
  const [surely, not] = [builder.isTruth(counts, TRUE), builder.isTruth(counts, FALSE)]
  const low = chooseEnd(builder, not, nothing, pickEnd(builder, 'smaller', nothing, value.low))
  return {
    low: chooseEnd(builder, surely, value.low, low),
    high: chooseEnd(builder, not, nothing, value.high),
  }
}
