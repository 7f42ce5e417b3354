import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { post, runServer } from '../testing/run-server.ts'

const address = runServer('no-such-folder', { headSeconds: 1, requestSeconds: 1, waiting: 5 })

/** Writes to the server as no client should, and gives what it said until it closed the connection. */
function rough(...pieces: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(address())
  return new Promise((resolve, reject) => {
    let said = ''
    const socket = connect(Number(port), hostname, () => {
      for (const piece of pieces) socket.write(piece)
    })
    socket.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    socket.on('close', () => resolve(said)).on('error', reject)
  })
}

const HEAD = 'POST /api/assess HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'

async function stillAnswers(): Promise<void> {
  expect((await post(`${address()}/api/assess`, '{}')).status).toBe(200)
}

it.each([
  ['no HTTP at all', ['\x00\x01\x02\r\n\r\n'], 400],
  ['a head that does not end', ['GET / HTTP/1.1\r\nHost: loc'], 408],
  [
    'a head that is too large',
    [`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
    431,
  ],
  ['a body that does not come', [`${HEAD}Content-Length: 10\r\n\r\n{`], 408],
  ['two lengths', [`${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`], 400],
  [
    'both a length and chunks',
    [`${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    400,
  ],
  ['broken chunks', [`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`], 400],
  ['no host', ['GET / HTTP/1.1\r\n\r\n'], 400],
])('%s is refused, and the server goes on', async (_, pieces, status) => {
  const said = await rough(...pieces)
  expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(said).not.toMatch(/node_modules|at Object/)
  await stillAnswers()
})

it('goes on when clients leave in the middle', async () => {
  const { hostname, port } = new URL(address())
  await Promise.all(
    Array.from(
      { length: 50 },
      () =>
        new Promise((resolve) => {
          const socket = connect(Number(port), hostname, () => {
            socket.write(`${HEAD}Content-Length: 100\r\n\r\n{"facts": {`)
            setTimeout(() => socket.resetAndDestroy(), 20)
          })
          socket.on('close', resolve).on('error', () => {})
        }),
    ),
  )
  await stillAnswers()
})

it('answers many at once, or says that it is busy', async () => {
  const responses = await Promise.all(Array.from({ length: 300 }, () => post(`${address()}/api/ask`, '{}')))
  const counts = Map.groupBy(responses, ({ status }) => status)
  expect([...counts.keys()].toSorted()).toEqual([200, 503])
  const [busy] = counts.get(503) ?? []
  expect(busy?.headers.get('retry-after')).toBe('1')
  expect(busy?.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await busy?.json()).toMatchObject({ problems: [{ code: 'too-busy' }] })
  await stillAnswers()
})
