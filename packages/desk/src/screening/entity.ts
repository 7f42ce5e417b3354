import { z } from '@hono/zod-openapi'
import { entityOfParty, partyOfEntity } from '@sekisho/names/lists'
import type { Hit, Subject } from '@sekisho/names/screening'
import { prepareName } from '@sekisho/names/text'

/** Entities as the yente API has them. */

const values = z.union([z.string(), z.array(z.string())])

/** An entity that is asked for: a schema, and properties with one value or several. */
export const entityExample = z.looseObject({
  id: z.string().nullish(),
  schema: z.string().openapi({ example: 'Person' }),
  properties: z
    .record(z.string(), values)
    .openapi({ example: { name: ['Usama bin Ladin'], birthDate: ['1957'] } }),
})

/** Whom an entity asks for; nothing where its schema is none of a party, or it has no name. */
export function subjectOf({ schema, properties }: z.infer<typeof entityExample>): Subject | undefined {
  const several = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
  )
  const party = partyOfEntity({ id: 'query', schema, properties: several })
  const [first, ...others] = party?.names ?? []
  if (!party || !first) return undefined
  const { names: _, ...known } = party
  return { ...known, name: first.text, aliases: others.map(({ text }) => text) }
}

/** Has a name a letter that can be compared? Without one nothing is ever found, which must not look like an answer. */
export function isReadable(name: string): boolean {
  return prepareName(name).readings[0].parts.length > 0
}

/** A listed party as yente gives entities. */
export function publishedEntity({ list, asOf, party }: Pick<Hit, 'list' | 'asOf' | 'party'>): object {
  const seen = party.listedOn ?? asOf
  return {
    ...entityOfParty(party),
    datasets: [list],
    referents: [],
    target: true,
    first_seen: seen,
    last_seen: asOf,
    last_change: asOf,
  }
}

/** A hit as yente gives scored entities: the same, with score, features and whether it counts as a match. */
export function scoredEntity(hit: Hit, threshold: number): object {
  const features = {
    name: hit.nameScore,
    ...Object.fromEntries(hit.evidence.map(({ about, isFor }) => [about, isFor ? 1 : -1])),
  }
  return {
    ...publishedEntity(hit),
    score: hit.score,
    features,
    match: hit.score >= threshold,
    explanations: hit.reasons,
  }
}
