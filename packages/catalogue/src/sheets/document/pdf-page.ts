import type { Part } from './sheet-document.ts'

/** A4 in points, and its margins. */
export const PAGE = { width: 595.28, height: 841.89, margin: 45 }

/** Raised signs that fonts for Japanese lack, with those beside them. */
const RAISED = /[¹²³]*[⁰⁴-⁹⁺⁻][⁰¹²³⁴-⁹⁺⁻]*/g

/** A part as printed: what is filled in; powers such as 10⁻⁸ as 10^-8. */
export function printed(part: Part): string {
  const text = typeof part === 'string' ? part : part.value
  return text.replace(RAISED, (raised) => `^${raised.normalize('NFKC').replace('\u2212', '-')}`)
}

/** Parts as printed, with room for what is to be filled in. */
export function shown(parts: readonly Part[]): string {
  return parts.map((part) => printed(part) || (typeof part === 'string' ? '' : '\u3000\u3000')).join('')
}
