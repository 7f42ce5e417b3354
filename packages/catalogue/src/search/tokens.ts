const RUN = /[a-z0-9]+|\p{sc=Katakana}+|[\p{sc=Han}々]+|\p{sc=Hiragana}+/gu

/** Words of the lists' own frame: they stand in every entry and say nothing of the goods. */
const EMPTY = new Set(
  (
    'a an and any all are as at be by for from in into is it its not of on or other than that the their therefor these ' +
    'this those to use used using we which with having have has following follow follows specified controlled control ' +
    'described eccn ear see list item items note special specially designed design nes ncs hs code kind type ' +
    'もの であって であつて 該当 又は 次の いずれか すべて 及び 若し くは'
  ).split(' '),
)

/** A light stem of an English word: plural, -ing, -ed and a last -e go. */
export function stem(word: string): string {
  let root = word
  if (root.length > 4 && root.endsWith('ies')) root = `${root.slice(0, -3)}y`
  else if (root.length > 4 && /(ss|x|ch|sh)es$/.test(root)) root = root.slice(0, -2)
  else if (root.length > 3 && /[^sui]s$/.test(root)) root = root.slice(0, -1)
  if (root.length > 5 && root.endsWith('ing')) root = root.slice(0, -3)
  else if (root.length > 5 && root.endsWith('ed')) root = root.slice(0, -2)
  if (/([b-df-hj-km-np-rtv-z])\1$/.test(root)) root = root.slice(0, -1)
  return root.length > 3 && root.endsWith('e') ? root.slice(0, -1) : root
}

/** One token and where in the folded text its run stands. */
export interface Token {
  readonly text: string
  readonly from: number
  readonly until: number
}

/**
 * The tokens of a folded text: stems of English words, pairs of kanji, whole words and triples of kana. The place is that
 * of the token itself.
 */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = []
  for (const match of folded.matchAll(RUN)) addRun(tokens, match[0], match.index)
  return tokens
}

function addRun(tokens: Token[], run: string, at: number): void {
  const add = (text: string, from: number, length: number) => {
    if (!EMPTY.has(text)) tokens.push({ text, from: at + from, until: at + from + length })
  }
  const code = run.charCodeAt(0)
  if (code < 0x80) {
    // A number alone is a quantity or a mark; it tells entries apart only beside a word.
    if (!EMPTY.has(run) && run.length > 1 && !/^[0-9]+$/.test(run)) add(stem(run), 0, run.length)
  } else if (code >= 0x30a0 && code <= 0x30ff) {
    add(run, 0, run.length)
    if (run.length > 3)
      for (let place = 0; place + 3 <= run.length; place++) add(run.slice(place, place + 3), place, 3)
  } else if (code >= 0x3040 && code <= 0x309f) {
    for (let place = 0; place + 3 <= run.length; place++) add(run.slice(place, place + 3), place, 3)
  } else if (run.length === 1) add(run, 0, 1)
  else for (let place = 0; place + 2 <= run.length; place++) add(run.slice(place, place + 2), place, 2)
}
