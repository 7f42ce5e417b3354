import type { RuleSet } from '../check/check-rule-set.ts'
import type { Determination, DeterminationWithoutProof } from '../readings/determine/determination.ts'
import { type DetermineOptions, determine, determineWithoutProof } from '../readings/determine/determine.ts'
import { type Receipt, receipt, ruleSetHash, type Sha256 } from '../readings/receipt/receipt.ts'
import type { ActCase } from './read-deal.ts'
import { type DealSum, sumUpDeal } from './sum-up.ts'

/** The determination of one act of a deal. */
export interface ActDetermination<Made = Determination> {
  readonly act: string | null
  readonly determination: Made
  /** What it was made by: with the same three the same answer can be had again. */
  readonly receipt: Receipt
}

/** What is determined of a deal: each act, and the deal summed up by its gravest act. */
export interface Assessment<Made = Determination> extends DealSum {
  readonly acts: readonly [ActDetermination<Made>, ...ActDetermination<Made>[]]
}

/**
 * Determines each act of a deal and sums the deal up.
 * @param acts what `readDeal` gives: at least one
 * @param program the program and its version, as receipts name them
 * @param sha256 that of the platform, where it has one that is faster
 * @throws RangeError when there is no act
 */
export function assessDeal(
  ruleSet: RuleSet,
  acts: readonly ActCase[],
  program: string,
  sha256?: Sha256,
): Assessment {
  return assessBy(determine, ruleSet, acts, program, sha256)
}

/** The same without proofs. */
export function assessDealWithoutProof(
  ruleSet: RuleSet,
  acts: readonly ActCase[],
  program: string,
  sha256?: Sha256,
): Assessment<DeterminationWithoutProof> {
  return assessBy(determineWithoutProof, ruleSet, acts, program, sha256)
}

function assessBy<Made extends DeterminationWithoutProof>(
  by: (ruleSet: RuleSet, given: ActCase['case'], options: DetermineOptions) => Made,
  ruleSet: RuleSet,
  acts: readonly ActCase[],
  program: string,
  sha256: Sha256 | undefined,
): Assessment<Made> {
  const hash = ruleSetHash(ruleSet)
  const [first, ...rest] = acts.map((act) => ({
    act: act.id,
    determination: by(ruleSet, act.case, { hash }),
    receipt: receipt(ruleSet, act.case, program, sha256),
  }))
  if (!first) throw new RangeError('取引には行為が一つ以上要ります。 A deal has at least one act.')
  const determined = [first, ...rest].map(({ determination }) => determination)
  return { acts: [first, ...rest], ...sumUpDeal(ruleSet, acts, determined) }
}

/**
 * The assessment as published JSON: a determination, or for a deal of several acts one for each beside the sum.
 * @param id the id of the case as its file names it, if it does
 */
export function publishAssessment(
  { acts, outcome, title, possible }: Assessment<DeterminationWithoutProof>,
  id: string | null = null,
): object {
  const [{ determination, receipt }, ...rest] = acts
  const head = id === null ? {} : { id }
  if (rest.length === 0) return { ...head, ...determination, receipt }
  const { regime, on, ruleSet } = determination
  return {
    ...head,
    format: 'sekisho-deal/1',
    regime,
    on,
    ruleSet,
    outcome,
    title,
    possible,
    acts: acts.map((one) => ({ act: one.act, ...one.determination, receipt: one.receipt })),
  }
}
