import { vacuumPump } from '../products/vacuum-pumps.ts'
import { bellowsValve, valve, valveSize } from '../products/valves.ts'
import { wettedMaterial } from '../products/wetted-materials.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  below,
  entry,
  feature,
  is,
  kind,
  limb,
  measure,
  moreThan,
  not,
} from '../write/index.ts'

/** 3の項(2): equipment to make chemical agents, by article 2 paragraph 2 of the ministerial order. */

const resistant = is(
  wettedMaterial,
  'nickel',
  'nickel-chromium',
  'fluoropolymer',
  'glass',
  'tantalum',
  'titanium',
  'zirconium',
  'niobium',
)
const resistantOrGraphite = any(resistant, is(wettedMaterial, 'graphite'))

const reactor = kind('chemical-reactor', { ja: '反応器', en: 'a reaction vessel' })
const volume = measure('vessel.volume', { unit: 'm³', label: { ja: '容量', en: 'volume' } })
const reactorMet = all(moreThan(volume, '0.1 m³'), below(volume, '20 m³'), resistant)

export const reactors = entry('item-3-2-1', {
  item: '3(2)',
  at: '2条2項1号',
  title: { ja: '反応器', en: 'Reaction vessels' },
  heading: reactor,
  when: reactorMet,
  codes: { us: '2B350.a', eu: '2B350.a' },
})

const tank = kind('chemical-storage-tank', { ja: '貯蔵容器', en: 'a storage tank' })

export const tanks = entry('item-3-2-2', {
  item: '3(2)',
  at: '2条2項2号',
  title: { ja: '貯蔵容器', en: 'Storage tanks' },
  heading: tank,
  when: all(moreThan(volume, '0.1 m³'), resistant),
  codes: { us: '2B350.c', eu: '2B350.c' },
})

const exchanger = kind('heat-exchanger', { ja: '熱交換器又は凝縮器', en: 'a heat exchanger or condenser' })
const exchangerPart = kind('heat-exchanger-part', {
  ja: '熱交換器又は凝縮器の部分品として設計されたチューブ、プレート、コイル又はブロック（値はその本体のもの）',
  en: 'a tube, plate, coil or block designed for a heat exchanger or condenser (the values are those of the exchanger)',
})
const area = measure('heat-exchanger.area', {
  unit: 'm²',
  label: { ja: '伝熱面積', en: 'heat transfer area' },
})

export const heatExchangers = entry('item-3-2-3', {
  item: '3(2)',
  at: '2条2項3号',
  title: { ja: '熱交換器・凝縮器', en: 'Heat exchangers and condensers' },
  heading: any(exchanger, exchangerPart),
  when: all(
    moreThan(area, '0.15 m²'),
    below(area, '20 m²'),
    any(resistantOrGraphite, is(wettedMaterial, 'silicon-carbide', 'titanium-carbide')),
  ),
  codes: { us: '2B350.d', eu: '2B350.d' },
})

const column = kind('distillation-or-absorption-column', {
  ja: '蒸留塔又は吸収塔',
  en: 'a distillation or absorption column',
})
const columnPart = kind('column-part', {
  ja: '蒸留塔又は吸収塔の部分品として設計された液体分配器、蒸気分配器又は液体収集器（値はその塔のもの）',
  en: 'a distributor or collector designed for such a column (the values are those of the column)',
})
const diameter = measure('column.inside-diameter', {
  unit: 'm',
  label: { ja: '塔の内径', en: 'inside diameter of the column' },
})

export const columns = entry('item-3-2-4', {
  item: '3(2)',
  at: '2条2項4号',
  title: { ja: '蒸留塔・吸収塔', en: 'Distillation and absorption columns' },
  heading: any(column, columnPart),
  when: all(moreThan(diameter, '0.1 m'), resistantOrGraphite),
  codes: { us: '2B350.e', eu: '2B350.e' },
})

const remote = feature('filling-machine-remote', {
  ja: '遠隔操作が可能である',
  en: 'it can be operated remotely',
})

export const fillingMachines = entry('item-3-2-5', {
  item: '3(2)',
  at: '2条2項5号',
  title: { ja: '充てん用の機械', en: 'Filling machines' },
  heading: kind('filling-machine', { ja: '充てん用の機械', en: 'a filling machine' }),
  when: all(remote, is(wettedMaterial, 'nickel', 'nickel-chromium')),
  codes: { us: '2B350.f', eu: '2B350.f' },
})

