import { canadaAliases } from './canada-aliases.ts'
import { countryCodes } from './countries.ts'
import { detailsOf, filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { partialDay } from './partial-day.ts'
import type { ListedName, ListedParty, PartyKind } from './party.ts'
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
      ...namesOf(name || ship || '', kind),
      ...canadaAliases(textAt(record, 'Aliases'), kind === 'person'),
    ],
    born:
      kind === 'person'
        ? textAt(record, 'DateOfBirthOrShipBuildDate')
            .split(/ or /i)
            .flatMap((day) => partialDay(day) ?? [])
        : [],
    countries: countryCodes([country]),
    identifiers: imo ? [{ kind: 'imo', value: imo }] : [],
    programmes: [textAt(record, 'Country'), textAt(record, 'Schedule')].filter((one) => one !== ''),
    listedOn: textAt(record, 'DateOfListing').slice(0, 10),
    ...detailsOf({ [kind === 'vessel' ? 'vessel-type' : 'title']: name === '' ? [] : [ship ?? ''] }),
  })
}

/** Some bodies have their French name after a slash. */
function namesOf(name: string, kind: PartyKind): readonly ListedName[] {
  const [first = '', ...others] = kind === 'organisation' ? name.split(/\s*\/\s*/) : [name]
  return [
    { text: first, quality: 'primary' },
    ...others.filter((one) => one !== '').map((text) => ({ text, quality: 'spelling' as const })),
  ]
}
