import { choiceType, constraint, decision, inSet, rule, setParameter } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { COUNTRIES } from './countries.ts'
import { destination } from './facts-destination.ts'

/** The country groups on which the catch-all controls and the exceptions turn. */

const WITHOUT_KOREA = 'AR AU AT BE BG CA CZ DK FI FR DE GR HU IE IT LU NL NZ NO PL PT ES SE CH GB US'.split(
  ' ',
)
const WITH_KOREA = [...WITHOUT_KOREA, 'KR']

export const groupA = setParameter('group-a', {
  title: { ja: '別表第三の地域（グループA）', en: 'Areas of appended table 3 (group A)' },
  values: [
    {
      until: '2019-08-27',
      is: WITH_KOREA,
      cite: cite('輸出令別表第三', { read: 'export-order-2017-02-22' }),
    },
    {
      from: '2019-08-28',
      until: '2023-07-20',
      is: WITHOUT_KOREA,
      cite: cite('輸出令別表第三', { read: 'export-order-2019-08-28' }),
    },
    { from: '2023-07-21', is: WITH_KOREA, cite: cite('輸出令別表第三') },
  ],
})

const EMBARGOED = 'AF CF CD IQ LB LY KP SO SD'.split(' ')

export const embargoedAreas = setParameter('embargoed-areas', {
  title: {
    ja: '別表第三の二の地域（国連武器禁輸国・地域）',
    en: 'Areas of appended table 3-2 (UN arms embargo)',
  },
  values: [
    {
      until: '2018-12-18',
      is: [...EMBARGOED, 'ER'],
      cite: cite('輸出令別表第三の二', { read: 'export-order-2017-02-22' }),
    },
    {
      from: '2018-12-19',
      until: '2019-04-11',
      is: EMBARGOED,
      cite: cite('輸出令別表第三の二', { read: 'export-order-2018-12-19' }),
    },
    { from: '2019-04-12', is: [...EMBARGOED, 'SS'], cite: cite('輸出令別表第三の二') },
  ],
})

export const syria = setParameter('syria', {
  title: { ja: 'シリア', en: 'Syria' },
  values: [
    {
      is: ['SY'],
      cite: cite('キャッチオール通達1(6)', {
        unverified: {
          ja: '貨物例の別表は通達の要約によります。',
          en: 'The list of example goods is taken from a summary of the notice.',
        },
      }),
    },
  ],
})

export const knownAreas = setParameter('known-areas', {
  title: { ja: '国・地域の符号', en: 'Codes of countries and areas' },
  values: [{ is: COUNTRIES, cite: cite('輸出令別表第一') }],
})

export const toGroupA = rule('to-group-a', {
  title: { ja: '仕向地がグループA', en: 'Destination in group A' },
  cite: cite('輸出令別表第三'),
  when: inSet(destination, groupA),
})

export const toEmbargoed = rule('to-embargoed-area', {
  title: { ja: '仕向地が国連武器禁輸国・地域', en: 'Destination under a UN arms embargo' },
  cite: cite('輸出令別表第三の二'),
  when: inSet(destination, embargoedAreas),
})

/** Used by the readings for people; the rules themselves look at the two groups. */
export const destinationGroup = decision('destination-group', {
  title: { ja: '仕向地の区分', en: 'Group of the destination' },
  cite: [cite('輸出令別表第三'), cite('輸出令別表第三の二')],
  type: choiceType({
    'group-a': { ja: 'グループA（別表第三）', en: 'Group A (appended table 3)' },
    embargoed: { ja: '国連武器禁輸国・地域（別表第三の二）', en: 'UN arms embargo (appended table 3-2)' },
    general: { ja: '一般国', en: 'General' },
  }),
  principle: 'general',
  exceptions: [
    { when: toGroupA, is: 'group-a', rank: 2, cite: cite('輸出令別表第三') },
    { when: toEmbargoed, is: 'embargoed', rank: 1, cite: cite('輸出令別表第三の二') },
  ],
})

export const destinationIsKnown = constraint('destination-is-a-country', {
  always: inSet(destination, knownAreas),
  message: {
    ja: '仕向地（destination.country）が国・地域の符号ではありません。ISO 3166の大文字2文字（中国 CN、韓国 KR など。日本 JP は仕向地になりません）で書いてください。',
    en: 'The destination (destination.country) is no code of a country or area: write the two capitals of ISO 3166 (China CN, Korea KR; Japan, JP, is no destination).',
  },
})
