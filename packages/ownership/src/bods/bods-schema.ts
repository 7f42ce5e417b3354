import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import components from './schema/components.json' with { type: 'json' }
import entity from './schema/entity-record.json' with { type: 'json' }
import person from './schema/person-record.json' with { type: 'json' }
import relationship from './schema/relationship-record.json' with { type: 'json' }
import statement from './schema/statement.json' with { type: 'json' }

/** The version of the standard that is read and written. */
export const BODS_VERSION = '0.4'

/** What Ajv says of a value, with the value and the part of the schema that it breaks. */
export type SchemaError = ErrorObject

/**
 * Every way in which one statement breaks the published schema: all of them, formats included. The keywords that the
 * standard adds for its documentation (`codelist` and others) are known, so that any other unknown one is refused.
 */
export function schemaErrors(value: unknown): readonly SchemaError[] {
  const check = checkStatement()
  return check(value) ? [] : (check.errors ?? [])
}

let compiled: ReturnType<Ajv2020['compile']> | undefined

/** Compiled at first use: it takes some 100 ms, which whoever reads no BODS need not wait for. */
function checkStatement() {
  if (compiled) return compiled
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictSchema: true, strictTypes: false })
  ajv.addVocabulary(['version', 'codelist', 'openCodelist', 'propertyOrder'])
  formats.default(ajv)
  for (const schema of [components, entity, person, relationship, statement]) ajv.addSchema(nameFully(schema))
  compiled = ajv.compile({ $ref: 'urn:bods:statement#/$defs/Statement' })
  return compiled
}

/**
 * The schema's files call each other `urn:entity`, which is no whole URN (RFC 8141 wants two names) and which Ajv refuses: in
 * memory they are `urn:bods:entity`.
 */
function nameFully(schema: object): AnySchemaObject {
  return JSON.parse(JSON.stringify(schema).replaceAll('"urn:', '"urn:bods:'))
}
