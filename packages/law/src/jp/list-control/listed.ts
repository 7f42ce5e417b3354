import { all, any, choiceType, decision, is, notModelled } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { entries } from './entries.ts'
import { subject } from './facts.ts'

const table = cite('輸出令別表第一')
const technologyTable = cite('外為令別表')

const of = (kind: 'goods' | 'technology') =>
  any(...entries.filter((entry) => entry.kind === kind).map(({ rule }) => rule))

/** The entries of both tables that no rule says: while nobody has gone through them, no product is free of the list. */
export const otherEntries = notModelled('other-entries', {
  title: { ja: '規則にない項目', en: 'Entries that are not modelled' },
  cite: [table, technologyTable],
  reason: {
    ja: '別表のすべての項目が規則になっているわけではない。どれが規則になっているかは README の表にある。',
    en: 'Not every entry of the tables is a rule; the table in the README says which are.',
  },
  judge: {
    ja: '規則にない項目のいずれかに当たりますか（すべて確認した場合に限り「いいえ」）。',
    en: 'Does it fall under any entry that is not modelled (answer no only after going through them all)?',
  },
})

/** Is the product on the list? Never no while an entry could not be judged. */
export const listed = decision('listed', {
  title: { ja: 'リスト規制の該非', en: 'Classification against the control list' },
  cite: table,
  type: choiceType({
    listed: { ja: '該当', en: 'Controlled' },
    'not-listed': { ja: '非該当', en: 'Not controlled' },
  }),
  principle: 'not-listed',
  exceptions: [
    { when: all(is(subject, 'goods'), of('goods')), is: 'listed', cite: table },
    { when: all(is(subject, 'technology'), of('technology')), is: 'listed', cite: technologyTable },
    { when: otherEntries, is: 'listed', cite: [table, technologyTable] },
  ],
})
