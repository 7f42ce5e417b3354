import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { interestsOfBods, readBods, validateBods, writeBods } from './index.ts'

const DATA = join(
  process.env.SEKISHO_DATA ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url)),
  'ownership',
)
const MISSING = `the statements of BODS are not at ${DATA}: set SEKISHO_DATA to the folder of the test data`
/** They are no part of the repository: without them these tests are skipped, which only CI may not accept. */
const isSkipped = !existsSync(join(DATA, 'bods-invalid')) && !process.env.CI
if (isSkipped) console.info(`Skipped, for ${MISSING}.`)

const read = (file: string) => readFileSync(join(DATA, file), 'utf8')
const parse = (file: string): unknown => JSON.parse(read(file))
const filesOf = (folder: string) =>
  isSkipped
    ? []
    : readdirSync(join(DATA, folder)).flatMap((file) => (file.endsWith('.json') ? [`${folder}/${file}`] : []))
const good = ['bods-valid', 'bods-examples', 'bods-sample-300'].flatMap(filesOf)

describe.skipIf(isSkipped)('the standard’s own files', () => {
  const expected = isSkipped
    ? []
    : read('bods-invalid/expected_errors.csv')
        .trim()
        .split('\n')
        .map((line) => line.split(',').map((cell) => cell.trim()))

  it('are all there', () => {
    expect([expected.length, good.length]).toEqual([96, 75])
    expect(expected.map(([file]) => `bods-invalid/${file}`).sort()).toEqual(filesOf('bods-invalid').sort())
  })

  it.each(expected)('%s has one error: %s at %s of %s', (file, rule, path, property) => {
    const errors = validateBods(parse(`bods-invalid/${file}`)).filter(({ severity }) => severity === 'error')
    expect(errors.map((fault) => [fault.rule, fault.path, fault.property])).toEqual([[rule, path, property]])
    for (const { message } of errors) {
      expect(message.ja).toMatch(/[。]$/)
      expect(message.en).toMatch(/^.+\.$/)
    }
  })

  it.each(good)('%s has no error', (file) => {
    expect(validateBods(parse(file)).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(good)('%s is read and written without loss', (file) => {
    const { statements, unreadable } = readBods(read(file))
    expect(unreadable).toEqual([])
    expect(JSON.parse(writeBods(statements))).toEqual(parse(file))
    expect(readBods(writeBods(statements, 'lines')).statements).toEqual(statements)
  })

  it('give parties and interests', () => {
    const { entities, interests, problems } = interestsOfBods(
      readBods(read('bods-sample-300/sample_300_statements.json')).statements,
    )
    expect([entities.length, interests.length, problems.length]).toEqual([200, 100, 0])
    expect(new Set(entities.map(({ kind }) => kind))).toEqual(new Set(['company', 'person']))
  })
})
