import { all, any, entry, kind, limb, measure, moreThan } from '../write/index.ts'

const primaryCell = kind('primary-cell', {
  ja: '一次セル（バッテリーに組み込まれたものを除く）',
  en: 'a primary cell, not inside a battery',
})

const secondaryCell = kind('secondary-cell', {
  ja: '二次セル（バッテリーに組み込まれたものを除く）',
  en: 'a secondary cell, not inside a battery',
})

const energyDensity = measure('cell.energy-density', {
  unit: 'Wh/kg',
  label: { ja: '20 ℃におけるエネルギー密度', en: 'energy density at 20 °C' },
})

const powerDensity = measure('cell.power-density', {
  unit: 'W/kg',
  label: { ja: '20 ℃における連続的な電力密度', en: 'continuous power density at 20 °C' },
})

const spaceSolar = kind('space-solar-cell', {
  ja: '宇宙用に設計した太陽電池（セル、パネル等）',
  en: 'a solar cell, panel or array designed for space',
})

const efficiency = measure('solar.efficiency', {
  unit: '%',
  label: {
    ja: '28 ℃、エア・マス・ゼロでの最小平均変換効率',
    en: 'least average efficiency at 28 °C and air mass zero',
  },
})

export const item76 = entry('item-7-6', {
  item: '7(6)',
  at: '6条5号',
  completesItem: true,
  title: { ja: '一次セル・二次セル', en: 'Primary and secondary cells' },
  heading: any(primaryCell, secondaryCell),
  when: any(
    limb('item-7-6.i-1', {
      at: '6条5号イ(1)',
      title: { ja: '一次セル・高エネルギー', en: 'Primary cell of high energy' },
      when: all(primaryCell, moreThan(energyDensity, '550 Wh/kg'), moreThan(powerDensity, '50 W/kg')),
    }),
    limb('item-7-6.i-2', {
      at: '6条5号イ(2)',
      title: { ja: '一次セル・高出力', en: 'Primary cell of high power' },
      when: all(primaryCell, moreThan(energyDensity, '50 Wh/kg'), moreThan(powerDensity, '350 W/kg')),
    }),
    limb('item-7-6.ro', {
      at: '6条5号ロ',
      title: { ja: '二次セル', en: 'Secondary cell' },
      when: all(secondaryCell, moreThan(energyDensity, '350 Wh/kg')),
    }),
  ),
  codes: { us: '3A001.e.1', eu: '3A001.e.1' },
})

export const item76Solar = entry('item-7-6-solar', {
  item: '7(6)',
  at: '6条7号の2',
  title: { ja: '宇宙用の太陽電池', en: 'Solar cells for space' },
  heading: spaceSolar,
  when: moreThan(efficiency, '20 %'),
  codes: { us: '3A001.e.4', eu: '3A001.e.4' },
})
