import {
  all,
  any,
  atLeast,
  below,
  choice,
  entry,
  feature,
  is,
  kind,
  measure,
  moreThan,
} from '../write/index.ts'

/** 2の項(42) to (46): photomultipliers, neutron generators, manipulators, windows, cameras against radiation. */

const area = measure('photomultiplier.cathode-area', {
  unit: 'cm²',
  label: { ja: '光電陰極の面積', en: 'area of the photocathode' },
})
const rise = measure('photomultiplier.rise-time', {
  unit: 'ns',
  label: { ja: '陽極パルス立上がり時間', en: 'anode pulse rise time' },
})

export const photomultipliers = entry('item-2-42', {
  item: '2(42)',
  at: '1条52号',
  title: { ja: '光電子増倍管', en: 'Photomultiplier tubes' },
  heading: kind('photomultiplier', { ja: '光電子増倍管', en: 'a photomultiplier tube' }),
  when: all(moreThan(area, '20 cm²'), below(rise, '1 ns')),
  completesItem: true,
  codes: { us: '6A202', eu: '6A202' },
})

const generator = kind('neutron-generator', {
  ja: '静電加速型の中性子発生装置',
  en: 'an electrostatic neutron generator',
})
const reaction = choice('neutron-generator.reaction', {
  label: { ja: '核反応', en: 'nuclear reaction' },
  options: {
    'tritium-deuterium': { ja: 'トリチウムと重水素', en: 'tritium and deuterium' },
    'deuterium-deuterium': { ja: '重水素と重水素', en: 'deuterium and deuterium' },
    other: { ja: 'その他', en: 'other' },
  },
})
const sealed = feature('neutron-generator-without-vacuum-pump', {
  ja: '真空ポンプを使用しないで操作できるように設計している',
  en: 'it is designed to work without a vacuum pump',
})
const neutrons = measure('neutron-generator.output', {
  unit: '1/s',
  label: { ja: '1秒間に生産できる中性子', en: 'neutrons a second' },
})

export const neutronGenerators = entry('item-2-43', {
  item: '2(43)',
  at: '1条53号',
  title: { ja: '中性子発生装置', en: 'Neutron generators' },
  heading: generator,
  when: all(
    sealed,
    any(
      is(reaction, 'tritium-deuterium'),
      all(is(reaction, 'deuterium-deuterium'), atLeast(neutrons, '3000000000 1/s')),
    ),
  ),
  completesItem: true,
  codes: { us: '3A231', eu: '3A231' },
})

const shield = measure('remote-manipulator.wall', {
  unit: 'm',
  label: {
    ja: '隔てて操作できる遮へい壁の厚さ',
    en: 'thickness of the shielding wall through which it works',
  },
})

export const manipulators = entry('item-2-44', {
  item: '2(44)',
  at: '1条54号',
  title: { ja: '遠隔操作のマニピュレーター', en: 'Remote manipulators' },
  heading: kind('radiation-remote-manipulator', {
    ja: '放射線被ばくの防止のために用いられる遠隔操作のマニピュレーター',
    en: 'a remote manipulator that keeps people from radiation',
  }),
  when: atLeast(shield, '0.6 m'),
  completesItem: true,
  codes: { us: '2B225', eu: '2B225' },
})

const cold = measure('shielding-window.cold-area', {
  unit: 'm²',
  label: { ja: 'コールドエリア側に露出する面の面積', en: 'area exposed on the cold side' },
})
const density = measure('shielding-window.density', {
  unit: 'g/cm³',
  label: { ja: '材料の密度', en: 'density of the material' },
})
const thickness = measure('shielding-window.thickness', {
  unit: 'mm',
  label: { ja: '窓の厚さ', en: 'thickness of the window' },
})

export const shieldingWindows = entry('item-2-45', {
  item: '2(45)',
  at: '1条55号',
  title: { ja: '放射線を遮へいする窓', en: 'Radiation shielding windows' },
  heading: kind('radiation-shielding-window', {
    ja: '放射線を遮へいするように設計した窓又はその窓枠（値はその窓のもの）',
    en: 'a window designed to shield radiation, or its frame (the values are those of the window)',
  }),
  when: all(moreThan(cold, '0.09 m²'), moreThan(density, '3 g/cm³'), atLeast(thickness, '100 mm')),
  completesItem: true,
  codes: { us: '1A227', eu: '1A227' },
})

const dose = measure('television-camera.radiation-dose', {
  unit: 'Gy',
  label: { ja: '耐えることができる全吸収線量（シリコン換算）', en: 'total dose (silicon) it withstands' },
})

export const televisionCameras = entry('item-2-46', {
  item: '2(46)',
  at: '1条56号',
  title: { ja: '耐放射線テレビカメラ', en: 'Radiation-hardened television cameras' },
  heading: kind('radiation-hardened-television-camera', {
    ja: '放射線による影響を防止するように設計したテレビカメラ又はそのレンズ',
    en: 'a television camera, or its lens, designed against radiation',
  }),
  when: moreThan(dose, '50000 Gy'),
  completesItem: true,
  codes: { us: '6A203.c', eu: '6A203.c' },
})
