import type { Worked } from './worked-cases.ts'

/** The members of what a case expects that name entries or outcomes: as keys of a map, or in a list. */
const NAMED_BY_KEY = ['conclusions', 'earliest', 'due', 'standstillUntil'] as const
const NAMED_IN_LIST = ['obligations', 'outside', 'unknown'] as const

/** The ids that a worked case says something of. */
function namedIn(expect: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = NAMED_BY_KEY.flatMap((member) => Object.keys(Object(expect[member])))
  const listed = NAMED_IN_LIST.flatMap((member) => {
    const list = expect[member]
    return Array.isArray(list) ? list.map(String) : []
  })
  return [...keys, ...listed]
}

/** The worked cases that say what comes out of one of the ids. */
export function casesThatTest(cases: readonly Worked[], ids: readonly string[]): readonly Worked[] {
  const wanted = new Set(ids)
  return cases.filter(({ expect, acts }) =>
    [expect, ...acts.filter((act) => act !== null)].some((each) =>
      namedIn(each).some((id) => wanted.has(id)),
    ),
  )
}
