import { all, below, entry, kind, measure, moreThan } from '../write/index.ts'

/** 6条9号–16号: electronic measuring instruments. */

const oscilloscope = kind('sampling-oscilloscope', {
  ja: 'リアルタイムサンプリング手法を用いるサンプリングオシロスコープ',
  en: 'a real-time sampling oscilloscope',
})

const noiseShare = measure('oscilloscope.noise-of-full-scale', {
  unit: '%',
  label: {
    ja: 'ノイズが最小の縦軸レンジにおけるノイズ電圧（実効値）のフルスケールに対する割合',
    en: 'noise voltage, root mean square, of full scale at the quietest range',
  },
})

const bandwidth = measure('oscilloscope.bandwidth', {
  unit: 'GHz',
  label: { ja: '上限3 dB周波数', en: 'upper 3 dB frequency' },
})

export const item79 = entry('item-7-9', {
  item: '7(9)',
  at: '6条9号',
  completesItem: true,
  title: { ja: 'サンプリングオシロスコープ', en: 'Sampling oscilloscope' },
  heading: oscilloscope,
  when: all(below(noiseShare, '2 %'), moreThan(bandwidth, '90 GHz')),
  codes: { us: '3A002.a', eu: '3A002.a' },
})
