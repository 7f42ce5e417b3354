import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Day } from '../../values/day.ts'
import type { Words } from '../../values/words.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { type Answering, answersById, type BulkAnswers, newAnswers, reusedAnswers } from './answers.ts'
import { askedOf } from './asked.ts'
import { caseOfRow } from './case-of-row.ts'
import { checkColumns } from './check-columns.ts'
import { CHUNK, Chunk } from './chunk.ts'
import { type ColumnFunction, columnFunction } from './column-function.ts'
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

/** A question made ready for any number of rows. */
export interface Bulk {
  /**
   * Answers every row.
   * @param into answers of an earlier run over as many rows that nobody needs any more: their columns are written
   *   over and given back, which spares the time to make new ones
   * @throws ProblemError where columns are not as the layout says, or `into` is not of this question and these rows
   */
  run(columns: Columns, into?: BulkAnswers): BulkAnswers
  /** The generated code of the edition that the given days lie in; those left out are not known. */
  source(days: Readonly<Record<string, Day>>): string
}

export interface Refused {
  readonly refused: Words
}

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
  readonly #chunk: Chunk
  readonly #compiled: Compiled = new Map()

  constructor(ruleSet: RuleSet, question: BulkQuestion) {
    this.#ruleSet = ruleSet
    this.#question = question
    this.#asked = askedOf(ruleSet, question)
    this.#chunk = new Chunk(this.#asked)
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
      made = columnFunction(program, this.#chunk, this.#compiled)
      this.#functions.set(key, made)
    }
    return made
  }

  run(columns: Columns, into?: BulkAnswers): BulkAnswers {
    checkColumns(this.#ruleSet, this.#question.layout, columns)
    const { rows } = columns
    const answers = into ? reusedAnswers(this.#asked, rows, into) : newAnswers(this.#asked, rows)
    this.#runFast(columns, answers)
    for (const row of columns.apart.keys()) answers.left[row] = 1
    const slow = this.#runSlow(columns, answers)
    return { ...answersById(this.#asked, answers), fast: rows - slow, slow }
  }

  #runFast(columns: Columns, answers: Answering): void {
    const run = { columns, left: answers.left }
    const editions = new EditionsOfRows(this.#axes, columns, CHUNK)
    for (let from = 0; from < columns.rows; from += CHUNK) {
      const to = Math.min(from + CHUNK, columns.rows)
      const groups = editions.group(from, to)
      // What an edition reads is in the chunk once its code is made.
      const functions = groups.map(({ edition }) => this.#functionOf(edition))
      this.#chunk.take(columns, from, to)
      for (const [place, { rows, count }] of groups.entries()) functions[place]?.run(run, rows, count, from)
      this.#chunk.give(answers, from, to)
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
