import { constraint, inSet, rule, setParameter } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { knownAreas } from '../security-trade-control/country-groups.ts'
import { destination } from '../security-trade-control/facts-destination.ts'
import { shippedFrom } from './facts-act.ts'

/** Areas that matter for goods only. */

export const table24 = setParameter('table-2-4-areas', {
  title: { ja: '別表第二の四の地域', en: 'Areas of appended table 2-4' },
  values: [
    {
      until: '2023-12-26',
      is: [],
      cite: cite('輸出令2条1項1号の8', {
        unverified: {
          ja: '2023年8月9日の条文にこの号がないことは、条文の一部から推測しました。',
          en: 'That the text of 2023-08-09 lacks this item was inferred from parts of it.',
        },
      }),
    },
    {
      from: '2023-12-27',
      until: '2024-07-02',
      is: ['AE', 'AM', 'SY', 'UZ'],
      cite: cite('輸出令別表第二の四', { read: 'export-order-2023-12-27' }),
    },
    {
      from: '2024-07-03',
      until: '2025-01-22',
      is: ['AE', 'AM', 'CN', 'IN', 'KZ', 'SY', 'UZ'],
      cite: cite('輸出令別表第二の四', { read: 'export-order-2024-07-03' }),
    },
    {
      from: '2025-01-23',
      is: ['AE', 'AM', 'CN', 'IN', 'KZ', 'KG', 'SY', 'TH', 'TR', 'UZ'],
      cite: cite('輸出令別表第二の四', { read: 'export-order-2025-01-23' }),
    },
  ],
})

function country(id: string, code: string, ja: string, en: string, citation: string) {
  const area = setParameter(`area-${id}`, {
    title: { ja, en },
    values: [{ is: [code], cite: cite(citation) }],
  })
  const to = rule(`to-${id}`, {
    title: { ja: `仕向地が${ja}`, en: `Destination ${en}` },
    cite: cite(citation),
    when: inSet(destination, area),
  })
  return { area, to }
}

export const northKorea = country('north-korea', 'KP', '北朝鮮', 'North Korea', '輸出令2条1項1号の2')
export const belarus = country('belarus', 'BY', 'ベラルーシ', 'Belarus', '輸出令2条1項1号の3')
export const russia = country('russia', 'RU', 'ロシア', 'Russia', '輸出令2条1項1号の4')
export const ukraine = country('ukraine', 'UA', 'ウクライナ', 'Ukraine', '輸出令2条1項1号の5')

export const toTable24 = rule('to-table-2-4-area', {
  title: { ja: '仕向地が別表第二の四の地域', en: 'Destination in appended table 2-4' },
  cite: cite('輸出令2条1項1号の8', { through: ['輸出令別表第二の四'] }),
  when: inSet(destination, table24),
})

export const shippedFromIsKnown = constraint('shipped-from-is-a-country', {
  always: inSet(shippedFrom, knownAreas),
  message: {
    ja: '船積地（brokering.from）が国・地域の符号ではありません。ISO 3166の大文字2文字で書いてください。日本 JP からの船積みは、仲介ではなく輸出です。',
    en: 'The place of shipment (brokering.from) is no code of a country or area: write the two capitals of ISO 3166. What is shipped from Japan (JP) is an export, not brokering.',
  },
})
