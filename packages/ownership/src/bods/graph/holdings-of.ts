import { type BodsFault, fault } from '../fault.ts'
import { dayOf, instantOf } from '../instant.ts'
import { entryOf } from '../is-object.ts'
import { child } from '../json-path.ts'
import type { BodsInterest, RelationshipStatement } from '../statement.ts'
import { holdingKinds } from './holding-kinds.ts'
import type { LatestStatement } from './latest-statements.ts'
import type { BodsHolding } from './records.ts'
import { shareOf } from './share-of.ts'
import { sourceOf } from './source-of.ts'

/** What the last statement about a relationship gives: its interests, and what could not be taken of them. */
export function holdingsOf(
  statement: RelationshipStatement,
  { at, earlier }: LatestStatement,
  parties: { readonly holder: string; readonly held: string },
): { readonly holdings: readonly BodsHolding[]; readonly problems: readonly BodsFault[] } {
  const { recordId, recordDetails, statementId, statementDate, recordStatus } = statement
  const source = sourceOf(statement)
  const closedOn = recordStatus === 'closed' ? dayOf(statementDate) : undefined
  const problems: BodsFault[] = []
  const holdings = interestsOf(statement, earlier).map((interest, index): BodsHolding => {
    const {
      type,
      share: given,
      directOrIndirect,
      beneficialOwnershipOrControl,
      startDate,
      details,
    } = interest
    const path = child(child(child(child('$', at), 'recordDetails'), 'interests'), index)
    const share = given && shareOf(given)
    if (given && !share) problems.push(unreadableShare(child(path, 'share'), statementId))
    const until = earliest(interest.endDate, closedOn)
    return {
      id: `${recordId}#${index}`,
      ...parties,
      kind: (type === undefined ? undefined : entryOf(holdingKinds, type)) ?? 'unknown',
      ...(type !== undefined && { type }),
      ...(share && { share }),
      ...(directOrIndirect !== undefined &&
        directOrIndirect !== 'unknown' && { isDirect: directOrIndirect === 'direct' }),
      ...(beneficialOwnershipOrControl !== undefined && { isBeneficial: beneficialOwnershipOrControl }),
      ...(startDate !== undefined && { from: startDate }),
      ...(until !== undefined && { until }),
      isComponent: recordDetails.isComponent,
      components: recordDetails.componentRecords ?? [],
      ...(details !== undefined && { details }),
      statementId,
      source,
    }
  })
  return { holdings, problems }
}

/**
 * The interests of a relationship. One that closes it may leave them out: then they are those of the statement before. A
 * relationship without any is one of which nothing more is known.
 */
function interestsOf(
  { recordStatus, recordDetails }: RelationshipStatement,
  earlier: LatestStatement['earlier'],
): readonly BodsInterest[] {
  const { interests = [] } = recordDetails
  if (interests.length > 0) return interests
  const before = recordStatus === 'closed' ? earlier.at(-1) : undefined
  const known = before?.recordType === 'relationship' ? (before.recordDetails.interests ?? []) : []
  return known.length > 0 ? known : [{}]
}

/** The earlier of two days, of which either may be missing. */
function earliest(a: string | undefined, b: string | undefined): string | undefined {
  const [first, second] = [instantOf(a), instantOf(b)]
  if (first === undefined) return b
  return second !== undefined && second < first ? b : a
}

const unreadableShare = (path: string, statementId: string) =>
  fault(
    'error',
    'share-range',
    { path, statementId },
    {
      ja: '割合に入る値がありません（下限が上限より大きい、0〜100 の外、または数がない）。割合は不明としました。',
      en: 'The share leaves no value: its lower bound is above its upper one, it is outside 0 to 100, or no number is given. It was taken as unknown.',
    },
  )
