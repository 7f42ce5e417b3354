import {
  aluminiumAlloys as rotorAluminium,
  titaniumAlloys as rotorTitanium,
} from '../item-02/rotor-materials.ts'
import { aluminiumAlloy, titaniumAlloy } from '../products/structural-metals.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  below,
  count,
  entry,
  feature,
  kind,
  limb,
  measure,
} from '../write/index.ts'

/** 4条7号–10号・17号: alloys, powders, magnetic and superconducting materials. */

const nickelAlloy = kind('nickel-alloy', { ja: 'ニッケル合金', en: 'a nickel alloy' })

const niobiumAlloy = kind('niobium-alloy', { ja: 'ニオブ合金', en: 'a niobium alloy' })

const magnesiumAlloy = kind('magnesium-alloy', { ja: 'マグネシウム合金', en: 'a magnesium alloy' })

const fromPowder = feature('alloy-from-listed-powder', {
  ja: '4条7号ハに該当する粉末からなる',
  en: 'it is made of powder of art. 4 item 7 (ha)',
})

const coatingAlloy = feature('alloy-for-coating', {
  ja: 'コーティングに使用するために特に調合した',
  en: 'it is specially formulated for coating',
})

const aluminide = feature('alloy-aluminide', {
  ja: 'アルミニウムの化合物（アルミナイド）である',
  en: 'it is an aluminide',
})

const aluminium = measure('alloy.aluminium', {
  unit: '%',
  label: { ja: 'アルミニウムの含有量', en: 'aluminium content' },
})

const otherElement = feature('alloy-other-element', {
  ja: 'アルミニウム及び母金属以外の合金元素を含む',
  en: 'it holds an alloying element other than aluminium and its base',
})

const nickelRupture = measure('alloy.nickel-rupture-life', {
  unit: 'h',
  label: { ja: '650 ℃・676 MPaにおける応力破断時間', en: 'stress rupture life at 650 °C and 676 MPa' },
})

const nickelFatigue = count('alloy.nickel-fatigue-life', {
  label: {
    ja: '550 ℃・1,095 MPaにおける低サイクル疲労寿命',
    en: 'low cycle fatigue life at 550 °C and 1095 MPa',
  },
})

const titaniumRupture = measure('alloy.titanium-rupture-life', {
  unit: 'h',
  label: { ja: '450 ℃・200 MPaにおける応力破断時間', en: 'stress rupture life at 450 °C and 200 MPa' },
})

const titaniumFatigue = count('alloy.titanium-fatigue-life', {
  label: {
    ja: '450 ℃・400 MPaにおける低サイクル疲労寿命',
    en: 'low cycle fatigue life at 450 °C and 400 MPa',
  },
})

const niobiumRupture = measure('alloy.niobium-rupture-life', {
  unit: 'h',
  label: { ja: '800 ℃・400 MPaにおける応力破断時間', en: 'stress rupture life at 800 °C and 400 MPa' },
})

const niobiumFatigue = count('alloy.niobium-fatigue-life', {
  label: {
    ja: '700 ℃・700 MPaにおける低サイクル疲労寿命',
    en: 'low cycle fatigue life at 700 °C and 700 MPa',
  },
})

const hotStrength = measure('alloy.strength-at-200c', {
  unit: 'MPa',
  label: { ja: '200 ℃における引張強さ', en: 'tensile strength at 200 °C' },
})

const strength = measure('alloy.strength-at-25c', {
  unit: 'MPa',
  label: { ja: '25 ℃における引張強さ', en: 'tensile strength at 25 °C' },
})

const corrosion = measure('alloy.corrosion-in-brine', {
  unit: 'mm/year',
  label: { ja: '3 %食塩水中の腐食（一年につき）', en: 'corrosion in 3 % brine for each year' },
})

const coatings = limb('item-5-5.except', {
  at: '4条7号',
  title: { ja: 'コーティング用の除外', en: 'For coating, left out' },
  when: coatingAlloy,
})

export const alloys = entry('item-5-5', {
  item: '5(5)',
  at: '4条7号',
  title: { ja: '合金', en: 'Alloys' },
  heading: any(nickelAlloy, titaniumAlloy, niobiumAlloy, aluminiumAlloy, magnesiumAlloy),
  when: any(
    limb('item-5-5.i-1', {
      at: '4条7号イ(1)',
      title: { ja: 'ニッケルアルミナイド', en: 'Nickel aluminide' },
      when: all(nickelAlloy, aluminide, atLeast(aluminium, '15 %'), atMost(aluminium, '38 %'), otherElement),
    }),
    limb('item-5-5.i-2', {
      at: '4条7号イ(2)',
      title: { ja: 'チタンアルミナイド', en: 'Titanium aluminide' },
      when: all(titaniumAlloy, aluminide, atLeast(aluminium, '10 %'), otherElement),
    }),
    limb('item-5-5.ro-1', {
      at: '4条7号ロ(1)',
      title: { ja: 'ニッケル合金', en: 'Nickel alloy' },
      when: all(
        nickelAlloy,
        fromPowder,
        any(atLeast(nickelRupture, '10000 h'), atLeast(nickelFatigue, '10000')),
      ),
    }),
    limb('item-5-5.ro-2', {
      at: '4条7号ロ(2)',
      title: { ja: 'ニオブ合金', en: 'Niobium alloy' },
      when: all(
        niobiumAlloy,
        fromPowder,
        any(atLeast(niobiumRupture, '10000 h'), atLeast(niobiumFatigue, '10000')),
      ),
    }),
    limb('item-5-5.ro-3', {
      at: '4条7号ロ(3)',
      title: { ja: 'チタン合金', en: 'Titanium alloy' },
      when: all(
        titaniumAlloy,
        fromPowder,
        any(atLeast(titaniumRupture, '10000 h'), atLeast(titaniumFatigue, '10000')),
      ),
    }),
    limb('item-5-5.ro-4', {
      at: '4条7号ロ(4)',
      title: { ja: 'アルミニウム合金', en: 'Aluminium alloy' },
      when: all(
        aluminiumAlloy,
        fromPowder,
        any(atLeast(hotStrength, '240 MPa'), atLeast(strength, '415 MPa')),
      ),
    }),
    limb('item-5-5.ro-5', {
      at: '4条7号ロ(5)',
      title: { ja: 'マグネシウム合金', en: 'Magnesium alloy' },
      when: all(magnesiumAlloy, fromPowder, atLeast(strength, '345 MPa'), below(corrosion, '1 mm/year')),
    }),
  ),
  unless: [coatings, rotorAluminium.rule, rotorTitanium.rule],
  leftOut: {
    ja: 'ハ・ニ(合金の粉末・合金材料)、5号(製造装置)、2の項に掲げるものの優先',
    en: 'items (ha) and (ni) (powders and flakes), item 5 of the article (equipment); what item 2 lists, which comes first',
  },
  codes: { us: '1C002', eu: '1C002' },
})
