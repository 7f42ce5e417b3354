import type { ListFormat } from './list-file.ts'
import { ListError } from './list-problem.ts'
import { ASSET_FREEZE } from './read-asset-freeze.ts'
import { CANADA } from './read-canada.ts'
import { DENIED_PERSONS } from './read-denied-persons.ts'
import { END_USER_WORKBOOK } from './read-end-user-list.ts'
import { EU_CSV } from './read-eu-csv.ts'
import { EU_XML } from './read-eu-xml.ts'
import { FOLLOW_THE_MONEY } from './read-ftm.ts'
import { OFAC_CSV } from './read-ofac-csv.ts'
import { OFAC_XML } from './read-ofac-xml.ts'
import { ownCsv } from './read-own-csv.ts'
import { CHINA, END_USER_LIST } from './read-registry.ts'
import { SECO } from './read-seco.ts'
import { SPECIFIED_ENTITIES } from './read-specified-entities.ts'
import { UK } from './read-uk.ts'
import { UK_CSV } from './read-uk-csv.ts'
import { UK_XML } from './read-uk-xml.ts'
import { UN } from './read-un.ts'
import { US_CONSOLIDATED } from './read-us-consolidated.ts'
import { US_CONSOLIDATED_CSV } from './read-us-consolidated-csv.ts'
import { US_CONSOLIDATED_JSON } from './read-us-consolidated-json.ts'

/** Every format that can be read; the first that a file looks like is taken. */
const FORMATS: readonly ListFormat[] = [
  UN,
  OFAC_XML,
  CANADA,
  EU_XML,
  EU_CSV,
  SECO,
  END_USER_LIST,
  END_USER_WORKBOOK,
  ASSET_FREEZE,
  SPECIFIED_ENTITIES,
  CHINA,
  UK,
  UK_CSV,
  UK_XML,
  US_CONSOLIDATED,
  US_CONSOLIDATED_JSON,
  US_CONSOLIDATED_CSV,
  FOLLOW_THE_MONEY,
  OFAC_CSV,
  DENIED_PERSONS,
  ownCsv(),
]

/** The format of a file, by how it begins. @throws ListError where it is none that is known */
export function formatOf(head: string, file: string): ListFormat {
  const format = FORMATS.find((one) => one.looksLike(head, file))
  if (format) return format
  throw new ListError('unknown-format', {
    ja: `知らない形式です。読めるのは ${FORMATS.map((one) => one.format).join('、')} です。公表元のファイルのまま渡してください。`,
    en: `The format is not known. What can be read: ${FORMATS.map((one) => one.format).join(', ')}. Give the file as it was published.`,
  })
}
