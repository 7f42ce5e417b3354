import { all, any, atLeast, count, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

/** 4の項(6) to (9): propellants and equipment to make them, by article 3 items 7 to 10-2. */

const named = kind('propellant-substance-of-order-3-7', {
  ja: '省令3条7号ロからニまで及びチからアまでに掲げる推進薬又はその原料となる物質（過塩素酸アンモニウム、HTPB、四酸化二窒素等。含有量や粒子径の基準があるものを除く。）',
  en: 'a propellant or ingredient of article 3(vii)(b) to (d) or (h) onwards of the order (ammonium perchlorate, HTPB, dinitrogen tetroxide and others)',
})
const hydrazine = kind('hydrazine', { ja: 'ヒドラジン', en: 'hydrazine' })
const concentration = measure('hydrazine.concentration', {
  unit: '%',
  label: { ja: 'ヒドラジンの濃度', en: 'concentration of hydrazine' },
})
const metalPowder = kind('propellant-metal-powder', {
  ja: 'ジルコニウム、ベリリウム、マグネシウム又はこれらの合金の粉末',
  en: 'powder of zirconium, beryllium, magnesium or their alloys',
})
const boronPowder = kind('propellant-boron-powder', {
  ja: 'ほう素又はその合金の粉末',
  en: 'powder of boron or its alloy',
})
const purity = measure('propellant-powder.purity', {
  unit: '%',
  label: { ja: '粉末の純度', en: 'purity of the powder by weight' },
})
const fine = measure('propellant-powder.below-60-um', {
  unit: '%',
  label: {
    ja: '60 µm未満の粒子の含有量（体積又は重量）',
    en: 'share of particles below 60 µm (by volume or weight)',
  },
})

export const propellants = entry('item-4-6', {
  item: '4(6)',
  at: '3条7号',
  title: { ja: '推進薬とその原料', en: 'Propellants and their ingredients' },
  heading: any(named, hydrazine, metalPowder, boronPowder),
  when: any(
    named,
    limb('item-4-6.hydrazine', {
      at: '3条7号イ',
      title: { ja: '濃度70％を超えるヒドラジン', en: 'Hydrazine above 70 %' },
      when: all(hydrazine, moreThan(concentration, '70 %')),
    }),
    limb('item-4-6.metal', {
      at: '3条7号ヘ',
      title: { ja: '純度97％以上、60 µm未満が90％以上', en: 'Purity 97 %, 90 % below 60 µm' },
      when: all(metalPowder, atLeast(purity, '97 %'), atLeast(fine, '90 %')),
    }),
    limb('item-4-6.boron', {
      at: '3条7号ト',
      title: { ja: 'ほう素：純度85％以上、60 µm未満が90％以上', en: 'Boron: purity 85 %, 90 % below 60 µm' },
      when: all(boronPowder, atLeast(purity, '85 %'), atLeast(fine, '90 %')),
    }),
  ),
  leftOut: {
    ja: 'アルミニウムの粉（ホ）、発熱量による燃料（タ）',
    en: 'aluminium powder (e) and fuels by heat of combustion (p)',
  },
  codes: { us: '1C111', eu: '1C111' },
})

const batch = kind('batch-mixer', {
  ja: 'バッチ式の混合機（液体用を除く。）又はその部分品（値はその混合機のもの）',
  en: 'a batch mixer not for liquids, or a part of it (the values are those of the mixer)',
})
const continuous = kind('continuous-mixer', {
  ja: '連続式の混合機（液体用を除く。）又はその部分品（値はその混合機のもの）',
  en: 'a continuous mixer not for liquids, or a part of it (the values are those of the mixer)',
})
const vacuum = feature('mixer-works-at-vacuum', {
  ja: '0以上13.326 kPa以下の絶対圧力で混合するように設計し、又は改造した',
  en: 'it is designed or modified to mix at an absolute pressure from 0 to 13.326 kPa',
})
const controlled = feature('mixer-temperature-controlled', {
  ja: '混合容器内の温度を制御することができる',
  en: 'the temperature in its vessel can be controlled',
})
const capacity = measure('mixer.volume', { unit: 'L', label: { ja: '全容量', en: 'total volume' } })
const offset = feature('mixer-off-centre-shaft', {
  ja: '中心軸から離れた混和軸又は捏和軸を少なくとも一本有する',
  en: 'it has at least one mixing or kneading shaft off its centre',
})
const shafts = count('mixer.shafts', {
  label: { ja: '混和軸又は捏和軸の数', en: 'number of mixing or kneading shafts' },
})
const oscillating = feature('mixer-oscillating-shaft-with-kneading-pins', {
  ja: '振動機能を備えた一本の回転軸を有し、容器内及び回転軸上に捏和のための突起を有する',
  en: 'it has one rotating and oscillating shaft, with kneading teeth on shaft and vessel',
})

export const mixers = entry('item-4-8', {
  item: '4(8)',
  at: '3条9号',
  title: { ja: '混合機', en: 'Mixers' },
  heading: any(batch, continuous),
  when: all(
    vacuum,
    controlled,
    any(
      limb('item-4-8.batch', {
        at: '3条9号',
        title: { ja: 'バッチ式：110 L以上、中心を外れた軸', en: 'Batch: 110 L, a shaft off centre' },
        when: all(batch, atLeast(capacity, '110 L'), offset),
      }),
      limb('item-4-8.continuous', {
        at: '3条9号の2',
        title: {
          ja: '連続式：軸が二本以上、又は振動する軸',
          en: 'Continuous: two shafts, or one that oscillates',
        },
        when: all(continuous, any(atLeast(shafts, '2'), oscillating)),
      }),
    ),
  ),
  completesItem: true,
  codes: { us: '1B117 / 1B118', eu: '1B117 / 1B118' },
})

export const millsAndPowderPlant = entry('item-4-9', {
  item: '4(9)',
  at: '3条10号',
  title: { ja: 'ジェットミル・粉末状の金属の製造用の装置', en: 'Jet mills and metal powder plant' },
  heading: any(
    kind('propellant-jet-mill', {
      ja: '規制される推進薬又はその原料を粉砕することができるジェットミル又はその部分品',
      en: 'a jet mill that can grind controlled propellants or ingredients, or a part of it',
    }),
    kind('propellant-metal-powder-plant', {
      ja: '3条7号ホからトまでの金属の噴霧粉、球形粉又は回転楕円体粉の製造用の装置又はその部分品',
      en: 'equipment to make atomised, spherical or spheroidal powder of article 3(vii)(e) to (g), or a part of it',
    }),
  ),
  completesItem: true,
  codes: { us: '1B119 / 1B102', eu: '1B119 / 1B102' },
})

export const propellantPlant = entry('item-4-7', {
  item: '4(7)',
  at: '3条8号',
  title: { ja: '推進薬の製造用の装置', en: 'Equipment to make propellants' },
  heading: kind('propellant-production-or-test-equipment', {
    ja: '規制される推進薬若しくはその原料、オクトーゲン、ヘキソーゲン、コンポジット推進薬等（3条8号イからヘまで）の製造用の装置若しくは工具若しくは試験装置又はこれらの部分品',
    en: 'equipment or tools to make or test propellants and ingredients of article 3(viii)(a) to (f), or a part of these',
  }),
  completesItem: true,
  codes: { us: '1B115', eu: '1B115' },
})
