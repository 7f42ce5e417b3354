import { type Outcome, outcome, type TruthExpression, type Words } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import {
  breachOfReviewResult,
  offenceInStandstill,
  offenceOfReporting,
  offenceWithoutNotification,
} from './offences.ts'

/** Crimes with their penalties. */

const grave: Words = {
  ja: '3年以下の拘禁刑（2025年5月31日までの行為は懲役）もしくは100万円以下（目的物の価格の3倍が100万円を超えるときはその3倍以下）の罰金、またはその併科。法人等にも罰金。',
  en: 'Up to 3 years of imprisonment (with work, for acts until 2025-05-31), a fine of up to ¥1 million or three times the value of the object, or both; a fine for the body as well.',
}

const light: Words = {
  ja: '6か月以下の拘禁刑（2025年5月31日までの行為は懲役）または50万円以下の罰金。法人等にも罰金。',
  en: 'Up to 6 months of imprisonment (with work, for acts until 2025-05-31) or a fine of up to ¥500,000; a fine for the body as well.',
}

const crime = (
  id: string,
  title: Words,
  items: readonly string[],
  when: TruthExpression,
  text: Words,
): Outcome =>
  outcome(id, {
    kind: 'prohibition',
    title,
    cite: items.map((item) => cite(item)),
    when,
    who: { ja: '行為者（法人等は法72条）', en: 'Whoever acts; bodies under art. 72' },
    sanction: { text, cite: [...items.map((item) => cite(item)), cite('法72条1項5号')] },
  })

export const crimeOutcomes: readonly Outcome[] = [
  crime(
    'crime-without-notification',
    { ja: '無届出・虚偽の届出の罪', en: 'Crime: acting without notification' },
    ['法70条1項22号'],
    offenceWithoutNotification,
    grave,
  ),
  crime(
    'crime-in-standstill',
    { ja: '禁止期間中の行為の罪', en: 'Crime: acting in the standstill' },
    ['法70条1項23号'],
    offenceInStandstill,
    grave,
  ),
  crime(
    'crime-against-review-result',
    { ja: '応諾した勧告・命令の違反の罪', en: 'Crime: against an accepted recommendation or order' },
    ['法70条1項24号', '法70条1項25号'],
    breachOfReviewResult,
    grave,
  ),
  crime(
    'crime-of-reporting',
    { ja: '無報告・虚偽報告の罪', en: 'Crime: no report or a false one' },
    ['法71条6号'],
    offenceOfReporting,
    light,
  ),
]
