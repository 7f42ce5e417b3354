import { readdirSync, readFileSync } from 'node:fs'
import {
  type BulkAnswers,
  bulk,
  type Case,
  checkRuleSet,
  compileCase,
  determine,
  evaluate,
  type Kind,
  nodeOf,
  operandsOf,
  type RuleSet,
  type RuleSetDescription,
  readDeal,
  readWorkedCases,
  toColumns,
} from '@sekisho/logic'
import { parse } from 'yaml'
import type { Runner } from './measure.ts'
import { plainRecord } from './plain-record.ts'

/** Every act of every worked case that can be read, but for those of the files left out. */
function workedCases(ruleSet: RuleSet, leftOut: readonly string[]): readonly Case[] {
  const folder = new URL(`../../packages/law/src/${ruleSet.id}/cases/`, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !leftOut.includes(name))
    .flatMap((name) => readWorkedCases(parse(readFileSync(new URL(name, folder), 'utf8'))).cases)
    .flatMap(({ raw }) => {
      const deal = readDeal(ruleSet, raw)
      return deal.ok ? deal.acts.map((act) => act.case) : []
    })
}

/** What is compared in the rule set: numbers, options, sets; each written once. */
function comparisons(ruleSet: RuleSet): number {
  const compared: ReadonlySet<Kind> = new Set(['compare', 'one-of', 'in-set'])
  const seen = new Set<object>()
  let count = 0
  const visit = (expression: Parameters<typeof nodeOf>[0]): void => {
    if (seen.has(expression)) return
    seen.add(expression)
    if (compared.has(nodeOf(expression).kind)) count += 1
    operandsOf(expression).forEach(visit)
  }
  for (const node of [...ruleSet.rules.values(), ...ruleSet.decisions.values()]) visit(node)
  for (const { when } of ruleSet.outcomes) visit(when)
  return count
}

/** Answers every item so many times, one at a time; nothing is held that a caller would not hold. */
function repeat<Item>(times: number, items: readonly Item[], answer: (item: Item) => unknown): number {
  let answered = 0
  for (let time = 0; time < times; time++) {
    for (const item of items) if (answer(item) !== null) answered += 1
  }
  return answered
}

const REPEATS = 120

/**
 * A whole regime over its worked cases: evaluate, with proof, generated code and in bulk. Generated code must agree with
 * `evaluate` on every rule of every case, or nothing is timed.
 *
 * @param leftOut files of worked cases that say too little to be timed
 */
export function wholeLawRunners(
  description: RuleSetDescription,
  leftOut: readonly string[] = [],
): {
  readonly runners: readonly Runner[]
  readonly comparisons: number
  readonly fastShare: number
} {
  const ruleSet = checkRuleSet(description)
  const cases = workedCases(ruleSet, leftOut)
  const many = Array.from({ length: REPEATS }, () => cases).flat()
  const columns = toColumns(ruleSet, many)
  const conclusions = [...ruleSet.rules.keys(), ...ruleSet.outcomes.map(({ id }) => id)]
  const decisions = [...ruleSet.decisions.values()]
    .filter(({ type }) => type.is === 'choice')
    .map(({ id }) => id)
  const prepared = bulk(ruleSet, { layout: columns.layout, conclusions, decisions })
  if ('refused' in prepared) throw new Error(prepared.refused.en)
  const answers = prepared.run(columns)
  for (const [row, given] of cases.entries()) {
    const { reading } = evaluate(ruleSet, given)
    for (const [id, rule] of ruleSet.rules) {
      if (answers.conclusions[id]?.[row] !== reading.value(rule))
        throw new Error(`${id} differs in row ${row}`)
    }
  }
  // Rows that the columns can hold; the others are answered by `evaluate` and timed there.
  const held = many.filter((_, row) => !columns.apart.has(row))
  const fastColumns = toColumns(ruleSet, held)
  const fastPrepared = bulk(ruleSet, { layout: fastColumns.layout, conclusions, decisions })
  if ('refused' in fastPrepared) throw new Error(fastPrepared.refused.en)
  let written: BulkAnswers | undefined
  const compiled = compileCase(ruleSet, { layout: fastColumns.layout, conclusions, decisions })
  if ('refused' in compiled) throw new Error(compiled.refused.en)
  const records = cases.flatMap((given) => {
    const record = given.rulings.size > 0 ? null : plainRecord(ruleSet, given, fastColumns.layout)
    if (record === null) return []
    const answered = compiled.answer(record)
    const { reading } = evaluate(ruleSet, given)
    const wrong = [...ruleSet.rules].find(([id, rule]) => answered?.[id] !== reading.value(rule))
    if (wrong) throw new Error(`${wrong[0]} differs in ${JSON.stringify(record)}`)
    return [record]
  })
  const all = (given: Case) => {
    const evaluation = evaluate(ruleSet, given)
    return [evaluation.answer, evaluation.conclusions(), evaluation.outcomes()]
  }
  return {
    comparisons: comparisons(ruleSet),
    fastShare: answers.fast / many.length,
    runners: [
      {
        name: 'evaluate',
        how: 'every rule, decision and outcome',
        cases: cases.length * 4,
        run: () => repeat(4, cases, all),
      },
      {
        name: 'determine',
        how: 'the whole result with bilingual proof',
        cases: cases.length,
        run: () => repeat(1, cases, (given) => determine(ruleSet, given)),
      },
      {
        name: 'one case, generated',
        how: 'generated code: every rule, outcome and choice of a plain record',
        cases: records.length * 20,
        run: () => repeat(20, records, (record) => compiled.answer(record)),
      },
      {
        name: 'in bulk',
        how: 'every rule, outcome and choice, over columns; answers written over those of the run before',
        cases: held.length,
        run: () => {
          written = fastPrepared.run(fastColumns, written)
          return written
        },
      },
    ],
  }
}
