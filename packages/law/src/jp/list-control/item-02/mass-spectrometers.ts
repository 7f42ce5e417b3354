import { all, any, atLeast, below, choice, entry, feature, is, kind, limb, measure } from '../write/index.ts'

/** 2の項(32): mass spectrometers, by article 1 item 37 of the ministerial order. */

const spectrometer = kind('mass-spectrometer', { ja: '質量分析計', en: 'a mass spectrometer' })
const source = kind('mass-spectrometer-ion-source', {
  ja: '質量分析計に用いることができるイオン源（値はその質量分析計のもの）',
  en: 'an ion source for a mass spectrometer (the values are those of the spectrometer)',
})
const mass = measure('mass-spectrometer.highest-mass', {
  unit: 'u',
  label: { ja: '測定できるイオンの最大の質量', en: 'highest mass of ions measured' },
})
const difference = measure('mass-spectrometer.difference-at-230', {
  unit: 'u',
  label: { ja: '230における区別できる原子質量の差', en: 'difference in mass told apart at 230' },
})
const ionisation = choice('mass-spectrometer.ionisation', {
  label: { ja: 'イオン化の方式', en: 'way of ionisation' },
  options: {
    'inductively-coupled-plasma': { ja: '誘導結合プラズマ', en: 'inductively coupled plasma' },
    'glow-discharge': { ja: 'グロー放電', en: 'glow discharge' },
    thermal: { ja: '熱電離', en: 'thermal ionisation' },
    'electron-bombardment': { ja: '電子の衝突', en: 'electron bombardment' },
    other: { ja: 'その他', en: 'other' },
  },
})
const beamAndTrap = feature('mass-spectrometer-beam-and-cold-trap', {
  ja: '分子の平行ビームを照射する装置と零下80度以下となるコールドトラップを有する',
  en: 'it has a collimated molecular beam source and a cold trap at −80 °C or less',
})
const actinides = feature('mass-spectrometer-actinides', {
  ja: 'アクチニド又はそのふっ化物のイオン化用に設計したイオン源を有する',
  en: 'its ion source is designed to ionise actinides or their fluorides',
})
const online = feature('mass-spectrometer-nickel-on-line-sampling', {
  ja: '質量320以上を分解能320超で測定し、イオン源がニッケル又はニッケル合金で、電子衝突により、同位元素用のコレクタを有し、六ふっ化ウランの流れを止めずに採取するように設計している',
  en: 'it measures 320 u or more at a resolution above 320, with a nickel or nickel-alloy electron-bombardment source, an isotope collector and on-line sampling of UF6',
})

export const massSpectrometers = entry('item-2-32', {
  item: '2(32)',
  at: '1条37号',
  title: { ja: '質量分析計・イオン源', en: 'Mass spectrometers and ion sources' },
  heading: any(spectrometer, source),
  when: all(
    atLeast(mass, '230 u'),
    below(difference, '2 u'),
    any(
      limb('item-2-32.icp', {
        at: '1条37号イ',
        title: { ja: '誘導結合プラズマ', en: 'Inductively coupled plasma' },
        when: is(ionisation, 'inductively-coupled-plasma'),
      }),
      limb('item-2-32.glow-discharge', {
        at: '1条37号ロ',
        title: { ja: 'グロー放電', en: 'Glow discharge' },
        when: is(ionisation, 'glow-discharge'),
      }),
      limb('item-2-32.thermal', {
        at: '1条37号ハ',
        title: { ja: '熱電離', en: 'Thermal ionisation' },
        when: is(ionisation, 'thermal'),
      }),
      limb('item-2-32.electron-bombardment', {
        at: '1条37号ニ',
        title: {
          ja: '電子衝突で、分子ビームとコールドトラップを有するもの',
          en: 'Electron bombardment, with beam and cold trap',
        },
        when: all(is(ionisation, 'electron-bombardment'), beamAndTrap),
      }),
      limb('item-2-32.actinides', {
        at: '1条37号ホ',
        title: { ja: 'アクチニド用のイオン源', en: 'Sources for actinides' },
        when: actinides,
      }),
    ),
  ),
  unless: [
    limb('item-2-32.on-line', {
      at: '1条37号ヘ',
      title: { ja: '六ふっ化ウランの採取用のもの', en: 'For on-line sampling of UF6' },
      when: online,
    }),
  ],
  completesItem: true,
  codes: { us: '3A233', eu: '3A233' },
})
