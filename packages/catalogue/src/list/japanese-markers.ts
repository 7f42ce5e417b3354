import { halfWidth, IROHA, numberOf } from '@sekisho/law/cite'

/** The kinds of numbering below the item of a Japanese statute: 一, イ, （一）, １. */
export type MarkerKind = 'kanji' | 'iroha' | 'paren' | 'arabic'

/** One mark of numbering: its place among its siblings, and its branch (`十の二` is place 10, branch 2). */
export interface Marker {
  readonly kind: MarkerKind
  readonly place: number
  readonly branch: readonly number[]
}

const KANJI = '[〇一二三四五六七八九十百]+'
const PATTERNS: Readonly<Record<MarkerKind, RegExp>> = {
  paren: new RegExp(`^（(${KANJI}(?:の${KANJI})*)）`),
  iroha: new RegExp(`^([${IROHA}])(?=　|$)`),
  arabic: /^([０-９]+(?:の[０-９]+)*)(?=　|$)/,
  kanji: new RegExp(`^(${KANJI}(?:の${KANJI})*)(?=　|$)`),
}

/** The mark a line begins with, and the text after it; nothing where it begins with none. */
export function readMarker(line: string): { readonly marker: Marker; readonly rest: string } | undefined {
  for (const kind of ['paren', 'iroha', 'arabic', 'kanji'] as const) {
    const [whole, written] = PATTERNS[kind].exec(line) ?? []
    if (whole === undefined || written === undefined) continue
    // （一） is also how a text names another entry: then a particle follows, not a space.
    if (kind === 'paren' && /^[にのからまでへはがを又若及並、）」]/.test(line.slice(whole.length))) continue
    return { marker: markerOf(kind, written), rest: line.slice(whole.length).replace(/^　+/, '') }
  }
  return undefined
}

/** The mark of a number as it is written: イ, 十の二, ５の２. */
export function markerOf(kind: MarkerKind, written: string): Marker {
  if (kind === 'iroha') return { kind, place: IROHA.indexOf(written) + 1, branch: [] }
  const [place = 0, ...branch] = halfWidth(written).split('の').map(numberOf)
  return { kind, place, branch }
}

/** How a mark is written in an id: `ヘ`, `(1)`, `5の2`, and below those in kanji again: `二`. */
export function writeMarker({ kind, place, branch }: Marker): string {
  const number = [place, ...branch].map(kind === 'kanji' ? kanjiOf : String).join('の')
  if (kind === 'iroha') return IROHA.charAt(place - 1)
  return kind === 'paren' ? `(${number})` : number
}

/** Whether a mark may follow another among its siblings: the next number, or the next branch. */
export function follows(next: Marker, last: Marker): boolean {
  if (next.kind !== last.kind) return false
  if (next.branch.length === 0) return next.place === last.place + 1
  if (next.place !== last.place) return false
  const [from, to] = [last.branch.at(-1) ?? 1, next.branch.at(-1) ?? 0]
  return next.branch.length === last.branch.length || last.branch.length === 0
    ? to === from + 1
    : next.branch.length > last.branch.length && to === 2
}

/** Whether a mark is the first of its siblings. */
export function isFirst({ place, branch }: Marker): boolean {
  return place === 1 && branch.length === 0
}

/** A number below a hundred in kanji: 21 → `二十一`. */
function kanjiOf(number: number): string {
  const digit = (at: number) => '〇一二三四五六七八九'.charAt(at)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return (tens > 0 ? `${tens > 1 ? digit(tens) : ''}十` : '') + (ones > 0 ? digit(ones) : '')
}
