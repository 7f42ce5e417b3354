import type { AllOf } from '../../expression/all-of.ts'
import type { AnyOf } from '../../expression/any-of.ts'
import type { Not } from '../../expression/not.ts'
import type { Quantified } from '../../expression/quantified.ts'
import type { WhenPresent } from '../../expression/when-present.ts'
import type { Words } from '../../values/words.ts'
import { ALL_OF, ANY_OF } from '../explain/steps/connective.ts'
import { EVERY, SOME } from '../explain/steps/quantified.ts'
import { quoted } from '../explain/words/phrase.ts'
import { type Describe, type Statement, statement } from './statement.ts'

const CONNECTIVES: Readonly<Record<(AllOf | AnyOf)['kind'], { holds: Words; fails: Words }>> = {
  'all-of': {
    holds: ALL_OF[0],
    fails: { ja: '次のうち少なくとも一つが成り立たない', en: 'At least one of these does not hold' },
  },
  'any-of': {
    holds: { ja: '次のいずれかが成り立つ', en: 'At least one of these holds' },
    fails: ANY_OF[1],
  },
}

/** Several conditions below each other; a single one is said by itself. */
export function describeConnective(node: AllOf | AnyOf, describe: Describe, holds: boolean): Statement {
  const [only, ...more] = node.of
  if (only && more.length === 0) return describe(only, holds)
  const { kind, of } = node
  const text = CONNECTIVES[kind][holds ? 'holds' : 'fails']
  return statement(
    kind,
    text,
    [],
    of.map((part) => describe(part)),
  )
}

/** The sentence of what is negated says by itself that it does not hold. */
export function describeNot(node: Not, describe: Describe, holds: boolean): Statement {
  return describe(node.of, !holds)
}

/** A condition about the records of a list; what is asked of a record stands below. */
export function describeQuantified(node: Quantified, describe: Describe, holds: boolean): Statement {
  const { list, quantifier, that } = node
  const [yes, no] = (quantifier === 'some' ? SOME : EVERY)(list.label)
  return statement('quantified', holds ? yes : no, [{ id: list.id, title: list.label }], [describe(that)])
}

/** What is asked where a fact is present, and that its absence is enough or fails. */
export function describeWhenPresent(node: WhenPresent, describe: Describe, holds: boolean): Statement {
  const { fact, that, otherwise } = node
  const { ja, en } = quoted(fact.label)
  const isEnough = otherwise === holds
  const text = isEnough
    ? { ja: `${ja}がないか、次のとおりである`, en: `There is no ${en}, or this holds` }
    : { ja: `${ja}があり、次のとおりである`, en: `There is a ${en}, and this holds` }
  return statement('when-present', text, [{ id: fact.id, title: fact.label }], [describe(that, holds)])
}
