import { all, atLeast, atMost, entry, feature, kind, measure, moreThan } from '../write/index.ts'

const transmitModule = kind('transmit-module', {
  ja: '送受信モジュール、送信モジュール又はそれらのMMIC',
  en: 'a transmit or transmit-receive module, or its microwave circuit',
})

const modulePower = measure('transmit-module.power-frequency-product', {
  unit: 'W·GHz²',
  label: {
    ja: 'ピーク飽和出力値（W）に最大動作周波数（GHz）の二乗を乗じた値（いずれかのチャネル）',
    en: 'peak saturated power (W) times the square of the highest frequency (GHz), in any channel',
  },
})

const moduleSize = measure('transmit-module.size-product', {
  unit: 'cm·GHz',
  label: {
    ja: '平面のいずれかの辺の長さに最小動作周波数を乗じ、チャネル数で除した値',
    en: 'length of any side (cm) times the lowest frequency (GHz), divided by the channels',
  },
})

const moduleFrequency = measure('transmit-module.frequency', {
  unit: 'GHz',
  label: { ja: '動作周波数', en: 'operating frequency' },
})

const moduleBandwidth = measure('transmit-module.fractional-bandwidth', {
  unit: '%',
  label: {
    ja: '瞬時帯域幅を中心周波数で除した値',
    en: 'instantaneous bandwidth divided by centre frequency',
  },
})

const phaseByChannel = feature('transmit-module-phase-each-channel', {
  ja: 'チャネル毎に電子的に位相シフトできる',
  en: 'it shifts phase electronically in each channel',
})

export const item72Module = entry('item-7-2-module', {
  item: '7(2)',
  at: '6条2号カ',
  title: { ja: '送受信モジュール', en: 'Transmit module' },
  heading: transmitModule,
  when: all(
    moreThan(moduleFrequency, '2.7 GHz'),
    moreThan(modulePower, '505.62 W·GHz²'),
    atLeast(moduleBandwidth, '5 %'),
    atMost(moduleSize, '15 cm·GHz'),
    phaseByChannel,
  ),
  codes: { us: '3A001.b.12', eu: '3A001.b.12' },
})
