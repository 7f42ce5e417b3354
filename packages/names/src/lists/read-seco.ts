import { distinct, filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord, cutShort, ListError } from './list-problem.ts'
import type { ListedParty } from './party.ts'
import { isDelisted, type SecoProgramme, type SecoTarget, secoTarget } from './seco-party.ts'
import { type SecoPlace, secoAddress, secoPlace } from './seco-places.ts'
import { allAt, type XmlRecord, xmlRecords } from './xml-records.ts'

/** The list of Switzerland's State Secretariat for Economic Affairs (SECO) in its own XML, the whole of it. */
export const SECO: ListFormat = {
  list: 'ch-seco',
  format: 'ch-seco-xml',
  looksLike: (head) => /<swiss-sanctions-list[\s>]/.test(head),
  read,
}

/** The file keeps who was taken off the list; they are passed over. Places stand at its end, so the parties wait for them. */
async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  const programmes = new Map<string, SecoProgramme>()
  const places = new Map<string, SecoPlace>()
  const targets: SecoTarget[] = []
  let count = 0
  for await (const record of xmlRecords(text, new Set(['sanctions-program', 'target', 'place']))) {
    if (record.name === 'swiss-sanctions-list') {
      const { date, 'list-type': type = 'whole-list' } = record.attributes
      if (type !== 'whole-list') throw changesOnly()
      if (date) yield { asOf: date.slice(0, 10) }
    } else if (record.name === 'sanctions-program')
      for (const [set, programme] of programmesOf(record)) programmes.set(set, programme)
    else if (record.name === 'place') places.set(record.attributes.ssid ?? '', secoPlace(record))
    else {
      count += 1
      if (isDelisted(record)) continue
      const target = secoTarget(record, programmes)
      if (!target)
        throw badRecord({
          ja: `${count} 件目の target（ssid ${record.attributes.ssid ?? '?'}）に種類、番号または名前がありません。`,
          en: `The target that is number ${count} (ssid ${record.attributes.ssid ?? '?'}) has no kind, no id or no name.`,
        })
      targets.push(target)
    }
  }
  if (count === 0) throw cutShort()
  for (const target of targets) yield { party: withPlaces(target, places) }
}

/** The sets of measures of a programme, in English where the file has that. */
function* programmesOf(record: XmlRecord): Generator<readonly [string, SecoProgramme]> {
  const name = inEnglish(allAt(record, 'program-key'))
  const ordinance = inEnglish(allAt(record, 'program-name'))
  const sets = Map.groupBy(allAt(record, 'sanctions-set'), ({ attributes }) => attributes.ssid ?? '')
  for (const [id, written] of sets)
    yield [id, { name, basis: [ordinance, inEnglish(written)].filter((one) => one !== '').join(', ') }]
}

function inEnglish(records: readonly XmlRecord[]): string {
  return (records.find(({ attributes }) => attributes.lang === 'eng') ?? records[0])?.text ?? ''
}

function withPlaces(
  { party, addresses, births }: SecoTarget,
  places: ReadonlyMap<string, SecoPlace>,
): ListedParty {
  const found = distinct(addresses.flatMap((where) => secoAddress(where, places)))
  return filled<ListedParty>({
    ...party,
    birthPlaces: distinct(births.flatMap((where) => secoAddress(where, places).map(({ text }) => text))),
    countries: [...new Set(found.flatMap(({ country }) => country ?? []))],
    addresses: found,
  })
}

/** A file of changes names but few: taken for the list, everybody else would be missing. */
function changesOnly(): ListError {
  return new ListError('changes-only', {
    ja: '変更だけのファイルで、リスト全体ではありません。SECO の Gesamtliste（list-type="whole-list"）を入手してください。何も取り込んでいません。',
    en: 'The file holds changes alone, not the whole list: get SECO’s whole list (list-type="whole-list"). Nothing was taken from it.',
  })
}
