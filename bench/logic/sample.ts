/** A case of the subset as every engine gets it: complete, ratios as whole numbers over a million. */
export interface Sample {
  readonly kind: 'individual' | 'foreign-body' | 'company'
  readonly resident: boolean
  readonly directVotes: number
  readonly intermediateVotes: number
  readonly intermediateForeign: number
  /** Days since 1970-01-01. */
  readonly day: number
  readonly listed: boolean
  readonly own: number
  readonly related: number
  readonly relatedForeign: boolean
  readonly managed: number
  readonly inherited: boolean
  readonly sector: 'none' | 'designated' | 'core'
  readonly investor: 'general' | 'financial' | 'government' | 'violator'
  readonly use: boolean
  readonly e1: boolean
  readonly e2: boolean
  readonly e3: boolean
  readonly e4: boolean
  readonly e5: boolean
}

export const OUTCOMES = ['prior', 'exempt', 'report', 'none'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** 2020-06-07: the first day of acts under the threshold of 1 %. */
export const REFORM = 18_420
export const MILLION = 1_000_000

/** Mulberry32 by Tommy Ettinger (public domain): the same numbers for the same seed on every machine. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Cases near every boundary and far from it. */
export function samples(seed: number, count: number): readonly Sample[] {
  const next = random(seed)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(next() * items.length)] ?? items[0]
  const yes = (share: number) => next() < share
  const ratio = () => pick([0, 5_000, 9_999, 10_000, 50_000, 99_999, 100_000, 300_000, 499_999, 500_000])
  return Array.from({ length: count }, () => ({
    kind: pick(['individual', 'foreign-body', 'company']),
    resident: yes(0.3),
    directVotes: ratio(),
    intermediateVotes: ratio(),
    intermediateForeign: ratio(),
    day: pick([REFORM - 400, REFORM - 1, REFORM, REFORM + 1, REFORM + 900]),
    listed: yes(0.7),
    own: ratio(),
    related: ratio(),
    relatedForeign: yes(0.5),
    managed: pick([0, 0, 0, 5_000]),
    inherited: yes(0.1),
    sector: pick(['none', 'designated', 'core']),
    investor: pick(['general', 'general', 'financial', 'government', 'violator']),
    use: yes(0.8),
    e1: yes(0.9),
    e2: yes(0.9),
    e3: yes(0.9),
    e4: yes(0.9),
    e5: yes(0.9),
  }))
}
