import { PARTY_ROLES, type PartyRole } from '@sekisho/law/listings'
import type { Problem, Words } from '@sekisho/logic'
import { type PartyKind, partialDay } from '@sekisho/names/lists'
import type { Subject } from '@sekisho/names/screening'
import { prepareName } from '@sekisho/names/text'
import { z } from 'zod'

/** Somebody in a deal. */
export interface Party extends Named {
  readonly role: PartyRole
  /** Who owns it directly, as far as the case says; nothing where it says nothing. */
  readonly owners?: readonly Owner[]
}

/** Who owns a party directly. */
export interface Owner extends Named {
  /** What part of the shares or capital, from 0 to 1. */
  readonly share: number
}

const KINDS = [
  'person',
  'organisation',
  'vessel',
  'aircraft',
  'unknown',
] as const satisfies readonly PartyKind[]

// The keys of the table.
const ROLES = Object.keys(PARTY_ROLES) as [PartyRole, ...PartyRole[]]

/** Files write numbers, and one thing where there may be several. */
const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim())
const texts = z.union([text.transform((one) => [one]), z.array(text)])

const name = text.refine((value) => prepareName(value).readings[0].parts.length > 0)
const somebody = z.strictObject({
  id: text.optional(),
  name,
  aliases: z.union([name.transform((one) => [one]), z.array(name)]).default([]),
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
  owners: z.array(somebody.extend({ share })).optional(),
})

type Read<Value> =
  | { readonly ok: true; readonly read: readonly Value[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads the parties of a case. Every problem is found, each with its path under `parties`. */
export function partiesOf(raw: unknown): Read<Party> {
  return readAll('parties', party, raw, (one) => ({
    ...namedOf(one),
    role: one.role,
    ...(one.owners ? { owners: one.owners.map((owner) => ({ ...namedOf(owner), share: owner.share })) } : {}),
  }))
}

/** Somebody to screen. */
export interface Named {
  /** How whoever writes it calls them, or else their name: by this decisions about them are found. */
  readonly id: string
  readonly subject: Subject
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
  const read = z.array(schema).min(1).safeParse(raw)
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

/** What to write where, by the last name in the path. */
const WANTED: Readonly<Record<string, Words>> = {
  role: { ja: `次のどれか：${ROLES.join(', ')}`, en: `one of ${ROLES.join(', ')}` },
  name: { ja: '比べられる文字を含む名前', en: 'a name with a letter that can be compared' },
  aliases: { ja: '別名（一つか一覧）', en: 'other names, one or a list' },
  kind: { ja: `次のどれか：${KINDS.join(', ')}`, en: `one of ${KINDS.join(', ')}` },
  country: { ja: '国（JP のような2文字。一つか一覧）', en: 'countries in two letters, such as JP' },
  share: { ja: '直接の持分（60% のように）', en: 'the part owned directly, such as 60%' },
  born: { ja: '生年か生年月日（1967、1967-03-01）', en: 'a year or day of birth: 1967, 1967-03-01' },
}

function problemAt(key: string, path: readonly string[]): Problem {
  const last = path.findLast((step) => step in WANTED)
  const wanted = (last === undefined ? undefined : WANTED[last]) ?? {
    ja: 'name（事案の当事者は role も）と、あれば id、aliases、kind、country、born、identifiers の一覧',
    en: 'a list, each with a name (a party of a case with its role too), and perhaps id, aliases, kind, country, born, identifiers',
  }
  const at = [key, ...path].reduce((before, step) =>
    /^\d+$/.test(step) ? `${before}[${step}]` : `${before}.${step}`,
  )
  return {
    code: 'bad-party',
    at: { path: at },
    message: {
      ja: `${at} が読めません。次の形で書いてください：${wanted.ja}。`,
      en: `${at} cannot be read: write ${wanted.en}.`,
    },
  }
}
