import type { Fact, RuleSet } from '@sekisho/logic'
import { normal } from './columns.ts'

const YES: ReadonlySet<string> = new Set([
  'true',
  'yes',
  'y',
  '1',
  'はい',
  '○',
  '◯',
  '〇',
  '有',
  'あり',
  '✓',
  '該当',
])
const NO: ReadonlySet<string> = new Set([
  'false',
  'no',
  'n',
  '0',
  'いいえ',
  '×',
  '✕',
  'x',
  '無',
  'なし',
  '非該当',
])

/** Yes or no as people mark it; undefined where it is neither. */
export function yesOrNo(text: string): boolean | undefined {
  const marked = text.length === 1 ? text : normal(text)
  return YES.has(marked) ? true : NO.has(marked) ? false : undefined
}

const NUMBER_ONLY = /^[+-]?[\d.,]+(?:e[+-]?\d+)?$/i

/** The value of a cell as a specification has it: with the unit of its column, by the name of the option. */
export function specValue({ type }: Fact, text: string, unit: string | undefined): string | boolean {
  if (type.is === 'truth') return yesOrNo(text) ?? text
  if (type.is === 'choice') {
    const wanted = normal(text)
    const option = Object.entries(type.options).find(
      ([, { ja, en }]) => normal(ja) === wanted || normal(en) === wanted,
    )
    return option?.[0] ?? text
  }
  return unit !== undefined && NUMBER_ONLY.test(text.normalize('NFKC')) ? `${text} ${unit}` : text
}

const BETWEEN_KINDS = /[;；、,\n]/

/** Reads the kinds of a product: their ids or what they are called, in either language. */
export class KindNames {
  readonly #ids = new Map<string, string>()

  constructor({ facts }: RuleSet) {
    for (const { id, label } of facts.values()) {
      if (!id.startsWith('is.')) continue
      const kind = id.slice('is.'.length)
      for (const name of [id, kind, label.ja, label.en, label.en.replace(/^an? /i, '')])
        this.#ids.set(normal(name), kind)
    }
  }

  /** The kinds that a cell names; one that is not known stays as it is written, to be refused by name. */
  read(text: string): string[] {
    const names = text.split(BETWEEN_KINDS).map((name) => name.trim())
    return names.filter((name) => name !== '').map((name) => this.#ids.get(normal(name)) ?? name)
  }
}
