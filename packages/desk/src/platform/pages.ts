import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A file of the pages in memory, with the forms it can be sent in. */
export interface Page {
  readonly type: string
  readonly isImmutable: boolean
  readonly etag: string
  readonly bodies: { readonly identity: Buffer; br?: Buffer; gzip?: Buffer }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

const COMPRESSIBLE = /^(text|image\/svg)|json|javascript/
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]

/**
 * The files of a folder by the path they are asked for, read once: what is not among them cannot be asked for. Their
 * compressed forms are made in the background, smallest files first, and served once they are there.
 */
export function loadPages(folder: string): ReadonlyMap<string, Page> {
  if (!existsSync(join(folder, 'index.html'))) return new Map()
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile())
  const pages = new Map(files.map((file) => [`/${file.split(sep).join('/')}`, readPage(folder, file)]))
  compressAll([...pages.values()]).catch(console.error)
  return pages
}

function readPage(folder: string, file: string): Page {
  const identity = readFileSync(join(folder, file))
  return {
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    // The build writes a hash of the content into these names.
    isImmutable: file.startsWith(`assets${sep}`),
    // Weak: the compressed forms have it too.
    etag: `W/"${createHash('sha256').update(identity).digest('base64url')}"`,
    bodies: { identity },
  }
}

async function compressAll(pages: readonly Page[]): Promise<void> {
  const worthIt = pages.filter(({ type }) => COMPRESSIBLE.test(type))
  for (const { bodies } of worthIt.toSorted((a, b) => a.bodies.identity.length - b.bodies.identity.length)) {
    bodies.gzip = await zip(bodies.identity)
    bodies.br = await brotli(bodies.identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  }
}
