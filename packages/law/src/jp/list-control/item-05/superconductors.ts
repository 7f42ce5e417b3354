import { all, any, below, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

const niobiumTitanium = kind('niobium-titanium-superconductor', {
  ja: 'ニオブチタンのフィラメントを含む超電導材料',
  en: 'a superconductor with niobium titanium filaments',
})

const otherSuperconductor = kind('other-superconductor', {
  ja: 'ニオブチタン以外のフィラメントからなる超電導材料',
  en: 'a superconductor of filaments other than niobium titanium',
})

const wireLength = measure('superconductor.length', { unit: 'm', label: { ja: '長さ', en: 'length' } })

const wireMass = measure('superconductor.mass', {
  unit: 'g',
  label: { ja: '全重量', en: 'total mass' },
})

const notCopper = feature('superconductor-matrix-not-copper', {
  ja: 'フィラメントが銅（合金）以外のマトリックスに埋め込まれている',
  en: 'it its filaments lie in a matrix other than copper or copper alloy',
})

const filamentArea = measure('superconductor.filament-area', {
  unit: 'µm²',
  label: { ja: 'フィラメントの断面積', en: 'cross-section of a filament' },
})

const criticalTemperature = measure('superconductor.critical-temperature', {
  unit: 'K',
  label: { ja: '磁界をかけない場合の臨界温度', en: 'critical temperature without a field' },
})

const criticalCurrent = measure('superconductor.critical-current', {
  unit: 'A/mm²',
  label: {
    ja: '12 T・4.2 Kで全方向・全横断面における臨界電流密度（超電導でないときは0）',
    en: 'critical current density at 12 T and 4.2 K in every direction and cross-section (0 where it does not superconduct)',
  },
})

export const superconductors = entry('item-5-8', {
  item: '5(8)',
  at: '4条10号',
  completesItem: true,
  title: { ja: '超電導材料', en: 'Superconductors' },
  heading: any(niobiumTitanium, otherSuperconductor),
  when: all(
    any(moreThan(wireLength, '100 m'), moreThan(wireMass, '100 g')),
    any(
      limb('item-5-8.i', {
        at: '4条10号イ',
        title: { ja: 'ニオブチタン', en: 'Niobium titanium' },
        when: all(niobiumTitanium, notCopper, below(filamentArea, '28 µm²')),
      }),
      limb('item-5-8.ro', {
        at: '4条10号ロ',
        title: { ja: 'その他のフィラメント', en: 'Other filaments' },
        when: all(
          otherSuperconductor,
          moreThan(criticalTemperature, '9.85 K'),
          moreThan(criticalCurrent, '1750 A/mm²'),
        ),
      }),
      limb('item-5-8.ha', {
        at: '4条10号ハ',
        title: { ja: '115 K超', en: 'Above 115 K' },
        when: moreThan(criticalTemperature, '115 K'),
      }),
    ),
  ),
  codes: { us: '1C005', eu: '1C005' },
})
