import { matteredOf, nodeOf } from '../../../expression/kinds.ts'
import { isInForce, type Rule } from '../../../expression/rule.ts'
import { FALSE, published, TRUE, type Truth } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { once } from '../once.ts'
import { NO_STEPS, type ProofStep } from '../proof.ts'
import { publishCites } from '../published-citation.ts'
import { sayCovered, sayDays } from '../words/parameter-phrase.ts'
import { valuePhrase } from '../words/phrase.ts'
import { byTruth } from '../words/say-value.ts'
import { publishDays } from './parameter.ts'
import { ruledBy } from './ruling.ts'

interface RuleWords {
  readonly own: readonly [Words, Words, Words]
  readonly exception: readonly [Words, Words, Words]
  readonly excepted: Words
}

/** What is said of a rule, of itself and as an exception. */
export const wordsOf = once(
  ({ title: { ja, en } }: Rule): RuleWords => ({
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
  }),
)

const daysOf = once((rule: Rule) => publishDays(rule))

const coveredBy = once((rule: Rule) => sayCovered(rule, sayDays(rule) ?? { ja: '', en: '' }))

/** The rule does not cover the day. */
function outOfDays(rule: Rule, explainer: Explainer): Words {
  const covered = coveredBy(rule)
  const day = valuePhrase(rule.at ?? explainer.reading.actDay, explainer)
  return {
    ja: `「${rule.title.ja}」は${covered.ja}に適用される。${rule.at ? 'その日' : '行為'}は ${day.ja}`,
    en: `“${rule.title.en}” covers ${covered.en}; the ${rule.at ? 'day' : 'act'} is of ${day.en}`,
  }
}

/** Is the exception what settles it? */
function isExcepted(rule: Rule, { reading }: Explainer): boolean {
  return (
    reading.value(rule.when) !== FALSE && rule.unless.some((exception) => reading.value(exception) === TRUE)
  )
}

function textOf(rule: Rule, value: Truth, explainer: Explainer, isException: boolean): Words {
  if (value === FALSE && isInForce(rule, explainer.reading) === FALSE) return outOfDays(rule, explainer)
  const { own, exception, excepted } = wordsOf(rule)
  if (isException) return byTruth(value, exception)
  return value === FALSE && isExcepted(rule, explainer) ? excepted : byTruth(value, own)
}

/** A rule: whether it applies, by which provision, for acts of which days. */
export function explainRule(rule: Rule, explainer: Explainer, into: ProofStep[]): void {
  into.push(stepOf(rule, explainer, false))
}

function stepOf(rule: Rule, explainer: Explainer, isException: boolean): ProofStep {
  const { kind, id, title } = rule
  const truth = explainer.reading.value(rule)
  const value = published(truth)
  const ruled = ruledBy(rule, explainer)
  const text = ruled ? ruled.text : textOf(rule, truth, explainer, isException)
  if (!explainer.expands(rule)) return { kind, id, title, value, text, because: NO_STEPS, see: id }
  explainer.cites(rule.cite)
  const { cites, verified } = publishCites(rule.cite)
  const because = ruled ? NO_STEPS : becauseOf(rule, explainer)
  if (!ruled && rule.from === undefined && rule.until === undefined && rule.inForce === undefined)
    return { kind, id, title, value, text, cites, verified, because }
  const base = { kind, id, title, value, text, cites, verified, ...daysOf(rule) }
  return ruled ? { ...base, ruling: ruled.ruling, because } : { ...base, because }
}

function becauseOf(rule: Rule, explainer: Explainer): readonly ProofStep[] {
  const because: ProofStep[] = []
  for (const { expression } of matteredOf(rule, explainer.reading)) {
    const node = nodeOf(expression)
    if (node.kind === 'rule' && node !== rule.when && rule.unless.includes(node))
      because.push(stepOf(node, explainer, true))
    else explainer.add(node, because, 'together')
  }
  return because
}
