import { matteredOf } from '../../../expression/kinds.ts'
import { isInForce, type Rule } from '../../../expression/rule.ts'
import { FALSE, published, TRUE, type Truth } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
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

const said = new WeakMap<Rule, RuleWords>()

function wordsOf(rule: Rule): RuleWords {
  let words = said.get(rule)
  if (words === undefined) {
    const { ja, en } = rule.title
    words = {
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
    said.set(rule, words)
  }
  return words
}

const published_ = new WeakMap<
  Rule,
  Pick<ProofStep, 'cites' | 'verified' | 'appliesFrom' | 'appliesUntil' | 'inForce'>
>()

function attributesOf(rule: Rule): Pick<ProofStep, 'cites' | 'verified'> {
  let attributes = published_.get(rule)
  if (attributes === undefined) {
    attributes = { ...publishCites(rule.cite), ...publishDays(rule) }
    published_.set(rule, attributes)
  }
  return attributes
}

/** The rule does not cover the day. */
function outOfDays(rule: Rule, explainer: Explainer): Words {
  const days = sayDays(rule) ?? { ja: '', en: '' }
  const covered = sayCovered(rule, days)
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
export function explainRule(rule: Rule, explainer: Explainer): readonly ProofStep[] {
  return [stepOf(rule, explainer, false)]
}

function stepOf(rule: Rule, explainer: Explainer, isException: boolean): ProofStep {
  const value = explainer.reading.value(rule)
  const ruled = ruledBy(rule, explainer)
  const text = ruled ? ruled.text : textOf(rule, value, explainer, isException)
  const base = { kind: rule.kind, id: rule.id, title: rule.title, value: published(value), text }
  if (!explainer.expands(rule)) return { ...base, because: NO_STEPS, see: rule.id }
  explainer.cites(rule.cite)
  if (ruled) return { ...base, ...attributesOf(rule), ruling: ruled.ruling, because: NO_STEPS }
  return { ...base, ...attributesOf(rule), because: becauseOf(rule, explainer) }
}

function becauseOf(rule: Rule, explainer: Explainer): readonly ProofStep[] {
  const exceptions: ReadonlySet<unknown> = new Set(rule.unless)
  return matteredOf(rule, explainer.reading).flatMap(({ expression }) =>
    expression !== rule.when && exceptions.has(expression)
      ? // Only rules are exceptions.
        stepOf(expression as Rule, explainer, true)
      : explainer.steps(expression, 'together'),
  )
}
