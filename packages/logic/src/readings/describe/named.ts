import type { Constant } from '../../expression/constant.ts'
import type { Decision } from '../../expression/decision.ts'
import type { Fact } from '../../expression/fact.ts'
import { bitOf } from '../../expression/option.ts'
import type { Outside } from '../../expression/outside.ts'
import type { Rule } from '../../expression/rule.ts'
import { type Field, TRUTH } from '../../expression/types.ts'
import { FALSE, TRUE } from '../../values/truth.ts'
import type { Words } from '../../values/words.ts'
import { wordsOf } from '../explain/steps/rule.ts'
import { quoted } from '../explain/words/phrase.ts'
import { sayValue } from '../explain/words/say-value.ts'
import { type Describe, type Statement, statement } from './statement.ts'

/** A truth that is asked for as it is; anything else by its name. */
function sayNamed(node: Fact | Field, holds: boolean): Words {
  const { ja, en } = quoted(node.label)
  if (node.type.is !== 'truth') return { ja, en }
  const value = sayValue(TRUTH, holds ? TRUE : FALSE)
  return { ja: `${ja}：${value.ja}`, en: `${en}: ${value.en}` }
}

/** A fact of the case. */
export function describeFact(node: Fact, _: Describe, holds: boolean): Statement {
  return statement('fact', sayNamed(node, holds), [{ id: node.id, title: node.label }])
}

/** What is said of the record of a list. */
export function describeField(node: Field, _: Describe, holds: boolean): Statement {
  return statement('field', sayNamed(node, holds), [{ id: node.list, title: node.label }])
}

/** Another rule, by its name. */
export function describeRule(node: Rule, _: Describe, holds: boolean): Statement {
  const [yes, no] = wordsOf(node).own
  return statement('rule', holds ? yes : no, [node])
}

/** A decision or a named number, by its name. */
export function describeDecision(node: Decision): Statement {
  return statement('decision', quoted(node.title), [node])
}

/** What is left to a person's judgement, by its name. */
export function describeOutside(node: Outside, _: Describe, holds: boolean): Statement {
  const { ja, en } = quoted(node.title)
  const why = node.judge
    ? { ja: '（人が判断する）', en: ' (for a person to judge)' }
    : { ja: '（モデル化していない）', en: ' (not modelled)' }
  const text = holds
    ? { ja: `${ja}に当たる${why.ja}`, en: `${en} applies${why.en}` }
    : { ja: `${ja}に当たらない${why.ja}`, en: `${en} does not apply${why.en}` }
  return statement('outside', text, [node])
}

/** A value written in the rule itself. */
export function describeConstant(node: Constant, _: Describe, holds: boolean): Statement {
  const { type, is } = node
  if (type.is === 'truth') {
    const text =
      (is === TRUE) === holds
        ? { ja: '常に成り立つ', en: 'This always holds' }
        : { ja: '成り立つことはない', en: 'This never holds' }
    return statement('constant', text)
  }
  // A constant is a number or the name of an option as its type says.
  const value = type.is === 'choice' ? bitOf(type, String(is)) : is
  return statement('constant', sayValue(type, value))
}
