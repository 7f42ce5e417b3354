import { csvRecords } from './csv-rows.ts'
import type { ListFormat, ListSource, Read } from './list-file.ts'
import { badRecord } from './list-problem.ts'
import { partialDay } from './partial-day.ts'
import { afterLine, firstLine } from './text-lines.ts'
import { UK_PARTS, UK_VALUES, type UkEntity, type UkPart } from './uk-fields.ts'
import { ukParty } from './uk-party.ts'

/** The UK Sanctions List in its own single CSV: a line with its day, then a row for each name and address of a party. */
export const UK_CSV: ListFormat = {
  list: 'uk',
  format: 'uk-csv',
  looksLike: (head) =>
    head.split(/\r?\n/, 2).some((line) => line.includes('Unique ID') && line.includes('Name 6')),
  read,
}

const NEEDED = [
  UK_VALUES.UniqueID,
  UK_VALUES.IndividualEntityShip,
  UK_VALUES.RegimeName,
  UK_VALUES.DOB,
  UK_VALUES.Nationality,
  UK_VALUES.IMONumber,
  ...[UK_PARTS.names, UK_PARTS.addresses, UK_PARTS.passports].flatMap((columns) => Object.values(columns)),
]

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  const { first, rest } = await firstLine(text)
  const [, day, month, year] = /(\d{1,2})[-/ ](\w+)[-/ ](\d{4})/.exec(first) ?? []
  const asOf = partialDay([day, month, year].join(/\d/.test(month ?? '') ? '/' : ' '))
  if (asOf) yield { asOf: asOf.day }
  const entities = new Map<string, Gathered>()
  const isHeading = first.includes(UK_VALUES.UniqueID)
  const rows = isHeading
    ? csvRecords(afterLine(first, rest), NEEDED)
    : csvRecords(rest, NEEDED, { before: 1 })
  for await (const { cell, row } of rows) {
    const id = cell(UK_VALUES.UniqueID)
    if (id === '')
      throw badRecord(
        { ja: `${row} 行目に Unique ID がありません。`, en: `Row ${row} has no Unique ID.` },
        row,
      )
    const known = entities.get(id) ?? new Gathered()
    entities.set(id, known)
    known.add(cell)
  }
  for (const [id, gathered] of entities) {
    const party = ukParty(gathered)
    if (!party) throw badRecord({ ja: `${id} に名前がありません。`, en: `${id} has no name.` })
    yield { party }
  }
}

/** What the rows said of one party so far, each thing once. */
class Gathered implements UkEntity {
  readonly #values = new Map<string, Set<string>>()
  readonly #parts = new Map<string, Map<string, UkPart>>()

  add(cell: (column: string) => string): void {
    for (const [element, column] of Object.entries(UK_VALUES)) {
      const value = cell(column)
      if (value === '') continue
      const known = this.#values.get(element) ?? new Set<string>()
      this.#values.set(element, known.add(value))
    }
    for (const [group, columns] of Object.entries(UK_PARTS)) {
      const said = new Map(
        Object.entries(columns).flatMap(([element, column]) =>
          cell(column) ? [[element, cell(column)]] : [],
        ),
      )
      if (said.size === 0) continue
      const known = this.#parts.get(group) ?? new Map<string, UkPart>()
      this.#parts.set(
        group,
        known.set(JSON.stringify([...said]), (element) => said.get(element) ?? ''),
      )
    }
  }

  readonly values: UkEntity['values'] = (element) => [...(this.#values.get(element) ?? [])]
  readonly parts: UkEntity['parts'] = (group) => [...(this.#parts.get(group)?.values() ?? [])]
}
