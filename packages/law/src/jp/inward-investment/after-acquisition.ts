import { all, any, atLeast, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { candidate, matter, proposedBy, votesFor } from './facts-consent.ts'
import { inJapan, listed, stockCompany } from './facts-target.ts'
import { ownVotes } from './facts-votes.ts'
import { consentRate } from './parameters-other-acts.ts'
import { beforeReform2020, reform2020 } from './reforms.ts'
import { combinedVotes } from './related-persons.ts'

/** Consent as a shareholder (item v): it arises on voting in favour, not on proposing. */

const matters = cite('法26条2項5号', { through: ['直投令2条11項', '直投命令2条'] })

export const purposeChange = rule('consent-to-purpose-change', {
  title: { ja: '事業目的の実質的な変更への同意', en: 'Consent to a substantial change of purpose' },
  cite: cite('法26条2項5号'),
  when: is(matter, 'purpose-change'),
})

export const nomineeElection = rule('consent-to-related-director', {
  title: { ja: '自己または関係者の役員選任への同意', en: 'Consent to electing oneself or a related person' },
  cite: matters,
  ...reform2020,
  when: all(
    is(matter, 'director-election'),
    any(is(candidate, 'self-or-group'), all(is(candidate, 'sponsored'), is(proposedBy, 'investor'))),
  ),
})

export const proposedDisposal = rule('consent-to-proposed-disposal', {
  title: { ja: '自ら提案した事業の譲渡等への同意', en: 'Consent to a disposal one has proposed' },
  cite: matters,
  ...reform2020,
  when: all(is(matter, 'business-disposal'), is(proposedBy, 'investor')),
})

export const votesSuffice2020 = rule('votes-suffice-for-consent', {
  title: {
    ja: '同意が対象となる議決権（上場1％以上・非上場は問わない）',
    en: 'Votes from which consent counts: 1 % if listed, any if not',
  },
  cite: matters,
  ...reform2020,
  when: any(not(listed), atLeast(combinedVotes, consentRate)),
})

export const votesSufficeOld = rule('votes-sufficed-for-consent-before-2020', {
  title: {
    ja: '同意が対象となる議決権（株式会社は3分の1以上）',
    en: 'Votes from which consent counted: one third of a stock company',
  },
  cite: cite('法26条2項4号', { read: 'act-2019-12-16' }),
  ...beforeReform2020,
  when: any(not(stockCompany), atLeast(ownVotes, consentRate)),
})

export const consent = rule('consent', {
  title: { ja: '会社の事業に関する同意', en: 'Consent as a shareholder' },
  cite: [cite('法26条2項5号'), cite('法26条2項4号', { read: 'act-2019-12-16' })],
  when: all(
    is(actKind, 'consent'),
    inJapan,
    votesFor,
    any(purposeChange, nomineeElection, proposedDisposal),
    any(votesSuffice2020, votesSufficeOld),
  ),
})
