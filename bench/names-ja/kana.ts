/** Kana in other kana, and in Latin letters after several usages; apart from the code that is measured. */

/** The kana of a table without the signs that keep vowels apart. */
export function plainKana(kana: string): string {
  return kana.replaceAll("'", '')
}

export function toKatakana(hiragana: string): string {
  return plainKana(hiragana).replace(/[ぁ-ゖ]/g, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0x60),
  )
}

const HALF = new Map<string, string>()
for (let code = 0xff66; code <= 0xff9f; code += 1) {
  const half = String.fromCodePoint(code)
  HALF.set(half.normalize('NFKC'), half)
}
/** Katakana at half width, as bank transfers have it. */
export function toHalfWidth(katakana: string): string {
  return [...katakana.normalize('NFD')].map((sign) => HALF.get(sign) ?? (sign === '・' ? '･' : sign)).join('')
}

const ROWS: readonly (readonly [consonant: string, kana: string])[] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['g', 'がぎぐげご'],
  ['s', 'さしすせそ'],
  ['z', 'ざじずぜぞ'],
  ['t', 'たちつてと'],
  ['d', 'だぢづでど'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
  ['m', 'まみむめも'],
  ['r', 'らりるれろ'],
]
const SIGNS = new Map<string, string>([
  ...ROWS.flatMap(([consonant, kana]) =>
    [...kana].map((sign, at) => [sign, consonant + 'aiueo'.charAt(at)] as const),
  ),
  ['や', 'ya'],
  ['ゆ', 'yu'],
  ['よ', 'yo'],
  ['わ', 'wa'],
  ['を', 'o'],
])

/** Kunrei with each vowel as it is written: しょうじ is syouzi. */
function kunreiLetters(hiragana: string): string {
  return hiragana
    .replace(
      /(.)([ゃゅょ])/g,
      (_, sign: string, small: string) =>
        `${(SIGNS.get(sign) ?? '').slice(0, -1)}y${{ ゃ: 'a', ゅ: 'u', ょ: 'o' }[small] ?? ''}`,
    )
    .replace(/[ぁ-ゖ]/g, (sign) => SIGNS.get(sign) ?? sign)
    .replace(/っ(.)/g, '$1$1')
    .replaceAll('ん', 'n')
}

function hepburnLetters(hiragana: string): string {
  return kunreiLetters(hiragana)
    .replace(/[sz]y(?=[auo])/g, (sign) => (sign === 'sy' ? 'sh' : 'j'))
    .replace(/ty(?=[auo])/g, 'ch')
    .replaceAll('ssi', 'sshi')
    .replace(/(?<!s)si/g, 'shi')
    .replace(/zi|di/g, 'ji')
    .replaceAll('tti', 'tchi')
    .replace(/ti/g, 'chi')
    .replace(/tu/g, 'tsu')
    .replaceAll('du', 'zu')
    .replace(/(?<![sc])hu/g, 'fu')
    .replace(/n(?=[bmp])/g, 'm')
}

/** How long vowels are written: left out as in passports, with h, as the kana has them, with a macron, with a circumflex (Kunrei). */
export type Usage = 'passport' | 'oh' | 'as-kana' | 'macron' | 'kunrei'

const LONG: Readonly<Record<Usage, readonly [o: string, u: string]>> = {
  passport: ['o', 'u'],
  oh: ['oh', 'u'],
  'as-kana': ['$&', '$&'],
  macron: ['ō', 'ū'],
  kunrei: ['ô', 'û'],
}

/** A name in Latin letters with a capital; `'` in the kana keeps vowels apart. */
export function toLatin(kana: string, usage: Usage): string {
  const letters = usage === 'kunrei' ? kunreiLetters(kana) : hepburnLetters(kana)
  const [o, u] = LONG[usage]
  const word = letters.replace(/oo|ou/g, o).replace(/uu/g, u).replaceAll("'", '')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Whether the kana has a long o, which usages spell apart. */
export function hasLongO(kana: string): boolean {
  return /oo|ou/.test(kunreiLetters(kana))
}
