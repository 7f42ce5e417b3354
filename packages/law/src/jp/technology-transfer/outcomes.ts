import { all, is, type Outcome, outcome } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { coveredMedia, coveredProvision } from './acts.ts'
import { changeReportMissing, declarationMissing, documentsUnchecked } from './care.ts'
import type { duty } from './duty.ts'
import { exemptionConditions } from './exemption-conditions.ts'
import { actKind, place } from './facts-act.ts'
import { passesOn } from './facts-recipient.ts'
import { decided } from './facts-report.ts'
import { minister, provider } from './parties.ts'
import { mediaWithoutLicence, withoutLicence, withoutReport } from './penalties.ts'
import { priorReport, reportBasis } from './prior-report.ts'
import { recipientResident } from './residency.ts'
import { exempted, notice } from './texts.ts'

/** What follows: the licence, the report, the care for the categories, and what to determine besides. */

export const outcomesOf = (answer: typeof duty): readonly Outcome[] => [
  outcome('licence-for-provision', {
    kind: 'obligation',
    title: { ja: '役務取引許可の申請', en: 'Application for a licence to provide technology' },
    cite: [cite('法25条1項'), cite('法25条2項')],
    when: all(is(answer, 'licence'), coveredProvision),
    who: provider,
    authority: minister,
    form: { ja: '役務取引許可申請書（電子申請）', en: 'Application for a licence (filed electronically)' },
    effect: {
      ja: '許可を受けるまで提供できません。審査はおおむね90日以内、許可の有効期間は原則6か月です。許可を受けた取引のための媒体の持出しと送信に、別の許可は要りません。',
      en: 'Nothing may be provided before the licence. Examination takes some 90 days at most, a licence is good for six months. Taking or sending media for a licensed provision needs no licence of its own.',
    },
    sanction: withoutLicence,
  }),
  outcome('licence-for-media', {
    kind: 'obligation',
    title: {
      ja: '特定記録媒体等輸出等許可の申請',
      en: 'Application for a licence to take media or transmit',
    },
    cite: cite('法25条3項'),
    when: all(is(answer, 'licence'), coveredMedia),
    who: { ja: '持ち出し、または送信する者', en: 'Whoever takes the media or transmits' },
    authority: minister,
    effect: {
      ja: '提供の取引の許可を受ければ足ります。',
      en: 'A licence for the provision itself suffices.',
    },
    sanction: mediaWithoutLicence,
  }),
  outcome('prior-report-of-important-technology', {
    kind: 'report',
    title: { ja: '重要管理対象技術の事前報告', en: 'Prior report of important managed technology' },
    cite: reportBasis,
    when: priorReport,
    who: provider,
    authority: minister,
    due: decided,
    effect: {
      ja: '契約・合意・社内決定の前に報告します。報告後の対話の目標は30日で、法令上の待機期間ではありません。対話の後に許可申請をすべき旨の通知を受けることがあります。',
      en: 'Reported before the contract, agreement or internal decision. The dialogue aims at 30 days, which is no standstill by law; a notice that a licence is needed may follow.',
    },
    sanction: withoutReport,
  }),
  outcome('provision-without-licence', {
    kind: 'permission',
    title: { ja: '特例による提供', en: 'Provision under an exception' },
    cite: exempted('柱書'),
    when: is(answer, 'exempt'),
    who: provider,
    conditions: exemptionConditions,
  }),
  outcome('take-self-declaration', {
    kind: 'obligation',
    title: { ja: '特定類型の自己申告（誓約書）', en: 'Self-declaration on the specified categories' },
    cite: [notice('別紙1-3'), notice('別紙1-4')],
    when: declarationMissing,
    who: provider,
    form: { ja: '役務通達別紙1-4の誓約書の例', en: 'Model pledge of annex 1-4 of the notice' },
    effect: {
      ja: '指揮命令に服する時に、類型①・②に当たるかを申告させます。',
      en: 'Taken when the person comes under command: whether in category 1 or 2.',
    },
  }),
  outcome('require-report-of-change', {
    kind: 'obligation',
    title: { ja: '新たに当たる場合の報告の定め', en: 'Rule to report a change' },
    cite: notice('別紙1-3'),
    when: changeReportMissing,
    who: provider,
    effect: {
      ja: '就業規則で兼業・利益相反行為を禁止し、または申告を求めていれば足ります。',
      en: 'Rules of work that forbid or ask to declare side jobs and conflicts of interest suffice.',
    },
  }),
  outcome('look-at-normal-documents', {
    kind: 'obligation',
    title: { ja: '通常入手する書類の確認', en: 'Looking at the documents normally received' },
    cite: notice('別紙1-3'),
    when: documentsUnchecked,
    who: provider,
    effect: {
      ja: '契約書・履歴書・奨学金の証明など、取引で通常入手するものだけで足ります。国籍の確認は要りません。',
      en: 'Only what the transaction normally brings: contract, curriculum vitae, scholarship certificate. Nationality need not be checked.',
    },
  }),
  outcome('classify-the-goods-too', {
    kind: 'report',
    title: { ja: '持ち出す機器・試料を貨物として確認', en: 'Check the equipment and samples as goods' },
    cite: cite('法48条1項'),
    when: is(actKind, 'carry-media'),
    who: { ja: '持ち出す者', en: 'Whoever takes them' },
    effect: {
      ja: 'パソコン・媒体・試料そのものは貨物の輸出として別に判定します（jp/export）。',
      en: 'The computer, medium or sample itself is an export of goods, determined by itself (jp/export).',
    },
  }),
  outcome('onward-provision-is-an-act', {
    kind: 'report',
    title: { ja: '相手による国外への提供', en: 'Passing on abroad by the recipient' },
    cite: [cite('法25条1項'), cite('法25条3項')],
    when: all(is(place, 'japan'), recipientResident, passesOn),
    who: { ja: '技術を受け取った居住者', en: 'The resident who received the technology' },
    effect: {
      ja: '居住者が国外へ持ち出し、または国外の者に渡すことは、その人の行為として許可を要することがあります。',
      en: 'Taking it abroad or passing it on there is an act of that resident, which may need a licence.',
    },
  }),
]
