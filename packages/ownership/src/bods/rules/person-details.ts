import { type BodsFault, fault } from '../fault.ts'
import { isObject, objectsOf, textOf } from '../is-object.ts'
import { child } from '../json-path.ts'
import type { Placed, Rule } from './placed.ts'

/** Identifiers of persons are of the form country-kind, and why a political status is missing stands only where it is missing. */
export const personDetails: Rule = function* (statements) {
  for (const placed of statements) {
    if (placed.recordType !== 'person') continue
    yield* identifiers(placed)
    yield* exposure(placed)
  }
}

function* identifiers({ details, detailsPath, statementId }: Placed): Iterable<BodsFault> {
  for (const [at, identifier] of objectsOf(details, 'identifiers')) {
    const scheme = textOf(identifier, 'scheme')
    if (scheme === undefined || /^[A-Z]{3}-(PASSPORT|TAXID|IDCARD)$/.test(scheme)) continue
    const path = child(child(child(detailsPath, 'identifiers'), at), 'scheme')
    yield fault(
      'warning',
      'person-scheme',
      { path, statementId },
      {
        ja: `個人の識別子の scheme が「${scheme}」です。三文字の国コードと PASSPORT、TAXID、IDCARD のいずれかで、JPN-PASSPORT のように書くか、schemeName に書いてください。`,
        en: `The scheme of an identifier of a person is "${scheme}". Write a country code of three letters and PASSPORT, TAXID or IDCARD, as JPN-PASSPORT, or use schemeName.`,
      },
    )
  }
}

function* exposure({ details, detailsPath, statementId }: Placed): Iterable<BodsFault> {
  const { politicalExposure } = details
  if (!isObject(politicalExposure) || politicalExposure.status === 'unknown') return
  const path = child(detailsPath, 'politicalExposure')
  for (const [at, detail] of objectsOf(politicalExposure, 'details')) {
    if (detail.missingInfoReason === undefined) continue
    const where = { path: child(child(child(path, 'details'), at), 'missingInfoReason'), statementId }
    yield fault('warning', 'exposure-missing', where, {
      ja: `missingInfoReason は情報がない理由ですが、status は unknown ではありません。どちらかを直してください。`,
      en: `missingInfoReason says why information is missing, but the status is not "unknown". Correct the one or the other.`,
    })
  }
}
