import type { SchemaError } from './bods-schema.ts'
import { isObject } from './is-object.ts'

/**
 * The errors of a schema without those that only follow from others, so that one mistake is one error: what an `if` says
 * of its branch, the branches of `anyOf` and `oneOf`, branches taken only because what decides them is missing, a
 * value's list of codes when its type is wrong already, that an object is empty when it lacks a name, and the same rule met by two ways.
 */
export function withoutNoise(errors: readonly SchemaError[]): readonly SchemaError[] {
  const conditions = errors.filter(({ keyword }) => keyword === 'if')
  const undecided = conditions.filter(isUndecided)
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const own = errors
    .filter((error) => !conditions.includes(error))
    .filter((error) => !undecided.some((condition) => follows(error, condition)))
    .filter((error) => !choices.some((choice) => isBranch(error, choice)))
  const wrongTypes = new Set(
    own.filter(({ keyword }) => keyword === 'type').map((error) => error.instancePath),
  )
  const lacking = new Set(
    own.filter(({ keyword }) => keyword === 'required').map((error) => error.instancePath),
  )
  return onceEach(
    own.filter(({ keyword, instancePath }) => {
      if (keyword === 'minProperties') return !lacking.has(instancePath)
      return keyword === 'type' || !wrongTypes.has(instancePath)
    }),
  )
}

/** Whether an `if` holds of an object only because the property that it looks at is missing there. */
function isUndecided({ schema, data }: SchemaError): boolean {
  if (!isObject(schema) || !isObject(schema.properties) || !isObject(data)) return false
  return Object.keys(schema.properties).some((name) => !(name in data))
}

/** Whether an error comes from the `then` of a condition: by its place in the schema, or in a part that `then` refers to. */
function follows(error: SchemaError, { instancePath, schemaPath, parentSchema }: SchemaError): boolean {
  const then = schemaPath.replace(/if$/, 'then')
  if (error.instancePath.startsWith(instancePath) && error.schemaPath.startsWith(`${then}/`)) return true
  const branch: unknown = parentSchema?.then
  if (!isObject(branch) || !isObject(branch.properties)) return false
  const always = schemaPath.replace(/(\/allOf\/\d+)?\/if$/, '/properties')
  return Object.keys(branch.properties).some(
    (name) =>
      isWithin(error.instancePath, `${instancePath}/${name}`) &&
      !error.schemaPath.startsWith(`${always}/${name}/`),
  )
}

/** Whether an error is about one branch of a choice of which no branch holds. */
function isBranch(error: SchemaError, choice: SchemaError): boolean {
  if (error === choice || !isWithin(error.instancePath, choice.instancePath)) return false
  return choice.keyword === 'oneOf' || error.schemaPath.startsWith(`${choice.schemaPath}/`)
}

/** Each rule once at a place: of two lists of codes the shorter one, which is what holds there. */
function onceEach(errors: readonly SchemaError[]): readonly SchemaError[] {
  const kept = new Map<string, SchemaError>()
  for (const error of errors) {
    const key = JSON.stringify([error.instancePath, error.keyword, error.params.missingProperty])
    const known = kept.get(key)
    if (!known || codes(error) < codes(known)) kept.set(key, error)
  }
  return [...kept.values()]
}

const codes = ({ schema }: SchemaError) => (Array.isArray(schema) ? schema.length : Number.POSITIVE_INFINITY)

const isWithin = (path: string, whole: string) => path === whole || path.startsWith(`${whole}/`)
