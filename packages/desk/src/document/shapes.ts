import { z } from '@hono/zod-openapi'
import { SCREENING_SHAPES } from './screening-shapes.ts'
import { words } from './words-shape.ts'

/** Shapes of answers that are no published format of `logic`, named for the document. */

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

const classifiedEntry = z
  .looseObject({
    id: z.string(),
    item: z.string(),
    title: words,
    standing: z.enum(['hit', 'excluded', 'ruled-out', 'other-kind', 'open', 'outside']),
  })
  .openapi('ClassifiedEntry', {
    description:
      'How the product stands to an entry, with values beside limits, what is missed and what is needed.',
  })

const classification = z
  .looseObject({
    format: z.literal('sekisho-classification/1'),
    on: z.string(),
    outcome: z.enum(['listed', 'not-listed', 'unknown', 'outside']),
    summary: words,
    hit: z.array(classifiedEntry),
    near: z.array(classifiedEntry),
    excluded: z.array(classifiedEntry),
    ruledOut: z.array(classifiedEntry),
    open: z.array(classifiedEntry),
    outside: z.array(classifiedEntry),
    otherKinds: z.array(z.string()),
    questions: z.array(z.looseObject({ fact: z.string(), question: words, settles: z.array(z.string()) })),
    assumed: z.array(words),
    next: z.array(words),
    entries: z.int(),
  })
  .openapi('Classification')

const bill = z
  .strictObject({
    format: z.literal('sekisho-bill/1'),
    lines: z.array(
      z.looseObject({
        row: z.int(),
        name: z.string(),
        outcome: z.enum(['listed', 'unknown', 'outside']),
        hit: z.array(z.strictObject({ id: z.string(), item: z.string() })),
      }),
    ),
    lost: z.array(
      z.strictObject({ row: z.int(), problem: z.looseObject({ code: z.string(), message: words }) }),
    ),
    problems: z.array(z.looseObject({ code: z.string(), message: words })),
    summary: z.looseObject({
      on: z.string(),
      lines: z.int(),
      listed: z.int(),
      unknown: z.int(),
      outside: z.int(),
      lost: z.int(),
    }),
  })
  .openapi('Bill')

const catalogueSearch = z
  .strictObject({
    query: z.string(),
    hits: z.array(
      z.strictObject({
        id: z.string(),
        entries: z.array(
          z.strictObject({ list: z.string(), asOf: z.string(), id: z.string(), text: z.string() }),
        ),
        best: z.strictObject({
          list: z.string(),
          id: z.string(),
          text: z.string(),
          path: z.array(z.string()),
        }),
        why: z.array(z.strictObject({ asked: z.string(), means: z.array(z.string()) })),
        score: z.number(),
      }),
    ),
    notes: z.array(words),
  })
  .openapi('CatalogueSearch')

const catalogueEntry = z
  .strictObject({
    id: z.string(),
    found: z.array(
      z.strictObject({
        list: z.string(),
        asOf: z.string(),
        is: z.enum(['entry', 'deleted']),
        entry: z.looseObject({ id: z.string(), text: z.string(), children: z.array(z.string()) }).optional(),
        path: z.array(z.strictObject({ id: z.string(), text: z.string() })),
      }),
    ),
  })
  .openapi('CatalogueEntry')

const catalogueLists = z
  .strictObject({
    lists: z.array(
      z.strictObject({
        id: z.string(),
        title: words,
        language: z.enum(['ja', 'en']),
        asOf: z.string(),
        source: z.looseObject({ file: z.string(), sha256: z.string() }),
        remarks: z.array(words),
        entries: z.int(),
      }),
    ),
  })
  .openapi('CatalogueLists')

const listedText = z.strictObject({
  id: z.string(),
  text: z.string(),
  notes: z.array(z.string()).optional(),
})

const catalogueDiff = z
  .strictObject({
    list: z.string(),
    from: z.string(),
    until: z.string(),
    added: z.array(listedText),
    removed: z.array(listedText),
    renumbered: z.array(z.strictObject({ before: listedText, after: listedText })),
    changed: z.array(z.strictObject({ before: listedText, after: listedText })),
    touched: z.array(z.strictObject({ entry: z.string(), changed: z.array(z.string()) })).openapi({
      description: 'The entries that were named, with what changed in, above or below each.',
    }),
  })
  .openapi('CatalogueDiff')

const watchLists = z
  .strictObject({
    versions: z.array(
      z.looseObject({ list: z.string(), asOf: z.string(), parties: z.int(), names: z.int() }),
    ),
  })
  .openapi('WatchLists')

const entity = {
  id: z.string(),
  caption: z.string(),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string())),
  datasets: z.array(z.string()),
  referents: z.array(z.string()),
  target: z.boolean(),
  first_seen: z.string(),
  last_seen: z.string(),
  last_change: z.string(),
}
const total = z.strictObject({ value: z.int(), relation: z.enum(['eq', 'gte']) })

const entitySearch = z
  .strictObject({
    limit: z.int(),
    offset: z.int(),
    total,
    results: z.array(z.strictObject(entity)),
    facets: z.looseObject({}),
  })
  .openapi('EntitySearch')

const entityMatches = z
  .strictObject({
    responses: z.record(
      z.string(),
      z.strictObject({
        status: z.int(),
        total,
        query: z.looseObject({ schema: z.string() }),
        results: z.array(
          z.strictObject({
            ...entity,
            score: z.number(),
            features: z.record(z.string(), z.number()),
            match: z.boolean(),
            explanations: z.array(words),
          }),
        ),
      }),
    ),
    matcher: z.record(z.string(), z.strictObject({ description: z.string(), coefficient: z.number() })),
    limit: z.int(),
  })
  .openapi('EntityMatches')

export const SHAPES = {
  Words: words,
  ProblemDocument: problemDocument,
  Regimes: regimes,
  Sectors: sectors,
  Classification: classification,
  Bill: bill,
  CatalogueSearch: catalogueSearch,
  CatalogueEntry: catalogueEntry,
  CatalogueLists: catalogueLists,
  CatalogueDiff: catalogueDiff,
  WatchLists: watchLists,
  EntitySearch: entitySearch,
  EntityMatches: entityMatches,
  ...SCREENING_SHAPES,
}
