import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importList } from '@sekisho/names/folder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Running, startServer } from '../platform/server.ts'
import { settings } from '../testing/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-own-screening-'))
const path = (name: string) => join(folder, name)
let running: Running | undefined
const ask = async (where: string, body?: unknown) => {
  const more =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(`http://127.0.0.1:${running?.port}${where}`, more)
  return { status: response.status, body: (await response.json()) as unknown }
}

const LIST = [
  {
    id: 'jp-end-user-list-1',
    list_id: 'jp-end-user-list',
    entity_name: 'Lantern Works',
    entity_type: 'organization',
    aliases: [],
    addresses: ['Islamic Republic of Iran'],
    date_added: null,
    reason: '核 N',
    source_list_name: 'made up',
  },
]
const lists = async (entries: readonly object[], asOf: string) => {
  writeFileSync(path(`${asOf}.json`), JSON.stringify(entries))
  await importList(path(`${asOf}.json`), path('kept'), { asOf })
}

beforeAll(async () => {
  await lists(LIST, '2025-10-09')
  const env = { WATCH_LISTS: path('kept'), SCREENING_DECISIONS: path('said.jsonl'), THREADS: '1' }
  running = await startServer({ ...settings(env), port: 0 }, 'no-such-folder')
})
afterAll(async () => {
  await running?.stop()
  rmSync(folder, { recursive: true })
})

const subject = { id: 'C1', name: 'Lantern Works Co.', kind: 'organisation' }
const decision = {
  subject,
  list: 'jp-end-user-list',
  entry: 'jp-end-user-list-1',
  asOf: '2025-10-09',
  verdict: 'other',
  reason: 'another address',
  by: 'A. Clerk',
}
const caseOf = (on: string) => ({
  regime: 'jp/export',
  on,
  parties: [{ ...subject, role: 'end-user' }],
  facts: { 'act.kind': 'export', 'user.wmd': 'neither' },
})

describe('screening', () => {
  it('gives hits with their scores and where they stand', async () => {
    const { status, body } = await ask('/api/screen', { subjects: [subject, { name: '紙風船株式会社' }] })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      format: 'sekisho-screening/1',
      threshold: 0.5,
      lists: [{ list: 'jp-end-user-list', asOf: '2025-10-09' }],
      keepsDecisions: true,
      results: [
        { id: 'C1', hits: [{ id: 'jp-end-user-list-1', name: 'Lantern Works', standing: { is: 'open' } }] },
        { id: '紙風船株式会社', hits: [] },
      ],
    })
  })

  it('tells who could not be read, and screens the others', async () => {
    const { status, body } = await ask('/api/screen', {
      subjects: [{ name: '?!' }, { ...subject, country: 'Iran' }, subject],
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      results: [{ place: 3, id: 'C1', hits: [{ id: 'jp-end-user-list-1' }] }],
      refused: [
        { place: 1, problems: [{ code: 'bad-party', at: { path: 'subjects[0].name' } }] },
        { place: 2, problems: [{ code: 'bad-party' }] },
      ],
    })
  })

  it('leaves the fact of a case open until somebody decides, and takes it from the list afterwards', async () => {
    const open = await ask('/api/assess?proof=none', caseOf('2025-11-01'))
    expect(open).toMatchObject({ status: 200 })
    const score = expect.stringMatching(/^0\.\d\d$/)
    const listed = {
      list: 'jp-end-user-list',
      on: '2025-10-09',
      entry: 'jp-end-user-list-1 Lantern Works',
      score,
    }
    expect(open.body).toMatchObject({
      unknown: expect.arrayContaining([
        expect.objectContaining({ fact: 'user.listed', origin: { who: 'Lantern Works Co.', ...listed } }),
      ]),
    })
    expect((await ask('/api/decide', decision)).body).toMatchObject({ verdict: 'other', subjectId: 'C1' })
    const settled = await ask('/api/assess?proof=none', caseOf('2025-11-01'))
    expect(JSON.stringify(settled.body)).not.toContain('"user.listed"')
    expect((await ask('/api/screen', { subjects: [subject] })).body).toMatchObject({
      results: [{ hits: [{ standing: { is: 'other', decision: { by: 'A. Clerk' } } }] }],
    })
    expect((await ask('/api/decisions')).body).toMatchObject({
      total: 1,
      decisions: [{ reason: 'another address' }],
    })
  })

  it('says that no list of the day is there, never that nobody is on it', async () => {
    const early = await ask('/api/assess?proof=none', caseOf('2024-01-01'))
    expect(early.body).toMatchObject({
      unknown: expect.arrayContaining([
        expect.objectContaining({
          fact: 'user.listed',
          origin: expect.objectContaining({ document: expect.stringContaining('no version') }),
        }),
      ]),
    })
  })

  it('looks in a version that was imported since, and refuses to decide by the one before', async () => {
    const [entry] = LIST
    await lists([{ ...entry, addresses: ['Japan'] }], '2026-02-01')
    const { body } = await ask('/api/screen', { subjects: [subject] })
    expect(body).toMatchObject({
      lists: [{ asOf: '2026-02-01' }],
      results: [
        {
          hits: [
            {
              standing: {
                is: 'reopened',
                ofSubject: [],
                ofEntry: expect.arrayContaining([
                  expect.objectContaining({ field: 'countries', before: ['IR'], after: ['JP'] }),
                ]),
              },
            },
          ],
        },
      ],
    })
    expect(await ask('/api/decide', decision)).toMatchObject({
      status: 422,
      body: { problems: [{ code: 'list-changed' }] },
    })
  })

  it.each([
    ['/api/screen', { subjects: [] }, 'bad-body'],
    [
      '/api/screen',
      { subjects: Array.from({ length: 20 }, () => ({ ...subject, aliases: Array(25).fill('L') })) },
      'bad-body',
    ],
    ['/api/screen', { subjects: Array.from({ length: 201 }, () => subject) }, 'bad-body'],
    ['/api/decide', { ...decision, asOf: '2026-02-01', entry: 'nobody' }, 'bad-body'],
    ['/api/decide', { ...decision, reason: ' ' }, 'bad-body'],
    ['/api/decide', { ...decision, verdict: 'maybe' }, 'bad-body'],
    ['/api/assess', { ...caseOf('2025-11-01'), parties: [{ role: 'boss', name: 'A' }] }, 'bad-party'],
  ])('%s refuses %j with %s', async (where, body, code) => {
    expect(await ask(where, body)).toMatchObject({ status: 422, body: { problems: [{ code }] } })
  })

  it('says so where the record of decisions was damaged', async () => {
    writeFileSync(path('said.jsonl'), '{"format":')
    expect(await ask('/api/screen', { subjects: [subject] })).toMatchObject({
      status: 422,
      body: { problems: [{ code: 'decisions-unreadable' }] },
    })
  })
})
