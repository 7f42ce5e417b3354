import { any, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

const networkAnalyser = kind('network-analyser', {
  ja: 'ネットワークアナライザー',
  en: 'a network analyser',
})

const highestOperating = measure('network-analyser.highest-frequency', {
  unit: 'GHz',
  label: { ja: '最大動作周波数', en: 'highest operating frequency' },
})

const analyserPower = measure('network-analyser.power', {
  unit: 'mW',
  label: { ja: '43.5 GHz超110 GHz以下における出力', en: 'output power above 43.5 GHz to 110 GHz' },
})

const nonLinear = feature('network-analyser-non-linear-vector', {
  ja: '50 GHz超110 GHz以下で非線形ベクトルの計測機能を有する',
  en: 'it measures non-linear vectors above 50 GHz to 110 GHz',
})

export const item714 = entry('item-7-14', {
  item: '7(14)',
  at: '6条14号',
  completesItem: true,
  title: { ja: 'ネットワークアナライザー', en: 'Network analyser' },
  heading: networkAnalyser,
  when: any(
    limb('item-7-14.i', {
      at: '6条14号イ',
      title: { ja: '出力', en: 'Output power' },
      when: moreThan(analyserPower, '100 mW'),
    }),
    limb('item-7-14.ha', {
      at: '6条14号ハ',
      title: { ja: '非線形ベクトル', en: 'Non-linear vectors' },
      when: nonLinear,
    }),
    limb('item-7-14.ni', {
      at: '6条14号ニ',
      title: { ja: '110 GHz超', en: 'Above 110 GHz' },
      when: moreThan(highestOperating, '110 GHz'),
    }),
  ),
  codes: { us: '3A002.e', eu: '3A002.e' },
})
