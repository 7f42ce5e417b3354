import { cite, type LawCitation } from '../../cite/index.ts'

/** Citations of the orders and notices, with what of them was read. */

const READ_2013 = [
  'act-2025-06-01',
  'foreign-exchange-order-2013-12',
  'invisible-trade-order-2013-12',
] as const

const asOf2013 = {
  ja: '2013年の条文によります。その後の改正は確認していません。',
  en: 'As in the text of 2013; later changes were not checked.',
}

/** An item of article 9(2) of the ministerial order, which frees a provision from the licence: `'9号ホ'`. */
export function exempted(item: string): LawCitation {
  return cite('法25条1項', {
    through: [`貿易外省令9条2項${item}`],
    read: ['act-2025-06-01', 'invisible-trade-order-2013-12'],
    unverified: asOf2013,
  })
}

/** A provision of the Foreign Exchange Order as it was numbered in 2013. */
export function order2013(article: string, order: string): LawCitation {
  return cite(article, {
    through: [order],
    read: READ_2013.slice(0, 2),
    unverified: asOf2013,
  })
}

/** A provision of the Foreign Exchange Order as numbered since 2025-10-09. */
export function order2025(article: string, order: string): LawCitation {
  return cite(article, {
    through: [order],
    unverified: {
      ja: '2025年10月9日からの項番号は公的でない整理によります。条文は確認していません。',
      en: 'The paragraph number since 2025-10-09 is from an unofficial overview; the text was not checked.',
    },
  })
}

/** A section of the ministry's notice on technology: `'1(3)サ'`, `'別紙1-3'`. */
export function notice(section: string): LawCitation {
  return cite('法25条1項', {
    through: [`役務通達${section}`],
    unverified: {
      ja: '役務通達の本文は確認していません。公表されている説明によります。',
      en: 'The text of the notice was not read; as explained in public material.',
    },
  })
}

/** The finance ministry's notice on who is a resident. */
export const residencyNotice = cite('法6条2項', {
  through: ['蔵国4672'],
  unverified: {
    ja: '通達の本文は確認していません。公表されている説明によります。',
    en: 'The text of the notice was not read; as explained in public material.',
  },
})

/** Article 9(1) of the ministerial order: media and transmissions that belong to a freed or licensed provision. */
export const exemptedAct = cite('法25条3項1号', {
  through: ['貿易外省令9条1項'],
  read: ['act-2025-06-01', 'invisible-trade-order-2013-12'],
  unverified: asOf2013,
})

/** An item of article 9(2) as it stands since item 16 was split on 2025-10-09. */
export function splitIn2025(item: string): LawCitation {
  return cite('法25条1項', {
    through: [`貿易外省令9条2項${item}`],
    unverified: {
      ja: '2025年10月9日に改められた号で、条文は確認していません。',
      en: 'Remade on 2025-10-09; its text could not be read.',
    },
  })
}
