import { type Entry, entries } from '@sekisho/law/jp/list-control'
import type { Problem, RuleSet } from '@sekisho/logic'
import { type LineClassification, listRules, ManyClassifier } from '../classify/index.ts'
import { CertificateComparison } from '../supplier-certificates/compare-certificate.ts'
import { certificateProblem } from '../supplier-certificates/messages.ts'
import type { SupplierCertificate } from '../supplier-certificates/supplier-certificate.ts'
import type { AssessedLine } from './assessed-line.ts'
import type { BillLine } from './bill-line.ts'
import { BracketSums } from './bracket-sums.ts'
import { type Host, type IncorporatedParts, incorporatedParts } from './incorporated-parts.ts'
import { readBill } from './read-bill.ts'

/** How a bill of materials is judged. */
export interface BillOptions {
  /** The day as of which the list is asked, `YYYY-MM-DD`. */
  readonly on: string
  /** The name of the sheet of an Excel file; needed where several are shown. */
  readonly sheet?: string
  readonly certificates?: ReadonlyMap<string, SupplierCertificate>
  /** What the parts are built into. Without it nothing is said of the whole. */
  readonly host?: Host
  /** The rules of export (`jp/export`), which say when a part is not counted. */
  readonly exportRules?: RuleSet
}

/** A row that is no line, and why. */
export interface LostRow {
  readonly row: number
  readonly problem: Problem
}

export interface BillSummary {
  readonly on: string
  readonly list: { readonly regime: string; readonly version: string; readonly knownOn: string }
  readonly lines: number
  readonly listed: number
  readonly unknown: number
  /** Not hit by what is modelled; not everything is. */
  readonly outside: number
  readonly lost: number
  /** Lines with something wrong in or about them. */
  readonly withProblems: number
  /** Entries that lines fall under, with how many. */
  readonly items: readonly { readonly item: string; readonly lines: number }[]
  readonly incorporated?: IncorporatedParts
}

/** Every line is handed on as it is judged; the summary comes at the end. */
export type BillStep = { readonly lines: readonly AssessedLine[]; readonly lost: readonly LostRow[] }

/**
 * Judges every line of a bill of materials, in batches as it is read.
 * @returns the summary, when the last batch was taken
 * @throws ProblemError when the file is no table, or a column is not known
 */
export function* assessBill(bytes: Uint8Array, options: BillOptions): Generator<BillStep, BillSummary> {
  const classifier = new ManyClassifier(options.on)
  const count = { lines: 0, lost: 0, withProblems: 0, listed: 0, unknown: 0, outside: 0 }
  const items = new Map<string, number>()
  const sums = new BracketSums(options.host?.currency)
  const comparison = new CertificateComparison(entries, options.on)
  for (const batch of readBill(bytes, listRules, options.sheet)) {
    const lost = batch.filter((read): read is LostRow => 'problem' in read)
    const readable = batch.filter((read): read is BillLine => !('problem' in read))
    const found = classifier.classify(readable.map(({ spec }) => spec))
    const lines: AssessedLine[] = []
    for (const [place, classification] of found.entries()) {
      const read = readable[place]
      if (!read) continue
      const assessed = assessLine(read, classification, comparison, options)
      lines.push(assessed)
      sums.add(assessed)
      count[assessed.classification.outcome]++
      if (assessed.problems.length > 0) count.withProblems++
      for (const item of itemsOf(assessed.classification.hit)) items.set(item, (items.get(item) ?? 0) + 1)
    }
    count.lines += lines.length
    count.lost += lost.length
    if (lines.length + lost.length > 0) yield { lines, lost }
  }
  const { host, exportRules } = options
  return {
    on: options.on,
    list: { regime: listRules.id, version: listRules.version, knownOn: listRules.knownOn },
    ...count,
    items: Array.from(items, ([item, lines]) => ({ item, lines })),
    ...(host && exportRules
      ? { incorporated: incorporatedParts(sums.all(), host, options.on, exportRules) }
      : {}),
  }
}

function itemsOf(hit: readonly Entry[]): ReadonlySet<string> {
  return new Set(hit.map(({ item }) => item))
}

function assessLine(
  line: BillLine,
  classification: LineClassification,
  comparison: CertificateComparison,
  options: BillOptions,
): AssessedLine {
  if (line.problems.length === 0 && classification.problems.length === 0 && line.certificate === undefined)
    return { line, classification, problems: NONE }
  const problems = [
    ...line.problems,
    ...classification.problems,
    ...certificateProblems(line, classification, comparison, options),
  ]
  return { line, classification, problems: problems.map((problem) => placed(problem, line.row)) }
}

const NONE: readonly Problem[] = Object.freeze([])

function certificateProblems(
  { certificate: id, spec }: BillLine,
  { hit, open, outside }: LineClassification,
  comparison: CertificateComparison,
  { certificates }: BillOptions,
): readonly Problem[] {
  if (id === undefined) return NONE
  const certificate = certificates?.get(id)
  if (certificate === undefined) return [certificateProblem('certificate-unknown', {}, id)]
  const own = {
    hit,
    open: [...open, ...outside],
    ...(spec.model === undefined ? {} : { model: spec.model }),
  }
  return comparison.compare(certificate, own)
}

/** What is said of a value names its line too. */
function placed(problem: Problem, line: number): Problem {
  return problem.at.line === undefined ? { ...problem, at: { ...problem.at, line } } : problem
}
