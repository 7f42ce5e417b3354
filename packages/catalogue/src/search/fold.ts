/**
 * Spellings of one word in statutes, data sheets and old texts, folded to one of them. Statutes write in kana what is
 * outside the common characters: ふっ素, かくはん.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[ふ弗]っ?(?=[素化])/g, 'フッ'],
  [/(ほう|硼)(?=[素化酸])/g, 'ホウ'],
  [/(けい|珪|硅)(?=[素化酸])/g, 'ケイ'],
  [/燐/g, 'リン'],
  [/(ひ|砒)(?=[素化])/g, 'ヒ'],
  [/しゅう酸|蓚酸/g, 'シュウ酸'],
  [/超伝導/g, '超電導'],
  [/かくはん|撹拌/g, '攪拌'],
  [/充てん/g, '充填'],
  [/遮へい/g, '遮蔽'],
  [/漏えい/g, '漏洩'],
  [/勾こう配|こう配/g, '勾配'],
  [/ろ過/g, '濾過'],
  [/飛しょう/g, '飛翔'],
  [/えい航/g, '曳航'],
  [/せん光/g, '閃光'],
  [/間げき/g, '間隙'],
  [/るつぼ|坩堝/g, 'ルツボ'],
  [/はく離/g, '剥離'],
  [/[腐]しょく/g, '腐食'],
  [/耐蝕/g, '耐食'],
  [/釣合い/g, '釣合'],
]

/** Old characters and those of today, pairwise. */
const OLD =
  '舊旧國国學学會会體体發発電電鐵鉄圓円氣気廣広轉転變変區区輕軽實実觸触爐炉澤沢廢廃彈弾戰戦艦艦獨独應応對対壓圧驅駆劑剤濕湿燒焼燈灯營営單単雙双豫予號号關関續続絲糸纖繊螢蛍讀読當当藥薬螺螺覺覚擔担總総縱縦證証險険驗験黑黒點点齒歯龍竜'
const TODAY = new Map(
  Array.from({ length: OLD.length / 2 }, (_, at) => [OLD.charAt(2 * at), OLD.charAt(2 * at + 1)]),
)

const V: Readonly<Record<string, string>> = { ヴァ: 'バ', ヴィ: 'ビ', ヴェ: 'ベ', ヴォ: 'ボ', ヴ: 'ブ' }
const SMALL: Readonly<Record<string, string>> = { ァ: 'ア', ィ: 'イ', ゥ: 'ウ', ェ: 'エ', ォ: 'オ', ヶ: 'ケ' }

/** English words that are spelled in two ways. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/fibre/g, 'fiber'],
  [/metre\b/g, 'meter'],
  [/analys(?=er|e\b)/g, 'analyz'],
  [/analogue/g, 'analog'],
  [/vapour/g, 'vapor'],
  [/armour/g, 'armor'],
  [/aluminium/g, 'aluminum'],
  [/sulph/g, 'sulf'],
  [/travelling/g, 'traveling'],
  [/caesium/g, 'cesium'],
  [/mould/g, 'mold'],
  [/programme\b/g, 'program'],
  [/centre/g, 'center'],
]

/**
 * One spelling of a text: widths and compatibility forms, case, old characters, the spellings of katakana (ー, ヴ, ウェ and
 * ウエ, フェイ and フェー) and of English on both sides of the ocean.
 */
export function fold(text: string): string {
  let folded = text.normalize('NFKC').toLowerCase()
  if (/[^\x20-\x7e]/.test(folded)) folded = foldJapanese(folded)
  for (const [pattern, word] of ENGLISH) folded = folded.replace(pattern, word)
  return folded
}

function foldJapanese(text: string): string {
  let folded = text.replace(/\p{sc=Han}/gu, (sign) => TODAY.get(sign) ?? sign)
  for (const [pattern, word] of SPELLINGS) folded = folded.replace(pattern, word)
  return folded
    .replace(/ヴ[ァィェォ]?/g, (sign) => V[sign] ?? sign)
    .replace(/(?<=[ェエケセテネヘメレゲゼデベペ])イ/g, 'ー')
    .replace(/[ァィゥェォヶ]/g, (sign) => SMALL[sign] ?? sign)
    .replace(/(?<=\p{sc=Katakana})[ー・‐―-]+(?=\p{sc=Katakana})|(?<=\p{sc=Katakana})ー+/gu, '')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
}
