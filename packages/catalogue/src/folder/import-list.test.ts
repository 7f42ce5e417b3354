import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newestOfEach } from '../list/index.ts'
import { importList, loadLists } from './index.ts'

const ccl = (day: string, text: string) =>
  JSON.stringify({ ecfrIssueDate: day, entries: [{ eccn: '3A001', heading: text }] })

describe('a folder of lists', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sekisho-lists-'))
    file = join(folder, 'given.txt')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const kept = () => join(folder, 'kept')
  const give = (text: string) => writeFileSync(file, text)

  test('keeps what is imported, and loads it again', async () => {
    give(ccl('2026-07-23', 'Electronic items'))
    const { list, path, was } = await importList(file, kept())
    expect(was).toBe('new')
    expect(path).toBe(join(kept(), 'us-ccl-2026-07-23.json'))
    expect(await loadLists(kept())).toEqual({ lists: [list], problems: [] })
    expect((await importList(file, kept())).was).toBe('same')
  })

  test('does not write over a list of the same day unless told to', async () => {
    give(ccl('2026-07-23', 'Electronic items'))
    await importList(file, kept())
    give(ccl('2026-07-23', 'Other items'))
    await expect(importList(file, kept())).rejects.toMatchObject({
      problems: [{ code: 'list.already-there' }],
    })
    expect((await importList(file, kept(), { replace: true })).was).toBe('replaced')
    const { lists } = await loadLists(kept())
    expect(lists[0]?.entries.at(-1)?.text).toBe('Other items')
  })

  test('holds several days of a list; the newest is searched', async () => {
    for (const day of ['2026-07-23', '2025-01-01']) {
      give(ccl(day, day))
      await importList(file, kept())
    }
    const { lists } = await loadLists(kept())
    expect(lists.map(({ asOf }) => asOf)).toEqual(['2025-01-01', '2026-07-23'])
    expect(newestOfEach(lists).map(({ asOf }) => asOf)).toEqual(['2026-07-23'])
    expect(newestOfEach(lists, '2026-01-01').map(({ asOf }) => asOf)).toEqual(['2025-01-01'])
    expect(newestOfEach(lists, '2024-01-01')).toEqual([])
  })

  test.each([
    ['cut short', '{"ecfrIssueDate":"2026-07-23","entries":[', 'list.json'],
    ['of no list', 'hello', 'list.unknown-format'],
  ])('writes nothing of a file %s', async (_, text, code) => {
    give(text)
    await expect(importList(file, kept())).rejects.toMatchObject({
      problems: [{ code, at: { file: 'given.txt' } }],
    })
    expect(readdirSync(folder)).toEqual(['given.txt'])
  })

  test('tells of a file that is not there', async () => {
    await expect(importList(join(folder, 'no.xml'), kept())).rejects.toMatchObject({
      problems: [{ code: 'list.unreadable', message: { en: expect.stringContaining('ENOENT') } }],
    })
  })

  test('tells of a kept list that was damaged, and loads the others', async () => {
    for (const day of ['2026-07-23', '2025-01-01']) {
      give(ccl(day, day))
      await importList(file, kept())
    }
    const path = join(kept(), 'us-ccl-2025-01-01.json')
    truncateSync(path, readFileSync(path).length - 10)
    const { lists, problems } = await loadLists(kept())
    expect(lists).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'list.stored', at: { file: path } }])
    expect((await loadLists(join(folder, 'nothing'))).lists).toEqual([])
  })
})
