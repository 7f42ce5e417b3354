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
const FILE = join(DATA, 'law-text/e-gov-xml/324AC0000000228_20250601_504AC0000000068.xml')

const ACT = existsSync(FILE) ? readStatuteXml(readFileSync(FILE, 'utf8')) : undefined

const MISSING = `the text of the Act is not at ${FILE}: set SEKISHO_DATA to the folder of the test data`
/** The text is no part of the repository: without it these tests are skipped, which only CI may not accept. */
const isSkipped = ACT === undefined && !process.env.CI
if (isSkipped) console.info(`Skipped, for ${MISSING}.`)

function withAct(test: (act: StatuteText) => void): void {
  if (!ACT) throw new Error(MISSING)
  test(ACT)
}

function look(citation: string, act: StatuteText) {
  const { provision, problem } = parseCitation(citation)
  if (!provision) throw new ProblemError([problem])
  return resolve(provision, act)
}

describe.skipIf(isSkipped)('the Act as of 2025-06-01', () => {
  it.each([
    ['法26条1項4号', '特定組合等'],
    ['法26条2項3号', '上場会社等の株式の取得'],
    ['法26条2項9号', '準ずるものとして政令で定めるもの'],
    ['法26条3項', '特定取得とは'],
    ['法26条4項', '密接関係者とは'],
    ['法27条2項ただし書', '短縮することができる'],
    ['法27条3項1号ロ', '著しい悪影響'],
    ['法27条14項', '名義によらないで'],
    ['法27条の2第1項', '基準を遵守しなければならない'],
    ['法28条の2', '特定取得'],
    ['法29条', '処分その他必要な措置'],
    ['法55条の5第1項', '報告しなければならない'],
    ['法69条の4第1項', '外国執行当局'],
    ['法70条1項柱書', '三年以下の拘禁刑'],
    ['法70条1項22号', '届出をせず'],
    ['法70条1項26号', '第二十九条第一項から第四項まで'],
    ['法71条6号', '第五十五条の五第一項'],
    ['法72条1項5号', '各本条の罰金刑'],
    ['平成29年法律38号附則2条1項', '三十日を経過した日以後'],
    ['令和元年法律60号附則3条1項', '第三号から第五号まで及び第八号'],
  ])('%s speaks of 「%s」', (citation, words) =>
    withAct((act) => expect(look(citation, act)).toMatchObject({ text: expect.stringContaining(words) })),
  )

  it.each([
    ['法29条の2', '法29条'],
    ['法27条の3', '法27条の2'],
    ['法26条2項10号', '法26条2項9号'],
    ['法26条5項', '法26条4項'],
    ['法69条の8', '法69条の7'],
    ['法40条', '法30条'],
    ['令和8年法律30号附則1条', '法'],
  ])('has no %s, but has %s', (citation, nearest) =>
    withAct((act) =>
      expect(look(citation, act)).toMatchObject({ found: false, nearest: parseCitation(nearest).provision }),
    ),
  )

  it('is the whole Act', () =>
    withAct((act) => {
      expect(act).toMatchObject({ title: '外国為替及び外国貿易法', number: '昭和二十四年法律第二百二十八号' })
      expect(act.articles.at(-1)?.key).toBe('73')
      expect(act.supplementary).toHaveLength(53)
    }))
})
