import { type BodsFault, fault } from '../fault.ts'
import { isObject, objectsOf } from '../is-object.ts'
import { child } from '../json-path.ts'
import type { Rule } from './placed.ts'

/** A company with listed securities says that it is listed, and a market is named by both of its codes or by none. */
export const listings: Rule = function* (statements) {
  for (const { details, detailsPath, statementId } of statements) {
    const { publicListing } = details
    if (!isObject(publicListing)) continue
    const path = child(detailsPath, 'publicListing')
    const hasListings =
      isFilled(publicListing.securitiesListings) || isFilled(publicListing.companyFilingsURLs)
    if (hasListings && publicListing.hasPublicListing === false)
      yield fault(
        'warning',
        'public-listing',
        { path: child(path, 'hasPublicListing'), statementId },
        {
          ja: `hasPublicListing は false ですが、上場証券または開示書類の場所が書かれています。true にするか、それらを除いてください。`,
          en: `hasPublicListing is false, but listed securities or filings are given. Make it true, or leave them out.`,
        },
      )
    for (const [at, listing] of objectsOf(publicListing, 'securitiesListings'))
      yield* codes(listing, child(child(path, 'securitiesListings'), at), statementId)
  }
}

function* codes(
  listing: Readonly<Record<string, unknown>>,
  path: string,
  statementId: string | undefined,
): Iterable<BodsFault> {
  const pair = ['marketIdentifierCode', 'operatingMarketIdentifierCode']
  const missing = pair.filter((name) => !listing[name])[0]
  if (missing === undefined || pair.every((name) => !listing[name])) return
  yield fault(
    'warning',
    'market-codes',
    { path, property: missing, statementId },
    {
      ja: `市場コードの一方だけがあります。${missing} も書いてください（主たる市場なら二つは同じです）。`,
      en: `Only one code of the market is given. Give ${missing} too; on a main exchange the two are the same.`,
    },
  )
}

const isFilled = (value: unknown) => Array.isArray(value) && value.length > 0
