import { all, any, atLeast, atMost, below, entry, feature, kind, limb, measure, not } from '../write/index.ts'
import { randomWalk } from './inertial-sensors.ts'

/** 10条3号: inertial navigation and other inertial equipment. */

const inertial = kind('inertial-equipment', {
  ja: '慣性航法装置その他の慣性力を利用する装置',
  en: 'inertial navigation or other inertial equipment',
})
const certified = feature('inertial-certified-for-civil-aircraft', {
  ja: '本邦又は省令別表第二の地域の政府機関が民間航空機用であることを証明した',
  en: 'it is certified for civil aircraft by the government of Japan or of a country of appended table 2',
})
const forCraft = feature('inertial-for-vehicles', {
  ja: '航空機用、陸上車両用又は船舶用に設計された',
  en: 'it is designed for aircraft, land vehicles or vessels',
})
const withoutAid = feature('inertial-position-without-aid', {
  ja: '位置参照情報によらずに位置情報を提供する',
  en: 'it gives position without positional aids',
})
const withAid = feature('inertial-embedded-aid', {
  ja: '位置参照情報を内蔵する',
  en: 'it has positional aids inside',
})
const northSeeking = feature('inertial-true-north', {
  ja: '真北方向を示す',
  en: 'it shows true north',
})
const rates = feature('inertial-two-dimensional-rates', {
  ja: '二次元以上で加速度又は角速度の測定値を提供する',
  en: 'it gives accelerations or angular rates in two or more dimensions',
})
const sensorsListed = feature('inertial-sensors-as-listed', {
  ja: '任意の軸で、参照情報なしに10条1号・2号の仕様の性能を有する',
  en: 'it performs as art. 10 item 1 or 2 along any axis, without aids',
})
const spaceDesign = feature('inertial-space', {
  ja: '宇宙用に設計した',
  en: 'it is designed for space',
})
const onlySpinning = feature('inertial-only-spinning-mass', {
  ja: 'スピニングマスジャイロのみを組み込んだ',
  en: 'it contains spinning mass gyros only',
})

const drift = measure('inertial.cep-rate', {
  unit: 'nmi/h',
  label: { ja: '平均誤差半径の増加（一時間当たり）', en: 'circular error probable for each hour' },
})
const driftDistance = measure('inertial.cep-of-distance', {
  unit: '%',
  label: { ja: '移動距離に対する平均誤差半径', en: 'circular error probable against distance travelled' },
})
const driftDay = measure('inertial.cep-in-24h', {
  unit: 'nmi',
  label: { ja: '24時間の総ドリフト', en: 'total drift in 24 hours' },
})
const lossError = measure('inertial.cep-after-loss', {
  unit: 'm',
  label: {
    ja: '位置参照情報の喪失後4分以内の平均誤差半径',
    en: 'circular error probable within 4 minutes after loss of aids',
  },
})
const maximumRate = measure('inertial.maximum-rate', {
  unit: '°/s',
  label: { ja: '最大動作角速度', en: 'maximum operating angular rate' },
})
const headingSecant = measure('inertial.heading-accuracy-sec', {
  unit: '°',
  label: {
    ja: '機首方位精度に緯度の余弦を乗じた値',
    en: 'heading accuracy times the cosine of the latitude',
  },
})
const heading45 = measure('inertial.heading-accuracy-45', {
  unit: '′',
  label: { ja: '緯度45度における機首方位精度', en: 'heading accuracy at latitude 45°' },
})

const civil = limb('item-11-3.except', {
  at: '10条3号',
  title: { ja: '民間航空機用の証明による除外', en: 'Certified for civil aircraft' },
  when: certified,
})

const limbs = [
  limb('item-11-3.i-1', {
    at: '10条3号イ(1)',
    title: { ja: '一時間につき0.8海里以下', en: 'Up to 0.8 nautical mile an hour' },
    when: all(forCraft, withoutAid, atMost(drift, '0.8 nmi/h')),
  }),
  limb('item-11-3.i-2', {
    at: '10条3号イ(2)',
    title: { ja: '移動距離の0.5％以下', en: 'Up to 0.5 % of the distance' },
    when: all(forCraft, withoutAid, atMost(driftDistance, '0.5 %')),
  }),
  limb('item-11-3.i-3', {
    at: '10条3号イ(3)',
    title: { ja: '24時間で1海里以下', en: 'Up to 1 nautical mile in 24 hours' },
    when: all(forCraft, withoutAid, atMost(driftDay, '1 nmi')),
  }),
  limb('item-11-3.ro', {
    at: '10条3号ロ',
    title: { ja: '位置参照情報の喪失後', en: 'After loss of aids' },
    when: all(forCraft, withAid, below(lossError, '10 m')),
  }),
  limb('item-11-3.ha-1', {
    at: '10条3号ハ(1)',
    title: { ja: '真北方向・500 °/s未満', en: 'True north, below 500 °/s' },
    when: all(
      forCraft,
      northSeeking,
      below(maximumRate, '500 °/s'),
      any(atMost(headingSecant, '0.07 °'), atMost(heading45, '6 ′')),
    ),
  }),
  limb('item-11-3.ha-2', {
    at: '10条3号ハ(2)',
    title: { ja: '真北方向・500 °/s以上', en: 'True north, from 500 °/s' },
    when: all(
      forCraft,
      northSeeking,
      atLeast(maximumRate, '500 °/s'),
      any(atMost(headingSecant, '0.2 °'), atMost(heading45, '17 ′')),
    ),
  }),
  limb('item-11-3.ni-1', {
    at: '10条3号ニ(1)',
    title: { ja: '加速度計・ジャイロの仕様', en: 'Performing as listed sensors' },
    when: all(rates, sensorsListed),
  }),
  limb('item-11-3.ni-2', {
    at: '10条3号ニ(2)',
    title: { ja: '宇宙用の慣性装置', en: 'Inertial equipment for space' },
    when: all(rates, spaceDesign, atMost(randomWalk, '0.1 °/√h'), not(onlySpinning)),
  }),
]

export const inertialEquipment = entry('item-11-3', {
  item: '11(3)',
  at: '10条3号',
  completesItem: true,
  title: { ja: '慣性航法装置等', en: 'Inertial navigation and other inertial equipment' },
  heading: inertial,
  when: any(...limbs),
  codes: { us: '7A003', eu: '7A003' },
  unless: [civil],
})
