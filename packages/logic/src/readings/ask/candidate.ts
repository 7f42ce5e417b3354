import type { Given } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import { UNKNOWN } from '../../values/truth.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { openLeaves } from '../explain/open-leaves.ts'
import { ABSENT, type Alternative, alternativesOf } from './alternatives.ts'
import { becomesImpossible } from './becomes-impossible.ts'
import type { Choice } from './choice.ts'
import type { OpenQuestions, OpenTarget } from './open-questions.ts'
import { boundsIn, possibleIn, type Target, targetId } from './target.ts'
import { textSamples } from './text-samples.ts'
import { vary } from './vary.ts'

/** A question with what its answers would lead to. */
export interface Candidate {
  readonly open: OpenTarget
  readonly choices: readonly Choice[]
  /** The case after each answer that was tried. */
  readonly tried: readonly Evaluation[]
  /** How many outcomes are expected to remain after the answer. */
  readonly expected: number
}

/** Answers tried in all; those beyond are offered untried, and lead to what is possible now. */
const MOST_TRIALS = 300
/** Questions of equal merit that are told apart by how much each leaves open. */
const MOST_TIED = 8

/** Tries the answers of every open question. */
export function tryAll(now: Evaluation, questions: OpenQuestions): readonly Candidate[] {
  let left = MOST_TRIALS
  const tried = (target: Target, value: Given): Evaluation | null => {
    left -= 1
    return left < 0 ? null : vary(now, [{ target, given: value }])
  }
  return questions.targets.map((open) => {
    const { target } = open
    const kept: Evaluation[] = []
    const choices = offered(now, questions, target).flatMap(({ given: value, label }): Choice[] => {
      const then = tried(target, value)
      if (then && becomesImpossible(now, then)) return []
      if (then) kept.push(then)
      return [{ value, label, leadsTo: then?.possible ?? now.possible }]
    })
    for (const sample of textSamples(questions.setsFor(target), now.reading)) {
      const then = tried(target, sample)
      if (then) kept.push(then)
    }
    const expected = mean(kept.map(({ possible }) => possible.length)) ?? now.possible.length
    return { open, choices, tried: kept, expected }
  })
}

function offered(now: Evaluation, questions: OpenQuestions, target: Target): readonly Alternative[] {
  const within = possibleIn(now.ruleSet, now.given, target)
  const said = alternativesOf(target, within, questions.cutsFor(target), boundsIn(now.ruleSet, target))
  const mayBeAbsent = !target.record && target.fact.mayBeAbsent && now.reading.absent(target.fact) === UNKNOWN
  return mayBeAbsent ? [...said, ABSENT] : said
}

/** The best first: fewest outcomes expected, then fewest other facts left open, then the order of declaration. */
export function ranked(ruleSet: RuleSet, candidates: readonly Candidate[]): readonly Candidate[] {
  const best = Math.min(...candidates.map(({ expected }) => expected))
  const tied = candidates.filter(({ expected }) => expected === best).slice(0, MOST_TIED)
  const leaves = new Map(tied.map((candidate) => [candidate, leavesAfter(candidate)]))
  const order = new Map([...ruleSet.facts.keys()].map((id, place) => [id, place]))
  const placeOf = ({ open }: Candidate): number => order.get(open.target.fact.id) ?? order.size
  const leavesOf = (candidate: Candidate): number => leaves.get(candidate) ?? Number.MAX_VALUE
  return candidates.toSorted(
    (a, b) => a.expected - b.expected || leavesOf(a) - leavesOf(b) || placeOf(a) - placeOf(b),
  )
}

/** How many facts other than its own are expected to be open after the answer. */
function leavesAfter({ open, tried }: Candidate): number {
  const own = targetId(open.target)
  const left = tried.map(({ ruleSet, reading }) => {
    const { facts, fields } = openLeaves(reading, [ruleSet.answer])
    const isOpen = fields.has(own) || facts.has(open.target.fact)
    return facts.size + fields.size - (isOpen ? 1 : 0)
  })
  return mean(left) ?? Number.MAX_VALUE
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
