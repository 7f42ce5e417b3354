import {
  all,
  any,
  atMost,
  below,
  count,
  entry,
  feature,
  kind,
  limb,
  measure,
  moreThan,
  not,
} from '../write/index.ts'

/** 14条: sensitive goods other than submersibles and sonar. */

const composite = kind('organic-composite', {
  ja: '4条15号ハ又はニに該当する繊維を用い有機物をマトリックスとする成型品',
  en: 'a moulded article of fibre of art. 4 item 15 (c) or (d) in an organic matrix',
})
const absorber = kind('radio-absorber', {
  ja: '電波の吸収材として特に設計したもの',
  en: 'material specially designed to absorb radio waves',
})
const absorberFrequency = measure('absorber.frequency', {
  unit: 'GHz',
  label: { ja: '吸収する周波数', en: 'frequency it absorbs' },
})
const absorberExempt = feature('absorber-exempt', {
  ja: '14条2号イ(一)から(五)までの吸収材で、塗料に混入する磁性材料でない',
  en: 'it is an absorber of art. 14 item 2 (a)1 to 5 and no magnetic material for paint',
})
const infraredAbsorber = kind('near-infrared-absorber', {
  ja: '近赤外線の吸収材として特に設計し可視光を透過しないもの',
  en: 'material specially designed to absorb near infrared and not transparent to visible light',
})
const absorbed = measure('absorber.wavelength', {
  unit: 'nm',
  label: { ja: '吸収する波長', en: 'wavelength it absorbs' },
})
const polymer = kind('conductive-polymer', {
  ja: 'ポリアニリン、ポリパイロール、ポリチオフェン、ポリフェニレンビニレン又はポリサイニレンビニレンの導電性高分子',
  en: 'a conductive polymer of polyaniline, polypyrrole, polythiophene, polyphenylene vinylene or polythienylene vinylene',
})
const conductivity = measure('conductive-polymer.conductivity', {
  unit: 'kS/m',
  label: { ja: '体積導電率', en: 'bulk conductivity' },
})
const sheetResistance = measure('conductive-polymer.surface-resistivity', {
  unit: 'Ω',
  label: { ja: '表面抵抗率', en: 'surface resistivity' },
})
const neptunium = kind('neptunium-237', {
  ja: 'あらかじめ分離されたネプツニウム237',
  en: 'separated neptunium-237',
})
const neptuniumMass = measure('neptunium.mass', { unit: 'g', label: { ja: '重量', en: 'mass' } })
const receiver = kind('digital-radio-receiver', {
  ja: 'デジタル制御方式の無線受信機',
  en: 'a digitally controlled radio receiver',
})
const channels = count('receiver.channels', {
  label: { ja: 'チャネルの数', en: 'number of channels' },
})
const cellular = feature('receiver-civil-cellular', {
  ja: '民生用のセルラー無線通信に使用するように設計した',
  en: 'it is designed for civil cellular radio',
})
const scans = feature('receiver-scans', {
  ja: '電磁波スペクトラムを自動的に走査する',
  en: 'it scans the spectrum by itself',
})
const identifies = feature('receiver-identifies', {
  ja: '受信信号又は送信波の種類を特定する',
  en: 'it identifies the kind of signal or transmitter',
})
const switching = measure('receiver.switching-time', {
  unit: 'ms',
  label: { ja: 'チャネル切換え所要時間', en: 'channel switching time' },
})
const deviceJammer = kind('explosive-device-jammer', {
  ja: '簡易爆発装置を事前に爆発させ又はその爆発を防止するように設計した無線送信装置',
  en: 'a radio transmitter designed to set off improvised explosive devices early or to stop them',
})
const jammerCompanion = kind('jammer-companion', {
  ja: 'その装置と同じ周波数の無線回線の維持を可能にする技術を用いた装置',
  en: 'equipment that keeps a radio link on the frequency being jammed',
})
const spaceDetector = kind('space-solid-state-detector', {
  ja: '宇宙用に設計した固体の光検出器',
  en: 'a solid-state optical detector designed for space',
})
const detectorPeak = measure('space-detector.peak-wavelength', {
  unit: 'nm',
  label: { ja: '最大感度の波長', en: 'wavelength of peak response' },
})
const crossSection = kind('radar-cross-section-range', {
  ja: 'パルスレーダー断面積計測装置',
  en: 'a pulsed radar cross-section measuring equipment',
})
const sentPulse = measure('cross-section.pulse-width', {
  unit: 'ns',
  label: { ja: '送信するパルス幅', en: 'transmitted pulse width' },
})
const silencer = kind('ship-silencer', {
  ja: '排水量1,000トン以上の船舶の伝動装置に使用する防音装置又は磁気軸受',
  en: 'noise reduction or magnetic bearing for power transmission of ships of 1000 t or more',
})
const ramjet = kind('ramjet', {
  ja: 'ラムジェット、スクラムジェット又は複合サイクルエンジン（部分品を含む）',
  en: 'a ramjet, scramjet or combined cycle engine, or its parts',
})

