import { z } from 'zod'
import { type Entity, type Interest, type Measure, type Share, WHOLE } from '../graph/index.ts'
import type { RecordRead } from './read-record.ts'

const PERCENT = WHOLE / 100

/**
 * The ranges of the register: more than 25 % and up to 50 %, more than 50 % and less than 75 %, 75 % or more, each held directly or
 * indirectly (Register of People with Significant Control Regulations 2016, SI 2016/339, Schedule 2, paragraphs 1 to 6). Of
 * overseas entities and Scottish partnerships some are registered as more than 25 % alone.
 */
const RANGES: Readonly<Record<string, Share>> = {
  '25-to-50': { least: 25 * PERCENT + 1, most: 50 * PERCENT },
  '50-to-75': { least: 50 * PERCENT + 1, most: 75 * PERCENT - 1 },
  '75-to-100': { least: 75 * PERCENT, most: WHOLE },
  'more-than-25': { least: 25 * PERCENT + 1, most: WHOLE },
}
const MAJORITY: Share = { least: 50 * PERCENT + 1, most: WHOLE }

const Day = z.iso.date()
const Record = z.object({
  company_number: z.string().min(1),
  data: z.object({
    kind: z.string(),
    name: z.string().optional(),
    links: z.object({ self: z.string() }).optional(),
    identification: z.object({ registration_number: z.string().optional() }).optional(),
    natures_of_control: z.array(z.string()).optional(),
    notified_on: Day.optional(),
    ceased_on: Day.optional(),
  }),
})

/** The last record of the snapshot counts the others. */
const Totals = z.object({
  data: z.object({ kind: z.literal('totals#persons-of-significant-control-snapshot') }),
})

const KINDS: Readonly<Record<string, Entity['kind']>> = {
  'individual-person-with-significant-control': 'person',
  'individual-beneficial-owner': 'person',
  'corporate-entity-person-with-significant-control': 'company',
  'corporate-entity-beneficial-owner': 'company',
  'legal-person-person-with-significant-control': 'state-body',
  'legal-person-beneficial-owner': 'state-body',
  'super-secure-person-with-significant-control': 'person',
  'super-secure-beneficial-owner': 'person',
}

/**
 * A record of the UK's snapshot of persons with significant control. The holder is the record itself, unless it is a company
 * with a number: persons have none, so that one person may stand as several. What the register counts is direct and indirect
 * together.
 */
export function ukPscRecord(record: unknown, source: string): RecordRead | undefined {
  const { success, data: read } = Record.safeParse(record)
  if (!success)
    return Totals.safeParse(record).success ? { entities: [], interests: [], leftOut: [] } : undefined
  const { company_number: held, data } = read
  const company: Entity = { id: `GB-COH-${held}`, kind: 'company', name: held, country: 'GB' }
  const kind = KINDS[data.kind]
  if (kind === undefined) return { entities: [company], interests: [], leftOut: [unusable(data.kind)] }

  const number = kind === 'company' ? ukNumber(data.identification?.registration_number) : undefined
  const id = number ?? data.links?.self ?? `${held} ${data.name ?? data.kind}`
  const holder: Entity = { id, kind, name: data.name ?? id }
  const interests = new Map<Measure, Interest>()
  const leftOut: { ja: string; en: string }[] = []
  for (const nature of data.natures_of_control ?? []) {
    const { measure, share } = measured(nature) ?? {}
    if (!measure || !share) leftOut.push(unusable(nature))
    // Held as oneself, through a trust and through a firm may stand side by side; they are not summed, for they may be one.
    else if ((interests.get(measure)?.share.least ?? 0) < share.least)
      interests.set(measure, {
        holder: id,
        held: company.id,
        measure,
        share,
        isThroughOthers: true,
        ...(data.notified_on === undefined ? {} : { from: data.notified_on }),
        ...(data.ceased_on === undefined ? {} : { until: data.ceased_on }),
        source,
      })
  }
  return { entities: [holder, company], interests: [...interests.values()], leftOut }
}

function measured(nature: string): { readonly measure: Measure; readonly share: Share } | undefined {
  if (nature.startsWith('right-to-appoint-and-remove-directors')) return { measure: 'seats', share: MAJORITY }
  const [, what, range = ''] = /^(ownership-of-shares|voting-rights)-(.+?)-percent/.exec(nature) ?? []
  const share = RANGES[range]
  return share && { measure: what === 'voting-rights' ? 'votes' : 'shares', share }
}

/** A number of Companies House as it is written there, eight signs; nothing where it is none. */
function ukNumber(text: string | undefined): string | undefined {
  const number = text?.trim().toUpperCase() ?? ''
  if (/^\d{6,8}$/.test(number)) return `GB-COH-${number.padStart(8, '0')}`
  return /^[A-Z]{2}\d{6}$/.test(number) ? `GB-COH-${number}` : undefined
}

function unusable(what: string) {
  return {
    ja: `「${what}」は割合を示さないので、計算に使っていません。`,
    en: `"${what}" gives no share and is not used.`,
  }
}
