/** How well scores tell matches from others. */

export interface Scored {
  readonly score: number
  readonly isMatch: boolean
}

export interface Quality {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and F1 at a threshold. */
export function qualityAt(pairs: readonly Scored[], threshold: number): Quality {
  const said = pairs.filter(({ score }) => score >= threshold)
  const right = said.filter(({ isMatch }) => isMatch).length
  const all = pairs.filter(({ isMatch }) => isMatch).length
  const precision = said.length === 0 ? 0 : right / said.length
  const recall = all === 0 ? 0 : right / all
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** The threshold with the best F1, among the scores there are. */
export function bestThreshold(pairs: readonly Scored[]): number {
  const scores = [...new Set(pairs.map(({ score }) => score))]
  let [best, most] = [0.5, -1]
  for (const threshold of scores) {
    const { f1 } = qualityAt(pairs, threshold)
    if (f1 > most) [best, most] = [threshold, f1]
  }
  return best
}

/** The area under the curve: how often a match scores above another pair; a tie counts half. */
export function areaUnderCurve(pairs: readonly Scored[]): number {
  const sorted = pairs.toSorted((a, b) => a.score - b.score)
  const matches = pairs.filter(({ isMatch }) => isMatch).length
  let [rankSum, at] = [0, 0]
  while (at < sorted.length) {
    let until = at
    while (until < sorted.length && sorted[until]?.score === sorted[at]?.score) until += 1
    const rank = (at + 1 + until) / 2
    rankSum += rank * sorted.slice(at, until).filter(({ isMatch }) => isMatch).length
    at = until
  }
  const others = pairs.length - matches
  return matches === 0 || others === 0
    ? Number.NaN
    : (rankSum - (matches * (matches + 1)) / 2) / (matches * others)
}
