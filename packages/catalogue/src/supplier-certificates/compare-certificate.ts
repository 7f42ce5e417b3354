import type { Entry } from '@sekisho/law/jp/list-control'
import { type Problem, parseDay } from '@sekisho/logic'
import { entryChanges } from '../sheets/reopen/entry-changes.ts'
import { certificateProblem } from './messages.ts'
import type { SupplierCertificate } from './supplier-certificate.ts'

/** Our own judgement of the product that a certificate is about. */
export interface OwnJudgement {
  readonly model?: string
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly hit: readonly Entry[]
  /** Entries that could not be judged, for want of values or because not everything is modelled. */
  readonly open: readonly Entry[]
}

/**
 * What speaks against relying on a certificate: that it has expired, is under an older list of which something was
 * amended, is for another model, or says otherwise than our own judgement. Nothing where all of that is in order.
 * @param entries every entry of the list
 */
export function compareCertificate(
  certificate: SupplierCertificate,
  own: OwnJudgement,
  entries: readonly Entry[],
): readonly Problem[] {
  const { id, model, expires, list } = certificate
  const { on } = own
  const found: Problem[] = []
  if (own.model !== undefined && plain(own.model) !== plain(model))
    found.push(certificateProblem('certificate-other-model', {}, id, model, own.model))
  if (expires !== undefined && expires < on)
    found.push(certificateProblem('certificate-expired', {}, id, expires, on))
  if (list > on) found.push(certificateProblem('certificate-later', {}, id, list, on))
  return [...found, ...oldList(certificate, own, entries), ...itemDifferences(certificate, own, entries)]
}

/** Letters of another width or case make no other model. */
function plain(model: string): string {
  return model.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/** An entry as it may be written: `7(16)`, `7の項（16）`, `7項(16)`, `第7の項(16)`. */
function plainItem(item: string): string {
  return plain(item)
    .replace(/^第/, '')
    .replace(/の(?=\d)/g, '-')
    .replace(/の?項/, '')
    .replace(/^別表第?[一1]/, '')
}

/** What was amended since, of what the certificate names or we hold to be hit or open. */
function oldList(
  { id, list, items }: SupplierCertificate,
  { on, hit, open }: OwnJudgement,
  entries: readonly Entry[],
) {
  const [from, to] = [parseDay(list), parseDay(on)]
  if (from === null || to === null || from >= to) return []
  const named = new Set(items.map(plainItem))
  const concerned = entries.filter(
    (entry) => named.has(plainItem(entry.item)) || hit.includes(entry) || open.includes(entry),
  )
  const [amended, unread]: [Entry[], Entry[]] = [[], []]
  for (const entry of concerned) {
    const changes = entryChanges(entry.rule, from, to)
    if (changes.length > 0) (changes.every(({ kind }) => kind === 'unread') ? unread : amended).push(entry)
  }
  return [
    ...(amended.length > 0
      ? [certificateProblem('certificate-old-list', {}, id, list, on, saidItems(amended))]
      : []),
    ...(unread.length > 0
      ? [certificateProblem('certificate-unread-list', {}, id, list, saidItems(unread))]
      : []),
  ]
}

function itemDifferences(
  { id, items }: SupplierCertificate,
  { hit, open }: OwnJudgement,
  entries: readonly Entry[],
) {
  const named = new Set(items.map(plainItem))
  const isNamed = ({ item }: Entry) => named.has(plainItem(item))
  const ours = new Set([...hit, ...open].map(({ item }) => plainItem(item)))
  const known = new Set(entries.map(({ item }) => plainItem(item)))
  const found: Problem[] = []
  const missed = hit.filter((entry) => !isNamed(entry))
  if (missed.length > 0) found.push(certificateProblem('certificate-misses', {}, id, saidItems(missed)))
  const added = items.filter((item) => known.has(plainItem(item)) && !ours.has(plainItem(item)))
  if (added.length > 0) found.push(certificateProblem('certificate-adds', {}, id, added.join('、')))
  const foreign = items.filter((item) => !known.has(plainItem(item)))
  if (foreign.length > 0)
    found.push(certificateProblem('certificate-not-modelled', {}, id, foreign.join('、')))
  if (open.length > 0) found.push(certificateProblem('certificate-alone', {}, id, saidItems(open)))
  return found
}

const MOST = 6

function saidItems(entries: readonly Entry[]): string {
  const items = [...new Set(entries.map(({ item }) => item))]
  return items.length > MOST ? `${items.slice(0, MOST).join('、')} … (${items.length})` : items.join('、')
}
