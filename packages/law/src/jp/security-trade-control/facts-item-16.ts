import { choiceFact, textFact, truthFact } from '@sekisho/logic'

/** What matters of goods and technology of item 16. */

export const itemHsLine = choiceFact('item.hs-line', {
  label: { ja: '16の項（1）の特定品目のHS番号', en: 'HS line of item 16(1)' },
  question: {
    ja: '16の項の貨物（技術はその対象の貨物）は、貨物等省令14条の2のHS番号のどれに当たりますか。',
    en: 'Which HS line of art. 14-2 of the Goods and Technologies Order do the goods of item 16 (or those the technology is for) fall under?',
  },
  help: {
    ja: '部分品・附属品は、そのHS番号に部分品が含まれる場合に限ります。どれでもないものは16の項（2）です。2025-10-09より前は区分がなく、答えは結果に影響しません。',
    en: 'Parts count only where the HS line covers them. What is in none of them is item 16(2). Before 2025-10-09 there was no such division, and the answer has no effect.',
  },
  source: { ja: '実行関税率表、輸出統計品目表', en: 'Customs tariff, export statistics schedule' },
  options: {
    '8456-8461': { ja: '84.56〜84.61（工作機械）', en: '84.56 to 84.61 (machine tools)' },
    '8526': {
      ja: '85.26（レーダー・航行用無線・無線遠隔制御）',
      en: '85.26 (radar, radio navigation, remote control)',
    },
    '8542': { ja: '85.42（集積回路。8542.90を除く）', en: '85.42 (integrated circuits, not 8542.90)' },
    '8802.60': {
      ja: '8802.60（宇宙飛行体・打上げ用ロケット）',
      en: '8802.60 (spacecraft and launch vehicles)',
    },
    '8806': { ja: '88.06（無人航空機）', en: '88.06 (unmanned aircraft)' },
    '8807': { ja: '88.07（8802.60・88.06の部分品）', en: '88.07 (parts of 8802.60 or 88.06)' },
    '9014': { ja: '9014.20・9014.80（航行用機器）', en: '9014.20, 9014.80 (navigational instruments)' },
    '9027.50': { ja: '9027.50（光学的な分析機器）', en: '9027.50 (instruments using optical radiation)' },
    '9030': {
      ja: '9030.20・9030.32・9030.39（オシロスコープ等）',
      en: '9030.20, 9030.32, 9030.39 (oscilloscopes and the like)',
    },
    none: { ja: 'どれでもない（16の項（2））', en: 'None of these (item 16(2))' },
  },
})

export const wmdExample = textFact('item.wmd-example', {
  label: { ja: '核兵器等のおそれの強い貨物例の番号', en: 'Number in the WMD example list' },
  question: {
    ja: '「核兵器等の開発等に用いられるおそれの強い貨物例」の何番に当たりますか（1から41、当たらなければ none）。',
    en: 'Which number of the list of goods likely to be used for weapons of mass destruction do they fall under (1 to 41, or none)?',
  },
  help: {
    ja: '需要者が外国ユーザーリストの核・生物・化学・ミサイルの区分に載るときに、種別が一致するかを見るために使います。番号は example-goods.ts の表にあります。',
    en: 'Used where the end user is listed for nuclear, biological, chemical weapons or missiles, to see whether the kinds agree.',
  },
  source: { ja: 'キャッチオール通達の別表', en: 'Catch-all Notice' },
})

export const syriaExample = choiceFact('item.syria-example', {
  label: { ja: 'シリア向けの追加の貨物例', en: 'Further example goods for Syria' },
  question: {
    ja: '仕向地がシリアの場合の追加の貨物例に当たりますか。',
    en: 'Are they among the further example goods for Syria?',
  },
  options: {
    chemical: { ja: '化学兵器の例', en: 'As an example for chemical weapons' },
    biological: { ja: '生物兵器の例', en: 'As an example for biological weapons' },
    both: { ja: '生物・化学兵器の例', en: 'As an example for both' },
    none: { ja: '当たらない', en: 'No' },
  },
})

export const armsExample = truthFact('item.arms-example', {
  label: { ja: '通常兵器のおそれの強い貨物例', en: 'In the conventional arms example list' },
  question: {
    ja: '「通常兵器の開発、製造又は使用に用いられるおそれの強い貨物例」（34品目）に当たりますか。',
    en: 'Are they in the list of goods likely to be used for conventional arms (34 entries)?',
  },
  source: { ja: 'キャッチオール通達の別表', en: 'Catch-all Notice' },
})
