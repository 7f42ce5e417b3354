import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeStoredList } from '@sekisho/catalogue/list'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Running, startServer } from '../platform/server.ts'
import { runServer } from '../testing/run-server.ts'
import { settings } from '../testing/settings.ts'

const get = async (path: string) => {
  const response = await fetch(path)
  return { status: response.status, body: (await response.json()) as unknown }
}

describe('without a folder of lists', () => {
  const address = runServer()

  it('searches what is modelled', async () => {
    const { body } = await get(
      `${address()}/api/catalogue/search?limit=1&q=${encodeURIComponent('周波数変換器')}`,
    )
    expect(body).toMatchObject({ hits: [{ id: '2(8)', best: { path: ['2(8)'] } }] })
  })

  it('shows an entry in any writing of its number', async () => {
    const { body } = await get(
      `${address()}/api/catalogue/entries/${encodeURIComponent('別表第一の二の項（八）')}`,
    )
    expect(body).toMatchObject({ id: '2(8)', found: [{ list: 'jp-export-order', is: 'entry' }] })
  })

  it.each(['2(99)', 'nonsense'])('says that there is no %s', async (id) => {
    const { status, body } = await get(`${address()}/api/catalogue/entries/${id}`)
    expect(status).toBe(404)
    expect(body).toMatchObject({ problems: [{ code: 'unknown-entry' }] })
  })

  it.each(['', 'q=', 'q=a&limit=51', 'q=a&list=jp'])('refuses ?%s', async (query) => {
    const { status, body } = await get(`${address()}/api/catalogue/search?${query}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({ problems: [{ code: 'bad-query' }] })
  })
})

/** A list as of two days: an entry reworded, one gone under another number, one gone, one new. */
const DAYS = {
  '2019-01-01': {
    '3A001': 'Lanterns of silk',
    '3A002': 'Umbrellas of oiled paper',
    '3A003': 'Fans that fold',
  },
  '2020-01-01': {
    '3A001': 'Lanterns of paper',
    '3A004': 'Umbrellas of oiled paper',
    '3A005': 'Bells of bronze',
  },
}

describe('with a folder of lists', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-lists-'))
  let running: Running | undefined
  beforeAll(async () => {
    for (const [asOf, texts] of Object.entries(DAYS)) {
      const list = writeStoredList({
        id: 'us-ccl',
        title: { ja: 'CCL', en: 'CCL' },
        language: 'en',
        asOf,
        source: { file: 'x', sha256: '0'.repeat(64) },
        remarks: [],
        entries: Object.entries(texts).map(([id, text]) => ({ id, text, children: [], references: [] })),
      })
      writeFileSync(join(folder, `us-ccl-${asOf}.json`), list)
    }
    writeFileSync(
      join(folder, 'hs-codes.csv'),
      'section,hscode,description,parent,level\nXX,940540,Lanterns of paper,9405,6\n',
    )
    running = await startServer({ ...settings({ LISTS: folder, THREADS: '1' }), port: 0 }, 'no-such-folder')
  })
  afterAll(async () => {
    await running?.stop()
    rmSync(folder, { recursive: true })
  })

  it('searches those and nothing else', async () => {
    const at = `http://127.0.0.1:${running?.port}/api/catalogue`
    expect((await get(`${at}/search?q=lanterns`)).body).toMatchObject({ hits: [{ id: '3A001' }] })
    expect((await get(`${at}/entries/3A001`)).body).toMatchObject({
      found: [
        { list: 'us-ccl', asOf: '2019-01-01' },
        { list: 'us-ccl', asOf: '2020-01-01' },
      ],
    })
    expect((await get(`${at}/entries/2(8)`)).status).toBe(404)
  })

  it('searches a tariff code by what it says, where the table lies beside the lists', async () => {
    const at = `http://127.0.0.1:${running?.port}/api/catalogue`
    const { body } = await get(`${at}/search?limit=1&q=${encodeURIComponent('HS 9405.40')}`)
    expect(body).toMatchObject({ hits: [{ id: '3A001' }] })
    expect(JSON.stringify(body)).toContain('940540')
  })

  it('tells which lists there are, and what changed between two of their days', async () => {
    const at = `http://127.0.0.1:${running?.port}/api/catalogue`
    const list = { id: 'us-ccl', entries: 3 }
    expect((await get(`${at}/lists`)).body).toMatchObject({
      lists: [
        { ...list, asOf: '2019-01-01' },
        { ...list, asOf: '2020-01-01' },
      ],
    })
    const asked = 'list=us-ccl&from=2019-01-01&until=2020-01-01&entries=3A001,%203A003,3A009'
    expect((await get(`${at}/diff?${asked}`)).body).toEqual({
      list: 'us-ccl',
      from: '2019-01-01',
      until: '2020-01-01',
      added: [{ id: '3A005', text: 'Bells of bronze' }],
      removed: [{ id: '3A003', text: 'Fans that fold' }],
      renumbered: [
        {
          before: { id: '3A002', text: 'Umbrellas of oiled paper' },
          after: { id: '3A004', text: 'Umbrellas of oiled paper' },
        },
      ],
      changed: [
        {
          before: { id: '3A001', text: 'Lanterns of silk' },
          after: { id: '3A001', text: 'Lanterns of paper' },
        },
      ],
      touched: [
        { entry: '3A001', changed: ['3A001'] },
        { entry: '3A003', changed: ['3A003'] },
      ],
    })
  })

  it('names the days there are where one is asked for that is not there', async () => {
    const at = `http://127.0.0.1:${running?.port}/api/catalogue`
    const { status, body } = await get(`${at}/diff?list=us-ccl&from=2018-01-01&until=2020-01-01`)
    expect(status).toBe(404)
    expect(body).toMatchObject({
      problems: [
        { code: 'no-list-of-day', message: { en: expect.stringContaining('2019-01-01, 2020-01-01') } },
      ],
    })
  })
})
