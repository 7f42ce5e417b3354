import { publishEntries, publishFact, type Statement, type Words } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { REGIME_IDS, regime } from '../src/regimes.ts'

const ruleSets = await Promise.all(REGIME_IDS.map(regime))

/** Every text in two languages that is anywhere in the data. */
function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return []
  const isWords =
    'ja' in value && 'en' in value && typeof value.ja === 'string' && typeof value.en === 'string'
  // Both were just seen to be texts.
  return isWords ? [value as Words] : Object.values(value).flatMap(wordsIn)
}

function statementsIn(value: unknown): readonly Statement[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(statementsIn)
  // Nothing else has a kind and a text.
  return 'text' in value && 'kind' in value ? [value as Statement, ...inner] : inner
}

const NUMBER_WITH_UNIT = /\d[\d.,]* ?[\w/µ°ΩÅ√·²³⁻⁰¹⁴⁵⁶⁷⁸⁹-]+/g

describe.each(ruleSets)('the entries of $id', (ruleSet) => {
  const { entries } = publishEntries(ruleSet)
  const all = wordsIn([entries, [...ruleSet.facts.values()].map(publishFact)])
  const statements = statementsIn(entries)

  it('are all said, in sentences with words in them', () => {
    expect(entries.length).toBeGreaterThan(30)
    expect(statements.length).toBeGreaterThan(entries.length)
    const bad = all.filter(({ ja, en }) =>
      [ja, en].some((text) => /undefined|null|NaN|\[object|^\s*$/.test(text)),
    )
    expect(bad).toEqual([])
  })

  it('are said in Japanese without ids, and in English without Japanese', () => {
    const ids = new Set([...ruleSet.files.keys()].filter((id) => /[.-]/.test(id)))
    const withId = statements.filter(({ text }) =>
      (text.ja.match(/[a-z][\w.-]+/g) ?? []).some((word) => ids.has(word)),
    )
    expect(withId.map(({ text }) => text.ja)).toEqual([])
    // A number may have its unit behind it, such as `35 mm`: that is the same in both languages.
    const latin = statements.filter(({ text }) => /[a-z]{2}/.test(text.ja.replaceAll(NUMBER_WITH_UNIT, '')))
    expect(latin.map(({ text }) => text.ja)).toEqual([])
    expect(
      statements.filter(({ text }) => /[ぁ-んァ-ヶ一-龥]/.test(text.en)).map(({ text }) => text.en),
    ).toEqual([])
  })

  it('quote each name in the text that names it, under an id that exists', () => {
    for (const { text, names = [] } of statements) {
      for (const { id, title } of names) {
        expect(text.ja).toContain(`「${title.ja}」`)
        expect(text.en).toContain(`“${title.en}”`)
        expect(ruleSet.files.has(id)).toBe(true)
      }
    }
  })
})
