import {
  type Evaluation,
  nodeOf,
  type Outside,
  operandsOf,
  published,
  type Rule,
  type Ruling,
  truthOf,
} from '@sekisho/logic'
import { questionFlow } from '../parameters/question-flow.ts'
import { tagOf } from '../tags.ts'
import { ANSWERS, truthSaid, truthWords, VERDICTS } from '../words.ts'
import { fieldOf } from './field-of.ts'
import { type Difference, difference } from './messages.ts'
import type { FilledSheet } from './read-docx.ts'
import type { SheetOrigin } from './sheet-origin.ts'

type Others = ReadonlySet<Rule> | undefined

/** The rules and the entries not modelled under an entry, each of which may have a tick. */
function judgedUnder(entry: Rule, others: Others): readonly (Rule | Outside)[] {
  const found = new Set<Rule | Outside>()
  const visit = (expression: Parameters<typeof nodeOf>[0]): void => {
    const node = nodeOf(expression)
    if (node.kind === 'rule' || node.kind === 'outside') {
      if (found.has(node)) return
      found.add(node)
      if (node !== entry && node.kind === 'rule' && others?.has(node)) return
    }
    operandsOf(node).forEach(visit)
  }
  visit(entry)
  return [...found]
}

/** What a person ticked, where it is not what stood there when the sheet was made. */
function tickOf(sheet: FilledSheet, { written }: SheetOrigin, id: string): string | undefined {
  const tag = tagOf('verdict', id)
  const tick = fieldOf(sheet, tag)
  return tick === undefined || tick === null || tick === written[tag]?.trim() ? undefined : tick
}

/** The judgements of a person on what is not modelled: ticks with the name of a judge. */
export function judgements(
  entries: readonly Rule[],
  sheet: FilledSheet,
  origin: SheetOrigin,
  others: Others,
): { readonly rulings: ReadonlyMap<string, Ruling>; readonly differences: readonly Difference[] } {
  const judge = fieldOf(sheet, tagOf('head', 'judge')) ?? ''
  const rulings = new Map<string, Ruling>()
  const differences: Difference[] = []
  for (const node of new Set(entries.flatMap((entry) => judgedUnder(entry, others)))) {
    if (node.kind !== 'outside') continue
    const tick = tickOf(sheet, origin, node.id)
    const said = tick === undefined ? null : truthSaid(tick, VERDICTS)
    if (typeof said !== 'boolean') continue
    if (judge === '') differences.push(difference('judgement-without-judge', node.id, node.title))
    else {
      rulings.set(node.id, { value: truthOf(said), author: judge })
      differences.push(difference('judgement', node.id, node.title, said ? VERDICTS.yes : VERDICTS.no, judge))
    }
  }
  return { rulings, differences }
}

/** Ticks and results that are not what follows from the values. */
export function verdictDifferences(
  entries: readonly Rule[],
  sheet: FilledSheet,
  origin: SheetOrigin,
  [before, after]: readonly [Evaluation, Evaluation],
  others: Others,
): readonly Difference[] {
  return [...new Set(entries.flatMap((entry) => judgedUnder(entry, others)))].flatMap(
    (node): readonly Difference[] => {
      const [was, is] = [before.reading.value(node), after.reading.value(node)]
      const [wasSaid, isSaid] = [truthWords(was, VERDICTS), truthWords(is, VERDICTS)]
      const turned =
        node.kind === 'rule' && was !== is
          ? [difference('verdict-turned', node.id, node.title, wasSaid, isSaid)]
          : []
      const tick = tickOf(sheet, origin, node.id)
      if (tick === undefined || node.kind === 'outside') return turned
      const said = truthSaid(tick, VERDICTS)
      if (said === null) return [...turned, difference('tick-unreadable', node.id, node.title, tick)]
      const ticked = truthWords(truthOf(said === 'open' ? null : said), VERDICTS)
      return ticked === isSaid
        ? turned
        : [...turned, difference('verdict-contradicts', node.id, node.title, ticked, isSaid)]
    },
  )
}

/** Answers of a parameter sheet that are not what follows from the values. */
export function answerDifferences(
  entry: Rule,
  day: number,
  sheet: FilledSheet,
  { reading }: Evaluation,
  others: Others,
): readonly Difference[] {
  return questionFlow(entry, day, others).flatMap(({ asks }, place): readonly Difference[] => {
    const line = String(place + 1)
    const answer = fieldOf(sheet, tagOf('answer', line))
    if (!answer) return []
    const said = truthSaid(answer, ANSWERS)
    const is = published(reading.value(asks))
    if (said === is || (said === 'open' && is === null)) return []
    if (said === null) return [difference('tick-unreadable', line, { ja: line, en: line }, answer)]
    const words = (truth: boolean | null) => truthWords(truthOf(truth), ANSWERS)
    return [difference('answer-contradicts', line, line, words(said === 'open' ? null : said), words(is))]
  })
}
