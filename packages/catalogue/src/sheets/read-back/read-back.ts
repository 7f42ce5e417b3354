import {
  type Case,
  type Evaluation,
  evaluate,
  formatDay,
  parseDay,
  type Rule,
  type RuleSet,
} from '@sekisho/logic'
import { entryChanges } from '../reopen/entry-changes.ts'
import { tagOf } from '../tags.ts'
import { fieldOf } from './field-of.ts'
import { filledCase } from './filled-case.ts'
import { type Difference, difference, type SheetFault, sheetFault } from './messages.ts'
import { type FilledSheet, readDocx } from './read-docx.ts'
import type { NumberReader } from './read-value-text.ts'
import { readOrigin, type SheetOrigin } from './sheet-origin.ts'
import { answerDifferences, judgements, verdictDifferences } from './ticks.ts'

/** What a sheet is read back against. */
export interface ReadBackContext {
  readonly ruleSet: RuleSet
  readonly readNumber: NumberReader
  /** The rules that were not unfolded when the sheet was made. */
  readonly others?: ReadonlySet<Rule>
  /** The day to whose law the sheet is compared, as `2026-02-14`. */
  readonly today: string
}

/** A filled sheet, read and judged again. */
export interface ReadBack {
  readonly ok: true
  readonly kind: string
  /** The names and days in its head, by field. */
  readonly head: Readonly<Record<(typeof HEAD)[number], string>>
  /** Where each value is written, by fact. */
  readonly evidence: ReadonlyMap<string, string>
  readonly entries: readonly Rule[]
  /** What the sheet says of the product now. */
  readonly given: Case
  readonly evaluation: Evaluation
  readonly differences: readonly Difference[]
}

const HEAD = ['product', 'maker', 'model', 'madeOn', 'author', 'judge', 'approver'] as const

/**
 * Reads a filled Word sheet, judges it again by the values that stand in it, and says every difference: values that
 * were changed or cannot be read, ticks that the values contradict, judgements of a person, and what was amended since.
 * A file that is damaged, foreign or of another rule set is answered with a sentence.
 */
export function readBack(bytes: Uint8Array, context: ReadBackContext): ReadBack | SheetFault {
  const sheet = readDocx(bytes)
  if (!('fields' in sheet)) return sheet
  const origin = readOrigin(sheet.origin, context.ruleSet)
  if (!('kind' in origin)) return origin
  if (sheet.fields.size === 0) return sheetFault('fields-lost')
  const { ruleSet } = context
  const entries = origin.entries.flatMap((id) => ruleSet.rules.get(id) ?? [])
  const cases = filledCase(sheet, origin, entries, context)
  if (!cases.ok) return cases
  const { rulings, differences: judged } = judgements(entries, sheet, origin, context.others)
  const given = { facts: cases.after.facts, rulings: new Map([...cases.after.rulings, ...rulings]) }
  const [before, after] = [evaluate(ruleSet, cases.before), evaluate(ruleSet, given)]
  return {
    ok: true,
    kind: origin.kind,
    head: headOf(sheet, origin),
    evidence: evidenceOf(sheet, ruleSet),
    entries,
    given,
    evaluation: after,
    differences: [
      ...rulesDifferences(origin, entries, context, after),
      ...cases.differences,
      ...judged,
      ...verdictDifferences(entries, sheet, origin, [before, after], context.others),
      ...flowDifferences(origin, entries, sheet, after, context),
    ],
  }
}

/** The rules and the list that the sheet was made under, against those of today. */
function rulesDifferences(
  { version, entries: ids }: SheetOrigin,
  entries: readonly Rule[],
  { ruleSet, today }: ReadBackContext,
  evaluation: Evaluation,
): readonly Difference[] {
  const gone = ids.filter((id) => !ruleSet.rules.has(id)).map((id) => difference('entry-gone', id, same(id)))
  const newer =
    version === ruleSet.version
      ? []
      : [difference('rules-newer', 'version', same(version), same(ruleSet.version))]
  const [from, to] = [dayOf(evaluation), parseDay(today)]
  if (from === undefined || to === null || from >= to) return [...gone, ...newer]
  const changed = entries.flatMap((entry): readonly Difference[] => {
    const changes = entryChanges(entry, from, to)
    if (changes.length === 0) return []
    return changes.every(({ kind }) => kind === 'unread')
      ? [difference('list-unread', entry.id, entry.title, formatDay(from))]
      : [difference('list-changed', entry.id, entry.title, formatDay(from), today)]
  })
  return [...gone, ...newer, ...changed]
}

function flowDifferences(
  { kind }: SheetOrigin,
  [entry]: readonly Rule[],
  sheet: FilledSheet,
  evaluation: Evaluation,
  { others }: ReadBackContext,
): readonly Difference[] {
  const day = dayOf(evaluation)
  if (kind !== 'parameters/1' || entry === undefined || day === undefined) return []
  return answerDifferences(entry, day, sheet, evaluation, others)
}

function dayOf({ reading, ruleSet }: Evaluation): number | undefined {
  const day = reading.value(ruleSet.act)
  return typeof day === 'number' ? day : undefined
}

function headOf(sheet: FilledSheet, { written }: SheetOrigin): ReadBack['head'] {
  const said = HEAD.map((id) => [id, fieldOf(sheet, tagOf('head', id)) ?? written[tagOf('head', id)] ?? ''])
  // One entry for each name of HEAD.
  return Object.fromEntries(said) as ReadBack['head']
}

function evidenceOf(sheet: FilledSheet, { facts }: RuleSet): ReadonlyMap<string, string> {
  const said = [...facts.keys()].map((id) => [id, fieldOf(sheet, tagOf('evidence', id))] as const)
  return new Map(said.filter((one): one is readonly [string, string] => Boolean(one[1])))
}

function same(text: string) {
  return { ja: text, en: text }
}
