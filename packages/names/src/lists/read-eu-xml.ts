import { type EuPart, euParty } from './eu-party.ts'
import type { ListFormat, ListSource, Read } from './list-file.ts'
import { badRecord, cutShort } from './list-problem.ts'
import type { ListedParty } from './party.ts'
import { allAt, textAt, textsAt, type XmlRecord, xmlRecords } from './xml-records.ts'

/** The EU's consolidated list of financial sanctions in its own XML, version 1.1. */
export const EU_XML: ListFormat = {
  list: 'eu-sanctions',
  format: 'eu-xml',
  looksLike: (head) =>
    /<(?:\w+:)?export[\s>]/.test(head) && /fsd\/export|<(?:\w+:)?sanctionEntity/.test(head),
  read,
}

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  let count = 0
  for await (const record of xmlRecords(text, new Set(['sanctionEntity']))) {
    if (record.name === 'sanctionEntity') {
      count += 1
      yield { party: partyOf(record, count) }
    } else if (record.attributes.generationDate) yield { asOf: record.attributes.generationDate.slice(0, 10) }
  }
  if (count === 0) throw cutShort()
}

function partyOf(record: XmlRecord, count: number): ListedParty {
  const parts = (name: string): readonly EuPart[] => allAt(record, name).map(partOf)
  const [type] = parts('subjectType')
  const party = euParty({
    entity: partOf(record),
    type: type?.('code') ?? '',
    remarks: textsAt(record, 'remark'),
    regulations: parts('regulation'),
    names: parts('nameAlias'),
    addresses: parts('address'),
    births: parts('birthdate'),
    identifications: parts('identification'),
    citizenships: parts('citizenship'),
  })
  if (party) return party
  throw badRecord({
    ja: `${count} 件目の sanctionEntity に番号か名前がありません。`,
    en: `The sanctionEntity that is number ${count} has no reference or no name.`,
  })
}

/** The attributes of an element, and the remark in it. */
function partOf(record: XmlRecord): EuPart {
  return (attribute) =>
    attribute === 'remark' ? textAt(record, 'remark') : (record.attributes[attribute] ?? '').trim()
}
