import { choiceFact, truthFact, wholeFact } from '@sekisho/logic'

/** Occasions on which goods are sent without a licence whatever their item (輸出令4条1項2号). */

export const occasion = choiceFact('export.occasion', {
  label: { ja: '輸出の事情', en: 'Occasion of the export' },
  question: { ja: '次のどれかに当たりますか。', en: 'Is it one of these?' },
  options: {
    ordinary: { ja: 'どれでもない', en: 'None of these' },
    'ship-stores': {
      ja: '外国貿易船・航空機が自ら使う船用品・航空機用品',
      en: 'Stores that a ship or aircraft in foreign trade uses itself',
    },
    'aircraft-parts': {
      ja: '修理を要する航空機の部分品等の無償の送付',
      en: 'Sending defective aircraft parts free of charge for repair',
    },
    'international-organisation': {
      ja: '条約で輸出の制限を免除された国際機関の貨物',
      en: 'Goods of an international organisation exempt by treaty',
    },
    mission: { ja: '日本の在外公館への公用の貨物', en: 'Official goods to a Japanese mission abroad' },
    'repair-return': {
      ja: '日本から輸出した貨物を修理（1対1の交換を含む）して送り返す',
      en: 'Returning goods once exported from Japan after repair (or one-for-one exchange)',
    },
    'other-return': {
      ja: '無償で輸入し無償で送り返す、告示第一号のその他の貨物（展示会、通関手帳、入国者の携帯品など）',
      en: 'Other goods of item 1 of the notice, brought in free and sent back free (exhibitions, carnets, visitors’ effects)',
    },
    traveller: {
      ja: '一時的に出国する者が自ら使う携帯品・職業用具',
      en: 'Effects and tools of trade for a traveller’s own use',
    },
    'cable-repair': {
      ja: '国際海底ケーブルの障害復旧の機材',
      en: 'Equipment to repair international submarine cables',
    },
    'other-temporary': {
      ja: '無償で出し無償で戻す、告示第二号のその他の貨物（通関手帳、競技大会、展示・訓練、防衛大臣の修理など）',
      en: 'Other goods of item 2 of the notice, sent free to come back free (carnets, sports events, training, repair for the Minister of Defense)',
    },
  },
})

export const freeOfCharge = truthFact('export.free-of-charge', {
  label: { ja: '無償の送付', en: 'Free of charge' },
  question: { ja: '無償で送りますか。', en: 'Is it sent free of charge?' },
})

export const sameSpecification = truthFact('repair.same-specification', {
  label: { ja: '仕様の変更がない', en: 'Specification unchanged' },
  question: {
    ja: '修理・交換した貨物は、日本から輸出したときの仕様から変わっていませんか。',
    en: 'Is the specification the same as when it was exported from Japan?',
  },
})

export const toFormerSender = truthFact('repair.to-sender', {
  label: { ja: '日本へ送った者への返送', en: 'Sent back to whoever sent it to Japan' },
  question: {
    ja: 'その貨物を日本へ送ってきた者へ送り返しますか。',
    en: 'Is it sent back to the party that sent it to Japan?',
  },
})

export const stayMonths = wholeFact('traveller.months', {
  unit: 'months',
  min: 0,
  label: { ja: '外国に滞在する予定の月数', en: 'Months of the planned stay abroad' },
  question: {
    ja: '何か月滞在する予定ですか（満了した月で数えます）。',
    en: 'How many full months is the stay to last?',
  },
})

export const withFamily = truthFact('traveller.with-family', {
  label: { ja: '家族を伴う', en: 'With family' },
  question: { ja: '家族を伴いますか。', en: 'Does the family go too?' },
})
