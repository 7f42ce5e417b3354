import { z } from 'zod'
import { countryCodes } from './countries.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord, cutShort } from './list-problem.ts'
import { partialDay } from './partial-day.ts'
import type { Identifier, ListedName, ListedParty, PartyKind } from './party.ts'
import { textLines } from './text-lines.ts'

/** Entities of FollowTheMoney, one a line: any file of OpenSanctions. What is no party (payments, addresses) is passed over. */
export const FOLLOW_THE_MONEY: ListFormat = {
  format: 'ftm-json-lines',
  looksLike: (head) =>
    /^\ufeff?\s*\{/.test(head) && head.includes('"schema"') && head.includes('"properties"'),
  read,
}

const entity = z.looseObject({
  id: z.string().min(1),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.unknown())),
  datasets: z.array(z.string()).optional(),
  first_seen: z.string().nullish(),
})

/** The kinds of party of FollowTheMoney's schemata; others are none. */
const SCHEMATA: Readonly<Record<string, PartyKind>> = {
  Person: 'person',
  Company: 'organisation',
  Organization: 'organisation',
  PublicBody: 'organisation',
  LegalEntity: 'unknown',
  Vessel: 'vessel',
  Airplane: 'aircraft',
}

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  let problem: { readonly number: number; readonly line: string } | undefined
  for await (const { line, number } of textLines(text)) {
    if (line.trim() === '') continue
    if (problem) throw notRead(problem.number)
    const value = parsed(line.replace(/^\ufeff/, ''))
    if (value === undefined) {
      problem = { line, number }
      continue
    }
    const one = entity.safeParse(value)
    if (!one.success) throw notRead(number)
    const party = partyOfEntity(one.data)
    if (party) yield { party }
  }
  // Only the last line can have been cut.
  if (problem) throw cutShort(problem.number)
}

function notRead(number: number) {
  return badRecord(
    {
      ja: `${number} 行目は FollowTheMoney の実体（id、schema、properties）として読めません。`,
      en: `Line ${number} is no entity of FollowTheMoney (id, schema, properties).`,
    },
    number,
  )
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** A party of an entity of FollowTheMoney; nothing where it is none. */
export function partyOfEntity({
  id,
  schema,
  properties,
  first_seen,
}: z.infer<typeof entity>): ListedParty | undefined {
  const kind = SCHEMATA[schema]
  if (kind === undefined) return undefined
  const texts = (name: string) =>
    (properties[name] ?? []).filter((one): one is string => typeof one === 'string' && one !== '')
  const named = (property: string, quality: ListedName['quality']) =>
    texts(property).map((text) => ({ text, quality }))
  const [first, ...others] = texts('name')
  const [sex] = texts('gender')
  return filled<ListedParty>({
    id,
    kind,
    names: [
      ...(first === undefined ? [] : [{ text: first, quality: 'primary' as const }]),
      ...others.map((text) => ({ text, quality: 'spelling' as const })),
      ...named('alias', 'strong'),
      ...named('weakAlias', 'weak'),
      ...named('previousName', 'former'),
    ],
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    born: [...texts('birthDate'), ...texts('incorporationDate')].flatMap((day) => partialDay(day) ?? []),
    birthPlaces: texts('birthPlace'),
    nationalities: countryCodes([...texts('nationality'), ...texts('citizenship')]),
    countries: countryCodes([
      ...texts('country'),
      ...texts('jurisdiction'),
      ...texts('mainCountry'),
      ...texts('flag'),
    ]),
    addresses: texts('address').map((text) => ({ text })),
    identifiers: IDENTIFIERS.flatMap(([property, of]) =>
      texts(property).map((value) => ({ kind: of, value })),
    ),
    programmes: texts('program'),
    ...(first_seen ? { listedOn: first_seen.slice(0, 10) } : {}),
    remarks: texts('notes'),
  })
}

const IDENTIFIERS: readonly (readonly [string, Identifier['kind']])[] = [
  ['passportNumber', 'passport'],
  ['idNumber', 'national-id'],
  ['taxNumber', 'tax'],
  ['registrationNumber', 'registration'],
  ['leiCode', 'lei'],
  ['imoNumber', 'imo'],
  ['mmsi', 'mmsi'],
  ['callSign', 'call-sign'],
  ['swiftBic', 'bic'],
  ['publicKey', 'crypto-wallet'],
]
