import { type Fact, type Given, sayValue } from '@sekisho/logic'
import type { FillIn, Language } from './document/sheet-document.ts'
import { tagOf } from './tags.ts'
import { ANSWERS, choicesOf } from './words.ts'

/** The value of a fact to fill in: what is known of it stands there, what is not known is blank. */
export function valuePart(fact: Fact, given: Given | undefined, language: Language): FillIn {
  return {
    tag: tagOf('value', fact.id),
    name: fact.label[language],
    value: given === undefined || given.status === 'absent' ? '' : sayPlain(fact, given, language),
    ...optionsOf(fact, language),
  }
}

/** A value as it is written into a field: without the quotation marks of a sentence. */
function sayPlain({ type }: Fact, { value }: Given, language: Language): string {
  const said = sayValue(type, value)[language]
  return type.is === 'choice' || type.is === 'text' ? said.replace(/^[「“](.*)[」”]$/, '$1') : said
}

function optionsOf({ type }: Fact, language: Language): { readonly options?: readonly string[] } {
  if (type.is === 'truth') return { options: choicesOf(ANSWERS, language) }
  if (type.is !== 'choice') return {}
  return {
    options: [...Object.values(type.options).map((option) => option[language]), ANSWERS.open[language]],
  }
}
