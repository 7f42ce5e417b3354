import { type BodsFault, fault } from '../fault.ts'
import { instantOf } from '../instant.ts'
import { child } from '../json-path.ts'
import type { Words } from '../words.ts'
import type { Placed, Rule } from './placed.ts'

/**
 * The statements about one record, by their days: the first is `new` and the only one, nothing follows `closed`, and all are
 * about the same type of record ("Information updates", full requirements).
 */
export const series: Rule = function* (statements) {
  const records = Map.groupBy(statements, ({ recordId }) => recordId)
  for (const [recordId, about] of records) {
    if (recordId === undefined || about.length < 2) continue
    // One identifier for two statements is a fault of its own.
    const distinct = [...new Map(about.map((placed) => [placed.statementId ?? placed, placed])).values()]
    yield* sameType(recordId, distinct)
    yield* statuses(recordId, inOrder(distinct))
  }
}

/** The statements by their days. One without a day has that fault already, and no place among them. */
function inOrder(about: readonly Placed[]): readonly Placed[] {
  const dated = about.flatMap((placed) => {
    const on = instantOf(placed.statement.statementDate)
    return on === undefined ? [] : [{ on, placed }]
  })
  return dated.sort((a, b) => a.on - b.on).map(({ placed }) => placed)
}

function* statuses(recordId: string, sorted: readonly Placed[]): Iterable<BodsFault> {
  const [first, ...later] = sorted
  for (const placed of later) {
    if (placed.recordStatus !== 'new') continue
    if (first?.recordStatus === 'new')
      yield broken('series-new', placed, {
        ja: `記録「${recordId}」について recordStatus が new の文が ${first.path} にもあります。後の文は updated にするか、別の記録なら recordId を分けてください。`,
        en: `The record "${recordId}" is new in ${first.path} too. Make the later statement "updated", or give another record its own recordId.`,
      })
    else
      yield broken('series-first', placed, {
        ja: `記録「${recordId}」は new ですが、${first?.path} がそれより前の日付で述べています。日付か recordStatus を直してください。`,
        en: `The record "${recordId}" is new, but ${first?.path} speaks of it on an earlier day. Correct the days or the recordStatus.`,
      })
  }
  const closed = sorted.findIndex(({ recordStatus }) => recordStatus === 'closed')
  for (const placed of closed < 0 ? [] : sorted.slice(closed + 1)) {
    yield broken('series-closed', placed, {
      ja: `記録「${recordId}」は ${sorted[closed]?.path} で closed になっています。その後の文は、新しい recordId で書いてください。`,
      en: `The record "${recordId}" was closed in ${sorted[closed]?.path}. Give what comes after a new recordId.`,
    })
  }
}

function* sameType(recordId: string, about: readonly Placed[]): Iterable<BodsFault> {
  const [first, ...later] = about.filter(({ recordType }) => recordType !== undefined)
  for (const placed of later) {
    if (placed.recordType === first?.recordType) continue
    yield fault(
      'error',
      'series-type',
      { path: child(placed.path, 'recordType'), statementId: placed.statementId },
      {
        ja: `記録「${recordId}」は ${first?.path} では ${first?.recordType}、ここでは ${placed.recordType} です。種類の違う記録には別の recordId を付けてください。`,
        en: `The record "${recordId}" is of type ${first?.recordType} in ${first?.path} and ${placed.recordType} here. Give records of different types different recordIds.`,
      },
    )
  }
}

function broken(rule: string, { path, statementId }: Placed, message: Words): BodsFault {
  return fault('error', rule, { path: child(path, 'recordStatus'), statementId }, message)
}
