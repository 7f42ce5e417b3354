import type { Decision } from '../expression/decision.ts'
import type { Fact } from '../expression/fact.ts'
import type { Outside } from '../expression/outside.ts'
import type { Parameter } from '../expression/parameter.ts'
import type { Rule } from '../expression/rule.ts'
import { type Day, dayOf } from '../values/day.ts'
import { ProblemError } from '../values/problem.ts'
import type { RuleSetDescription } from '../write/rule-set.ts'
import { checkCycles } from './check-cycles.ts'
import { checkDays } from './check-days.ts'
import { checkExceptions, checkUnless } from './check-exceptions.ts'
import { checkNames } from './check-names.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkTypes } from './check-types.ts'
import { checkWords } from './check-words.ts'
import { collectDeclared, type Named } from './collect.ts'

/** A rule set that was checked whole: no expression of it can fail. Every reading takes one of these. */
export interface RuleSet extends Omit<RuleSetDescription, 'span' | 'modules'> {
  readonly span: { readonly from: Day; readonly until: Day }
  readonly facts: ReadonlyMap<string, Fact>
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly rules: ReadonlyMap<string, Rule>
  readonly decisions: ReadonlyMap<string, Decision>
  readonly outside: ReadonlyMap<string, Outside>
  /** The file that declares each id. */
  readonly files: ReadonlyMap<string, string>
}

function ofKind<Kind extends Named['kind']>(
  named: ReadonlyMap<string, Named>,
  kind: Kind,
): ReadonlyMap<string, Extract<Named, { kind: Kind }>> {
  const isKind = (entry: [string, Named]): entry is [string, Extract<Named, { kind: Kind }>] =>
    entry[1].kind === kind
  return new Map([...named].filter(isKind))
}

/**
 * Checks a regime whole: names, words, citations, days, types, units, exceptions.
 * @throws ProblemError with every fault found, each naming the rule and its file
 */
export function checkRuleSet(description: RuleSetDescription): RuleSet {
  const span = { from: dayOf(description.span.from), until: dayOf(description.span.until) }
  const declared = collectDeclared(description.modules)
  const strays = checkUnless(declared)
  if (strays.length > 0) throw new ProblemError([...declared.problems, ...strays])
  const cycles = checkCycles(declared)
  if (cycles.length > 0) throw new ProblemError([...declared.problems, ...cycles])
  const numbers = checkNumbers(description, declared)
  if (numbers.length > 0) throw new ProblemError([...declared.problems, ...numbers])
  const problems = [
    ...declared.problems,
    ...checkNames(description, declared),
    ...checkWords(description, declared),
    ...checkDays(declared, span),
    ...checkExceptions(declared),
    ...checkTypes(description, declared),
  ]
  if (problems.length > 0) throw new ProblemError(problems)
  const { modules: _, ...kept } = description
  return Object.freeze({
    ...kept,
    span,
    facts: ofKind(declared.named, 'fact'),
    parameters: ofKind(declared.named, 'parameter'),
    rules: ofKind(declared.named, 'rule'),
    decisions: ofKind(declared.named, 'decision'),
    outside: ofKind(declared.named, 'outside'),
    files: declared.files,
  })
}
