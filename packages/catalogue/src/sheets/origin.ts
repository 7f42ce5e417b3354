import { type Rule, writeCase } from '@sekisho/logic'
import { fillInsOf, type SheetDocument } from './document/sheet-document.ts'
import type { SheetRequest } from './sheet-request.ts'

/** The kinds of sheets, with the version of what they carry for a program. */
export type SheetKind = 'comparison/1' | 'parameters/1' | 'certificate/1'

/**
 * The document with what is needed to read it back: which sheet it is, under which rules, of which entries, the case
 * and every fill-in as they stood when it was made.
 */
export function withOrigin(
  document: Omit<SheetDocument, 'origin'>,
  kind: SheetKind,
  request: SheetRequest,
  entries: readonly Rule[],
): SheetDocument {
  const whole = { ...document, origin: {} }
  const written = Object.fromEntries(fillInsOf(whole).map(({ tag, value }) => [tag, value]))
  return {
    ...document,
    origin: {
      sheet: kind,
      rules: request.ruleSet.id,
      version: request.ruleSet.version,
      entries: JSON.stringify(entries.map(({ id }) => id)),
      case: JSON.stringify(writeCase(request.ruleSet, request.given)),
      written: JSON.stringify(written),
    },
  }
}
