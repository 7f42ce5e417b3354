import { createInterface } from 'node:readline/promises'
import { DEFAULT_REGIME, regime } from '@sekisho/law/regimes'
import {
  type Asking,
  ask as askNext,
  beginOccasion,
  type Case,
  determine,
  EMPTY_CASE,
  type Given,
  inWordsOf,
  type Occasion,
  onOccasion,
  ProblemError,
  type Question,
  type RuleSet,
  readAnswer,
  renderDetermination,
  standing,
  withAnswer,
} from '@sekisho/logic'
import { parse } from 'yaml'
import type { Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { showHelp, showQuestion } from '../interview/questions.ts'
import { resumed, save } from '../interview/session.ts'
import { LANGUAGE } from '../shared-options.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'

const SAVE = {
  name: 'save',
  value: 'FILE',
  help: {
    ja: '回答を保存するファイル（あれば続きから）',
    en: 'file that keeps the answers (resumed when it exists)',
  },
} as const

const ABOUT = {
  name: 'about',
  value: 'answer|everything',
  choices: ['answer', 'everything'],
  help: {
    ja: '結論までか、義務と期限まですべてか（既定は answer）',
    en: 'until the answer is settled, or every duty and day too (answer unless told)',
  },
} as const

const OCCASION = {
  name: 'occasion',
  value: 'ID',
  help: {
    ja: '場面（学生の受入れなど）ごとの聞き方で尋ねる',
    en: 'be asked as on an occasion, such as the admission of a student',
  },
} as const

/**
 * The occasion of that id.
 * @throws ProblemError when the regime has none of it
 */
function occasionOf({ occasions = [] }: RuleSet, id: string | undefined): Occasion | undefined {
  if (id === undefined) return undefined
  const found = occasions.find((one) => one.id === id)
  if (!found)
    throw new ProblemError([misused('unknown-occasion', id, occasions.map((one) => one.id).join(', '))])
  return found
}

/** The case an interview begins with: what was kept, else what goes without saying on the occasion. */
async function begun(
  file: string | undefined,
  ruleSet: RuleSet,
  occasion: Occasion | undefined,
): Promise<Case> {
  const kept = await resumed(file, ruleSet.id)
  return occasion && kept === EMPTY_CASE ? beginOccasion(ruleSet, occasion) : kept
}

/** Where an interview stands: the case so far, the facts passed over, and the way back. */
interface Standing {
  readonly given: Case
  readonly passed: ReadonlySet<string>
  readonly before: Standing | null
}

function nextQuestion({ questions }: Asking, { passed }: Standing): Question | undefined {
  return questions.find(({ fact }) => !passed.has(fact))
}

/** The first question by topics: of what settles the answer, or of what moves a duty, a condition or a day too. */
function nextByTopic(
  ruleSet: RuleSet,
  { given, passed }: Standing,
  about: 'answer' | 'everything',
): Question | undefined {
  const { open, question } = standing(ruleSet, given, { about })
  const next = open.find((fact) => !passed.has(fact))
  return next === undefined ? undefined : question(next)
}

/** What was typed as plain data: YAML, so that lists and ranges can be typed in one line. */
function typed(line: string): unknown {
  try {
    return parse(line, { schema: 'failsafe', merge: false })
  } catch {
    return line
  }
}

function answerOf(line: string, question: Question, ruleSet: RuleSet, terminal: Terminal): Given | null {
  const number = /^\d{1,3}$/.test(line) ? Number(line) : 0
  const choice = question.choices[number - 1]
  if (choice) return choice.value
  const answer = readAnswer(ruleSet, question.fact, typed(line))
  if (answer.ok) return answer.value
  answer.problems.forEach(terminal.problem)
  return null
}

export const ask: Command = {
  name: 'ask',
  summary: { ja: '一問ずつ答えて判定する', en: 'be asked one question at a time' },
  operands: '[REGIME]',
  count: [0, 1],
  options: [OCCASION, ABOUT, SAVE, LANGUAGE],
  async run(call, terminal) {
    const known = await regime(call.operands[0] ?? DEFAULT_REGIME)
    const occasion = occasionOf(known, textOption(call, 'occasion'))
    const ruleSet = occasion ? onOccasion(known, occasion) : known
    const file = textOption(call, 'save')
    const outcomes = (ids: readonly string[]) =>
      ids.map((id) => terminal.say(ruleSet.answer.type.options[id] ?? { ja: id, en: id })).join(' / ')
    const isAboutAll = textOption(call, 'about') === 'everything'
    let now: Standing = { given: await begun(file, ruleSet, occasion), passed: new Set(), before: null }
    // Told now, not after an hour of answers: the file cannot be written.
    if (file !== undefined) await save(file, ruleSet, now.given)
    const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]()
    for (;;) {
      const asking = askNext(ruleSet, now.given)
      const next = asking.settled
        ? isAboutAll
          ? nextByTopic(ruleSet, now, 'everything')
          : undefined
        : occasion
          ? nextByTopic(ruleSet, now, 'answer')
          : nextQuestion(asking, now)
      if (!next) break
      const question = occasion ? inWordsOf(occasion, next) : next
      await terminal.out(showQuestion(question, asking.possible, outcomes, terminal))
      const line = await lines.next()
      const text = line.done ? 'q' : line.value.trim()
      if (text === 'q') {
        await terminal.out('\n')
        break
      }
      if (text === 'b') now = now.before ?? now
      else if (text === '?') await terminal.out(showHelp(question, terminal))
      else if (text === '') now = { ...now, passed: new Set([...now.passed, question.fact]), before: now }
      else {
        const value = answerOf(text, question, ruleSet, terminal)
        if (!value) continue
        now = {
          ...now,
          given: withAnswer(ruleSet, now.given, question.fact, value),
          before: now,
        }
        if (file !== undefined) await save(file, ruleSet, now.given)
      }
    }
    await terminal.out(renderDetermination(determine(ruleSet, now.given), 'text', terminal.language))
    if (file !== undefined) {
      await save(file, ruleSet, now.given)
      terminal.note(
        terminal.say({ ja: `回答を ${file} に保存しました。`, en: `The answers are kept in ${file}.` }),
      )
    }
    return EXIT.done
  },
}
