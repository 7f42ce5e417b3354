import { feature, kind, measure } from '../write/index.ts'

/** Centrifugal balancing machines, as items 2 and 4 look at them. */

export const machine = kind('balancing-machine', {
  ja: '遠心力式釣合い試験機（一面釣合い試験機を除く。）',
  en: 'a centrifugal balancing machine other than one of a single plane',
})

export const severalPlanes = feature('balancing-two-planes-or-more', {
  ja: '二面以上での不釣合いを試験できる',
  en: 'it can test unbalance in two planes or more',
})

export const forDentalOrMedical = feature('balancing-for-dental-or-medical', {
  ja: '歯科用装置又は医療用装置を試験するように設計した',
  en: 'it is designed to test dental or medical devices',
})

export const heaviest = measure('balancing.heaviest-rotor', {
  unit: 'kg',
  label: { ja: '試験できる最も重いロータの重量', en: 'heaviest rotor that can be tested' },
})

export const speed = measure('balancing.speed', {
  unit: 'rpm',
  label: { ja: '試験できる回転数', en: 'speed at which it can test' },
})

export const unbalance = measure('balancing.residual-unbalance', {
  unit: 'g·mm/kg',
  label: { ja: '到達最小比不釣合い', en: 'least residual specific unbalance' },
})
