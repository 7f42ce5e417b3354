import type { Entry } from '@sekisho/law/jp/list-control'
import { type Problem, parseDay } from '@sekisho/logic'
import { entryChanges } from '../sheets/reopen/entry-changes.ts'
import { certificateProblem } from './messages.ts'
import type { SupplierCertificate } from './supplier-certificate.ts'

/** Our own judgement of the product that a certificate is about. */
export interface OwnJudgement {
  readonly model?: string
  readonly hit: readonly Entry[]
  /** Entries that could not be judged, for want of values or because not everything is modelled. */
  readonly open: readonly Entry[]
}

/**
 * Says what speaks against relying on suppliers' certificates: that one has expired, is under an older list of which
 * something was amended, is for another model, or says otherwise than our own judgement. Nothing where all of that is in
 * order.
 */
export class CertificateComparison {
  readonly #on: string
  /** Every entry of the list with its item as it is compared. */
  readonly #items: ReadonlyMap<Entry, string>
  readonly #entriesOf: ReadonlyMap<string, readonly Entry[]>
  readonly #changes = new Map<string, Map<Entry, 'none' | 'unread' | 'amended'>>()

  /**
   * @param entries every entry of the list
   * @param on the day on which the certificate is to be relied on, `YYYY-MM-DD`
   */
  constructor(entries: readonly Entry[], on: string) {
    this.#on = on
    this.#items = new Map(entries.map((entry) => [entry, plainItem(entry.item)]))
    this.#entriesOf = Map.groupBy(entries, ({ item }) => plainItem(item))
  }

  compare(certificate: SupplierCertificate, own: OwnJudgement): readonly Problem[] {
    const { id, model, expires, list } = certificate
    const found: Problem[] = []
    if (own.model !== undefined && plain(own.model) !== plain(model))
      found.push(certificateProblem('certificate-other-model', {}, id, model, own.model))
    if (expires !== undefined && expires < this.#on)
      found.push(certificateProblem('certificate-expired', {}, id, expires, this.#on))
    if (list > this.#on) found.push(certificateProblem('certificate-later', {}, id, list, this.#on))
    const named = new Set(certificate.items.map(plainItem))
    return [
      ...found,
      ...this.#oldList(certificate, own, named),
      ...this.#differences(certificate, own, named),
    ]
  }

  /** What was amended since, of what the certificate names or we hold to be hit or open. */
  #oldList({ id, list }: SupplierCertificate, { hit, open }: OwnJudgement, named: ReadonlySet<string>) {
    const byName = [...named].flatMap((item) => this.#entriesOf.get(item) ?? [])
    const concerned = [...new Set([...byName, ...hit, ...open])]
    const those = (wanted: string) => concerned.filter((entry) => this.#changeOf(entry, list) === wanted)
    const [amended, unread] = [those('amended'), those('unread')]
    return [
      ...(amended.length > 0
        ? [certificateProblem('certificate-old-list', {}, id, list, this.#on, saidItems(amended))]
        : []),
      ...(unread.length > 0
        ? [certificateProblem('certificate-unread-list', {}, id, list, saidItems(unread))]
        : []),
    ]
  }

  #changeOf(entry: Entry, list: string): 'none' | 'unread' | 'amended' {
    const changes = this.#changes.get(list) ?? new Map<Entry, 'none' | 'unread' | 'amended'>()
    this.#changes.set(list, changes)
    let change = changes.get(entry)
    if (change === undefined) {
      const [from, to] = [parseDay(list), parseDay(this.#on)]
      const found = from === null || to === null || from >= to ? [] : entryChanges(entry.rule, from, to)
      change =
        found.length === 0 ? 'none' : found.every(({ kind }) => kind === 'unread') ? 'unread' : 'amended'
      changes.set(entry, change)
    }
    return change
  }

  #differences({ id, items }: SupplierCertificate, { hit, open }: OwnJudgement, named: ReadonlySet<string>) {
    const itemOf = (entry: Entry) => this.#items.get(entry) ?? plainItem(entry.item)
    const ours = new Set([...hit, ...open].map(itemOf))
    const found: Problem[] = []
    const missed = hit.filter((entry) => !named.has(itemOf(entry)))
    if (missed.length > 0) found.push(certificateProblem('certificate-misses', {}, id, saidItems(missed)))
    const added = items.filter((item) => this.#entriesOf.has(plainItem(item)) && !ours.has(plainItem(item)))
    if (added.length > 0) found.push(certificateProblem('certificate-adds', {}, id, added.join('、')))
    const foreign = items.filter((item) => !this.#entriesOf.has(plainItem(item)))
    if (foreign.length > 0)
      found.push(certificateProblem('certificate-not-modelled', {}, id, foreign.join('、')))
    if (open.length > 0) found.push(certificateProblem('certificate-alone', {}, id, saidItems(open)))
    return found
  }
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

const MOST = 6

function saidItems(entries: readonly Entry[]): string {
  const items = [...new Set(entries.map(({ item }) => item))]
  return items.length > MOST ? `${items.slice(0, MOST).join('、')} … (${items.length})` : items.join('、')
}
