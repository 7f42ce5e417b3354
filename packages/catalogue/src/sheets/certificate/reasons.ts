import {
  type Evaluation,
  explain,
  openLeaves,
  type ProofStep,
  type Rule,
  UNKNOWN,
  type Words,
} from '@sekisho/logic'

/** The kinds of steps that say something by themselves; what they rest on need not be said. */
const SAYING: ReadonlySet<string> = new Set([
  'compare',
  'one-of',
  'in-set',
  'fact',
  'outside',
  'quantified',
  'when-present',
])
/** More reasons than these are read on the comparison sheet. */
const MOST = 8

/** Why an entry applies or not, or what is missing to say so, from the proof. */
export function reasonsFor(entry: Rule, evaluation: Evaluation): readonly Words[] {
  const isOpen = evaluation.reading.value(entry) === UNKNOWN
  const reasons = isOpen ? missing(entry, evaluation) : sentences(explain(evaluation, entry))
  const rest = reasons.length - MOST
  if (rest <= 0) return reasons
  return [
    ...reasons.slice(0, MOST),
    { ja: `ほか ${rest} 件（項目別対比表のとおり）`, en: `and ${rest} more (see the comparison sheet)` },
  ]
}

function missing(entry: Rule, { reading }: Evaluation): readonly Words[] {
  const { facts, outside } = openLeaves(reading, [entry])
  return [
    ...Array.from(facts, ({ label }) => ({ ja: `${label.ja}が分からない`, en: `Not known: ${label.en}` })),
    ...Array.from(outside, ({ title, reason }) => ({
      ja: `「${title.ja}」は人が判断する（${reason.ja}）`,
      en: `“${title.en}” is for a person to judge (${reason.en})`,
    })),
  ]
}

function sentences(step: ProofStep): readonly Words[] {
  if (SAYING.has(step.kind) || (step.because.length === 0 && step.see === undefined)) return [step.text]
  const seen = new Set<string>()
  // What excludes a limb is said by its name; why it does is its own question.
  const inside = step.because.flatMap((part) => (isExclusion(part, step) ? [part.text] : sentences(part)))
  return inside.filter(({ ja }) => !seen.has(ja) && seen.add(ja))
}

function isExclusion(part: ProofStep, { kind, value }: ProofStep): boolean {
  return kind === 'rule' && value === false && part.kind === 'rule' && part.value === true
}
