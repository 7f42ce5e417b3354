import { atMost, entry, kind, measure } from '../write/index.ts'

const encoder = kind('absolute-rotary-encoder', {
  ja: '回転入力型のアブソリュートエンコーダ（専用のリング、ディスク、スケールを含む）',
  en: 'an absolute rotary encoder, or a ring, disk or scale made for one',
})

const angleError = measure('encoder.angle-error', {
  unit: '″',
  label: { ja: '角度の変換誤差の絶対値', en: 'absolute angle error' },
})

export const item78 = entry('item-7-8', {
  item: '7(8)',
  at: '6条8号',
  completesItem: true,
  title: { ja: 'アブソリュートエンコーダ', en: 'Absolute encoder' },
  heading: encoder,
  when: atMost(angleError, '1 ″'),
  codes: { us: '3A001.f', eu: '3A001.f' },
})
