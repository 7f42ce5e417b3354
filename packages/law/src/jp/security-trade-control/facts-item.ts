import { choiceFact } from '@sekisho/logic'

/** What is moved, as it was classified. */

export const itemRow = choiceFact('item.row', {
  label: { ja: '該当する項', en: 'Item of the control list' },
  question: {
    ja: 'その貨物・技術は、輸出令別表第一（技術は外為令別表）の何の項に該当しますか。',
    en: 'Under which item of the control list do the goods or the technology fall?',
  },
  help: {
    ja: '該非判定の結果です。複数の項に当たるときは、番号の小さい項（1から4の項が先）を答えます。16の項は、1から15の項に該当せず、食料品・木材等を除く品目（関税定率法別表25〜40、54〜59、63、68〜93、95類）です。判定できていないときは、答えないでください。',
    en: 'The result of classification. Where several items fit, give the lowest (items 1 to 4 come first). Item 16 is whatever is in none of items 1 to 15 but in chapters 25–40, 54–59, 63, 68–93 or 95 of the customs tariff: nearly all but food and wood. Leave it open while it is not classified.',
  },
  source: {
    ja: '該非判定書、項目別対比表、メーカーの判定',
    en: 'Classification certificate, comparison sheet, the maker’s judgement',
  },
  options: {
    'item-1': { ja: '1の項（武器）', en: 'Item 1 (arms)' },
    'item-2': { ja: '2の項（原子力）', en: 'Item 2 (nuclear)' },
    'item-3': { ja: '3の項（化学兵器）', en: 'Item 3 (chemical weapons)' },
    'item-3-2': { ja: '3の2の項（生物兵器）', en: 'Item 3-2 (biological weapons)' },
    'item-4': { ja: '4の項（ミサイル）', en: 'Item 4 (missiles)' },
    'item-5': { ja: '5の項（先端素材）', en: 'Item 5 (advanced materials)' },
    'item-6': { ja: '6の項（材料加工）', en: 'Item 6 (material processing)' },
    'item-7': { ja: '7の項（エレクトロニクス）', en: 'Item 7 (electronics)' },
    'item-8': { ja: '8の項（電子計算機）', en: 'Item 8 (computers)' },
    'item-9': { ja: '9の項（通信）', en: 'Item 9 (telecommunications)' },
    'item-10': { ja: '10の項（センサー等）', en: 'Item 10 (sensors and lasers)' },
    'item-11': { ja: '11の項（航法装置）', en: 'Item 11 (navigation)' },
    'item-12': { ja: '12の項（海洋関連）', en: 'Item 12 (marine)' },
    'item-13': { ja: '13の項（推進装置）', en: 'Item 13 (propulsion)' },
    'item-14': { ja: '14の項（その他）', en: 'Item 14 (others)' },
    'item-15': { ja: '15の項（機微品目）', en: 'Item 15 (sensitive items)' },
    'item-16': { ja: '16の項（キャッチオールの対象）', en: 'Item 16 (catch-all)' },
    outside: { ja: 'どの項の対象でもない（食料品・木材等）', en: 'In no item (food, wood and the like)' },
  },
})

export const itemSince = choiceFact('item.since', {
  label: { ja: 'その品目が該当するようになった日', en: 'Since when the entry is on the list' },
  question: {
    ja: 'その品目は、いつの改正で1から15の項に加わったものですか。',
    en: 'By which amendment did the entry come into items 1 to 15?',
  },
  help: {
    ja: '加わる前の日の行為では、16の項の貨物・技術として判定します。加わる前から別の規定で1から15の項に該当していたものは「それ以前から」です。',
    en: 'For acts before that day it is judged as item 16. What was in items 1 to 15 already under another entry is “earlier”.',
  },
  source: { ja: '貨物等省令の改正経緯', en: 'The amendments of the Goods and Technologies Order' },
  options: {
    earlier: { ja: 'それ以前から', en: 'Earlier' },
    '2023-07-23': {
      ja: '2023-07-23（半導体製造装置23品目）',
      en: '2023-07-23 (semiconductor manufacturing equipment)',
    },
    '2024-09-08': {
      ja: '2024-09-08（量子コンピュータ、走査型電子顕微鏡、極低温CMOS、GAAFET技術）',
      en: '2024-09-08 (quantum computers, scanning electron microscopes, cryogenic CMOS, GAAFET technology)',
    },
    '2025-05-28': {
      ja: '2025-05-28（積層造形装置、極低温冷却装置、同位体材料、先端集積回路等）',
      en: '2025-05-28 (additive manufacturing, cryogenic coolers, isotopic materials, advanced integrated circuits)',
    },
    '2026-02-14': {
      ja: '2026-02-14（ペプチド合成装置、等比率合金粉末、FPLDモジュール等）',
      en: '2026-02-14 (peptide synthesisers, equal-ratio alloy powders, FPLD modules)',
    },
  },
})
