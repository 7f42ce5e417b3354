import { readFileSync } from 'node:fs'
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import { expect, it } from 'vitest'

it('is made from the document as it is: run npm run generate', async () => {
  const made = await openapiTS(new URL('../../desk/openapi.json', import.meta.url))
  const kept = readFileSync(new URL('../src/generated/api.ts', import.meta.url), 'utf8')
  expect(`${COMMENT_HEADER}${astToString(made)}`).toBe(kept)
})
