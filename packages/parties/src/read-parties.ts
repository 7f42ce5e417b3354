import type { Problem } from '@sekisho/logic'
import { partialDay } from '@sekisho/names/lists'
import { prepareName } from '@sekisho/names/text'
import { z } from 'zod'
import { KINDS, type Named, type Party, ROLES } from './party.ts'
import { problemAt } from './party-problem.ts'

/** Files write numbers, and one thing where there may be several. */
const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim())
const texts = z.union([text.transform((one) => [one]), z.array(text)])

/** No party of a case, and nobody to screen, has more; who has is told, for each costs as much as another search. */
const MOST = { parties: 200, aliases: 50, owners: 50, names: 500, letters: 1000 }

const name = text.refine(
  (value) => value.length <= MOST.letters && prepareName(value).readings[0].parts.length > 0,
)
const somebody = z.strictObject({
  id: text.optional(),
  name,
  aliases: z.union([name.transform((one) => [one]), z.array(name).max(MOST.aliases)]).default([]),
  kind: z.enum(KINDS).default('unknown'),
  country: texts.pipe(z.array(z.string().regex(/^[A-Z]{2}$/))).default([]),
  born: texts
    .pipe(
      z.array(
        z
          .string()
          .transform((day) => partialDay(day))
          .refine((day) => day !== undefined),
      ),
    )
    .default([]),
  identifiers: texts.default([]),
})

const share = z
  .string()
  .regex(/^\d{1,3}(\.\d+)?%$/)
  .transform((percent) => Number(percent.slice(0, -1)) / 100)
  .refine((part) => part <= 1)
const party = somebody.extend({
  role: z.enum(ROLES),
  owners: z.array(somebody.extend({ share })).max(MOST.owners).optional(),
})

type Read<Value> =
  | { readonly ok: true; readonly read: readonly Value[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads the parties of a case. Every problem is found, each with its path under `parties`. */
export function partiesOf(raw: unknown): Read<Party> {
  const read = readAll('parties', party, raw, (one) => ({
    ...namedOf(one),
    role: one.role,
    ...(one.owners ? { owners: one.owners.map((owner) => ({ ...namedOf(owner), share: owner.share })) } : {}),
  }))
  if (!read.ok) return read
  const all = read.read.flatMap((one) => [one, ...(one.owners ?? [])])
  const names = all.reduce((sum, { subject: { aliases = [] } }) => sum + 1 + aliases.length, 0)
  return names > MOST.names ? { ok: false, problems: [problemAt('parties', [])] } : read
}

/** Reads people and bodies to screen, who are like the parties of a case but have no role. */
export function subjectsOf(raw: unknown): Read<Named> {
  return readAll('subjects', somebody, raw, namedOf)
}

function readAll<Schema extends z.ZodType, Value>(
  key: string,
  schema: Schema,
  raw: unknown,
  of: (one: z.infer<Schema>) => Value,
): Read<Value> {
  const read = z.array(schema).min(1).max(MOST.parties).safeParse(raw)
  if (read.success) return { ok: true, read: read.data.map(of) }
  return { ok: false, problems: read.error.issues.map(({ path }) => problemAt(key, path.map(String))) }
}

function namedOf(one: z.infer<typeof somebody>): Named {
  const { id, name, kind, aliases, country, born, identifiers } = one
  return {
    id: id ?? name,
    subject: {
      name,
      kind,
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(country.length === 0 ? {} : { countries: country }),
      ...(born.length === 0 ? {} : { born: born.flatMap((day) => day ?? []) }),
      ...(identifiers.length === 0
        ? {}
        : { identifiers: identifiers.map((value) => ({ kind: 'other' as const, value })) }),
    },
  }
}
