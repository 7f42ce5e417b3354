import { fault } from '../fault.ts'
import { child } from '../json-path.ts'
import { knownRecords } from './known-records.ts'
import type { Placed, Rule } from './placed.ts'

/**
 * What is a component of an indirect relationship is named by that relationship and comes before it; what a relationship
 * names as its components are records (`isComponent` and `componentRecords` of the schema).
 */
export const components: Rule = function* (statements) {
  const known = knownRecords(statements)
  const statementIds = new Set(statements.map(({ statementId }) => statementId))
  const primaries = new Map<string, Placed>()
  for (const placed of statements) {
    for (const [at, id] of componentIds(placed)) {
      if (!primaries.has(id)) primaries.set(id, placed)
      if (known.has(id)) continue
      const path = child(child(placed.detailsPath, 'componentRecords'), at)
      const isStatement = statementIds.has(id)
      yield fault(
        isStatement ? 'error' : 'warning',
        'component-known',
        { path, statementId: placed.statementId },
        {
          ja: isStatement
            ? `componentRecords の「${id}」は statementId です。recordId を書いてください。`
            : `componentRecords の「${id}」について述べる文が、このデータにありません。加えるか、recordId を確かめてください。`,
          en: isStatement
            ? `"${id}" in componentRecords is a statementId. Give the recordId.`
            : `"${id}" is in componentRecords, and no statement here is about that record. Add one, or check the recordId.`,
        },
      )
    }
  }
  for (const { recordId, details, detailsPath, at, statementId } of statements) {
    if (details.isComponent !== true || recordId === undefined) continue
    const where = { path: child(detailsPath, 'isComponent'), statementId }
    const primary = primaries.get(recordId)
    if (!primary)
      yield fault('warning', 'component-listed', where, {
        ja: `isComponent は true ですが、「${recordId}」を componentRecords に挙げる関係が、このデータにありません。挙げるか、false にしてください。`,
        en: `isComponent is true, but no relationship here has "${recordId}" in its componentRecords. Put it there, or make this false.`,
      })
    else if (primary.at < at && known.get(recordId)?.first === at)
      yield fault('error', 'component-order', where, {
        ja: `「${recordId}」は ${primary.path} の構成要素ですが、その後にあります。前に移してください。`,
        en: `"${recordId}" is a component of ${primary.path} but comes after it. Move it before.`,
      })
  }
}

function componentIds({ details }: Placed): readonly (readonly [number, string])[] {
  const { componentRecords } = details
  if (!Array.isArray(componentRecords)) return []
  return componentRecords.flatMap((id: unknown, at) => (typeof id === 'string' ? [[at, id] as const] : []))
}
