import { choiceFact, moneyFact, truthFact } from '@sekisho/logic'

/** What happened, where an act is looked at after it was done. */

export const conduct = choiceFact('breach.conduct', {
  label: { ja: '行為の状況', en: 'What was done' },
  question: {
    ja: 'その行為は、許可との関係でどうなりましたか。',
    en: 'How does the act stand with its licence?',
  },
  help: {
    ja: 'これからする行為なら「まだ」です。',
    en: 'For an act still to be done: not yet.',
  },
  options: {
    'not-yet': { ja: 'まだ行っていない', en: 'Not done yet' },
    licensed: { ja: '許可を受け、条件に従って行った', en: 'Done under a licence and its conditions' },
    unlicensed: { ja: '許可を受けずに行った', en: 'Done without a licence' },
    attempted: { ja: '許可を受けずに行おうとして止まった', en: 'Attempted without a licence' },
    'condition-broken': { ja: '許可の条件に反して行った', en: 'Done against a condition of the licence' },
    'false-means': {
      ja: '偽りその他不正の手段で許可を受けた',
      en: 'The licence was obtained by false means',
    },
    banned: { ja: '輸出・提供の禁止に反して行った', en: 'Done against a ban on exports or provisions' },
  },
})

export const lesserArms = truthFact('item.lesser-arms', {
  label: { ja: '1の項のうち重い罰の対象でないもの', en: 'Arms outside the graver penalty' },
  question: {
    ja: '1の項の（五）（六）（十）（十一）（十二）に当たるものですか。',
    en: 'Are they under (5), (6), (10), (11) or (12) of item 1?',
  },
})

export const objectValue = moneyFact('breach.object-value', {
  currency: 'JPY',
  label: { ja: '目的物の価格', en: 'Value of the object' },
  question: {
    ja: '違反した行為の目的物の価格は何円ですか。',
    en: 'What is the value of the object of the breach, in yen?',
  },
})
