import { type Problem, ProblemError } from '@sekisho/logic'
import { parse } from 'yaml'
import type { z } from 'zod'
import { readCsv } from '../bill-of-materials/read/read-csv.ts'
import { certificateProblem } from './messages.ts'
import { SupplierCertificate } from './supplier-certificate.ts'

/** The certificates that could be read, by id, and what is wrong with the others. */
export interface ReadCertificates {
  readonly certificates: ReadonlyMap<string, SupplierCertificate>
  readonly problems: readonly Problem[]
}

/**
 * Reads suppliers' certificates: YAML or JSON with a list of them, or CSV whose first line has the names of their fields
 * and whose `items` are separated by semicolons. One that is wrong does not stop the others.
 */
export function readCertificates(bytes: Uint8Array): ReadCertificates {
  const problems: Problem[] = []
  const certificates = new Map<string, SupplierCertificate>()
  const twice = new Set<string>()
  for (const { place, raw } of recordsIn(bytes, problems)) {
    const read = SupplierCertificate.safeParse(raw)
    if (!read.success) {
      problems.push(...read.error.issues.flatMap((issue) => said(issue, raw, place)))
    } else if (certificates.has(read.data.id)) twice.add(read.data.id)
    else certificates.set(read.data.id, read.data)
  }
  for (const id of twice) {
    certificates.delete(id)
    problems.push(certificateProblem('certificate-twice', {}, id))
  }
  return { certificates, problems }
}

const FIELDS = Object.keys(SupplierCertificate.shape).join(', ')

function said(
  { code, path, ...issue }: z.core.$ZodIssue,
  raw: unknown,
  at: Problem['at'],
): readonly Problem[] {
  const place = String(at.line ?? at.path)
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return [certificateProblem('certificate-no-record', at, place)]
  // A map: its fields are looked at one by one.
  const record = raw as Readonly<Record<string, unknown>>
  const id = typeof record.id === 'string' ? record.id : place
  if (code === 'unrecognized_keys' && 'keys' in issue)
    return issue.keys.map((key) => certificateProblem('certificate-unknown-field', at, id, key, FIELDS))
  const field = String(path[0])
  return [certificateProblem(field in record ? 'certificate-field' : 'certificate-missing', at, id, field)]
}

interface Found {
  readonly place: Problem['at']
  readonly raw: unknown
}

function recordsIn(bytes: Uint8Array, problems: Problem[]): readonly Found[] {
  const text = new TextDecoder().decode(bytes)
  // A list, or a map with a list under one name; anything else is a table.
  if (!/^\s*(?:[[{#-]|certificates\s*:)/.test(text)) return rowsIn(bytes, problems)
  try {
    // As text everything: an entry such as 6 or a day is not to become a number or a moment.
    const document: unknown = parse(text, { schema: 'failsafe', maxAliasCount: 0 })
    const list = Array.isArray(document)
      ? document
      : (document as { certificates?: unknown } | null)?.certificates
    if (!Array.isArray(list)) throw new Error('no list')
    return list.map((raw: unknown, place) => ({ place: { path: `certificates[${place}]` }, raw }))
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    problems.push(certificateProblem('certificates-unreadable', {}, why))
    return []
  }
}

function rowsIn(bytes: Uint8Array, problems: Problem[]): readonly Found[] {
  let heads: readonly string[] | undefined
  const found: Found[] = []
  try {
    for (const row of [...readCsv(bytes)].flat()) {
      if ('problem' in row) problems.push(row.problem)
      else if (heads === undefined) heads = row.cells.map((cell) => cell.replace(/^\ufeff/, '').trim())
      else found.push({ place: { line: row.row }, raw: recordOf(heads, row.cells) })
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    problems.push(...error.problems)
  }
  if (heads === undefined) problems.push(certificateProblem('certificates-unreadable', {}, 'empty'))
  return found
}

function recordOf(heads: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const said = heads.map((head, place): [string, unknown] => {
    const text = (cells[place] ?? '').trim()
    if (head !== 'items') return [head, text]
    return [
      head,
      text
        .split(/[;；、]/)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ]
  })
  return Object.fromEntries(said.filter(([, value]) => value !== ''))
}
