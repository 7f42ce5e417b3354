import { z } from '@hono/zod-openapi'

const on = z.iso.date().optional().openapi({
  description: 'リストの時点（既定は今日）。 The day as of which the list is asked; today unless given.',
})

const specification = z.record(z.string(), z.unknown()).openapi('Specification', {
  description:
    '製品の仕様。値は単位付きの文字列。 What the maker says of a product: values with their units, as in a file for sekisho classify.',
  example: {
    name: 'HIP-200',
    subject: 'goods',
    kinds: ['isostatic-press'],
    'kinds-complete': true,
    values: { 'press.pressure': '196 MPa', 'press.chamber-diameter': '200 mm' },
  },
})

/** A specification as it is sent. What is wrong with one is said by the reader of specifications. */
export const specificationBody = z.strictObject({ on, specification }).openapi('ClassifyRequest')
