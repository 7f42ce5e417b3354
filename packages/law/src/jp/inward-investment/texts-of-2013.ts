import { cite } from '../../cite/index.ts'

/** Citations of the orders as of 2013. */

export const read2013 = (order: string) =>
  cite('法27条1項', {
    through: [order],
    read: ['act-2025-06-01', 'cabinet-order-2013-12'],
    unverified: {
      ja: '2013年の条文によります。その後の改正は確認していません。',
      en: 'As in the text of 2013; later changes were not checked.',
    },
  })

export const readOrder2013 = (order: string) =>
  cite('法27条1項', {
    through: ['直投令3条1項7号', order],
    read: ['act-2025-06-01', 'cabinet-order-2013-12', 'order-2013-12'],
    unverified: {
      ja: '2013年の条文によります。その後の改正は確認していません。',
      en: 'As in the text of 2013; later changes were not checked.',
    },
  })
