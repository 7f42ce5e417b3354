import { choiceFact, textFact, truthFact } from '@sekisho/logic'

/** Who acts. */

export const investorName = textFact('investor.name', {
  label: { ja: '行為者の名称', en: 'Name of the investor' },
  question: { ja: '行為者の名称は何ですか。', en: 'What is the investor called?' },
  help: { ja: '記録のためだけに使います。', en: 'For the record only.' },
})

export const investorKind = choiceFact('investor.kind', {
  label: { ja: '行為者の種類', en: 'Kind of investor' },
  question: { ja: '行為をするのは誰ですか。', en: 'Who acts?' },
  help: {
    ja: '外国会社の日本支店が行う場合も、行為者はその外国会社です。',
    en: 'Where a Japanese branch of a foreign company acts, the investor is the foreign company.',
  },
  options: {
    individual: { ja: '個人', en: 'An individual' },
    'foreign-body': {
      ja: '外国法令による法人・団体、または主たる事務所が外国にある法人・団体',
      en: 'A body under foreign law, or with its principal office abroad',
    },
    'japanese-company': { ja: '日本の会社', en: 'A Japanese company' },
    'limited-partnership': { ja: '投資事業有限責任組合', en: 'A Japanese investment limited partnership' },
    'delegated-partnership': {
      ja: '業務執行を委任した任意組合（会社への投資を目的とするもの）',
      en: 'A civil-code partnership investing in companies, with delegated management',
    },
    'undelegated-partnership': {
      ja: '組合員全員が業務を執行する任意組合',
      en: 'A civil-code partnership managed by all partners',
    },
    'foreign-partnership': {
      ja: '外国の組合に類する団体',
      en: 'A foreign partnership or similar organisation',
    },
    'other-body': { ja: 'その他の日本の法人・団体', en: 'Another Japanese body' },
  },
})

export const resident = truthFact('investor.resident', {
  label: { ja: '日本の居住者', en: 'Resident of Japan' },
  question: { ja: 'その個人は日本の居住者ですか。', en: 'Is the individual a resident of Japan?' },
  help: {
    ja: '国籍ではなく住所・居所で決まります。外国に住む日本人は非居住者です。',
    en: 'It depends on where the person lives, not on nationality: a Japanese national living abroad is a non-resident.',
  },
})

export const listedCountry = truthFact('investor.listed-country', {
  label: { ja: '直投命令別表第一の国', en: 'Country on the list of the ministerial order' },
  question: {
    ja: '行為者の国（地域）は、直投命令別表第一に掲げられていますか。',
    en: 'Is the investor’s country or region on the list in appended table 1 of the Order on Inward Direct Investment?',
  },
  help: { ja: '日本も掲載国として扱います。', en: 'Japan counts as listed.' },
  source: { ja: '直投命令別表第一', en: 'Appended table 1 of the order' },
})

export const widelyHeldListed = truthFact('investor.widely-held-listed', {
  label: { ja: '10％以上の株主のいない上場会社', en: 'Listed company without a 10 % holder' },
  question: {
    ja: '行為者は、外国の者または法人で10％以上を（密接関係者と合わせて）直接持つ者のいない日本の上場会社ですか。',
    en: 'Is the investor a listed Japanese company none of whose foreign or corporate holders has, with related persons, 10 % or more directly?',
  },
  source: {
    ja: '有価証券報告書の大株主の状況',
    en: 'List of major shareholders in the annual securities report',
  },
})
