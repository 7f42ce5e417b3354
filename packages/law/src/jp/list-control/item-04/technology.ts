import { technology } from '../write/index.ts'
import { flowFormers } from './flow-formers.ts'
import * as inertial from './inertial.ts'
import { isostaticPresses } from './isostatic-presses.ts'
import * as jet from './jet-engines.ts'
import { maragingSteel } from './maraging-steel.ts'
import { stages, unmannedAircraft } from './rockets.ts'
import * as testing from './vibration-and-balancing.ts'

/** Technology of item 4, by article 16 of the ministerial order. */

export const missileTechnology = technology('technology-4-1-6', {
  item: '4(1)',
  at: '16条1項6号',
  title: { ja: '4の項の貨物の必要な技術', en: 'Required technology of goods of item 4' },
  of: [
    unmannedAircraft,
    ...Object.values(jet),
    flowFormers,
    isostaticPresses,
    maragingSteel,
    ...Object.values(inertial),
    ...Object.values(testing),
  ],
  uses: ['design', 'manufacture', 'use'],
  programs: 'excluded',
  leftOut: { ja: '規則にない貨物の技術', en: 'technology of goods that are no rules' },
})

export const stageTechnology = technology('technology-4-1-4', {
  item: '4(1)',
  at: '16条1項4号',
  title: { ja: 'ロケットの段・推進装置等の技術', en: 'Technology of stages, motors and the like' },
  of: [stages],
  uses: ['design', 'manufacture', 'use'],
  programs: 'excluded',
  leftOut: {
    ja: '500 kg以上のペイロードを300 km以上運搬するロケット・無人航空機とその製造装置等の技術',
    en: 'technology of rockets and unmanned aircraft that carry 500 kg 300 km, and of their production equipment',
  },
})
