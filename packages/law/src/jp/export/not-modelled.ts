import { notModelled } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'

/** What the rules cannot decide, each with the reason and, where a person can, what to judge. */

export const table2Approval = notModelled('table-2-approval', {
  title: { ja: '別表第二の承認', en: 'Approval under appended table 2' },
  cite: cite('輸出令2条1項1号'),
  reason: {
    ja: '別表第二（ダイヤモンド、廃棄物、動植物、化学物質等）の貨物と地域、その特例は、規則にしていません。',
    en: 'The goods and areas of appended table 2 (diamonds, waste, species, chemicals) and its exceptions are not written as rules.',
  },
  judge: {
    ja: 'この貨物をこの仕向地へ輸出するのに、別表第二による承認が要るか。',
    en: 'Is approval under appended table 2 needed to export these goods to this destination?',
  },
})

export const itemOneFree = notModelled('item-1-in-the-free-notice', {
  title: { ja: '1の項の貨物についての無償告示', en: 'Goods of item 1 in the notice on goods sent free' },
  cite: cite('輸出令4条1項ただし書', { through: ['無償告示'] }),
  reason: {
    ja: '1の項の貨物のうち告示で定めるもの（要人警護の装備など）の範囲は、告示の条文を確認できていません。',
    en: 'Which goods of item 1 the notice names (such as equipment of bodyguards) could not be read.',
  },
  judge: {
    ja: 'この1の項の貨物の送付は、無償告示に定められているか。',
    en: 'Is this sending of goods of item 1 named in the notice?',
  },
})
