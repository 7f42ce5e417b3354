import { type Given, type Origin, sayOrigin } from '../../../case/given.ts'
import type { Fact } from '../../../expression/fact.ts'
import type { Field } from '../../../expression/types.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import type { Explain } from '../proof-program.ts'
import { fieldName, valuePhrase } from '../words/phrase.ts'
import { NOT_KNOWN } from '../words/say-value.ts'
import { SharedSteps } from './shared-steps.ts'

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
  if (given === undefined || (given.status === 'known' && given.origin === undefined)) return step
  return {
    ...step,
    ...(given.origin ? { origin: given.origin } : {}),
    ...(given.status === 'known' ? {} : { status: given.status }),
  }
}

/** The step of a fact that was looked for and is not known yet: what it says tells where, and what was found. */
function unresolvedStep(fact: Fact, origin: Origin, explainer: Explainer): ProofStep {
  const { ja, en } = fact.label
  const from = sayOrigin(origin)
  return {
    kind: 'fact',
    id: fact.id,
    title: fact.label,
    value: explainer.published(fact),
    text: {
      ja: `「${ja}」：${NOT_KNOWN.ja}（確認待ち：${from}）`,
      en: `“${en}”: ${NOT_KNOWN.en} (to be resolved: ${from})`,
    },
    origin,
    status: 'unresolved',
    because: NO_STEPS,
  }
}

/** The step of a fact; the same for every case where all that is said of it is one of a few values, or nothing. */
export function explainFact(fact: Fact): Explain {
  const shared = new SharedSteps(fact)
  return (explainer, into) => {
    const { facts, unresolved } = explainer.evaluation.given
    const given = facts.get(fact.id)
    const open = given === undefined ? unresolved?.get(fact.id) : undefined
    if (open !== undefined) {
      into.push(unresolvedStep(fact, open, explainer))
      return
    }
    const step = shared.step(given, () => stepOf(fact, given, explainer))
    if (step) into.push(step)
    else if (given) into.push(factStep(fact, given, explainer))
  }
}

/** The step of a fact of which this case says something of its own. */
export function factStep(fact: Fact, given: Given, explainer: Explainer): ProofStep {
  let step = explainer.facts.get(fact)
  if (step === undefined) {
    if (given.status === 'assumed') explainer.assumed.add(fact)
    step = stepOf(fact, given, explainer)
    explainer.facts.set(fact, step)
  }
  return step
}

/** What the case says of a field of the record in scope. */
export function explainField(field: Field): Explain {
  return (explainer, into) => {
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
}
