import type { Hit, Result, Subject } from './server.ts'

/** A hit to be looked at, with the party it is of. */
export interface Task {
  readonly key: string
  readonly subject: Subject
  readonly result: Result
  readonly hit: Hit
}

/** The hits of parties that are still to be decided, those that were opened again and the likeliest first. */
export function tasksOf(screened: readonly { readonly subject: Subject; readonly result: Result }[]): {
  readonly tasks: readonly Task[]
  readonly cleared: number
} {
  const all = screened.flatMap(({ subject, result }) =>
    result.hits.map((hit) => ({ key: JSON.stringify([result.id, hit.list, hit.id]), subject, result, hit })),
  )
  const tasks = all.filter(({ hit }) => hit.standing.is !== 'other')
  const rank = ({ hit }: Task) =>
    (hit.standing.is === 'reopened' ? 1 : 0) + (hit.standing.is === 'same' ? -2 : 0)
  return {
    tasks: tasks.toSorted((a, b) => rank(b) - rank(a) || b.hit.score - a.hit.score),
    cleared: all.length - tasks.length,
  }
}

/** How a party is called beside its name; nothing where it is called by its name. */
export function idBeside({ id, subject }: Result): string {
  return id === subject.name ? '' : id
}
