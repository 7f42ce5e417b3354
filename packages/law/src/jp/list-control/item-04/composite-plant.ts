import { for300km } from '../products/missiles.ts'
import { all, any, atLeast, count, entry, feature, kind, limb } from '../write/index.ts'

/** 4の項(10) to (12), (14): equipment for composites, deposition and densification, by article 3 items 11 to 13 and 15. */

const winder = kind('missile-filament-winder', {
  ja: 'フィラメントワインディング装置、ファイバープレイスメント装置又はトウプレイスメント装置、その制御装置、部分品又は附属品（値はその装置のもの）',
  en: 'a filament winding, fibre placement or tow placement machine, its control, part or accessory (the values are those of the machine)',
})
const tape = kind('missile-tape-laying-machine', {
  ja: '複合材料からなる航空機の機体又はロケットの構造体を製造するためのテープレイング装置（部分品・附属品を含む。）',
  en: 'a tape-laying machine for composite airframes or rocket structures, or a part or accessory of it',
})
const other = kind('fibre-loom-or-fibre-plant', {
  ja: '三次元的に織ることができる織機若しくはインターレーシングマシン、3条11号ニの繊維の製造用の装置、又は繊維の表面処理若しくはプリプレグ・プリフォームの製造を行うように設計した装置（部分品・附属品を含む。）',
  en: 'a three-dimensional loom or interlacing machine, fibre plant of article 3(xi)(d), or equipment designed for surface treatment of fibres or for prepregs and preforms, or a part or accessory',
})
const axes = count('fibre-placement.axes', {
  label: {
    ja: '位置決め等の作業を相関して制御することができる軸数',
    en: 'number of axes that coordinate its operations',
  },
})

export const compositePlant = entry('item-4-10', {
  item: '4(10)',
  at: '3条11号',
  title: { ja: '複合材料等の製造用の装置', en: 'Equipment to make composites' },
  heading: any(winder, tape, other),
  when: all(
    for300km,
    any(
      limb('item-4-10.winder', {
        at: '3条11号イ',
        title: { ja: '軸数が3以上', en: 'Three axes or more' },
        when: all(winder, atLeast(axes, '3')),
      }),
      limb('item-4-10.tape', {
        at: '3条11号ロ',
        title: { ja: '軸数が2以上', en: 'Two axes or more' },
        when: all(tape, atLeast(axes, '2')),
      }),
      other,
    ),
  ),
  completesItem: true,
  codes: { us: '1B101', eu: '1B101' },
})

const nozzle = kind('pyrolysis-nozzle', {
  ja: '原料ガスの熱分解により生成する物質を基材に定着させるためのノズル',
  en: 'a nozzle that deposits what is pyrolysed from gas on a substrate',
})
const pyrolysis = feature('pyrolysis-1300-to-2900-c-130-to-20000-pa', {
  ja: '1,300度以上2,900度以下、絶対圧力130 Pa以上20,000 Pa以下で熱分解を行う',
  en: 'it pyrolyses at 1,300 to 2,900 °C and 130 to 20,000 Pa absolute',
})

export const depositionNozzles = entry('item-4-11', {
  item: '4(11)',
  at: '3条12号',
  title: { ja: '熱分解のノズル', en: 'Pyrolysis nozzles' },
  heading: nozzle,
  when: pyrolysis,
  completesItem: true,
  codes: { us: '1B116', eu: '1B116' },
})

export const nozzlePlant = entry('item-4-12', {
  item: '4(12)',
  at: '3条13号',
  title: { ja: 'ノズル・再突入機先端部の製造用の装置', en: 'Plant for nozzles and re-entry nose tips' },
  heading: kind('rocket-nozzle-or-nose-tip-plant', {
    ja: 'ロケット推進装置のノズル又は再突入機の先端部の製造用の装置で、炭素の密度を増加させ又は熱分解炭素を定着させるためのもの、又はその制御装置',
    en: 'equipment for rocket nozzles or re-entry nose tips that densifies carbon or deposits pyrolytic carbon, or its control',
  }),
  completesItem: true,
  codes: { us: '2B117', eu: '2B117' },
})

export const densificationFurnaces = entry('item-4-14', {
  item: '4(14)',
  at: '3条15号',
  title: { ja: '炭素複合材料の高密度化の炉', en: 'Carbon densification furnaces' },
  heading: kind('carbon-densification-furnace', {
    ja: '炭素及び炭素繊維を用いた複合材料の炭素の密度を増加させるために設計した化学的気相成長用の炉又はその制御装置',
    en: 'a chemical vapour deposition furnace designed to densify carbon-carbon composites, or its control',
  }),
  completesItem: true,
  codes: { us: '2B105', eu: '2B105' },
})
