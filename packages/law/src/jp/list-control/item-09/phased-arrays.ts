import { all, any, atLeast, atMost, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

const phasedArray = kind('phased-array-antenna', {
  ja: '電子的に走査が可能なフェーズドアレーアンテナ',
  en: 'an electronically steerable phased array antenna',
})

const landing = feature('antenna-microwave-landing', {
  ja: 'ICAO標準に準拠したマイクロ波着陸システム用である',
  en: 'it is for microwave landing systems to ICAO standards',
})

const civilLinks = feature('antenna-civil-links', {
  ja: '民生用セルラー・無線LAN、IEEE 802.15・無線高精細度マルチメディアインターフェース又は商用民生通信の衛星通信地球局のために特に設計した',
  en: 'it is specially designed for civil cellular or wireless LAN, IEEE 802.15 or wireless HDMI, or commercial civil satellite earth stations',
})

const frequency = measure('antenna.frequency', {
  unit: 'GHz',
  label: { ja: '使用できる周波数', en: 'frequency at which it works' },
})

const radiated = measure('antenna.effective-radiated-power', {
  unit: 'dBm',
  signed: true,
  label: { ja: '実効射電力（ERP）', en: 'effective radiated power (ERP)' },
})

const civilAntennas = limb('item-9-5.except', {
  at: '8条5号',
  title: { ja: '着陸システム・民生通信用の除外', en: 'For landing systems or civil links, left out' },
  when: any(landing, civilLinks),
})

export const phasedArrays = entry('item-9-5', {
  item: '9(5)',
  at: '8条5号',
  completesItem: true,
  title: { ja: 'フェーズドアレーアンテナ', en: 'Phased array antennas' },
  heading: phasedArray,
  when: any(
    limb('item-9-5.i', {
      at: '8条5号イ',
      title: { ja: '31.8 GHz超57 GHz以下', en: 'Above 31.8 GHz to 57 GHz' },
      when: all(moreThan(frequency, '31.8 GHz'), atMost(frequency, '57 GHz'), atLeast(radiated, '20 dBm')),
    }),
    limb('item-9-5.ro', {
      at: '8条5号ロ',
      title: { ja: '57 GHz超66 GHz以下', en: 'Above 57 GHz to 66 GHz' },
      when: all(moreThan(frequency, '57 GHz'), atMost(frequency, '66 GHz'), atLeast(radiated, '24 dBm')),
    }),
    limb('item-9-5.ha', {
      at: '8条5号ハ',
      title: { ja: '66 GHz超90 GHz以下', en: 'Above 66 GHz to 90 GHz' },
      when: all(moreThan(frequency, '66 GHz'), atMost(frequency, '90 GHz'), atLeast(radiated, '20 dBm')),
    }),
    limb('item-9-5.ni', {
      at: '8条5号ニ',
      title: { ja: '90 GHz超', en: 'Above 90 GHz' },
      when: moreThan(frequency, '90 GHz'),
    }),
  ),
  unless: [civilAntennas],
  codes: { us: '5A001.d', eu: '5A001.d' },
})
