import { z } from 'zod'
import { type Entity, type Interest, SOME, shareOf } from '../graph/index.ts'
import type { RecordRead } from './read-record.ts'

const Texts = z.array(z.string()).optional()
const Record = z.object({
  id: z.string().min(1),
  schema: z.string(),
  caption: z.string().optional(),
  properties: z.object({
    name: Texts,
    owner: Texts,
    asset: Texts,
    percentage: Texts,
    startDate: Texts,
    endDate: Texts,
  }),
})

const KINDS: Readonly<Record<string, Entity['kind']>> = {
  Person: 'person',
  Company: 'company',
  Organization: 'unknown',
  LegalEntity: 'unknown',
  PublicBody: 'state-body',
}

/**
 * A FollowTheMoney entity: a party, or an `Ownership` of shares. Other links are left out. A day that is not a whole day is
 * left open, so that the interest holds rather too long than too short.
 */
export function ftmRecord(record: unknown, source: string): RecordRead | undefined {
  const { success, data } = Record.safeParse(record)
  if (!success) return undefined
  const { id, schema, caption, properties } = data
  const kind = KINDS[schema]
  if (kind !== undefined)
    return {
      entities: [{ id, kind, name: caption ?? properties.name?.[0] ?? id }],
      interests: [],
      leftOut: [],
    }
  if (schema !== 'Ownership') return { entities: [], interests: [], leftOut: [] }

  const [percentage] = properties.percentage ?? []
  const share = percentage === undefined ? SOME : shareOf(percentage)
  const [from, until] = [wholeDay(properties.startDate), wholeDay(properties.endDate)]
  const pairs = (properties.owner ?? []).flatMap((holder) =>
    (properties.asset ?? []).map(
      (held): Interest => ({
        holder,
        held,
        measure: 'shares',
        share: share ?? SOME,
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
        source,
      }),
    ),
  )
  const leftOut = share
    ? []
    : [
        {
          ja: `割合「${percentage}」を読めないので、割合の分からない持分としました。`,
          en: `The percentage "${percentage}" cannot be read; the share is taken as not known.`,
        },
      ]
  return { entities: [], interests: pairs, leftOut }
}

function wholeDay(days: readonly string[] | undefined): string | undefined {
  return days?.find((day) => z.iso.date().safeParse(day).success)
}
