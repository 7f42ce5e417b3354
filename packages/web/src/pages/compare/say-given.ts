import { type Evaluation, explain, type Fact, type Given, sayValue, type Words } from '@sekisho/logic'

/** What a case says of a fact, in words; a list with what is said of each of its records. Nothing where it is silent. */
export function sayGiven(evaluation: Evaluation, fact: Fact, given: Given | undefined): Words | null {
  if (!given) return null
  const { text } = explain(evaluation, fact)
  if (
    fact.type.is !== 'list' ||
    typeof given.value !== 'object' ||
    !given.value ||
    !('records' in given.value)
  )
    return text
  const fields = Object.values(fact.type.fields)
  const records = given.value.records.map((record) =>
    fields.flatMap(({ name, type }) => {
      const value = record[name]
      return value === undefined ? [] : [sayValue(type, value)]
    }),
  )
  return {
    ja: text.ja + records.map((parts) => `［${parts.map(({ ja }) => ja).join('、')}］`).join(''),
    en: [text.en, ...records.map((parts) => `[${parts.map(({ en }) => en).join(', ')}]`)].join(' '),
  }
}
