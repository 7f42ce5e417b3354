import { readdirSync, readFileSync } from 'node:fs'
import type { Problem, RuleSetJson, Words } from '../src/index.ts'

/** What a case must lead to; what is left out is not looked at. */
export interface Expected {
  /** Every rule named: true, false, or null for unknown. */
  readonly conclusions?: Readonly<Record<string, boolean | null>>
  /** An option, those still possible, an exact number, or the ends of a range (`null` is no end). */
  readonly decisions?: Readonly<Record<string, unknown>>
  /** The options of the answer still possible, in declared order. */
  readonly possible?: readonly string[]
  /** The outcomes that hold, no others, with those of their days and conditions that are named. */
  readonly outcomes?: readonly {
    readonly id: string
    readonly earliest?: unknown
    readonly due?: unknown
    readonly standstillUntil?: unknown
    readonly conditions?: readonly string[]
  }[]
}

export interface GoodFile {
  readonly name: string
  readonly about: Words
  readonly rules: RuleSetJson
  readonly cases: readonly { readonly about: Words; readonly case: unknown; readonly expect: Expected }[]
}

/** A faulty rule set with everything that is wrong with it. */
export interface BadFile {
  readonly name: string
  readonly rules: unknown
  readonly problems: readonly Problem[]
}

function filesIn<File>(folder: string): readonly File[] {
  const url = new URL(`${folder}/`, import.meta.url)
  return readdirSync(url).map((name) => ({
    name: name.replace('.json', ''),
    ...JSON.parse(readFileSync(new URL(name, url), 'utf8')),
  }))
}

export const goodFiles: readonly GoodFile[] = filesIn('good')
export const badFiles: readonly BadFile[] = filesIn('bad')
