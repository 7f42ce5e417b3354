import { machineTools } from '../item-02/machine-tools.ts'
import * as tool from '../products/machine-tools.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  below,
  count,
  entry,
  exactly,
  feature,
  limb,
  measure,
  moreThan,
  not,
} from '../write/index.ts'

/** 5条2号・3号: machine tools, by unidirectional repeatability. */

const shortAxis = feature('axis-under-1m', {
  ja: '移動量が1 m未満の直線軸がある',
  en: 'it has a linear axis of less than 1 m travel',
})
const longAxis = feature('axis-from-1m', {
  ja: '移動量が1 m以上の直線軸がある',
  en: 'it has a linear axis of 1 m travel or more',
})
const mediumAxis = feature('axis-1m-to-4m', {
  ja: '移動量が1 m以上4 m未満の直線軸がある',
  en: 'it has a linear axis of 1 m to under 4 m travel',
})
const longestAxis = feature('axis-from-4m', {
  ja: '移動量が4 m以上の直線軸がある',
  en: 'it has a linear axis of 4 m travel or more',
})
const short = measure('machine-tool.repeatability-under-1m', {
  unit: 'µm',
  label: {
    ja: '移動量1 m未満の直線軸の一方向位置決めの繰返し性（最も良い軸）',
    en: 'unidirectional positioning repeatability of linear axes under 1 m (the best axis)',
  },
})
const long = measure('machine-tool.repeatability-from-1m', {
  unit: 'µm',
  label: {
    ja: '移動量1 m以上の直線軸の一方向位置決めの繰返し性（最も良い軸）',
    en: 'unidirectional positioning repeatability of linear axes from 1 m (the best axis)',
  },
})
const medium = measure('machine-tool.repeatability-1m-to-4m', {
  unit: 'µm',
  label: {
    ja: '移動量1 m以上4 m未満の直線軸の一方向位置決めの繰返し性（最も良い軸）',
    en: 'unidirectional positioning repeatability of linear axes from 1 m to under 4 m (the best axis)',
  },
})
const longest = measure('machine-tool.repeatability-from-4m', {
  unit: 'µm',
  label: {
    ja: '移動量4 m以上の直線軸の一方向位置決めの繰返し性（最も良い軸）',
    en: 'unidirectional positioning repeatability of linear axes from 4 m (the best axis)',
  },
})
const best = measure('machine-tool.repeatability', {
  unit: 'µm',
  label: {
    ja: '直線軸の一方向位置決めの繰返し性（最も良い軸）',
    en: 'unidirectional positioning repeatability of a linear axis (the best axis)',
  },
})
const zOrW = measure('machine-tool.z-or-w-repeatability', {
  unit: 'µm',
  label: {
    ja: 'Z軸又はW軸の一方向位置決めの繰返し性（良い方）',
    en: 'unidirectional positioning repeatability of the Z or W axis (the better one)',
  },
})
const linearAxes = count('machine-tool.contouring-linear-axes', {
  label: {
    ja: '輪郭制御をすることができる直線軸の数',
    en: 'number of linear axes that can be coordinated for contouring control',
  },
})
const electronic = feature('electronic-control-fitting', {
  ja: '電子制御装置を取り付けることができる',
  en: 'it is an electronic control can be fitted to it',
})
const jigBorer = feature('jig-borer', { ja: 'ジグ中ぐり盤である', en: 'it is a jig boring machine' })
const flyCutting = feature('fly-cutting-only', {
  ja: 'フライカッティングを行うように専用設計された',
  en: 'it is designed for fly cutting only',
})
const runOut = measure('machine-tool.spindle-run-out', {
  unit: 'µm',
  label: {
    ja: 'スピンドル1回転の半径方向・軸方向の振れ（大きい方）',
    en: 'radial or axial run-out in one revolution of the spindle (the greater)',
  },
})
const straightness = measure('machine-tool.straightness', {
  unit: '″',
  label: { ja: '300 mmを超える移動距離における真直度', en: 'straightness over more than 300 mm of travel' },
})
const cylindrical = feature('cylindrical-grinder-150mm', {
  ja: '外径又は長さが150 mm以内の円筒を研削するように設計した円筒研削盤である',
  en: 'it is a cylindrical grinder designed for cylinders of up to 150 mm diameter or length',
})
const surfaceGrinder = feature('surface-grinder', {
  ja: '平面研削盤である',
  en: 'it is a surface grinder',
})
const jetOrBeam = feature('jet-electron-or-laser-machining', {
  ja: '液体ジェット加工、電子ビーム加工又はレーザー加工をする',
  en: 'it machines by liquid jet, electron beam or laser',
})
const fineRotary = count('machine-tool.fine-rotary-axes', {
  label: {
    ja: '位置決め精度が0.003度未満で輪郭制御をすることができる回転軸の数',
    en: 'number of contouring rotary axes with a positioning accuracy below 0.003°',
  },
})
const jewelOrTeeth = feature('for-jewels-or-teeth-only', {
  ja: '宝石又は義歯のみを製造するように設計した',
  en: 'it is designed only to make jewels or false teeth',
})
const opticalFinishing = feature('optical-finishing', {
  ja: '光学仕上げ工作機械である',
  en: 'it is an optical finishing machine',
})
const holeDepth = measure('machine-tool.hole-depth', {
  unit: 'mm',
  label: { ja: 'あけることができる穴の深さ', en: 'depth of hole it can drill' },
})
const drillsDeep = feature('deep-hole-drilling', {
  ja: '深穴あけをすることができる',
  en: 'it can drill deep holes',
})

