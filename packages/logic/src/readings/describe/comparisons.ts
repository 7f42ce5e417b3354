import type { Compare } from '../../expression/compare.ts'
import type { InSet } from '../../expression/in-set.ts'
import type { OneOf } from '../../expression/one-of.ts'
import type { Words } from '../../values/words.ts'
import { relationOf } from '../explain/steps/compare.ts'
import { sayInSet, sayOneOf } from '../explain/steps/membership.ts'
import { type Describe, type Statement, statement } from './statement.ts'
import { spaced, together } from './together.ts'

/** Two numbers or days and how they must stand to each other. */
export function describeCompare(node: Compare, describe: Describe, holds: boolean): Statement {
  const { texts, names, of } = together(
    [describe(node.left), describe(node.right)],
    ['plus', 'negative', 'scale', 'share', 'extreme', 'sum', 'day-shift'],
  )
  const [left, right] = texts as [Words, Words] // as many texts as terms
  const [yes, no] = relationOf(node)
  const relation = holds ? yes : no
  return statement(
    'compare',
    { ja: `${left.ja}は${spaced(right.ja)}${relation.ja}`, en: `${left.en} ${relation.en} ${right.en}` },
    names,
    of,
  )
}

/** The options that a choice must be one of. */
export function describeOneOf(node: OneOf, describe: Describe, holds: boolean): Statement {
  const { text, names, of } = describe(node.of)
  const [yes, no] = sayOneOf(node, text)
  return statement('one-of', holds ? yes : no, names, of)
}

/** The set of the law that a text must be in. */
export function describeInSet(node: InSet, describe: Describe, holds: boolean): Statement {
  const { texts, names, of } = together([describe(node.of), describe(node.set)])
  const [text, set] = texts as [Words, Words] // as many texts as terms
  const [yes, no] = sayInSet(text, set)
  return statement('in-set', holds ? yes : no, names, of)
}
