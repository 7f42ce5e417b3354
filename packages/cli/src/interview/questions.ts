import type { Question } from '@sekisho/logic'
import type { Terminal } from '../terminal.ts'

const TYPED = {
  truth: { ja: '', en: '' },
  choice: { ja: '', en: '' },
  number: {
    ja: '値を入力することもできます（例: 1.5%、1000、2024-03-01）。',
    en: 'A value can be typed too, such as 1.5%, 1000 or 2024-03-01.',
  },
  text: { ja: '文字で入力してください。', en: 'Type it as text.' },
  list: {
    ja: '一覧を [{ 項目: 値 }, …] の形で入力することもできます。',
    en: 'A list can be typed as [{ field: value }, …].',
  },
  set: { ja: '', en: '' },
} as const

const KEYS = {
  ja: '番号か値 ・ Enter 分からない ・ b 戻る ・ ? 説明 ・ q 中断して保存',
  en: 'number or value; Enter: I don’t know; b: back; ?: help; q: stop and save',
}

/** The names of outcomes, joined. */
export type SayOutcomes = (ids: readonly string[]) => string

/** A question as the terminal shows it: what, which answers, where each leads. */
export function showQuestion(
  question: Question,
  possible: readonly string[],
  say: SayOutcomes,
  terminal: Terminal,
): string {
  const stillPossible = terminal.say({ ja: 'まだあり得る結果', en: 'Still possible' })
  const choices = question.choices.map(({ label, leadsTo }, place) => {
    const narrows = leadsTo.length < possible.length ? terminal.style(`  → ${say(leadsTo)}`, 'dim') : ''
    return `  ${place + 1}. ${terminal.say(label)}${narrows}`
  })
  const fields =
    question.type.is === 'list'
      ? Object.values(question.type.fields).map(({ name, label }) => `     ${name}: ${terminal.say(label)}`)
      : []
  const typed = terminal.say(TYPED[question.type.is])
  return [
    '',
    terminal.style(`${stillPossible}: ${say(possible)}`, 'dim'),
    terminal.style(terminal.say(question.question), 'bold'),
    ...choices,
    ...(typed ? [`  ${typed}`] : []),
    ...fields,
    terminal.style(`  ${terminal.say(KEYS)}`, 'dim'),
    '> ',
  ].join('\n')
}

/** Why it is asked, and the help of the fact. */
export function showHelp(question: Question, terminal: Terminal): string {
  return [question.help, question.why]
    .filter((words) => words !== undefined)
    .map((words) => `  ${terminal.say(words)}\n`)
    .join('')
}
