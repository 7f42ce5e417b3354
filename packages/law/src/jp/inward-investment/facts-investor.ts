import {
  choiceFact,
  choiceField,
  listFact,
  ratioField,
  textFact,
  truthFact,
  truthField,
  wholeFact,
} from '@sekisho/logic'

/** Who acts, and whether that is a foreign investor. */

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

export const holders = listFact('investor.holders', {
  label: { ja: '会社の議決権を持つ者', en: 'Holders of the company’s votes' },
  question: {
    ja: 'その会社の議決権を持つのは誰で、それぞれ何パーセントですか。',
    en: 'Who holds the votes of the company, and what share each?',
  },
  help: {
    ja: '互いに無関係な外国の株主も合計します。',
    en: 'Foreign holders are added together even if they have nothing to do with one another.',
  },
  source: { ja: '株主名簿', en: 'Register of shareholders' },
  fields: {
    kind: choiceField({
      label: { ja: '種類', en: 'Kind' },
      options: {
        foreign: { ja: '非居住者の個人または外国法人等', en: 'A non-resident individual or foreign body' },
        'intermediate-company': { ja: '日本の会社', en: 'A Japanese company' },
        'intermediate-subsidiary': { ja: '日本の会社の子会社', en: 'A subsidiary of a Japanese company' },
        other: { ja: 'その他', en: 'Anyone else' },
      },
    }),
    votes: ratioField({ label: { ja: '議決権割合', en: 'Share of the votes' } }),
    foreignShare: ratioField({
      label: {
        ja: 'その会社（子会社なら親会社）における外国の直接保有割合',
        en: 'Votes in that company (for a subsidiary: in its parent) held directly by foreign persons',
      },
      help: {
        ja: '日本の会社とその子会社についてのみ。',
        en: 'For a Japanese company or its subsidiary only.',
      },
    }),
  },
})

export const partners = listFact('investor.partners', {
  label: { ja: '組合員', en: 'Partners' },
  question: {
    ja: '組合員は誰で、それぞれ出資の何パーセントを占めますか。',
    en: 'Who are the partners, and what share of the contributions has each?',
  },
  source: { ja: '組合契約', en: 'Partnership agreement' },
  fields: {
    foreign: truthField({
      label: { ja: '外国の者', en: 'Foreign' },
      help: {
        ja: '非居住者の個人、外国法人等、外国の議決権が50％以上の会社、特定組合等、非居住者の役員が過半数の法人等。',
        en: 'A non-resident individual, a foreign body, a company with 50 % or more foreign votes, a specified partnership, a body whose officers are mostly non-residents.',
      },
    }),
    managing: truthField({
      label: { ja: '業務執行組合員（無限責任組合員など）', en: 'Managing (a general partner or the like)' },
    }),
    contribution: ratioField({ label: { ja: '出資割合', en: 'Share of the contributions' } }),
  },
})

export const officers = wholeFact('investor.officers', {
  unit: 'persons',
  min: 1,
  label: { ja: '役員の数', en: 'Officers' },
  question: { ja: 'その法人・団体の役員は何人ですか。', en: 'How many officers has the body?' },
  help: {
    ja: '取締役・執行役・代表者などのほか、相談役・顧問など同等以上の支配力を持つ者も数えます。日本の会社でも、外国の議決権が50％未満なら問題になります。',
    en: 'Directors, executives, representatives, and advisers with the same influence or more. It matters for a Japanese company too, where foreign votes are under 50 %.',
  },
})

export const nonresidentOfficers = wholeFact('investor.nonresident-officers', {
  unit: 'persons',
  min: 0,
  label: { ja: '非居住者である役員の数', en: 'Non-resident officers' },
  question: {
    ja: 'そのうち非居住者である個人は何人ですか。',
    en: 'How many of them are non-resident individuals?',
  },
})

export const representatives = wholeFact('investor.representatives', {
  unit: 'persons',
  min: 1,
  label: { ja: '代表権を持つ役員の数', en: 'Representing officers' },
  question: {
    ja: '代表する権限を持つ役員は何人ですか。',
    en: 'How many officers have the power to represent the body?',
  },
})

export const nonresidentRepresentatives = wholeFact('investor.nonresident-representatives', {
  unit: 'persons',
  min: 0,
  label: { ja: '非居住者である代表役員の数', en: 'Non-resident representing officers' },
  question: {
    ja: 'そのうち非居住者である個人は何人ですか。',
    en: 'How many of these are non-resident individuals?',
  },
})

export const actsFor = choiceFact('investor.acts-for', {
  label: { ja: '誰のための行為か', en: 'For whom the act is done' },
  question: {
    ja: '行為者は、自分のために行為をしますか。それとも外国の者のためにしますか。',
    en: 'Does the investor act for itself, or for a foreign person without using its name?',
  },
  options: {
    itself: { ja: '自分のため', en: 'For itself' },
    'foreign-account': {
      ja: '外国投資家のため（その名義によらず、その計算で）',
      en: 'For a foreign investor, not in its name but for its account',
    },
    'foreign-contract-or-law': {
      ja: '外国の者との契約または外国の法令による義務に従って',
      en: 'Bound by a contract with a foreign person or by foreign law',
    },
    'foreign-relation': {
      ja: '外国の者と資本・親族・雇用などの特別の関係にある者として',
      en: 'In a special relation to a foreign person: capital, family, employment',
    },
  },
})

export const actsThrough = choiceFact('investor.acts-through', {
  label: { ja: '誰を通じた行為か', en: 'Through whom the act is done' },
  question: {
    ja: '行為者は自ら行為をしますか。それとも組合や運用者を通じてですか。',
    en: 'Does the investor act itself, or through a partnership or a manager?',
  },
  options: {
    itself: { ja: '自ら', en: 'Itself' },
    'specified-partnership': {
      ja: '特定組合等の組合員として',
      en: 'As a partner of a specified partnership',
    },
    'ordinary-partnership': {
      ja: '特定組合等でない組合の、決定に関わらない組合員として',
      en: 'As a partner, without a say, of a partnership that is not a specified one',
    },
    'partnership-with-say': {
      ja: '特定組合等でない組合の、決定に関わる組合員として',
      en: 'As a partner, with a say, of a partnership that is not a specified one',
    },
    manager: {
      ja: '投資判断と議決権行使の双方を一任した運用者を通じて',
      en: 'Through a manager to whom both investment decisions and voting are left',
    },
    'silent-partnership': { ja: '匿名組合の匿名組合員として', en: 'As a silent partner' },
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
