import type { Kind } from '../../expression/kinds.ts'
import type { Words } from '../../values/words.ts'
import type { QuotedName, Statement } from './statement.ts'

/** Terms as they stand in one sentence, and what they leave to be said below it. */
export interface Together {
  readonly texts: readonly Words[]
  readonly names: readonly QuotedName[]
  readonly of: readonly Statement[]
}

/** Terms that read as one thing beside an operator. */
const SINGLE: ReadonlySet<Kind> = new Set(['fact', 'field', 'decision', 'parameter', 'constant'])

/**
 * Puts terms into one sentence. Where several of them have something below, each of those is named by its number.
 * @param binding kinds of terms that need no brackets beside the operator, besides the single ones
 */
export function together(terms: readonly Statement[], binding: readonly Kind[] = []): Together {
  const long = terms.filter(({ of }) => of !== undefined)
  if (long.length < 2) {
    return {
      texts: terms.map((term) => (isOne(term, binding) ? term.text : bracketed(term.text))),
      names: terms.flatMap(({ names = [] }) => names),
      of: long.flatMap(({ of = [] }) => of),
    }
  }
  const numberOf = (term: Statement) => String.fromCodePoint(0x2460 + long.indexOf(term)) // ①, ②, …
  const short = terms.filter(({ of }) => of === undefined)
  return {
    texts: terms.map((term) => {
      if (term.of) return { ja: numberOf(term), en: numberOf(term) }
      return isOne(term, binding) ? term.text : bracketed(term.text)
    }),
    names: short.flatMap(({ names = [] }) => names),
    of: long.map((term) => {
      const { ja, en } = term.text
      return { ...term, text: { ja: `${numberOf(term)} ${ja}`, en: `${numberOf(term)} ${en}` } }
    }),
  }
}

function isOne({ kind }: Statement, binding: readonly Kind[]): boolean {
  return SINGLE.has(kind) || binding.includes(kind)
}

function bracketed({ ja, en }: Words): Words {
  return { ja: `（${ja}）`, en: `(${en})` }
}

/** Sets a bare number off from the Japanese before it. */
export function spaced(ja: string): string {
  return /^[\w−]/.test(ja) ? ` ${ja}` : ja
}
