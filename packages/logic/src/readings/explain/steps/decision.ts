import type { Decision, Exception } from '../../../expression/decision.ts'
import { nodeOf } from '../../../expression/kinds.ts'
import { bitOf } from '../../../expression/option.ts'
import type { ValueType } from '../../../expression/types.ts'
import { FALSE, published, TRUE, type Truth } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import type { Explain, ProofProgram } from '../proof-program.ts'
import { nodeCites } from '../published-citation.ts'
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
function sayOption({ is }: Exception): Three | null {
  const node = nodeOf(is)
  if (node.kind !== 'constant' || node.type.is !== 'choice') return null
  return sayException(sayValue(node.type, bitOf(node.type, String(node.is))))
}

/** Adds the step of an exception: does its condition hold, and what follows? Gives whether it holds. */
type ExplainException = (explainer: Explainer, into: ProofStep[]) => Truth

function explainException(exception: Exception, program: ProofProgram): ExplainException {
  const cited = nodeCites(exception.cite)
  const { cites, verified } = cited.published
  const when = program.of(exception.when)
  const is = program.of<ValueType>(exception.is)
  const option = sayOption(exception)
  return (explainer, into) => {
    explainer.cites(cited)
    const truth = when.evaluate(explainer.reading)
    const text = byTruth(truth, option ?? sayException(valuePhrase(exception.is, explainer)))
    const because: ProofStep[] = []
    explainer.add(when, because, 'together')
    if (truth !== FALSE) explainer.add(is, because, 'together')
    into.push({ kind: 'exception', value: published(truth), text, cites, verified, because })
    return truth
  }
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
export function explainDecision(node: Decision, program: ProofProgram): Explain {
  const { kind, id, title } = node
  const cited = nodeCites(node.cite)
  const { cites, verified } = cited.published
  const exceptions = node.exceptions.map((exception) => explainException(exception, program))
  const principle = program.of<ValueType>(node.principle)

  /** Adds the exceptions from the gravest rank down to the one that holds, else the value in principle. */
  function addReasons(explainer: Explainer, into: ProofStep[]): { readonly isPrinciple: boolean } {
    let isPrinciple = true
    for (const explain of exceptions) {
      const holds = explain(explainer, into)
      if (holds !== FALSE) isPrinciple = false
      if (holds === TRUE) return { isPrinciple }
    }
    explainer.add(principle, into, 'together')
    return { isPrinciple }
  }

  return (explainer, into) => {
    const value = explainer.published(node)
    const ruled = ruledBy(node, explainer)
    if (!explainer.expands(node)) {
      const text = ruled?.text ?? textOf(node, explainer, false)
      into.push({ kind, id, title, value, text, because: NO_STEPS, see: id })
      return
    }
    explainer.cites(cited)
    if (ruled) {
      into.push({ kind, id, title, value, ...ruled, cites, verified, because: NO_STEPS })
      return
    }
    const because: ProofStep[] = []
    const { isPrinciple } = addReasons(explainer, because)
    const text = textOf(node, explainer, isPrinciple)
    into.push({ kind, id, title, value, text, cites, verified, because })
  }
}
