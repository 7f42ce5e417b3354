import {
  all,
  choiceType,
  decision,
  greatest,
  is,
  number,
  type Outcome,
  outcome,
  parameter,
  quantity,
  ratio,
  rule,
  type TruthExpression,
  times,
  type Words,
} from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actedInStandstill } from './deadlines.ts'
import { duty } from './duty.ts'
import { filing, objectValue, reporting, review } from './facts-procedure.ts'
import { reportRequired } from './reports.ts'

/** Crimes. A condition of the exemption broken is none by itself. */

export const fineLimit = parameter('fine-limit', {
  unit: 'JPY',
  title: { ja: '罰金の上限', en: 'Limit of the fine' },
  values: [{ is: number(1_000_000, 'JPY'), cite: cite('法70条1項柱書') }],
})

export const fineMultiple = parameter('fine-multiple', {
  unit: 'ratio',
  title: {
    ja: '目的物の価格に対する罰金の上限の倍数',
    en: 'Multiple of the object’s value that limits the fine',
  },
  values: [{ is: ratio(3, 1), cite: cite('法70条1項ただし書') }],
})

export const maximumFine = quantity('maximum-fine', {
  title: {
    ja: '届出・命令に係る罪の罰金の上限',
    en: 'Highest fine for crimes about notifications and orders',
  },
  cite: cite('法70条1項'),
  is: greatest(fineLimit, times(objectValue, fineMultiple)),
})

export const imprisonmentUnified = rule('imprisonment-unified', {
  title: { ja: '拘禁刑への一本化', en: 'Penal servitude became imprisonment' },
  cite: cite('法附則(令和4年法律68号)1項'),
  from: '2025-06-01',
  inForce: '2025-06-01',
  when: is(duty, 'prior-notification', 'exempt', 'post-investment-report'),
})

export const kindOfImprisonment = decision('kind-of-imprisonment', {
  title: { ja: '自由刑の種類', en: 'Kind of imprisonment' },
  cite: cite('法70条1項'),
  type: choiceType({
    'with-work': { ja: '懲役', en: 'Imprisonment with work' },
    unified: { ja: '拘禁刑', en: 'Imprisonment' },
  }),
  principle: 'with-work',
  exceptions: [{ when: imprisonmentUnified, is: 'unified', cite: cite('法70条1項') }],
})

export const breachOfReviewResult = rule('offence-against-review-result', {
  title: {
    ja: '応諾した勧告または命令に反する行為',
    en: 'Acting against an accepted recommendation or an order',
  },
  cite: [cite('法70条1項24号'), cite('法70条1項25号')],
  when: all(is(duty, 'prior-notification'), is(review, 'accepted-broken', 'ordered-broken')),
})

export const offenceWithoutNotification = rule('offence-without-notification', {
  title: { ja: '無届出・虚偽の届出による行為', en: 'Acting without notification, or on a false one' },
  cite: cite('法70条1項22号'),
  when: all(is(duty, 'prior-notification'), is(filing, 'acted-without', 'filed-falsely')),
})

export const offenceInStandstill = rule('offence-in-standstill', {
  title: { ja: '禁止期間中の行為', en: 'Acting in the standstill' },
  cite: cite('法70条1項23号'),
  when: all(is(duty, 'prior-notification'), actedInStandstill),
})

export const offenceOfReporting = rule('offence-of-reporting', {
  title: { ja: '報告をせず、または虚偽の報告をする行為', en: 'No report, or a false one' },
  cite: cite('法71条6号'),
  when: all(reportRequired, is(reporting, 'missed', 'false')),
})

const grave: Words = {
  ja: '3年以下の拘禁刑（2025年5月31日までの行為は懲役）もしくは100万円以下（目的物の価格の3倍が100万円を超えるときはその3倍以下）の罰金、またはその併科。法人等にも罰金。',
  en: 'Up to 3 years of imprisonment (with work, for acts until 2025-05-31), a fine of up to ¥1 million or three times the value of the object, or both; a fine for the body as well.',
}
const light: Words = {
  ja: '6か月以下の拘禁刑（2025年5月31日までの行為は懲役）または50万円以下の罰金。法人等にも罰金。',
  en: 'Up to 6 months of imprisonment (with work, for acts until 2025-05-31) or a fine of up to ¥500,000; a fine for the body as well.',
}

const crime = (id: string, title: Words, item: string, when: TruthExpression, text: Words): Outcome =>
  outcome(id, {
    kind: 'prohibition',
    title,
    cite: cite(item),
    when,
    who: { ja: '行為者（法人等は法72条）', en: 'Whoever acts; bodies under art. 72' },
    sanction: { text, cite: [cite(item), cite('法72条1項5号')] },
  })

export const crimeOutcomes: readonly Outcome[] = [
  crime(
    'crime-without-notification',
    { ja: '無届出・虚偽の届出の罪', en: 'Crime: acting without notification' },
    '法70条1項22号',
    offenceWithoutNotification,
    grave,
  ),
  crime(
    'crime-in-standstill',
    { ja: '禁止期間中の行為の罪', en: 'Crime: acting in the standstill' },
    '法70条1項23号',
    offenceInStandstill,
    grave,
  ),
  crime(
    'crime-against-review-result',
    { ja: '応諾した勧告・命令の違反の罪', en: 'Crime: against an accepted recommendation or order' },
    '法70条1項25号',
    breachOfReviewResult,
    grave,
  ),
  crime(
    'crime-of-reporting',
    { ja: '無報告・虚偽報告の罪', en: 'Crime: no report or a false one' },
    '法71条6号',
    offenceOfReporting,
    light,
  ),
]
