import { z } from 'zod'
import { countryCodes } from './countries.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord } from './list-problem.ts'
import type { ListedParty } from './party.ts'
import { CONSOLIDATED_KINDS, consolidatedIds } from './us-consolidated-party.ts'
import { wholeJson } from './whole-json.ts'

/** The US Consolidated Screening List with short keys and tables of what repeats. */
export const US_CONSOLIDATED: ListFormat = {
  list: 'us-consolidated',
  format: 'us-consolidated-short-json',
  looksLike: (head) => head.trimStart().startsWith('{') && head.includes('"countsBySource"'),
  read,
}

const file = z.looseObject({
  sourceGeneratedAt: z.string(),
  tables: z.looseObject({ sources: z.array(z.string()), programmes: z.array(z.string()) }),
  entries: z.array(z.unknown()),
})
const entry = z.looseObject({
  n: z.string().min(1),
  s: z.int(),
  a: z.array(z.string()).optional(),
  t: z.string().optional(),
  c: z.array(z.string()).optional(),
  e: z.string().optional(),
  pg: z.int().optional(),
  fr: z.string().optional(),
})

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  const read = file.safeParse(await wholeJson(text))
  if (!read.success)
    throw badRecord({
      ja: `${read.error.issues[0]?.path.join('.')} が読めません。`,
      en: `${read.error.issues[0]?.path.join('.')} cannot be read.`,
    })
  const { sourceGeneratedAt, tables, entries } = read.data
  yield { asOf: sourceGeneratedAt.slice(0, 10) }
  const idOf = consolidatedIds()
  for (const [at, value] of entries.entries()) {
    const one = entry.safeParse(value)
    if (!one.success)
      throw badRecord({
        ja: `${at + 1} 件目の ${one.error.issues[0]?.path.join('.')} が読めません。`,
        en: `${one.error.issues[0]?.path.join('.')} of record ${at + 1} cannot be read.`,
      })
    const { n, s, a = [], t = '', c = [], e, pg, fr } = one.data
    const source = tables.sources[s] ?? ''
    const programme = pg === undefined ? undefined : tables.programmes[pg]
    const party = filled<ListedParty>({
      id: idOf(source, e ?? n),
      kind: CONSOLIDATED_KINDS[t] ?? 'unknown',
      names: [{ text: n, quality: 'primary' }, ...a.map((text) => ({ text, quality: 'strong' as const }))],
      countries: countryCodes(c),
      programmes: [source, ...(programme === undefined ? [] : [programme])].filter((one) => one !== ''),
      legalBasis: fr === undefined ? [] : [fr],
    })
    yield { party }
  }
}
