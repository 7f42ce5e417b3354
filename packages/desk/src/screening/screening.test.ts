import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importList } from '@sekisho/names/folder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Running, startServer } from '../platform/server.ts'
import { runServer } from '../testing/run-server.ts'
import { settings } from '../testing/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-watch-'))
let running: Running | undefined
const at = (path: string) => `http://127.0.0.1:${running?.port}${path}`
const get = async (path: string) => {
  const response = await fetch(at(path))
  return { status: response.status, body: (await response.json()) as unknown }
}
const match = async (path: string, body: unknown) => {
  const response = await fetch(at(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as unknown }
}

beforeAll(async () => {
  const file = join(folder, 'own.csv')
  writeFileSync(
    file,
    'id,name,kind,aliases,born,country\nO1,Ivan Lanternov,person,Иван Лантернов,1971,RU\nO2,Umbrella Works GmbH,organisation,,,DE\n',
  )
  await importList(file, join(folder, 'kept'), { list: 'own', asOf: '2026-01-01' })
  const env = { WATCH_LISTS: join(folder, 'kept'), THREADS: '1' }
  running = await startServer({ ...settings(env), port: 0 }, 'no-such-folder')
})
afterAll(async () => {
  await running?.stop()
  rmSync(folder, { recursive: true })
})

describe('as the yente API', () => {
  it('matches entities by keys of the caller’s own', async () => {
    const queries = {
      mine: { schema: 'Person', properties: { name: ['Iwan Lanternow'], birthDate: ['1971'] } },
      none: { schema: 'Company', properties: { name: 'Fans of Paper Ltd' } },
    }
    const { status, body } = await match('/match/default?algorithm=best&threshold=0.7&limit=3', { queries })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      limit: 3,
      responses: {
        mine: {
          status: 200,
          total: { value: 1, relation: 'eq' },
          query: queries.mine,
          results: [
            {
              id: 'O1',
              caption: 'Ivan Lanternov',
              schema: 'Person',
              properties: {
                name: ['Ivan Lanternov'],
                alias: ['Иван Лантернов'],
                birthDate: ['1971'],
                country: ['ru'],
              },
              datasets: ['own'],
              match: true,
              features: { born: 1 },
            },
          ],
        },
        none: { results: [], total: { value: 0 } },
      },
    })
  })

  it('searches with pages and by schema', async () => {
    const { body } = await get('/search/own?q=umbrella+works&limit=5')
    expect(body).toMatchObject({
      limit: 5,
      offset: 0,
      total: { value: 1 },
      results: [{ id: 'O2', schema: 'Organization' }],
    })
    expect((await get('/search/own?q=umbrella+works&schema=Person')).body).toMatchObject({ results: [] })
    expect((await get('/search/own?q=umbrella+works&offset=1')).body).toMatchObject({
      results: [],
      total: { value: 1 },
    })
  })

  it('says which lists it looks in', async () => {
    expect((await get('/api/watch-lists')).body).toMatchObject({
      versions: [{ list: 'own', asOf: '2026-01-01', parties: 2 }],
    })
  })

  it.each([
    ['/match/none', { queries: {} }, 404, 'unknown-dataset'],
    [
      '/match/default',
      { queries: { a: { schema: 'Payment', properties: { name: ['x'] } } } },
      422,
      'bad-body',
    ],
    ['/match/default', { queries: { a: { schema: 'Person', properties: {} } } }, 422, 'bad-body'],
    ['/match/default', { quarries: {} }, 422, 'bad-body'],
    [
      '/match/default',
      { queries: { a: { schema: 'Person', properties: { name: ['🦊'] } } } },
      422,
      'no-letters',
    ],
    [
      '/match/default',
      {
        queries: {
          a: { schema: 'Person', properties: { name: Array.from({ length: 501 }, (_, at) => `N${at}`) } },
        },
      },
      422,
      'bad-body',
    ],
    ['/match/default?threshold=2', { queries: {} }, 400, 'bad-query'],
    ['/match/default?changed_since=2026-01-01', { queries: {} }, 400, 'bad-query'],
  ])('%s of %j is refused with %i %s', async (path, sent, status, code) => {
    const answer = await match(path, sent)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ problems: [{ code }] })
  })
})

it('never takes a name without a letter for one that nobody has', async () => {
  expect(await get('/search/own?q=%3F%21')).toMatchObject({
    status: 404,
    body: { problems: [{ code: 'no-letters' }] },
  })
})

describe('a server without watch-lists', () => {
  const address = runServer()
  it('never says that nobody was found', async () => {
    const response = await fetch(`${address()}/search/default?q=Ivan`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ problems: [{ code: 'no-watch-lists' }] })
  })
})
