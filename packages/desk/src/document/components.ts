import { isDeepStrictEqual } from 'node:util'
import asking from '@sekisho/logic/schema/asking-1.schema.json' with { type: 'json' }
import deal from '@sekisho/logic/schema/deal-1.schema.json' with { type: 'json' }
import determination from '@sekisho/logic/schema/determination-1.schema.json' with { type: 'json' }
import entries from '@sekisho/logic/schema/entries-1.schema.json' with { type: 'json' }
import facts from '@sekisho/logic/schema/facts-1.schema.json' with { type: 'json' }
import options from '@sekisho/logic/schema/options-1.schema.json' with { type: 'json' }
import proof from '@sekisho/logic/schema/proof-1.schema.json' with { type: 'json' }
import timeline from '@sekisho/logic/schema/timeline-1.schema.json' with { type: 'json' }

/** A part of a JSON Schema. */
type Schema = Readonly<Record<string, unknown>>

/** A published format: its schema, and the schemas it uses under names of their own. */
interface Published extends Schema {
  readonly $id: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

const PUBLISHED: readonly Published[] = [
  proof,
  determination,
  deal,
  asking,
  timeline,
  options,
  facts,
  entries,
]

/** `sekisho-proof-1` is `Proof`; its `lawChange` is `LawChange`. */
function nameOf(id: string): string {
  const plain = id.replace(/^sekisho-(\w+)-\d+$/, '$1')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

/**
 * The published formats of `logic` as components of an OpenAPI document (whose schemas are JSON Schema too): one
 * component a format and one for each of its named parts.
 */
export function publishedComponents(): ReadonlyMap<string, Schema> {
  const components = new Map<string, Schema>()
  for (const { $schema: _, $id, $defs = {}, title: __, ...whole } of PUBLISHED) {
    // A part that has the name of another format's part, but says something else, is named with its format.
    const names = new Map(
      Object.entries($defs).map(([part, schema]) => {
        const name = nameOf(part)
        const other = components.get(name)
        const isSame = other === undefined || isDeepStrictEqual(other, rewritten(schema, nameOf))
        return [part, isSame ? name : `${nameOf($id)}${name}`]
      }),
    )
    const local = (part: string): string => names.get(part) ?? nameOf(part)
    for (const [part, schema] of Object.entries($defs)) components.set(local(part), rewritten(schema, local))
    components.set(nameOf($id), rewritten(whole, local))
  }
  return components
}

/** The schema with its references leading to components. */
function rewritten(schema: Schema, local: (part: string) => string): Schema {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? `#/components/schemas/${target(value, local)}` : value,
  )
  return JSON.parse(text) as Schema // what was just written
}

function target(reference: string, local: (part: string) => string): string {
  const [id = '', part] = reference.split('#/$defs/')
  if (part === undefined) return nameOf(id)
  return id === '' ? local(part) : nameOf(part)
}
