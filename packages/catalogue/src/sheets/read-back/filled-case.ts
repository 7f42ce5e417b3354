import { type Case, type Fact, type Rule, type RuleSet, readCase } from '@sekisho/logic'
import { factsIn } from '../comparison/limbs.ts'
import { tagOf } from '../tags.ts'
import { fieldOf } from './field-of.ts'
import { type Difference, difference, type SheetFault, sheetFault } from './messages.ts'
import type { FilledSheet } from './read-docx.ts'
import { type NumberReader, readValueText } from './read-value-text.ts'
import type { SheetOrigin } from './sheet-origin.ts'

/** The cases of a sheet: that it was made from, and that which its fields say now. */
export interface SheetCases {
  readonly ok: true
  readonly before: Case
  readonly after: Case
  readonly differences: readonly Difference[]
}

/** Reads the values in the fields of a sheet over the case that it was made from. */
export function filledCase(
  sheet: FilledSheet,
  origin: SheetOrigin,
  entries: readonly Rule[],
  { ruleSet, readNumber }: { readonly ruleSet: RuleSet; readonly readNumber: NumberReader },
): SheetCases | SheetFault {
  const facts: Record<string, unknown> = { ...origin.case.facts }
  const differences: Difference[] = []
  for (const fact of new Set(entries.flatMap((entry) => factsIn(entry)))) {
    const found = differenceIn(fact, sheet, origin, (text) => readValueText(ruleSet, fact, text, readNumber))
    if (found === undefined) continue
    differences.push(found.difference)
    if ('raw' in found) facts[fact.id] = found.raw
  }
  const before = readCase(ruleSet, { facts: origin.case.facts, rulings: origin.case.rulings })
  const after = readCase(ruleSet, { facts, rulings: origin.case.rulings })
  // What the sheet carries no longer fits the rules, such as a fact that they do not know any more.
  if (!before.ok)
    return { ok: false, problems: [...sheetFault('origin-damaged', 'case').problems, ...before.problems] }
  if (!after.ok) return after
  return { ok: true, before: before.case, after: after.case, differences }
}

/** What is otherwise in the field of a fact, and the value that counts where it is not the old one. */
function differenceIn(
  fact: Fact,
  sheet: FilledSheet,
  { written }: SheetOrigin,
  read: (text: string) => ReturnType<typeof readValueText>,
): { readonly difference: Difference; readonly raw?: unknown } | undefined {
  const { id, label } = fact
  const tag = tagOf('value', id)
  const was = written[tag]
  // No field of this sheet, such as a value that was not known when a certificate was made.
  if (was === undefined) return undefined
  const is = fieldOf(sheet, tag)
  if (is === undefined) return { difference: difference('field-missing', id, label) }
  if (is === null) return { difference: difference('field-twice', id, label), raw: null }
  if (is === was.trim()) return undefined
  const value = read(is)
  if (!value.ok) return { difference: difference('value-unreadable', id, label, is, value.why), raw: null }
  return { difference: difference('value-changed', id, label, was, is), raw: value.raw }
}