export const agitators = entry('item-3-2-6', {
  item: '3(2)',
  at: '2条2項6号',
  title: { ja: 'かくはん機', en: 'Agitators' },
  heading: kind('agitator', {
    ja: '反応器に用いるように設計されたかくはん機、又はその部分品として設計されたインペラー、ブレード若しくはシャフト（容量はその反応器のもの）',
    en: 'an agitator designed for a reaction vessel, or its impeller, blade or shaft (the volume is that of the vessel)',
  }),
  when: reactorMet,
  leftOut: {
    ja: '反応器とかくはん機で材料が異なる場合',
    en: 'where vessel and agitator are of different materials',
  },
  codes: { us: '2B350.b', eu: '2B350.b' },
})

const casing = kind('chemical-valve-casing', {
  ja: '弁の部分品として設計されたケーシング又はケーシングライナー（値はその弁のもの）',
  en: 'a casing or liner designed for a valve (the values are those of the valve)',
})
const casingOnly = feature('valve-casing-resistant-only', {
  ja: '閉止部分以外のケーシング又はケーシングライナーの内容物と接触する全ての部分がその材料で、閉止部分が交換可能なように設計されている',
  en: 'only the casing or liner is all of that material, and the closure is designed to be replaced',
})
const valveMaterial = any(resistant, is(wettedMaterial, 'silicon-carbide', 'pure-ceramic'))

export const valves = entry('item-3-2-7', {
  item: '3(2)',
  at: '2条2項7号',
  title: { ja: '弁', en: 'Valves' },
  heading: any(valve, bellowsValve, casing),
  when: all(
    valveMaterial,
    any(
      limb('item-3-2-7.all', {
        at: '2条2項7号イ',
        title: { ja: '呼び径10A超で全ての接触部分', en: 'Over 10A, all parts that touch' },
        when: all(moreThan(valveSize, '10 A-size'), not(casingOnly)),
      }),
      limb('item-3-2-7.casing', {
        at: '2条2項7号ロ',
        title: { ja: '呼び径25A以上100A以下でケーシング等', en: '25A to 100A, the casing' },
        when: all(atLeast(valveSize, '25 A-size'), atMost(valveSize, '100 A-size'), casingOnly),
      }),
    ),
  ),
  codes: { us: '2B350.g', eu: '2B350.g' },
})

export const multiWallPipes = entry('item-3-2-8', {
  item: '3(2)',
  at: '2条2項8号',
  title: { ja: '多重管', en: 'Multi-walled piping' },
  heading: kind('multi-walled-pipe-with-leak-port', {
    ja: '内容物の漏れを検知する装置の取付口が設けられている多重管',
    en: 'multi-walled piping with a port for leak detection',
  }),
  when: resistantOrGraphite,
  codes: { us: '2B350.h', eu: '2B350.h' },
})

const liquidPump = kind('sealed-or-sealless-pump', {
  ja: '二重以上のシールで軸封をしたポンプ又はシールレスポンプ',
  en: 'a pump with two or more seals, or without seals',
})
const pumpPart = kind('chemical-pump-part', {
  ja: 'これらのポンプ又は真空ポンプの部分品として設計されたケーシング、ライナー、インペラー、ローター又はジェットポンプノズル（値はそのポンプのもの）',
  en: 'a casing, liner, impeller, rotor or jet nozzle designed for such a pump or a vacuum pump (the values are those of the pump)',
})
const liquidFlow = measure('chemical-pump.flow', {
  unit: 'm³/h',
  label: { ja: '最高規定吐出し量', en: 'maximum specified flow rate' },
})
const forVacuum = feature('pump-part-of-vacuum-pump', {
  ja: '真空ポンプの部分品である',
  en: 'it is a part of a vacuum pump',
})
const pumpMaterial = any(
  resistantOrGraphite,
  is(wettedMaterial, 'ceramic', 'pure-ceramic', 'silicon-carbide', 'ferrosilicon'),
)

