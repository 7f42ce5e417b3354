import { distinct, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord, cutShort } from './list-problem.ts'
import { partialDay } from './partial-day.ts'
import { UK_PARTS, type UkEntity } from './uk-fields.ts'
import { ukParty } from './uk-party.ts'
import { allInside, textAt, type XmlRecord, xmlRecords } from './xml-records.ts'

/** The UK Sanctions List in its own XML. */
export const UK_XML: ListFormat = {
  list: 'uk',
  format: 'uk-xml',
  looksLike: (head) => /<Designations[\s>]/.test(head),
  read,
}

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  let count = 0
  for await (const record of xmlRecords(text, new Set(['Designation', 'DateGenerated']))) {
    const asOf = record.name === 'DateGenerated' ? partialDay(record.text)?.day : undefined
    if (asOf !== undefined) yield { asOf }
    if (record.name !== 'Designation') continue
    count += 1
    const party = ukParty(entityOf(record))
    if (!party)
      throw badRecord({
        ja: `${count} 件目の Designation に UniqueID か名前がありません。`,
        en: `The Designation that is number ${count} has no UniqueID or no name.`,
      })
    yield { party }
  }
  if (count === 0) throw cutShort()
}

/** The elements are found by their names, in whatever they stand: the list has moved them before. */
function entityOf(record: XmlRecord): UkEntity {
  return {
    values: (element) =>
      distinct(allInside(record, ({ name }) => name === element).flatMap(({ text }) => text || [])),
    parts: (group) => {
      const elements = new Set(Object.keys(UK_PARTS[group]))
      const holders = allInside(record, ({ children }) => children.some(({ name }) => elements.has(name)))
      return holders.map((holder) => (element: string) => textAt(holder, element))
    },
  }
}
