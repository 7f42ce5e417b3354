import type { BodsStatement } from '../statement.ts'
import type { BodsSource } from './records.ts'

/** Where a statement comes from, as the records keep it. */
export function sourceOf({
  statementId,
  statementDate,
  source,
  publicationDetails,
}: BodsStatement): BodsSource {
  const { type = [], description, url, retrievedAt } = source ?? {}
  const publisher = publicationDetails?.publisher.name ?? publicationDetails?.publisher.url
  return {
    statementId,
    statementDate,
    types: type,
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    ...(retrievedAt !== undefined && { retrievedAt }),
    ...(publisher !== undefined && { publisher }),
  }
}
