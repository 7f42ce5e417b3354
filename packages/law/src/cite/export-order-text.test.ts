import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ProblemError } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { parseCitation } from './parse-citation.ts'
import { readStatuteXml } from './read-statute-xml.ts'
import { resolve } from './resolve.ts'
import type { StatuteText } from './statute-text.ts'

const DATA = process.env.SEKISHO_DATA ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url))
const FILE = join(DATA, 'law-text/e-gov-xml/324CO0000000378_20260214_507CO0000000376.xml')

const ORDER = existsSync(FILE) ? readStatuteXml(readFileSync(FILE, 'utf8')) : undefined

const MISSING = `the text of the Export Order is not at ${FILE}: set SEKISHO_DATA to the folder of the test data`
/** The text is no part of the repository: without it these tests are skipped, which only CI may not accept. */
const isSkipped = ORDER === undefined && !process.env.CI
if (isSkipped) console.info(`Skipped, for ${MISSING}.`)

function look(citation: string, order: StatuteText | undefined) {
  if (!order) throw new Error(MISSING)
  const { provision, problem } = parseCitation(citation)
  if (!provision) throw new ProblemError([problem])
  return resolve(provision, order)
}

describe.skipIf(isSkipped)('the Export Order as of 2026-02-14', () => {
  it.each([
    ['輸出令1条3項', '別表第三に掲げる地域'],
    ['輸出令4条1項3号ハ', '別表第一の一の項'],
    ['輸出令別表第一の一の項(七)', '軍用車両'],
    ['輸出令別表第一の三の二の項(二)10', 'ペプチド'],
    ['輸出令別表第一の七の項(十六)', '半導体'],
    ['輸出令別表第一の八の項', '電子計算機'],
    ['輸出令別表第一の一〇の項(八の二)', 'レーザー'],
    ['輸出令別表第一の一六の項(一)3', '旋盤'],
    ['輸出令別表第二の三第1号', '一から一五までの項'],
    ['輸出令別表第三', '大韓民国'],
    ['輸出令別表第三の二', '南スーダン'],
    ['輸出令別表第四', 'イラン'],
  ])('%s speaks of 「%s」', (citation, words) => {
    expect(look(citation, ORDER)).toMatchObject({ text: expect.stringContaining(words) })
  })

  it.each([
    ['輸出令別表第一の五の項(二)', '輸出令別表第一の五の項(一)'],
    ['輸出令別表第一の一七の項', '輸出令別表第一の一六の項'],
    ['輸出令別表第一の七の項(九十)', '輸出令別表第一の七の項(二十五)'],
    ['輸出令別表第九', '輸出令'],
  ])('has no %s, and names %s as the nearest', (citation, nearest) => {
    expect(look(citation, ORDER)).toMatchObject({ found: false, nearest: parseCitation(nearest).provision })
  })
})
