import { type Case, type Given, type RuleSet, sayValue, type Words } from '@sekisho/logic'
import { countryName } from '../words/country-name.ts'
import { sayShortDay } from '../words/say-day.ts'
import { isAnswered } from './standing.ts'

/** The fact that asks for a country, by its code. */
export const COUNTRY = 'destination.country'

const UNKNOWN: Words = { ja: '分からない', en: 'I don’t know' }
const NONE: Words = { ja: 'なし', en: 'none' }

/** The name of a question. */
export function sayFact(ruleSet: RuleSet, id: string): Words {
  const [, list = id, place, name = ''] = /^(.+)\[(\d+)\]\.([^.]+)$/.exec(id) ?? []
  const fact = ruleSet.facts.get(list)
  if (!fact) return { ja: id, en: id }
  if (place === undefined || fact.type.is !== 'list') return fact.label
  const field = fact.type.fields[name]?.label ?? { ja: name, en: name }
  const number = Number(place) + 1
  return { ja: `${fact.label.ja} ${number}：${field.ja}`, en: `${fact.label.en} ${number}: ${field.en}` }
}

/** What is said of a fact, in words. */
export function sayAnswer(ruleSet: RuleSet, given: Case, id: string): Words {
  if (!isAnswered(given, id)) return UNKNOWN
  const fact = ruleSet.facts.get(id)
  const said = given.facts.get(id)
  if (!fact || !said) return UNKNOWN
  if (said.status === 'absent') return NONE
  const { type } = fact
  if (fact.id === COUNTRY && typeof said.value === 'string') return countryName(said.value)
  if (type.is === 'number' && type.unit === 'day' && typeof said.value === 'number') {
    const written = sayValue(type, said.value).ja
    return sayShortDay(written)
  }
  if (type.is === 'list' && isEmpty(said.value)) return NONE
  if (type.is === 'choice' || type.is === 'text') return unquoted(sayValue(type, said.value))
  return sayValue(type, said.value)
}

/** Beside its label an answer needs no quotation marks. */
function unquoted({ ja, en }: Words): Words {
  return { ja: ja.replace(/^「(.*)」$/s, '$1'), en: en.replace(/^“(.*)”$/s, '$1') }
}

/** Is it a list that holds nothing, nor could? */
function isEmpty(value: Given['value']): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'records' in value &&
    value.records.length === 0 &&
    !value.open
  )
}
