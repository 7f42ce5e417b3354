import { count, feature, kind, measure } from '../write/index.ts'

/** Machine tools, as items 2 and 6 look at them. */

export const machineTool = kind(
  'machine-tool',
  { ja: '工作機械', en: 'a machine tool' },
  {
    question: {
      ja: '金属、セラミック又は複合材料を加工することができる工作機械ですか。',
      en: 'Is it a machine tool that can work metal, ceramic or composite material?',
    },
  },
)

export const contouringAxes = count('machine-tool.contouring-axes', {
  label: {
    ja: '輪郭制御をすることができる軸数',
    en: 'number of axes that can be coordinated for contouring control',
  },
})

export const contouringRotaryAxes = count('machine-tool.contouring-rotary-axes', {
  label: {
    ja: '輪郭制御をすることができる回転軸の数',
    en: 'number of rotary axes that can be coordinated for contouring control',
  },
})

export const turns = feature('turning', { ja: '旋削をすることができる', en: 'it can turn' })
export const mills = feature('milling', { ja: 'フライス削りをすることができる', en: 'it can mill' })
export const grinds = feature('grinding', { ja: '研削をすることができる', en: 'it can grind' })
export const erodes = feature('electrical-discharge', {
  ja: 'ワイヤを用いない放電加工をすることができる',
  en: 'it can do electrical discharge machining other than with a wire',
})

export const positioningAccuracy = measure('machine-tool.positioning-accuracy', {
  unit: 'µm',
  label: {
    ja: '直線軸の全長の位置決め精度（ISO 230-2（1988）、最も良い軸）',
    en: 'positioning accuracy along the whole of a linear axis (ISO 230-2:1988, the best axis)',
  },
})

export const largestDiameter = measure('machine-tool.largest-diameter', {
  unit: 'mm',
  label: { ja: '旋削で加工できる最大の直径', en: 'largest diameter that can be turned' },
})

export const barLathe = feature('bar-work-only', {
  ja: 'スピンドル貫通穴から材料を差し込む棒材作業用の旋盤で、チャックを取り付けることができない',
  en: 'it is a lathe for bar work fed through the spindle, to which no chuck can be fitted',
})

export const barDiameter = measure('machine-tool.bar-diameter', {
  unit: 'mm',
  label: { ja: '加工できる棒材の最大直径', en: 'largest diameter of bar that can be worked' },
})

export const xTravel = measure('machine-tool.x-travel', {
  unit: 'mm',
  label: { ja: 'X軸の移動量', en: 'travel of the X axis' },
})

export const xAccuracy = measure('machine-tool.x-positioning-accuracy', {
  unit: 'µm',
  label: {
    ja: 'X軸の全長の位置決め精度（ISO 230-2（1988））',
    en: 'positioning accuracy along the whole X axis (ISO 230-2:1988)',
  },
})

export const millingMachine = feature('milling-machine', {
  ja: 'フライス盤である',
  en: 'it is a milling machine',
})

export const smallCylindricalGrinder = feature('cylindrical-grinder', {
  ja: 'X軸、Z軸及びC軸のみを有する円筒研削盤で、外径又は長さが150 mm以内のものを研削するように設計したもの',
  en: 'it is a cylindrical grinder with the axes X, Z and C only, designed to grind up to 150 mm outside diameter or length',
})

export const jigGrinder = feature('jig-grinder', { ja: 'ジグ研削盤である', en: 'it is a jig grinder' })

export const zOrWAccuracy = measure('machine-tool.z-or-w-positioning-accuracy', {
  unit: 'µm',
  label: {
    ja: 'Z軸又はW軸の全長の位置決め精度（ISO 230-2（1988）、良い方）',
    en: 'positioning accuracy along the whole Z or W axis (ISO 230-2:1988, the better one)',
  },
})

export const forGearsAndTheLike = feature('for-gears-shafts-tools-or-worms-only', {
  ja: '歯車、クランク軸若しくはカム軸、工具若しくは刃物又は押出機のウォームのみを製造するように設計した',
  en: 'it is designed only to make gears, crankshafts or camshafts, tools or cutters, or extruder worms',
})
