import { type Entry, entries } from '@sekisho/law/jp/list-control'
import { type Case, evaluate, FALSE, formatExact, type Problem, type Words } from '@sekisho/logic'
import { listRules, readQuantity, readSpec, type Spec } from '../../classify/index.ts'
import { certificate } from '../certificate/certificate.ts'
import { comparisonSheet } from '../comparison/comparison-sheet.ts'
import type { Language, SheetDocument } from '../document/sheet-document.ts'
import { parameterSheet } from '../parameters/parameter-sheet.ts'
import type { SheetFault } from '../read-back/messages.ts'
import { type ReadBack, readBack } from '../read-back/read-back.ts'
import type { NumberReader } from '../read-back/read-value-text.ts'
import type { People, SheetRequest } from '../sheet-request.ts'

/** How a sheet about the control list is made. */
export interface ListSheetOptions {
  /** The day as of which the list is asked, `YYYY-MM-DD`. */
  readonly on: string
  /** The day that the sheet bears, `YYYY-MM-DD`. */
  readonly madeOn: string
  readonly language: Language
  readonly people?: People
}

export type ListSheet =
  | { readonly ok: true; readonly document: SheetDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const entryRules = new Set(entries.map(({ rule }) => rule))

/** The comparison sheet of a product for one entry, by its id such as `item-2-12-1`. */
export function listComparison(raw: unknown, entry: Entry, options: ListSheetOptions): ListSheet {
  return made(raw, options, (request) => comparisonSheet(aboutEntry(request, entry)))
}

/** The parameter sheet of a product for one entry. */
export function listParameters(raw: unknown, entry: Entry, options: ListSheetOptions): ListSheet {
  return made(raw, options, (request) => parameterSheet(aboutEntry(request, entry)))
}

/**
 * The certificate of a product: every entry of its kind. Those whose heading does not fit are not in it, and what is not
 * modelled is named.
 */
export function listCertificate(raw: unknown, options: ListSheetOptions): ListSheet {
  return made(raw, options, (request, { subject }) => {
    const asked = entries.filter(({ kind }) => kind === subject)
    const { reading } = evaluate(listRules, request.given)
    const ofKind = asked.filter(({ heading }) => reading.value(heading) !== FALSE)
    return certificate({
      ...request,
      entries: ofKind.map((entry) => ({ item: itemOf(entry), entry: entry.rule })),
      notJudged: notJudged(asked.length, ofKind),
    })
  })
}

/** Reads a filled sheet about the control list; the units are those of specifications. */
export function readListSheet(bytes: Uint8Array, today: string): ReadBack | SheetFault {
  return readBack(bytes, { ruleSet: listRules, readNumber, others: entryRules, today })
}

const readNumber: NumberReader = (fact, text) => {
  const unit = fact.type.is === 'number' ? fact.type.unit : ''
  const number = readQuantity(text, { path: fact.id, label: fact.label, unit })
  if (typeof number === 'object' && 'message' in number) return { ok: false, why: number.message }
  return { ok: true, raw: formatExact(number) }
}

function made(
  raw: unknown,
  options: ListSheetOptions,
  make: (request: SheetRequest, spec: Spec) => SheetDocument,
): ListSheet {
  const read = readSpec(listRules, raw, options.on)
  if (!read.ok) return read
  const { name, maker = '', model = '' } = read.spec
  const request: SheetRequest = {
    ruleSet: listRules,
    given: read.case,
    product: { name, maker, model },
    people: options.people ?? {},
    evidence: evidenceIn(read.case, options.language),
    language: options.language,
    madeOn: options.madeOn,
  }
  return { ok: true, document: make(request, read.spec) }
}

function aboutEntry(request: SheetRequest, entry: Entry) {
  return { ...request, item: itemOf(entry), entry: entry.rule, others: entryRules }
}

function itemOf({ item, kind }: Entry): string {
  return kind === 'technology' ? `外為${item}` : item
}

const ASSUMED: Words = { ja: '仕様の申告による', en: 'as declared' }

/** Where each value is from, as the specification says; that it is no other kind of product is only declared. */
function evidenceIn({ facts }: Case, language: Language): ReadonlyMap<string, string> {
  const said = Array.from(facts, ([id, { origin, status }]): [string, string] => {
    const parts = [origin?.document, origin?.list, origin?.who, origin?.on].filter(
      (part) => part !== undefined,
    )
    return [id, parts.length === 0 && status === 'assumed' ? ASSUMED[language] : parts.join(' ')]
  })
  return new Map(said.filter(([, where]) => where !== ''))
}

function notJudged(modelled: number, ofKind: readonly Entry[]): Words {
  const partly = ofKind.flatMap((entry) =>
    entry.leftOut ? [{ item: itemOf(entry), leftOut: entry.leftOut }] : [],
  )
  const left = {
    ja: partly.map(({ item, leftOut }) => `${item}：${leftOut.ja}`).join('\n'),
    en: partly.map(({ item, leftOut }) => `${item}: ${leftOut.en}`).join('\n'),
  }
  return {
    ja: `規則として用意した ${modelled} 項目のうち、貨物・技術の種類が当たらないと分かった ${modelled - ofKind.length} 項目を除いて記載した。規則にない項番、輸出令別表第一の16の項は判定していない。${left.ja ? `\n次は規則にない。\n${left.ja}` : ''}`,
    en: `Of ${modelled} entries that are modelled, the ${modelled - ofKind.length} whose kind the product is known not to be are left out. Entries that are not modelled, and item 16, were not judged.${left.en ? `\nNot modelled of the entries above:\n${left.en}` : ''}`,
  }
}
