import { countryCodes } from './countries.ts'
import { type CsvRecord, csvRecords } from './csv-rows.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord, cutShort, ListError } from './list-problem.ts'
import { partialDay } from './partial-day.ts'
import type { Identifier, ListedName, ListedParty } from './party.ts'
import { UK_KINDS } from './uk-party.ts'

/** The UK Sanctions List as five CSVs that share an id: the parties in `subjects.csv`, all else in files beside it. */
export const UK: ListFormat = {
  list: 'uk',
  format: 'uk-joined-csv',
  looksLike: (head) => /^\ufeff?unique_id,subject_type,/.test(head),
  read,
}

const BESIDE = {
  'subject_names.csv': ['unique_id', 'name_type', 'alias_strength', 'full_name'],
  'subject_dobs.csv': ['unique_id', 'year', 'month', 'day'],
  'subject_identifiers.csv': ['unique_id', 'raw_value', 'identifier_type', 'additional_info'],
  'subject_countries.csv': ['unique_id', 'raw_value', 'country_type', 'iso'],
} as const
type Beside = keyof typeof BESIDE

/** The cells of one row, in the order of its columns in `BESIDE`, without the id. */
type Cells = readonly string[]
const SUBJECT = ['unique_id', 'subject_type', 'un_reference_number', 'date_designated']

async function* read({ text, beside }: ListSource): AsyncGenerator<Read, void> {
  const names = await rowsById('subject_names.csv', beside)
  const days = await rowsById('subject_dobs.csv', beside)
  const identifiers = await rowsById('subject_identifiers.csv', beside)
  const countries = await rowsById('subject_countries.csv', beside)
  const all = [names, days, identifiers, countries]
  for await (const record of csvRecords(text, SUBJECT)) {
    const id = record.cell('unique_id')
    const own = (rows: ReadonlyMap<string, readonly Cells[]>) => rows.get(id) ?? []
    // Nobody is listed without a name: the file of names lacks its end, or an id stands twice.
    if (own(names).length === 0)
      throw badRecord(
        {
          ja: `${record.row} 行目の ${id} の名前が subject_names.csv にありません。`,
          en: `${id} of row ${record.row} has no name in subject_names.csv.`,
        },
        record.row,
      )
    yield { party: partyOf(record, own(names), own(days), own(identifiers), own(countries)) }
    for (const rows of all) rows.delete(id)
  }
  // A file that was cut at the end of a line looks whole; whoever is missing still has rows beside it.
  if (all.some(({ size }) => size > 0)) throw cutShort()
}

/** The rows of a file beside, by the id of their party, each once: the files repeat rows for each other column they were joined with. */
async function rowsById(file: Beside, beside: ListSource['beside']): Promise<Map<string, Cells[]>> {
  const text = beside?.(file)
  if (!text)
    throw new ListError('files-missing', {
      ja: `${file} が隣にありません。${Object.keys(BESIDE).join('、')} も同じフォルダーに置いてください。`,
      en: `${file} is not beside it: put ${Object.keys(BESIDE).join(', ')} into the same folder.`,
    })
  const rows = new Map<string, Cells[]>()
  const seen = new Set<string>()
  for await (const { cell } of csvRecords(text, BESIDE[file])) {
    const [id = '', ...cells] = BESIDE[file].map(cell)
    const key = JSON.stringify([id, ...cells])
    if (seen.has(key)) continue
    seen.add(key)
    const list = rows.get(id)
    if (list) list.push(cells)
    else rows.set(id, [cells])
  }
  return rows
}

function partyOf(
  { cell }: CsvRecord,
  names: readonly Cells[],
  days: readonly Cells[],
  identifiers: readonly Cells[],
  countries: readonly Cells[],
): ListedParty {
  const of = (type: string) => countries.filter(([, countryType]) => countryType === type)
  const codes = (rows: readonly Cells[]) => [...new Set(rows.flatMap((row) => codeOf(row) ?? []))]
  const born = days.map(([year, month, day]) => `${year}-${month || '00'}-${day || '00'}`)
  const listedOn = partialDay(cell('date_designated'))?.day
  const un = cell('un_reference_number')
  return filled<ListedParty>({
    id: cell('unique_id'),
    kind: UK_KINDS[cell('subject_type')] ?? 'unknown',
    names: names.map(nameOf).toSorted((a, b) => rank(a) - rank(b)),
    born: born.flatMap((day) => partialDay(day) ?? []),
    birthPlaces: [...new Set(of('birth').flatMap(([place]) => place || []))],
    nationalities: codes(of('nationality')),
    countries: codes(of('address')),
    identifiers: distinct(identifiers.map(identifierOf)),
    ...(listedOn === undefined ? {} : { listedOn }),
    ...(un === '' ? {} : { details: { 'un-reference': [un] } }),
    remarks: [
      ...born.filter((day) => partialDay(day) === undefined),
      ...identifiers.flatMap(([value, , more]) => (more ? `${value}: ${more}` : [])),
      ...new Set(
        countries.flatMap((row) =>
          row[1] !== 'birth' && codeOf(row) === undefined ? `${row[1]}: ${row[0]}` : [],
        ),
      ),
    ],
  })
}

const rank = ({ quality }: ListedName) => (quality === 'primary' ? 0 : 1)

function nameOf([type, strength, name = '']: Cells): ListedName {
  const text = name.replace(/\s+/g, ' ')
  if (type === 'primary') return { text, quality: 'primary' }
  if (strength === 'low_quality_aka') return { text, quality: 'weak' }
  return { text, quality: type === 'primary_variation' ? 'spelling' : 'strong' }
}

function codeOf([written = '', , iso = '']: Cells): string | undefined {
  return countryCodes([iso || written])[0]
}

const ID_KINDS: Readonly<Record<string, Identifier['kind']>> = {
  passport: 'passport',
  national: 'national-id',
  business_registration_numbers: 'registration',
  imo: 'imo',
}

function identifierOf([value = '', type = '']: Cells): Identifier {
  const kind = ID_KINDS[type] ?? 'other'
  return { kind, value: kind === 'imo' ? value.replace(/^IMO\s*/i, '') : value }
}

function distinct(identifiers: readonly Identifier[]): readonly Identifier[] {
  return [...new Map(identifiers.map((one) => [`${one.kind} ${one.value}`, one])).values()]
}
