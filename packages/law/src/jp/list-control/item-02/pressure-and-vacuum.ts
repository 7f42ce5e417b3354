import { pumps as chemicalPumps, valves as chemicalValves } from '../item-03/chemical-equipment.ts'
import { vacuumPump } from '../products/vacuum-pumps.ts'
import { bellowsValve, valveSize } from '../products/valves.ts'
import { all, any, atLeast, below, entry, feature, kind, limb, measure, not } from '../write/index.ts'

/** 2の項(33), (35), (35の2): pressure gauges, bellows valves, vacuum pumps, scroll pumps. */

const gauge = kind('pressure-gauge', {
  ja: '絶対圧力を測定することができる圧力計',
  en: 'a gauge that can measure absolute pressure',
})
const resistantSensor = feature('pressure-gauge-resistant-sensor', {
  ja: 'センサがアルミニウム、アルミニウム合金、酸化アルミニウム、ニッケル、ニッケル60％超の合金若しくはふっ素化炭化水素ポリマーで作られ又は保護されている',
  en: 'its sensor is made of or protected by aluminium, its alloy or oxide, nickel, an alloy with over 60 % nickel, or a fluorinated hydrocarbon polymer',
})
const sealed = feature('pressure-gauge-sealed', {
  ja: 'センサを密閉するためのシールを用いている',
  en: 'its sensor is sealed by seals',
})
const resistantSeals = feature('pressure-gauge-resistant-seals', {
  ja: '内容物と直接接触するシールがセンサと同じ材料で作られ又は保護されている',
  en: 'the seals that touch the medium are of or protected by the same materials',
})
const fullScale = measure('pressure-gauge.full-scale', {
  unit: 'kPa',
  label: { ja: 'フルスケール', en: 'full scale' },
})
const accuracyShare = measure('pressure-gauge.accuracy-of-full-scale', {
  unit: '%',
  label: {
    ja: '精度（フルスケールに対する±の大きさ、最も良いもの）',
    en: 'accuracy as a share of full scale (the size of ±, the best)',
  },
})
const accuracy = measure('pressure-gauge.accuracy-at-13-kpa', {
  unit: 'Pa',
  label: { ja: '13 kPaにおける精度（±の大きさ）', en: 'accuracy at 13 kPa (the size of ±)' },
})

export const pressureGauges = entry('item-2-33-gauges', {
  item: '2(33)',
  at: '1条38号イ',
  title: { ja: '圧力計', en: 'Pressure gauges' },
  heading: gauge,
  when: all(
    resistantSensor,
    any(not(sealed), resistantSeals),
    any(
      limb('item-2-33.small', {
        at: '1条38号イ(3)1',
        title: {
          ja: 'フルスケール13 kPa未満で精度±1％未満',
          en: 'Full scale below 13 kPa, accuracy better than ±1 %',
        },
        when: all(below(fullScale, '13 kPa'), below(accuracyShare, '1 %')),
      }),
      limb('item-2-33.large', {
        at: '1条38号イ(3)2',
        title: {
          ja: 'フルスケール13 kPa以上で精度±130 Pa未満',
          en: 'Full scale 13 kPa or more, accuracy better than ±130 Pa',
        },
        when: all(atLeast(fullScale, '13 kPa'), below(accuracy, '130 Pa')),
      }),
    ),
  ),
  codes: { us: '2B230', eu: '2B230' },
})

const resistantWetted = feature('bellows-valve-resistant', {
  ja: '内容物と接触する全ての部分がアルミニウム、アルミニウム合金、ニッケル又はニッケル60％超の合金で構成、裏打ち又は被覆されている',
  en: 'all its parts that touch the medium are of, lined or coated with aluminium, its alloy, nickel or an alloy with over 60 % nickel',
})

export const bellowsValves = entry('item-2-33-valves', {
  item: '2(33)',
  at: '1条38号ロ',
  title: { ja: 'ベローズ弁', en: 'Bellows-sealed valves' },
  heading: bellowsValve,
  when: all(atLeast(valveSize, '5 A-size'), resistantWetted),
  unless: [chemicalValves.rule],
  completesItem: true,
  codes: { us: '2A226', eu: '2A226' },
})

const throat = measure('vacuum-pump.throat-diameter', {
  unit: 'mm',
  label: { ja: '吸気口の内径', en: 'inside diameter of the inlet' },
})
const speed = measure('vacuum-pump.speed', { unit: 'L/s', label: { ja: '排気速度', en: 'pumping speed' } })
const ultimate = measure('vacuum-pump.ultimate-pressure', {
  unit: 'mPa',
  label: { ja: '到達圧力', en: 'ultimate pressure' },
})

export const vacuumPumps = entry('item-2-35', {
  item: '2(35)',
  at: '1条40号',
  title: { ja: '真空ポンプ（原子力関係）', en: 'Vacuum pumps (nuclear)' },
  heading: vacuumPump,
  when: all(atLeast(throat, '38 cm'), atLeast(speed, '15000 L/s'), below(ultimate, '13.3 mPa')),
  unless: [chemicalPumps.rule],
  completesItem: true,
  codes: { us: '2B231', eu: '2B231' },
})

const scroll = kind('scroll-pump', {
  ja: 'ベローズシールを用いたスクロール型圧縮機又はスクロール型真空ポンプ',
  en: 'a bellows-sealed scroll compressor or scroll vacuum pump',
})
const intake = measure('scroll-pump.intake', {
  unit: 'm³/h',
  label: { ja: '吸気量', en: 'inlet volume flow' },
})
const ratio = measure('scroll-pump.pressure-ratio', {
  unit: '×',
  label: { ja: '圧力比', en: 'pressure ratio' },
})
const gasSurfaces = feature('scroll-pump-resistant-surfaces', {
  ja: 'プロセスガスに接触する全ての面がアルミニウム若しくはその合金、酸化アルミニウム、ステンレス鋼、ニッケル若しくはその合金、青銅又はふっ素重合体で構成、裏打ち又は被覆されている',
  en: 'all surfaces that touch the process gas are of, lined or coated with aluminium, its alloy or oxide, stainless steel, nickel or its alloy, bronze or fluoropolymer',
})

export const scrollPumps = entry('item-2-35-2', {
  item: '2(35-2)',
  at: '1条40号の2',
  title: { ja: 'スクロール型圧縮機・真空ポンプ', en: 'Scroll compressors and vacuum pumps' },
  heading: scroll,
  when: all(atLeast(intake, '50 m³/h'), atLeast(ratio, '2 ×'), gasSurfaces),
  unless: [vacuumPumps.rule, chemicalPumps.rule],
  completesItem: true,
  codes: { us: '2B233', eu: '2B233' },
})
