import type { Cites } from '../expression/citation.ts'
import type { Outside } from '../expression/outside.ts'
import { TRUTH } from '../expression/types.ts'
import type { Words } from '../values/words.ts'

/**
 * An entry for a provision that cannot be modelled. Use it as a condition where the provision decides: reached, it
 * makes the answer "outside what is modelled" unless `judge` is declared and a person has judged.
 */
export function notModelled(
  id: string,
  description: {
    readonly title: Words
    readonly cite: Cites
    readonly reason: Words
    readonly judge?: Words
  },
): Outside {
  return Object.freeze({ ...description, kind: 'outside', type: TRUTH, id })
}
