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
  not,
  OLDEST,
} from '../write/index.ts'

/** 2の項(19) to (21), (23) to (26), (47), (50): materials by isotope, purity or content. */

const boron = kind('boron', {
  ja: 'ほう素、ほう素化合物若しくはほう素混合物又はこれらの半製品若しくは一次製品',
  en: 'boron, a boron compound or mixture, or a semi-finished or primary product of these',
})
const boronEnriched = feature('boron-10-enriched', {
  ja: 'ほう素10の比率が天然の比率を超えて濃縮されている',
  en: 'its boron-10 is enriched beyond the natural ratio',
})

export const boron10 = entry('item-2-20', {
  item: '2(20)',
  at: '1条25号',
  sameSince: OLDEST,
  title: { ja: 'ほう素10', en: 'Boron-10' },
  heading: boron,
  when: boronEnriched,
  completesItem: true,
  codes: { us: '1C225', eu: '1C225' },
})

const reductant = choice('reductant.substance', {
  label: { ja: '還元剤・酸化剤の物質', en: 'substance of the reducing or oxidising agent' },
  options: {
    calcium: { ja: 'カルシウム', en: 'calcium' },
    magnesium: { ja: 'マグネシウム', en: 'magnesium' },
    'chlorine-trifluoride': { ja: '三ふっ化塩素', en: 'chlorine trifluoride' },
    other: { ja: 'その他', en: 'other' },
  },
})
const metalsInReductant = measure('reductant.other-metals', {
  unit: '%',
  label: {
    ja: 'カルシウム及びマグネシウム以外の金属の含有量',
    en: 'content of metals other than calcium and magnesium by weight',
  },
})
const boronInReductant = measure('reductant.boron', {
  unit: '%',
  label: { ja: 'ほう素の含有量', en: 'boron content by weight' },
})

export const reductants = entry('item-2-21', {
  item: '2(21)',
  at: '1条26号',
  sameSince: OLDEST,
  title: { ja: '還元剤・酸化剤', en: 'Reducing and oxidising agents' },
  heading: kind('reducing-or-oxidising-agent', {
    ja: 'カルシウム、マグネシウム又は三ふっ化塩素（核燃料物質の製造用の還元剤又は酸化剤に用い得るもの）',
    en: 'calcium, magnesium or chlorine trifluoride that can serve to make nuclear fuel',
  }),
  when: any(
    is(reductant, 'chlorine-trifluoride'),
    all(is(reductant, 'calcium'), below(metalsInReductant, '0.1 %'), below(boronInReductant, '0.001 %')),
    all(is(reductant, 'magnesium'), below(metalsInReductant, '0.02 %'), below(boronInReductant, '0.001 %')),
  ),
  completesItem: true,
})

const hafniumContent = measure('hafnium.content', {
  unit: '%',
  label: { ja: 'ハフニウムの含有量', en: 'hafnium content by weight' },
})
const hafniumMetal = feature('hafnium-metal', { ja: 'ハフニウムの金属である', en: 'it is hafnium metal' })

export const hafnium = entry('item-2-23', {
  item: '2(23)',
  at: '1条28号',
  sameSince: OLDEST,
  title: { ja: 'ハフニウム', en: 'Hafnium' },
  heading: kind('hafnium', {
    ja: 'ハフニウム、ハフニウム合金若しくはハフニウム化合物又はこれらの半製品若しくは一次製品',
    en: 'hafnium, a hafnium alloy or compound, or a semi-finished or primary product of these',
  }),
  when: any(hafniumMetal, moreThan(hafniumContent, '60 %')),
  completesItem: true,
  codes: { us: '1C231', eu: '1C231' },
})

const lithiumEnriched = feature('lithium-6-enriched', {
  ja: 'リチウム6の比率が天然の比率を超えて濃縮されている',
  en: 'its lithium-6 is enriched beyond the natural ratio',
})
const inDosimeter = feature('lithium-in-dosimeter', {
  ja: '熱ルミネセンス線量計に組み込まれている',
  en: 'it is built into a thermoluminescent dosimeter',
})

