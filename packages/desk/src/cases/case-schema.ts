import { z } from '@hono/zod-openapi'
import { EXAMPLE } from '../document/example.ts'

const facts = z.record(z.string(), z.unknown()).openapi({
  description:
    '事実の ID と値。書き方は /api/regimes/{country}/{name}/facts。書かない事実は不明。 Ids of facts and their values, written as /api/regimes/{country}/{name}/facts says; what is left out is unknown.',
})
const rulings = z.record(z.string(), z.unknown()).openapi({
  description: '人の判断。 Rulings of people: { id: { value, author, document?, on? } }.',
})
const on = z.iso.date().openapi({ description: '行為の日。 The day of the act.' })

/** A case as it is sent. It documents the body; what is wrong with one is said by the case reader of `logic`. */
export const caseSchema = z
  .strictObject({
    regime: z.string().optional().openapi({
      description: '制度。一つしかない間は省ける。 May be left out while there is only one.',
    }),
    id: z.string().optional(),
    title: z.string().optional(),
    on: on.optional(),
    facts: facts.optional(),
    rulings: rulings.optional(),
    parties: z
      .array(z.looseObject({ role: z.string(), name: z.string() }))
      .optional()
      .openapi({
        description:
          '当事者。名簿で調べ、その事実に答える（role、name、あれば id、aliases、kind、country、born、identifiers）。 The parties, looked up in the watch-lists to answer facts.',
      }),
    acts: z
      .array(
        z.strictObject({
          id: z.string().optional(),
          on: on.optional(),
          facts: facts.optional(),
          rulings: rulings.optional(),
        }),
      )
      .optional()
      .openapi({
        description:
          '取引の行為。それぞれ全体の記載に加え、または置き換える。 The acts of a deal; each adds to or replaces what is said for all.',
      }),
  })
  .openapi('Case', {
    description:
      '事案または取引。数は文字列か JSON の数で、正確に読む。 A case or deal. Numbers are read exactly.',
    example: EXAMPLE,
  })
