import { all, any, atLeast, atMost, below, entry, limb, moreThan, not } from '../write/index.ts'
import {
  circuit,
  civilVehicle,
  clock,
  coldest,
  complementary,
  compound,
  containsLaser,
  conversionBits,
  conversionClock,
  converterToAnalogue,
  converterToDigital,
  custom,
  digital,
  dose,
  doseRate,
  electroOptical,
  fourier,
  frequency,
  gateDelay,
  gates,
  hottest,
  inputsOutputs,
  insulatorType,
  memory,
  microprocessor,
  neural,
  neutrons,
  processing,
  programmable,
  recordsOrProcesses,
  resolution,
  sampleRate,
  serialRate,
  settling,
  spuriousFree,
  synthesizer,
  terminals,
  toggle,
  updateRate,
  worksAt,
} from './integrated-circuits-shared.ts'

/** Does a rate above the limit of its resolution decide? The bounds of bits are the same in three places of the article. */
function sampled(limits: readonly [string, string, string, string, string]) {
  const bounds = ['8 bit', '10 bit', '12 bit', '14 bit', '16 bit'] as const
  return any(
    ...limits.map((limit, index) => {
      const next = bounds[index + 1]
      return all(
        atLeast(resolution, bounds[index] ?? '16 bit'),
        ...(next === undefined ? [] : [below(resolution, next)]),
        moreThan(sampleRate, limit),
      )
    }),
  )
}

const recording = limb('item-7-1.wa', {
  at: '6条1号ワ',
  title: { ja: 'データを記録・処理する変換', en: 'Conversion that records or processes' },
  when: all(recordsOrProcesses, sampled(['1.3 GSPS', '1 GSPS', '1 GSPS', '400 MSPS', '180 MSPS'])),
})

const hardened = [
  limb('item-7-1.i-1', {
    at: '6条1号イ(1)',
    title: { ja: '耐放射線（全吸収線量）', en: 'Hardened, total dose' },
    when: atLeast(dose, '5000 Gy'),
  }),
  limb('item-7-1.i-2', {
    at: '6条1号イ(2)',
    title: { ja: '耐放射線（線量率）', en: 'Hardened, dose rate' },
    when: atLeast(doseRate, '5000000 Gy/s'),
  }),
  limb('item-7-1.i-3', {
    at: '6条1号イ(3)',
    title: { ja: '耐放射線（中性子）', en: 'Hardened, neutrons' },
    when: all(atLeast(neutrons, '50000000000000 1/cm²'), not(insulatorType)),
  }),
]

const vehicles = limb('item-7-1.ro-except', {
  at: '6条1号ロ',
  title: { ja: '民生用車両用の除外', en: 'For civil vehicles, left out' },
  when: civilVehicle,
})

const temperatures = limb('item-7-1.ro', {
  at: '6条1号ロ',
  title: { ja: '使用温度', en: 'Working temperature' },
  when: all(
    any(
      microprocessor,
      converterToDigital,
      recordsOrProcesses,
      converterToAnalogue,
      electroOptical,
      programmable,
      custom,
      fourier,
      memory,
    ),
    any(
      moreThan(hottest, '125 °C'),
      below(coldest, '-55 °C'),
      all(atMost(coldest, '-55 °C'), atLeast(hottest, '125 °C')),
    ),
  ),
  unless: [vehicles],
})

const converters = [
  limb('item-7-1.ho-1', {
    at: '6条1号ホ(1)',
    title: { ja: 'アナログデジタル変換', en: 'Analogue to digital' },
    when: all(converterToDigital, sampled(['1.3 GSPS', '600 MSPS', '400 MSPS', '250 MSPS', '65 MSPS'])),
    unless: [recording],
  }),
  limb('item-7-1.ho-2-1', {
    at: '6条1号ホ(2)1',
    title: { ja: 'デジタルアナログ変換・10以上12ビット未満', en: 'Digital to analogue, 10 to under 12 bit' },
    when: all(
      converterToAnalogue,
      atLeast(resolution, '10 bit'),
      below(resolution, '12 bit'),
      moreThan(updateRate, '3500 MSPS'),
    ),
  }),
  limb('item-7-1.ho-2-2', {
    at: '6条1号ホ(2)2',
    title: { ja: 'デジタルアナログ変換・12ビット以上', en: 'Digital to analogue, 12 bit and more' },
    when: all(
      converterToAnalogue,
      atLeast(resolution, '12 bit'),
      any(
        moreThan(updateRate, '3500 MSPS'),
        all(moreThan(updateRate, '1250 MSPS'), any(below(settling, '9 ns'), moreThan(spuriousFree, '68 dB'))),
      ),
    ),
  }),
]

