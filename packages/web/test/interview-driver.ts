import type { RuleSet } from '@sekisho/logic'
import type { Page } from 'playwright-core'
import type { Language } from '../src/words/language.ts'

/** What a person knows: facts as a case file writes them. */
export type Facts = Readonly<Record<string, unknown>>

const SAY = {
  none: { ja: 'なし', en: 'None' },
  some: { ja: 'ある（順に入力する）', en: 'There are some: enter them' },
  exact: { ja: '正確な値を入力する', en: 'Enter the exact value' },
  day: { ja: '日が決まっている', en: 'I know the day' },
  unknown: { ja: '分からない', en: 'I don’t know' },
  add: { ja: '加える', en: 'Add one' },
  next: { ja: '次へ', en: 'Next' },
} as const

/** The fact that the page asks for, from its address; `null` at the end of the interview. */
function asked(page: Page): string | null {
  return new URL(page.url().replace('/#/', '/')).searchParams.get('q')
}

async function answer(
  page: Page,
  ruleSet: RuleSet,
  id: string,
  facts: Facts,
  language: Language,
): Promise<void> {
  const way = (name: string) => page.getByRole('radio', { name, exact: true }).check()
  const fact = ruleSet.facts.get(id)
  const given = facts[id]
  const value = typeof given === 'object' && given !== null && 'value' in given ? given.value : given
  if (fact === undefined || value === undefined) {
    // Its label goes on with what that means.
    await page.getByRole('radio', { name: SAY.unknown[language] }).check()
    return
  }
  const { type } = fact
  if (type.is === 'truth')
    await way(
      { ja: { true: 'はい', false: 'いいえ' }, en: { true: 'yes', false: 'no' } }[language][
        `${value === true}`
      ],
    )
  else if (type.is === 'choice') {
    const option = type.options[String(value)]
    if (!option) throw new Error(`${id} has no option "${value}"`)
    await way(option[language])
  } else if (id === 'destination.country') await page.locator('main form select').selectOption(String(value))
  else if (type.is === 'list') await answerList(page, type.fields, value, language)
  else {
    const isDay = type.is === 'number' && type.unit === 'day'
    await way((isDay ? SAY.day : SAY.exact)[language])
    await page.locator(isDay ? 'form input[type=date]' : 'form input[type=text]').fill(String(value))
  }
}

type Fields = Extract<
  RuleSet['facts'] extends ReadonlyMap<string, infer Fact> ? Fact : never,
  object
>['type'] & {
  readonly is: 'list'
}

async function answerList(
  page: Page,
  fields: Fields['fields'],
  value: unknown,
  language: Language,
): Promise<void> {
  const records: readonly unknown[] = Array.isArray(value) ? value : []
  if (records.length === 0) {
    await page.getByRole('radio', { name: SAY.none[language], exact: true }).check()
    return
  }
  await page.getByRole('radio', { name: SAY.some[language], exact: true }).check()
  for (const [place, record] of records.entries()) {
    if (place > 0) await page.getByRole('button', { name: SAY.add[language], exact: true }).click()
    const form = page.locator('fieldset fieldset').nth(place)
    for (const [name, said] of Object.entries(record as Facts)) {
      const label = fields[name]?.label[language] ?? name
      const field = form.getByLabel(label, { exact: true })
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
        await field.selectOption(String(said))
      else await field.fill(String(said))
    }
  }
}

/**
 * Goes through the interview with what a person knows, until it asks no more.
 * @returns the questions that were asked, in order
 */
export async function interview(
  page: Page,
  ruleSet: RuleSet,
  facts: Facts,
  language: Language,
): Promise<readonly string[]> {
  const questions: string[] = []
  await page.waitForURL(/\/interview\/.*q=/)
  for (;;) {
    const id = asked(page)
    if (id === null) return questions
    if (questions.includes(id)) throw new Error(`${id} was asked twice`)
    questions.push(id)
    await answer(page, ruleSet, id, facts, language)
    await page.getByRole('button', { name: SAY.next[language], exact: true }).click()
    await page.waitForFunction(
      (before) => new URL(location.href.replace('/#/', '/')).searchParams.get('q') !== before,
      id,
    )
  }
}
