const DIGITS = '〇一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** A run of Arabic or kanji digits, as a fragment of a regular expression. */
export const NUMBER_PATTERN = `(?:[0-9]+|[${DIGITS}${Object.keys(UNITS).join('')}]+)`

/** The number of an Arabic or kanji numeral: `26`, `二十六` or, digit by digit, `二六`. */
export function numberOf(numeral: string): number {
  if (/^[0-9]+$/.test(numeral)) return Number(numeral)
  let [total, digits] = [0, 0]
  for (const sign of numeral) {
    const unit = UNITS[sign]
    if (unit === undefined) {
      digits = digits * 10 + DIGITS.indexOf(sign)
    } else {
      total += (digits || 1) * unit
      digits = 0
    }
  }
  return total + digits
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** The small Roman numeral of a number, as the official translation numbers items: 22 → `xxii`. */
export function romanOf(number: number): string {
  let [left, roman] = [number, '']
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      roman += sign
      left -= value
    }
  }
  return roman
}

/** The order in which statutes letter the parts of an item. */
export const IROHA =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス'

/** The Latin letter of the official translation: イ → `a`; after `z` it goes on with `aa`. */
export function letterOf(iroha: string): string {
  const index = IROHA.indexOf(iroha)
  const letter = String.fromCharCode(97 + (index % 26))
  return letter.repeat(1 + Math.floor(index / 26))
}

const ROMAJI =
  'i ro ha ni ho he to chi ri nu ru wo wa ka yo ta re so tsu ne na ra mu u wi no o ku ya ma ke fu ko e te a sa ki yu me mi shi we hi mo se su'.split(
    ' ',
  )

/** A kana in Latin letters, with a capital: サ → `Sa`. For notices, which count イロハ, アイウ and abc alike. */
export function romajiOf(kana: string): string {
  const roman = ROMAJI[IROHA.indexOf(kana)] ?? kana
  return `${roman.charAt(0).toUpperCase()}${roman.slice(1)}`
}

/** Full-width ASCII as half-width; every sign keeps its place, so that columns stay true. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}
