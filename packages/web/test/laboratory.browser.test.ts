import { technologyTransfer } from '@sekisho/law/jp/technology-transfer'
import { checkRuleSet, type Occasion } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { expectQuiet, open } from './browser.ts'
import { type Facts, interview } from './interview-driver.ts'
import { served } from './served.ts'

const { address } = served()
const ruleSet = checkRuleSet(technologyTransfer)

/** The occasion of admitting someone. */
function admission(): Occasion {
  const found = ruleSet.occasions?.find(({ id }) => id === 'admission')
  if (!found) throw new Error('there is no occasion "admission"')
  return found
}

/** A student from abroad, a year in Japan, who is taught unpublished technology of item 6 in a laboratory. */
const STUDENT: Facts = {
  'act.day': '2026-11-20',
  'person.japanese': false,
  'person.standing': 'ordinary',
  'person.works-in-japan': false,
  'person.entered': '2026-10-01',
  'destination.country': 'CN',
  'exception.situation': 'none',
  'item.row': 'item-6',
  'item.since': 'earlier',
  'technology.kind': 'design',
  'technology.required': true,
}

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('an occasion is asked in the words of a professor, without what goes without saying there', async () => {
    const occasion = admission()
    const opened = await open(address(`/laboratory?lang=${language}`))
    const { page } = opened
    await page.getByRole('button', { name: occasion.title[language] }).click()
    await page.locator('h1', { hasText: occasion.words['act.day']?.question[language] ?? '' }).waitFor()
    const questions = await interview(page, ruleSet, STUDENT, language)
    for (const given of Object.keys(occasion.given)) expect(questions).not.toContain(given)
    await page.getByText(ruleSet.sentences?.licence?.sentence[language] ?? '').waitFor()
    // It stays the same occasion when the pages are opened anew.
    await page.goto(address('/interview/jp/technology-transfer?q=act.day'))
    await page.locator('h1', { hasText: occasion.words['act.day']?.question[language] ?? '' }).waitFor()
    expectQuiet(opened)
  })
})

it('a candidate rule is tried on the answers given, and can be loaded again', async () => {
  const opened = await open(address('/laboratory?lang=en'))
  const { page } = opened
  await page.getByText('Try rules that did not become law').click()
  await page.getByRole('checkbox', { name: /Human rights/ }).check()
  await page.getByRole('button', { name: 'Try with these rules' }).click()
  await page.waitForURL(/technology-transfer(\+|%2B)human-rights/)
  // The header leads to the regime of the page once the page is there.
  await page.locator('nav a[href*="human-rights"]', { hasText: 'Rules' }).click()
  await page.getByText('Licence for human rights (candidate)').first().waitFor()
  await page.reload()
  await page.getByText('Licence for human rights (candidate)').first().waitFor()
  expectQuiet(opened)
})

it('a case of another regime is kept beside it', async () => {
  const opened = await open(address('/?lang=en'))
  const { page } = opened
  await page.getByRole('button', { name: /A fund with about 1 %/ }).click()
  await page.locator('h1', { hasText: 'Prior notification' }).waitFor()
  await page.goto(address('/laboratory'))
  await page.getByRole('button', { name: admission().title.en }).click()
  await page.waitForURL(/technology-transfer.*q=/)
  await page.goto(address('/'))
  expect(await page.getByRole('link', { name: /Go on where you stopped/ }).count()).toBe(2)
  await page.goto(address('/result/jp/inward-investment'))
  await page.locator('h1', { hasText: 'Prior notification' }).waitFor()
  expectQuiet(opened)
})
