import type { Calendar } from '../../expression/day-shift.ts'
import type { Parameter } from '../../expression/parameter.ts'
import type { Words } from '../../values/words.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import type { OpenLeaves } from '../explain/open-leaves.ts'
import { publishCites } from '../explain/published-citation.ts'
import type { OutsideEntry, UnknownFact } from './determination.ts'

const RECORD_QUESTION: Words = { ja: 'はいくつ・何ですか。', en: 'What is ' }

/** The facts and fields that are open, those that can change the answer marked so. */
export function unknownOf(
  all: OpenLeaves,
  ofAnswer: OpenLeaves,
  { ruleSet, given }: Evaluation,
): readonly UnknownFact[] {
  const facts = [...all.facts].map((fact) => {
    const origin = given.unresolved?.get(fact.id)
    return {
      fact: fact.id,
      label: fact.label,
      question: fact.question,
      decisive: ofAnswer.facts.has(fact),
      ...(origin === undefined ? {} : { origin }),
    }
  })
  const fields = [...all.fields].map(([path, { field, place }]) => {
    const list = ruleSet.facts.get(field.list)?.label ?? { ja: field.list, en: field.list }
    const label = {
      ja: `${list.ja}の${place + 1}件目の「${field.label.ja}」`,
      en: `“${field.label.en}” of no. ${place + 1} in “${list.en}”`,
    }
    return {
      fact: path,
      label,
      question: { ja: `${label.ja}${RECORD_QUESTION.ja}`, en: `${RECORD_QUESTION.en}${label.en}?` },
      decisive: ofAnswer.fields.has(path),
    }
  })
  return [...facts, ...fields]
}

function gapOf(gap: Parameter | Calendar): OutsideEntry {
  const { id, title } = gap
  if ('closed' in gap)
    return {
      id,
      title,
      reason: { ja: 'この日の休日が分からない', en: 'The holidays of this day are not known' },
      cites: publishCites(gap.cite).cites,
    }
  return {
    id,
    title,
    reason: { ja: 'この日の値が分からない', en: 'Its value on this day is not known' },
    cites: gap.values.flatMap(({ is, cite }) => (is === null ? publishCites(cite).cites : [])),
  }
}

/** The entries not modelled that were reached, and the values of the law that are not known. */
export function outsideOf({ outside, gaps }: OpenLeaves): readonly OutsideEntry[] {
  const entries = [...outside].map(({ id, title, reason, judge, cite }) => ({
    id,
    title,
    reason,
    ...(judge ? { judge } : {}),
    cites: publishCites(cite).cites,
  }))
  return [...entries, ...[...gaps].map(gapOf)]
}
