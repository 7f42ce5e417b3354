import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { runServer } from '../testing/run-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-pages-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), `<!doctype html><title>${'関所'.repeat(500)}</title>`)
writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'void 0')

const address = runServer(folder)

/** Asks for a path exactly as written, which `fetch` would tidy up. */
function ask(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address())
    request({ hostname, port, path, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
      .on('error', reject)
      .end()
  })
}

test.each(['/', '/interview', '/rules/a', '/?q=1'])('%s is the application', async (path) => {
  const response = await fetch(address() + path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(await response.text()).toContain('関所')
})

it('keeps files with a hash in their name for ever', async () => {
  const response = await fetch(`${address()}/assets/app-1a2b.js`)
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

it('answers HEAD with the headers of GET, and an unchanged file with 304', async () => {
  const head = await fetch(`${address()}/`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  const tag = head.headers.get('etag') ?? ''
  const again = await fetch(`${address()}/`, { headers: { 'if-none-match': tag } })
  expect(again.status).toBe(304)
})

it.each(['br', 'gzip'])('sends %s to who accepts it', async (encoding) => {
  await expect
    .poll(async () => {
      const response = await fetch(`${address()}/`, { headers: { 'accept-encoding': encoding } })
      return [response.headers.get('content-encoding'), (await response.text()).includes('関所')]
    })
    .toEqual([encoding, true])
})

test.each(['/assets/none.js', '/api/none', '/api/assess/x', '/secret.txt'])(
  '%s is not found, in a problem document',
  async (path) => {
    const response = await fetch(address() + path)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  },
)

test.each([
  '/../package.json',
  '/assets/../../package.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/%00',
  '/%ff',
  '//etc/passwd',
  '/assets/%5c..%5c..%5cpackage.json',
])('%s leads nowhere outside the pages', async (path) => {
  const { status, text } = await ask(path)
  expect([200, 400, 404]).toContain(status)
  expect(text).toMatch(/関所|"problems"/)
})

it('answers no other name than those of this machine', async () => {
  expect((await ask('/', { host: 'evil.example' })).status).toBe(421)
  expect((await ask('/', { host: 'localhost:1234' })).status).toBe(200)
  expect((await ask('/', { host: '[::1]' })).status).toBe(200)
})

it('sends the strict headers with every answer', async () => {
  for (const path of ['/', '/api/none', '/assets/app-1a2b.js']) {
    const { headers } = await fetch(address() + path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  }
})

test.each([
  ['GET', '/api/assess', 'POST'],
  ['OPTIONS', '/api/assess', 'POST'],
  ['POST', '/', 'GET, HEAD'],
])('%s %s is refused, with what is allowed', async (method, path, allowed) => {
  const response = await fetch(address() + path, { method })
  expect([response.status, response.headers.get('allow')]).toEqual([405, allowed])
})
