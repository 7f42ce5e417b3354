import type { Place, Problem } from '@sekisho/logic'
import { type PartyKind, partialDay } from '@sekisho/names/lists'
import type { Subject } from '@sekisho/names/screening'
import { prepareName } from '@sekisho/names/text'
import { kindOfSchema } from '../names/kind-option.ts'
import { plainOf } from '../plain.ts'
import { place } from '../read/place.ts'
import { readCases } from '../read/read-cases.ts'
import { screenProblem } from './messages.ts'

/** Someone to screen, as the file has them. */
export interface ReadSubject {
  /** What the file calls them, or else their place in it. */
  readonly id: string
  readonly subject: Subject
}

export type SubjectResult =
  | { readonly ok: true; readonly read: ReadSubject }
  | { readonly ok: false; readonly problem: Problem }

/** The fields of a subject as texts, from a file or the command line; lists with semicolons between. */
export interface SubjectFields {
  readonly name: string
  readonly aliases?: string | undefined
  readonly born?: string | undefined
  readonly country?: string | undefined
  readonly identifier?: string | undefined
}

const several = (text = '') =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** A subject of its fields. @returns the field that cannot be read */
export function subjectOf(
  { name, aliases, born, country, identifier }: SubjectFields,
  kind: PartyKind,
): { readonly subject: Subject } | { readonly field: string; readonly found: string } {
  const days = several(born).map((day) => ({ day, read: partialDay(day) }))
  const unread = days.find(({ read }) => read === undefined)
  if (unread) return { field: 'born', found: unread.day }
  const codes = several(country).map((code) => code.toUpperCase())
  const odd = codes.find((code) => !/^[A-Z]{2}$/.test(code))
  if (odd !== undefined) return { field: 'country', found: odd }
  return {
    subject: {
      name,
      kind,
      ...(aliases === undefined ? {} : { aliases: several(aliases) }),
      ...(days.length === 0 ? {} : { born: days.flatMap(({ read }) => read ?? []) }),
      ...(codes.length === 0 ? {} : { countries: codes }),
      ...(identifier === undefined
        ? {}
        : { identifiers: several(identifier).map((value) => ({ kind: 'other' as const, value })) }),
    },
  }
}

/** Everybody in a file, one by one: a record each, or the parties of a case. */
export async function* subjectsIn(
  file: string,
  kind: PartyKind,
  onShare: (share: number) => void,
): AsyncGenerator<SubjectResult, void> {
  let number = 0
  for await (const read of readCases(file, onShare)) {
    if (!read.ok) {
      yield read
      continue
    }
    const value = plainOf(read.record.value)
    const at = place(read.record, [])
    const records = isTable(value) && Array.isArray(value.parties) ? value.parties : [value]
    for (const one of records) {
      number += 1
      yield readSubject(one, at, number, kind)
    }
  }
}

/** A record as someone to screen: `name`, and perhaps id, schema or kind, aliases, born, country, identifier. */
function readSubject(value: unknown, at: Place, number: number, unknown: PartyKind): SubjectResult {
  const cell = (name: string) => {
    const found = isTable(value) ? value[name] : undefined
    if (found === undefined || found === null) return undefined
    return Array.isArray(found) ? found.map(String).join(';') : String(found)
  }
  const name = cell('name')
  if (name === undefined || name.trim() === '') return { ok: false, problem: screenProblem('no-name', at) }
  if (prepareName(name).readings[0].parts.length === 0)
    return { ok: false, problem: screenProblem('no-letters', at, name) }
  const isParty = cell('role') !== undefined
  const schema = cell('schema') ?? cell('kind')
  const kind = schema === undefined ? unknown : (kindOfSchema(schema) ?? unknown)
  const fields = {
    name,
    aliases: cell('aliases'),
    born: cell('born'),
    country: cell('country'),
    identifier: cell('identifier') ?? cell('identifiers'),
  }
  const made = subjectOf(fields, kind)
  if ('field' in made)
    return { ok: false, problem: screenProblem('bad-field', at, `${made.field}: ${made.found}`) }
  // A party of a case without an id goes by its name, as where the case is determined.
  return {
    ok: true,
    read: { id: cell('id') ?? (isParty ? name.trim() : String(number)), subject: made.subject },
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
