import {
  all,
  any,
  atLeast,
  atMost,
  below,
  choice,
  count,
  entry,
  is,
  kind,
  limb,
  measure,
  moreThan,
  OLDEST,
} from '../write/index.ts'

/** 2の項(22), (27), (28), (30): crucibles, fluorine cells, rotor equipment, filament winding. */

const crucible = kind('crucible', {
  ja: 'アクチニドに対して耐食性のある材料を用いたるつぼ',
  en: 'a crucible of materials resistant to actinides',
})
const volume = measure('crucible.volume', {
  unit: 'L',
  label: { ja: 'るつぼの容量', en: 'volume of the crucible' },
})
const material = choice('crucible.material', {
  label: { ja: 'るつぼの材料又は被覆', en: 'material or coating of the crucible' },
  options: {
    listed: {
      ja: 'ふっ化カルシウム、メタジルコン酸カルシウム、硫化セリウム、酸化エルビウム、酸化ハフニウム、酸化マグネシウム、窒化したニオブ・チタン・タングステン合金、酸化イットリウム、酸化ジルコニウム又はこれらの組合せ',
      en: 'calcium fluoride, calcium metazirconate, cerium sulphide, erbium, hafnium, magnesium, yttrium or zirconium oxide, nitrided Nb-Ti-W alloy, or a combination',
    },
    tantalum: { ja: 'タンタル製又はタンタルで裏打ち', en: 'tantalum, or lined with it' },
    'coated-tantalum': {
      ja: 'タンタル製又は裏打ちで、タンタルの炭化物、窒化物、ほう化物又はその組合せで被覆',
      en: 'tantalum or lined with it, coated with tantalum carbide, nitride, boride or a combination',
    },
    other: { ja: 'その他', en: 'other' },
  },
})
const impurity = measure('crucible.impurities', {
  unit: '%',
  label: { ja: '不純物の総重量の割合', en: 'impurities by weight' },
})
const purity = measure('crucible.tantalum-purity', {
  unit: '%',
  label: { ja: 'タンタルの純度', en: 'purity of the tantalum by weight' },
})

export const crucibles = entry('item-2-22', {
  item: '2(22)',
  at: '1条27号',
  sameSince: OLDEST,
  title: { ja: 'るつぼ', en: 'Crucibles' },
  heading: crucible,
  when: any(
    limb('item-2-22.listed', {
      at: '1条27号イ',
      title: { ja: '0.15 L超8 L未満、列挙された材料', en: 'Over 0.15 and below 8 L, of the materials named' },
      when: all(
        moreThan(volume, '0.15 L'),
        below(volume, '8 L'),
        is(material, 'listed'),
        atMost(impurity, '2 %'),
      ),
    }),
    limb('item-2-22.tantalum', {
      at: '1条27号ロ',
      title: {
        ja: '0.05 L超2 L未満、純度99.9％以上のタンタル',
        en: 'Over 0.05 and below 2 L, tantalum of 99.9 %',
      },
      when: all(
        moreThan(volume, '0.05 L'),
        below(volume, '2 L'),
        is(material, 'tantalum', 'coated-tantalum'),
        atLeast(purity, '99.9 %'),
      ),
    }),
    limb('item-2-22.coated', {
      at: '1条27号ハ',
      title: {
        ja: '0.05 L超2 L未満、純度98％以上の被覆されたタンタル',
        en: 'Over 0.05 and below 2 L, coated tantalum of 98 %',
      },
      when: all(
        moreThan(volume, '0.05 L'),
        below(volume, '2 L'),
        is(material, 'coated-tantalum'),
        atLeast(purity, '98 %'),
      ),
    }),
  ),
  completesItem: true,
  codes: { us: '2A225', eu: '2A225' },
})

const fluorineCell = kind('fluorine-cell', {
  ja: 'ふっ素製造用の電解槽',
  en: 'an electrolytic cell that makes fluorine',
})
const fluorineOutput = measure('fluorine-cell.output', {
  unit: 'g/h',
  label: { ja: 'ふっ素の製造能力', en: 'output of fluorine' },
})