const singlePurpose = limb('item-6-2.he', {
  at: '5条2号ヘ',
  title: { ja: '歯車等を製造するためのみの工作機械', en: 'Machine tool only for gears and the like' },
  when: any(tool.forGearsAndTheLike, jewelOrTeeth),
})
const optical = limb('item-6-2.optical', {
  at: '5条2号',
  title: { ja: '光学仕上げ工作機械の除外', en: 'Optical finishing machine, left out' },
  when: opticalFinishing,
})
const barLathe = limb('item-6-2.i-3', {
  at: '5条2号イ(3)',
  title: { ja: '42 mm以下の棒材作業用の旋盤', en: 'Lathe for bar work up to 42 mm' },
  when: all(tool.barLathe, atMost(tool.barDiameter, '42 mm')),
})

/** 0.9 µm on an axis under 1 m or 1.1 µm on one from 1 m. */
const fineLinear = any(all(shortAxis, atMost(short, '0.0009 mm')), all(longAxis, atMost(long, '0.0011 mm')))
const upToTwo = all(mediumAxis, atMost(medium, '0.0014 mm'))
const upToFour = all(longestAxis, atMost(longest, '0.006 mm'))

const turning = limb('item-6-2.i', {
  at: '5条2号イ',
  title: { ja: '旋削', en: 'Turning' },
  when: all(tool.turns, atLeast(tool.contouringAxes, '2'), fineLinear),
  unless: [barLathe],
})
const milling = [
  limb('item-6-2.ro-1', {
    at: '5条2号ロ(1)',
    title: { ja: 'フライス・直線3軸と回転1軸', en: 'Milling, three linear axes and one rotary' },
    when: all(tool.mills, exactly(linearAxes, '3'), exactly(tool.contouringRotaryAxes, '1'), fineLinear),
  }),
  limb('item-6-2.ro-2', {
    at: '5条2号ロ(2)',
    title: { ja: 'フライス・5軸以上', en: 'Milling, five axes or more' },
    when: all(
      tool.mills,
      atLeast(tool.contouringAxes, '5'),
      any(all(shortAxis, atMost(short, '0.0009 mm')), upToTwo, upToFour),
    ),
  }),
  limb('item-6-2.ro-3', {
    at: '5条2号ロ(3)',
    title: { ja: 'ジグ中ぐり盤', en: 'Jig borer' },
    when: all(tool.mills, jigBorer, atMost(best, '0.0011 mm')),
  }),
  limb('item-6-2.ro-4', {
    at: '5条2号ロ(4)',
    title: { ja: 'フライカッティング', en: 'Fly cutting' },
    when: all(tool.mills, flyCutting, below(runOut, '0.0004 mm'), below(straightness, '2 ″')),
  }),
]

const smallCylindrical = limb('item-6-2.ha-3', {
  at: '5条2号ハ(3)',
  title: { ja: '円筒研削盤', en: 'Cylindrical grinder' },
  when: cylindrical,
})
const jigGrinder = limb('item-6-2.ha-4', {
  at: '5条2号ハ(4)',
  title: { ja: '精度の良いZ軸・W軸のないジグ研削盤', en: 'Jig grinder without a fine Z or W axis' },
  when: all(tool.jigGrinder, not(below(zOrW, '0.0011 mm'))),
})
const plane = limb('item-6-2.ha-5', {
  at: '5条2号ハ(5)',
  title: { ja: '平面研削盤', en: 'Surface grinder' },
  when: surfaceGrinder,
})
const grinding = [
  limb('item-6-2.ha-1', {
    at: '5条2号ハ(1)',
    title: { ja: '研削・3軸又は4軸', en: 'Grinding, three or four axes' },
    when: all(
      tool.grinds,
      atLeast(tool.contouringAxes, '3'),
      atMost(tool.contouringAxes, '4'),
      atMost(best, '0.0011 mm'),
    ),
    unless: [smallCylindrical, jigGrinder, plane],
  }),
  limb('item-6-2.ha-2', {
    at: '5条2号ハ(2)',
    title: { ja: '研削・5軸以上', en: 'Grinding, five axes or more' },
    when: all(
      tool.grinds,
      atLeast(tool.contouringAxes, '5'),
      any(all(shortAxis, atMost(short, '0.0011 mm')), upToTwo, upToFour),
    ),
    unless: [smallCylindrical, jigGrinder, plane],
  }),
]

const others = [
  limb('item-6-2.ni', {
    at: '5条2号ニ',
    title: { ja: '放電加工（ワイヤを除く）', en: 'Electrical discharge, not by wire' },
    when: all(tool.erodes, atLeast(tool.contouringRotaryAxes, '2')),
  }),
  limb('item-6-2.ho', {
    at: '5条2号ホ',
    title: { ja: '液体ジェット・電子ビーム・レーザー', en: 'Liquid jet, electron beam or laser' },
    when: all(jetOrBeam, atLeast(fineRotary, '2')),
  }),
]

export const machineToolsByRepeatability = entry('item-6-2', {
  item: '6(2)',
  at: '5条2号',
  completesItem: true,
  title: { ja: '数値制御工作機械', en: 'Numerically controlled machine tools' },
  heading: all(tool.machineTool, electronic),
  when: any(turning, ...milling, ...grinding, ...others),
  unless: [singlePurpose, optical, machineTools.rule],
  codes: { us: '2B001', eu: '2B001' },
})

export const deepHoleDrilling = entry('item-6-2-deep-hole', {
  item: '6(2)',
  at: '5条3号',
  title: { ja: '深穴ボール盤', en: 'Deep-hole drilling machines' },
  heading: all(tool.machineTool, electronic),
  when: all(drillsDeep, moreThan(holeDepth, '5000 mm')),
  unless: [machineTools.rule],
  sameSince: '2017-01-07',
  codes: { us: '2B001.f', eu: '2B001.f' },
})
