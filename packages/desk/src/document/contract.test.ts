import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { post, runServer } from '../testing/run-server.ts'
import { apiDocument } from './api-document.ts'
import { EXAMPLE } from './example.ts'

// The list is loaded by the first that asks for it.
const address = runServer('no-such-folder', { answerSeconds: 60 })
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: true } })
ajv.addSchema({ $id: 'api', ...apiDocument() })

function follows(name: string, value: unknown): void {
  const validate = ajv.getSchema(`api#/components/schemas/${name}`)
  validate?.(value)
  expect(validate?.errors ?? []).toEqual([])
  expect(validate).toBeDefined()
}

const deal: unknown = parse(readFileSync('examples/inward-investment/fund-one-percent.yaml', 'utf8'))

test.each([
  ['/api/assess', EXAMPLE, 'Determination'],
  ['/api/assess', deal, 'Deal'],
  ['/api/assess?proof=none', EXAMPLE, 'Determination'],
  ['/api/assess?proof=none', deal, 'Deal'],
  ['/api/ask', EXAMPLE, 'Asking'],
  ['/api/ask', {}, 'Asking'],
  ['/api/timeline', EXAMPLE, 'Timeline'],
  ['/api/options', EXAMPLE, 'Options'],
])('POST %s of %j gives %s as documented', async (path, body, name) => {
  const response = await post(address() + path, JSON.stringify(body))
  expect(response.status).toBe(200)
  follows('Case', body)
  follows(name, await response.json())
})

const specification = {
  name: 'HIP',
  subject: 'goods',
  kinds: ['isostatic-press'],
  'kinds-complete': true,
  values: { 'press.pressure': '70 MPa', 'press.chamber-diameter': '20 cm' },
}

test.each([
  ['/api/classify', { on: '2026-03-01', specification }, 'ClassifyRequest', 'Classification'],
  ['/api/bill', { csv: 'part,kinds\nP1,isostatic-press\nP1\n' }, 'BillRequest', 'Bill'],
])('POST %s of %j follows %s and gives %s', { timeout: 60_000 }, async (path, body, asked, given) => {
  follows(asked, body)
  const response = await post(address() + path, JSON.stringify(body))
  expect(response.status).toBe(200)
  follows(given, await response.json())
})

test.each([
  ['/api/regimes', 'Regimes'],
  ['/api/regimes/jp/inward-investment/facts', 'Facts'],
  ['/api/regimes/jp/inward-investment/rules', 'Entries'],
  ['/api/regimes/jp/inward-investment/rules/listed-shares', 'Entry'],
  ['/api/sectors?q=半導体', 'Sectors'],
  ['/api/catalogue/search?q=周波数変換器', 'CatalogueSearch'],
  ['/api/catalogue/entries/2(8)', 'CatalogueEntry'],
  ['/api/catalogue/lists', 'CatalogueLists'],
  ['/api/sectors?q=nothing+of+the+kind&on=2020-01-01', 'Sectors'],
])('GET %s gives %s as documented', async (path, name) => {
  for (const _ of ['first', 'kept']) {
    const response = await fetch(address() + path)
    expect(response.status).toBe(200)
    follows(name, await response.json())
  }
})

test.each([
  ['/api/catalogue/entries/2(99)', 404, 'unknown-entry'],
  ['/api/catalogue/diff?list=us-ccl&from=2020-01-01&until=2026-07-23', 404, 'no-list-of-day'],
  ['/api/catalogue/diff?list=us-ccl&from=2020-01-01', 400, 'bad-query'],
  ['/api/catalogue/diff?list=none&from=a&until=b', 400, 'bad-query'],
  ['/api/regimes/jp/none/facts', 404, 'unknown-regime'],
  ['/api/regimes/jp/inward-investment/rules/listed-share', 404, 'unknown-rule'],
  ['/api/sectors', 400, 'bad-query'],
  ['/api/sectors?q=', 400, 'bad-query'],
  ['/api/sectors?q=a&on=2024-02-30', 400, 'bad-query'],
  ['/api/sectors?q=a&on=1999-01-01', 400, 'sectors.before-span'],
  ['/api/sectors?q=a&limit=5', 400, 'bad-query'],
  ['/api/regimes?x=1', 400, 'bad-query'],
])('GET %s is refused with %i %s', async (path, status, code) => {
  const response = await fetch(address() + path)
  expect(response.status).toBe(status)
  const document: unknown = await response.json()
  follows('ProblemDocument', document)
  expect(document).toMatchObject({ problems: [{ code }] })
})

test('proof=none leaves out the proof and what only a proof tells, and nothing else', async () => {
  for (const body of [EXAMPLE, deal]) {
    const [full, none] = await Promise.all(
      ['full', 'none'].map(async (proof) =>
        (await post(`${address()}/api/assess?proof=${proof}`, JSON.stringify(body))).text(),
      ),
    )
    const without = JSON.stringify(JSON.parse(full ?? ''), (key, value: unknown) =>
      key === 'proof' || key === 'unverified' ? undefined : value,
    )
    expect(none).toBe(without)
  }
})
