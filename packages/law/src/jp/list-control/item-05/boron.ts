import { all, any, atLeast, atMost, entry, kind, limb, measure } from '../write/index.ts'

const boronPowder = kind('boron-powder', {
  ja: 'ほう素若しくはほう素合金又はその混合物',
  en: 'boron, a boron alloy, or a mixture of it',
})

const boronParticle = measure('boron.particle-size', {
  unit: 'µm',
  label: { ja: '粒子の径', en: 'particle size' },
})

const boronPurity = measure('boron.purity', {
  unit: '%',
  label: { ja: 'ほう素の重量比', en: 'boron by weight' },
})

const energetic = kind('guanidine-nitrate-or-nitroguanidine', {
  ja: '硝酸グアニジン又はニトログアニジン',
  en: 'a guanidine nitrate or nitroguanidine',
})

const iodine = kind('iodine-pentafluoride', { ja: '五ふっ化よう素', en: 'an iodine pentafluoride' })

export const boronAndOthers = entry('item-5-19', {
  item: '5(19)',
  at: '4条16号',
  completesItem: true,
  title: { ja: 'ほう素・硝酸グアニジン等', en: 'Boron, guanidine nitrate and the like' },
  heading: any(boronPowder, energetic, iodine),
  when: any(
    limb('item-5-19.boron', {
      at: '4条16号',
      title: { ja: 'ほう素', en: 'Boron' },
      when: all(boronPowder, atMost(boronParticle, '60 µm'), atLeast(boronPurity, '85 %')),
    }),
    energetic,
    limb('item-5-19.iodine', {
      at: '4条16号',
      title: { ja: '五ふっ化よう素', en: 'Iodine pentafluoride' },
      when: iodine,
      from: '2025-05-28',
    }),
  ),
  codes: { us: '1C011', eu: '1C011' },
})
