import { expect, it, test } from 'vitest'
import { post, runServer } from '../testing/run-server.ts'

const address = runServer('no-such-folder', { answerSeconds: 60 })

const press = {
  name: 'HIP',
  subject: 'goods',
  kinds: ['isostatic-press'],
  'kinds-complete': true,
  values: { 'press.pressure': '65 MPa', 'press.chamber-diameter': '20 cm' },
}

const BILL =
  'part,kinds,kinds complete,press.pressure,press.chamber-diameter\n' +
  'P1,isostatic-press,true,70 MPa,20 cm\nP2,isostatic-press,true,65,20 cm\n'

async function sent(path: string, body: unknown) {
  const response = await post(`${address()}/api/${path}`, JSON.stringify(body))
  return { status: response.status, type: response.headers.get('content-type'), body: await response.bytes() }
}

const json = ({ body }: { body: Uint8Array }): unknown => JSON.parse(new TextDecoder().decode(body))

it('classifies a specification as the command line does', { timeout: 60_000 }, async () => {
  const answer = await sent('classify', { on: '2026-03-01', specification: press })
  expect(answer.status).toBe(200)
  expect(json(answer)).toMatchObject({
    outcome: 'outside',
    near: [{ id: 'item-2-14', missed: [{ fact: 'press.pressure', by: { en: '4 MPa' } }] }],
  })
})

test.each([
  ['classify', { specification: { ...press, values: { 'press.pressure': '65' } } }, 'spec.missing-unit'],
  ['classify', { specification: { name: 'x' } }, 'spec.not-a-spec'],
  ['classify', { specification: press, on: '2026-02-30' }, 'bad-body'],
  ['classify', { specification: press, of: 1 }, 'bad-body'],
  ['classify', [], 'bad-body'],
  ['sheets', { specification: press, sheet: 'comparison', entry: 'item-99' }, 'unknown-entry'],
  ['sheets', { specification: press, sheet: 'letter' }, 'bad-body'],
  ['bill', {}, 'one-table'],
  ['bill', { csv: BILL, xlsx: 'AAAA' }, 'one-table'],
  ['bill', { csv: BILL, host: { price: '-1', currency: 'JPY' } }, 'bad-body'],
  ['bill', { csv: 'part,presure\nP1,1\n' }, 'column-unknown'],
])('%s of %j is refused with %s', { timeout: 60_000 }, async (path, body, code) => {
  const answer = await sent(path, body)
  expect(answer.status).toBe(422)
  expect(json(answer)).toMatchObject({ problems: [{ code }] })
})

it('judges each line of a bill, and says what is wrong with one', { timeout: 60_000 }, async () => {
  const host = { price: '1000000', currency: 'JPY', builtIn: true }
  const answer = await sent('bill', { on: '2026-03-01', csv: BILL, host })
  expect(answer.status).toBe(200)
  expect(json(answer)).toMatchObject({
    lines: [
      { row: 2, outcome: 'listed', hit: [{ item: '2(14)' }] },
      { row: 3, outcome: 'unknown' },
    ],
    summary: {
      lines: 2,
      listed: 1,
      unknown: 1,
      withProblems: 1,
      incorporated: { brackets: [{ item: '2(14)' }] },
    },
  })
})

it('makes a sheet as PDF where asked to', { timeout: 60_000 }, async () => {
  const sheet = { sheet: 'certificate', as: 'pdf', lang: 'ja' }
  const answer = await sent('sheets', { on: '2026-03-01', specification: press, ...sheet })
  expect(answer).toMatchObject({ status: 200, type: 'application/pdf' })
  expect(new TextDecoder().decode(answer.body.slice(0, 5))).toBe('%PDF-')
})

it.each(['certificate', 'comparison', 'parameters'])(
  'makes a %s as a Word file',
  { timeout: 60_000 },
  async (sheet) => {
    const answer = await sent('sheets', { on: '2026-03-01', specification: press, sheet, entry: 'item-2-14' })
    expect(answer).toMatchObject({ status: 200, type: expect.stringContaining('wordprocessingml') })
    // A Word file is a ZIP archive.
    expect([...answer.body.slice(0, 2)]).toEqual([0x50, 0x4b])
  },
)
