import type { Rule } from '../../../expression/rule.ts'
import { FALSE, published, type Truth } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { NO_STEPS } from '../proof.ts'
import type { Context, Explain, ProofProgram } from '../proof-program.ts'
import { nodeCites } from '../published-citation.ts'
import { sayCovered, sayDays } from '../words/parameter-phrase.ts'
import { valuePhrase } from '../words/phrase.ts'
import { byTruth } from '../words/say-value.ts'
import { publishDays } from './parameter.ts'
import { partsOf } from './rule-parts.ts'
import { ruledBy } from './ruling.ts'

interface RuleWords {
  readonly own: readonly [Words, Words, Words]
  readonly exception: readonly [Words, Words, Words]
  readonly excepted: Words
}

/** What is said of a rule, of itself and as an exception. */
export function wordsOf({ title: { ja, en } }: Rule): RuleWords {
  return {
    own: [
      { ja: `「${ja}」に当たる`, en: `“${en}” applies` },
      { ja: `「${ja}」に当たらない`, en: `“${en}” does not apply` },
      { ja: `「${ja}」に当たるか定まらない`, en: `“${en}” may or may not apply` },
    ],
    exception: [
      { ja: `例外「${ja}」に当たる`, en: `The exception “${en}” applies` },
      { ja: `例外「${ja}」に当たらない`, en: `The exception “${en}” does not apply` },
      { ja: `例外「${ja}」に当たるか定まらない`, en: `The exception “${en}” may or may not apply` },
    ],
    excepted: {
      ja: `例外に当たるので「${ja}」に当たらない`,
      en: `“${en}” does not apply: an exception does`,
    },
  }
}

/** The rule does not cover the day. */
function outOfDays(rule: Rule, explainer: Explainer): Words {
  const covered = sayCovered(rule, sayDays(rule) ?? { ja: '', en: '' })
  const day = valuePhrase(rule.at ?? explainer.reading.actDay, explainer)
  return {
    ja: `「${rule.title.ja}」は${covered.ja}に適用される。${rule.at ? 'その日' : '行為'}は ${day.ja}`,
    en: `“${rule.title.en}” covers ${covered.en}; the ${rule.at ? 'day' : 'act'} is of ${day.en}`,
  }
}

/** A rule: whether it applies, by which provision, for acts of which days. */
export function explainRule(rule: Rule, program: ProofProgram): Explain {
  const { kind, id, title } = rule
  const evaluate = program.evaluate(rule)
  const cited = nodeCites(rule.cite)
  const { cites, verified } = cited.published
  const days = publishDays(rule)
  const hasDays = Object.keys(days).length > 0
  const words = wordsOf(rule)
  const parts = partsOf(rule, program)

  function textOf(truth: Truth, explainer: Explainer, context: Context): Words {
    if (truth === FALSE && parts.inForce(explainer) === FALSE) return outOfDays(rule, explainer)
    if (context === 'exception') return byTruth(truth, words.exception)
    return truth === FALSE && parts.isExcepted(explainer) ? words.excepted : byTruth(truth, words.own)
  }

  return (explainer, into, context) => {
    const truth = evaluate(explainer.reading)
    const value = published(truth)
    const ruled = ruledBy(rule, explainer)
    const text = ruled ? ruled.text : textOf(truth, explainer, context)
    if (!explainer.expands(rule)) {
      into.push({ kind, id, title, value, text, because: NO_STEPS, see: id })
      return
    }
    explainer.cites(cited)
    if (ruled) {
      const { ruling } = ruled
      into.push({ kind, id, title, value, text, cites, verified, ...days, ruling, because: NO_STEPS })
      return
    }
    const because = parts.because(explainer)
    if (hasDays) into.push({ kind, id, title, value, text, cites, verified, ...days, because })
    else into.push({ kind, id, title, value, text, cites, verified, because })
  }
}
