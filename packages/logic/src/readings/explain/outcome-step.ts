import { published } from '../../values/truth.ts'
import type { Words } from '../../values/words.ts'
import type { Outcome } from '../../write/outcome.ts'
import type { Explainer } from './explainer.ts'
import type { ProofStep } from './proof.ts'
import { nodeCites } from './published-citation.ts'
import { byTruth } from './words/say-value.ts'

/** The proof of an outcome: why it holds or may, and how its days were counted. */
export function outcomeStep(outcome: Outcome, explainer: Explainer): ProofStep {
  const { id, title, cite, when, earliest, due, standstillUntil } = outcome
  const cited = nodeCites(cite)
  explainer.cites(cited)
  const value = explainer.reading.value(when)
  const text = byTruth<Words>(value, [
    { ja: `「${title.ja}」となる`, en: `“${title.en}” follows` },
    { ja: `「${title.ja}」とはならない`, en: `“${title.en}” does not follow` },
    { ja: `「${title.ja}」となるか定まらない`, en: `“${title.en}” may or may not follow` },
  ])
  const days = [earliest, due, standstillUntil].filter((day) => day !== undefined)
  const because: ProofStep[] = []
  for (const part of new Set([when, ...days])) because.push(...explainer.steps(part, 'together'))
  return {
    kind: 'outcome',
    id,
    title,
    value: published(value),
    text,
    ...cited.published,
    because,
  }
}
