import { type Entry, entries } from '@sekisho/law/jp/list-control'
import {
  type Case,
  type Evaluation,
  evaluate,
  explain,
  FALSE,
  type Fact,
  openLeaves,
  publishCitation,
  type Rule,
  type Ruling,
  TRUE,
} from '@sekisho/logic'
import {
  CLASSIFICATION_FORMAT,
  type Classification,
  type ClassificationResult,
  type ClassifiedEntry,
  type NeededFact,
  type Standing,
} from './classification.ts'
import { compareValues, missedLimit } from './compared.ts'
import { distanceTo } from './distance.ts'
import { listRules } from './list-rules.ts'
import { readSpec } from './read-spec.ts'
import { nextSteps, summaryOf } from './say.ts'
import type { Spec } from './spec.ts'

export interface ClassifyOptions {
  /** The day as of which the list is asked, `YYYY-MM-DD`. */
  readonly on: string
  /** How near is near: the share of a limit by which an entry may be missed; a fifth when left out. */
  readonly nearWithin?: number
  /** With the proof of each entry that is hit; true when left out. */
  readonly proof?: boolean
}

const entryRules: ReadonlySet<Rule> = new Set(entries.map(({ rule }) => rule))

/**
 * Classifies a product against every entry that is modelled: what it falls under, with proof; what it narrowly misses and
 * by how much; what is ruled out, and by which limit; what cannot be judged, and what it takes. It never says that a
 * product is on no list while an entry could not be judged.
 * @param raw the specification as its file holds it (`Spec`), numbers as text
 */
export function classify(raw: unknown, options: ClassifyOptions): ClassificationResult {
  const read = readSpec(listRules, raw, options.on)
  return read.ok ? { ok: true, classification: classifyCase(read.spec, read.case, options) } : read
}

/** Classifies a specification that was read. */
export function classifyCase(
  spec: Spec,
  given: Case,
  { on, nearWithin = 0.2, proof = true }: ClassifyOptions,
): Classification {
  const now = evaluate(listRules, given)
  const asked = entries.filter(({ kind }) => kind === spec.subject)
  const modelledOnly = evaluate(listRules, withoutRest(given))
  const classified = asked.map((entry) => classifyEntry(entry, now, modelledOnly, proof))
  const of = (...standings: readonly Standing[]) =>
    classified.filter(({ standing }) => standings.includes(standing))
  const near = of('ruled-out', 'outside')
    .filter((entry) => furthest(entry) <= nearWithin)
    .toSorted((a, b) => furthest(a) - furthest(b))
  const open = of('open').toSorted((a, b) => (a.needed?.length ?? 0) - (b.needed?.length ?? 0))
  const outside = of('outside')
  const hit = of('hit')
  const outcome = outcomeOf(now, hit, open)
  const { name, maker, model } = spec
  return {
    format: CLASSIFICATION_FORMAT,
    on,
    list: { regime: listRules.id, version: listRules.version, knownOn: listRules.knownOn },
    product: { name, ...(maker === undefined ? {} : { maker }), ...(model === undefined ? {} : { model }) },
    subject: spec.subject,
    outcome,
    summary: summaryOf(outcome, hit, open, outside),
    hit,
    near,
    excluded: of('excluded'),
    ruledOut: of('ruled-out').filter((entry) => !near.includes(entry)),
    open,
    outside,
    otherKinds: of('other-kind').map(({ id }) => id),
    questions: questionsOf(open),
    assumed: spec['kinds-complete']
      ? [
          {
            ja: '挙げられた種類のほかには当たらないという、仕様の作成者の申告による。',
            en: 'It is of no kind but those named, as whoever wrote the specification says.',
          },
        ]
      : [],
    next: nextSteps(outcome),
    entries: asked.length,
  }
}

function outcomeOf(
  now: Evaluation,
  hit: readonly unknown[],
  open: readonly unknown[],
): Classification['outcome'] {
  if (hit.length > 0) return 'listed'
  if (open.length > 0) return 'unknown'
  const { possible } = now
  return possible.length === 1 && possible[0] === 'not-listed' ? 'not-listed' : 'outside'
}

