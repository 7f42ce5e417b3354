import { all, any, entry, kind, measure, moreThan, OLDEST } from '../write/index.ts'

/** 3の項(1): chemicals, by article 2 paragraph 1 of the ministerial order. A person compares the name with the order. */

const content = measure('chemical.content', {
  unit: '%',
  label: {
    ja: '当該物質の含有量（いずれかの物質の最大、物質そのものは100 %）',
    en: 'content of the substance by weight (the highest of any; 100 % of the substance itself)',
  },
})

const precursor = kind('substance-of-order-2-1-1', {
  ja: '省令2条1項1号に掲げる物質（フッ化水素、シアン化ナトリウム、トリエタノールアミン塩酸塩等）又はこれを含む混合物',
  en: 'a substance of article 2(1)(i) of the order (hydrogen fluoride, sodium cyanide and others), or a mixture with one',
})
const toxicLow = kind('substance-of-order-2-1-2-a-to-c', {
  ja: '省令2条1項2号イからハまでに掲げる物質又はこれを含む混合物',
  en: 'a substance of article 2(1)(ii)(a) to (c) of the order, or a mixture with one',
})
const toxic = kind('substance-of-order-2-1-2-d-to-g', {
  ja: '省令2条1項2号ニからトまでに掲げる物質（二塩化カルボニル、シアン化水素等）又はこれを含む混合物',
  en: 'a substance of article 2(1)(ii)(d) to (g) of the order (phosgene, hydrogen cyanide and others), or a mixture with one',
})
const scheduled = kind('substance-of-order-2-1-3-a-to-e', {
  ja: '省令2条1項3号イからホまでに掲げる物質又はこれを含む混合物',
  en: 'a substance of article 2(1)(iii)(a) to (e) of the order, or a mixture with one',
})
const scheduledMiddle = kind('substance-of-order-2-1-3-f-to-p', {
  ja: '省令2条1項3号ヘからタまでに掲げる物質（三塩化ヒ素、チオジグリコール等）又はこれを含む混合物',
  en: 'a substance of article 2(1)(iii)(f) to (p) of the order (arsenic trichloride, thiodiglycol and others), or a mixture with one',
})
const scheduledLate = kind('substance-of-order-2-1-3-q-to-cc', {
  ja: '省令2条1項3号レからヤまでに掲げる物質（塩化ホスホリル、三塩化リン、トリエタノールアミン等）又はこれを含む混合物',
  en: 'a substance of article 2(1)(iii)(q) to (cc) of the order (phosphoryl chloride, triethanolamine and others), or a mixture with one',
})

export const precursors = entry('item-3-1-1', {
  item: '3(1)',
  at: '2条1項1号',
  title: { ja: '軍用の化学製剤の原料', en: 'Precursors of chemical agents' },
  heading: precursor,
  when: moreThan(content, '30 %'),
  codes: { us: '1C350', eu: '1C350' },
})

export const toxicChemicals = entry('item-3-1-2', {
  item: '3(1)',
  at: '2条1項2号',
  sameSince: OLDEST,
  title: { ja: '軍用の化学製剤と同等の毒性を有する物質', en: 'Chemicals as toxic as chemical agents' },
  heading: any(toxicLow, toxic),
  when: any(all(toxicLow, moreThan(content, '1 %')), all(toxic, moreThan(content, '30 %'))),
  codes: { us: '1C350 / 1C351', eu: '1C350' },
})

export const toxicPrecursors = entry('item-3-1-3', {
  item: '3(1)',
  at: '2条1項3号',
  title: { ja: '毒性を有する物質の原料', en: 'Precursors of toxic chemicals' },
  heading: any(scheduled, scheduledMiddle, scheduledLate),
  when: any(
    scheduled,
    all(scheduledMiddle, moreThan(content, '10 %')),
    all(scheduledLate, moreThan(content, '30 %')),
  ),
  completesItem: true,
  codes: { us: '1C350', eu: '1C350' },
})