export const lithium6 = entry('item-2-24', {
  item: '2(24)',
  at: '1条29号',
  sameSince: OLDEST,
  title: { ja: 'リチウム6', en: 'Lithium-6' },
  heading: kind('lithium', {
    ja: 'リチウム、リチウム合金、化合物若しくは混合物又はこれらの半製品若しくは一次製品',
    en: 'lithium, a lithium alloy, compound or mixture, or a semi-finished or primary product of these',
  }),
  when: all(lithiumEnriched, not(inDosimeter)),
  completesItem: true,
  codes: { us: '1C233', eu: '1C233' },
})

const cylinderMass = measure('heavy-cylinder.mass', { unit: 'kg', label: { ja: '質量', en: 'mass' } })
const cylinderBore = measure('heavy-cylinder.inside-diameter', {
  unit: 'mm',
  label: { ja: '円筒又は半球の内径', en: 'inside diameter of the cylinder or hemisphere' },
})
const weightOrCollimator = feature('weight-or-gamma-collimator', {
  ja: 'おもり又はガンマ線のコリメータ用に設計されている',
  en: 'it is designed as a weight or a gamma-ray collimator',
})
const heavyShape = all(
  moreThan(cylinderMass, '20 kg'),
  moreThan(cylinderBore, '100 mm'),
  below(cylinderBore, '300 mm'),
)

export const tungsten = entry('item-2-25', {
  item: '2(25)',
  at: '1条30号',
  sameSince: OLDEST,
  title: { ja: 'タングステンの円筒・半球', en: 'Tungsten cylinders and hemispheres' },
  heading: kind('tungsten-cylinder', {
    ja: 'タングステン、その炭化物又はタングステンの含有量が90％を超える合金の円筒形、中空の半球形又はその組合せのもの',
    en: 'a cylinder, hollow hemisphere or combination of tungsten, its carbide or an alloy with over 90 % tungsten',
  }),
  when: heavyShape,
  unless: [
    limb('item-2-25.weight', {
      at: '1条30号',
      title: { ja: 'おもり・コリメータ', en: 'Weights and collimators' },
      when: weightOrCollimator,
    }),
  ],
  completesItem: true,
  codes: { us: '1C226', eu: '1C226' },
})

export const rhenium = entry('item-2-51', {
  item: '2(51)',
  at: '1条61号',
  sameSince: OLDEST,
  title: { ja: 'レニウムの円筒・半球', en: 'Rhenium cylinders and hemispheres' },
  heading: kind('rhenium-cylinder', {
    ja: 'レニウム、又はレニウム若しくはレニウムとタングステンの含有量が90％以上の合金の円筒形、中空の半球形又はその組合せのもの',
    en: 'a cylinder, hollow hemisphere or combination of rhenium, or an alloy with at least 90 % rhenium or rhenium and tungsten',
  }),
  when: heavyShape,
  completesItem: true,
})

const zirconiumForm = choice('zirconium.form', {
  label: { ja: 'ジルコニウムの形態', en: 'form of the zirconium' },
  options: {
    metal: { ja: '金属', en: 'metal' },
    alloy: { ja: '合金', en: 'alloy' },
    compound: { ja: '化合物', en: 'compound' },
  },
})
const zirconiumContent = measure('zirconium.content', {
  unit: '%',
  label: { ja: '合金のジルコニウムの含有量', en: 'zirconium content of the alloy by weight' },
})
const hafniumToZirconium = measure('zirconium.hafnium-share', {
  unit: '%',
  label: {
    ja: 'ハフニウムの含有量のジルコニウムの含有量に対する割合',
    en: 'hafnium content as a share of the zirconium content',
  },
})
const thinFoil = feature('zirconium-foil-up-to-0-1-mm', {
  ja: '厚さが0.1 mm以下のはくである',
  en: 'it is a foil no thicker than 0.1 mm',
})

