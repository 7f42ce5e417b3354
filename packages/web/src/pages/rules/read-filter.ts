import { isItemKind } from './kind-words.ts'
import type { Filter } from './search-items.ts'

/** What is looked for among the rules, as the address says it. */
export function readFilter({ q, kind, unverified }: Readonly<Record<string, unknown>>): Filter {
  return {
    ...(typeof q === 'string' ? { q } : {}),
    ...(isItemKind(kind) ? { kind } : {}),
    ...(unverified === true ? { unverified } : {}),
  }
}
