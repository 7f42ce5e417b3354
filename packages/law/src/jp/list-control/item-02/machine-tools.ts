import * as tool from '../products/machine-tools.ts'
import { all, any, atLeast, atMost, below, entry, limb, moreThan, not, OLDEST } from '../write/index.ts'

/** 2の項(12)1: machine tools, by article 1 item 14 of the ministerial order. */

const barLathe = limb('item-2-12-1.bar-lathe', {
  at: '1条14号イ(3)',
  title: { ja: '42 mm以下の棒材作業用の旋盤', en: 'Lathe for bar work up to 42 mm' },
  when: all(tool.barLathe, atMost(tool.barDiameter, '42 mm')),
})

const turning = limb('item-2-12-1.turning', {
  at: '1条14号イ',
  title: {
    ja: '旋削：位置決め精度0.006 mm未満で直径35 mm超',
    en: 'Turning: accuracy below 0.006 mm, diameter over 35 mm',
  },
  when: all(tool.turns, below(tool.positioningAccuracy, '0.006 mm'), moreThan(tool.largestDiameter, '35 mm')),
  unless: [barLathe],
})

const longAndCoarse = limb('item-2-12-1.long-milling-machine', {
  at: '1条14号ロ(4)',
  title: {
    ja: 'X軸が2 mを超え精度0.03 mm超のフライス盤',
    en: 'Milling machine with X over 2 m and accuracy over 0.03 mm',
  },
  when: all(tool.millingMachine, moreThan(tool.xTravel, '2 m'), moreThan(tool.xAccuracy, '0.03 mm')),
})

const manyAxes = any(atLeast(tool.contouringRotaryAxes, '2'), atLeast(tool.contouringAxes, '5'))

const milling = limb('item-2-12-1.milling', {
  at: '1条14号ロ',
  title: {
    ja: 'フライス削り：位置決め精度0.006 mm未満又は多軸',
    en: 'Milling: accuracy below 0.006 mm, or many axes',
  },
  when: all(tool.mills, any(below(tool.positioningAccuracy, '0.006 mm'), manyAxes)),
  unless: [longAndCoarse],
})

const smallCylindrical = limb('item-2-12-1.cylindrical-grinder', {
  at: '1条14号ハ(4)',
  title: { ja: '小さい円筒研削盤', en: 'Small cylindrical grinder' },
  when: tool.smallCylindricalGrinder,
})

const coarseJigGrinder = limb('item-2-12-1.jig-grinder', {
  at: '1条14号ハ(5)',
  title: {
    ja: 'Z軸とW軸の精度が0.004 mm以上のジグ研削盤',
    en: 'Jig grinder with no Z or W axis below 0.004 mm',
  },
  when: all(tool.jigGrinder, not(below(tool.zOrWAccuracy, '0.004 mm'))),
})

const grinding = limb('item-2-12-1.grinding', {
  at: '1条14号ハ',
  title: {
    ja: '研削：位置決め精度0.004 mm未満又は多軸',
    en: 'Grinding: accuracy below 0.004 mm, or many axes',
  },
  when: all(tool.grinds, any(below(tool.positioningAccuracy, '0.004 mm'), manyAxes)),
  unless: [smallCylindrical, coarseJigGrinder],
})

const discharge = limb('item-2-12-1.electrical-discharge', {
  at: '1条14号ニ',
  title: {
    ja: '放電加工：輪郭制御の回転軸が2以上',
    en: 'Electrical discharge: two or more contouring rotary axes',
  },
  when: all(tool.erodes, atLeast(tool.contouringRotaryAxes, '2')),
})

const singlePurpose = limb('item-2-12-1.single-purpose', {
  at: '1条14号ホ',
  title: { ja: '歯車等を製造するためのみの工作機械', en: 'Machine tool only for gears and the like' },
  when: tool.forGearsAndTheLike,
})

export const machineTools = entry('item-2-12-1', {
  item: '2(12)',
  at: '1条14号',
  sameSince: OLDEST,
  title: { ja: '数値制御工作機械（原子力関係）', en: 'Numerically controlled machine tools (nuclear)' },
  heading: all(tool.machineTool, atLeast(tool.contouringAxes, '2')),
  when: any(turning, milling, grinding, discharge),
  unless: [singlePurpose],
  codes: { us: '2B201', eu: '2B201' },
})
