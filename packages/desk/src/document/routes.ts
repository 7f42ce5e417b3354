import { PAGE_HEADERS } from '../platform/headers.ts'
import { type Api, refuseOtherMethods } from '../platform/new-api.ts'
import { jsonReply, responseOf } from '../platform/reply.ts'
import { type ApiDocument, documentOf } from './document.ts'
import { apiPage } from './page.ts'
import { PAGE_STYLE } from './page-style.ts'

/** The language of a page: asked for, or the first of Japanese and English that the browser prefers. */
export function languageOf(asked: string | undefined, accepted: string): 'ja' | 'en' {
  if (asked === 'ja' || asked === 'en') return asked
  const first = accepted
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .find((each) => each.startsWith('ja') || each.startsWith('en'))
  return first?.startsWith('en') ? 'en' : 'ja'
}

/** Adds the document of the API and its page for people; to be called after all other routes of the API. */
export function addDocument(api: Api): void {
  let document: ApiDocument | undefined
  const known = (): ApiDocument => {
    document ??= documentOf(api)
    return document
  }
  api.get('/api/openapi.json', () => responseOf(jsonReply(known())))
  api.get('/api/page.css', () => page(PAGE_STYLE, 'text/css'))
  api.get('/api', ({ req }) => {
    const language = languageOf(req.query('lang'), req.header('accept-language') ?? '')
    return page(apiPage(known(), language, new URL(req.url).origin), 'text/html')
  })
  for (const path of ['/api/openapi.json', '/api/page.css', '/api'])
    refuseOtherMethods(api, path, 'GET, HEAD')
}

function page(text: string, type: string): Response {
  const headers = {
    ...PAGE_HEADERS,
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-cache',
    vary: 'accept-language',
  }
  return new Response(text, { headers })
}
