import { describeExpression, evaluate, type Fact, nodeOf, published, type Words } from '@sekisho/logic'
import { citedIn } from '../cited.ts'
import { factsIn } from '../comparison/limbs.ts'
import type { Language, Part, Row, SheetDocument } from '../document/sheet-document.ts'
import { headRow, headTable, knownDay, peopleTable } from '../head-table.ts'
import { withOrigin } from '../origin.ts'
import type { EntryRequest } from '../sheet-request.ts'
import { tagOf } from '../tags.ts'
import { valuePart } from '../value-part.ts'
import { ANSWERS, choicesOf, seeLine, truthWords, VERDICTS, WORDS } from '../words.ts'
import { type Question, questionFlow, type Target } from './question-flow.ts'

const SAID = {
  question: { ja: '質問', en: 'Question' },
  value: { ja: '値', en: 'Value' },
  answer: { ja: '回答', en: 'Answer' },
  next: { ja: '次の番号', en: 'Next' },
  guide: {
    ja: '1 から始め、回答ごとに「次の番号」へ進む。終わりに着いたら、残りの質問に答える必要はない。不明のときは、値を確かめるまで進まない。',
    en: 'Begin at 1 and go on to the number that follows from the answer. At an end nothing more need be answered. Where the answer is not known, find the value first.',
  },
  passed: { ja: '（回答不要）', en: '(need not be answered)' },
} as const satisfies Readonly<Record<string, Words>>

/**
 * The parameter sheet (パラメータシート) of one entry: a flow of yes-or-no questions that ends as soon as it is decided.
 * @param request its case names the day on whose law the product is judged
 */
export function parameterSheet(request: EntryRequest): SheetDocument {
  const { language, entry, item, madeOn, ruleSet, given } = request
  const { reading } = evaluate(ruleSet, given)
  const questions = questionFlow(entry, knownDay(request), request.others)
  const answers = questions.map(({ asks }) => published(reading.value(asks)))
  const reached = reachedBy(questions, answers)
  const asked = new Map<Fact, number>()
  const rows = questions.map((question, place) => {
    const [line, answer] = [place + 1, answers[place] ?? null]
    return questionRow(question, { line, answer, isReached: reached.has(line), asked }, request)
  })
  const title = WORDS.parameters[language]
  const said = [WORDS.provision, SAID.question, SAID.value, SAID.answer, SAID.next].map(
    (words) => words[language],
  )
  const document = {
    language,
    title,
    on: madeOn,
    blocks: [
      { is: 'title', parts: [title] },
      headTable(request, [
        headRow(WORDS.item, request, [`${item}　${entry.title[language]}`]),
        headRow(WORDS.provision, request, [citedIn(entry)[language]]),
      ]),
      { is: 'note', parts: [SAID.guide[language]] },
      { is: 'table', widths: [5, 17, 34, 15, 10, 19], head: ['', ...said], rows },
      resultTable(truthWords(reading.value(entry), VERDICTS)[language], request),
      peopleTable(request),
    ],
  } as const
  return withOrigin(document, 'parameters/1', request, [entry])
}

function resultTable(result: string, request: EntryRequest) {
  const { language, entry } = request
  const part = {
    tag: tagOf('verdict', entry.id),
    name: WORDS.result[language],
    value: result,
    options: choicesOf(VERDICTS, language),
  }
  return { is: 'table', widths: [22, 78], rows: [headRow(WORDS.result, request, [part])] } as const
}

/** The questions that the answers lead to; an answer that is not known may lead either way. */
function reachedBy(
  questions: readonly Question[],
  answers: readonly (boolean | null)[],
): ReadonlySet<number> {
  const reached = new Set<number>()
  const visit = (target: Target): void => {
    if (typeof target === 'string' || reached.has(target)) return
    reached.add(target)
    const [question, answer] = [questions[target - 1], answers[target - 1]]
    if (question && answer !== false) visit(question.yes)
    if (question && answer !== true) visit(question.no)
  }
  visit(1)
  return reached
}

/** Where a question stands and what is known of it; `asked` is the line on which each fact first stands. */
interface Asking {
  readonly line: number
  readonly answer: boolean | null
  readonly isReached: boolean
  readonly asked: Map<Fact, number>
}

function questionRow({ asks, limb, yes, no }: Question, asking: Asking, request: EntryRequest): Row {
  const { line, isReached } = asking
  const { language, ruleSet } = request
  const day = knownDay(request)
  const node = nodeOf(asks)
  // A rule with a sheet of its own has its values there.
  const values = (node.kind === 'rule' ? [] : factsIn(asks))
    .filter((fact) => fact !== ruleSet.act)
    .flatMap((fact, place, all) => [
      ...(place > 0 ? ['\n'] : []),
      ...valueParts(fact, all.length > 1, asking, request),
    ])
  const text =
    node.kind === 'fact'
      ? node.question
      : questionOf(describeExpression(asks, { from: day, until: day }).text)
  // The value of a truth is the answer itself.
  const answer = node.kind === 'fact' ? values : [answerPart(asking, language)]
  return {
    shaded: !isReached,
    cells: [
      { parts: [String(line)] },
      { parts: [citedIn(limb)[language]] },
      { parts: [text[language]] },
      { parts: node.kind === 'fact' ? [] : values },
      { parts: isReached ? answer : [...answer, SAID.passed[language]] },
      { parts: [leads({ yes, no })[language]] },
    ],
  }
}

function valueParts(
  fact: Fact,
  isNamed: boolean,
  { asked, line }: Asking,
  { given, language }: EntryRequest,
): readonly Part[] {
  const name = isNamed ? [`${fact.label[language]} `] : []
  const first = asked.get(fact)
  if (first !== undefined) return [...name, seeLine(first)[language]]
  asked.set(fact, line)
  return [...name, valuePart(fact, given.facts.get(fact.id), language)]
}

/** The answer that follows from the value, for a person to fill in where it is not known. */
function answerPart({ line, answer }: Asking, language: Language): Part {
  const value = answer === null ? '' : (answer ? ANSWERS.yes : ANSWERS.no)[language]
  const options = choicesOf(ANSWERS, language)
  return { tag: tagOf('answer', String(line)), name: SAID.answer[language], value, options }
}

function questionOf({ ja, en }: Words): Words {
  return { ja: `${ja}か。`, en: `${en}?` }
}

function leads({ yes, no }: { yes: Target; no: Target }): Words {
  const [toYes, toNo] = [targetWords(yes), targetWords(no)]
  return { ja: `はい→${toYes.ja}\nいいえ→${toNo.ja}`, en: `yes → ${toYes.en}\nno → ${toNo.en}` }
}

function targetWords(target: Target): Words {
  if (target === 'applies') return { ja: '終了（該当）', en: 'end: applies' }
  if (target === 'does-not-apply') return { ja: '終了（非該当）', en: 'end: does not apply' }
  return { ja: String(target), en: String(target) }
}
