/** Which threshold for which purpose: precision, recall and F1 from 0.1 to 0.9. */
import { qualityAt, type Scored } from '@sekisho/names/compare'

const THRESHOLDS = Array.from({ length: 9 }, (_, at) => (at + 1) / 10)

/** Prints the curve of some labelled pairs, and gives it. */
export function thresholdCurve(set: string, pairs: readonly Scored[]) {
  console.log(`\n${set}, ${pairs.length} pairs: threshold, precision, recall, F1`)
  return THRESHOLDS.map((threshold) => {
    const quality = qualityAt(pairs, threshold)
    const says = [quality.precision, quality.recall, quality.f1].map((value) => value.toFixed(3).padStart(8))
    console.log(`  ${threshold.toFixed(1)}${says.join('')}`)
    return { set, threshold, ...quality }
  })
}
