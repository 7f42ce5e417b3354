import { expect, it, test } from 'vitest'
import { MAX_BODY_BYTES } from '../platform/limits.ts'
import { post, runServer } from '../testing/run-server.ts'

const address = runServer()

interface Refusal {
  readonly title: string
  readonly detail: string
  readonly status: number
  readonly problems: readonly { code: string; at: object; message: { ja: string; en: string } }[]
}

async function refusal(response: Response): Promise<Refusal> {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  // What the contract test holds to its schema.
  const read = (await response.json()) as Refusal
  expect(read.status).toBe(response.status)
  expect(JSON.stringify(read)).not.toMatch(/node_modules|\.ts:|at Object|Error:/)
  return read
}

test.each([
  ['', 400, 'json-syntax', { line: 1, column: 1 }],
  ['{"facts":', 400, 'json-syntax', { line: 1, column: 10 }],
  ['{"on": NaN}', 400, 'json-syntax', { line: 1, column: 8 }],
  ['{"on": "2024-01-01", "on": "2024-01-02"}', 400, 'duplicate-key', { line: 1, column: 22 }],
  [`${'['.repeat(10_000)}`, 400, 'too-deep', { line: 1, column: 65 }],
  [`{"facts": {"shares.own": ${'9'.repeat(1001)}}}`, 400, 'number-unusable', { line: 1, column: 26 }],
  ['[]', 422, 'not-a-case', { path: '' }],
  ['null', 422, 'not-a-case', { path: '' }],
  ['"case"', 422, 'not-a-case', { path: '' }],
  ['{"regime": "jp/none"}', 422, 'unknown-regime', { path: 'regime' }],
  ['{"regime": "__proto__"}', 422, 'unknown-regime', { path: 'regime' }],
  ['{"regime": true}', 422, 'not-text', { path: 'regime' }],
  ['{"id": {}}', 422, 'not-text', { path: 'id' }],
  ['{"on": "2024-02-30"}', 422, 'impossible-day', { path: 'on' }],
  ['{"on": "1999-01-01"}', 422, 'outside-span', { path: 'on' }],
  ['{"fact": {}}', 422, 'unknown-key', { path: 'fact' }],
  ['{"__proto__": {}}', 422, 'unknown-key', { path: '__proto__' }],
  ['{"facts": {"target.listd": true}}', 422, 'unknown-fact', { path: 'facts.target.listd' }],
  ['{"facts": {"target.listed": "maybe"}}', 422, 'wrong-type', { path: 'facts.target.listed' }],
  ['{"facts": {"shares.own": 1e400}}', 422, 'out-of-bounds', { path: 'facts.shares.own' }],
  [
    '{"facts": {"target.businesses": [{"x": 1}]}}',
    422,
    'unknown-field',
    { path: 'facts.target.businesses[0].x' },
  ],
  ['{"acts": []}', 422, 'wrong-type', { path: 'acts' }],
  ['{"acts": [1]}', 422, 'not-a-case', { path: 'acts[0]' }],
])('%.60s is refused with %i %s', async (body, status, code, at) => {
  const response = await post(`${address()}/api/assess`, body)
  const { problems, detail, title } = await refusal(response)
  expect(response.status).toBe(status)
  expect(problems[0]).toMatchObject({ code, at })
  expect(detail).toBe(`${problems[0]?.message.ja} ${problems[0]?.message.en}`)
  expect(title).toMatch(/。 [A-Z]/)
})

it('reports every problem of a case', async () => {
  const body = '{"on": "2024-13-01", "facts": {"a": 1, "target.listed": 3}}'
  const { problems } = await refusal(await post(`${address()}/api/assess`, body))
  expect(problems.map(({ code }) => code)).toEqual(['impossible-day', 'unknown-fact', 'wrong-type'])
})

it('reads numbers exactly', async () => {
  const digits = '0.00999999999999999999999999999999999'
  const [number, text, rounded] = await Promise.all(
    [digits, `"${digits}"`, String(Number(digits))].map(async (value) =>
      (await post(`${address()}/api/assess`, `{"facts": {"shares.own": ${value}}}`)).text(),
    ),
  )
  expect(number === text).toBe(true)
  expect(number === rounded).toBe(false)
})

it.each(['ask', 'timeline', 'options'])('%s takes one act', async (reading) => {
  const { problems } = await refusal(await post(`${address()}/api/${reading}`, '{"acts": [{}, {}]}'))
  expect(problems[0]?.code).toBe('needs-one-act')
})

it('refuses a body that is too large, announced or not', async () => {
  const large = new Uint8Array(MAX_BODY_BYTES + 1).fill(32)
  expect((await refusal(await post(`${address()}/api/assess`, large))).status).toBe(413)
  const chunked = await fetch(`${address()}/api/assess`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Blob([large]).stream(),
    duplex: 'half',
  })
  expect((await refusal(chunked)).status).toBe(413)
  const most = `${' '.repeat(MAX_BODY_BYTES - 2)}{}`
  expect((await post(`${address()}/api/assess`, most)).status).toBe(200)
})

it('refuses what is not UTF-8', async () => {
  const body = new Uint8Array([0x7b, 0x22, 0x82, 0xa0, 0x22, 0x3a, 0x31, 0x7d])
  const { status, problems } = await refusal(await post(`${address()}/api/assess`, body))
  expect([status, problems[0]?.code]).toEqual([400, 'not-utf-8'])
})

test.each([
  [{ 'content-type': 'text/plain' }, 'not-json-type'],
  [{ 'content-type': 'application/json-patch+json' }, 'not-json-type'],
  [{ 'content-encoding': 'gzip' }, 'body-encoded'],
])('a body with %j is refused', async (headers, code) => {
  const { status, problems } = await refusal(await post(`${address()}/api/assess`, '{}', headers))
  expect([status, problems[0]?.code]).toEqual([415, code])
})

test.each(['?proof=some', '?prof=none', '?proof=full&x=1'])('%s cannot be asked', async (query) => {
  const { status } = await refusal(await post(`${address()}/api/assess${query}`, '{}'))
  expect(status).toBe(400)
})
