import { countryCodes } from './countries.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { partialDay } from './partial-day.ts'
import type { ListedParty, PartyKind } from './party.ts'
import { textAt, type XmlRecord, xmlRecords } from './xml-records.ts'

/** Canada's consolidated autonomous sanctions list in its own XML. */
export const CANADA: ListFormat = {
  list: 'canada',
  format: 'canada-xml',
  looksLike: (head) => /<data-set[\s>]/.test(head) && /<record>/.test(head),
  read,
}

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  const times = new Map<string, number>()
  for await (const record of xmlRecords(text, new Set(['record']))) {
    if (record.name !== 'record') continue
    const party = partyOf(record)
    const again = (times.get(party.id) ?? 0) + 1
    times.set(party.id, again)
    yield { party: again === 1 ? party : { ...party, id: `${party.id} (${again})` } }
  }
}

function partyOf(record: XmlRecord): ListedParty {
  const [family, given] = [textAt(record, 'LastName'), textAt(record, 'GivenName')]
  const [entity, ship, imo] = ['EntityOrShip', 'TitleOrShip', 'ShipIMONumber'].map((name) =>
    textAt(record, name),
  )
  const kind: PartyKind = family || given ? 'person' : imo ? 'vessel' : 'organisation'
  const name = kind === 'person' ? [given, family].filter((one) => one !== '').join(' ') : (entity ?? '')
  const country = textAt(record, 'Country').split('/')[0] ?? ''
  return filled<ListedParty>({
    id: [textAt(record, 'Country').split(' ')[0], textAt(record, 'Schedule'), textAt(record, 'Item')]
      .filter((one) => one !== '')
      .join(' '),
    kind,
    names: [
      { text: name || ship || '', quality: 'primary' },
      ...textAt(record, 'Aliases')
        .split(/[;|]/)
        .flatMap((alias) =>
          alias.trim() === '' ? [] : [{ text: alias.trim(), quality: 'strong' as const }],
        ),
    ],
    born: kind === 'person' ? [partialDay(textAt(record, 'DateOfBirthOrShipBuildDate')) ?? []].flat() : [],
    countries: countryCodes([country]),
    identifiers: imo ? [{ kind: 'imo', value: imo }] : [],
    programmes: [textAt(record, 'Country'), textAt(record, 'Schedule')].filter((one) => one !== ''),
    listedOn: textAt(record, 'DateOfListing').slice(0, 10),
  })
}
