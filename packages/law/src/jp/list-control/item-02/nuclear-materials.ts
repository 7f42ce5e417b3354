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
  limb,
  measure,
  moreThan,
  OLDEST,
} from '../write/index.ts'

/** 2の項(1), (3), (4), (9), (18) to (21), (23) to (26), (47), (50): nuclear and related materials. */

const material = kind('nuclear-material', {
  ja: 'ウラン、トリウム、プルトニウム若しくはこれらの化合物又はこれらを含むもの',
  en: 'uranium, thorium, plutonium, a compound of these, or what contains them',
})

export const nuclearMaterial = entry('item-2-1', {
  item: '2(1)',
  at: '1条1号',
  title: { ja: '核燃料物質・核原料物質', en: 'Nuclear fuel and source material' },
  heading: material,
  completesItem: true,
})

const heavyHydrogen = kind('deuterium', {
  ja: '重水素又は重水素化合物',
  en: 'deuterium or a deuterium compound',
})
const deuteriumRatio = measure('deuterium.to-hydrogen', {
  unit: '%',
  label: { ja: '重水素の原子数の水素の原子数に対する比率', en: 'ratio of deuterium atoms to hydrogen atoms' },
})

export const deuterium = entry('item-2-3', {
  item: '2(3)',
  at: '1条3号',
  title: { ja: '重水素・重水素化合物', en: 'Deuterium and its compounds' },
  heading: heavyHydrogen,
  when: moreThan(deuteriumRatio, '0.02 %'),
  completesItem: true,
})

const nickelPowder = kind('nickel-powder', { ja: 'ニッケルの粉', en: 'nickel powder' })
const porousNickel = kind('porous-nickel', {
  ja: '規制されるニッケルの粉を用いて製造した多孔質金属',
  en: 'porous metal made of controlled nickel powder',
})
const nickelSize = measure('nickel-powder.mean-size', {
  unit: 'µm',
  label: { ja: 'ニッケルの粉の径の平均値', en: 'mean size of the nickel powder' },
})
const nickelPurity = measure('nickel-powder.purity', {
  unit: '%',
  label: { ja: 'ニッケルの粉の純度', en: 'purity of the nickel powder by weight' },
})

export const nickel = entry('item-2-9', {
  item: '2(9)',
  at: '1条9号',
  title: { ja: 'ニッケルの粉・多孔質金属', en: 'Nickel powder and porous nickel' },
  heading: any(nickelPowder, porousNickel),
  when: any(porousNickel, all(nickelPowder, below(nickelSize, '10 µm'), atLeast(nickelPurity, '99 %'))),
  completesItem: true,
})

const berylliumForm = kind('beryllium', {
  ja: 'ベリリウム、ベリリウム合金若しくはベリリウム化合物又はこれらの半製品若しくは一次製品',
  en: 'beryllium, a beryllium alloy or compound, or a semi-finished or primary product of these',
})
const berylliumForms = choice('beryllium.form', {
  label: { ja: 'ベリリウムの形態', en: 'form of the beryllium' },
  options: {
    metal: { ja: '金属', en: 'metal' },
    alloy: { ja: '合金', en: 'alloy' },
    compound: { ja: '化合物', en: 'compound' },
  },
})
const berylliumContent = measure('beryllium.content', {
  unit: '%',
  label: { ja: '合金のベリリウムの含有量', en: 'beryllium content of the alloy by weight' },
})
const forElectronicParts = feature('beryllium-oxide-for-electronic-parts', {
  ja: '電子機器の部分品に用いるベリリウム酸化物の半製品又は一次製品である',
  en: 'it is a semi-finished or primary product of beryllium oxide for electronic parts',
})

export const beryllium = entry('item-2-18', {
  item: '2(18)',
  at: '1条23号',
  sameSince: OLDEST,
  title: { ja: 'ベリリウム', en: 'Beryllium' },
  heading: berylliumForm,
  when: any(isForm('metal'), isForm('compound'), all(isForm('alloy'), moreThan(berylliumContent, '50 %'))),
  unless: [
    limb('item-2-18.electronic-parts', {
      at: '1条23号',
      title: { ja: '電子機器の部分品用のベリリウム酸化物', en: 'Beryllium oxide for electronic parts' },
      when: forElectronicParts,
    }),
  ],
  completesItem: true,
  codes: { us: '1C230', eu: '1C230' },
})

function isForm(form: 'metal' | 'alloy' | 'compound') {
  return is(berylliumForms, form)
}
