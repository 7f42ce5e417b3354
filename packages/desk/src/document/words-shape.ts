import { z } from '@hono/zod-openapi'

export const words = z.strictObject({ ja: z.string(), en: z.string() }).openapi('Words', {
  description: 'A text in Japanese and English.',
})
