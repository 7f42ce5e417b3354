import { all, any, atMost, below, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

const spectrumAnalyser = kind('spectrum-analyser', {
  ja: 'スペクトラムアナライザー',
  en: 'a spectrum analyser',
})

const highestAnalysed = measure('spectrum-analyser.highest-frequency', {
  unit: 'GHz',
  label: { ja: '分析できる周波数の上限', en: 'highest frequency it analyses' },
})

const resolutionBandwidth = measure('spectrum-analyser.resolution-bandwidth', {
  unit: 'MHz',
  label: {
    ja: '31.8 GHz超37 GHz以下における3 dB分解能帯域幅',
    en: '3 dB resolution bandwidth above 31.8 GHz to 37 GHz',
  },
})

const displayedNoise = measure('spectrum-analyser.displayed-noise', {
  unit: 'dBm/Hz',
  signed: true,
  label: {
    ja: '43.5 GHz超110 GHz以下における表示平均ノイズレベル',
    en: 'displayed average noise level above 43.5 GHz to 110 GHz',
  },
})

const realTime = measure('spectrum-analyser.real-time-bandwidth', {
  unit: 'MHz',
  label: { ja: '実時間帯域幅', en: 'real-time bandwidth' },
})

const surelyDetects = measure('spectrum-analyser.surely-detected-signal', {
  unit: 'µs',
  label: {
    ja: '100 %の確率で検出（減衰3 dB未満）又は周波数マスクトリガーで捉える信号の長さ',
    en: 'length of signal it surely detects (with less than 3 dB lost) or catches by frequency mask trigger',
  },
})

const testReceiver = kind('microwave-test-receiver', {
  ja: 'マイクロ波用試験受信機',
  en: 'a microwave test receiver',
})

const receiverFrequency = measure('test-receiver.highest-frequency', {
  unit: 'GHz',
  label: { ja: '使用できるように設計した周波数の上限', en: 'highest frequency it is designed for' },
})

const amplitudeAndPhase = feature('test-receiver-amplitude-and-phase', {
  ja: '振幅及び位相を同時に測定できる',
  en: 'it measures amplitude and phase at once',
})

export const item713 = entry('item-7-13', {
  item: '7(13)',
  at: '6条12号',
  completesItem: true,
  title: { ja: 'スペクトラムアナライザー', en: 'Spectrum analyser' },
  heading: spectrumAnalyser,
  when: any(
    limb('item-7-13.i', {
      at: '6条12号イ',
      title: { ja: '分解能帯域幅', en: 'Resolution bandwidth' },
      when: moreThan(resolutionBandwidth, '40 MHz'),
    }),
    limb('item-7-13.ro', {
      at: '6条12号ロ',
      title: { ja: '表示平均ノイズレベル', en: 'Displayed noise' },
      when: below(displayedNoise, '-160 dBm/Hz'),
    }),
    limb('item-7-13.ha', {
      at: '6条12号ハ',
      title: { ja: '110 GHz超', en: 'Above 110 GHz' },
      when: moreThan(highestAnalysed, '110 GHz'),
    }),
    limb('item-7-13.ni', {
      at: '6条12号ニ',
      title: { ja: '実時間帯域幅', en: 'Real-time bandwidth' },
      when: all(moreThan(realTime, '520 MHz'), atMost(surelyDetects, '8 µs')),
    }),
  ),
  codes: { us: '3A002.c', eu: '3A002.c' },
})

export const item713Receiver = entry('item-7-13-receiver', {
  item: '7(13)',
  at: '6条15号',
  title: { ja: 'マイクロ波用試験受信機', en: 'Microwave test receiver' },
  heading: testReceiver,
  when: all(moreThan(receiverFrequency, '110 GHz'), amplitudeAndPhase),
  sameSince: '2023-07-23',
  codes: { us: '3A002.f', eu: '3A002.f' },
})
