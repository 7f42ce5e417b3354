import type { InSet } from '../../../expression/in-set.ts'
import { nodeOf } from '../../../expression/kinds.ts'
import type { OneOf } from '../../../expression/one-of.ts'
import { published } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import { once } from '../../once.ts'
import type { ProofStep } from '../proof.ts'
import type { Explain, ProofProgram } from '../proof-program.ts'
import { parameterPhrase } from '../words/parameter-phrase.ts'
import { nameOf, phrase, quoted } from '../words/phrase.ts'
import { byTruth } from '../words/say-value.ts'

type Three = readonly [Words, Words, Words]

/** The options asked for, and as what is none of them: 「買受け」か「相続」, 「買受け」でも「相続」でも. */
const sayWanted = once((node: OneOf): { readonly is: Words; readonly isNot: Words } => {
  const labels = node.options.map((name) => node.of.type.options[name] ?? { ja: name, en: name })
  const is = {
    ja: labels.map(({ ja }) => `「${ja}」`).join('か'),
    en: labels.map(({ en }) => `“${en}”`).join(' or '),
  }
  if (labels.length === 1) return { is, isNot: { ja: `${is.ja}では`, en: is.en } }
  return {
    is,
    isNot: {
      ja: labels.map(({ ja }) => `「${ja}」でも`).join(''),
      en: labels.map(({ en }, place) => `${place === 0 ? 'neither ' : ' nor '}“${en}”`).join(''),
    },
  }
})

/** That a choice is one of the options, is not, or may be. */
export function sayOneOf(node: OneOf, name: Words): Three {
  const {
    is: { ja, en },
    isNot,
  } = sayWanted(node)
  const no = node.options.length === 1 ? `is not ${isNot.en}` : `is ${isNot.en}`
  return [
    { ja: `${name.ja}は${ja}である`, en: `${name.en} is ${en}` },
    { ja: `${name.ja}は${isNot.ja}ない`, en: `${name.en} ${no}` },
    { ja: `${name.ja}が${ja}かどうか定まらない`, en: `${name.en} may or may not be ${en}` },
  ]
}

/** The sentences about a fact or decision; a field is named by its record. */
function sayNamed(node: OneOf): Three | null {
  const of = nodeOf(node.of)
  if (of.kind === 'fact') return sayOneOf(node, quoted(of.label))
  return of.kind === 'decision' ? sayOneOf(node, quoted(of.title)) : null
}

export function explainOneOf(node: OneOf, program: ProofProgram): Explain {
  const evaluate = program.evaluate(node)
  const of = program.of(node.of)
  const named = sayNamed(node)
  return (explainer, into) => {
    const value = evaluate(explainer.reading)
    const said = named ?? sayOneOf(node, nameOf(node.of, explainer) ?? phrase(node.of, explainer, ''))
    const because: ProofStep[] = []
    explainer.add(of, because, 'together')
    into.push({ kind: 'one-of', value: published(value), text: byTruth(value, said), because })
  }
}

/** That a text is in a set of the law, is not, or may be. */
export function sayInSet(of: Words, set: Words): Three {
  return [
    { ja: `${of.ja}は${set.ja}に含まれる`, en: `${of.en} is in ${set.en}` },
    { ja: `${of.ja}は${set.ja}に含まれない`, en: `${of.en} is not in ${set.en}` },
    { ja: `${of.ja}が${set.ja}に含まれるか定まらない`, en: `${of.en} may or may not be in ${set.en}` },
  ]
}

export function explainInSet(node: InSet, program: ProofProgram): Explain {
  const evaluate = program.evaluate(node)
  return (explainer, into) => {
    const value = evaluate(explainer.reading)
    const [of, set] = [phrase(node.of, explainer, ''), parameterPhrase(node.set, explainer)]
    const text = byTruth(value, sayInSet(of, set))
    into.push({ kind: 'in-set', value: published(value), text, because: explainer.parts(node) })
  }
}
