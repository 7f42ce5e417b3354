/** Whether a value is a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text of a property; nothing when it is missing or no text. */
export function textOf(value: unknown, name: string): string | undefined {
  const found = isObject(value) ? value[name] : undefined
  return typeof found === 'string' ? found : undefined
}

/** The objects in a property that is a list, with their places; none when it is missing or no list. */
export function objectsOf(
  value: unknown,
  name: string,
): readonly (readonly [number, Readonly<Record<string, unknown>>])[] {
  const found = isObject(value) ? value[name] : undefined
  if (!Array.isArray(found)) return []
  return found.flatMap((one: unknown, at) => (isObject(one) ? [[at, one] as const] : []))
}

/** The entry of a table; nothing of a key that is only a name every object has, as `constructor`. */
export function entryOf<Entry>(table: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
