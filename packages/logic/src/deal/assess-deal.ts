import type { RuleSet } from '../check/check-rule-set.ts'
import type { Determination } from '../readings/determine/determination.ts'
import { determine } from '../readings/determine/determine.ts'
import { evaluate } from '../readings/evaluate/evaluate.ts'
import { type Receipt, receipt, ruleSetHash } from '../readings/receipt/receipt.ts'
import type { Words } from '../values/words.ts'
import type { ActCase } from './read-deal.ts'
import { gravest } from './sum-up.ts'

/** The determination of one act of a deal. */
export interface ActDetermination {
  readonly act: string | null
  readonly determination: Determination
  /** What it was made by: with the same three the same answer can be had again. */
  readonly receipt: Receipt
}

/** What is determined of a deal: each act, and the deal summed up by its gravest act. */
export interface Assessment {
  readonly acts: readonly [ActDetermination, ...ActDetermination[]]
  /** An option of the answer, `unknown` or `outside`. */
  readonly outcome: string
  readonly title: Words
  readonly possible: readonly string[]
}

/**
 * Determines each act of a deal and sums the deal up.
 * @param acts what `readDeal` gives: at least one
 * @param program the program and its version, as receipts name them
 * @throws RangeError when there is no act
 */
export async function assessDeal(
  ruleSet: RuleSet,
  acts: readonly ActCase[],
  program: string,
): Promise<Assessment> {
  const hash = await ruleSetHash(ruleSet)
  const [first, ...rest] = await Promise.all(
    acts.map(async (act) => ({
      act: act.id,
      determination: determine(ruleSet, act.case, { hash }),
      receipt: await receipt(ruleSet, act.case, program),
    })),
  )
  if (!first) throw new RangeError('取引には行為が一つ以上要ります。 A deal has at least one act.')
  const { outcome, title, possible } = first.determination
  if (rest.length === 0) return { acts: [first], outcome, title, possible }
  return { acts: [first, ...rest], ...sumUp(ruleSet, acts, [first, ...rest]) }
}

/** The deal as its gravest act, where that can be told; else as an act that is open. */
function sumUp(
  ruleSet: RuleSet,
  acts: readonly ActCase[],
  determined: readonly [ActDetermination, ...ActDetermination[]],
): Pick<Assessment, 'outcome' | 'title' | 'possible'> {
  const possible = gravest(
    ruleSet,
    acts.map((act) => evaluate(ruleSet, act.case).answer),
  )
  const settled = possible.length === 1 ? possible[0] : undefined
  const withOutcome = (wanted: string) =>
    determined.find(({ determination }) => determination.outcome === wanted)
  const telling = withOutcome(settled ?? 'outside') ?? withOutcome('unknown') ?? determined[0]
  const { outcome, title } = telling.determination
  return { outcome, title, possible }
}

/**
 * The assessment as published JSON: a determination, or for a deal of several acts one for each beside the sum.
 * @param id the id of the case as its file names it, if it does
 */
export function publishAssessment(
  { acts, outcome, title, possible }: Assessment,
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
