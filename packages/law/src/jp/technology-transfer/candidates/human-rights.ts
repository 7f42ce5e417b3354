import { all, is, not, rule, truthFact } from '@sekisho/logic'
import { toGroupA } from '../../security-trade-control/country-groups.ts'
import { itemRow } from '../../security-trade-control/facts-item.ts'
import { covered } from '../acts.ts'
import { exempt } from '../exempt.ts'
import { proposal } from './proposal.ts'

/** Human rights as a ground of control, beside weapons: discussed, not law. */

export const abuseKnown = truthFact('candidate.human-rights-abuse', {
  label: { ja: '重大な人権侵害への利用', en: 'Use for serious abuses of human rights' },
  question: {
    ja: '監視・弾圧・拷問など、重大な人権侵害に用いられることを、文書または連絡により知っていますか。',
    en: 'Is it known, by documents or told, that it will be used for serious abuses of human rights such as mass surveillance, repression or torture?',
  },
})

export const humanRightsGround = rule('candidate-human-rights', {
  title: { ja: '人権侵害のおそれによる許可（候補）', en: 'Licence for human rights (candidate)' },
  cite: proposal({ ja: '2019年中間報告の後の論点', en: 'an issue after the interim report of 2019' }),
  when: all(covered, not(toGroupA), not(is(itemRow, 'outside')), abuseKnown),
  unless: [exempt],
})
