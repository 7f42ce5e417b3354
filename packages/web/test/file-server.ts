import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A server of files and nothing more, under a folder of its address, as someone may publish the static pages. */
export function fileServer(folder: string): { readonly address: (path: string) => string } {
  let server: Server | null = null
  let origin = ''
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
      const name = path.replace(/^\/pages\/?/, '') || 'index.html'
      try {
        const body = await readFile(join(folder, name))
        response
          .writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' })
          .end(body)
      } catch {
        response.writeHead(404).end()
      }
    })
    const listening = server
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
    const bound = listening.address()
    origin = typeof bound === 'object' && bound ? `http://127.0.0.1:${bound.port}` : ''
  })
  afterAll(() => {
    server?.close()
  })
  return { address: (path) => `${origin}/pages/${path}` }
}
