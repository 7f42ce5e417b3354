import { numberOf } from '@sekisho/law/cite'
import type { Reference } from './control-list.ts'

const NUMBER = '[〇一二三四五六七八九十]+(?:の[〇一二三四五六七八九十]+)*'
const BRACKET = `（${NUMBER}）`
/** Items (四の項, 二、四及び一五の項, 五の項（十六）) and brackets of the item at hand (（三十一）). */
const NAMED = new RegExp(
  `((?:${NUMBER}(?:、|及び|又は|若しくは|から|まで|並びに)?)+)の項(${BRACKET})?|(${BRACKET})(?=[にのから、及又並若])`,
  'g',
)

/**
 * The entries that a text of the Japanese orders names: taken out where 除く follows in the same parentheses, else named.
 *
 * @param item the number of the item the text stands in, for brackets named alone
 * @param idOf the id in this list of an item (`5`) and bracket (`16`), where it has one
 */
export function japaneseReferences(
  text: string,
  item: string | undefined,
  idOf: (item: string, bracket: string | undefined) => string | undefined,
): Reference[] {
  const found: Reference[] = []
  for (const match of text.matchAll(NAMED)) {
    const [written, items, after, alone] = match
    const kind = isTakenOut(text, match.index) ? 'except' : 'names'
    const bracket = after ?? alone
    const of = items === undefined ? [item] : itemsOf(items)
    for (const one of of) {
      if (one === undefined) continue
      const to = idOf(one, bracket && key(bracket.slice(1, -1)))
      found.push({ kind, written, ...(to !== undefined && { to }) })
    }
  }
  return found
}

/** The items of `二、四及び一五` and `五から一五まで`, as keys. */
function itemsOf(text: string): string[] {
  const [from, until] = text.split('から')
  if (from !== undefined && until !== undefined && /まで$/.test(until)) {
    const [first, last] = [numberOf(from.replace(/の.*/, '')), numberOf(until.replace(/まで$|の.*/g, ''))]
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String(first + at))
  }
  return text
    .split(/、|及び|又は|若しくは|並びに|から|まで/)
    .filter((one) => one !== '')
    .map(key)
}

/** `十の二` as `10の2`. */
function key(written: string): string {
  return written.split('の').map(numberOf).join('の')
}

/** Whether the innermost parentheses around a place end in 除く。 */
function isTakenOut(text: string, at: number): boolean {
  // A mark such as （一） at the place itself is no parenthesis around it.
  let depth = 0
  for (let end = at; end < text.length; end++) {
    const sign = text.charAt(end)
    if (sign === '（') depth++
    else if (sign === '）') depth--
    if (depth < 0) return /除く。?$/.test(text.slice(at, end))
  }
  return false
}
