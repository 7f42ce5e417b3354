import { all, any, atLeast, below, count, entry, feature, kind, limb, measure } from '../write/index.ts'

/** 2の項(8): frequency changers, by article 1 item 8 of the ministerial order. */

const changer = kind('frequency-changer', { ja: '周波数変換器', en: 'a frequency changer' })
const part = kind('frequency-changer-part', {
  ja: '周波数変換器の部分品',
  en: 'a part of a frequency changer',
})
const forCentrifuge = feature('frequency-changer-for-gas-centrifuge', {
  ja: 'ガス遠心分離機用である',
  en: 'it is for a gas centrifuge',
})
const drivesMotor = feature('frequency-changer-drives-motor', {
  ja: '可変周波数又は固定周波数モーター駆動に用いることができる',
  en: 'it can drive a motor at variable or fixed frequency',
})
const phases = count('frequency-changer.phases', {
  label: { ja: '出力の相数', en: 'number of output phases' },
})
const frequency = measure('frequency-changer.frequency', {
  unit: 'Hz',
  label: { ja: '作動できる最高の出力周波数', en: 'highest output frequency' },
})
const control = measure('frequency-changer.control', {
  unit: '%',
  label: { ja: '出力周波数の制御の幅（±の大きさ）', en: 'control of the output frequency (the size of ±)' },
})
const output = measure('frequency-changer.output', { unit: 'VA', label: { ja: '出力', en: 'output' } })
const limited = feature('frequency-changer-limited-in-machine', {
  ja: '産業機械又は消費財用で、取り外すとハードウェア及びソフトウェアの制限により特性を満たさなくなる',
  en: 'it is for an industrial machine or consumer goods and, taken out, falls short of the limits by its hardware and software',
})

const characteristics = all(atLeast(phases, '3'), atLeast(frequency, '600 Hz'), below(control, '0.2 %'))

const centrifuge = limb('item-2-8.centrifuge', {
  at: '1条8号イ',
  title: { ja: 'ガス遠心分離機用の周波数変換器', en: 'Frequency changers for gas centrifuges' },
  when: all(changer, forCentrifuge, characteristics),
})

const motor = limb('item-2-8.motor', {
  at: '1条8号ロ',
  title: { ja: 'モーター駆動に用い得る周波数変換器', en: 'Frequency changers that can drive motors' },
  when: all(changer, drivesMotor, characteristics, atLeast(output, '40 VA')),
  unless: [
    limb('item-2-8.limited', {
      at: '1条8号ロ',
      title: {
        ja: '取り外すと特性を満たさない産業機械等用',
        en: 'Limited in industrial machines and the like',
      },
      when: limited,
    }),
  ],
})

const centrifugePart = limb('item-2-8.part', {
  at: '1条8号イ',
  title: {
    ja: 'ガス遠心分離機用の周波数変換器の部分品',
    en: 'Parts of frequency changers for gas centrifuges',
  },
  when: all(part, forCentrifuge, characteristics),
})

export const frequencyChangers = entry('item-2-8', {
  item: '2(8)',
  at: '1条8号',
  title: { ja: '周波数変換器', en: 'Frequency changers' },
  heading: any(changer, part),
  when: any(centrifuge, motor, centrifugePart),
  completesItem: true,
  codes: { us: '3A225', eu: '3A225' },
})
