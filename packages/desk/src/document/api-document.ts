import { newApi } from '../platform/new-api.ts'
import { addRoutes } from '../routes.ts'
import { type ApiDocument, documentOf } from './document.ts'

/** The OpenAPI document of the API, without a server: it is committed as `openapi.json`, and the client made from it. */
export function apiDocument(): ApiDocument {
  const api = newApi()
  addRoutes(api, { ask: () => Promise.reject(new Error('答えません。 Nobody answers here.')) })
  return documentOf(api)
}
