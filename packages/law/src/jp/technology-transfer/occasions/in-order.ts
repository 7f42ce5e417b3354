import type { Topic } from '@sekisho/logic'
import { topics } from '../topics.ts'

/** The topics of an occasion first, then what remains of the regime's own topics. */
export function inOrder(first: readonly Topic[]): readonly Topic[] {
  const asked = new Set(first.flatMap(({ facts }) => facts))
  const rest = topics
    .map((topic) => ({ ...topic, facts: topic.facts.filter((fact) => !asked.has(fact)) }))
    .filter(({ facts }) => facts.length > 0)
  return [...first, ...rest]
}
