import { BODS_VERSION } from '../bods-schema.ts'
import { type BodsFault, fault } from '../fault.ts'
import { entryOf, isObject, textOf } from '../is-object.ts'
import { isOldStatement, versionOf } from '../versions.ts'
import { declarationSubjects } from './declaration-subjects.ts'
import { recordsOf, replacedBy } from './old-records.ts'
import { defined, each, type JsonObject } from './old-values.ts'
import { upgradeEntity } from './upgrade-entity.ts'
import { upgradePerson } from './upgrade-person.ts'
import { upgradeRelationship } from './upgrade-relationship.ts'

/** Statements in the form of 0.4, and what was done to get there. */
export interface BodsUpgrade {
  readonly statements: readonly unknown[]
  readonly faults: readonly BodsFault[]
}

/**
 * Brings statements of BODS 0.2 and 0.3 to the form of 0.4; others stay as they are, and so does the order. Statements that
 * replace each other become statements about one record. Each says in an annotation what it was brought from, and keeps all
 * that 0.4 has no place for under its old name.
 */
export function upgradeBods(values: readonly unknown[]): BodsUpgrade {
  const old = values.filter(isOldStatement)
  if (old.length === 0) return { statements: values, faults: [] }
  const recordOf = recordsOf(old)
  const subjectOf = declarationSubjects(old, recordOf)
  const isBegun = new Set<string>()
  const statements = values.map((value) => {
    if (!isOldStatement(value)) return value
    const recordId = recordOf(textOf(value, 'statementID') ?? '')
    const recordStatus = isBegun.has(recordId) || replacedBy(value).length > 0 ? 'updated' : 'new'
    isBegun.add(recordId)
    return upgrade(value, { recordId, recordStatus, declarationSubject: subjectOf(recordId) }, recordOf)
  })
  return { statements, faults: notes(values) }
}

const recordTypes: Readonly<Record<string, string>> = {
  entityStatement: 'entity',
  personStatement: 'person',
  ownershipOrControlStatement: 'relationship',
}

function upgrade(old: JsonObject, record: JsonObject, recordOf: (statementId: string) => string): JsonObject {
  const { statementID, statementType, statementDate, publicationDetails, source, annotations, ...rest } = old
  const { replacesStatements, isComponent, ...own } = rest
  const details = { isComponent: isComponent ?? false, ...own }
  const recordType = typeof statementType === 'string' ? entryOf(recordTypes, statementType) : undefined
  const published = isObject(publicationDetails) ? publicationDetails : {}
  return defined({
    statementId: statementID,
    // Until 0.3 the day of a statement could be missing; that of its publication is the next best.
    statementDate: statementDate ?? published.publicationDate,
    ...record,
    recordType: recordType ?? statementType,
    recordDetails:
      recordType === 'entity'
        ? upgradeEntity(details)
        : recordType === 'person'
          ? upgradePerson(details)
          : upgradeRelationship(details, recordOf),
    publicationDetails: isObject(publicationDetails)
      ? { ...publicationDetails, bodsVersion: BODS_VERSION }
      : publicationDetails,
    source,
    annotations: [...list(each(annotations, upgradeAnnotation)), origin(versionOf(old))],
    replacesStatements,
  })
}

/** Where an annotation points: what is about the record has moved into its details, and the whole was `/`. */
function upgradeAnnotation(annotation: unknown): unknown {
  if (!isObject(annotation)) return annotation
  const pointer = textOf(annotation, 'statementPointerTarget') ?? ''
  const isOfStatement = /^\/(statementDate|publicationDetails|source|annotations)(\/|$)/.test(pointer)
  const target = pointer === '/' || pointer === '' ? '' : isOfStatement ? pointer : `/recordDetails${pointer}`
  return { ...annotation, statementPointerTarget: target }
}

const origin = (version = '0.3 or before') => ({
  motivation: 'transformation',
  statementPointerTarget: '',
  description: `Brought from BODS ${version} to the form of ${BODS_VERSION}.`,
})

/** One note a version, at the first statement of it. */
function notes(values: readonly unknown[]): readonly BodsFault[] {
  const found = new Map<string | undefined, BodsFault>()
  for (const [at, value] of values.entries()) {
    const version = versionOf(value)
    if (!isOldStatement(value) || found.has(version)) continue
    const count = values.filter((other) => isOldStatement(other) && versionOf(other) === version).length
    const where = { path: `$[${at}]`, property: 'bodsVersion', statementId: textOf(value, 'statementID') }
    found.set(
      version,
      fault('warning', 'upgraded', where, {
        ja: `BODS ${version ?? '0.3 以前'} の文 ${count} 件を ${BODS_VERSION} の形に直して読みました。年や月だけの日付は、その初日としています。`,
        en: `${count} statements of BODS ${version ?? '0.3 or before'} were brought to the form of ${BODS_VERSION}. Dates of which only year or month is known became its first day.`,
      }),
    )
  }
  return [...found.values()]
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