export const fluorineCells = entry('item-2-27', {
  item: '2(27)',
  at: '1条32号',
  sameSince: OLDEST,
  title: { ja: 'ふっ素製造用の電解槽', en: 'Fluorine cells' },
  heading: fluorineCell,
  when: moreThan(fluorineOutput, '250 g/h'),
  completesItem: true,
})

const rotorAssembly = kind('rotor-assembly-equipment', {
  ja: 'ガス遠心分離機のロータのチューブ、バッフル及びエンドキャップの組立用の装置又はその部分品',
  en: 'equipment to assemble tubes, baffles and end caps of centrifuge rotors, or a part of it',
})
const rotorStraightening = kind('rotor-straightening-equipment', {
  ja: 'ガス遠心分離機のロータのチューブの中心軸を調整するための装置又はその部分品',
  en: 'equipment to align the axis of centrifuge rotor tubes, or a part of it',
})
const bellowsDie = kind('bellows-mandrel', {
  ja: 'アルミニウム合金、マルエージング鋼又は繊維強化複合材料からなるベローズの製造用のマンドレル又は型',
  en: 'a mandrel or die for bellows of aluminium alloy, maraging steel or fibre-reinforced composite',
})
const bellowsBore = measure('bellows.inside-diameter', {
  unit: 'mm',
  label: { ja: 'ベローズの内径', en: 'inside diameter of the bellows' },
})
const bellowsPitch = measure('bellows.pitch', {
  unit: 'mm',
  label: { ja: 'ベローズの溝のピッチ', en: 'pitch of the convolutions' },
})
const bellowsDepth = measure('bellows.depth', {
  unit: 'mm',
  label: { ja: 'ベローズの溝の深さ', en: 'depth of the convolutions' },
})

export const rotorEquipment = entry('item-2-28', {
  item: '2(28)',
  at: '1条33号',
  title: { ja: 'ロータの製造用・組立用の装置', en: 'Rotor fabrication and assembly equipment' },
  heading: any(rotorAssembly, rotorStraightening, bellowsDie),
  when: any(
    rotorAssembly,
    rotorStraightening,
    limb('item-2-28.bellows', {
      at: '1条33号ハ',
      title: { ja: 'ベローズの製造用のマンドレル・型', en: 'Mandrels and dies for bellows' },
      when: all(
        moreThan(bellowsBore, '75 mm'),
        below(bellowsBore, '650 mm'),
        atLeast(bellowsPitch, '12.7 mm'),
        moreThan(bellowsDepth, '2 mm'),
      ),
    }),
  ),
  completesItem: true,
  codes: { us: '2B228', eu: '2B228' },
})

const winder = kind('filament-winding-machine', {
  ja: 'フィラメントワインディング装置、その制御装置又はマンドレル（値はその装置のもの）',
  en: 'a filament winding machine, its control or mandrel (the values are those of the machine)',
})
const winderAxes = count('filament-winding.axes', {
  label: {
    ja: '位置決め・包み・巻き作業を相関して制御できる軸数',
    en: 'number of axes that coordinate positioning, wrapping and winding',
  },
})
const tubeBore = measure('filament-winding.tube-diameter', {
  unit: 'mm',
  label: { ja: '製造できる円筒形のチューブの内径', en: 'inside diameter of the tubes that can be made' },
})
const tubeLength = measure('filament-winding.tube-length', {
  unit: 'mm',
  label: { ja: '製造できる円筒形のチューブの長さ', en: 'length of the tubes that can be made' },
})

export const filamentWinders = entry('item-2-30', {
  item: '2(30)',
  at: '1条35号',
  sameSince: OLDEST,
  title: { ja: 'フィラメントワインディング装置（原子力関係）', en: 'Filament winding machines (nuclear)' },
  heading: winder,
  when: all(
    atLeast(winderAxes, '2'),
    moreThan(tubeBore, '75 mm'),
    below(tubeBore, '650 mm'),
    atLeast(tubeLength, '300 mm'),
  ),
  completesItem: true,
  codes: { us: '1B201', eu: '1B201' },
})
