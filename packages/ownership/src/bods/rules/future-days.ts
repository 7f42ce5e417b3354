import { fault } from '../fault.ts'
import { instantOf } from '../instant.ts'
import { isObject, objectsOf } from '../is-object.ts'
import { child } from '../json-path.ts'
import type { Placed, Rule } from './placed.ts'

const DAY = 24 * 60 * 60 * 1000

/** What was said, published, found, annotated, born or died was so before the day on which the data is looked at. */
export const futureDays: Rule = function* (statements, { today }) {
  const start = instantOf(today)
  if (start === undefined) return
  for (const placed of statements) {
    for (const [path, value] of pastDays(placed)) {
      const at = instantOf(value)
      if (at === undefined || at < start + DAY) continue
      yield fault(
        'warning',
        'future-day',
        { path, statementId: placed.statementId },
        {
          ja: `${String(value)} は、まだ来ていない日です（${today} 現在）。確かめてください。`,
          en: `${String(value)} is still to come (it is ${today}). Check it.`,
        },
      )
    }
  }
}

function* pastDays({ statement, path, details, detailsPath }: Placed): Iterable<readonly [string, unknown]> {
  const { publicationDetails, source } = statement
  yield [child(path, 'statementDate'), statement.statementDate]
  if (isObject(publicationDetails))
    yield [child(child(path, 'publicationDetails'), 'publicationDate'), publicationDetails.publicationDate]
  if (isObject(source)) yield [child(child(path, 'source'), 'retrievedAt'), source.retrievedAt]
  for (const [at, { creationDate }] of objectsOf(statement, 'annotations'))
    yield [child(child(child(path, 'annotations'), at), 'creationDate'), creationDate]
  yield [child(detailsPath, 'birthDate'), details.birthDate]
  yield [child(detailsPath, 'deathDate'), details.deathDate]
}
