import { any, entry, feature, kind, limb } from '../write/index.ts'

const cleaner = kind('wafer-cleaner', {
  ja: 'ウエハーの洗浄装置・洗浄除去装置',
  en: 'a wafer cleaning tool',
})

const polymerClean = feature('cleaner-polymer-and-copper-oxide', {
  ja: '0.01 Pa以下の真空で高分子残さ・銅酸化膜を除去し銅の成膜を可能にする',
  en: 'it removes polymer and copper oxide in a vacuum of 0.01 Pa or less for copper to follow',
})

const dryClean = feature('cleaner-dry-several-chambers', {
  ja: '複数のチャンバー等を有し、ドライプロセスにより表面の酸化物又は汚染物を除去する',
  en: 'it has several chambers or stations and removes oxide or contamination dry',
})

const modifiedDry = feature('cleaner-single-wafer-modification', {
  ja: 'ウエハーの表面改質の後に乾燥を行う枚葉式のウェット洗浄装置である',
  en: 'it cleans single wafers wet and dries them after changing their surface',
})

const supercritical = feature('cleaner-supercritical-or-sublimation', {
  ja: '超臨界二酸化炭素又は昇華乾燥を用いる枚葉式である',
  en: 'it cleans single wafers with supercritical carbon dioxide or dries by sublimation',
})

export const item716Cleaning = entry('item-7-16-cleaning', {
  item: '7(16)',
  at: '6条17号ヤ',
  title: { ja: '洗浄装置', en: 'Cleaning' },
  heading: cleaner,
  when: any(
    limb('item-7-16-cleaning.ya', {
      at: '6条17号ヤ',
      title: { ja: '高分子残さ・銅酸化膜の除去', en: 'Polymer and copper oxide' },
      when: polymerClean,
      from: '2023-07-23',
    }),
    limb('item-7-16-cleaning.ma', {
      at: '6条17号マ',
      title: { ja: '複数チャンバーの乾式', en: 'Dry, several chambers' },
      when: dryClean,
      from: '2023-07-23',
    }),
    limb('item-7-16-cleaning.ke', {
      at: '6条17号ケ',
      title: { ja: '表面改質後の乾燥', en: 'Drying after surface change' },
      when: modifiedDry,
      from: '2023-07-23',
    }),
    limb('item-7-16-cleaning.me', {
      at: '6条17号メ',
      title: { ja: '超臨界・昇華', en: 'Supercritical or sublimation' },
      when: supercritical,
      from: '2025-05-28',
    }),
  ),
  leftOut: { ja: 'これらの部分品・附属品', en: 'their parts and accessories' },
  leftOutElsewhere: true,
  since: '2023-07-23',
  sameSince: '2023-07-23',
})
