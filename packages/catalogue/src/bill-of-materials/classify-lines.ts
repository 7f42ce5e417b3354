import { type Entry, entries } from '@sekisho/law/jp/list-control'
import { evaluate, FALSE, openLeaves, type Problem, TRUE } from '@sekisho/logic'
import { listRules, readSpec } from '../classify/index.ts'
import type { Spec } from '../classify/spec.ts'

/** What the list says of one line. */
export interface LineClassification {
  /** `outside`: what is modelled does not hit it, and not everything is modelled; never that it is free. */
  readonly outcome: 'listed' | 'unknown' | 'outside'
  readonly hit: readonly Entry[]
  /** Entries that cannot be judged: facts are missing. */
  readonly open: readonly Entry[]
  /** Entries of its kind of which only what is not modelled is left. */
  readonly outside: readonly Entry[]
  readonly problems: readonly Problem[]
}

const ASKED = {
  goods: entries.filter(({ kind }) => kind === 'goods'),
  technology: entries.filter(({ kind }) => kind === 'technology'),
}

/** Classifies lines; those of which the same is known are classified once. */
export class LineClassifier {
  readonly #on: string
  readonly #known = new Map<string, LineClassification>()

  /** @param on the day as of which the list is asked, `YYYY-MM-DD` */
  constructor(on: string) {
    this.#on = on
  }

  classify(spec: Spec): LineClassification {
    const { subject, kinds, 'kinds-complete': isComplete, values } = spec
    const key = JSON.stringify([subject, kinds, isComplete, values])
    const known = this.#known.get(key)
    if (known) return known
    const found = classifyOne(spec, this.#on)
    this.#known.set(key, found)
    return found
  }
}

function classifyOne(spec: Spec, on: string): LineClassification {
  const asked = ASKED[spec.subject]
  const read = readSpec(listRules, spec, on)
  if (!read.ok) return { outcome: 'unknown', hit: [], open: asked, outside: [], problems: read.problems }
  const { reading } = evaluate(listRules, read.case)
  const [hit, open, outside]: [Entry[], Entry[], Entry[]] = [[], [], []]
  for (const entry of asked) {
    const truth = reading.value(entry.rule)
    if (truth === TRUE) hit.push(entry)
    else if (truth !== FALSE) (openLeaves(reading, [entry.rule]).facts.size > 0 ? open : outside).push(entry)
  }
  const outcome = hit.length > 0 ? 'listed' : open.length > 0 ? 'unknown' : 'outside'
  return { outcome, hit, open, outside, problems: [] }
}
