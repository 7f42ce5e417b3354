import { choiceFact } from '@sekisho/logic'

/** The checks of the guideline on when a harmless use is "clear" (明らかガイドライン), each a question of its own. */

function check(
  id: string,
  label: { ja: string; en: string },
  question: { ja: string; en: string },
  help?: { ja: string; en: string },
) {
  return choiceFact(`check.${id}`, {
    label,
    question,
    ...(help ? { help } : {}),
    options: {
      yes: { ja: 'はい', en: 'Yes' },
      no: { ja: 'いいえ・確認できない', en: 'No, or it cannot be confirmed' },
      'not-applicable': { ja: 'この取引には当てはまらない', en: 'Does not apply to this deal' },
    },
  })
}

export const useExplained = check(
  '01-use-explained',
  { ja: '①用途の明確な説明', en: '1. Use clearly explained' },
  {
    ja: '輸入者・需要者等から、用途の明確な説明がありますか。',
    en: 'Have the importer and end user clearly explained the use?',
  },
)
export const needReasonable = check(
  '02-need-reasonable',
  { ja: '②必要とする合理的理由', en: '2. Reasonable need' },
  {
    ja: '需要者の事業内容・技術の水準から、その貨物・技術を必要とする合理的な理由がありますか。',
    en: 'Is there, in view of the end user’s business and technical level, a reasonable need for it?',
  },
  {
    ja: '設立間もない事業者に経験がないことだけでは、理由がないことになりません。最終需要者が運送業者であれば疑います。',
    en: 'That a new business has no experience yet is not enough to deny it. A forwarder as the final user is suspicious.',
  },
)
export const placeKnown = check(
  '03-place-known',
  { ja: '③設置・使用場所', en: '3. Place known' },
  { ja: '設置・使用される場所が明確ですか。', en: 'Is the place where it will be installed and used clear?' },
)
export const placeHarmless = check(
  '04-place-harmless',
  { ja: '④軍事施設・立入制限区域', en: '4. Military or closed site' },
  {
    ja: '場所が軍事施設の中・隣接地や立入りの制限される区域でないか、そうであっても用途に疑いがありませんか。',
    en: 'Is the place not in or beside a military or closed site, or is the use free of doubt even so?',
  },
)
export const noExcessiveSafety = check(
  '05-no-excessive-safety',
  { ja: '⑤過剰な安全装置', en: '5. No excessive safety measures' },
  {
    ja: '輸送・設置について、過剰な安全装置や処置を求められていませんか（求められていなければ「はい」）。',
    en: 'Are no excessive safety devices or measures asked for in transport or installation (yes when none are)?',
  },
)
export const equipmentExplained = check(
  '06-equipment-explained',
  { ja: '⑥関連する設備・原材料の説明', en: '6. Related equipment explained' },
  {
    ja: '一緒に使う設備や原材料について説明がありますか。',
    en: 'Have the equipment and materials used with it been explained?',
  },
)
export const combinationConsistent = check(
  '07-combination-consistent',
  { ja: '⑦組合せの整合', en: '7. Combination consistent' },
  {
    ja: '貨物・設備・原材料の組合せは、用途に照らして合理的で整合していますか。',
    en: 'Is the combination of goods, equipment and materials reasonable and consistent with the use?',
  },
)
export const spareParts = check(
  '08-spare-parts-normal',
  { ja: '⑧スペアパーツ', en: '8. Spare parts' },
  {
    ja: '異常に大量のスペアパーツを求められていませんか（求められていなければ「はい」）。',
    en: 'Is no abnormally large amount of spare parts asked for (yes when not)?',
  },
)
export const relatedDevices = check(
  '09-related-devices',
  { ja: '⑨通常必要な関連装置', en: '9. Usual related devices' },
  {
    ja: '通常必要な関連装置も求められていますか。',
    en: 'Are the related devices usually needed asked for too?',
  },
)
export const labelling = check(
  '10-labelling-normal',
  { ja: '⑩表示・船積み', en: '10. Labelling and shipment' },
  {
    ja: '表示や船積みに特別な要請がありませんか（なければ「はい」）。',
    en: 'Is nothing special asked for in labelling or shipment (yes when not)?',
  },
)
export const routeNormal = check(
  '11-route-normal',
  { ja: '⑪輸送経路', en: '11. Route' },
  {
    ja: '製品と仕向地からみて、輸送経路に異常がありませんか（なければ「はい」）。',
    en: 'Is the route normal for the product and destination?',
  },
)
export const packingNormal = check(
  '12-packing-normal',
  { ja: '⑫梱包', en: '12. Packing' },
  { ja: '梱包とその表示に異常がありませんか（なければ「はい」）。', en: 'Are packing and its marks normal?' },
)
export const paymentNormal = check(
  '13-payment-normal',
  { ja: '⑬支払条件', en: '13. Payment' },
  {
    ja: '対価・支払の条件や方法に、異常に有利な申出がありませんか（なければ「はい」）。',
    en: 'Are price and terms of payment free of abnormally favourable offers?',
  },
)
export const guaranteeNormal = check(
  '14-guarantee-normal',
  { ja: '⑭性能保証', en: '14. Guarantee' },
  { ja: '通常程度の性能保証を求められていますか。', en: 'Is a normal guarantee of performance asked for?' },
)
export const installationAsked = check(
  '15-installation-asked',
  { ja: '⑮据付・指導', en: '15. Installation and training' },
  {
    ja: '据付・指導など、通常予想される専門家の派遣を求められていますか。',
    en: 'Are the experts one would expect (installation, training) asked for?',
  },
)
export const noSecrecy = check(
  '16-no-excessive-secrecy',
  { ja: '⑯秘密保持', en: '16. Secrecy' },
  {
    ja: '最終仕向地や製品について、過度の秘密保持を求められていませんか（求められていなければ「はい」）。',
    en: 'Is no excessive secrecy on destination or product asked for (yes when not)?',
  },
)
export const conventionalCleared = check(
  '17-conventional-cleared',
  { ja: '⑰ロ 通常兵器の区分の掲載者', en: '17(b). Listed for conventional weapons' },
  {
    ja: '入手できるすべての文書・情報によって他の項目を確かめ、通常兵器についての懸念が残らないといえますか。',
    en: 'Having checked the other points with all documents and information that can be obtained, is no concern about conventional arms left?',
  },
)
export const noMilitaryUse = check(
  '18-no-military-use',
  { ja: '⑱軍事用途の記載・連絡', en: '18. No stated military use' },
  {
    ja: '外国ユーザーリストの掲載者について、契約書等に軍事用途の記載がなく、その連絡も受けていませんか（なければ「はい」）。',
    en: 'For a listed end user: is no military use stated in the contract or told (yes when none is)?',
  },
)
export const nothingSuspicious = check(
  '20-nothing-suspicious',
  { ja: '⑳その他の不審な点', en: '20. Nothing else suspicious' },
  {
    ja: '当然の質問に明確な答えがないなど、取引に不審な点がありませんか（なければ「はい」）。',
    en: 'Is nothing else in the deal suspicious, such as no clear answer to an ordinary question?',
  },
)
