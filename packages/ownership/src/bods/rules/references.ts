import { type BodsFault, fault } from '../fault.ts'
import { textOf } from '../is-object.ts'
import { child } from '../json-path.ts'
import type { Words } from '../words.ts'
import { type KnownRecord, knownRecords } from './known-records.ts'
import type { Placed, Rule } from './placed.ts'

/**
 * What a statement refers to is a record of a kind that can stand there, and, for the parties of a relationship, one that
 * came before (serialisation, "Statement order"). A record that no statement is about may be in another file: a warning.
 */
export const references: Rule = function* (statements) {
  const known = knownRecords(statements)
  // A statement without a recordId has that fault already, and may be the one that should have come before.
  const nameless = statements.find(({ recordId }) => recordId === undefined)?.at ?? Number.POSITIVE_INFINITY
  for (const placed of statements) {
    yield* refer(known, placed, subjectOfAll, placed.statement, placed.path)
    if (placed.recordType !== 'relationship') continue
    for (const party of parties) {
      const isAfter = party.isAfter && placed.at < nameless
      yield* refer(known, placed, { ...party, isAfter }, placed.details, placed.detailsPath)
    }
  }
}

interface Reference {
  readonly property: string
  /** Begins the names of its rules. */
  readonly rule: string
  readonly kinds: readonly string[]
  readonly kindsInWords: Words
  /** Whether what is referred to comes first. */
  readonly isAfter: boolean
}

const either: Words = { ja: '法人等または個人', en: 'an entity or a person' }
const subjectOfAll: Reference = {
  property: 'declarationSubject',
  rule: 'declaration-subject',
  kinds: ['entity', 'person'],
  kindsInWords: either,
  isAfter: false,
}
const parties: readonly Reference[] = [
  {
    property: 'subject',
    rule: 'subject',
    kinds: ['entity'],
    kindsInWords: { ja: '法人等', en: 'an entity' },
    isAfter: true,
  },
  {
    property: 'interestedParty',
    rule: 'interested-party',
    kinds: ['entity', 'person'],
    kindsInWords: either,
    isAfter: true,
  },
]

function* refer(
  known: ReadonlyMap<string, KnownRecord>,
  { at, statementId }: Placed,
  { property, rule, kinds, kindsInWords, isAfter }: Reference,
  holder: unknown,
  holderPath: string,
): Iterable<BodsFault> {
  const id = textOf(holder, property)
  if (id === undefined) return
  const where = { path: child(holderPath, property), statementId }
  const record = known.get(id)
  if (!record)
    yield fault('warning', `${rule}-known`, where, {
      ja: `「${property}」の「${id}」について述べる文が、このデータにありません。その記録の文を加えるか、recordId を確かめてください。`,
      en: `"${property}" is "${id}", and no statement here is about that record. Add one, or check the recordId.`,
    })
  else if (record.type !== undefined && !kinds.includes(record.type))
    yield fault('error', `${rule}-type`, where, {
      ja: `「${property}」の「${id}」は ${record.type} の記録です。${kindsInWords.ja}の recordId を書いてください。`,
      en: `"${property}" is "${id}", which is a record of type ${record.type}. Give the recordId of ${kindsInWords.en}.`,
    })
  else if (isAfter && record.first > at)
    yield fault('error', `${rule}-order`, where, {
      ja: `「${property}」の「${id}」についての最初の文（$[${record.first}]）が、この文より後にあります。前に移してください。`,
      en: `"${property}" is "${id}", about which the first statement ($[${record.first}]) comes after this one. Move it before.`,
    })
}
