import { type Classification, listRules, readSpec } from '@sekisho/catalogue/classify'
import {
  certificate,
  comparisonSheet,
  parameterSheet,
  type SheetDocument,
  writeDocx,
} from '@sekisho/catalogue/sheets'
import { entries } from '@sekisho/law/jp/list-control'
import type { Language } from '../../words/language.ts'
import { groupsOf } from './groups.ts'
import { fileOf, type Specification } from './specification.ts'

/** What can be made of a classification: the certificate of the product, or a sheet about one entry. */
export type Wanted =
  | { readonly is: 'certificate' }
  | { readonly is: 'comparison' | 'parameters'; readonly entry: string }

/** A sheet as a Word file; nothing where the specification cannot be read as a whole. */
export function makeSheet(
  specification: Specification,
  classification: Classification,
  wanted: Wanted,
  { language, madeOn }: { readonly language: Language; readonly madeOn: string },
): Uint8Array | null {
  const { name, maker, model } = specification
  const read = readSpec(listRules, { ...fileOf(specification), name: name.trim() || '—' }, classification.on)
  if (!read.ok) return null
  const request = {
    ruleSet: listRules,
    given: read.case,
    product: { name, maker, model },
    // Who answers for it, and where values are written, is filled in by people in the sheet itself.
    people: {},
    evidence: new Map<string, string>(),
    language,
    madeOn,
  }
  const shown = new Set(groupsOf(classification).flatMap((group) => group.entries.map(({ id }) => id)))
  const judged = entries
    .filter(({ id }) => shown.has(id))
    .map(({ id, item, kind, rule }) => ({
      id,
      item: kind === 'technology' ? `外為${item}` : item,
      entry: rule,
    }))
  if (wanted.is === 'certificate')
    return writeDocx(
      certificate({ ...request, entries: judged, notJudged: notJudged(judged.length, classification) }),
    )
  const one = judged.find(({ id }) => id === wanted.entry)
  if (!one) return null
  const sheet: SheetDocument = (wanted.is === 'comparison' ? comparisonSheet : parameterSheet)({
    ...request,
    item: one.item,
    entry: one.entry,
  })
  return writeDocx(sheet)
}

function notJudged(judged: number, { entries: all }: Classification) {
  return {
    ja: `規則になっている ${all} 項目のうち、この種類の製品を挙げる ${judged} 項目を判定した。規則になっていない項目は判定していない。`,
    en: `Of the ${all} entries that are modelled, the ${judged} that name such a product were judged. Entries that are not modelled were not judged.`,
  }
}
