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

describe('with a folder of lists', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-lists-'))
  let running: Running | undefined
  beforeAll(async () => {
    const entry = (id: string, text: string, more: object) => ({
      id,
      text,
      children: [],
      references: [],
      ...more,
    })
    const list = writeStoredList({
      id: 'us-ccl',
      title: { ja: 'CCL', en: 'CCL' },
      language: 'en',
      asOf: '2020-01-01',
      source: { file: 'x', sha256: '0'.repeat(64) },
      remarks: [],
      entries: [entry('3A001', 'Lanterns of paper', {})],
    })
    writeFileSync(join(folder, 'us-ccl-2020-01-01.json'), list)
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
      found: [{ list: 'us-ccl', asOf: '2020-01-01' }],
    })
    expect((await get(`${at}/entries/2(8)`)).status).toBe(404)
  })
})
