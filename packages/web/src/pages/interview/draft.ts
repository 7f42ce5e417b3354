import {
  type AnswerResult,
  type Choice,
  type Given,
  type Problem,
  type Question,
  type RuleSet,
  readAnswer,
  type ValueType,
} from '@sekisho/logic'
import { isRatio, typedNumber } from '../../words/typed-number.ts'
import { isOpenList, recordsOf } from './plain-answer.ts'
import { TEXTS } from './texts.ts'

type ListType = Extract<ValueType, { readonly is: 'list' }>
type Plain = Readonly<Record<string, unknown>>

/** An answer while it is being given. */
export interface Draft {
  /** Which of the ways to answer is chosen; a number is the place of a choice. */
  readonly way: number | 'value' | 'range' | 'list' | 'unknown' | null
  /** What is typed: a number, a day or a text. */
  readonly text: string
  readonly low: string
  readonly high: string
  readonly records: readonly Plain[]
  /** May there be more records? */
  readonly more: boolean
}

const BLANK: Draft = { way: null, text: '', low: '', high: '', records: [], more: false }

/** Is it the same answer? Numbers of any size are compared by their digits. */
function isSame(a: Given, b: Given): boolean {
  const text = (given: Given) =>
    JSON.stringify([given.status === 'absent', given.status === 'absent' ? null : given.value], (_, value) =>
      typeof value === 'bigint' ? `${value}n` : value,
    )
  return text(a) === text(b)
}

function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const textOf = (value: unknown): string => (value === undefined ? '' : String(value))

/**
 * The draft a question begins with: what was answered before, or nothing.
 * @param plain what the case says of it, as plain data
 * @param isPassed was it answered by "I don't know"?
 */
export function draftOf(question: Question, ruleSet: RuleSet, plain: unknown, isPassed: boolean): Draft {
  const { type, choices } = question
  if (plain === undefined) return { ...BLANK, way: isPassed ? 'unknown' : defaultWay(question) }
  if (type.is === 'list') {
    const records = recordsOf(plain)
    const none = records.length === 0 && !isOpenList(plain) ? 0 : 'list'
    return { ...BLANK, way: none, records, more: isOpenList(plain) }
  }
  const read = readAnswer(ruleSet, question.fact, plain)
  const same = choices.findIndex(({ value }) =>
    isMap(plain) && plain.absent === true ? value.status === 'absent' : read.ok && isSame(value, read.value),
  )
  if (same >= 0) return { ...BLANK, way: same }
  if (type.is === 'number' && isMap(plain))
    return {
      ...BLANK,
      way: 'range',
      low: textOf(plain.atLeast ?? plain.moreThan),
      high: textOf(plain.below ?? plain.atMost),
    }
  if (type.is === 'number' || type.is === 'text') return { ...BLANK, way: 'value', text: textOf(plain) }
  return BLANK
}

/** Where there is only one way to answer but not to know, it is chosen already. */
function defaultWay({ type, choices }: Question): Draft['way'] {
  const isTyped = type.is === 'text' || type.is === 'number'
  return isTyped && choices.length === 0 ? 'value' : null
}

export type DraftResult = AnswerResult | { readonly ok: 'unknown' }

function refused(message: Problem['message']): DraftResult {
  return { ok: false, problems: [{ code: 'no-answer', at: {}, message }] }
}

/** What a draft says, or what is wrong with it. */
export function readDraft(question: Question, ruleSet: RuleSet, draft: Draft): DraftResult {
  const { fact, type } = question
  const { way, text, low, high, records, more } = draft
  if (way === 'unknown') return { ok: 'unknown' }
  if (way === null) return refused(TEXTS.chooseOne)
  if (type.is === 'list') {
    if (way === 0) return readAnswer(ruleSet, fact, [])
    if (records.length === 0 && !more) return refused(TEXTS.noRecord)
    const typed = records.map((record) => typedRecord(type, record))
    return readAnswer(ruleSet, fact, more ? { records: typed, more: 'unknown' } : typed)
  }
  if (typeof way === 'number') {
    const choice: Choice | undefined = question.choices[way]
    return choice ? { ok: true, value: choice.value } : refused(TEXTS.chooseOne)
  }
  if (type.is !== 'number')
    return text.trim() === '' ? refused(TEXTS.enterOne) : readAnswer(ruleSet, fact, text)
  const typed = (end: string) => typedNumber(end, type.unit)
  if (way === 'value')
    return text.trim() === '' ? refused(TEXTS.enterOne) : readAnswer(ruleSet, fact, typed(text))
  if (low.trim() === '' && high.trim() === '') return refused(TEXTS.enterOne)
  return readAnswer(ruleSet, fact, {
    ...(low.trim() === '' ? {} : { atLeast: typed(low) }),
    ...(high.trim() === '' ? {} : { [isRatio(type.unit) ? 'below' : 'atMost']: typed(high) }),
  })
}

/** A record with its numbers as they are read. What stands as plain data already stays. */
function typedRecord({ fields }: ListType, record: Plain): Plain {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const type = fields[name]?.type
      const isTyped = type?.is === 'number' && typeof value === 'string'
      return [name, isTyped ? typedNumber(value, type.unit) : value]
    }),
  )
}
