import { exportControl } from '@sekisho/law/jp/export'
import { checkRuleSet } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { expectQuiet, open } from './browser.ts'
import { type Facts, interview } from './interview-driver.ts'
import { chooseKind, valueField } from './product.ts'
import { served } from './served.ts'

const { address } = served()
const ruleSet = checkRuleSet(exportControl)

/** A machine tool of item 6, of a value above every exemption, to a company in China. */
const MACHINE_TOOL: Facts = {
  'act.day': '2026-11-20',
  'act.kind': 'export',
  'item.row': 'item-6',
  'item.since': 'earlier',
  'destination.country': 'CN',
  'party.designated': false,
  'item.table-2': false,
  'approval.excepted': false,
  'export.occasion': 'ordinary',
}

const SAY = {
  begin: { ja: '始める', en: 'Begin' },
  carry: { ja: 'この結果で取引を審査する', en: 'Check a transaction with this result' },
  carries: { ja: /「該当する項」に 2\(14\)/, en: /Enters 2\(14\)/ },
  row: { ja: '2の項（原子力）', en: 'Item 2 (nuclear)' },
  china: { ja: '中国', en: 'China' },
} as const

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('a transaction is asked step by step, and each step shows what was answered in it', async () => {
    const opened = await open(address(`/transaction?lang=${language}`))
    const { page } = opened
    await page.getByRole('link', { name: SAY.begin[language], exact: true }).click()
    const questions = await interview(page, ruleSet, MACHINE_TOOL, language)
    const named = ['act.day', 'act.kind', 'item.row', 'destination.country', 'party.designated']
    expect(questions.filter((id) => named.includes(id))).toEqual(named)
    await page.goto(address('/transaction'))
    const step = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: ruleSet.topics?.[2]?.title[language] ?? '' }),
    })
    await step.getByText(SAY.china[language]).first().waitFor()
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toHaveLength(
      (ruleSet.topics?.length ?? 0) + 1,
    )
    expectQuiet(opened)
  })

  it('what was classified is carried over as its item, with where it is from', async () => {
    const opened = await open(address(`/classify?on=2026-03-02&lang=${language}`))
    const { page } = opened
    await chooseKind(page, 'isostatic-press', language)
    await valueField(page, 'press.chamber-diameter', language).fill('20 cm')
    await valueField(page, 'press.pressure', language).fill('70 MPa')
    await page.getByText(SAY.carries[language]).waitFor()
    await page.getByRole('button', { name: SAY.carry[language] }).click()
    await page.waitForURL(/transaction/)
    await page.getByText(SAY.row[language]).waitFor()
    await page.reload()
    await page.getByText(SAY.row[language]).waitFor()
    expectQuiet(opened)
  })
})