export const pumps = entry('item-3-2-9', {
  item: '3(2)',
  at: '2条2項9号',
  title: { ja: 'ポンプ', en: 'Pumps' },
  heading: any(liquidPump, vacuumPump, pumpPart),
  when: all(
    pumpMaterial,
    any(
      limb('item-3-2-9.liquid', {
        at: '2条2項9号',
        title: { ja: '毎時0.6 m³超のポンプ', en: 'Pumps over 0.6 m³ an hour' },
        when: all(any(liquidPump, all(pumpPart, not(forVacuum))), moreThan(liquidFlow, '0.6 m³/h')),
      }),
      limb('item-3-2-9.vacuum', {
        at: '2条2項9号',
        title: { ja: '毎時5 m³超の真空ポンプ', en: 'Vacuum pumps over 5 m³ an hour' },
        when: all(any(vacuumPump, all(pumpPart, forVacuum)), moreThan(liquidFlow, '5 m³/h')),
      }),
    ),
  ),
  codes: { us: '2B350.i', eu: '2B350.i' },
})

const incinerator = kind('chemical-incinerator', { ja: '焼却装置', en: 'an incinerator' })
const chamber = measure('incinerator.temperature', {
  unit: '°C',
  signed: true,
  label: { ja: '使用中における燃焼室の平均温度', en: 'average temperature of the combustion chamber in use' },
})

export const incinerators = entry('item-3-2-10', {
  item: '3(2)',
  at: '2条2項10号',
  title: { ja: '焼却装置', en: 'Incinerators' },
  heading: incinerator,
  when: all(
    moreThan(chamber, '1000 °C'),
    is(wettedMaterial, 'nickel', 'nickel-chromium', 'ceramic', 'pure-ceramic', 'silicon-carbide'),
  ),
  codes: { us: '2B350.j', eu: '2B350.j' },
})

const detector = kind('air-chemical-detector', {
  ja: '空気中の物質を検知する装置',
  en: 'a detector of substances in air',
})
const detectorPart = kind('air-chemical-detector-part', {
  ja: '空気中の物質を検知する装置の検出器、センサーデバイス又はセンサーカートリッジ（値はその装置のもの）',
  en: 'a detector, sensor device or cartridge of such a detector (the values are those of the device)',
})
const detectsListed = feature('detector-of-item-3-1-substances', {
  ja: '3の項(1)の物質を連続して検知するように設計した',
  en: 'it is designed for continuous detection of substances of item 3(1)',
})
const detectionLimit = measure('detector.detection-limit', {
  unit: 'mg/m³',
  label: { ja: 'その物質の最小検出限界', en: 'lowest concentration of them detected' },
})
const anticholinesterase = feature('detector-of-anticholinesterase', {
  ja: 'アンチコリンエステラーゼ作用を有する化合物を検知するように設計した',
  en: 'it is designed to detect compounds with anticholinesterase activity',
})

export const detectors = entry('item-3-2-11', {
  item: '3(2)',
  at: '2条2項11号',
  title: { ja: '空気中の物質を検知する装置', en: 'Detectors of substances in air' },
  heading: any(detector, detectorPart),
  when: any(
    limb('item-3-2-11.limit', {
      at: '2条2項11号イ',
      title: { ja: '0.3 mg/m³未満を連続して検知', en: 'Continuous detection below 0.3 mg/m³' },
      when: all(detectsListed, below(detectionLimit, '0.3 mg/m³')),
    }),
    limb('item-3-2-11.anticholinesterase', {
      at: '2条2項11号ロ',
      title: { ja: 'アンチコリンエステラーゼ作用の検知', en: 'Anticholinesterase activity' },
      when: anticholinesterase,
    }),
  ),
  completesItem: true,
  codes: { us: '2B351', eu: '2B351' },
})

const repair = kind('glass-lined-vessel-repair-assembly', {
  ja: 'ガラスで裏打ち又は被覆された反応器又は貯蔵容器の修理に用いられる組立品又はそのために特に設計した部分品で、内容物と接触する金属部分がタンタル又はその合金のもの（容量はその容器のもの）',
  en: 'an assembly, or part specially designed, to repair a glass-lined vessel or tank, whose metal parts in contact are tantalum or its alloy (the volume is that of the vessel)',
})
const ofReactor = feature('repairs-reaction-vessel', {
  ja: '反応器の修理用である',
  en: 'it repairs a reaction vessel',
})

export const repairAssemblies = entry('item-3-3', {
  item: '3(3)',
  at: '2条3項',
  title: { ja: '反応器・貯蔵容器の修理用の組立品', en: 'Repair assemblies of vessels and tanks' },
  heading: repair,
  when: all(moreThan(volume, '0.1 m³'), any(not(ofReactor), below(volume, '20 m³'))),
  completesItem: true,
  codes: { us: '2B350.k', eu: '2B350.k' },
})
