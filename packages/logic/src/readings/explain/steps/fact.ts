import type { Given, Origin } from '../../../case/given.ts'
import type { Fact } from '../../../expression/fact.ts'
import type { Field } from '../../../expression/types.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { once } from '../once.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import { fieldName, valuePhrase } from '../words/phrase.ts'
import { NOT_KNOWN } from '../words/say-value.ts'

/** Where a value comes from, in words; the names and titles in it are as the case gives them. */
function sayOrigin({ who, document, list, on }: Origin): string {
  return [who, document, list, on].filter((part) => part !== undefined).join('、')
}

function textOf(fact: Fact, given: Given | undefined, explainer: Explainer): Words {
  const { ja, en } = fact.label
  if (given?.status === 'absent') return { ja: `「${ja}」は存在しない`, en: `There is no “${en}”` }
  const value = valuePhrase(fact, explainer)
  const origin = given?.origin ? sayOrigin(given.origin) : ''
  const assumed = given?.status === 'assumed'
  return {
    ja: `「${ja}」：${value.ja}${assumed ? '［仮定］' : ''}${origin ? `（出所：${origin}）` : ''}`,
    en: `“${en}”: ${value.en}${assumed ? ' [assumed]' : ''}${origin ? ` (from: ${origin})` : ''}`,
  }
}

function stepOf(fact: Fact, given: Given | undefined, explainer: Explainer): ProofStep {
  const step: ProofStep = {
    kind: 'fact',
    id: fact.id,
    title: fact.label,
    value: explainer.published(fact),
    text: textOf(fact, given, explainer),
    because: NO_STEPS,
  }
  if (given === undefined || isPlain(given)) return step
  return {
    ...step,
    ...(given.origin ? { origin: given.origin } : {}),
    ...(given.status === 'known' ? {} : { status: given.status }),
  }
}

/** Is there nothing to say of it but its value? */
function isPlain({ status, origin }: Given): boolean {
  return status === 'known' && origin === undefined
}

const stepsOf = once((_: Fact) => new Map<unknown, ProofStep>())

/** The step of a fact; the same each time where all that is said of it is one of a few values, or nothing. */
function knownStep(fact: Fact, given: Given | undefined, explainer: Explainer): ProofStep {
  const isFew = fact.type.is === 'truth' || fact.type.is === 'choice'
  if (given !== undefined && !(isFew && isPlain(given))) return stepOf(fact, given, explainer)
  const steps = stepsOf(fact)
  let step = steps.get(given?.value)
  if (step === undefined) {
    step = stepOf(fact, given, explainer)
    steps.set(given?.value, step)
  }
  return step
}

/** What the case says of a fact, and where that comes from. */
export function explainFact(fact: Fact, explainer: Explainer, into: ProofStep[]): void {
  into.push(factStep(fact, explainer))
}

/** The step of a fact. */
export function factStep(fact: Fact, explainer: Explainer): ProofStep {
  let step = explainer.facts.get(fact)
  if (step === undefined) {
    const given = explainer.evaluation.given.facts.get(fact.id)
    if (given?.status === 'assumed') explainer.assumed.add(fact)
    step = knownStep(fact, given, explainer)
    explainer.facts.set(fact, step)
  }
  return step
}

/** What the case says of a field of the record in scope. */
export function explainField(field: Field, explainer: Explainer, into: ProofStep[]): void {
  const isSaid = explainer.reading.field(field.list, field.name) !== undefined
  const name = fieldName(field, explainer)
  const value = isSaid ? valuePhrase(field, explainer) : NOT_KNOWN
  into.push({
    kind: 'field',
    id: `${field.list}[${explainer.placeIn(field.list)}].${field.name}`,
    title: field.label,
    value: explainer.published(field),
    text: { ja: `${name.ja}：${value.ja}`, en: `${name.en}: ${value.en}` },
    because: NO_STEPS,
  })
}
