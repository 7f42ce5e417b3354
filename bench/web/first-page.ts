import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'

/** What the first page fetches, by what it is: bytes as they are, and compressed with gzip and brotli. */
export interface Weight {
  readonly kind: 'script' | 'style' | 'font' | 'other'
  readonly files: number
  readonly bytes: number
  readonly gzip: number
  readonly brotli: number
}

const KINDS: Readonly<Record<string, Weight['kind']>> = {
  script: 'script',
  stylesheet: 'style',
  font: 'font',
}

/**
 * Opens the first page in a browser that has nothing kept, and weighs what is fetched until it is drawn; the rules,
 * which are fetched ahead once it is drawn, are weighed apart.
 */
export async function weighFirstPage(
  browser: Browser,
  address: string,
): Promise<{ readonly untilDrawn: readonly Weight[]; readonly ahead: readonly Weight[] }> {
  const page = await browser.newPage()
  const fetched: {
    readonly kind: Weight['kind']
    readonly body: Promise<Buffer>
    readonly drawn: boolean
  }[] = []
  let drawn = false
  page.on('response', (response) => {
    const kind = KINDS[response.request().resourceType()] ?? 'other'
    fetched.push({ kind, body: response.body(), drawn })
  })
  await page.goto(address)
  await page.locator('h1').waitFor()
  drawn = true
  await page.waitForLoadState('networkidle')
  const bodies = await Promise.all(fetched.map(async (one) => ({ ...one, body: await one.body })))
  await page.close()
  return {
    untilDrawn: weigh(bodies.filter((one) => !one.drawn)),
    ahead: weigh(bodies.filter((one) => one.drawn)),
  }
}

function weigh(
  bodies: readonly { readonly kind: Weight['kind']; readonly body: Buffer }[],
): readonly Weight[] {
  const kinds = ['script', 'style', 'font', 'other'] as const
  return kinds.flatMap((kind) => {
    const all = bodies.filter((one) => one.kind === kind).map(({ body }) => body)
    if (all.length === 0) return []
    const sum = (size: (body: Buffer) => number) => all.reduce((total, body) => total + size(body), 0)
    return [
      {
        kind,
        files: all.length,
        bytes: sum((body) => body.length),
        gzip: sum((body) => gzipSync(body, { level: 9 }).length),
        brotli: sum((body) => brotliCompressSync(body).length),
      },
    ]
  })
}
