import { truthFact } from '@sekisho/logic'

export const returnOfImport = truthFact('licence.return-of-import', {
  label: { ja: '輸入した貨物の返品・修理・交換', en: 'Return of imported goods' },
  question: {
    ja: '輸入した貨物を、返品・修理・交換・検査不合格のため、仕様を変えずに送り返しますか。',
    en: 'Are imported goods sent back, unchanged in specification, for return, repair, exchange or failed inspection?',
  },
})
