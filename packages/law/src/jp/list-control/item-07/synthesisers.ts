import { any, below, entry, kind, measure } from '../write/index.ts'

const synthesiser = kind('frequency-synthesiser-assembly', {
  ja: '周波数シンセサイザーを用いた電子組立品',
  en: 'an electronic assembly with a frequency synthesiser',
})

const switchFastest = measure('synthesiser.switching', {
  unit: 'ns',
  label: { ja: '周波数切換えの所要時間（最短）', en: 'time to switch frequency (shortest)' },
})

const switchLow = measure('synthesiser.switching-4.8-to-31.8', {
  unit: 'µs',
  label: {
    ja: '4.8 GHz超31.8 GHz以下で2.2 GHzを超える周波数切換えの所要時間',
    en: 'time to switch by more than 2.2 GHz, above 4.8 GHz to 31.8 GHz',
  },
})

const switchMiddle = measure('synthesiser.switching-31.8-to-37', {
  unit: 'µs',
  label: {
    ja: '31.8 GHz超37 GHz以下で550 MHzを超える周波数切換えの所要時間',
    en: 'time to switch by more than 550 MHz, above 31.8 GHz to 37 GHz',
  },
})

const switchHigh = measure('synthesiser.switching-37-to-75', {
  unit: 'µs',
  label: {
    ja: '37 GHz超75 GHz以下で2.2 GHzを超える周波数切換えの所要時間',
    en: 'time to switch by more than 2.2 GHz, above 37 GHz to 75 GHz',
  },
})

const switchTop = measure('synthesiser.switching-75-to-90', {
  unit: 'µs',
  label: {
    ja: '75 GHz超90 GHz以下で5.0 GHzを超える周波数切換えの所要時間',
    en: 'time to switch by more than 5.0 GHz, above 75 GHz to 90 GHz',
  },
})

const switchBeyond = measure('synthesiser.switching-above-90', {
  unit: 'µs',
  label: {
    ja: '90 GHzを超える合成出力周波数範囲での周波数切換えの所要時間',
    en: 'time to switch above 90 GHz',
  },
})

export const item72Synthesiser = entry('item-7-2-synthesiser', {
  item: '7(2)',
  at: '6条2号ワ',
  title: { ja: '周波数シンセサイザーの組立品', en: 'Frequency synthesiser assembly' },
  heading: synthesiser,
  when: any(
    below(switchFastest, '143 ps'),
    below(switchLow, '100 µs'),
    below(switchMiddle, '500 µs'),
    below(switchHigh, '100 µs'),
    below(switchTop, '100 µs'),
    below(switchBeyond, '1 ms'),
  ),
  codes: { us: '3A001.b.11', eu: '3A001.b.11' },
})
