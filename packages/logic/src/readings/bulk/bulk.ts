import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Day } from '../../values/day.ts'
import type { Words } from '../../values/words.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { askedOf } from './asked.ts'
import { caseOfRow } from './case-of-row.ts'
import { checkColumns } from './check-columns.ts'
import { type Answering, type ColumnFunction, columnFunction } from './column-function.ts'
import type { Columns } from './columns.ts'
import { axesOf, comeBy, type Edition } from './edition.ts'
import { EditionsOfRows } from './editions-of-rows.ts'
import { isCodeForbidden, REFUSED } from './generated-code.ts'
import type { Layout } from './layout.ts'
import type { Compiled } from './part-function.ts'
import { writeProgram } from './write-program.ts'

/** What is asked of every row. */
export interface BulkQuestion {
  readonly layout: Layout
  /** Ids of rules and of outcomes. */
  readonly conclusions: readonly string[]
  /** Ids of decisions that are choices. */
  readonly decisions: readonly string[]
}

/** The answers by row. */
export interface BulkAnswers {
  /** 0 false, 1 unknown, 3 true. */
  readonly conclusions: Readonly<Record<string, Uint8Array>>
  /** The options still possible, a bit an option. */
  readonly decisions: Readonly<Record<string, Int32Array>>
  /** Rows that the generated code answered. */
  readonly fast: number
  /** Rows that were left to `evaluate`. */
  readonly slow: number
}

/** A question made ready for any number of rows. */
export interface Bulk {
  run(columns: Columns): BulkAnswers
  /** The generated code of the edition that the given days lie in; those left out are not known. */
  source(days: Readonly<Record<string, Day>>): string
}

export interface Refused {
  readonly refused: Words
}

/** So many rows are looked at together that their columns stay in the processor's cache. */
const CHUNK = 2048

/**
 * Prepares a question for millions of cases: JavaScript is generated for each edition of the law that the rows fall
 * in, and answers exactly as `evaluate` does; rows it cannot answer exactly are left to `evaluate` and counted.
 * Where generating code is forbidden (a browser's content security policy) it refuses.
 */
export function bulk(ruleSet: RuleSet, question: BulkQuestion): Bulk | Refused {
  return isCodeForbidden() ? { refused: REFUSED } : new ReadyBulk(ruleSet, question)
}

class ReadyBulk implements Bulk {
  readonly #ruleSet: RuleSet
  readonly #question: BulkQuestion
  readonly #asked
  readonly #axes
  readonly #functions = new Map<number, ColumnFunction>()
  readonly #compiled: Compiled = new Map()

  constructor(ruleSet: RuleSet, question: BulkQuestion) {
    this.#ruleSet = ruleSet
    this.#question = question
    this.#asked = askedOf(ruleSet, question)
    this.#axes = axesOf(ruleSet, [...this.#asked.truths.values(), ...this.#asked.choices.values()])
  }

  source(days: Readonly<Record<string, Day>>): string {
    return this.#functionOf(this.#axes.map((axis) => comeBy(axis, days[axis.fact.id] ?? Number.NaN))).source
  }

  #functionOf(edition: Edition): ColumnFunction {
    const key = this.#axes.reduce(
      (sum, { changes }, axis) => sum * (changes.length + 2) + (edition[axis] ?? 0),
      0,
    )
    let made = this.#functions.get(key)
    if (!made) {
      const program = writeProgram(this.#ruleSet, this.#question.layout, this.#asked, this.#axes, edition)
      made = columnFunction(program, CHUNK, this.#compiled)
      this.#functions.set(key, made)
    }
    return made
  }

  run(columns: Columns): BulkAnswers {
    checkColumns(this.#ruleSet, this.#question.layout, columns)
    const answers: Answering = {
      truths: [...this.#asked.truths.keys()].map(() => new Uint8Array(columns.rows)),
      masks: [...this.#asked.choices.keys()].map(() => new Int32Array(columns.rows)),
      left: new Uint8Array(columns.rows),
    }
    this.#runFast(columns, answers)
    for (const row of columns.apart.keys()) answers.left[row] = 1
    const slow = this.#runSlow(columns, answers)
    return {
      conclusions: byId(this.#asked.truths.keys(), answers.truths),
      decisions: byId(this.#asked.choices.keys(), answers.masks),
      fast: columns.rows - slow,
      slow,
    }
  }

  #runFast(columns: Columns, answers: Answering): void {
    const editions = new EditionsOfRows(this.#axes, columns, CHUNK)
    for (let from = 0; from < columns.rows; from += CHUNK) {
      for (const { edition, rows, count } of editions.group(from, Math.min(from + CHUNK, columns.rows))) {
        this.#functionOf(edition).run(columns, rows, count, answers)
      }
    }
  }

  /** Answers the rows that were left, and counts them. */
  #runSlow(columns: Columns, { truths, masks, left }: Answering): number {
    let slow = 0
    for (let row = left.indexOf(1); row >= 0; row = left.indexOf(1, row + 1)) {
      slow += 1
      const { reading } = evaluate(this.#ruleSet, caseOfRow(this.#ruleSet, columns, row))
      for (const [place, node] of [...this.#asked.truths.values()].entries()) {
        truths[place]?.fill(reading.value(node), row, row + 1)
      }
      for (const [place, node] of [...this.#asked.choices.values()].entries()) {
        masks[place]?.fill(reading.value(node), row, row + 1)
      }
    }
    return slow
  }
}

function byId<Column>(ids: Iterable<string>, columns: readonly Column[]): Readonly<Record<string, Column>> {
  // There is one column for each id.
  return Object.fromEntries([...ids].map((id, place) => [id, columns[place] as Column]))
}
