import { all, always, any, atLeast, is, not, rule, some, whenPresent } from '@sekisho/logic'
import { careResult, noticeReceived } from './facts-care.ts'
import { benefit, benefitShare, contracts, homeContract, instructed } from './facts-influence.ts'
import { benefitNotEstablished } from './not-modelled.ts'
import { benefitRate, groupRate } from './parameters.ts'
import { categories2022 } from './reforms.ts'
import { notice } from './texts.ts'

/** The specified categories (特定類型): residents under strong influence of a foreign body or government. */

const { with: counterpart, binds, homePrevails, groupVotes } = contracts.type.fields

/** Exclusion イ: the direction of the Japanese body was agreed to prevail. */
const excludedByPriority = all(homeContract, homePrevails)
/** Exclusion ロ: the counterpart of the contract belongs to the group of the Japanese body. */
const excludedAsGroup = all(homeContract, is(counterpart, 'foreign-body'), atLeast(groupVotes, groupRate))

export const categoryContract = rule('category-1-contract', {
  title: { ja: '特定類型①（契約により外国の影響下にある者）', en: 'Category 1: bound by a foreign contract' },
  cite: notice('1(3)サ'),
  ...categories2022,
  when: some(contracts, () =>
    all(
      is(counterpart, 'foreign-body', 'foreign-government'),
      binds,
      not(excludedByPriority),
      not(excludedAsGroup),
    ),
  ),
})

const shareIsAbsent = not(whenPresent(benefitShare, always, { otherwise: false }))
const largeShare = (otherwise: boolean) =>
  whenPresent(benefitShare, atLeast(benefitShare, benefitRate), { otherwise })

export const categoryBenefit = rule('category-2-benefit', {
  title: {
    ja: '特定類型②（外国政府等から多額の利益を得る者）',
    en: 'Category 2: large benefits from a foreign government',
  },
  cite: notice('1(3)サ'),
  ...categories2022,
  when: any(
    all(is(benefit, 'scholarship'), largeShare(true)),
    all(is(benefit, 'income', 'waived'), any(largeShare(false), all(shareIsAbsent, benefitNotEstablished))),
  ),
})

export const categoryInstruction = rule('category-3-instruction', {
  title: {
    ja: '特定類型③（外国政府等の指示・依頼を受ける者）',
    en: 'Category 3: acting on the instruction of a foreign government',
  },
  cite: notice('1(3)サ'),
  ...categories2022,
  when: instructed,
})

export const inCategory = rule('in-a-specified-category', {
  title: { ja: '特定類型に当たる', en: 'In a specified category' },
  cite: notice('1(3)サ'),
  when: any(categoryContract, categoryBenefit, categoryInstruction),
})

/** One who checked as the guideline says and was shown nothing is not blamed for what stayed hidden. */
export const ordinaryCare = rule('ordinary-care-taken', {
  title: {
    ja: '指針に沿って確認し、当たると示すものがなかった',
    en: 'Checked as the guideline says, nothing shown',
  },
  cite: notice('別紙1-3'),
  ...categories2022,
  when: is(careResult, 'nothing-shown'),
})

export const toldByMinistry = rule('told-by-the-ministry', {
  title: { ja: '経済産業省から連絡を受けた', en: 'Told by the ministry' },
  cite: notice('別紙1-3'),
  ...categories2022,
  when: noticeReceived,
})

export const treatedAsNonresident = rule('treated-as-nonresident', {
  title: { ja: '非居住者と同じに扱う居住者', en: 'Resident treated as a non-resident' },
  cite: [notice('1(3)サ'), notice('別紙1-3')],
  when: any(toldByMinistry, all(inCategory, not(ordinaryCare))),
})
