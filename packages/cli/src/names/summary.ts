import {
  areaUnderCurve,
  bestThreshold,
  MATCH,
  type Quality,
  qualityAt,
  type Scored,
} from '@sekisho/names/compare'
import type { Terminal } from '../terminal.ts'
import type { ScoredPair } from './score-pairs.ts'

/** How well scores tell the labelled pairs of a file, or a group of it. */
export interface Told extends Quality {
  readonly pairs: number
  readonly matches: number
  /** Nothing where all pairs are labelled alike. */
  readonly areaUnderCurve: number | null
  /** The threshold with the best F1, which is over-fitted to these very pairs. */
  readonly best: { readonly threshold: number; readonly f1: number } | null
}

export interface Summary {
  readonly pairs: number
  readonly matches: number
  /** Of the labelled pairs; absent where there are none. */
  readonly labelled?: Told
  readonly groups?: Readonly<Record<string, Told>>
}

function told(pairs: readonly Scored[]): Told {
  const area = areaUnderCurve(pairs)
  const threshold = bestThreshold(pairs)
  const isOneSided = Number.isNaN(area)
  return {
    pairs: pairs.length,
    matches: pairs.filter(({ isMatch }) => isMatch).length,
    ...qualityAt(pairs, MATCH),
    areaUnderCurve: isOneSided ? null : area,
    best: isOneSided ? null : { threshold, f1: qualityAt(pairs, threshold).f1 },
  }
}

/** What is to be said of all pairs: how many match, and how well that fits their labels, whole and by group. */
export function summaryOf(pairs: readonly ScoredPair[]): Summary {
  const labelled = pairs.flatMap(({ score, isMatch, group }) =>
    isMatch === undefined ? [] : [{ score, isMatch, group }],
  )
  const counts = { pairs: pairs.length, matches: pairs.filter(({ decision }) => decision === 'match').length }
  if (labelled.length === 0) return counts
  const grouped = [...Map.groupBy(labelled, ({ group }) => group ?? '')].filter(([group]) => group !== '')
  return {
    ...counts,
    labelled: told(labelled),
    ...(grouped.length === 0
      ? {}
      : { groups: Object.fromEntries(grouped.map(([group, some]) => [group, told(some)])) }),
  }
}

export function summaryText(
  { pairs, matches, labelled, groups = {} }: Summary,
  failed: number,
  terminal: Terminal,
): string {
  const { say, style } = terminal
  const counted = {
    ja: `${pairs} 組のうち ${matches} 組が一致（基準 ${MATCH}）。${failed > 0 ? `${failed} 組は読めませんでした。` : ''}`,
    en: `${matches} of ${pairs} pairs match (threshold ${MATCH}).${failed > 0 ? ` ${failed} could not be read.` : ''}`,
  }
  if (!labelled) return `\n${say(counted)}\n`
  const header = [
    { ja: '組', en: 'pairs' },
    { ja: '適合率', en: 'precision' },
    { ja: '再現率', en: 'recall' },
    'F1',
    'AUC',
    { ja: '最良の基準（F1）', en: 'best threshold (F1)' },
  ]
  const line = (name: string, one: Told) =>
    [
      name.padEnd(20),
      String(one.pairs).padStart(6),
      ...[one.precision, one.recall, one.f1].map((value) => value.toFixed(3)),
      one.areaUnderCurve?.toFixed(3) ?? '  –  ',
      one.best ? `${one.best.threshold.toFixed(2)} (${one.best.f1.toFixed(3)})` : '–',
    ].join('  ')
  return `${[
    '',
    say(counted),
    style(header.map((one) => (typeof one === 'string' ? one : say(one))).join('  '), 'bold'),
    line(say({ ja: '全体', en: 'all' }), labelled),
    ...Object.entries(groups).map(([name, one]) => line(name, one)),
  ].join('\n')}\n`
}
