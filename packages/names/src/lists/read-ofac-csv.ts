import { countryCodes } from './countries.ts'
import { csvRows } from './csv-rows.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { cutShort, ListError } from './list-problem.ts'
import { partialDay } from './partial-day.ts'
import type { Address, ListedName, ListedParty, PartyKind } from './party.ts'

/** OFAC's lists in its own CSV: the parties in one file (`sdn.csv`, `cons_prim.csv`), names and addresses in others beside it. */
export const OFAC_CSV: ListFormat = {
  format: 'ofac-csv',
  looksLike: (head, file) => /(sdn|prim)\.csv$/i.test(file) && /^\d+,"/.test(head.replace(/^\ufeff/, '')),
  read,
}

/** What OFAC writes where there is nothing. */
const value = (cell: string | undefined) => {
  const text = (cell ?? '').trim()
  return text === '-0-' ? '' : text
}

async function* read({ file, text, beside }: ListSource): AsyncGenerator<Read, void> {
  const [, prefix = ''] = /^(.*?)(?:sdn|prim)\.csv$/i.exec(file) ?? []
  const [alt, add] = [beside?.(`${prefix}alt.csv`), beside?.(`${prefix}add.csv`)]
  if (!alt || !add)
    throw new ListError('files-missing', {
      ja: `${prefix}alt.csv と ${prefix}add.csv が隣にありません。別名と住所のファイルも同じフォルダーに置いてください。`,
      en: `${prefix}alt.csv and ${prefix}add.csv are not beside it: put the files of aliases and addresses into the same folder.`,
    })
  const names = new Map<string, ListedName[]>()
  for await (const { cells } of csvRows(alt)) {
    const [id = '', , type = '', name = ''] = cells
    if (value(name) !== '')
      push(names, id.trim(), {
        text: inOrder(value(name), false),
        quality: /fka/i.test(type) ? 'former' : 'strong',
      })
  }
  const addresses = new Map<string, Address[]>()
  for await (const { cells } of csvRows(add)) {
    const [id = '', , street, city, country] = cells
    const whole = [street, city, country]
      .map(value)
      .filter((one) => one !== '')
      .join(', ')
    const [code] = countryCodes([value(country)])
    if (whole !== '')
      push(addresses, id.trim(), { text: whole, ...(code === undefined ? {} : { country: code }) })
  }
  const commentsFile = `${prefix || 'sdn_'}comments.csv`
  const comments = await commentsOf(beside?.(commentsFile))
  for await (const { cells } of csvRows(text)) {
    const [id, note] = [value(cells[0]), cells[11] ?? '']
    if (!comments && note.length >= LONGEST_NOTE) throw commentsMissing(id, commentsFile)
    const whole = value(note + (comments?.get(id) ?? ''))
    yield { party: partyOf(cells, whole, names.get(id) ?? [], addresses.get(id) ?? []) }
    for (const rows of [names, addresses, comments]) rows?.delete(id)
  }
  // A file that was cut at the end of a line looks whole; whoever is missing still has names and addresses beside it.
  if (names.size + addresses.size + (comments?.size ?? 0) > 0) throw cutShort()
}

/** OFAC cuts its remarks after so many letters, in the middle of a word; the rest stands in the file of comments. */
const LONGEST_NOTE = 1000

async function commentsOf(text: AsyncIterable<string> | undefined): Promise<Map<string, string> | undefined> {
  if (!text) return undefined
  const comments = new Map<string, string>()
  for await (const { cells } of csvRows(text)) {
    const [id, more = ''] = [value(cells[0]), cells[1]]
    if (id !== '') comments.set(id, (comments.get(id) ?? '') + more.trimEnd())
  }
  return comments
}

function commentsMissing(id: string, file: string): ListError {
  return new ListError('files-missing', {
    ja: `${id} の備考の続きは ${file} にありますが、隣にありません。同じフォルダーに置いてください。`,
    en: `The remarks of ${id} go on in ${file}, which is not beside it: put it into the same folder.`,
  })
}

const KINDS: Readonly<Record<string, PartyKind>> = {
  individual: 'person',
  vessel: 'vessel',
  aircraft: 'aircraft',
}

function partyOf(
  [id, name, type, programme, title, callSign, vesselType, tonnage, , flag]: readonly string[],
  note: string,
  aliases: readonly ListedName[],
  addresses: readonly Address[],
): ListedParty {
  const kind = KINDS[value(type)] ?? 'organisation'
  const details = filled({
    title: value(title) ? [value(title)] : [],
    'vessel-type': value(vesselType) ? [value(vesselType)] : [],
    tonnage: value(tonnage) ? [value(tonnage)] : [],
    flag: value(flag) ? [value(flag)] : [],
  })
  return filled<ListedParty>({
    id: value(id),
    kind,
    names: [
      { text: inOrder(value(name), kind === 'person'), quality: 'primary' },
      ...aliases.map((alias) => (kind === 'person' ? { ...alias, text: inOrder(alias.text, true) } : alias)),
      ...namesInNote(note, kind === 'person'),
    ],
    born: [...note.matchAll(/DOB ([^;.]+)/g)].flatMap(([, day = '']) => partialDay(day) ?? []),
    birthPlaces: [...note.matchAll(/POB ([^;]+)/g)].map(([, place = '']) => place.replace(/\.$/, '').trim()),
    nationalities: countryCodes(
      [...note.matchAll(/(?:nationality|citizen) ([A-Za-z ,]+)/g)].map(([, where = '']) => where),
    ),
    countries: [...new Set(addresses.flatMap(({ country }) => country ?? []))],
    addresses,
    identifiers: [
      ...(value(callSign) === '' ? [] : [{ kind: 'call-sign' as const, value: value(callSign) }]),
      ...[...note.matchAll(/Passport ([A-Z0-9]+)/g)].map(([, number = '']) => ({
        kind: 'passport' as const,
        value: number,
      })),
      ...[...note.matchAll(/IMO (\d{7})/g)].map(([, number = '']) => ({
        kind: 'imo' as const,
        value: number,
      })),
    ],
    programmes: value(programme)
      .split(/\]\s*\[|;\s*/)
      .map((one) => one.replace(/[[\]]/g, '').trim())
      .filter((one) => one !== ''),
    details,
    remarks: note === '' ? [] : [note],
  })
}

/** Weak aliases stand in the remarks alone: `a.k.a. 'EL NICO'; f.k.a. 'NRCAM'.` */
function namesInNote(note: string, isPerson: boolean): readonly ListedName[] {
  return [...note.matchAll(/\b(a|f)\.k\.a\. '(.+?)'(?=[;.]|$)/g)].map(([, sign, name = '']) => ({
    text: inOrder(name, isPerson),
    quality: sign === 'f' ? 'former' : 'weak',
  }))
}

/** `PETROV, Ivan` as `Ivan PETROV`, for persons. */
function inOrder(name: string, isPerson: boolean): string {
  const [, family, given] = /^([^,]+), (.+)$/.exec(name) ?? []
  return isPerson && family && given ? `${given} ${family}` : name
}

function push<Value>(map: Map<string, Value[]>, key: string, one: Value): void {
  const list = map.get(key)
  if (list) list.push(one)
  else map.set(key, [one])
}
