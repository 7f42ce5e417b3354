import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { toEmbargoed } from './country-groups.ts'
import * as check from './facts-checks.ts'
import { userListing } from './facts-end-user.ts'
import { armsExample } from './facts-item-16.ts'
import { specifiedHsLine } from './item-rows.ts'
import { kindsAgree } from './kinds-agree.ts'

/** When a harmless use is clear (明らか). Points that do not apply to the deal are left out; 19 is for arms only. */

const guideline = cite('キャッチオール通達1(6)', {
  unverified: {
    ja: '2025年11月14日の通達の要約によります。それより前の項目の数と文言は確認していません。',
    en: 'Taken from a summary of the notice of 2025-11-14; the number and wording of the points before could not be established.',
  },
})

const ordinary = [
  check.useExplained,
  check.needReasonable,
  check.placeKnown,
  check.placeHarmless,
  check.noExcessiveSafety,
  check.equipmentExplained,
  check.combinationConsistent,
  check.spareParts,
  check.relatedDevices,
  check.labelling,
  check.routeNormal,
  check.packingNormal,
  check.paymentNormal,
  check.guaranteeNormal,
  check.installationAsked,
  check.noSecrecy,
  check.nothingSuspicious,
] as const

export const ordinaryChecks = rule('ordinary-checks-passed', {
  title: { ja: '取引の項目（①〜⑯・⑳）に問題がない', en: 'Points 1 to 16 and 20 give no cause for doubt' },
  cite: guideline,
  when: all(...ordinary.map((one) => is(one, 'yes', 'not-applicable'))),
})

export const noMilitaryUseStated = rule('no-military-use-stated', {
  title: {
    ja: '掲載者について軍事用途の記載・連絡がない（⑱）',
    en: 'No military use stated by a listed user (point 18)',
  },
  cite: guideline,
  when: any(is(userListing, 'not-listed'), is(check.noMilitaryUse, 'yes', 'not-applicable')),
})

export const clearForWmd = rule('clear-for-wmd', {
  title: { ja: '核兵器等に用いられないことが明らか', en: 'Clearly not for weapons of mass destruction' },
  cite: [cite('核兵器等開発等省令2号', { read: 'wmd-order-2013-12' }), guideline],
  when: all(ordinaryChecks, noMilitaryUseStated, not(kindsAgree)),
})

export const conventionalListingResolved = rule('conventional-listing-resolved', {
  title: {
    ja: '通常兵器の区分の掲載者への特定品目でも懸念が残らない（⑰ロ）',
    en: 'No concern left for a user listed for conventional weapons (point 17b)',
  },
  cite: guideline,
  when: any(
    not(is(userListing, 'conventional', 'both')),
    not(specifiedHsLine),
    is(check.conventionalCleared, 'yes'),
  ),
})

export const embargoedSensitive = rule('sensitive-goods-to-embargoed-area', {
  title: {
    ja: '国連武器禁輸国・地域向けのおそれの強い貨物（⑲）',
    en: 'Sensitive goods to an area under a UN arms embargo (point 19)',
  },
  cite: guideline,
  when: all(toEmbargoed, any(armsExample, specifiedHsLine)),
})

export const clearForArms = rule('clear-for-arms', {
  title: { ja: '通常兵器に用いられないことが明らか', en: 'Clearly not for conventional arms' },
  cite: [
    cite('通常兵器開発等省令2号', {
      unverified: {
        ja: '2025年10月9日に加わった号で、条文は確認していません。',
        en: 'Added on 2025-10-09; its text could not be read.',
      },
    }),
    guideline,
  ],
  when: all(ordinaryChecks, noMilitaryUseStated, conventionalListingResolved, not(embargoedSensitive)),
})
