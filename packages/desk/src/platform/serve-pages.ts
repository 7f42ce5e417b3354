import type { Context } from 'hono'
import { PAGE_HEADERS } from './headers.ts'
import { NO_PAGES } from './no-pages.ts'
import type { Page } from './pages.ts'

/** The path without escapes; nothing where they are no UTF-8. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname)
  } catch {
    return undefined
  }
}

/** A path that can only be a file: what the build writes, or a name with an ending at the top. Ids of pages have dots too. */
const FILE = /^\/(assets\/|[^/]+\.\w+$)/

/**
 * The file that a path asks for; `index.html` for any other path, since the application knows its own pages. A file
 * that is not there is not found.
 */
function pageFor(pages: ReadonlyMap<string, Page>, url: string): Page | undefined {
  const path = pathOf(url)
  if (path === undefined) return undefined
  return pages.get(path) ?? (FILE.test(path) ? undefined : pages.get('/index.html'))
}

function encodingFor({ bodies }: Page, accepted: string): 'br' | 'gzip' | 'identity' {
  const accepts = (name: string) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted)
  if (bodies.br && accepts('br')) return 'br'
  return bodies.gzip && accepts('gzip') ? 'gzip' : 'identity'
}

/** Answers from the pages in memory; nothing where the path asks for a file that is not there. */
export function servePages(pages: ReadonlyMap<string, Page>, context: Context): Response | undefined {
  if (pages.size === 0) return new Response(NO_PAGES, { status: 503, headers: htmlHeaders() })
  const page = pageFor(pages, context.req.url)
  if (!page) return undefined
  const { type, etag, isImmutable, bodies } = page
  const encoding = encodingFor(page, context.req.header('accept-encoding') ?? '')
  const headers = {
    ...PAGE_HEADERS,
    'content-type': type,
    etag,
    vary: 'accept-encoding',
    'cache-control': isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  }
  if (context.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bodies[encoding] ?? bodies.identity), { headers })
}

function htmlHeaders(): Record<string, string> {
  return { ...PAGE_HEADERS, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
}
