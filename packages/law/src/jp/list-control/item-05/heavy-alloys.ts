import { all, entry, kind, measure, moreThan } from '../write/index.ts'

const heavyAlloy = kind('uranium-titanium-or-tungsten-alloy', {
  ja: 'マトリックスが鉄、ニッケル又は銅のウランチタン合金又はタングステン合金',
  en: 'a uranium titanium or tungsten alloy with a matrix of iron, nickel or copper',
})

const alloyDensity = measure('heavy-alloy.density', {
  unit: 'g/cm³',
  label: { ja: '密度', en: 'density' },
})

const elasticLimit = measure('heavy-alloy.elastic-limit', {
  unit: 'MPa',
  label: { ja: '弾性限度', en: 'elastic limit' },
})

const tensile = measure('heavy-alloy.tensile-strength', {
  unit: 'MPa',
  label: { ja: '引張強さ', en: 'tensile strength' },
})

const elongation = measure('heavy-alloy.elongation', {
  unit: '%',
  label: { ja: '伸び率', en: 'elongation' },
})

export const heavyAlloys = entry('item-5-7', {
  item: '5(7)',
  at: '4条9号',
  completesItem: true,
  title: { ja: 'ウランチタン合金・タングステン合金', en: 'Uranium titanium and tungsten alloys' },
  heading: heavyAlloy,
  when: all(
    moreThan(alloyDensity, '17.5 g/cm³'),
    moreThan(elasticLimit, '880 MPa'),
    moreThan(tensile, '1270 MPa'),
    moreThan(elongation, '8 %'),
  ),
  codes: { us: '1C004', eu: '1C004' },
})
