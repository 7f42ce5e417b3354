import type { RuleSet } from '../check/check-rule-set.ts'
import type { Calendar } from '../expression/day-shift.ts'
import type { Decision } from '../expression/decision.ts'
import type { Fact } from '../expression/fact.ts'
import type { Outside } from '../expression/outside.ts'
import type { Parameter } from '../expression/parameter.ts'
import type { Rule } from '../expression/rule.ts'
import { formatDay } from '../values/day.ts'
import type { Outcome } from '../write/outcome.ts'
import { expressionToJson, type Writing } from './expression-to-json.ts'
import {
  type DatedJson,
  type DecisionJson,
  type FactJson,
  type NotModelledJson,
  type OutcomeJson,
  type ParameterJson,
  RULES_FORMAT,
  type RuleJson,
  type RuleSetJson,
} from './rule-set-json.ts'
import {
  calendarToJson,
  citesToJson,
  daysToJson,
  declaredToJson,
  numberToJson,
  optionsToJson,
  wordsToJson,
} from './values-to-json.ts'

class Writer {
  readonly calendars = new Map<string, Calendar>()
  readonly #files: RuleSet['files']

  constructor(files: RuleSet['files']) {
    this.#files = files
  }

  #named({ id }: { readonly id: string }): { id: string; file: string } {
    return { id, file: this.#files.get(id) ?? '' }
  }

  fact(node: Fact): FactJson {
    return {
      ...this.#named(node),
      ...declaredToJson(node),
      question: wordsToJson(node.question),
      ...(node.source ? { source: wordsToJson(node.source) } : {}),
      choosable: node.choosable,
      mayBeAbsent: node.mayBeAbsent,
    }
  }

  parameter(node: Parameter): ParameterJson {
    const { type } = node
    const values = node.values.map(({ is, cite, ...days }): DatedJson => {
      const covered = daysToJson(days)
      const cites = citesToJson(cite)
      if (is === null || type.is === 'set') {
        return { ...covered, is: is instanceof Set ? [...is] : null, cites }
      }
      // A parameter of number type holds numbers or gaps only.
      return { ...covered, is: numberToJson(type.unit, is as Exclude<typeof is, ReadonlySet<string>>), cites }
    })
    return {
      ...this.#named(node),
      title: wordsToJson(node.title),
      type: type.is === 'set' ? { is: 'set' } : { is: 'number', unit: type.unit },
      values,
      ...(node.at ? { at: expressionToJson(node.at, this) } : {}),
    }
  }

  rule(node: Rule): RuleJson {
    return {
      ...this.#named(node),
      title: wordsToJson(node.title),
      cites: citesToJson(node.cite),
      ...daysToJson(node),
      ...(node.at ? { at: expressionToJson(node.at, this) } : {}),
      when: expressionToJson(node.when, this),
      unless: node.unless.map(({ id }) => ({ rule: id })),
    }
  }

  decision(node: Decision): DecisionJson {
    const { type } = node
    const inside: Writing = { calendars: this.calendars, within: node }
    return {
      ...this.#named(node),
      title: wordsToJson(node.title),
      cites: citesToJson(node.cite),
      type:
        type.is === 'choice'
          ? { is: 'choice', options: optionsToJson(type.options) }
          : { is: 'number', unit: type.unit },
      principle: expressionToJson(node.principle, inside),
      exceptions: node.exceptions.map(({ when, is, rank, cite }) => ({
        when: expressionToJson(when, this),
        is: expressionToJson(is, inside),
        rank,
        cites: citesToJson(cite),
      })),
    }
  }

  notModelled(node: Outside): NotModelledJson {
    return {
      ...this.#named(node),
      title: wordsToJson(node.title),
      cites: citesToJson(node.cite),
      reason: wordsToJson(node.reason),
      ...(node.judge ? { judge: wordsToJson(node.judge) } : {}),
    }
  }

  outcome(outcome: Outcome): OutcomeJson {
    const { authority, form, effect, earliest, due, standstillUntil, sanction, conditions } = outcome
    return {
      id: outcome.id,
      kind: outcome.kind,
      title: wordsToJson(outcome.title),
      cites: citesToJson(outcome.cite),
      when: expressionToJson(outcome.when, this),
      who: wordsToJson(outcome.who),
      ...(authority ? { authority: wordsToJson(authority) } : {}),
      ...(form ? { form: wordsToJson(form) } : {}),
      ...(earliest ? { earliest: expressionToJson(earliest, this) } : {}),
      ...(due ? { due: expressionToJson(due, this) } : {}),
      ...(standstillUntil ? { standstillUntil: expressionToJson(standstillUntil, this) } : {}),
      ...(effect ? { effect: wordsToJson(effect) } : {}),
      ...(sanction
        ? { sanction: { text: wordsToJson(sanction.text), cites: citesToJson(sanction.cite) } }
        : {}),
      ...(conditions
        ? {
            conditions: conditions.map(({ id, text, cite, when }) => ({
              id,
              text: wordsToJson(text),
              cites: citesToJson(cite),
              when: expressionToJson(when, this),
            })),
          }
        : {}),
    }
  }
}

/** Writes a rule set as JSON of the published format `sekisho-rules/1`. */
export function toJson(ruleSet: RuleSet): RuleSetJson {
  const writer = new Writer(ruleSet.files)
  const each = <Node, Json>(nodes: Iterable<Node>, write: (node: Node) => Json) => [...nodes].map(write)
  const written = {
    facts: each(ruleSet.facts.values(), (node) => writer.fact(node)),
    parameters: each(ruleSet.parameters.values(), (node) => writer.parameter(node)),
    rules: each(ruleSet.rules.values(), (node) => writer.rule(node)),
    decisions: each(ruleSet.decisions.values(), (node) => writer.decision(node)),
    notModelled: each(ruleSet.outside.values(), (node) => writer.notModelled(node)),
    outcomes: each(ruleSet.outcomes, (outcome) => writer.outcome(outcome)),
    constraints: each(ruleSet.constraints ?? [], ({ id, always, message }) => ({
      id,
      always: expressionToJson(always, writer),
      message: wordsToJson(message),
    })),
  }
  return {
    format: RULES_FORMAT,
    id: ruleSet.id,
    title: wordsToJson(ruleSet.title),
    version: ruleSet.version,
    knownOn: ruleSet.knownOn,
    span: { from: formatDay(ruleSet.span.from), until: formatDay(ruleSet.span.until) },
    act: { fact: ruleSet.act.id },
    answer: { decision: ruleSet.answer.id },
    files: [...new Set(ruleSet.files.values())],
    ...written,
    calendars: each(writer.calendars.values(), calendarToJson),
    carried: (ruleSet.carried ?? []).map(({ id }) => ({ fact: id })),
  }
}
