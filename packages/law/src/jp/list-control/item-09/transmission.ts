import {
  all,
  any,
  atLeast,
  atMost,
  below,
  entry,
  feature,
  kind,
  limb,
  measure,
  moreThan,
  not,
} from '../write/index.ts'

const hfRadio = kind('radio-transmitter-or-receiver', {
  ja: '無線送信機又は無線受信機',
  en: 'a radio transmitter or receiver',
})

const spread = feature('radio-spread-spectrum', {
  ja: 'スペクトル拡散（周波数ホッピングを含む）技術を用いる',
  en: 'it uses spread spectrum, frequency hopping included',
})

const radioPower = measure('radio.power', { unit: 'W', label: { ja: '出力', en: 'output power' } })

const userCodes = feature('radio-user-programmable-codes', {
  ja: '使用者によって拡散符号の書換えができる',
  en: 'it its user can rewrite the spreading codes',
})

const wideRatio = measure('radio.bandwidth-ratio', {
  unit: '×',
  label: {
    ja: '情報チャネルに対する送信帯域幅の比',
    en: 'transmitted bandwidth against that of an information channel',
  },
})

const transmitted = measure('radio.transmitted-bandwidth', {
  unit: 'kHz',
  label: { ja: '送信帯域幅', en: 'transmitted bandwidth' },
})

const civilRadio = feature('radio-civil-cellular-or-earth-station', {
  ja: '民生用セルラー又は商用民生通信の衛星通信地球局に使用するように設計した',
  en: 'it is designed for civil cellular or commercial civil satellite earth stations',
})

const ultraWide = feature('radio-ultra-wideband', {
  ja: 'ウルトラワイドバンド変調技術を用い、使用者が符号を書き換えることができる',
  en: 'it uses ultra-wideband modulation with codes its user can rewrite',
})

const ultraBandwidth = measure('radio.ultra-wide-bandwidth', {
  unit: 'MHz',
  label: { ja: '帯域幅', en: 'bandwidth' },
})

const ultraFraction = measure('radio.fractional-bandwidth', {
  unit: '%',
  label: {
    ja: '瞬時帯域幅を中心周波数で除した値',
    en: 'instantaneous bandwidth divided by centre frequency',
  },
})

const vocoder = kind('voice-coder', {
  ja: 'デジタル信号処理と音声帯域圧縮技術を用いた装置',
  en: 'equipment that codes voice by digital signal processing',
})

const codingRate = measure('voice-coder.rate', {
  unit: 'bit/s',
  label: { ja: '符号化速度', en: 'coding rate' },
})

const underwaterRadio = kind('underwater-communication', {
  ja: '水中で使用することができるように設計した通信装置（有線を除く）',
  en: 'an untethered communication equipment designed for use under water',
})

const acousticCarrier = measure('underwater-communication.acoustic-carrier', {
  unit: 'kHz',
  label: { ja: '音波の搬送周波数', en: 'acoustic carrier frequency' },
})

const radioCarrier = measure('underwater-communication.radio-carrier', {
  unit: 'kHz',
  label: { ja: '電磁波の搬送周波数', en: 'electromagnetic carrier frequency' },
})

const beamSteering = feature('underwater-communication-beam-steering', {
  ja: '電子的にビームを走査する',
  en: 'it steers its beam electronically',
})

const uwb = limb('item-9-1.i-3', {
  at: '8条2号イ(3)',
  title: { ja: 'ウルトラワイドバンド', en: 'Ultra-wideband' },
  when: all(hfRadio, ultraWide, any(moreThan(ultraBandwidth, '500 MHz'), atLeast(ultraFraction, '20 %'))),
})

const weak = limb('item-9-1.i-2-except', {
  at: '8条2号イ(2)',
  title: { ja: '出力1 W以下の除外', en: 'Up to 1 W, left out' },
  when: atMost(radioPower, '1 W'),
})

export const transmission = entry('item-9-1', {
  item: '9(1)',
  at: '8条2号',
  title: { ja: '伝送通信装置', en: 'Transmission equipment' },
  heading: any(hfRadio, vocoder, underwaterRadio),
  when: any(
    limb('item-9-1.i-2-1', {
      at: '8条2号イ(2)1',
      title: { ja: 'スペクトル拡散・符号の書換え', en: 'Spread spectrum, codes by the user' },
      when: all(hfRadio, spread, userCodes),
      unless: [uwb, weak],
    }),
    limb('item-9-1.i-2-2', {
      at: '8条2号イ(2)2',
      title: { ja: 'スペクトル拡散・帯域幅', en: 'Spread spectrum, bandwidth' },
      when: all(
        hfRadio,
        spread,
        atLeast(wideRatio, '100 ×'),
        moreThan(transmitted, '50 kHz'),
        not(civilRadio),
      ),
      unless: [uwb, weak],
    }),
    uwb,
    limb('item-9-1.ro', {
      at: '8条2号ロ',
      title: { ja: '音声符号化', en: 'Voice coding' },
      when: all(vocoder, below(codingRate, '700 bit/s')),
    }),
    limb('item-9-1.ha-1', {
      at: '8条2号ハ(1)',
      title: { ja: '水中・音波', en: 'Under water, by sound' },
      when: all(underwaterRadio, any(below(acousticCarrier, '20 kHz'), moreThan(acousticCarrier, '60 kHz'))),
    }),
    limb('item-9-1.ha-2', {
      at: '8条2号ハ(2)',
      title: { ja: '水中・電磁波', en: 'Under water, by radio' },
      when: all(underwaterRadio, below(radioCarrier, '30 kHz')),
    }),
    limb('item-9-1.ha-3', {
      at: '8条2号ハ(3)',
      title: { ja: '水中・ビーム走査', en: 'Under water, beam steering' },
      when: all(underwaterRadio, beamSteering),
    }),
  ),
  leftOut: {
    ja: 'イ(1)(短波の適応通信)、ハ(4)(水中の光通信)、1号(耐環境の装置)、部分品・附属品',
    en: 'item (i)(1) (adaptive short wave), (ha)(4) (light under water), item 1 of the article (hardened equipment), parts and accessories',
  },
  codes: { us: '5A001.b', eu: '5A001.b' },
})
