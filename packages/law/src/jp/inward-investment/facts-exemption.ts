import { truthFact } from '@sekisho/logic'

/** Whether the exemption is used, and still open. */

export const useExemption = truthFact('exemption.used', {
  choosable: true,
  label: { ja: '届出免除を使う', en: 'Uses the exemption' },
  question: {
    ja: '使えるなら、条件を守る代わりに事前届出の免除を使いますか。',
    en: 'Where it is open, will the investor use the exemption from notification and keep its conditions?',
  },
})

export const qualificationLost = truthFact('exemption.qualification-lost', {
  label: { ja: '免除の資格を失った', en: 'No longer qualifies' },
  question: {
    ja: '免除を使った後、使えない種類の投資家（外国政府等の支配を受けるなど）になりましたか。',
    en: 'Since using the exemption, has the investor become one that may not use it, such as one controlled by a foreign government?',
  },
})
