import { kind, measure } from '../write/index.ts'

/** Valves, as items 2 and 3 look at them. */

export const bellowsValve = kind('bellows-valve', { ja: 'ベローズ弁', en: 'a bellows-sealed valve' })

export const valve = kind('chemical-valve', { ja: '弁', en: 'a valve' })

export const valveSize = measure('valve.nominal-size', {
  unit: 'A-size',
  label: { ja: '弁の呼び径（A呼称）', en: 'nominal size of the valve (A series)' },
})
