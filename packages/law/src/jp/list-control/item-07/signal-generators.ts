import { all, any, atLeast, below, entry, kind, limb, measure, moreThan } from '../write/index.ts'

const generator = kind('signal-generator', {
  ja: '信号発生器（二以上の水晶発振器の周波数の加減・逓倍によるものを除く）',
  en: 'a signal generator, other than one that adds, subtracts or multiplies crystal frequencies',
})

const highestOutput = measure('signal-generator.highest-frequency', {
  unit: 'GHz',
  label: { ja: '最大出力周波数', en: 'highest output frequency' },
})

const pulse = measure('signal-generator.pulse-width', {
  unit: 'ns',
  label: {
    ja: '31.8 GHz超37 GHz以下におけるパルス変調信号のパルス幅',
    en: 'pulse width above 31.8 GHz to 37 GHz',
  },
})

const onOff = measure('signal-generator.on-off-ratio', {
  unit: 'dB',
  signed: true,
  label: { ja: '同じ帯域におけるオン・オフ比', en: 'on-off ratio in that band' },
})

const generatorPower = measure('signal-generator.power', {
  unit: 'mW',
  label: { ja: '43.5 GHz超110 GHz以下における出力', en: 'output power above 43.5 GHz to 110 GHz' },
})

const switchLow = measure('signal-generator.switching-4.8-to-31.8', {
  unit: 'µs',
  label: {
    ja: '4.8 GHz超31.8 GHz以下で2.2 GHzを超える周波数切換えの所要時間',
    en: 'time to switch by more than 2.2 GHz, above 4.8 GHz to 31.8 GHz',
  },
})

const switchMiddle = measure('signal-generator.switching-31.8-to-37', {
  unit: 'µs',
  label: {
    ja: '31.8 GHz超37 GHz以下で550 MHzを超える周波数切換えの所要時間',
    en: 'time to switch by more than 550 MHz, above 31.8 GHz to 37 GHz',
  },
})

const switchHigh = measure('signal-generator.switching-37-to-75', {
  unit: 'µs',
  label: {
    ja: '37 GHz超75 GHz以下で2.2 GHzを超える周波数切換えの所要時間',
    en: 'time to switch by more than 2.2 GHz, above 37 GHz to 75 GHz',
  },
})

const switchTop = measure('signal-generator.switching-75-to-110', {
  unit: 'µs',
  label: {
    ja: '75 GHz超110 GHz以下で5.0 GHzを超える周波数切換えの所要時間',
    en: 'time to switch by more than 5.0 GHz, above 75 GHz to 110 GHz',
  },
})

const modulationLow = measure('signal-generator.vector-bandwidth-4.8-to-31.8', {
  unit: 'MHz',
  label: {
    ja: '4.8 GHz超31.8 GHz以下におけるベクトル変調帯域幅',
    en: 'vector modulation bandwidth above 4.8 GHz to 31.8 GHz',
  },
})

const modulationMiddle = measure('signal-generator.vector-bandwidth-31.8-to-37', {
  unit: 'MHz',
  label: {
    ja: '31.8 GHz超37 GHz以下におけるベクトル変調帯域幅',
    en: 'vector modulation bandwidth above 31.8 GHz to 37 GHz',
  },
})

const modulationHigh = measure('signal-generator.vector-bandwidth-37-to-75', {
  unit: 'MHz',
  label: {
    ja: '37 GHz超75 GHz以下におけるベクトル変調帯域幅',
    en: 'vector modulation bandwidth above 37 GHz to 75 GHz',
  },
})

const modulationTop = measure('signal-generator.vector-bandwidth-75-to-110', {
  unit: 'MHz',
  label: {
    ja: '75 GHz超110 GHz以下におけるベクトル変調帯域幅',
    en: 'vector modulation bandwidth above 75 GHz to 110 GHz',
  },
})

export const item712 = entry('item-7-12', {
  item: '7(12)',
  at: '6条13号',
  title: { ja: '信号発生器', en: 'Signal generator' },
  heading: generator,
  when: any(
    limb('item-7-12.i', {
      at: '6条13号イ',
      title: { ja: 'パルス変調', en: 'Pulse modulation' },
      when: all(below(pulse, '25 ns'), atLeast(onOff, '65 dB')),
    }),
    limb('item-7-12.ro', {
      at: '6条13号ロ',
      title: { ja: '出力', en: 'Output power' },
      when: moreThan(generatorPower, '100 mW'),
    }),
    limb('item-7-12.ha', {
      at: '6条13号ハ',
      title: { ja: '周波数切換え', en: 'Frequency switching' },
      when: any(
        below(switchLow, '100 µs'),
        below(switchMiddle, '500 µs'),
        below(switchHigh, '100 µs'),
        below(switchTop, '100 µs'),
      ),
    }),
    limb('item-7-12.ho', {
      at: '6条13号ホ',
      title: { ja: 'ベクトル変調', en: 'Vector modulation' },
      when: any(
        moreThan(modulationLow, '2.2 GHz'),
        moreThan(modulationMiddle, '550 MHz'),
        moreThan(modulationHigh, '2.2 GHz'),
        moreThan(modulationTop, '5 GHz'),
      ),
    }),
    limb('item-7-12.he', {
      at: '6条13号ヘ',
      title: { ja: '110 GHz超', en: 'Above 110 GHz' },
      when: moreThan(highestOutput, '110 GHz'),
    }),
  ),
  leftOut: { ja: 'ニ(位相雑音の式)', en: 'item (ni): the formulas for phase noise' },
  codes: { us: '3A002.d', eu: '3A002.d' },
})
