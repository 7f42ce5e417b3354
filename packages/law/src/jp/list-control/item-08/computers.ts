import { all, any, below, entry, feature, kind, limb, measure, moreThan, not } from '../write/index.ts'

/** 7条: computers. */

const computer = kind('computer', {
  ja: '電子計算機又はその附属装置（量子計算機を除く）',
  en: 'a computer or its peripheral equipment, not a quantum computer',
})
const assembly = kind('computer-assembly', {
  ja: 'デジタル電子計算機の機能を向上するように設計した電子組立品',
  en: 'an electronic assembly designed to enhance digital computers',
})
const hottest = measure('computer.highest-temperature', {
  unit: '°C',
  signed: true,
  label: { ja: '使用できるように設計した温度の上限', en: 'highest temperature it is designed for' },
})
const coldest = measure('computer.lowest-temperature', {
  unit: '°C',
  signed: true,
  label: { ja: '使用できるように設計した温度の下限', en: 'lowest temperature it is designed for' },
})
const dose = measure('computer.total-dose', {
  unit: 'Gy',
  label: {
    ja: '耐えるように設計した全吸収線量（シリコン換算）',
    en: 'total dose it is designed to withstand (silicon)',
  },
})
const doseRate = measure('computer.dose-rate', {
  unit: 'Gy/s',
  label: {
    ja: '障害を発生しないように設計した吸収線量率（シリコン換算）',
    en: 'dose rate it is designed to withstand (silicon)',
  },
})
const softErrors = measure('computer.single-event-error-rate', {
  unit: '10⁻⁸/bit/day',
  label: { ja: '設計した単事象障害によるエラー率', en: 'single event error rate it is designed for' },
})
const hardened = feature('computer-radiation-hardened', {
  ja: '放射線による影響を防止するように設計した',
  en: 'it is designed against radiation',
})
const performance = measure('computer.adjusted-peak-performance', {
  unit: 'WT',
  label: { ja: '加重最高性能（APP）', en: 'adjusted peak performance (APP)' },
})
const aggregates = feature('computer-assembly-aggregates', {
  ja: '計算要素を集合させて性能を高める',
  en: 'it aggregates computing elements',
})
const forSmaller = feature('computer-assembly-for-smaller', {
  ja: '最大性能が70実効テラ演算を超えない計算機又はそのファミリー用に特別に設計された',
  en: 'it is specially designed for a computer, or family, of at most 70 WT',
})
const link = measure('computer.link-rate', {
  unit: 'GB/s',
  label: { ja: '複数の計算機の間のデータの転送速度', en: 'data rate between computers' },
})
const embeddedMinor = feature('computer-embedded-minor', {
  ja: '他の装置に内蔵され、その稼働に必要不可欠で、主要な要素でない',
  en: 'it is inside other equipment, essential to run it and not its principal element',
})
const embeddedSignal = feature('computer-embedded-signal-processing', {
  ja: '他の装置に内蔵され、その稼働に必要不可欠で、機能が信号処理又は画像強調に限定されている',
  en: 'it is inside other equipment, essential to run it, and only processes signals or enhances images',
})
const embeddedTelecom = feature('computer-embedded-telecommunication', {
  ja: '9の項(1)から(3)まで又は(5)から(5の5)までの貨物に内蔵され、その稼働に必要不可欠である',
  en: 'it is inside goods of item 9(1) to (3) or (5) to (5-5) and essential to run them',
})
const systolic = feature('computer-systolic-array', {
  ja: 'シストリックアレイコンピュータである',
  en: 'it is a systolic array computer',
})
const neural = feature('computer-neural', {
  ja: 'ニューラルコンピュータである',
  en: 'it is a neural computer',
})
const opticalComputer = feature('computer-optical', {
  ja: '光コンピュータである',
  en: 'it is an optical computer',
})
const intrusion = feature('computer-intrusion-software', {
  ja: '侵入プログラムの作成、指揮統制又は配信を行うように特に設計・改造された',
  en: 'it is specially designed or modified to make, command or deliver intrusion software',
})
const advancedCircuits = feature('computer-advanced-circuits', {
  ja: '合計処理性能（TPP）が6,000以上の集積回路（6条1号ヨ）を一つ以上有する',
  en: 'it contains a circuit with a total processing performance (TPP) of 6000 or more (art. 6 item 1 (yo))',
})

