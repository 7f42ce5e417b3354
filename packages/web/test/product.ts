import { listControl } from '@sekisho/law/jp/list-control'
import { checkRuleSet } from '@sekisho/logic'
import type { Page } from 'playwright-core'
import type { Language } from '../src/words/language.ts'

const ruleSet = checkRuleSet(listControl)

/** What a fact of the control list is called. */
function labelOf(fact: string, language: Language): string {
  const label = ruleSet.facts.get(fact)?.label[language]
  if (label === undefined) throw new Error(`there is no fact "${fact}"`)
  return label
}

/** Chooses a kind of product by searching for its name. */
export async function chooseKind(page: Page, kind: string, language: Language): Promise<void> {
  const name = labelOf(`is.${kind}`, language)
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('checkbox', { name, exact: true }).first().check()
}

/** The field of a value. */
export function valueField(page: Page, fact: string, language: Language) {
  return page.getByRole('textbox', { name: labelOf(fact, language), exact: true })
}
