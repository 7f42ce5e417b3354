import type { Compare } from '../../expression/compare.ts'
import { wantedBits } from '../../expression/one-of.ts'
import type { Parameter } from '../../expression/parameter.ts'
import { isInForce, type Rule } from '../../expression/rule.ts'
import type { Day } from '../../values/day.ts'
import { UNKNOWN } from '../../values/truth.ts'
import { type Ends, endsOf, testEnds } from './ends.ts'
import type { Ref } from './program.ts'
import type { ProgramBuilder } from './program-builder.ts'
import type { Translation, Translations } from './translation.ts'

/** `a` ≥ `b`: surely where the low end of one reaches the high end of the other, possibly the other way round. */
function reaches(builder: ProgramBuilder, a: Ends, test: '>=' | '>', b: Ends): Ref {
  return builder.sides(testEnds(builder, a.low, test, b.high), testEnds(builder, a.high, test, b.low))
}

/** A comparison of two ranges with closed ends. */
function compareEnds(builder: ProgramBuilder, a: Ends, op: Compare['op'], b: Ends): Ref {
  switch (op) {
    case '>':
    case '>=':
      return reaches(builder, a, op, b)
    case '<':
      return reaches(builder, b, '>', a)
    case '<=':
      return reaches(builder, b, '>=', a)
    case '=':
      return builder.and([reaches(builder, a, '>=', b), reaches(builder, b, '>=', a)])
  }
}

/** Does something dated cover the day? */
export function coversDay(
  builder: ProgramBuilder,
  { from, until }: { readonly from?: Day; readonly until?: Day },
  day: Ends,
): Ref {
  return builder.and([
    ...(from === undefined ? [] : [compareEnds(builder, day, '>=', endsOf(builder, from))]),
    ...(until === undefined ? [] : [compareEnds(builder, day, '<=', endsOf(builder, until))]),
  ])
}

function inForce(node: Rule, to: Translation): Ref {
  if (to.isOfEdition(node)) return to.builder.truth(isInForce(node, to.days))
  return coversDay(to.builder, node, to.number(node.at ?? to.ruleSet.act))
}

function setOn(node: Parameter<{ is: 'set' }>, to: Translation): ReadonlySet<string> | null {
  return to.days.value(node)
}

/** Every kind of expression that is a truth, but for those that look through lists. */
export const translateTruths: Translations<
  'all-of' | 'any-of' | 'compare' | 'in-set' | 'not' | 'one-of' | 'outside' | 'rule' | 'when-present'
> = {
  'all-of': (node, to) => to.builder.and(node.of.map((condition) => to.truth(condition))),
  'any-of': (node, to) => to.builder.or(node.of.map((condition) => to.truth(condition))),
  compare: (node, to) => compareEnds(to.builder, to.number(node.left), node.op, to.number(node.right)),
  'in-set': (node, to) => {
    if (!to.isOfEdition(node.set)) return to.builder.beyond()
    const set = setOn(node.set, to)
    return set === null ? to.builder.truth(UNKNOWN) : to.builder.inSet(to.text(node.of), set)
  },
  not: (node, to) => to.builder.not(to.truth(node.of)),
  'one-of': (node, to) => to.builder.oneOf(to.choice(node.of), wantedBits(node)),
  // A row that carries a ruling is not answered here.
  outside: (_, to) => to.builder.truth(UNKNOWN),
  rule: (node, to) => {
    const { builder } = to
    const covered = inForce(node, to)
    if (covered === builder.truth(0)) return covered
    const excepted = builder.or(node.unless.map((rule) => to.truth(rule)))
    return builder.and([covered, to.truth(node.when), builder.not(excepted)])
  },
  'when-present': (node, to) => {
    const { builder } = to
    // Whether something is said of a fact that is never absent, columns do not hold.
    if (!node.fact.mayBeAbsent) return builder.beyond()
    const isHeld = node.fact.id in to.layout
    const absent = isHeld ? builder.load({ from: 'absent', fact: node.fact }) : builder.truth(UNKNOWN)
    const that = to.truth(node.that)
    return node.otherwise ? builder.or([absent, that]) : builder.and([builder.not(absent), that])
  },
}