function furthest({ missed }: ClassifiedEntry): number {
  return missed ? Math.max(...missed.map(({ relative }) => relative)) : Infinity
}

function classifyEntry(
  entry: Entry,
  now: Evaluation,
  modelledOnly: Evaluation,
  withProof: boolean,
): ClassifiedEntry {
  const { id, item, kind, title, modelled, leftOut, codes, rule } = entry
  const standing = standingOf(entry, now)
  const base = {
    id,
    item: kind === 'technology' ? `外為${item}` : item,
    kind,
    title,
    cite: publishCitation(entry.cite),
    standing,
    modelled,
    ...(leftOut ? { leftOut } : {}),
    codes,
    values: standing === 'other-kind' ? [] : compareValues(rule, entryRules, now),
  }
  switch (standing) {
    case 'hit':
      return withProof ? { ...base, proof: explain(now, rule) } : base
    case 'excluded':
      return { ...base, excludedBy: exclusionsOf(rule, now).map(({ id, title }) => ({ id, title })) }
    case 'ruled-out':
      return { ...base, ...missedOf(rule, modelledOnly) }
    case 'open':
    case 'outside': {
      const { facts, outside } = openLeaves(now.reading, [rule])
      return {
        ...base,
        ...(standing === 'outside' ? missedOf(rule, modelledOnly) : {}),
        needed: [...facts].map(neededFact),
        notModelled: [...outside].map(({ id, title, reason }) => ({ id, title, reason })),
      }
    }
    case 'other-kind':
      return base
  }
}

/** What numbers stand between the product and what is modelled of the entry; nothing where others than numbers do. */
function missedOf(rule: Rule, modelledOnly: Evaluation): Pick<ClassifiedEntry, 'missed'> {
  const distance = distanceTo(true, rule, modelledOnly.reading, entryRules)
  if (!distance || distance.gaps.length === 0) return {}
  return { missed: distance.gaps.map((gap) => missedLimit(gap, rule, entryRules, modelledOnly)) }
}

/** The case as though nothing but what is modelled were on the list. */
function withoutRest(given: Case): Case {
  const rest = [...listRules.outside.keys()].map((id): [string, Ruling] => [id, { value: FALSE, author: '' }])
  return { ...given, rulings: new Map([...rest, ...given.rulings]) }
}

function standingOf({ rule, heading }: Entry, { reading }: Evaluation): Standing {
  const truth = reading.value(rule)
  if (truth === TRUE) return 'hit'
  if (truth === FALSE) {
    if (reading.value(heading) === FALSE) return 'other-kind'
    return reading.value(rule.when) === TRUE && exclusionsOf(rule, { reading }).length > 0
      ? 'excluded'
      : 'ruled-out'
  }
  return openLeaves(reading, [rule]).facts.size > 0 ? 'open' : 'outside'
}

function exclusionsOf({ unless }: Rule, { reading }: Pick<Evaluation, 'reading'>): readonly Rule[] {
  return unless.filter((rule) => reading.value(rule) === TRUE)
}

function neededFact({ id, label, question, type }: Fact): NeededFact {
  return { fact: id, label, question, ...(type.is === 'number' ? { unit: type.unit } : {}) }
}

/** The facts that are needed, first those without which most entries stay open. */
function questionsOf(open: readonly ClassifiedEntry[]): Classification['questions'] {
  const settles = new Map<string, { readonly needed: NeededFact; readonly entries: string[] }>()
  for (const { id, needed = [] } of open) {
    for (const fact of needed) {
      const known = settles.get(fact.fact) ?? { needed: fact, entries: [] }
      known.entries.push(id)
      settles.set(fact.fact, known)
    }
  }
  return [...settles.values()]
    .toSorted((a, b) => b.entries.length - a.entries.length)
    .map(({ needed, entries: settled }) => ({ ...needed, settles: settled }))
}
