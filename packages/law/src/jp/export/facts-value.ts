import { listFact, truthFact, truthField, wholeField } from '@sekisho/logic'

/** The contract, for the exception of small value. */

export const designatedGoods = truthFact('item.table-3-3', {
  label: { ja: '別表第三の三の貨物（5万円の区分）', en: 'Goods of appended table 3-3 (¥50,000)' },
  question: {
    ja: '輸出令別表第三の三により告示で定める貨物に当たりますか（15の項の貨物は答えるまでもなく当たります）。',
    en: 'Are they goods named by public notice under appended table 3-3 (goods of item 15 are so anyway)?',
  },
  source: { ja: '平成13年経済産業省告示第758号', en: 'METI Public Notice No. 758 of 2001' },
})

export const contractLines = listFact('contract.lines', {
  label: { ja: '契約の貨物', en: 'Goods of the contract' },
  question: {
    ja: '一つの契約の貨物を、この貨物も含めてすべて挙げてください。',
    en: 'List all goods of the contract, these included.',
  },
  help: {
    ja: '契約を分けて少額に見せることはできません。価額は契約締結日の換算率による円、全部が無償なら税関の鑑定価格です。契約に定めのある仲介・代理店手数料は10％以内、その他の附帯の手数料は5％以内で差し引けます。',
    en: 'A contract must not be split to fit. Values are in yen at the rate of the day of the contract; if all is free, as valued by customs. Agents’ fees in the contract may be taken off up to 10 %, other fees up to 5 %.',
  },
  fields: {
    'same-bracket': truthField({
      label: { ja: '同じ項の同じ括弧の番号', en: 'Under the same bracketed number' },
    }),
    designated: truthField({ label: { ja: '別表第三の三の貨物', en: 'Goods of appended table 3-3' } }),
    value: wholeField({ unit: 'JPY', min: 0, label: { ja: '価額', en: 'Value' } }),
  },
})
