import type { Given, Origin } from '../../../case/given.ts'
import type { Fact } from '../../../expression/fact.ts'
import type { Field } from '../../../expression/types.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import { fieldName, valuePhrase } from '../words/phrase.ts'

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

/** What the case says of a fact, and where that comes from. */
export function explainFact(fact: Fact, explainer: Explainer): readonly ProofStep[] {
  const given = explainer.evaluation.given.facts.get(fact.id)
  if (given?.status === 'assumed') explainer.assumed.add(fact)
  const step: ProofStep = {
    kind: 'fact',
    id: fact.id,
    title: fact.label,
    value: explainer.published(fact),
    text: textOf(fact, given, explainer),
    because: NO_STEPS,
  }
  if (given === undefined || (given.status === 'known' && !given.origin)) return [step]
  return [
    {
      ...step,
      ...(given.origin ? { origin: given.origin } : {}),
      ...(given.status === 'known' ? {} : { status: given.status }),
    },
  ]
}

/** What the case says of a field of the record in scope. */
export function explainField(field: Field, explainer: Explainer): readonly ProofStep[] {
  const isSaid = explainer.reading.field(field.list, field.name) !== undefined
  const name = fieldName(field, explainer)
  const value = isSaid ? valuePhrase(field, explainer) : { ja: '不明', en: 'not known' }
  return [
    {
      kind: 'field',
      id: `${field.list}[${explainer.placeIn(field.list)}].${field.name}`,
      title: field.label,
      value: explainer.published(field),
      text: { ja: `${name.ja}：${value.ja}`, en: `${name.en}: ${value.en}` },
      because: NO_STEPS,
    },
  ]
}
