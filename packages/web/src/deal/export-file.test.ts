import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseFileOf } from './case-file.ts'
import { fileName } from './download.ts'
import { caseFileText } from './export-file.ts'
import { readText } from './read-file.ts'

const EXAMPLES = new URL('../../../../examples/inward-investment/', import.meta.url)

describe('caseFileText', () => {
  it.each(['fund-one-percent', 'business-sale', 'part-from-a-foreign-holder', 'share-as-a-range'])(
    'is read back to the same case: %s',
    async (name) => {
      const first = await readText(readFileSync(new URL(`${name}.yaml`, EXAMPLES), 'utf8'), name)
      if (!first.ok) throw new Error(JSON.stringify(first.problems))
      for (const format of ['yaml', 'json'] as const) {
        const again = await readText(await caseFileText(first.work, format), name)
        expect(again.ok && again.work.acts.map((act) => act.case)).toEqual(
          first.work.acts.map((act) => act.case),
        )
        expect(again.ok && caseFileOf(again.work)).toEqual(caseFileOf(first.work))
      }
    },
  )
})

describe('fileName', () => {
  it('keeps what a file system takes, and is never empty', () => {
    expect(fileName('ファンドＯ / Fund "O": ..\\x\u0000', 'ics')).toBe('ファンドＯ Fund O x.ics')
    expect(fileName('../..', 'json')).toBe('sekisho.json')
    expect(fileName(null, 'yaml')).toBe('sekisho.yaml')
    expect(fileName('長'.repeat(200), 'ics').length).toBe(64)
  })
})
