/** A typed client of Sekisho's HTTP API: see README.md. */
import createOpenApiClient, { type Client, type ClientOptions } from 'openapi-fetch'
import type { components, paths } from './generated/api.ts'

/** What the API takes and gives, by name: `Schemas['Determination']`. */
export type Schemas = components['schemas']

/** A client of one server. Every call gives `data`, or the problem document as `error`; neither is thrown. */
export type SekishoClient = Client<paths>

/**
 * A client of the server at an address. It is a plain layer over `fetch` and runs in browsers.
 * @param baseUrl such as `http://localhost:3000`; in the server's own pages nothing
 */
export function createClient(baseUrl = '', options: Omit<ClientOptions, 'baseUrl'> = {}): SekishoClient {
  return createOpenApiClient<paths>({ ...options, baseUrl })
}
