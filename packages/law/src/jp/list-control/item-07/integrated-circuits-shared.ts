import { count, feature, kind, measure } from '../write/index.ts'

/** 6条1号: integrated circuits. */

export const circuit = kind('integrated-circuit', { ja: '集積回路', en: 'an integrated circuit' })

export const microprocessor = kind('microprocessor', {
  ja: 'マイクロプロセッサ、マイクロコンピュータ又はマイクロコントローラ',
  en: 'a microprocessor, microcomputer or microcontroller',
})

export const converterToDigital = kind('adc-circuit', {
  ja: 'アナログデジタル変換用の集積回路',
  en: 'an analogue-to-digital converter circuit',
})

export const converterToAnalogue = kind('dac-circuit', {
  ja: 'デジタルアナログ変換用の集積回路',
  en: 'a digital-to-analogue converter circuit',
})

export const electroOptical = kind('electro-optical-circuit', {
  ja: '信号処理用の電気光学的集積回路又は光集積回路',
  en: 'an electro-optical or optical circuit for signal processing',
})

export const programmable = kind('fpld', {
  ja: 'フィールドプログラマブルロジックデバイス',
  en: 'a field programmable logic device',
})

export const neural = kind('neural-circuit', {
  ja: 'ニューラルネットワークを用いた集積回路',
  en: 'a neural network circuit',
})

export const custom = kind('custom-circuit', {
  ja: 'カスタム集積回路（機能又は使用する機器の該否が判断できないもの）',
  en: 'a custom circuit whose function, or the status of the equipment it is for, is unknown',
})

export const fourier = kind('fft-processor', { ja: 'FFTプロセッサ', en: 'an FFT processor' })

export const memory = kind('static-or-non-volatile-memory', {
  ja: 'スタティック式のラム、不揮発性メモリー又は化合物半導体の記憶素子',
  en: 'a static RAM, a non-volatile memory or a storage circuit of compound semiconductor',
})

export const synthesizer = kind('dds-circuit', {
  ja: 'ダイレクト・デジタル・シンセサイザ（DDS）集積回路',
  en: 'a direct digital synthesizer circuit',
})

export const complementary = kind('cmos-circuit', {
  ja: '相補型金属酸化膜半導体（CMOS）集積回路',
  en: 'a CMOS integrated circuit',
})

export const dose = measure('circuit.total-dose', {
  unit: 'Gy',
  label: {
    ja: '設計した耐放射線性（全吸収線量、シリコン換算）',
    en: 'total dose it is designed to withstand (silicon)',
  },
})

export const doseRate = measure('circuit.dose-rate', {
  unit: 'Gy/s',
  label: {
    ja: '設計した耐放射線性（吸収線量率、シリコン換算）',
    en: 'dose rate it is designed to withstand (silicon)',
  },
})

export const neutrons = measure('circuit.neutron-fluence', {
  unit: '1/cm²',
  label: {
    ja: '設計した耐放射線性（1 MeV相当の中性子束の積算値）',
    en: 'neutron fluence it is designed to withstand (1 MeV equivalent)',
  },
})

export const insulatorType = feature('circuit-mis', { ja: 'MIS形である', en: 'it is of the MIS type' })

export const hottest = measure('circuit.highest-temperature', {
  unit: '°C',
  signed: true,
  label: { ja: '使用できるように設計した温度の上限', en: 'highest temperature it is designed for' },
})

export const coldest = measure('circuit.lowest-temperature', {
  unit: '°C',
  signed: true,
  label: { ja: '使用できるように設計した温度の下限', en: 'lowest temperature it is designed for' },
})

export const civilVehicle = feature('circuit-civil-car-or-railway', {
  ja: '民生用の自動車又は鉄道車両用に設計した',
  en: 'it is designed for civil cars or railway vehicles',
})

export const compound = feature('circuit-compound-semiconductor', {
  ja: '化合物半導体を用いた',
  en: 'it is made of compound semiconductor',
})

export const digital = feature('circuit-digital', { ja: 'デジタル方式である', en: 'it is digital' })

export const clock = measure('circuit.clock', {
  unit: 'MHz',
  label: { ja: '最大クロック周波数', en: 'highest clock frequency' },
})

export const resolution = measure('converter.resolution', {
  unit: 'bit',
  label: { ja: '分解能', en: 'resolution' },
})

export const sampleRate = measure('converter.sample-rate', {
  unit: 'MSPS',
  label: { ja: 'サンプルレート', en: 'sample rate' },
})

export const updateRate = measure('converter.update-rate', {
  unit: 'MSPS',
  label: { ja: '調整された更新速度', en: 'adjusted update rate' },
})

export const settling = measure('converter.settling-time', {
  unit: 'ns',
  label: { ja: '出力のセトリング時間', en: 'settling time of the output' },
})

export const spuriousFree = measure('converter.spurious-free-range', {
  unit: 'dB',
  signed: true,
  label: { ja: 'スプリアスフリー・ダイナミックレンジ（dBc）', en: 'spurious-free dynamic range (dBc)' },
})

export const recordsOrProcesses = feature('converter-records-or-processes', {
  ja: 'アナログデジタル変換機能を有し、デジタル化されたデータを記録又は処理する（又はそのようにプログラムできる）',
  en: 'it converts analogue to digital and records or processes the data, or can be programmed to',
})

export const containsLaser = feature('circuit-laser-detector-waveguide', {
  ja: 'レーザー発振器、受光素子及び光導波路のすべてを有する',
  en: 'it has a laser, a light detector and an optical waveguide',
})

export const inputsOutputs = count('fpld.inputs-outputs', {
  label: {
    ja: 'シングルエンド方式の最大デジタル入出力数',
    en: 'largest number of single-ended digital inputs and outputs',
  },
})

export const serialRate = measure('fpld.serial-rate', {
  unit: 'Gbit/s',
  label: {
    ja: 'シリアルトランシーバーの最大データ速度の総計',
    en: 'aggregate peak data rate of the serial transceivers',
  },
})

export const terminals = count('circuit.terminals', { label: { ja: '端子数', en: 'number of terminals' } })

export const gateDelay = measure('circuit.gate-delay', {
  unit: 'ns',
  label: { ja: '基本ゲート伝搬遅延時間', en: 'basic gate propagation delay' },
})

export const frequency = measure('circuit.frequency', {
  unit: 'GHz',
  label: { ja: '動作周波数', en: 'operating frequency' },
})

export const gates = count('circuit.equivalent-gates', {
  label: { ja: '等価ゲート数（2入力ゲート換算）', en: 'equivalent gates, of two inputs' },
})

export const toggle = measure('circuit.toggle-frequency', {
  unit: 'GHz',
  label: { ja: 'トグル周波数', en: 'toggle frequency' },
})

export const conversionClock = measure('dds.conversion-clock', {
  unit: 'GHz',
  label: { ja: 'デジタルアナログ変換クロック周波数', en: 'digital-to-analogue conversion clock' },
})

export const conversionBits = measure('dds.resolution', {
  unit: 'bit',
  label: { ja: 'デジタルアナログ変換分解能', en: 'digital-to-analogue resolution' },
})

export const worksAt = measure('circuit.design-temperature', {
  unit: 'K',
  label: {
    ja: '作動するように設計した温度（周囲温度）の下限',
    en: 'lowest ambient temperature it is designed to work at',
  },
})

export const processing = measure('circuit.total-processing-performance', {
  unit: 'TPP',
  label: { ja: '合計処理性能（TPP）', en: 'total processing performance (TPP)' },
})
