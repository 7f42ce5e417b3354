import { feature } from '../write/index.ts'

/** Rockets and unmanned aircraft that item 4 asks of a product whether it can serve them. */

export const for300km = feature('usable-in-300-km-rocket-or-aircraft', {
  ja: 'ペイロードを300 km以上運搬することができるロケット又は無人航空機に使用することができる',
  en: 'it can be used in a rocket or unmanned aircraft that carries a payload 300 km or more',
})

export const for500kg300km = feature('usable-in-500-kg-300-km-rocket-or-aircraft', {
  ja: '500 kg以上のペイロードを300 km以上運搬することができるロケット又は無人航空機に使用することができる',
  en: 'it can be used in a rocket or unmanned aircraft that carries a payload of 500 kg or more 300 km or more',
})

export const for300kmRocketOr500kgAircraft = feature('usable-in-300-km-rocket-or-500-kg-aircraft', {
  ja: 'ペイロードを300 km以上運搬することができるロケット又は500 kg以上のペイロードを300 km以上運搬することができる無人航空機に使用することができる',
  en: 'it can be used in a rocket that carries a payload 300 km or more, or an unmanned aircraft that carries 500 kg or more as far',
})

export const usableInMissile = feature('usable-in-rocket-or-unmanned-aircraft', {
  ja: 'ロケット又は無人航空機に使用することができる',
  en: 'it can be used in a rocket or unmanned aircraft',
})

export const forDevelopment300km = feature('for-development-of-300-km-missiles', {
  ja: 'ペイロードを300 km以上運搬することができるロケット若しくは無人航空機又はその段、推進装置等の開発又は試験に用いることができる',
  en: 'it can serve to develop or test rockets or unmanned aircraft with a range of 300 km, or their stages, motors and the like',
})
