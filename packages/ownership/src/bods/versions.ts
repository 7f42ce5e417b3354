import { BODS_VERSION } from './bods-schema.ts'
import { type BodsFault, fault } from './fault.ts'
import { isObject, textOf } from './is-object.ts'
import { child } from './json-path.ts'

/** Versions before records, which are brought to the present form when they are read. */
const OLD_VERSIONS = ['0.2', '0.3'] as const

/** Whether a value is a statement of the form before 0.4: it has a `statementType` or `statementID`, and no record. */
export function isOldStatement(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !('recordType' in value) && ('statementType' in value || 'statementID' in value)
}

/** The version that a statement says it is of. */
export function versionOf(statement: unknown): string | undefined {
  return isObject(statement) ? textOf(statement.publicationDetails, 'bodsVersion') : undefined
}

/** What the versions of the statements have against them: one fault a version, at the first statement that has it. */
export function versionFaults(statements: readonly unknown[]): readonly BodsFault[] {
  const found = new Map<string, BodsFault>()
  for (const [at, statement] of statements.entries()) {
    const version = versionOf(statement)
    const isOld = isOldStatement(statement)
    const key = `${isOld} ${version}`
    if (
      found.has(key) ||
      (!isOld && (version === undefined || version === BODS_VERSION || !isVersion(version)))
    )
      continue
    const place = child('$', at)
    const path = version === undefined ? place : child(child(place, 'publicationDetails'), 'bodsVersion')
    const statementId = textOf(statement, 'statementId') ?? textOf(statement, 'statementID')
    const where = { path, property: 'bodsVersion', statementId }
    found.set(key, fault('error', 'version', where, isOld ? oldForm(version) : unknown(version ?? '')))
  }
  return [...found.values()]
}

/** Whether a text has the form of a version; what has not breaks the schema already. */
const isVersion = (text: string) => /^\d+\.\d+$/.test(text)

const oldForm = (version: string | undefined) => ({
  ja: `BODS ${version ?? '0.3 以前'} の形の文です。検査は ${BODS_VERSION} の形について行います。読み込むときに ${BODS_VERSION} の形に直したものを検査してください（${OLD_VERSIONS.join('、')} から直せます）。`,
  en: `This is a statement in the form of BODS ${version ?? '0.3 or before'}. What is checked is the form of ${BODS_VERSION}: check it as it is brought to that form when it is read (from ${OLD_VERSIONS.join(' or ')}).`,
})

const unknown = (version: string) => ({
  ja: `BODS の版が ${version} となっていますが、文の形は ${BODS_VERSION} です。${BODS_VERSION} として検査しました。知っている版は ${[...OLD_VERSIONS, BODS_VERSION].join('、')} です。bodsVersion を確かめてください。`,
  en: `The version of BODS is given as ${version}, but the statement is in the form of ${BODS_VERSION} and was checked as that. The versions known here are ${[...OLD_VERSIONS, BODS_VERSION].join(', ')}. Check bodsVersion.`,
})
