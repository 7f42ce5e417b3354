import type { InSet } from '../../../expression/in-set.ts'
import type { OneOf } from '../../../expression/one-of.ts'
import { published } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import type { ProofStep } from '../proof.ts'
import { parameterPhrase } from '../words/parameter-phrase.ts'
import { nameOf, phrase } from '../words/phrase.ts'
import { byTruth } from '../words/say-value.ts'

const wanted = new WeakMap<OneOf, Words>()

/** The options asked for: 「買受け」か「相続」. */
function sayWanted(node: OneOf): Words {
  let words = wanted.get(node)
  if (words === undefined) {
    const labels = node.options.map((name) => node.of.type.options[name] ?? { ja: name, en: name })
    words = {
      ja: labels.map(({ ja }) => `「${ja}」`).join('か'),
      en: labels.map(({ en }) => `“${en}”`).join(' or '),
    }
    wanted.set(node, words)
  }
  return words
}

export function explainOneOf(node: OneOf, explainer: Explainer): readonly ProofStep[] {
  const value = explainer.reading.value(node)
  const name = nameOf(node.of, explainer) ?? phrase(node.of, explainer, '')
  const { ja, en } = sayWanted(node)
  const text = byTruth<() => Words>(value, [
    () => ({ ja: `${name.ja}は${ja}である`, en: `${name.en} is ${en}` }),
    () => ({ ja: `${name.ja}は${ja}ではない`, en: `${name.en} is not ${en}` }),
    () => ({ ja: `${name.ja}が${ja}かどうか定まらない`, en: `${name.en} may or may not be ${en}` }),
  ])()
  return [{ kind: 'one-of', value: published(value), text, because: explainer.parts(node, 'together') }]
}

export function explainInSet(node: InSet, explainer: Explainer): readonly ProofStep[] {
  const value = explainer.reading.value(node)
  const [of, set] = [phrase(node.of, explainer, ''), parameterPhrase(node.set, explainer)]
  const text = byTruth<() => Words>(value, [
    () => ({ ja: `${of.ja}は${set.ja}に含まれる`, en: `${of.en} is in ${set.en}` }),
    () => ({ ja: `${of.ja}は${set.ja}に含まれない`, en: `${of.en} is not in ${set.en}` }),
    () => ({
      ja: `${of.ja}が${set.ja}に含まれるか定まらない`,
      en: `${of.en} may or may not be in ${set.en}`,
    }),
  ])()
  return [{ kind: 'in-set', value: published(value), text, because: explainer.parts(node, 'together') }]
}