const embedded = limb('item-8-digital.chi-except', {
  at: '7条3号チ',
  title: { ja: '他の装置に内蔵されたものの除外', en: 'Inside other equipment, left out' },
  when: any(embeddedMinor, embeddedSignal, embeddedTelecom),
})

export const digitalComputers = entry('item-8-digital', {
  item: '8',
  at: '7条3号',
  title: { ja: 'デジタル電子計算機等', en: 'Digital computers' },
  heading: any(computer, assembly),
  when: any(
    limb('item-8-digital.ro', {
      at: '7条3号ロ',
      title: { ja: '加重最高性能', en: 'Adjusted peak performance' },
      when: all(computer, moreThan(performance, '70 WT')),
    }),
    limb('item-8-digital.ha', {
      at: '7条3号ハ',
      title: { ja: '機能を向上する組立品', en: 'Assembly that enhances' },
      when: all(assembly, aggregates, moreThan(performance, '70 WT'), not(forSmaller)),
    }),
    limb('item-8-digital.to', {
      at: '7条3号ト',
      title: { ja: 'データの転送', en: 'Links between computers' },
      when: moreThan(link, '2 GB/s'),
    }),
  ),
  unless: [embedded],
  leftOut: { ja: '部分品、4の項に掲げるものの優先', en: 'parts; what item 4 lists, which comes first' },
  leftOutElsewhere: true,
  sameSince: '2023-07-23',
  codes: { us: '4A003', eu: '4A003' },
})
export const ruggedComputers = entry('item-8-rugged', {
  item: '8',
  at: '7条1号',
  title: { ja: '極端な環境用の電子計算機', en: 'Computers for extreme conditions' },
  heading: computer,
  when: any(
    limb('item-8-rugged.i', {
      at: '7条1号イ',
      title: { ja: '温度', en: 'Temperature' },
      when: any(moreThan(hottest, '85 °C'), below(coldest, '-45 °C')),
    }),
    limb('item-8-rugged.ro', {
      at: '7条1号ロ',
      title: { ja: '放射線', en: 'Radiation' },
      when: all(
        hardened,
        any(
          moreThan(dose, '5000 Gy'),
          moreThan(doseRate, '5000000 Gy/s'),
          below(softErrors, '1 10⁻⁸/bit/day'),
        ),
      ),
    }),
  ),
  leftOut: {
    ja: '電子組立品・部分品、4の項に掲げるものの優先',
    en: 'assemblies and parts; what item 4 lists, which comes first',
  },
  leftOutElsewhere: true,
  sameSince: '2023-07-23',
  codes: { us: '4A001', eu: '4A001' },
})
export const unusualComputers = entry('item-8-unusual', {
  item: '8',
  at: '7条4号',
  title: { ja: '特殊な電子計算機', en: 'Computers of unusual kinds' },
  heading: computer,
  when: any(systolic, neural, opticalComputer),
  leftOut: { ja: '附属装置・電子組立品・部分品', en: 'peripheral equipment, assemblies and parts' },
  leftOutElsewhere: true,
  sameSince: '2023-07-23',
  codes: { us: '4A004', eu: '4A004' },
})
export const intrusionComputers = entry('item-8-intrusion', {
  item: '8',
  at: '7条5号',
  title: { ja: '侵入プログラム用の電子計算機', en: 'Computers for intrusion software' },
  heading: computer,
  when: intrusion,
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  sameSince: '2023-07-23',
  codes: { us: '4A005', eu: '4A005' },
})
export const advancedComputers = entry('item-8-advanced', {
  item: '8',
  at: '7条7号',
  title: { ja: '先端集積回路を有する電子計算機', en: 'Computers with advanced circuits' },
  heading: any(computer, assembly),
  when: advancedCircuits,
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  since: '2025-05-28',
  codes: { us: '4A090' },
})
