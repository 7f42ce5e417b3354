import { writeGiven } from '../../case/write-case.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Outside } from '../../expression/outside.ts'
import type { Words } from '../../values/words.ts'
import { type PublishedType, publishType } from '../describe/published-fact.ts'
import { type PublishedCitation, publishCites } from '../explain/published-citation.ts'
import type { Asking, Question } from './ask.ts'
import type { Choice } from './choice.ts'
import { declaredOf, targetOf } from './target.ts'

const ASKING_FORMAT = 'sekisho-asking/1'

/** An answer that a question offers: its value is what is written in the case. */
export interface PublishedChoice extends Omit<Choice, 'value'> {
  readonly value: unknown
}

/** A question as published, with how its answers are written. */
export interface PublishedQuestion extends Omit<Question, 'type' | 'choices'>, PublishedType {
  readonly choices: readonly PublishedChoice[]
}

/** Something that is not modelled and could still change the outcome. */
interface PublishedOutside {
  readonly id: string
  readonly title: Words
  readonly reason: Words
  readonly judge?: Words
  readonly cites: readonly PublishedCitation[]
}

/** Where an interview stands, as published. Its JSON Schema is `schema/asking-1.schema.json`. */
export interface PublishedAsking {
  readonly format: typeof ASKING_FORMAT
  readonly regime: string
  /** The options of the answer that are still possible, from the gravest. */
  readonly possible: readonly string[]
  /** The label of every option of the answer. */
  readonly options: Readonly<Record<string, Words>>
  readonly settled: boolean
  /** The fact to ask for next; `null` when none can change the outcome. */
  readonly next: string | null
  /** Every fact that can still change the outcome, best first. */
  readonly questions: readonly PublishedQuestion[]
  readonly outside: readonly PublishedOutside[]
}

/** Publishes what `ask` gave. */
export function publishAsking(ruleSet: RuleSet, asking: Asking): PublishedAsking {
  return {
    format: ASKING_FORMAT,
    regime: ruleSet.id,
    possible: asking.possible,
    options: ruleSet.answer.type.options,
    settled: asking.settled,
    next: asking.next?.fact ?? null,
    questions: asking.questions.map((question) => publishQuestion(ruleSet, question)),
    outside: asking.outside.map(publishOutside),
  }
}

function publishQuestion(ruleSet: RuleSet, { choices, type, ...question }: Question): PublishedQuestion {
  const target = targetOf(ruleSet, question.fact)
  return {
    ...question,
    ...publishType(target ? declaredOf(target) : { type }),
    choices: choices.map(({ value, ...choice }) => ({ value: writeGiven(type, value), ...choice })),
  }
}

function publishOutside({ id, title, reason, judge, cite }: Outside): PublishedOutside {
  return { id, title, reason, ...(judge ? { judge } : {}), cites: publishCites(cite).cites }
}
