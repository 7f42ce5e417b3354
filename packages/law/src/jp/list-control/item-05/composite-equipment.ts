import { filamentWinders as rotorWinders } from '../item-02/crucibles.ts'
import { all, any, atLeast, count, entry, feature, kind, limb } from '../write/index.ts'

/** 4条4号: equipment that makes or inspects fibres and composites. */

const winder = kind('filament-winder', {
  ja: 'フィラメントワインディング装置',
  en: 'a filament winding machine',
})
const tapeLayer = kind('tape-laying-machine', {
  ja: '繊維からなる機体・構造体の製造用のテープを位置決めしラミネートする装置',
  en: 'a tape-laying machine for airframes or rocket structures of fibre',
})
const towPlacer = kind('tow-placement-machine', {
  ja: '繊維からなる機体・構造体の製造用のトウを位置決めしラミネートする装置',
  en: 'a tow placement machine for airframes or rocket structures of fibre',
})
const loom = kind('three-dimensional-loom', {
  ja: '三次元的に織ることができる織機・インターレーシングマシン（成型品用に特に設計・改造）',
  en: 'a three-dimensional weaving or interlacing machine specially designed or modified for moulded articles',
})
const fibreMaker = kind('listed-fibre-maker', {
  ja: '4条15号の繊維を製造するために特に設計・改造した装置',
  en: 'equipment specially designed or modified to make fibre of art. 4 item 15',
})
const fibreProcess = feature('fibre-maker-listed-process', {
  ja: '重合体繊維からの炭素・炭化けい素繊維、炭化けい素の化学蒸着、耐火セラミックの湿式紡糸又はアルミナ繊維への熱処理のいずれかによる',
  en: 'it converts polymer fibre to carbon or silicon carbide, deposits silicon carbide on heated filaments, spins refractory ceramics wet, or heat-treats to alumina fibre',
})
const hotMelt = kind('hot-melt-prepreg-machine', {
  ja: 'ホットメルト方式によりプリプレグを製造するために特に設計・改造した装置',
  en: 'a machine specially designed or modified to make prepreg by hot melt',
})
const compositeInspector = kind('composite-inspection', {
  ja: '複合材料を検査するように設計した非破壊検査装置',
  en: 'a non-destructive inspection equipment designed for composites',
})
const tomography = feature('composite-inspection-tomography', {
  ja: '三次元欠陥検査用のX線断層撮影装置である',
  en: 'it is X-ray tomography for three-dimensional defects',
})
const ultrasonic = feature('composite-inspection-ultrasonic', {
  ja: '位置送受信機の動作が同時制御され三次元輪郭を4軸以上で測定する数値制御の超音波検査装置である',
  en: 'it is numerically controlled ultrasonic inspection with transmitters or receivers coordinated in four or more axes to follow contours',
})
const servoAxes = count('composite-machine.coordinated-axes', {
  label: {
    ja: '作業を相関して制御できる基本軸（サーボ制御）の数',
    en: 'number of servo-controlled primary axes that are coordinated',
  },
})

export const compositeEquipment = entry('item-5-18-equipment', {
  item: '5(18)',
  at: '4条4号',
  title: { ja: '繊維・複合材料の製造・検査装置', en: 'Equipment for fibres and composites' },
  heading: any(winder, tapeLayer, towPlacer, loom, fibreMaker, hotMelt, compositeInspector),
  when: any(
    limb('item-5-18-equipment.i', {
      at: '4条4号イ',
      title: { ja: 'フィラメントワインディング', en: 'Filament winding' },
      when: all(winder, atLeast(servoAxes, '3')),
    }),
    limb('item-5-18-equipment.ro', {
      at: '4条4号ロ',
      title: { ja: 'テープ', en: 'Tape laying' },
      when: all(tapeLayer, atLeast(servoAxes, '5')),
    }),
    limb('item-5-18-equipment.ha', {
      at: '4条4号ハ',
      title: { ja: '三次元の織機', en: 'Three-dimensional weaving' },
      when: loom,
    }),
    limb('item-5-18-equipment.ni', {
      at: '4条4号ニ',
      title: { ja: '繊維の製造', en: 'Making fibre' },
      when: all(fibreMaker, fibreProcess),
    }),
    limb('item-5-18-equipment.ho', {
      at: '4条4号ホ',
      title: { ja: 'ホットメルト', en: 'Hot melt' },
      when: hotMelt,
    }),
    limb('item-5-18-equipment.he', {
      at: '4条4号ヘ',
      title: { ja: '検査', en: 'Inspection' },
      when: all(compositeInspector, any(tomography, ultrasonic)),
    }),
    limb('item-5-18-equipment.to', {
      at: '4条4号ト',
      title: { ja: 'トウ', en: 'Tow placement' },
      when: all(towPlacer, atLeast(servoAxes, '2')),
    }),
  ),
  leftOut: {
    ja: '部分品・附属品、4の項等に掲げるものの優先',
    en: 'parts and accessories; what item 4 and others list, which comes first',
  },
  leftOutElsewhere: true,
  codes: { us: '1B001', eu: '1B001' },
  unless: [rotorWinders.rule],
})
