import { z } from '@hono/zod-openapi'

/** Shapes of answers that are no published format of `logic`, named for the document. */

const words = z.strictObject({ ja: z.string(), en: z.string() }).openapi('Words', {
  description: 'A text in Japanese and English.',
})

const problem = z
  .strictObject({
    code: z.string(),
    at: z
      .strictObject({
        path: z.string().optional(),
        line: z.int().optional(),
        column: z.int().optional(),
      })
      .openapi({ description: 'Where: a path in the case, or a line and column of the JSON.' }),
    message: words,
    help: words.optional(),
  })
  .openapi('Problem', { description: 'Something that is wrong, and what to do about it.' })

const problemDocument = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    problems: z.array(problem).openapi({ description: 'Everything that is wrong.' }),
  })
  .openapi('ProblemDocument', {
    description: 'RFC 9457. title and detail are in both languages, Japanese first.',
  })

const regimes = z
  .strictObject({
    regimes: z.array(
      z.strictObject({
        id: z.string(),
        title: words,
        version: z.string(),
        knownOn: z.string(),
        span: z.strictObject({ from: z.string(), until: z.string() }),
        act: z.string().openapi({ description: 'The fact that is the day of the act.' }),
        answer: z.strictObject({ id: z.string(), title: words, options: z.record(z.string(), words) }),
      }),
    ),
  })
  .openapi('Regimes')

const mark = z
  .strictObject({ state: z.enum(['verified', 'unverified', 'uncertain']), source: z.string().optional() })
  .openapi('Mark', { description: 'What a class or a day rests on.' })

const datedClass = z
  .strictObject({
    from: z.string(),
    inForce: z.string().nullable(),
    is: z.enum(['none', 'designated', 'partly-core', 'core', 'unknown']),
    mark,
    dayMark: mark,
  })
  .openapi('DatedClass')

const sector = z
  .strictObject({
    id: z.string(),
    group: z.int(),
    title: words,
    what: words,
    words,
    jsic: z.array(z.string()),
    table: z.int(),
    tableMark: mark,
    inward: z.array(datedClass),
    specified: z.array(datedClass),
    coreWhen: words.optional(),
    mark,
  })
  .openapi('Sector')

const sectors = z
  .strictObject({
    query: z.string(),
    on: z.string(),
    matches: z.array(
      z.strictObject({
        sector,
        inward: datedClass,
        specified: datedClass,
        why: z.array(z.string()),
        cites: z.array(z.string()),
        mark,
        score: z.number(),
        option: z.string().nullable().openapi({
          description: 'What is written as sector of target.businesses in a case.',
        }),
      }),
    ),
    notes: z.array(words),
  })
  .openapi('Sectors')

export const SHAPES = { Words: words, ProblemDocument: problemDocument, Regimes: regimes, Sectors: sectors }
