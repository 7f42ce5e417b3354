import { kind } from '../write/index.ts'

/** Vacuum pumps, as items 2 and 3 look at them. */
export const vacuumPump = kind('vacuum-pump', { ja: '真空ポンプ', en: 'a vacuum pump' })
