import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ListedParty } from '../lists/index.ts'
import { UN_XML } from '../testing/samples.ts'
import {
  diffVersions,
  importList,
  type ListVersion,
  listVersions,
  newestVersions,
  partiesOf,
} from './index.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-watch-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const kept = () => join(folder, 'kept')
function give(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const own = (...names: readonly string[]) =>
  `id,name\n${names.map((name, at) => `${at + 1},${name}\n`).join('')}`
async function all(version: ListVersion): Promise<readonly ListedParty[]> {
  const parties: ListedParty[] = []
  for await (const party of partiesOf(kept(), version)) parties.push(party)
  return parties
}

describe('importing a list', () => {
  it('keeps a version with where it comes from, and gives its parties back', async () => {
    const { version, was } = await importList(give('un.xml', UN_XML), kept())
    expect(was).toBe('new')
    expect(version).toMatchObject({
      list: 'un',
      asOf: '2026-02-27',
      parties: 2,
      names: 6,
      source: { file: 'un.xml' },
    })
    expect((await all(version)).map(({ id }) => id)).toEqual(['XXi.001', 'XXe.002'])
    expect((await importList(join(folder, 'un.xml'), kept())).was).toBe('same')
  })

  it('keeps the versions before: who was listed on a day is a question', async () => {
    await importList(give('a.csv', own('Ivan', 'Olga')), kept(), { list: 'own', asOf: '2026-01-01' })
    await importList(give('b.csv', own('Ivan', 'Petr')), kept(), { list: 'own', asOf: '2026-02-01' })
    const versions = await listVersions(kept())
    expect(newestVersions(versions).map(({ asOf }) => asOf)).toEqual(['2026-02-01'])
    expect(newestVersions(versions, '2026-01-31').map(({ asOf }) => asOf)).toEqual(['2026-01-01'])
    expect(newestVersions(versions, '2025-12-31')).toEqual([])
    const [before, after] = versions
    if (!before || !after) throw new Error('both were imported')
    const diff = await diffVersions(kept(), before, after)
    expect(diff).toMatchObject({
      added: [],
      removed: [],
      changed: [{ after: { id: '2' }, fields: ['names'] }],
    })
  })

  it('refuses a list that lost half of its parties until that is confirmed', async () => {
    await importList(give('a.csv', own('A', 'B', 'C', 'D', 'E')), kept(), { list: 'own', asOf: '2026-01-01' })
    const small = give('b.csv', own('A', 'B'))
    await expect(importList(small, kept(), { list: 'own', asOf: '2026-02-01' })).rejects.toMatchObject({
      code: 'list.shrunk',
      words: { en: expect.stringContaining('2 parties where that of 2026-01-01 had 5') },
    })
    expect(await listVersions(kept())).toHaveLength(1)
    await importList(small, kept(), { list: 'own', asOf: '2026-02-01', confirm: true })
    expect(await listVersions(kept())).toHaveLength(2)
  })

  it.each([
    ['another file of the same day', own('X'), { list: 'own', asOf: '2026-01-01' }, 'list.already-there'],
    ['another hash', own('X'), { list: 'own', asOf: '2026-02-01', sha256: '00' }, 'list.hash'],
    ['no day', own('X'), { list: 'own' }, 'list.no-day'],
    ['a format of many lists without a name', own('X'), { asOf: '2026-02-01' }, 'list.no-list'],
    ['a name that leaves the folder', own('X'), { list: '../own', asOf: '2026-02-01' }, 'list.list-name'],
    [
      'somebody without a name',
      'id,name\n1,Ivan\n2,?!\n',
      { list: 'own', asOf: '2026-02-01' },
      'list.nameless',
    ],
    ['nobody in it', 'id,name\n', { list: 'own', asOf: '2026-02-01' }, 'list.empty'],
    ['half a file', `${own('X')}2,"Y`, { list: 'own', asOf: '2026-02-01' }, 'list.cut-short'],
  ])('writes nothing of a file with %s', async (_, text, options, code) => {
    await importList(give('a.csv', own('A')), kept(), { list: 'own', asOf: '2026-01-01' })
    const before = readdirSync(kept())
    await expect(importList(give('b.csv', text), kept(), options)).rejects.toMatchObject({ code })
    expect(readdirSync(kept())).toEqual(before)
  })

  it('reads a CSV whose columns have other names, as they are said to be', async () => {
    const text = '会社名,国,区分,別名\n灯商事,ロシア,法人,Lamp Trading；Lamps\n灯商事,どこか,,\n'
    const options = { list: 'own', asOf: '2026-01-01' }
    const columns = { name: '会社名', country: '国', kind: '区分', aliases: '別名' }
    const path = give('own.csv', text)
    const { version } = await importList(path, kept(), { ...options, columns })
    expect(version.read).toBe('own-csv')
    expect(await all(version)).toEqual([
      {
        id: '灯商事',
        kind: 'organisation',
        names: [
          { text: '灯商事', quality: 'primary' },
          { text: 'Lamp Trading', quality: 'strong' },
          { text: 'Lamps', quality: 'strong' },
        ],
        countries: ['RU'],
      },
      {
        id: '灯商事 (2)',
        kind: 'unknown',
        names: [{ text: '灯商事', quality: 'primary' }],
        remarks: ['どこか'],
      },
    ])
    const wrong = { ...options, columns: { ...columns, born: '生年' } }
    await expect(importList(path, kept(), wrong)).rejects.toMatchObject({
      code: 'list.record',
      words: { ja: expect.stringContaining('列 生年 がありません') },
    })
    await expect(importList(path, kept(), options)).rejects.toMatchObject({ code: 'list.unknown-format' })
  })

  it.each(['no-such-file.csv', '.'])('tells that %s cannot be read', async (name) => {
    await expect(importList(join(folder, name), kept(), { list: 'own' })).rejects.toMatchObject({
      code: 'list.unreadable',
    })
  })

  it('reads Shift_JIS, and tells of bytes that are no text', async () => {
    const path = join(folder, 'sjis.csv')
    // 山田 in Shift_JIS.
    writeFileSync(
      path,
      Buffer.concat([Buffer.from('id,name\n1,'), Buffer.from([0x8e, 0x52, 0x93, 0x63]), Buffer.from('\n')]),
    )
    const { version } = await importList(path, kept(), { list: 'own', asOf: '2026-01-01' })
    expect((await all(version))[0]?.names[0]?.text).toBe('山田')
    writeFileSync(
      path,
      Buffer.concat([Buffer.from('id,name\n1,'), Buffer.from([0xff, 0xff, 0xfe]), Buffer.from('\n')]),
    )
    await expect(importList(path, kept(), { list: 'own', asOf: '2026-02-01' })).rejects.toMatchObject({
      code: 'list.encoding',
    })
  })

  it('tells of a kept version that was damaged, rather than of fewer parties', async () => {
    const { version } = await importList(give('a.csv', own('A', 'B', 'C')), kept(), {
      list: 'own',
      asOf: '2026-01-01',
    })
    truncateSync(join(kept(), 'own@2026-01-01.jsonl'), 60)
    await expect(all(version)).rejects.toMatchObject({ code: 'list.stored' })
    expect(existsSync(kept())).toBe(true)
    expect(await listVersions(join(folder, 'nothing'))).toEqual([])
  })
})
