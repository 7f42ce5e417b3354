import type { Problem } from '@sekisho/logic'
import type { PartyKind } from '@sekisho/names/lists'
import { plainOf } from '../plain.ts'
import { place } from '../read/place.ts'
import type { SourceRecord } from '../read/source-record.ts'
import { kindOfSchema } from './kind-option.ts'
import { pairProblem } from './messages.ts'

/** A pair of names, with its label and group where the file has them. */
export interface NamePair {
  readonly name1: string
  readonly name2: string
  readonly schema?: string
  readonly kind: PartyKind
  readonly isMatch?: boolean
  readonly group?: string
}

export type PairResult =
  | { readonly ok: true; readonly pair: NamePair; readonly notes: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const LABELS: Readonly<Record<string, boolean>> = {
  true: true,
  t: true,
  yes: true,
  '1': true,
  match: true,
  false: false,
  f: false,
  no: false,
  '0': false,
  'no-match': false,
}

/** A record as a pair of names. A name that is left out is compared as it is, with a note: it can match nothing. */
export function readPair(record: SourceRecord, unknown: PartyKind): PairResult {
  const value = plainOf(record.value)
  const at = place(record, [])
  const column = (name: string) => {
    const cell = isTable(value) ? value[name] : undefined
    return cell === undefined || cell === null ? undefined : String(cell)
  }
  const [name1, name2] = [column('name1'), column('name2')]
  if (name1 === undefined && name2 === undefined)
    return { ok: false, problems: [pairProblem('no-names', at)] }
  const [schema, label, group] = [
    column('schema'),
    column('is_match'),
    column('group') ?? column('case_group'),
  ]
  const isMatch = label === undefined ? undefined : LABELS[label.trim().toLowerCase()]
  const kind = schema === undefined ? unknown : kindOfSchema(schema)
  if (label !== undefined && isMatch === undefined)
    return { ok: false, problems: [pairProblem('bad-label', at, label)] }
  return {
    ok: true,
    pair: {
      name1: name1 ?? '',
      name2: name2 ?? '',
      kind: kind ?? unknown,
      ...(schema === undefined ? {} : { schema }),
      ...(isMatch === undefined ? {} : { isMatch }),
      ...(group === undefined ? {} : { group }),
    },
    notes: [
      ...(name1 === undefined ? [pairProblem('empty-name', at, 'name1')] : []),
      ...(name2 === undefined ? [pairProblem('empty-name', at, 'name2')] : []),
      ...(schema !== undefined && kind === undefined ? [pairProblem('unknown-schema', at, schema)] : []),
    ],
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
