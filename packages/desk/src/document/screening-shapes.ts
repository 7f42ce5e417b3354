import { z } from '@hono/zod-openapi'
import { words } from './words-shape.ts'

/** Shapes of our own calls for screening. */

const texts = z.array(z.string())

const identifying = z
  .strictObject({
    names: texts,
    kind: texts,
    sex: texts,
    born: texts,
    birthPlaces: texts,
    countries: texts,
    addresses: texts,
    identifiers: texts,
  })
  .openapi('Identifying', { description: 'What tells who a party is, in one order.' })

const decision = z
  .strictObject({
    format: z.literal('sekisho-screening-decision/1'),
    verdict: z.enum(['same', 'other', 'need-more']),
    reason: z.string(),
    by: z.string(),
    at: z.string(),
    subjectId: z.string(),
    subject: identifying,
    list: z.string(),
    asOf: z.string(),
    entryId: z.string(),
    entry: identifying,
    score: z.number(),
  })
  .openapi('ScreeningDecision', { description: 'A decision about a hit, with both parties as they were.' })

const differences = z.array(z.strictObject({ field: z.string(), before: texts, after: texts }))

const screening = z
  .strictObject({
    format: z.literal('sekisho-screening/1'),
    threshold: z.number(),
    lists: z.array(z.strictObject({ list: z.string(), asOf: z.string(), sha256: z.string() })),
    keepsDecisions: z.boolean().openapi({ description: 'Can decisions be recorded here?' }),
    results: z.array(
      z.strictObject({
        place: z
          .int()
          .openapi({ description: '送った順の位置（1から）。 Its place in what was sent, from 1.' }),
        id: z.string(),
        subject: z.looseObject({ name: z.string() }),
        identifying,
        hits: z.array(
          z.strictObject({
            list: z.string(),
            asOf: z.string(),
            id: z.string(),
            name: z.string(),
            asked: z.string(),
            score: z.number(),
            nameScore: z.number(),
            evidence: z.array(z.strictObject({ about: z.string(), isFor: z.boolean(), words })),
            reasons: z.array(words),
            party: z.looseObject({
              id: z.string(),
              kind: z.string(),
              programmes: texts.optional(),
              remarks: texts.optional(),
              listedOn: z.string().optional(),
            }),
            identifying,
            standing: z.looseObject({
              is: z.enum(['open', 'same', 'other', 'need-more', 'reopened']),
              decision: decision.optional(),
              ofSubject: differences.optional(),
              ofEntry: differences.optional(),
            }),
          }),
        ),
      }),
    ),
    refused: z
      .array(
        z.strictObject({
          place: z.int(),
          problems: z.array(z.looseObject({ code: z.string(), message: words })),
        }),
      )
      .openapi({ description: '照合できなかった者。 Those who could not be screened.' }),
  })
  .openapi('Screening')

const decisions = z
  .strictObject({ total: z.int(), decisions: z.array(decision) })
  .openapi('ScreeningDecisions', { description: 'The newest first.' })

export const SCREENING_SHAPES = {
  ScreeningDecision: decision,
  ScreeningDecisions: decisions,
  Screening: screening,
}
