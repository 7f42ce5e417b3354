const RUN = /[a-z0-9]+|[\p{sc=Katakana}ー]+|[\p{sc=Han}々]+|\p{sc=Hiragana}+/gu
const LATIN = /^[a-z0-9]/

/** Words that say only that there is a business; they would match every row. */
const EMPTY = new Set(
  (
    'a an and are at by for from in into is it its of on or our that the their to we with who which i my ' +
    'company companies firm business maker make makes making manufacture manufactures manufacturer manufacturing ' +
    'produce produces producer production provide provides provider service services startup startups ltd inc corp ' +
    'operate operates operator operating develop develops developer development sell sells selling ' +
    '製造 造業 製造業 事業 業者 会社 企業 弊社 当社 販売 運営 開発 サービス メーカ ベンチャ スタートアップ ' +
    'です ます して いる しています を行 する ための など'
  ).split(' '),
)

/** One spelling of a text: compatibility forms folded, lower case, no long-vowel mark at the end of a word. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/ー(?![\p{sc=Katakana}ー])/gu, '')
}

/** A light stem of an English word: plural, -ing, -ed and a last -e go. */
function stem(word: string): string {
  let root = word
  if (root.length > 4 && root.endsWith('ies')) root = `${root.slice(0, -3)}y`
  else if (root.length > 3 && /[^sui]s$/.test(root)) root = root.slice(0, -1)
  if (root.length > 5 && root.endsWith('ing')) root = root.slice(0, -3)
  else if (root.length > 5 && root.endsWith('ed')) root = root.slice(0, -2)
  if (/([b-df-hj-km-np-rtv-z])\1$/.test(root)) root = root.slice(0, -1)
  return root.length > 3 && root.endsWith('e') ? root.slice(0, -1) : root
}

function grams(run: string, size: number): string[] {
  if (run.length <= size) return [run]
  return Array.from({ length: run.length - size + 1 }, (_, at) => run.slice(at, at + size))
}

function tokensOfRun(run: string): string[] {
  if (LATIN.test(run)) return run.length > 1 && !/^[0-9]+$/.test(run) && !EMPTY.has(run) ? [stem(run)] : []
  if (EMPTY.has(run)) return []
  if (/^\p{sc=Han}/u.test(run)) return grams(run, 2)
  if (/^\p{sc=Hiragana}/u.test(run)) return run.length < 2 ? [] : grams(run, 3)
  return [...new Set([run, ...grams(run, 3)])]
}

/**
 * What a text is searched by, the same on every machine: stems of English words, pairs of kanji, whole words and
 * triples of kana. Words that fit every business are left out.
 */
export function tokens(text: string): string[] {
  return (fold(text).match(RUN) ?? []).flatMap(tokensOfRun).filter((token) => !EMPTY.has(token))
}
