/** What is found, and what is a false alarm, by kind of variation. */
import { compareNames, MATCH } from '@sekisho/names/compare'
import { type PrepareOptions, prepareName } from '@sekisho/names/text'
import { peerScores } from './python-peers.ts'
import { variationPairs } from './variation-pairs.ts'

/** The threshold that logic-v2's authors set. */
const LOGIC_V2 = 0.7

interface VariationResult {
  readonly kind: string
  readonly who: string
  readonly threshold: number
  readonly matches: number
  readonly others: number
  /** From 0 to 1: of the matches, and of the others. */
  readonly recall: number
  readonly falseAlarms: number
}

/** Prints the table, and gives it: ours and, where it is installed, logic-v2. */
export async function byVariation(options: PrepareOptions): Promise<readonly VariationResult[]> {
  const pairs = await variationPairs()
  const ours = pairs.map(
    ({ name1, name2, kind }) =>
      compareNames(prepareName(name1, kind, options), prepareName(name2, kind, options)).score,
  )
  const logicV2 = peerScores(pairs).find(({ scorer }) => scorer === 'logic-v2')?.scores
  const who = [
    { who: 'sekisho', scores: ours, threshold: MATCH },
    ...(logicV2 ? [{ who: 'logic-v2', scores: logicV2, threshold: LOGIC_V2 }] : []),
  ]
  console.log(
    `\nby kind of variation, listed names changed and the nearest other party: matches + others; then recall and false alarms of ${who.map(({ who, threshold }) => `${who} at ${threshold}`).join(', ')}`,
  )
  return [...new Set(pairs.map(({ group }) => group))].flatMap((kind) => {
    const rows = who.map(({ who, scores, threshold }) => {
      const share = (isMatch: boolean) => {
        const here = pairs.flatMap((pair, at) =>
          pair.group === kind && pair.isMatch === isMatch ? [at] : [],
        )
        return {
          count: here.length,
          said: here.filter((at) => (scores[at] ?? 0) >= threshold).length / here.length,
        }
      }
      const [right, wrong] = [share(true), share(false)]
      return {
        kind,
        who,
        threshold,
        matches: right.count,
        others: wrong.count,
        recall: right.said,
        falseAlarms: wrong.said,
      }
    })
    const [{ matches, others } = { matches: 0, others: 0 }] = rows
    const says = rows.flatMap(({ recall, falseAlarms }) =>
      [recall, falseAlarms].map((value) => value.toFixed(3).padStart(8)),
    )
    console.log(`  ${kind.padEnd(28)}${`${matches} + ${others}`.padStart(12)}${says.join('')}`)
    return rows
  })
}