const exemptAbsorber = limb('item-15-2.i-except', {
  at: '14条2号イ',
  title: { ja: '除かれる吸収材', en: 'Absorbers left out' },
  when: absorberExempt,
})

export const compositeEntry = entry('item-15-1', {
  item: '15(1)',
  at: '14条1号',
  completesItem: true,
  title: { ja: '繊維の成型品', en: 'Moulded composites' },
  heading: composite,
  codes: { us: '1A002.a', eu: '1A002.a' },
})
const absorbers = [
  limb('item-15-2.i', {
    at: '14条2号イ',
    title: { ja: '電波の吸収材', en: 'Radio absorber' },
    when: all(absorber, moreThan(absorberFrequency, '200 MHz'), below(absorberFrequency, '3 THz')),
    unless: [exemptAbsorber],
  }),
  limb('item-15-2.ro', {
    at: '14条2号ロ',
    title: { ja: '近赤外線の吸収材', en: 'Near infrared absorber' },
    when: all(infraredAbsorber, moreThan(absorbed, '810 nm'), below(absorbed, '2000 nm')),
  }),
  limb('item-15-2.ha', {
    at: '14条2号ハ',
    title: { ja: '導電性高分子', en: 'Conductive polymer' },
    when: all(polymer, any(moreThan(conductivity, '10 kS/m'), below(sheetResistance, '100 Ω'))),
  }),
]
export const absorberEntry = entry('item-15-2', {
  item: '15(2)',
  at: '14条2号',
  completesItem: true,
  title: { ja: '吸収材・導電性高分子', en: 'Absorbers and conductive polymers' },
  heading: any(absorber, infraredAbsorber, polymer),
  codes: { us: '1C001', eu: '1C001' },
  when: any(...absorbers),
})
export const neptuniumEntry = entry('item-15-3', {
  item: '15(3)',
  at: '14条3号',
  completesItem: true,
  title: { ja: 'ネプツニウム237', en: 'Neptunium-237' },
  heading: neptunium,
  when: moreThan(neptuniumMass, '1 g'),
  codes: { us: '1C012.b', eu: '1C012.b' },
})
export const receiverEntry = entry('item-15-4', {
  item: '15(4)',
  at: '14条5号',
  title: { ja: '無線受信機', en: 'Radio receivers' },
  heading: receiver,
  leftOut: { ja: '部分品・附属品', en: 'parts and accessories' },
  leftOutElsewhere: true,
  codes: { us: '5A001.b.5', eu: '5A001.b.5' },
  when: all(moreThan(channels, '1000'), not(cellular), scans, identifies, below(switching, '1 ms')),
})
export const jammerEntry = entry('item-15-4-2', {
  item: '15(4-2)',
  at: '14条5号の2',
  completesItem: true,
  title: { ja: '簡易爆発装置を妨害する装置', en: 'Jammers of explosive devices' },
  heading: any(deviceJammer, jammerCompanion),
  codes: { us: '5A001.h', eu: '5A001.h' },
})
export const spaceDetectorEntry = entry('item-15-6', {
  item: '15(6)',
  at: '14条7号',
  completesItem: true,
  title: { ja: '宇宙用の固体の光検出器', en: 'Solid-state detectors for space' },
  heading: spaceDetector,
  when: all(moreThan(detectorPeak, '1200 nm'), atMost(detectorPeak, '30000 nm')),
  codes: { us: '6A002.a.1', eu: '6A002.a.1' },
})
export const crossSectionEntry = entry('item-15-7', {
  item: '15(7)',
  at: '14条8号',
  title: { ja: 'レーダー断面積計測装置', en: 'Radar cross-section equipment' },
  heading: crossSection,
  when: atMost(sentPulse, '100 ns'),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '6B008', eu: '6B008' },
})
export const silencerEntry = entry('item-15-9', {
  item: '15(9)',
  at: '14条10号',
  completesItem: true,
  title: { ja: '船舶の防音装置・磁気軸受', en: 'Silencers and bearings for ships' },
  heading: silencer,
})
export const ramjetEntry = entry('item-15-10', {
  item: '15(10)',
  at: '14条11号',
  completesItem: true,
  title: { ja: 'ラムジェット等', en: 'Ramjets and the like' },
  heading: ramjet,
  codes: { us: '9A011', eu: '9A011' },
})
