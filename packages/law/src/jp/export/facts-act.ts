import { choiceFact, dayFact, textFact, truthFact } from '@sekisho/logic'

/** What is done, and when. */

export const actDay = dayFact('act.day', {
  label: { ja: '輸出の日', en: 'Day of the export' },
  question: {
    ja: '船・航空機に積み込む（仲介取引では契約を結ぶ）のはいつですか。',
    en: 'On which day is it loaded on the ship or aircraft (for brokering: is the contract made)?',
  },
  help: {
    ja: '契約日ではなく積込みの日です。船舶・航空機そのものの輸出では引渡しの日です。適用される法令はこの日で決まります。',
    en: 'The day of loading, not of the contract; for a ship or aircraft itself, the day it is handed over. It decides which law applies.',
  },
})

export const actKind = choiceFact('act.kind', {
  label: { ja: '行為の種類', en: 'Kind of act' },
  question: { ja: '貨物をどうしますか。', en: 'What is done with the goods?' },
  help: {
    ja: '技術の提供は別の制度（jp/technology-transfer）で判定します。有償・無償、販売・返送・携行を問わず、日本から外国へ送ることが輸出です。',
    en: 'Providing technology is another regime (jp/technology-transfer). Sending from Japan to a foreign country is an export, whether sold, given, returned or carried by hand.',
  },
  options: {
    export: { ja: '日本から輸出する', en: 'Export from Japan' },
    'transit-export': {
      ja: '日本に仮に陸揚げした貨物を外国へ送る',
      en: 'Send on goods temporarily landed in Japan',
    },
    brokering: {
      ja: '外国から別の外国へ動く貨物の売買・貸借・贈与をする（仲介）',
      en: 'Buy, sell, lease or give goods that move between foreign countries (brokering)',
    },
    domestic: { ja: '日本国内でだけ動かす', en: 'Move them only within Japan' },
  },
})

export const throughBill = truthFact('landing.through-bill', {
  label: { ja: '外国向けの船荷証券による運送', en: 'Carried under a through bill' },
  question: {
    ja: 'その貨物は、日本以外を仕向地とする船荷証券（航空貨物運送証等）で運ばれてきましたか。',
    en: 'Was it carried to Japan under a bill of lading (or air waybill) for a destination outside Japan?',
  },
})

export const shippedFrom = textFact('brokering.from', {
  label: { ja: '仲介取引の船積地', en: 'Where brokered goods are shipped from' },
  question: {
    ja: '貨物はどの国・地域から送られますか。ISO 3166の2文字のコードで答えてください。',
    en: 'From which country are the goods shipped? Give the two-letter ISO 3166 code.',
  },
})
