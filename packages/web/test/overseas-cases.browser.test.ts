import { readFileSync } from 'node:fs'
import { inwardInvestment } from '@sekisho/law/jp/inward-investment'
import { checkRuleSet } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Language } from '../src/words/language.ts'
import { expectQuiet, type Opened, open } from './browser.ts'
import { type Facts, interview } from './interview-driver.ts'
import { served } from './served.ts'

const { address } = served()
const ruleSet = checkRuleSet(inwardInvestment)

interface Example {
  readonly on: string
  readonly facts: Facts
  readonly acts: readonly { readonly id: string; readonly on?: string; readonly facts: Facts }[]
}

function example(name: string): Example {
  const file = new URL(`../../../examples/inward-investment/${name}.yaml`, import.meta.url)
  // The file is ours and its form is that of a deal; `assess` runs it in other tests.
  return parse(readFileSync(file, 'utf8')) as Example
}

const SAY = {
  start: { ja: /届出などの手続は要りますか/, en: /Must anything be filed for this deal/ },
  result: { ja: '結果を見る', en: 'See the result' },
  addAct: { ja: '行為を加える', en: 'Add an act' },
  nowName: { ja: 'この行為の名前', en: 'Name of this act' },
  newName: { ja: '加える行為の名前', en: 'Name of the act to add' },
} as const

const answers = ruleSet.sentences ?? {}
const labels = ruleSet.answer.type.options

/** The page says so in its first heading, which may take a moment. */
async function expectHeading({ page }: Opened, text: string | undefined): Promise<void> {
  expect(text).toBeTruthy()
  await page.locator('h1', { hasText: text ?? '' }).waitFor()
}

/** Answers the interview for each act of the example, adding one after the other to the deal. */
async function goThrough(
  opened: Opened,
  { on, facts, acts }: Example,
  language: Language,
  outcomes: readonly string[],
) {
  const { page } = opened
  await page.getByRole('button', { name: SAY.start[language] }).click()
  for (const [place, act] of acts.entries()) {
    const known = { 'act.day': act.on ?? on, ...facts, ...act.facts }
    if (place > 0) {
      await page.getByRole('button', { name: SAY.addAct[language] }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(SAY.nowName[language]).fill(acts[place - 1]?.id ?? '')
      await dialog.getByLabel(SAY.newName[language]).fill(act.id)
      await dialog.getByRole('button', { name: SAY.addAct[language] }).click()
    }
    await interview(page, ruleSet, known, language)
    const outcome = outcomes[place] ?? ''
    await expectHeading(opened, answers[outcome]?.sentence[language])
  }
  await page.getByRole('link', { name: SAY.result[language] }).click()
  await page.waitForURL(/result/)
}

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('a fund with about 1 % has its president elected: the purchase is exempt, the vote is notified', async () => {
    const opened = await open(address(`/?lang=${language}`))
    await goThrough(opened, example('fund-one-percent'), language, ['exempt', 'prior-notification'])
    await expectHeading(opened, labels['prior-notification']?.[language])
    expectQuiet(opened)
  })

  it('a shareholder with about 1 % gets a business sold: without the promise, and when voting, it notifies', async () => {
    const opened = await open(address(`/?lang=${language}`))
    const outcomes = ['exempt', 'prior-notification', 'prior-notification']
    await goThrough(opened, example('business-sale'), language, outcomes)
    await expectHeading(opened, labels['prior-notification']?.[language])
    expectQuiet(opened)
  })

  it('under the law before 7 June 2020 about 1 % was nothing', async () => {
    const opened = await open(address(`/?lang=${language}`))
    const { facts, acts } = example('fund-one-percent')
    const [buying] = acts
    const before: Example = { on: '2020-06-06', facts, acts: buying ? [buying] : [] }
    await goThrough(opened, before, language, ['none'])
    await expectHeading(opened, answers.none?.sentence[language])
    expectQuiet(opened)
  })
})
