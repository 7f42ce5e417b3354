import { all, any, atLeast, count, is, moreThan, not, rule, sum } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { partners } from './facts-holders.ts'
import { investorKind } from './facts-investor.ts'
import { actsThrough } from './facts-principal.ts'
import { contributionRate } from './parameters-investor.ts'
import { before2020, inForce2020 } from './reforms.ts'

/** Partnerships: who is the investor, and whose act it is. */

export const foreignContributions = rule('foreign-contributions', {
  title: { ja: '外国の者の出資が50％以上', en: 'Foreign contributions of 50 % or more' },
  cite: cite('法26条1項4号', { through: ['直投令2条'] }),
  when: atLeast(
    sum(partners, { of: (partner) => partner.contribution, where: (partner) => partner.foreign }),
    contributionRate,
  ),
})

export const foreignManagers = rule('foreign-managing-partners', {
  title: { ja: '業務執行組合員の過半数が外国の者', en: 'Majority of managing partners foreign' },
  cite: cite('法26条1項4号', { through: ['直投令2条'] }),
  when: moreThan(
    count(partners, 'persons', (partner) => all(partner.managing, partner.foreign)),
    count(partners, 'persons', (partner) => all(partner.managing, not(partner.foreign))),
  ),
})

export const specifiedPartnership = rule('specified-partnership', {
  title: { ja: '特定組合等', en: 'Specified partnership' },
  cite: cite('法26条1項4号'),
  ...inForce2020,
  when: all(
    is(investorKind, 'limited-partnership', 'delegated-partnership', 'foreign-partnership'),
    any(foreignContributions, foreignManagers),
  ),
})

export const partnersOwnActBefore2020 = rule('partners-own-act-before-2020', {
  title: { ja: '2020年5月7日までの組合員自身の行為', en: 'Act of the partner itself until 2020-05-07' },
  cite: cite('法26条1項', {
    read: 'act-2019-12-16',
    unverified: {
      ja: '各外国組合員が自己の分について届け出る実務によります。',
      en: 'By practice each foreign partner filed for its own part.',
    },
  }),
  ...before2020,
  when: is(actsThrough, 'specified-partnership', 'ordinary-partnership'),
})

export const ownAct = rule('own-act', {
  title: { ja: '行為者自身の行為', en: 'Act of the investor itself' },
  cite: [
    cite('法27条13項'),
    cite('法27条1項', {
      through: ['直投令3条1項'],
      unverified: {
        ja: '決定に関わらない組合員、双方を一任した委託者、匿名組合員を行為者としないことは、実務上の理解によります。',
        en: 'That a partner without a say, a client who left both powers to a manager, and a silent partner do not act is how practice understands it.',
      },
    }),
  ],
  when: any(is(actsThrough, 'itself', 'partnership-with-say'), partnersOwnActBefore2020),
})
