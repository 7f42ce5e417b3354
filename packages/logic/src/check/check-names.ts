import { operandsOf } from '../expression/kinds.ts'
import type { Expression } from '../expression/types.ts'
import type { Problem } from '../values/problem.ts'
import type { RuleSetDescription } from '../write/rule-set.ts'
import type { Topic } from '../write/topic.ts'
import { type Declared, expressionsOf, isNamed, type Named } from './collect.ts'
import { faulty } from './messages.ts'

/** The named things an expression reads itself, not through another named one. */
function namesIn(expression: Expression): readonly Named[] {
  return isNamed(expression) ? [expression] : operandsOf(expression).flatMap(namesIn)
}

/** Topics ask for declared facts, each once. */
function checkTopics(topics: readonly Topic[], owner: string, named: Declared['named']): readonly Problem[] {
  const asked = topics.flatMap(({ facts }) => facts)
  return asked.flatMap((fact, place) => [
    ...(named.get(fact.id) === fact ? [] : [faulty('undeclared', undefined, fact.id, owner)]),
    ...(asked.indexOf(fact) < place ? [faulty('duplicate-id', undefined, fact.id, owner)] : []),
  ])
}

/** Every name used is declared, and everything declared is used. Rules and decisions are conclusions of their own. */
export function checkNames(description: RuleSetDescription, { named, files }: Declared): readonly Problem[] {
  const problems: Problem[] = []
  const used = new Set<Named>(description.carried ?? [])
  const readers: readonly [id: string, reads: readonly Expression[]][] = [
    ['act', [description.act]],
    ['answer', [description.answer]],
    ...description.outcomes.map((outcome): [string, readonly Expression[]] => [
      outcome.id,
      expressionsOf(outcome),
    ]),
    ...(description.constraints ?? []).map(({ id, always }): [string, readonly Expression[]] => [
      id,
      [always],
    ]),
    ...[...named.values()].map((node): [string, readonly Expression[]] => [node.id, operandsOf(node)]),
  ]
  for (const [reader, reads] of readers) {
    for (const node of reads.flatMap(namesIn)) {
      used.add(node)
      if (named.get(node.id) !== node) problems.push(faulty('undeclared', files.get(reader), node.id, reader))
    }
  }
  for (const list of [description.outcomes, description.constraints ?? []]) {
    for (const [place, { id }] of list.entries()) {
      if (list.findIndex((other) => other.id === id) < place)
        problems.push(
          faulty('duplicate-id', undefined, id, list === description.outcomes ? 'outcomes' : 'constraints'),
        )
    }
  }
  problems.push(...checkTopics(description.topics ?? [], 'topics', named))
  for (const { id, topics, given, words } of description.occasions ?? []) {
    problems.push(...checkTopics(topics, id, named))
    for (const fact of [...Object.keys(given), ...Object.keys(words)]) {
      if (named.get(fact)?.kind !== 'fact') problems.push(faulty('undeclared', undefined, fact, id))
    }
  }
  for (const node of named.values()) {
    const isConclusion = node.kind === 'rule' || node.kind === 'decision'
    if (!isConclusion && !used.has(node)) problems.push(faulty('orphan', files.get(node.id), node.id))
  }
  return problems
}
