import { type BodsFault, fault } from '../fault.ts'
import { instantOf } from '../instant.ts'
import { objectsOf } from '../is-object.ts'
import { child } from '../json-path.ts'
import type { Rule } from './placed.ts'

const YEAR = 365.25 * 24 * 60 * 60 * 1000
/** Nobody is known to have lived longer, and the standard's own checks take the same number. */
const LONGEST_LIFE = 120 * YEAR
const FIRST_BIRTH = Date.UTC(1800, 0, 1)

/** Nothing ends before it began, and lives are as long as lives are. */
export const days: Rule = function* (statements) {
  for (const { details, detailsPath, statementId } of statements) {
    yield* inOrder(details, 'foundingDate', 'dissolutionDate', detailsPath, statementId)
    yield* inOrder(details, 'birthDate', 'deathDate', detailsPath, statementId)
    for (const [at, interest] of objectsOf(details, 'interests'))
      yield* inOrder(
        interest,
        'startDate',
        'endDate',
        child(child(detailsPath, 'interests'), at),
        statementId,
      )
    const born = instantOf(details.birthDate)
    const died = instantOf(details.deathDate)
    if (born === undefined) continue
    if (born < FIRST_BIRTH)
      yield fault(
        'warning',
        'birth-day',
        { path: child(detailsPath, 'birthDate'), statementId },
        {
          ja: `生年月日が ${String(details.birthDate)} です。1800年より前の人か、確かめてください。`,
          en: `The date of birth is ${String(details.birthDate)}, before 1800. Check it.`,
        },
      )
    if (died !== undefined && died - born > LONGEST_LIFE)
      yield fault(
        'warning',
        'life-length',
        { path: child(detailsPath, 'deathDate'), statementId },
        {
          ja: `生年月日 ${String(details.birthDate)} から死亡日 ${String(details.deathDate)} まで120年を超えます。確かめてください。`,
          en: `From birth on ${String(details.birthDate)} to death on ${String(details.deathDate)} are more than 120 years. Check both.`,
        },
      )
  }
}

function* inOrder(
  holder: Readonly<Record<string, unknown>>,
  first: string,
  last: string,
  path: string,
  statementId: string | undefined,
): Iterable<BodsFault> {
  const from = instantOf(holder[first])
  const until = instantOf(holder[last])
  if (from === undefined || until === undefined || from <= until) return
  // A year alone may hold a day before a whole date of the same year.
  const [a, b] = [String(holder[first]), String(holder[last])]
  if (a.startsWith(b) || b.startsWith(a)) return
  yield fault(
    'error',
    'end-before-start',
    { path: child(path, last), statementId },
    {
      ja: `${last} の ${b} が ${first} の ${a} より前です。どちらかを直してください。`,
      en: `${last} is ${b}, before ${first}, which is ${a}. Correct the one or the other.`,
    },
  )
}
