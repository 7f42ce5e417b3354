import { any, is, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { clearForArms, clearForWmd } from './clear.ts'
import { userArms, userListing, userWmd } from './facts-end-user.ts'

/** The end user that is known. An entry in the foreign end user list counts as knowing. */

const listed = cite('キャッチオール通達1(6)', {
  unverified: {
    ja: '掲載が「知ったとき」に含まれることは、通達の要約によります。',
    en: 'That an entry in the list counts as knowing is taken from a summary of the notice.',
  },
})

export const wmdUserIsKnown = rule('wmd-user-known', {
  title: { ja: '核兵器等の需要者要件', en: 'Known end user of weapons of mass destruction' },
  cite: [
    cite('核兵器等開発等省令2号', { read: 'wmd-order-2013-12' }),
    cite('核兵器等開発等省令3号', { read: 'wmd-order-2013-12' }),
    listed,
  ],
  when: any(is(userListing, 'wmd', 'both'), is(userWmd, 'does', 'did')),
  unless: [clearForWmd],
})

export const armsUserIsKnown = rule('arms-user-known', {
  title: { ja: '通常兵器の需要者要件', en: 'Known end user of conventional arms' },
  cite: [
    cite('通常兵器開発等省令2号', {
      unverified: {
        ja: '2025年10月9日に加わった号で、条文は確認していません。',
        en: 'Added on 2025-10-09; its text could not be read.',
      },
    }),
    listed,
  ],
  from: '2025-10-09',
  when: any(is(userListing, 'conventional', 'both'), is(userArms, 'does', 'did')),
  unless: [clearForArms],
})
