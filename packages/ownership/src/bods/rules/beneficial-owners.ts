import { fault } from '../fault.ts'
import { objectsOf, textOf } from '../is-object.ts'
import { child } from '../json-path.ts'
import { knownRecords } from './known-records.ts'
import type { Rule } from './placed.ts'

/** Only a natural person can be a beneficial owner (`beneficialOwnershipOrControl` of the schema). */
export const beneficialOwners: Rule = function* (statements) {
  const known = knownRecords(statements)
  for (const { details, detailsPath, statementId } of statements) {
    const party = textOf(details, 'interestedParty')
    if (party === undefined || known.get(party)?.type !== 'entity') continue
    for (const [at, { beneficialOwnershipOrControl }] of objectsOf(details, 'interests')) {
      if (beneficialOwnershipOrControl !== true) continue
      const path = child(child(child(detailsPath, 'interests'), at), 'beneficialOwnershipOrControl')
      yield fault(
        'error',
        'beneficial-owner-person',
        { path, statementId },
        {
          ja: `interestedParty の「${party}」は法人等なので、実質的支配者になりません。false にするか、背後にいる個人について述べてください。`,
          en: `The interestedParty "${party}" is an entity, which cannot be a beneficial owner. Make this false, or speak of the person behind it.`,
        },
      )
    }
  }
}
