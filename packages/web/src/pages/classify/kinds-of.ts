import type { Entry } from '@sekisho/law/jp/list-control'
import { type Expression, nodeOf, operandsOf, type RuleSet, type Words } from '@sekisho/logic'

const KIND = 'is.'

/** A kind of product that a heading of the list names. */
export interface Kind {
  /** The fact without `is.`, as a specification names it. */
  readonly id: string
  readonly label: Words
}

/** Every kind of product in the order of the list. */
export function kindsOf({ facts }: RuleSet): readonly Kind[] {
  return [...facts.values()]
    .filter(({ id }) => id.startsWith(KIND))
    .map(({ id, label }) => ({ id: id.slice(KIND.length), label }))
}

/** The kinds that the headings of some entries name. */
export function kindsIn(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ heading }) => factsIn(heading)))]
    .filter((id) => id.startsWith(KIND))
    .map((id) => id.slice(KIND.length))
}

/** The facts that an expression rests on, through everything that is named in it. */
function factsIn(expression: Expression): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<Expression>()
  const walk = (part: Expression): void => {
    if (seen.has(part)) return
    seen.add(part)
    const node = nodeOf(part)
    if (node.kind === 'fact') found.add(node.id)
    for (const operand of operandsOf(node)) walk(operand)
  }
  walk(expression)
  return [...found]
}

/** The kinds whose name holds every word that is looked for, in either language. */
export function searchKinds(kinds: readonly Kind[], query: string): readonly Kind[] {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase()
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return kinds.filter(({ id, label }) => {
    const text = fold(`${label.ja}\n${label.en}\n${id}`)
    return words.every((word) => text.includes(word))
  })
}
