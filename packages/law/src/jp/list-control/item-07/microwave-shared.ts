import type { TruthExpression } from '@sekisho/logic'
import { all, atMost, measure, moreThan } from '../write/index.ts'

export const frequency = measure('microwave.frequency', {
  unit: 'GHz',
  label: { ja: '動作周波数', en: 'operating frequency' },
})

export const saturated = measure('microwave.saturated-power', {
  unit: 'W',
  label: { ja: 'ピーク飽和出力値', en: 'peak saturated output power' },
})

export const fractional = measure('microwave.fractional-bandwidth', {
  unit: '%',
  label: {
    ja: '瞬時帯域幅を中心周波数で除した値',
    en: 'instantaneous bandwidth divided by centre frequency',
  },
})

/** Above a power in a band of frequency: the form of every limb of ハ, ニ and ホ. */
export function power(above: string, to: string, watts: string): TruthExpression {
  return all(moreThan(frequency, above), atMost(frequency, to), moreThan(saturated, watts))
}
