import { choiceFact, textFact, truthFact } from '@sekisho/logic'

/** Who will use it, as far as the exporter or provider knows. The unit is the legal entity. */

const activity = {
  does: {
    ja: '行うことが、文書に書かれているか連絡を受けた',
    en: 'Does so, as written in documents or told',
  },
  did: {
    ja: '行ったことが、文書に書かれているか連絡を受けた',
    en: 'Did so, as written in documents or told',
  },
  neither: { ja: 'どちらもない', en: 'Neither' },
} as const

export const userName = textFact('user.name', {
  label: { ja: '需要者', en: 'End user' },
  question: {
    ja: '貨物の需要者・技術の利用者はだれですか。',
    en: 'Who is the end user of the goods or the technology?',
  },
  help: {
    ja: '記録のためのもので、判定には用いません。法人は法人単位で答えます。',
    en: 'For the record only; it has no part in the determination. Give the legal entity.',
  },
})

export const userWmd = choiceFact('user.wmd', {
  label: { ja: '需要者による核兵器等の開発等', en: 'End user and weapons of mass destruction' },
  question: {
    ja: '需要者・利用者が核兵器等の開発・製造・使用・貯蔵を行う、または行ったことを知っていますか。',
    en: 'Is it known that the end user develops, makes, uses or stores weapons of mass destruction, or did so?',
  },
  help: {
    ja: '契約書・告示で定める文書への記載か、輸入者・需要者等からの連絡によります。同じ法人の別の部門の行為も含み、親会社や子会社は含みません。使う者が決まっていない在庫販売では、輸入者について答えます。',
    en: 'By the contract, documents named in the notice, or what the importer or end user says. Another division of the same legal entity counts; parents and affiliates do not. For stock sales without a user yet, answer for the importer.',
  },
  options: activity,
})

export const userArms = choiceFact('user.arms', {
  label: { ja: '需要者による通常兵器の開発等', en: 'End user and conventional arms' },
  question: {
    ja: '需要者・利用者が1の項の貨物（武器）の開発・製造・使用を行う、または行ったことを知っていますか。',
    en: 'Is it known that the end user develops, makes or uses goods of item 1 (arms), or did so?',
  },
  help: {
    ja: '軍や兵器の製造者は、行う者です。日本の防衛省・自衛隊・警察・海上保安庁に納めた貨物を修理などのため送る場合は「どちらもない」と答えます（経済産業省Q&A）。',
    en: 'Armed forces and makers of arms do. For goods of Japan’s own defence ministry, forces, police or coast guard sent for repair and the like, answer “neither” (ministry’s Q&A).',
  },
  options: activity,
})

export const userListing = choiceFact('user.listed', {
  label: { ja: '外国ユーザーリストの掲載', en: 'Entry in the foreign end user list' },
  question: {
    ja: '需要者・利用者は、行為の日に適用される外国ユーザーリストに載っていますか。',
    en: 'Is the end user in the foreign end user list that applies on the day of the act?',
  },
  help: {
    ja: '別名を含めて法人を照合します。通常兵器（CW）の区分は2025-10-09に適用されるリストからです。',
    en: 'Check the legal entity with its aliases. The class CW (conventional weapons) begins with the list that applies from 2025-10-09.',
  },
  source: { ja: '経済産業省「外国ユーザーリスト」', en: 'METI, Foreign End User List' },
  options: {
    wmd: { ja: '大量破壊兵器等の区分で載っている', en: 'Yes, for weapons of mass destruction' },
    conventional: {
      ja: '通常兵器（CW）の区分だけで載っている',
      en: 'Yes, for conventional weapons (CW) only',
    },
    both: { ja: '両方の区分で載っている', en: 'Yes, for both' },
    'not-listed': { ja: '載っていない', en: 'No' },
  },
})

function listedFor(kind: string, ja: string, en: string) {
  return truthFact(`user.listed-${kind}`, {
    label: { ja: `リストの懸念区分：${ja}`, en: `Listed for ${en}` },
    question: {
      ja: `外国ユーザーリストの懸念区分に${ja}がありますか。`,
      en: `Does the entry in the list name ${en}?`,
    },
    source: { ja: '経済産業省「外国ユーザーリスト」', en: 'METI, Foreign End User List' },
  })
}

export const listedNuclear = listedFor('nuclear', '核（N）', 'nuclear weapons (N)')
export const listedBiological = listedFor('biological', '生物（B）', 'biological weapons (B)')
export const listedChemical = listedFor('chemical', '化学（C）', 'chemical weapons (C)')
export const listedMissile = listedFor('missile', 'ミサイル（M）', 'missiles (M)')
