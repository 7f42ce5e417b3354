import { kind } from '../write/index.ts'

/** Unmanned aircraft, as items 4 and 13 look at them. */

export const unmannedAircraft = kind('unmanned-aircraft', { ja: '無人航空機', en: 'an unmanned aircraft' })
