import type { Kind } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import type { Words } from '../../values/words.ts'

/** Something named that a sentence quotes: 「title」 in Japanese, “title” in English. */
export interface QuotedName {
  /** The id of a fact or entry; of a field, that of its list. */
  readonly id: string
  readonly title: Words
}

/**
 * An expression as a rule says it, without any case: a condition as a sentence without its full stop, anything else as
 * a term. What the sentence calls "these" or "the following" is in `of`.
 */
export interface Statement {
  readonly kind: Kind
  readonly text: Words
  /** The fact or entry it is about: the first that it names. */
  readonly id?: string
  /** Everything that its text names, so that each can be a link. */
  readonly names?: readonly QuotedName[]
  readonly of?: readonly Statement[]
}

/** Describes an expression. A condition can be described as not holding. */
export type Describe = (expression: Expression, holds?: boolean) => Statement

/** The days of the acts that a rule covers, first and last; all of them where it has none. */
export interface Days {
  readonly from?: number
  readonly until?: number
}

/**
 * How a kind of expression is described: that it holds, or that it does not (of a term that says nothing), for acts of
 * the days that its rule covers.
 */
export type Description<Node extends Expression> = (
  node: Node,
  describe: Describe,
  holds: boolean,
  days: Days,
) => Statement

/** A statement that names what the statements in its text name. */
export function statement(
  kind: Kind,
  text: Words,
  names: readonly QuotedName[] = [],
  of: readonly Statement[] = [],
): Statement {
  const [first] = names
  return {
    kind,
    text,
    ...(first ? { id: first.id, names: each(names) } : {}),
    ...(of.length > 0 ? { of } : {}),
  }
}

/** Each name once, and no more of what bears it than its id and title. */
function each(names: readonly QuotedName[]): readonly QuotedName[] {
  const isFirst = ({ id, title }: QuotedName, place: number) =>
    names.findIndex((other) => other.id === id && other.title.ja === title.ja) === place
  return names.filter(isFirst).map(({ id, title }) => ({ id, title }))
}
