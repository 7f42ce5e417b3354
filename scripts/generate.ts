// Writes the OpenAPI document of the API to where it is committed: `npm run generate` then makes the client from it.
import { writeFileSync } from 'node:fs'
import { apiDocument } from '@sekisho/desk/document'

writeFileSync('packages/desk/openapi.json', `${JSON.stringify(apiDocument(), null, 2)}\n`)
