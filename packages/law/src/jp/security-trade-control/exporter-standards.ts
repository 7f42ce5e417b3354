import {
  all,
  any,
  type Condition,
  not,
  type Outcome,
  outcome,
  rule,
  type TruthExpression,
  type Words,
} from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { inBusiness, individual, onlyExempt } from './facts-exporter.ts'

/** The standards that whoever exports or provides as a business must keep (輸出者等遵守基準). */

const then = {
  unverified: {
    ja: '2013年の省令の条文によります。2022年5月1日の改正（特定類型の確認）は条文を確認していません。',
    en: 'As in the text of 2013; the amendment of 2022-05-01 (specified categories) was not read.',
  },
} as const

const at = (provision: string) => cite(`遵守基準省令${provision}`, then)

/**
 * The standards as rules and one outcome with a condition for each standard.
 *
 * @param listed whether what is exported or provided is under list control (特定重要貨物等)
 * @param who who must keep them
 */
export function exporterStandards(listed: TruthExpression, who: Words) {
  const bound = rule('bound-by-exporter-standards', {
    title: { ja: '輸出者等遵守基準の対象', en: 'Bound by the exporter standards' },
    cite: [cite('法55条の10第1項'), cite('法55条の10第4項')],
    when: inBusiness,
  })
  const important = rule('bound-by-important-standards', {
    title: {
      ja: '特定重要貨物等輸出者等の基準の対象',
      en: 'Bound by the standards for important goods and technology',
    },
    cite: [cite('法55条の10第3項'), at('1条2号')],
    when: all(bound, listed),
  })
  const body = all(bound, not(individual))
  const importantFull = all(important, not(onlyExempt))
  const importantBody = all(importantFull, not(individual))
  const standard = (
    id: string,
    ja: string,
    en: string,
    provision: string,
    when: TruthExpression,
  ): Condition => ({
    id,
    text: { ja, en },
    cite: at(provision),
    when,
  })
  const conditions = [
    standard(
      'name-classification-officer',
      '該非確認責任者を選任する。',
      'Name a person responsible for classification.',
      '1条1号イ',
      body,
    ),
    standard(
      'instruct-staff',
      '従事する者に最新の法令を周知し、守らせる指導をする（個人は必要な情報を集める）。',
      'Keep those who do the work informed of the latest law (an individual: keep informed).',
      '1条1号ロ',
      bound,
    ),
    standard(
      'name-chief-officer',
      '代表者の中から統括責任者を選任する。',
      'Name a chief officer from among the representatives.',
      '1条2号イ',
      importantBody,
    ),
    standard(
      'organise',
      '部門の権限・責任と相互の関係を定める。',
      'Set out powers, responsibilities and relations of the departments.',
      '1条2号ロ',
      importantBody,
    ),
    standard(
      'procedure-for-classification',
      '該非確認の手続を定める。',
      'Set out the procedure of classification.',
      '1条2号ハ',
      importantBody,
    ),
    standard(
      'confirm-use-and-user',
      '用途（転売先・需要者を含む）を確認する手続を定め、確認する。',
      'Confirm the use, resale and end users included, by a procedure.',
      '1条2号ニ',
      importantFull,
    ),
    standard(
      'confirm-identity-at-shipment',
      '出荷・提供のときに、書類の品目と同一であることを確認する。',
      'At shipment or provision, confirm that it is what the documents say.',
      '1条2号ホ',
      importantFull,
    ),
    standard(
      'audit',
      '監査の体制と手続を定め、定期的に監査するよう努める。',
      'Endeavour to audit regularly by a procedure.',
      '1条2号ヘ',
      importantBody,
    ),
    standard('train', '研修を行うよう努める。', 'Endeavour to train.', '1条2号ト', importantBody),
    standard(
      'keep-documents',
      '関係書類を適切な期間保存するよう努める。',
      'Endeavour to keep the documents for a fitting period.',
      '1条2号チ',
      importantFull,
    ),
    standard(
      'report-violations',
      '違反またはそのおそれは速やかに経済産業大臣に報告し、再発を防ぐ。',
      'Report a violation, or the fear of one, to the Minister at once, and prevent the next.',
      '1条2号リ',
      important,
    ),
  ]
  const outcomes: readonly Outcome[] = [
    outcome('exporter-standards', {
      kind: 'obligation',
      title: { ja: '輸出者等遵守基準', en: 'Exporter standards' },
      cite: cite('法55条の10第4項'),
      when: any(bound, important),
      who,
      authority: { ja: '経済産業大臣', en: 'Minister of Economy, Trade and Industry' },
      effect: {
        ja: '違反には指導・助言、勧告、命令があります。',
        en: 'A breach leads to guidance, then a recommendation, then an order.',
      },
      sanction: {
        text: {
          ja: '命令の違反は6か月以下の拘禁刑または50万円以下の罰金。',
          en: 'Against an order: up to 6 months of imprisonment or a fine of up to ¥500,000.',
        },
        cite: [cite('法55条の12第2項'), cite('法71条11号')],
      },
      conditions,
    }),
  ]
  return { rules: { bound, important }, outcomes }
}
