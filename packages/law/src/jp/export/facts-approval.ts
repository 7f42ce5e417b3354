import { choiceFact, truthFact } from '@sekisho/logic'

/** What matters for the approval of exports (輸出の承認), which stands beside the licence. */

export const table2 = truthFact('item.table-2', {
  label: { ja: '別表第二の貨物', en: 'Goods of appended table 2' },
  question: {
    ja: '輸出令別表第二の貨物（ダイヤモンド原石、廃棄物、ワシントン条約の動植物、特定の化学物質等）に当たりますか。',
    en: 'Are they goods of appended table 2 (rough diamonds, waste, protected species, certain chemicals)?',
  },
})

export const table22 = truthFact('item.table-2-2', {
  label: { ja: '別表第二の二の貨物', en: 'Goods of appended table 2-2' },
  question: {
    ja: '輸出令別表第二の二の貨物（牛肉、酒、宝石、乗用車などの奢侈品）に当たりますか。',
    en: 'Are they goods of appended table 2-2 (luxury goods such as beef, spirits, jewels, cars)?',
  },
})

export const table23 = choiceFact('item.table-2-3', {
  label: { ja: '別表第二の三の貨物', en: 'Goods of appended table 2-3' },
  question: {
    ja: '行為の日の輸出令別表第二の三では、どれに当たりますか（1から15の項の貨物を除いて答えます）。',
    en: 'Under what part of appended table 2-3, as it stands on the day of the act, do they fall (goods of items 1 to 15 aside)?',
  },
  help: {
    ja: '2022-03-18からの表です。品目は何度も加わっているので、行為の日の表で確かめます。',
    en: 'The table begins on 2022-03-18 and has grown often: look at it as of the day of the act.',
  },
  options: {
    common: { ja: '2号（1）〜（31）', en: 'Item 2 (1) to (31)' },
    'russia-only': {
      ja: '1号の2、2号（32）〜（85）、2号の2',
      en: 'Item 1-2, item 2 (32) to (85), or item 2-2',
    },
    luxury: { ja: '3号（奢侈品）だけ', en: 'Item 3 only (luxury goods)' },
    none: { ja: 'どれでもない', en: 'None of these' },
  },
})

export const designatedParty = truthFact('party.designated', {
  label: { ja: '告示で指定された者との取引', en: 'Deal with a designated party' },
  question: {
    ja: 'ロシア・ベラルーシ・第三国の、経済産業大臣が告示で指定した者との直接・間接の取引ですか。',
    en: 'Is it a direct or indirect deal with a party in Russia, Belarus or a third country that the Minister has designated?',
  },
  source: { ja: '令和5年経済産業省告示第162号等', en: 'METI Public Notice No. 162 of 2023 and its like' },
})

export const occupiedArea = truthFact('destination.occupied-area', {
  label: { ja: 'ドネツク州・ルハンスク州の指定区域', en: 'Designated areas of Donetsk and Luhansk' },
  question: {
    ja: '仕向地は、ウクライナのドネツク州・ルハンスク州の、告示で定める区域ですか。',
    en: 'Is the destination in the areas of Donetsk or Luhansk named by public notice?',
  },
})

export const approvalExcepted = truthFact('approval.excepted', {
  label: { ja: '承認の特例に当たる貨物', en: 'Goods excepted from approval' },
  question: {
    ja: '別表第五・別表第六の貨物（無償の救じゅつ品、携帯品、職業用具など）で、その仕向地について特例から除かれていませんか。',
    en: 'Are they goods of appended tables 5 or 6 (relief goods, personal effects, tools of trade) that are not shut out for this destination?',
  },
  help: {
    ja: '無償の商品見本等は、北朝鮮、ロシア、ベラルーシ、ウクライナの指定区域等については特例になりません。',
    en: 'Free samples and the like are not excepted for North Korea, Russia, Belarus or the named areas of Ukraine.',
  },
})
