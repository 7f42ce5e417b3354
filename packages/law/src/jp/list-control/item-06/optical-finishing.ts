import { contourAxes, numericallyControllable } from '../products/flow-formers.ts'
import { all, atLeast, below, count, entry, feature, kind, measure, moreThan } from '../write/index.ts'

/** 5条4号・5号・11号: optical finishing, gear finishing and spin forming machines. */

const finisher = kind('optical-finishing-machine', {
  ja: '材料を選択的に除去して非球形の光学的表面に加工する数値制御の光学仕上げ工作機械',
  en: 'a numerically controlled optical finishing machine that removes material selectively to make non-spherical surfaces',
})
const form = measure('optical-finishing.form-tolerance', {
  unit: 'µm',
  label: { ja: '仕上がり形状寸法公差', en: 'finished form tolerance' },
})
const finishRoughness = measure('optical-finishing.roughness', {
  unit: 'nm',
  label: { ja: '仕上げの表面粗さ（二乗平均平方根）', en: 'finished surface roughness, root mean square' },
})
const finishAxes = count('optical-finishing.contouring-axes', {
  label: {
    ja: '輪郭制御をすることができる軸数',
    en: 'number of axes that can be coordinated for contouring control',
  },
})
const method = feature('optical-finishing-listed-method', {
  ja: '磁性流体、電気粘性流体、エネルギー粒子ビーム、膨張膜又は流体ジェットの研磨法を用いる',
  en: 'it polishes by magnetorheological or electrorheological fluid, energetic particle beam, inflatable membrane or fluid jet',
})

const gearFinisher = kind('gear-finishing-machine', {
  ja: '硬さHRC 40以上の平歯車・はすば歯車・やまば歯車を仕上げ加工するよう設計した数値制御工作機械',
  en: 'a numerically controlled machine designed to finish hardened (HRC 40 or more) spur, helical or double-helical gears',
})
const pitch = measure('gear-finishing.pitch-diameter', {
  unit: 'mm',
  label: { ja: '加工できるピッチ円直径', en: 'pitch diameter it can finish' },
})
const face = measure('gear-finishing.face-width', {
  unit: '%',
  label: { ja: 'ピッチ円直径に対する歯幅', en: 'face width against pitch diameter' },
})
const grade = feature('gear-finishing-iso1328-grade-3', {
  ja: 'ISO 1328の3級以上の精度に加工できる',
  en: 'it finishes to ISO 1328 grade 3 or better',
})

const spinFormer = kind('spin-forming-machine', {
  ja: '絞りスピニング加工機',
  en: 'a spin-forming or flow-forming machine',
})
const rollerForce = measure('spin-forming.roller-force', {
  unit: 'kN',
  label: { ja: 'ローラの加圧力', en: 'roller force' },
})

export const opticalFinishing = entry('item-6-2-optical-finishing', {
  item: '6(2)',
  at: '5条4号',
  title: { ja: '光学仕上げ工作機械', en: 'Optical finishing machines' },
  heading: finisher,
  when: all(below(form, '1 µm'), below(finishRoughness, '100 nm'), atLeast(finishAxes, '4'), method),
  sameSince: '2017-01-07',
  codes: { us: '2B002', eu: '2B002' },
})
export const gearFinishing = entry('item-6-3', {
  item: '6(3)',
  at: '5条5号',
  completesItem: true,
  title: { ja: '歯車の仕上げ加工機', en: 'Gear finishing machines' },
  heading: gearFinisher,
  when: all(moreThan(pitch, '1250 mm'), atLeast(face, '15 %'), grade),
  codes: { us: '2B003', eu: '2B003' },
})
export const spinForming = entry('item-6-9', {
  item: '6(9)',
  at: '5条11号',
  completesItem: true,
  title: { ja: '絞りスピニング加工機', en: 'Spin-forming machines' },
  heading: spinFormer,
  when: all(numericallyControllable, atLeast(contourAxes, '3'), moreThan(rollerForce, '60 kN')),
  codes: { us: '2B009', eu: '2B009' },
})
