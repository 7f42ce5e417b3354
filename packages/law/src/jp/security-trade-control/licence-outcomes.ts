import { type Outcome, outcome, type TruthExpression, type Words } from '@sekisho/logic'
import { bulkRules } from './licence-kinds.ts'

/** The bulk licences as permissions: each says who may hold it and what binds the holder. */

const authority: Words = {
  ja: '経済産業大臣（安全保障貿易審査課または経済産業局。電子申請）',
  en: 'Minister of Economy, Trade and Industry (security export licensing division or a regional bureau; filed electronically)',
}

const conditionsOf = (open: TruthExpression, kind: string) => [
  {
    id: `${kind}-confirm-each-time`,
    text: {
      ja: '輸出・提供の都度、用途と需要者を確かめる。外国ユーザーリストの者や懸念のある取引には使わない。',
      en: 'Confirm use and user each time; do not use it for users in the foreign end user list or where there is a doubt.',
    },
    cite: bulkRules,
    when: open,
  },
  {
    id: `${kind}-stop-on-concern`,
    text: {
      ja: '懸念を知り、または通知を受けたときは効力を失うので、個別許可を申請し、または届け出る。',
      en: 'On a concern or a notice it loses effect: apply for an individual licence, or notify.',
    },
    cite: bulkRules,
    when: open,
  },
]

/** A bulk licence that is open, as a permission. */
function bulk(id: string, title: Words, open: TruthExpression, effect: Words, who: Words): Outcome {
  return outcome(id, {
    kind: 'permission',
    title,
    cite: bulkRules,
    when: open,
    who,
    authority,
    effect,
    conditions: conditionsOf(open, id),
  })
}

/**
 * The outcomes of the bulk licences.
 *
 * @param open the rules of {@link licenceKindRules}
 * @param who who applies
 */
export function licenceKindOutcomes(
  open: Readonly<Record<'general' | 'specialGeneral' | 'special' | 'subsidiary', TruthExpression>>,
  who: Words,
): readonly Outcome[] {
  return [
    bulk(
      'general-bulk-licence',
      { ja: '一般包括許可', en: 'General bulk licence' },
      open.general,
      {
        ja: 'グループA向けに、マトリクスの「一般」の品目をまとめて許可します。有効期間は3年以内。内部規程の受理は要りません。',
        en: 'Covers, to group A, whatever the matrix calls general. Valid for up to three years. No accepted compliance programme is asked for.',
      },
      who,
    ),
    bulk(
      'special-general-bulk-licence',
      { ja: '特別一般包括許可', en: 'Special general bulk licence' },
      open.specialGeneral,
      {
        ja: 'マトリクスの「一般」「特一」の品目と仕向地をまとめて許可します。有効期間は3年以内。立入検査と説明会への参加が前提です。',
        en: 'Covers items and destinations that the matrix calls general or special general. Up to three years. An inspection on site and attendance at a briefing come first.',
      },
      who,
    ),
    bulk(
      'special-bulk-licence',
      { ja: '特定包括許可', en: 'Special bulk licence' },
      open.special,
      {
        ja: '継続的な取引の同じ相手方に限り、需要者を定めてまとめて許可します。有効期間は3年以内。',
        en: 'Covers continuing dealings with the same party, the end user being fixed. Up to three years.',
      },
      who,
    ),
    bulk(
      'subsidiary-bulk-licence',
      { ja: '特定子会社包括許可', en: 'Specific subsidiary bulk licence' },
      open.subsidiary,
      {
        ja: '出資が50％を超える子会社との取引をまとめて許可します。有効期間は3年以内。申請と更新のときに子会社の管理状況が審査されます。',
        en: 'Covers dealings with subsidiaries held by more than 50 %. Up to three years. Their control is examined at application and at each renewal.',
      },
      who,
    ),
  ]
}
