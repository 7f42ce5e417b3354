import { all, any, atLeast, atMost, entry, kind, limb, measure, moreThan } from '../write/index.ts'

const softMagnet = kind('soft-magnetic-sheet', {
  ja: '金属性磁性材料（高透磁率）',
  en: 'a metallic magnetic material of high permeability',
})

const permeability = measure('magnetic-material.relative-permeability', {
  unit: '×',
  label: { ja: '比初透磁率', en: 'initial relative permeability' },
})

const sheetThickness = measure('magnetic-material.thickness', {
  unit: 'mm',
  label: { ja: '厚さ', en: 'thickness' },
})

const magnetostrictive = kind('magnetostrictive-alloy', {
  ja: '磁歪合金',
  en: 'a magnetostrictive alloy',
})

const saturationStrain = measure('magnetic-material.saturation-magnetostriction', {
  unit: 'ppm',
  label: { ja: '飽和磁気歪', en: 'saturation magnetostriction' },
})

const coupling = measure('magnetic-material.coupling-factor', {
  unit: '×',
  label: { ja: '電気機械結合係数', en: 'magnetomechanical coupling factor' },
})

const amorphous = kind('amorphous-strip', {
  ja: 'ストリップ状のアモルファス合金又はナノクリスタル合金',
  en: 'an amorphous or nanocrystalline alloy strip',
})

const ferrous = measure('magnetic-material.iron-cobalt-nickel', {
  unit: '%',
  label: { ja: '鉄、コバルト及びニッケルの含有量の合計', en: 'iron, cobalt and nickel together' },
})

const saturation = measure('magnetic-material.saturation', {
  unit: 'T',
  label: { ja: '飽和磁束密度', en: 'saturation flux density' },
})

const stripResistivity = measure('magnetic-material.resistivity', {
  unit: 'µΩ·m',
  label: { ja: '電気抵抗率', en: 'electrical resistivity' },
})

export const magneticMaterials = entry('item-5-6', {
  item: '5(6)',
  at: '4条8号',
  completesItem: true,
  title: { ja: '金属性磁性材料', en: 'Metallic magnetic materials' },
  heading: any(softMagnet, magnetostrictive, amorphous),
  when: any(
    limb('item-5-6.i', {
      at: '4条8号イ',
      title: { ja: '高透磁率', en: 'High permeability' },
      when: all(softMagnet, atLeast(permeability, '120000 ×'), atMost(sheetThickness, '0.05 mm')),
    }),
    limb('item-5-6.ro-1', {
      at: '4条8号ロ(1)',
      title: { ja: '飽和磁気歪', en: 'Saturation magnetostriction' },
      when: all(magnetostrictive, moreThan(saturationStrain, '500 ppm')),
    }),
    limb('item-5-6.ro-2', {
      at: '4条8号ロ(2)',
      title: { ja: '結合係数', en: 'Coupling factor' },
      when: all(magnetostrictive, moreThan(coupling, '0.8 ×')),
    }),
    limb('item-5-6.ha', {
      at: '4条8号ハ',
      title: { ja: 'アモルファス・ナノクリスタル', en: 'Amorphous or nanocrystalline' },
      when: all(
        amorphous,
        atLeast(ferrous, '75 %'),
        atLeast(saturation, '1.6 T'),
        any(atMost(sheetThickness, '0.02 mm'), atLeast(stripResistivity, '2 µΩ·m')),
      ),
    }),
  ),
  codes: { us: '1C003', eu: '1C003' },
})
