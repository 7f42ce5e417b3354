import { any, atLeast, entry, kind, limb, measure, moreThan } from '../write/index.ts'

const organometallic = kind('organometallic-compound', {
  ja: 'アルミニウム、ガリウム又はインジウムの有機金属化合物',
  en: 'an organometallic compound of aluminium, gallium or indium',
})

const organic = kind('organic-compound-p-as-sb', {
  ja: 'りん、砒素又はアンチモンの有機化合物',
  en: 'an organic compound of phosphorus, arsenic or antimony',
})

const hydride = kind('hydride-p-as-sb', {
  ja: 'りん、砒素又はアンチモンの水素化物',
  en: 'a hydride of phosphorus, arsenic or antimony',
})

const purity = measure('compound.purity', { unit: '%', label: { ja: '純度', en: 'purity' } })

const inertGas = measure('hydride.inert-or-hydrogen', {
  unit: '%',
  label: { ja: '含まれる不活性ガス又は水素（モル）', en: 'inert gas or hydrogen in it (molar)' },
})

export const item720 = entry('item-7-20', {
  item: '7(20)',
  at: '6条20号',
  completesItem: true,
  title: { ja: '有機金属化合物・有機化合物', en: 'Organometallic and organic compounds' },
  heading: any(organometallic, organic),
  when: moreThan(purity, '99.999 %'),
  sameSince: '2023-07-23',
  codes: { us: '3C003', eu: '3C003' },
})

const diluted = limb('item-7-21.except', {
  at: '6条21号',
  title: { ja: '不活性ガス等を含むものの除外', en: 'Diluted, left out' },
  when: atLeast(inertGas, '20 %'),
})

export const item721 = entry('item-7-21', {
  item: '7(21)',
  at: '6条21号',
  completesItem: true,
  title: { ja: '水素化物', en: 'Hydrides' },
  heading: hydride,
  when: moreThan(purity, '99.999 %'),
  unless: [diluted],
  sameSince: '2023-07-23',
  codes: { us: '3C004', eu: '3C004' },
})