const logic = [
  limb('item-7-1.ha', {
    at: '6条1号ハ',
    title: { ja: '化合物半導体のマイクロプロセッサ', en: 'Microprocessor of compound semiconductor' },
    when: all(microprocessor, compound, moreThan(clock, '40 MHz')),
  }),
  limb('item-7-1.he', {
    at: '6条1号ヘ',
    title: { ja: '電気光学的集積回路', en: 'Electro-optical circuit' },
    when: all(electroOptical, containsLaser),
  }),
  limb('item-7-1.to-1', {
    at: '6条1号ト(1)',
    title: { ja: 'FPLD・入出力数', en: 'FPLD, inputs and outputs' },
    when: all(programmable, moreThan(inputsOutputs, '700')),
    unless: [recording],
  }),
  limb('item-7-1.to-2', {
    at: '6条1号ト(2)',
    title: { ja: 'FPLD・データ速度', en: 'FPLD, data rate' },
    when: all(programmable, atLeast(serialRate, '500 Gbit/s')),
    unless: [recording],
  }),
  limb('item-7-1.ri', {
    at: '6条1号リ',
    title: { ja: 'カスタム集積回路', en: 'Custom circuit' },
    when: all(
      custom,
      any(moreThan(terminals, '1500'), below(gateDelay, '0.02 ns'), moreThan(frequency, '3 GHz')),
    ),
  }),
  limb('item-7-1.wo-1', {
    at: '6条1号ヲ(1)',
    title: { ja: 'DDS・10以上12ビット未満', en: 'DDS, 10 to under 12 bit' },
    when: all(
      synthesizer,
      atLeast(conversionClock, '3.5 GHz'),
      atLeast(conversionBits, '10 bit'),
      below(conversionBits, '12 bit'),
    ),
  }),
  limb('item-7-1.wo-2', {
    at: '6条1号ヲ(2)',
    title: { ja: 'DDS・12ビット以上', en: 'DDS, 12 bit and more' },
    when: all(synthesizer, atLeast(conversionClock, '1.25 GHz'), atLeast(conversionBits, '12 bit')),
  }),
  limb('item-7-1.nu', {
    at: '6条1号ヌ',
    title: { ja: '化合物半導体のデジタル回路', en: 'Digital circuit of compound semiconductor' },
    when: all(
      compound,
      digital,
      not(
        any(
          microprocessor,
          converterToDigital,
          converterToAnalogue,
          electroOptical,
          programmable,
          neural,
          custom,
          fourier,
        ),
      ),
      any(moreThan(gates, '3000'), moreThan(toggle, '1.2 GHz')),
    ),
  }),
]

const advanced = limb('item-7-1.yo', {
  at: '6条1号ヨ',
  title: { ja: '合計処理性能', en: 'Total processing performance' },
  when: atLeast(processing, '6000 TPP'),
  from: '2025-05-28',
})

const cryogenic = limb('item-7-1.ka', {
  at: '6条1号カ',
  title: { ja: '極低温CMOS', en: 'Cryogenic CMOS' },
  when: all(complementary, atMost(worksAt, '4.5 K')),
  unless: [temperatures],
  from: '2024-09-08',
})

const neuralNetwork = limb('item-7-1.chi', {
  at: '6条1号チ',
  title: { ja: 'ニューラルネットワーク', en: 'Neural network' },
  when: neural,
  unless: [advanced],
})

export const item71 = entry('item-7-1', {
  item: '7(1)',
  at: '6条1号',
  title: { ja: '集積回路', en: 'Integrated circuit' },
  heading: circuit,
  when: any(
    ...hardened,
    temperatures,
    ...converters,
    ...logic,
    neuralNetwork,
    recording,
    cryogenic,
    advanced,
  ),
  leftOut: {
    ja: 'ル(FFTプロセッサの実行時間の式)',
    en: 'item (ru): the formula for the execution time of an FFT processor',
  },
  codes: { us: '3A001.a', eu: '3A001.a' },
})
