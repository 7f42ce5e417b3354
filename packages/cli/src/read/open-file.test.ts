import { mkdirSync, statSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileFault, openFile } from './open-file.ts'
import { readCases } from './read-cases.ts'
import { readText } from './read-text.ts'
import { collect, testFolder } from './test-files.ts'

const { folder, write } = testFolder()
const line = '{"name": "a case of some length"}\n'
const many = line.repeat(30_000)

async function sentences(file: string) {
  return (await collect(file)).map((result) => (result.ok ? 'read' : result.problem.message))
}

test('a missing file, a folder and a device are sentences', async () => {
  mkdirSync(join(folder, 'cases.yaml'))
  expect(await sentences(join(folder, 'none.yaml'))).toEqual([
    { ja: 'ファイルがありません。', en: 'There is no such file.' },
  ])
  expect(await sentences(join(folder, 'cases.yaml'))).toEqual([
    { ja: 'これはフォルダーです。', en: 'This is a folder.' },
  ])
  expect(await sentences('/dev/null')).toEqual([
    {
      ja: '通常のファイルではありません（デバイス、パイプなど）。',
      en: 'This is not a regular file (a device, a pipe or the like).',
    },
  ])
  expect(await sentences('a\0b')).toEqual([
    {
      ja: 'ファイルを読めませんでした（ERR_INVALID_ARG_VALUE）。',
      en: 'The file could not be read (ERR_INVALID_ARG_VALUE).',
    },
  ])
})

test.each([
  ['EACCES', 'You may not read this file.', 'ファイルを読む権限がありません。'],
  ['EPERM', 'You may not read this file.', 'ファイルを読む権限がありません。'],
  ['ENOENT', 'There is no such file.', 'ファイルがありません。'],
  ['EIO', 'The file could not be read (EIO).', 'ファイルを読めませんでした（EIO）。'],
])('the error %s of the operating system is a sentence', (code, en, ja) => {
  const error = Object.assign(new Error('of the system'), { code })
  expect(fileFault('x', error)?.problems).toMatchObject([{ at: { file: 'x' }, message: { ja, en } }])
})

test('an error of the program is not taken for one of the file', () => {
  expect(fileFault('x', new TypeError('defect'))).toBeUndefined()
})

test.each([
  ['shrinks', (file: string) => truncateSync(file, 300_000)],
  ['grows', (file: string) => writeFileSync(file, line, { flag: 'a' })],
  ['is written over', (file: string) => writeFileSync(file, many.replaceAll('some', 'many'))],
])('a file that %s while it is read: what was read, then a sentence', async (how, change) => {
  const file = write(`${how}.jsonl`, many)
  const results = []
  for await (const result of readCases(file)) {
    if (results.push(result) === 1) change(file)
  }
  expect(results.length).toBeGreaterThan(1_000)
  expect(results.slice(0, 1_000).every((result) => result.ok)).toBe(true)
  expect(results.at(-1)).toMatchObject({
    ok: false,
    problem: {
      code: 'file-changed',
      at: { file },
      message: {
        ja: '読んでいる間にファイルが変わりました。',
        en: 'The file changed while it was being read.',
      },
    },
  })
})

test('a file that vanishes while it is read is read to its end', async () => {
  const file = write('vanishing.jsonl', many)
  let read = 0
  for await (const result of readCases(file)) {
    expect(result.ok).toBe(true)
    read += 1
    if (read === 1) unlinkSync(file)
  }
  expect(read).toBe(30_000)
})

test('a document that shrinks after it was opened is refused', async () => {
  const file = write('shrinking.yaml', 'a: 1\nb: 2\n')
  const open = await openFile(file)
  truncateSync(file, 5)
  await expect(readText(open, 'utf-8')).rejects.toMatchObject({ problems: [{ code: 'file-changed' }] })
  await open.handle.close()
})

test('a document of 100 MB is refused before it is read', async () => {
  const file = write('large.yaml', '')
  truncateSync(file, 100_000_000)
  expect(statSync(file).size).toBe(100_000_000)
  expect(await sentences(file)).toMatchObject([
    { en: 'The file is too large (100000000 bytes). YAML and JSON may have 5000000 bytes.' },
  ])
})
