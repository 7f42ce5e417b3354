import type { Part } from './sheet-document.ts'

/** A4 in points, and its margins. */
export const PAGE = { width: 595.28, height: 841.89, margin: 45 }

/** Parts as printed: what is filled in, or room for it. */
export function shown(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.value || '\u3000\u3000')).join('')
}
