import type { RuleSet } from '../../check/check-rule-set.ts'
import { askedOf } from './asked.ts'
import type { BulkQuestion, Refused } from './bulk.ts'
import { axesOf, comeBy } from './edition.ts'
import { isCodeForbidden, REFUSED } from './generated-code.ts'
import {
  type PlainRecord,
  type RecordAnswers,
  type RecordFunction,
  recordFunction,
} from './record-function.ts'
import { writeProgram } from './write-program.ts'

/** Answers one record at a time; `null` where it cannot be exact and `evaluate` must be asked. */
export interface CompiledCase {
  answer(record: PlainRecord): RecordAnswers | null
}

/**
 * Prepares a question for plain records, one at a time, within a program that has them already. Code is generated for
 * each edition of the law that a record's days lie in. Where generating code is forbidden it refuses.
 */
export function compileCase(ruleSet: RuleSet, question: BulkQuestion): CompiledCase | Refused {
  if (isCodeForbidden()) return { refused: REFUSED }
  const asked = askedOf(ruleSet, question)
  const axes = axesOf(ruleSet, [...asked.truths.values(), ...asked.choices.values()])
  const functions = new Map<number, RecordFunction>()
  return {
    answer(record) {
      let key = 0
      for (const axis of axes) {
        const day = record[axis.fact.id]
        key = key * (axis.changes.length + 2) + comeBy(axis, typeof day === 'number' ? day : Number.NaN)
      }
      let made = functions.get(key)
      if (!made) {
        const edition = axes.map((axis) => {
          const day = record[axis.fact.id]
          return comeBy(axis, typeof day === 'number' ? day : Number.NaN)
        })
        made = recordFunction(writeProgram(ruleSet, question.layout, asked, axes, edition))
        functions.set(key, made)
      }
      return made(record)
    },
  }
}
