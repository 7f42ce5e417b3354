import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { expectQuiet, open } from './browser.ts'
import { fileServer } from './file-server.ts'

const WEB = fileURLToPath(new URL('..', import.meta.url))

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build:static'], {
    cwd: WEB,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}, 120_000)

const { address } = fileServer(`${WEB}dist-static`)

it('the static pages answer under any folder, and ask for nothing but their own files', async () => {
  const opened = await open(address('?lang=en'))
  await opened.page.getByRole('button', { name: /A fund with about 1 %/ }).click()
  await opened.page.locator('h1', { hasText: 'Prior notification' }).waitFor()
  await opened.page.reload()
  await opened.page.locator('h1', { hasText: 'Prior notification' }).waitFor()
  expectQuiet(opened)
})

it('their own policy forbids them to connect to anything', async () => {
  const { page } = await open(address(''))
  const refused = await page.evaluate("fetch('/pages/index.html').then(() => 'sent', () => 'refused')")
  expect(refused).toBe('refused')
})

it('they work where the browser forbids storing', async () => {
  const opened = await open(address(''))
  await opened.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
  await opened.page.goto(address('?lang=en'))
  await opened.page.getByRole('button', { name: /A fund with about 1 %/ }).click()
  await opened.page.locator('h1', { hasText: 'Prior notification' }).waitFor()
  expectQuiet(opened)
})
