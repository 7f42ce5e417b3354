import type { RuleSet } from '@sekisho/logic'
import { z } from 'zod'
import { type SheetFault, sheetFault } from './messages.ts'

/** What a sheet says of itself, checked. */
export interface SheetOrigin {
  readonly kind: string
  readonly version: string
  readonly entries: readonly string[]
  /** The case that it was made from, as a case file says it. */
  readonly case: { readonly facts: Record<string, unknown>; readonly rulings: Record<string, unknown> }
  /** What stood in each field when it was made. */
  readonly written: Readonly<Record<string, string>>
}

const KINDS: ReadonlySet<string> = new Set(['comparison/1', 'parameters/1', 'certificate/1'])

const PARTS = {
  entries: z.array(z.string()),
  case: z.object({
    facts: z.record(z.string(), z.unknown()).default({}),
    rulings: z.record(z.string(), z.unknown()).default({}),
  }),
  written: z.record(z.string(), z.string()),
}

/** Reads what a sheet carries for a program; anything may stand there. */
export function readOrigin(
  origin: Readonly<Record<string, string>>,
  { id }: RuleSet,
): SheetOrigin | SheetFault {
  const { sheet, rules, version = '' } = origin
  if (sheet === undefined || rules === undefined) return sheetFault('not-a-sheet')
  if (!KINDS.has(sheet)) return sheetFault('sheet-of-another-kind', sheet)
  if (rules !== id) return sheetFault('other-rules', rules, id)
  const entries = PARTS.entries.safeParse(parsed(origin.entries))
  const given = PARTS.case.safeParse(parsed(origin.case))
  const written = PARTS.written.safeParse(parsed(origin.written))
  if (!entries.success) return sheetFault('origin-damaged', 'entries')
  if (!given.success) return sheetFault('origin-damaged', 'case')
  if (!written.success) return sheetFault('origin-damaged', 'written')
  return { kind: sheet, version, entries: entries.data, case: given.data, written: written.data }
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
