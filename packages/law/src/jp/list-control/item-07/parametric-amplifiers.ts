import { all, atMost, below, entry, kind, measure, moreThan } from '../write/index.ts'

const parametric = kind('parametric-amplifier', {
  ja: 'パラメトリック信号増幅器',
  en: 'a parametric signal amplifier',
})

const paramTemperature = measure('parametric-amplifier.temperature', {
  unit: 'K',
  label: { ja: '作動するように設計した温度', en: 'temperature it is designed to work at' },
})

const paramFrequency = measure('parametric-amplifier.frequency', {
  unit: 'GHz',
  label: { ja: '作動するように設計した動作周波数', en: 'frequency it is designed to work at' },
})

const noiseFigure = measure('parametric-amplifier.noise-figure', {
  unit: 'dB',
  signed: true,
  label: {
    ja: '2 GHz超15 GHz以下・1 K（零下272.15度）における雑音指数',
    en: 'noise figure above 2 GHz to 15 GHz at 1 K',
  },
})

export const item72Parametric = entry('item-7-2-parametric', {
  item: '7(2)',
  at: '6条2号ヨ',
  title: { ja: 'パラメトリック信号増幅器', en: 'Parametric amplifier' },
  heading: parametric,
  when: all(
    below(paramTemperature, '1 K'),
    moreThan(paramFrequency, '2 GHz'),
    atMost(paramFrequency, '15 GHz'),
    below(noiseFigure, '0.015 dB'),
  ),
  since: '2024-09-08',
  codes: { us: '3A901.b' },
})
