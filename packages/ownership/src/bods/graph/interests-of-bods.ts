import { type BodsFault, fault } from '../fault.ts'
import { child } from '../json-path.ts'
import type { BodsStatement, RelationshipStatement, UnspecifiedRecord } from '../statement.ts'
import { holdingsOf } from './holdings-of.ts'
import { latestStatements } from './latest-statements.ts'
import { partyOf } from './party-of.ts'
import type { BodsHolding, BodsParty, OwnershipRecords } from './records.ts'
import { sourceOf } from './source-of.ts'

/**
 * Who there is and who holds what in whom, by the last statement about each record; a record that was closed ends the
 * interests of its relationship on that day. Who is not specified or not in the data is a party of kind `unknown`, so that an
 * interest is never lost. "No beneficial owners" is no interest.
 */
export function interestsOfBods(statements: readonly BodsStatement[]): OwnershipRecords {
  const latest = latestStatements(statements)
  const parties = new Map<string, BodsParty>()
  for (const { statement } of latest)
    if (statement.recordType !== 'relationship') parties.set(statement.recordId, partyOf(statement))
  const interests: BodsHolding[] = []
  const problems: BodsFault[] = []
  for (const last of latest) {
    const { statement, at } = last
    if (statement.recordType !== 'relationship') continue
    const path = child(child('$', at), 'recordDetails')
    const sides = (['interestedParty', 'subject'] as const).map((side) =>
      partyAt(statement, side, path, parties),
    )
    problems.push(...sides.flatMap(({ problem }) => problem ?? []))
    for (const { party } of sides) if (party && !parties.has(party.id)) parties.set(party.id, party)
    const [holder, held] = sides.map(({ party }) => party?.id)
    if (holder === undefined || held === undefined) continue
    const found = holdingsOf(statement, last, { holder, held })
    interests.push(...found.holdings)
    problems.push(...found.problems)
  }
  return { entities: [...parties.values()], interests, problems }
}

interface Side {
  readonly party?: BodsParty
  readonly problem?: BodsFault
}

/** Who stands on one side of a relationship; nobody where it is said that there are no beneficial owners. */
function partyAt(
  statement: RelationshipStatement,
  side: 'subject' | 'interestedParty',
  detailsPath: string,
  parties: ReadonlyMap<string, BodsParty>,
): Side {
  const given = statement.recordDetails[side]
  const where = { path: child(detailsPath, side), statementId: statement.statementId }
  if (typeof given === 'string') {
    const party = parties.get(given)
    if (party) return { party }
    return {
      party: stranger(given, statement),
      problem: fault('warning', 'party-known', where, unknownRecord(given)),
    }
  }
  if (given.reason === 'noBeneficialOwners')
    return { problem: fault('warning', 'no-owners', where, noOwners(given)) }
  return {
    party: stranger(`${statement.recordId}#${side}`, statement, given),
    problem: fault('warning', 'party-unspecified', where, unspecified(given)),
  }
}

/** A party of which nothing is known but that it is there. */
function stranger(id: string, statement: BodsStatement, given?: UnspecifiedRecord): BodsParty {
  return {
    id,
    kind: 'unknown',
    form: 'unspecified',
    names: [],
    countries: [],
    addresses: [],
    identifiers: [],
    ...(given && { unspecified: given.reason }),
    source: sourceOf(statement),
  }
}

const unknownRecord = (id: string) => ({
  ja: `「${id}」が法人等か個人かを述べる文が、このデータにありません。不明な者としました。その記録の文を加えてください。`,
  en: `No statement here says which entity or person "${id}" is. It was taken as an unknown party; add the statement about it.`,
})

const unspecified = ({ reason, description }: UnspecifiedRecord) => ({
  ja: `当事者が特定されていません（${reason}${description ? `：${description}` : ''}）。不明な者としました。`,
  en: `The party is not specified (${reason}${description ? `: ${description}` : ''}). It was taken as an unknown one.`,
})

const noOwners = ({ description }: UnspecifiedRecord) => ({
  ja: `実質的支配者はいないと述べられています${description ? `（${description}）` : ''}。持分としては扱いません。`,
  en: `It is stated that there are no beneficial owners${description ? ` (${description})` : ''}. No interest was made of it.`,
})
