import type { RuleSet, Words } from '@sekisho/logic'

const OTHER: Words = { ja: 'その他', en: 'Other' }

/** The questions of one topic. */
export interface Group {
  readonly title: Words
  readonly perAct: boolean
  readonly ids: readonly string[]
}

/** The fact of a question. */
export function factOf(id: string): string {
  return id.replace(/\[.*/, '')
}

/** Questions under the topics they belong to, in the order of the interview. */
export function byTopic({ topics = [] }: RuleSet, ids: readonly string[]): readonly Group[] {
  const groups = topics.map(({ title, facts, perAct }): Group => {
    const order = facts.map(({ id }) => id)
    const own = ids.filter((id) => order.includes(factOf(id)))
    return {
      title,
      perAct,
      ids: own.toSorted((a, b) => order.indexOf(factOf(a)) - order.indexOf(factOf(b))),
    }
  })
  const inTopics = new Set(groups.flatMap((group) => group.ids))
  const rest = ids.filter((id) => !inTopics.has(id))
  return [...groups, { title: OTHER, perAct: true, ids: rest }].filter((group) => group.ids.length > 0)
}
