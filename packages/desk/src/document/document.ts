import manifest from '../../package.json' with { type: 'json' }
import type { Api } from '../platform/new-api.ts'
import { publishedComponents } from './components.ts'
import { SHAPES } from './shapes.ts'

/** The OpenAPI document, as far as our own code looks into it. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>
}

/** An operation as the document has it. */
export interface DocumentedOperation {
  readonly 'x-summary': { readonly ja: string; readonly en: string }
  readonly 'x-description': { readonly ja: string; readonly en: string }
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly schema: { readonly example?: string }
  }[]
  readonly requestBody?: object
}

const DESCRIPTION = `法令を日付と条文の付いた規則として判定する。答えは証明付きで、日本語と英語の両方を含む。法的助言ではない。

Determinations under the law as dated, cited rules. Every answer has its proof and is in Japanese and English. Not legal advice.`

/** The OpenAPI 3.1 document of the API: what its routes say, and the published formats of `logic`. */
export function documentOf(api: Api): ApiDocument {
  for (const [name, shape] of Object.entries(SHAPES)) api.openAPIRegistry.register(name, shape)
  const { webhooks: _, ...written } = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: '関所 Sekisho',
      version: manifest.version,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  })
  const { components, ...rest } = written
  const schemas = { ...Object.fromEntries(publishedComponents()), ...components?.schemas }
  const sorted = Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const document = { ...rest, components: { schemas: Object.fromEntries(sorted) } }
  // Our routes give what `ApiDocument` says to every operation.
  return JSON.parse(JSON.stringify(document, withoutRequiredProof)) as ApiDocument
}

/** A determination comes without its proof, and what only a proof tells, where that was asked for. */
function withoutRequiredProof(key: string, value: unknown): unknown {
  return key === 'required' && Array.isArray(value) && value.includes('proof')
    ? value.filter((name) => name !== 'proof' && name !== 'unverified')
    : value
}
