import type {
  ChoiceExpression,
  Decision,
  Fact,
  NumberType,
  Outside,
  Parameter,
  Rule,
  TruthExpression,
} from '@sekisho/logic'
import type { Draw } from './draw.ts'
import type { AnyList } from './vocabulary.ts'

/** What stands around the expression being drawn. */
export interface Around {
  /** How deep it may still nest. */
  readonly depth: number
  /** The lists whose records are in scope. */
  readonly lists: readonly AnyList[]
  /** The facts that are known to be present. */
  readonly guarded: readonly Fact[]
}

export const TOP: Around = { depth: 3, lists: [], guarded: [] }

export function deeper(around: Around): Around {
  return { ...around, depth: around.depth - 1 }
}

/** A rule set while it is drawn: what was named so far and can be used. */
export class Writer {
  readonly draw: Draw
  readonly rules: Rule[] = []
  readonly choices: ChoiceExpression<'a' | 'b' | 'c'>[] = []
  readonly decisions: Decision[] = []
  /** Quantities that are never below zero. */
  readonly quantities: Decision<NumberType>[] = []
  readonly parameters: Parameter[] = []
  readonly entries: Outside[] = []
  #next = 0

  constructor(draw: Draw) {
    this.draw = draw
  }

  id(what: string): string {
    this.#next += 1
    return `${what}-${this.#next}`
  }

  /** One of the ways to write something, weighted by how often it is listed. */
  any<Result>(...ways: readonly [() => Result, ...(() => Result)[]]): Result {
    return this.draw.pick(ways)()
  }
}

export type DrawTruth = (writer: Writer, around: Around) => TruthExpression
