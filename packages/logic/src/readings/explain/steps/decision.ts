import type { Decision, Exception } from '../../../expression/decision.ts'
import { nodeOf } from '../../../expression/kinds.ts'
import { bitOf } from '../../../expression/option.ts'
import { FALSE, published, TRUE } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { once } from '../once.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import { publishCites } from '../published-citation.ts'
import { valuePhrase } from '../words/phrase.ts'
import { byTruth, sayValue } from '../words/say-value.ts'
import { ruledBy } from './ruling.ts'

type Three = readonly [Words, Words, Words]

function sayException(is: Words): Three {
  return [
    { ja: `${is.ja}となる場合に当たる`, en: `This is a case of ${is.en}` },
    { ja: `${is.ja}となる場合に当たらない`, en: `This is no case of ${is.en}` },
    { ja: `${is.ja}となる場合に当たるか定まらない`, en: `This may or may not be a case of ${is.en}` },
  ]
}

/** The sentences of an exception that leads to an option. */
const ofOption = once(({ is }: Exception): Three | null => {
  const node = nodeOf(is)
  if (node.kind !== 'constant' || node.type.is !== 'choice') return null
  return sayException(sayValue(node.type, bitOf(node.type, String(node.is))))
})

/** Does the condition of the exception hold, and what follows? */
function exceptionStep(exception: Exception, explainer: Explainer): ProofStep {
  explainer.cites(exception.cite)
  const value = explainer.reading.value(exception.when)
  const said = ofOption(exception) ?? sayException(valuePhrase(exception.is, explainer))
  const because: ProofStep[] = []
  explainer.add(exception.when, because, 'together')
  if (value !== FALSE) explainer.add(exception.is, because, 'together')
  const { cites, verified } = publishCites(exception.cite)
  return { kind: 'exception', value: published(value), text: byTruth(value, said), cites, verified, because }
}

/** The exceptions from the gravest rank down to the one that holds, else the value in principle. */
function becauseOf(
  node: Decision,
  explainer: Explainer,
): { because: readonly ProofStep[]; isPrinciple: boolean } {
  const because: ProofStep[] = []
  let isPrinciple = true
  for (const exception of node.exceptions) {
    because.push(exceptionStep(exception, explainer))
    const holds = explainer.reading.value(exception.when)
    if (holds !== FALSE) isPrinciple = false
    if (holds === TRUE) return { because, isPrinciple }
  }
  explainer.add(node.principle, because, 'together')
  return { because, isPrinciple }
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
export function explainDecision(node: Decision, explainer: Explainer, into: ProofStep[]): void {
  const { kind, id, title } = node
  const value = explainer.published(node)
  const ruled = ruledBy(node, explainer)
  if (!explainer.expands(node)) {
    const text = ruled?.text ?? textOf(node, explainer, false)
    into.push({ kind, id, title, value, text, because: NO_STEPS, see: id })
    return
  }
  explainer.cites(node.cite)
  const { cites, verified } = publishCites(node.cite)
  if (ruled) {
    into.push({ kind, id, title, value, ...ruled, cites, verified, because: NO_STEPS })
    return
  }
  const { because, isPrinciple } = becauseOf(node, explainer)
  into.push({ kind, id, title, value, text: textOf(node, explainer, isPrinciple), cites, verified, because })
}
