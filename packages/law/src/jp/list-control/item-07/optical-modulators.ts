import { all, any, atLeast, atMost, below, entry, kind, limb, measure, moreThan } from '../write/index.ts'

const modulator = kind('analogue-optical-modulator', {
  ja: 'アナログ信号用に設計した電気光学効果による光変調器',
  en: 'an electro-optic modulator designed for analogue signals',
})

const modulatorFrequency = measure('modulator.frequency', {
  unit: 'GHz',
  label: { ja: '最大動作周波数', en: 'highest operating frequency' },
})

const insertionLoss = measure('modulator.insertion-loss', {
  unit: 'dB',
  signed: true,
  label: { ja: '光挿入損失', en: 'optical insertion loss' },
})

const halfWaveLow = measure('modulator.half-wave-voltage-to-1ghz', {
  unit: 'V',
  label: { ja: '1 GHz以下で測定した半波長電圧', en: 'half-wave voltage measured at or below 1 GHz' },
})

const halfWaveHigh = measure('modulator.half-wave-voltage-above-1ghz', {
  unit: 'V',
  label: { ja: '1 GHzを超える周波数で測定した半波長電圧', en: 'half-wave voltage measured above 1 GHz' },
})

export const item784 = entry('item-7-8-4', {
  item: '7(8-4)',
  at: '6条8号の4',
  completesItem: true,
  title: { ja: '光変調器', en: 'Optical modulator' },
  heading: modulator,
  when: any(
    limb('item-7-8-4.i', {
      at: '6条8号の4イ',
      title: { ja: '10 GHz超20 GHz未満', en: 'Above 10 GHz and below 20 GHz' },
      when: all(
        moreThan(modulatorFrequency, '10 GHz'),
        below(modulatorFrequency, '20 GHz'),
        atMost(insertionLoss, '3 dB'),
        any(below(halfWaveLow, '2.7 V'), below(halfWaveHigh, '4 V')),
      ),
    }),
    limb('item-7-8-4.ro', {
      at: '6条8号の4ロ',
      title: { ja: '20 GHz以上', en: 'From 20 GHz' },
      when: all(
        atLeast(modulatorFrequency, '20 GHz'),
        atMost(insertionLoss, '3 dB'),
        any(below(halfWaveLow, '3.3 V'), below(halfWaveHigh, '5 V')),
      ),
    }),
  ),
  codes: { us: '3A001.i', eu: '3A001.i' },
})