export const zirconium = entry('item-2-26', {
  item: '2(26)',
  at: '1条31号',
  sameSince: OLDEST,
  title: { ja: 'ジルコニウム', en: 'Zirconium' },
  heading: kind('zirconium', {
    ja: 'ジルコニウム、ジルコニウム合金若しくはジルコニウム化合物又はこれらの半製品若しくは一次製品',
    en: 'zirconium, a zirconium alloy or compound, or a semi-finished or primary product of these',
  }),
  when: any(
    is(zirconiumForm, 'metal'),
    all(is(zirconiumForm, 'alloy'), moreThan(zirconiumContent, '50 %')),
    all(is(zirconiumForm, 'compound'), below(hafniumToZirconium, '0.2 %')),
  ),
  unless: [
    limb('item-2-26.foil', {
      at: '1条31号',
      title: { ja: '厚さ0.1 mm以下のはく', en: 'Foil up to 0.1 mm' },
      when: thinFoil,
    }),
  ],
  leftOut: {
    ja: 'ハフニウムの割合の限定が金属・合金にも及ぶかどうか',
    en: 'whether the limit on hafnium also covers metal and alloys',
  },
  codes: { us: '1C234', eu: '1C234' },
})

const tritiumRatio = measure('tritium.to-hydrogen', {
  unit: '%',
  label: {
    ja: 'トリチウムの原子数の水素の原子数に対する比率',
    en: 'ratio of tritium atoms to hydrogen atoms',
  },
})
const tritiumInDevice = feature('tritium-built-in', {
  ja: '装置に内蔵されている',
  en: 'it is built into a device',
})
const tritiumActivity = measure('tritium.activity', {
  unit: 'GBq',
  label: { ja: '一装置当たりの放射能の総量', en: 'total activity in one device' },
})

export const tritium = entry('item-2-47', {
  item: '2(47)',
  at: '1条57号',
  title: { ja: 'トリチウム', en: 'Tritium' },
  heading: kind('tritium', {
    ja: 'トリチウム、トリチウム化合物又はトリチウム混合物',
    en: 'tritium, or a tritium compound or mixture',
  }),
  when: moreThan(tritiumRatio, '0.1 %'),
  unless: [
    limb('item-2-47.built-in', {
      at: '1条57号',
      title: { ja: '装置に内蔵された1,480 GBq未満のもの', en: 'Built into a device, below 1480 GBq' },
      when: all(tritiumInDevice, below(tritiumActivity, '1480 GBq')),
    }),
  ],
  completesItem: true,
})

const heliumEnriched = feature('helium-3-enriched', {
  ja: 'ヘリウム3の混合率が天然の混合率を超える',
  en: 'its share of helium-3 is above the natural one',
})
const heliumSealed = feature('helium-3-sealed', {
  ja: '容器又は装置に密封されている',
  en: 'it is sealed in a container or device',
})
const heliumMass = measure('helium-3.mass', {
  unit: 'g',
  label: { ja: 'ヘリウム3の重量', en: 'mass of helium-3' },
})

export const helium3 = entry('item-2-50', {
  item: '2(50)',
  at: '1条60号',
  sameSince: OLDEST,
  title: { ja: 'ヘリウム3', en: 'Helium-3' },
  heading: kind('helium', { ja: 'ヘリウム', en: 'helium' }),
  when: heliumEnriched,
  unless: [
    limb('item-2-50.sealed', {
      at: '1条60号',
      title: { ja: '密封された1 g未満のもの', en: 'Sealed, below 1 g' },
      when: all(heliumSealed, below(heliumMass, '1 g')),
    }),
  ],
  completesItem: true,
  codes: { us: '1C232', eu: '1C232' },
})

const bismuthPurity = measure('bismuth.purity', {
  unit: '%',
  label: { ja: 'ビスマスの純度', en: 'purity of the bismuth by weight' },
})
const bismuthSilver = measure('bismuth.silver', {
  unit: '%',
  label: { ja: 'ビスマスの銀の含有量', en: 'silver content of the bismuth by weight' },
})

export const bismuth = entry('item-2-19', {
  item: '2(19)',
  at: '1条24号イ',
  sameSince: OLDEST,
  title: { ja: '高純度のビスマス', en: 'High-purity bismuth' },
  heading: kind('bismuth', { ja: 'ビスマス', en: 'bismuth' }),
  when: all(atLeast(bismuthPurity, '99.99 %'), below(bismuthSilver, '0.001 %')),
  codes: { us: '1C229', eu: '1C229' },
})
