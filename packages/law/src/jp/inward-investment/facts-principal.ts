import { choiceFact } from '@sekisho/logic'

/** For whom, and through whom, the investor acts. */

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
