import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { itemRow, itemSince } from './facts-item.ts'
import { itemHsLine } from './facts-item-16.ts'

/** Which side of the list the goods or technology stand on, on the day of the act. */

const list = cite('輸出令別表第一', { through: ['貨物等省令'] })

/** An entry that came in on a day is not there on the days before it. */
function notYet<const Day extends '2023-07-23' | '2024-09-08' | '2025-05-28' | '2026-02-14'>(
  day: Day,
  until: string,
) {
  return rule(`entry-not-there-before-${day}`, {
    title: { ja: `${day}に加わる前の品目`, en: `Entry not there before ${day}` },
    cite: cite('輸出令別表第一', {
      through: ['貨物等省令'],
      unverified: {
        ja: '品目が加わった日は、改正の経緯によります。',
        en: 'The day on which the entry came in is taken from the record of amendments.',
      },
    }),
    until,
    when: is(itemSince, day),
  })
}

export const notYet2023 = notYet('2023-07-23', '2023-07-22')
export const notYet2024 = notYet('2024-09-08', '2024-09-07')
export const notYet2025 = notYet('2025-05-28', '2025-05-27')
export const notYet2026 = notYet('2026-02-14', '2026-02-13')

const inList = not(is(itemRow, 'item-16', 'outside'))

export const listControlled = rule('list-controlled', {
  title: { ja: 'リスト規制の対象（1から15の項）', en: 'List-controlled (items 1 to 15)' },
  cite: list,
  when: inList,
  unless: [notYet2023, notYet2024, notYet2025, notYet2026],
})

export const catchAllItem = rule('catch-all-item', {
  title: { ja: '16の項の対象', en: 'In item 16' },
  cite: cite('輸出令別表第一の16の項'),
  when: any(is(itemRow, 'item-16'), all(inList, any(notYet2023, notYet2024, notYet2025, notYet2026))),
})

/** Which goods or technology of item 16 are of 16(1); where the listed goods are only a part, the line of the whole. */
export const specifiedHsLine = rule('specified-hs-line', {
  title: { ja: '16の項（1）の特定品目のHS番号', en: 'HS line of item 16(1)' },
  cite: cite('輸出令別表第一の16の項(1)', { through: ['貨物等省令14条の2'] }),
  from: '2025-10-09',
  when: not(is(itemHsLine, 'none')),
})
