import { nodeOf } from '../../expression/kinds.ts'
import type { Sum } from '../../expression/sum.ts'
import { quoted } from '../explain/words/phrase.ts'
import { type Describe, type Statement, statement } from './statement.ts'

/** A sum over the records of a list, or how many there are; which of them count stands below. */
export function describeSum(node: Sum, describe: Describe): Statement {
  const { list, where } = node
  const name = quoted(list.label)
  const over = where
    ? { ja: `${name.ja}のうち次の条件に当たるもの`, en: `those of ${name.en} that are such` }
    : name
  const below = where ? [describe(where)] : []
  const named = { id: list.id, title: list.label }
  const one = nodeOf(node.of)
  if (one.kind === 'constant' && one.is === 1) {
    const text = { ja: `${over.ja}の数`, en: `the number of ${over.en}` }
    return statement('sum', text, [named], below)
  }
  const { text: added, names = [], of = [] } = describe(node.of)
  const text = { ja: `${over.ja}の${added.ja}の合計`, en: `the sum of ${added.en} over ${over.en}` }
  return statement('sum', text, [named, ...names], [...below, ...of])
}
