import { fault } from '../fault.ts'
import { child } from '../json-path.ts'
import type { Rule } from './placed.ts'

/** No two statements have one statementId: it is unique in the world. */
export const statementIds: Rule = function* (statements) {
  const seen = new Map<string, string>()
  for (const { statementId, path } of statements) {
    if (statementId === undefined) continue
    const first = seen.get(statementId)
    if (first === undefined) seen.set(statementId, path)
    else
      yield fault(
        'error',
        'statement-id-unique',
        { path: child(path, 'statementId'), statementId },
        {
          ja: `statementId「${statementId}」は ${first} でも使われています。文ごとに別の識別子を付けてください。`,
          en: `The statementId "${statementId}" is that of ${first} too. Give every statement one of its own.`,
        },
      )
  }
}
