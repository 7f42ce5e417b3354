import { parseBodsText } from './bods-text.ts'
import type { BodsFault } from './fault.ts'
import type { RuleOptions } from './rules/placed.ts'
import type { BodsStatement } from './statement.ts'
import { upgradeBods } from './upgrade/upgrade-bods.ts'
import { validateBods } from './validate-bods.ts'

/** BODS as it was read. */
export interface BodsReading {
  /** The statements that can be worked with, in the form of 0.4, in their order and with all that stands in them. */
  readonly statements: readonly BodsStatement[]
  /** What is in the way of the others: values whose form is wrong. They are kept as they are, with their place. */
  readonly unreadable: readonly { readonly at: number; readonly value: unknown }[]
  readonly faults: readonly BodsFault[]
}

/** Rules of the schema without which a statement is not of the form that the types promise. A date that is none is still a text. */
const formRules: ReadonlySet<string> = new Set(['type', 'required', 'enum', 'oneOf'])

/**
 * Reads statements of BODS: the text of a file (a JSON array or JSON Lines) or what it was parsed to. Those of 0.2 and 0.3 are
 * brought to the form of 0.4; all are checked, and `writeBods` gives back what was read in 0.4.
 *
 * ```ts
 * import assert from 'node:assert/strict'
 * import { readBods } from '@sekisho/ownership/bods'
 *
 * const { statements, faults } = readBods('[{"statementId": ')
 * assert.deepEqual(statements, [])
 * assert.deepEqual([faults[0]?.line, faults[0]?.column], [1, 18])
 * ```
 */
export function readBods(source: string | readonly unknown[], options: RuleOptions = {}): BodsReading {
  const { values, faults } =
    typeof source === 'string' ? parseBodsText(source) : { values: source, faults: [] }
  const upgraded = upgradeBods(values)
  const found = validateBods(upgraded.statements, options)
  const broken = new Set(
    found.filter(({ rule }) => formRules.has(rule)).map(({ path }) => path.slice(0, path.indexOf(']') + 1)),
  )
  const isReadable = (value: unknown, at: number): value is BodsStatement =>
    typeof value === 'object' && !broken.has(`$[${at}]`)
  return {
    statements: upgraded.statements.filter(isReadable),
    unreadable: upgraded.statements.flatMap((value, at) => (isReadable(value, at) ? [] : [{ at, value }])),
    faults: [...faults, ...upgraded.faults, ...found],
  }
}
