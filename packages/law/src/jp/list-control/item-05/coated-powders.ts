import { any, entry, feature, kind, limb } from '../write/index.ts'

const coatedPowder = kind('inoculated-metal-powder', {
  ja: '表面が接種剤でコーティングされた合金又は金属の粉末',
  en: 'an alloy or metal powder whose surface is coated with an inoculant',
})

const highEntropy = feature('powder-high-entropy', {
  ja: '高エントロピー合金である',
  en: 'it is a high-entropy alloy',
})

const refractory = feature('powder-refractory', {
  ja: '耐火性のある金属又はその合金である',
  en: 'it is a refractory metal or alloy',
})

export const coatedPowders = entry('item-5-20', {
  item: '5(20)',
  at: '4条17号',
  completesItem: true,
  title: { ja: '接種剤でコーティングされた粉末', en: 'Powders coated with an inoculant' },
  heading: coatedPowder,
  when: any(
    limb('item-5-20.i', {
      at: '4条17号イ',
      title: { ja: '高エントロピー合金', en: 'High-entropy alloy' },
      when: highEntropy,
    }),
    limb('item-5-20.ro', {
      at: '4条17号ロ',
      title: { ja: '耐火性金属', en: 'Refractory metal' },
      when: refractory,
    }),
  ),
  since: '2026-02-14',
})
