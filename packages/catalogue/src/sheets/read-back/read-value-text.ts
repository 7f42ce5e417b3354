import { type Fact, nearName, type RuleSet, readCase, type Words } from '@sekisho/logic'
import { ANSWERS, truthSaid } from '../words.ts'

/** A value that a person typed, as a case file says it (`null`: not known), or why it cannot be read. */
export type ValueText =
  | { readonly ok: true; readonly raw: unknown }
  | { readonly ok: false; readonly why: Words }

/** Reads a number with its unit, as a case file says it, in the unit in which the rules count the fact. */
export type NumberReader = (fact: Fact, text: string) => ValueText

/** Reads what a person typed into the field of a fact; nothing is guessed. */
export function readValueText(
  ruleSet: RuleSet,
  fact: Fact,
  typed: string,
  readNumber: NumberReader,
): ValueText {
  const text = typed.normalize('NFKC').trim()
  if (text === '' || truthSaid(text, ANSWERS) === 'open') return { ok: true, raw: null }
  const read = plain(fact, text, readNumber)
  if (!read.ok) return read
  const tried = readCase(ruleSet, { facts: { [fact.id]: read.raw } })
  return tried.ok ? read : { ok: false, why: joined(tried.problems.map(({ message }) => message)) }
}

function plain(fact: Fact, text: string, readNumber: NumberReader): ValueText {
  const { type } = fact
  if (type.is === 'number') return readNumber(fact, text)
  if (type.is === 'truth') {
    const said = truthSaid(text, ANSWERS)
    return said === null ? notOffered(fact, [ANSWERS.yes, ANSWERS.no, ANSWERS.open]) : { ok: true, raw: said }
  }
  if (type.is !== 'choice') return { ok: true, raw: text }
  const options = Object.entries(type.options)
  const option = options.find(([, { ja, en }]) => [ja, en].some((label) => label.normalize('NFKC') === text))
  return option
    ? { ok: true, raw: option[0] }
    : notOffered(fact, [...Object.values(type.options), ANSWERS.open], text)
}

function notOffered({ label }: Fact, options: readonly Words[], text = ''): ValueText {
  const near = nearName(
    text,
    options.flatMap(({ ja, en }) => [ja, en]),
  )
  const [ja, en] = [
    options.map((option) => option.ja).join('、'),
    options.map((option) => option.en).join(', '),
  ]
  return {
    ok: false,
    why: {
      ja: `「${label.ja}」に書けるのは ${ja} です。${near ? `「${near}」ではありませんか。` : ''}`,
      en: `"${label.en}" takes ${en}.${near ? ` Did you mean "${near}"?` : ''}`,
    },
  }
}

function joined(all: readonly Words[]): Words {
  return { ja: all.map(({ ja }) => ja).join(''), en: all.map(({ en }) => en).join(' ') }
}
