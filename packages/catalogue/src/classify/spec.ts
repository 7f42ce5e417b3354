import { z } from 'zod'

const Source = z.strictObject({
  who: z.string().optional(),
  document: z.string().optional(),
  list: z.string().optional(),
  on: z.string().optional(),
})

const Bare = z.union([z.string(), z.number(), z.boolean(), z.null()])
const Range = z
  .strictObject({
    atLeast: Bare,
    moreThan: Bare,
    atMost: Bare,
    below: Bare,
  })
  .partial()

/** A value as a specification has it: with its unit, as a range, or with where it is from. */
const SpecValue = z.union([
  Bare,
  Range,
  z.strictObject({ oneOf: z.array(z.string()) }),
  z.strictObject({ value: z.union([Bare, Range]), source: Source }),
])
export type SpecValue = z.infer<typeof SpecValue>

/** What the maker says of a product. */
export const Spec = z.strictObject({
  name: z.string(),
  maker: z.string().optional(),
  model: z.string().optional(),
  /** Goods, or technology of such goods. */
  subject: z.enum(['goods', 'technology']),
  /** What it is: facts that begin with `is.`, without it. */
  kinds: z.array(z.string()).default([]),
  /** Is it nothing else? Then every kind that is not named is assumed not to be. */
  'kinds-complete': z.boolean().default(false),
  /** Any fact by its id; what is left out is unknown. */
  values: z.record(z.string(), SpecValue).default({}),
  /** Where values are from that do not say it themselves. */
  source: Source.optional(),
})
export type Spec = z.infer<typeof Spec>
