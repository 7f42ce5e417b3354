import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Fact } from '../../expression/fact.ts'
import { type Kind, type NodeOfKind, nodeOf } from '../../expression/kinds.ts'
import type {
  ChoiceExpression,
  Expression,
  NumberExpression,
  TruthExpression,
} from '../../expression/types.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'
import type { Ends } from './ends.ts'
import type { Layout } from './layout.ts'
import type { Folded, Ref } from './program.ts'
import type { ProgramBuilder } from './program-builder.ts'
import { translateNode } from './translate-kinds.ts'

/** What an expression became: a step for a truth, a choice or a text, two ends for a number. */
export type Meaning = Ref | Ends

/** How one kind of expression is written as steps. */
export type Translate<K extends Kind> = (node: NodeOfKind[K], to: Translation) => Meaning

/** Some kinds of expression, each with how it is written as steps. */
export type Translations<K extends Kind> = { readonly [Each in K]: Translate<Each> }

/** Writes the expressions of a rule set as the steps of one edition; each expression once where it stands. */
export class Translation {
  readonly ruleSet: RuleSet
  readonly layout: Layout
  readonly builder: ProgramBuilder
  /** Reads what depends on the days of the edition alone. */
  readonly days: CaseReading
  /** What was written, by the lists it was written inside of. */
  readonly #written: Map<Expression, Meaning>[] = [new Map()]

  constructor(ruleSet: RuleSet, layout: Layout, days: CaseReading, builder: ProgramBuilder) {
    this.ruleSet = ruleSet
    this.layout = layout
    this.builder = builder
    this.days = days
  }

  /** Is a dated thing settled by the edition, so that it can be read beforehand? */
  isOfEdition(dated: { readonly at?: Expression }): boolean {
    return nodeOf(dated.at ?? this.ruleSet.act).kind === 'fact'
  }

  truth(expression: TruthExpression): Ref {
    return asRef(this.#meaning(expression))
  }

  choice(expression: ChoiceExpression): Ref {
    return asRef(this.#meaning(expression))
  }

  text(expression: Expression): Ref {
    return asRef(this.#meaning(expression))
  }

  number(expression: NumberExpression): Ends {
    const meaning = this.#meaning(expression)
    if (typeof meaning === 'number') throw new TypeError(`${expression.kind} gave no number`)
    return meaning
  }

  #meaning(expression: Expression): Meaning {
    const written = this.#written.findLast((map) => map.has(expression))?.get(expression)
    if (written !== undefined) return written
    const meaning = translateNode(expression, this)
    const refs =
      typeof meaning === 'number' ? [meaning] : [meaning.low, meaning.high].flatMap(({ n, d }) => [n, d])
    const isOuter = refs.every((ref) => this.builder.blockOf(ref) === 0)
    this.#written.at(isOuter ? 0 : -1)?.set(expression, meaning)
    return meaning
  }

  /** Writes what is done with each record of a list. */
  fold(list: Fact, write: () => readonly Folded[]): readonly Ref[] {
    // The nodes that fold hold a fact of list type.
    const fact = list as Parameters<ProgramBuilder['fold']>[0]
    return this.builder.fold(fact, () => {
      this.#written.push(new Map())
      const folded = write()
      this.#written.pop()
      return folded
    })
  }
}

function asRef(meaning: Meaning): Ref {
  if (typeof meaning !== 'number') throw new TypeError('a number stands where a truth, choice or text must')
  return meaning
}
