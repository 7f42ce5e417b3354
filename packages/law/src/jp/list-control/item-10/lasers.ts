import { all, any, entry, limb, not } from '../write/index.ts'
import { continuousBands } from './lasers-continuous.ts'
import { continuous, laser, pulsed, tunable } from './lasers-facts.ts'
import { named, namedKind } from './lasers-named.ts'
import { pulsedBands } from './lasers-pulsed.ts'
import { tunableBands } from './lasers-tunable.ts'

/** 9条10号: lasers. */

const namedLaser = limb('item-10-8.ni', {
  at: '9条10号ニ',
  title: { ja: '媒質で指定されたレーザー', en: 'Laser named by its medium' },
  when: any(...named),
})

/** The general bands; lasers of a medium that ニ names are left to it. */
const general = [
  limb('item-10-8.i', {
    at: '9条10号イ',
    title: { ja: '持続波レーザー（波長可変を除く）', en: 'Continuous-wave laser, not tunable' },
    when: all(not(tunable), continuous, not(namedKind), any(...continuousBands)),
    unless: [namedLaser],
  }),
  limb('item-10-8.ro', {
    at: '9条10号ロ',
    title: { ja: 'パルスレーザー（波長可変を除く）', en: 'Pulsed laser, not tunable' },
    when: all(not(tunable), pulsed, not(namedKind), any(...pulsedBands)),
    unless: [namedLaser],
  }),
  limb('item-10-8.ha', {
    at: '9条10号ハ',
    title: { ja: '波長可変レーザー', en: 'Tunable laser' },
    when: all(tunable, not(namedKind), any(...tunableBands)),
    unless: [namedLaser],
  }),
]

export const lasers = entry('item-10-8', {
  item: '10(8)',
  at: '9条10号',
  title: { ja: 'レーザー発振器', en: 'Lasers' },
  heading: laser,
  when: any(namedLaser, ...general),
  leftOut: {
    ja: 'ニに掲げる媒質のレーザーで同号の基準に達しないもの(イからハまでによるかは条文上明らかでない)、ニ(1)4(スタックアレーの出力密度)、ホ・ヘ(部分品、附属品、試験装置)',
    en: 'lasers of a medium named in (ni) that stay below its limits (whether (i) to (ha) reach them the text leaves open), (ni)(1)4 (power density of stacked arrays), (ho) and (he) (parts, accessories, test equipment)',
  },
  codes: { us: '6A005', eu: '6A005' },
})
