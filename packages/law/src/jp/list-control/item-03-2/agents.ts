import { any, entry, kind } from '../write/index.ts'

/** 3の2の項(1): agents, toxins and genes, by article 2-2 paragraph 1 of the ministerial order. A person compares the name. */

const listedAgent = kind('agent-of-order-2-2-1', {
  ja: '省令2条の2第1項1号（ウイルス）、2号（細菌）又は5号（細菌・菌類）に掲げるもの（ワクチンを除く。）',
  en: 'a virus, bacterium or fungus of article 2-2(1)(i), (ii) or (v) of the order, other than a vaccine',
})
const toxin = kind('toxin-of-order-2-2-1-3', {
  ja: '省令2条の2第1項3号の毒素（免疫毒素を除く。）又はそのサブユニット',
  en: 'a toxin of article 2-2(1)(iii) of the order other than an immunotoxin, or its subunit',
})
const genes = kind('genes-of-order-2-2-1-6', {
  ja: '省令2条の2第1項6号の遺伝子を改変した生物又は遺伝要素',
  en: 'a genetically modified organism or genetic element of article 2-2(1)(vi) of the order',
})

export const agents = entry('item-3-2-1-agents', {
  item: '3-2(1)',
  at: '2条の2第1項',
  title: { ja: '生物剤・毒素・遺伝子', en: 'Biological agents, toxins and genes' },
  heading: any(listedAgent, toxin, genes),
  completesItem: true,
  codes: { us: '1C351 / 1C353 / 1C354', eu: '1C351 / 1C353 / 1C354' },
})
