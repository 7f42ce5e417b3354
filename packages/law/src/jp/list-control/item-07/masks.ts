import { all, any, entry, feature, kind, limb } from '../write/index.ts'

/** 6条17号の3–26号: masks, wafers, resists and materials of electronics. */

const mask = kind('lithography-mask', { ja: 'マスク又はレチクル', en: 'a mask or reticle' })

const forListed = feature('mask-for-listed-circuit', {
  ja: '6条1号から8号の4までのいずれかに該当する集積回路の製造用である',
  en: 'it is for making circuits of art. 6 items 1 to 8-4',
})

const euvMask = feature('mask-euv', {
  ja: 'EUV用に特に設計し、6条17号の4のマスクブランクを有する',
  en: 'it is specially designed for EUV and made of a blank of art. 6 item 17-4',
})

const pellicle = kind('euv-pellicle', {
  ja: 'EUV用に特に設計したペリクル',
  en: 'a pellicle specially designed for EUV',
})

const blank = kind('euv-mask-blank', {
  ja: 'モリブデン・シリコン多層の反射構造のマスクブランク',
  en: 'a mask blank with a molybdenum silicon multilayer mirror',
})

const blankEuv = feature('mask-blank-euv', {
  ja: 'EUV用に特に設計した',
  en: 'it is specially designed for EUV',
})

const blankSemi = feature('mask-blank-semi-p37', {
  ja: 'SEMI規格P37に準拠した',
  en: 'it meets SEMI P37',
})

export const item717 = entry('item-7-17', {
  item: '7(17)',
  at: '6条17号の3',
  title: { ja: 'マスク・レチクル・ペリクル', en: 'Masks, reticles and pellicles' },
  heading: any(mask, pellicle),
  when: any(
    limb('item-7-17.i', {
      at: '6条17号の3イ',
      title: { ja: '該当する集積回路用', en: 'For listed circuits' },
      when: all(mask, forListed),
    }),
    limb('item-7-17.ni', {
      at: '6条17号の3ニ',
      title: { ja: 'EUV用マスク', en: 'EUV mask' },
      when: all(mask, euvMask),
    }),
    limb('item-7-17.ho', {
      at: '6条17号の3ホ',
      title: { ja: 'EUV用ペリクル', en: 'EUV pellicle' },
      when: pellicle,
    }),
  ),
  leftOut: {
    ja: 'ロ(位相シフト膜の多層マスク)、ハ(インプリントテンプレート)、部分品・附属品',
    en: 'items (ro) (phase-shift masks) and (ha) (imprint templates), parts and accessories',
  },
})

export const item7172 = entry('item-7-17-2', {
  item: '7(17-2)',
  at: '6条17号の4',
  completesItem: true,
  title: { ja: 'EUVマスクブランク', en: 'EUV mask blank' },
  heading: blank,
  when: all(blankEuv, blankSemi),
})
