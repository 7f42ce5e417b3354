import type { Decision, Exception } from '../../../expression/decision.ts'
import { FALSE, published, TRUE } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import { publishCites } from '../published-citation.ts'
import { valuePhrase } from '../words/phrase.ts'
import { byTruth } from '../words/say-value.ts'
import { ruledBy } from './ruling.ts'

/** Does the condition of the exception hold, and what follows? */
function exceptionStep(exception: Exception, explainer: Explainer): ProofStep {
  explainer.cites(exception.cite)
  const value = explainer.reading.value(exception.when)
  const is = valuePhrase(exception.is, explainer)
  const text = byTruth<() => Words>(value, [
    () => ({ ja: `${is.ja}となる場合に当たる`, en: `This is a case of ${is.en}` }),
    () => ({ ja: `${is.ja}となる場合に当たらない`, en: `This is no case of ${is.en}` }),
    () => ({ ja: `${is.ja}となる場合に当たるか定まらない`, en: `This may or may not be a case of ${is.en}` }),
  ])()
  const because = explainer.steps(exception.when, 'together')
  const number = value === FALSE ? NO_STEPS : explainer.steps(exception.is, 'together')
  return {
    kind: 'exception',
    value: published(value),
    text,
    ...publishCites(exception.cite),
    because: number.length === 0 ? because : [...because, ...number],
  }
}

/** The exceptions from the gravest rank down to the one that holds, else the value in principle. */
function becauseOf(
  node: Decision,
  explainer: Explainer,
): { steps: readonly ProofStep[]; isPrinciple: boolean } {
  const steps: ProofStep[] = []
  for (const exception of node.exceptions) {
    steps.push(exceptionStep(exception, explainer))
    if (explainer.reading.value(exception.when) === TRUE) return { steps, isPrinciple: false }
  }
  steps.push(...explainer.steps(node.principle, 'together'))
  return { steps, isPrinciple: node.exceptions.every(({ when }) => explainer.reading.value(when) === FALSE) }
}

function textOf(node: Decision, explainer: Explainer, isPrinciple: boolean): Words {
  const value = valuePhrase(node, explainer)
  const { ja, en } = node.title
  const gap = node.type.is === 'choice' ? '' : ' '
  if (!isPrinciple || node.exceptions.length === 0)
    return { ja: `「${ja}」は${gap}${value.ja}`, en: `“${en}” is ${value.en}` }
  return {
    ja: `「${ja}」はどの例外にも当たらず、原則どおり${gap}${value.ja}`,
    en: `“${en}” is ${value.en} in principle: no exception applies`,
  }
}

/** A decision or named number: its value, and the exceptions that gave it or were passed by. */
export function explainDecision(node: Decision, explainer: Explainer): readonly ProofStep[] {
  const base = { kind: node.kind, id: node.id, title: node.title, value: explainer.published(node) }
  if (!explainer.expands(node)) {
    const text = ruledBy(node, explainer)?.text ?? textOf(node, explainer, false)
    return [{ ...base, text, because: NO_STEPS, see: node.id }]
  }
  explainer.cites(node.cite)
  const cites = publishCites(node.cite)
  const ruled = ruledBy(node, explainer)
  if (ruled) return [{ ...base, ...ruled, ...cites, because: NO_STEPS }]
  const { steps, isPrinciple } = becauseOf(node, explainer)
  return [{ ...base, text: textOf(node, explainer, isPrinciple), ...cites, because: steps }]
}
