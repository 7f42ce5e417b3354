/**
 * One text for one meaning: members sorted, sets as sorted lists, large whole numbers as digits with `n`. Members that
 * are `undefined` or functions are left out.
 * @param stands what is to stand for an object instead of itself, such as a reference to a named node
 */
export function canonicalJson(value: unknown, stands?: (value: object, isRoot: boolean) => unknown): string {
  return JSON.stringify(canonical(value, stands, true))
}

function canonical(value: unknown, stands: Parameters<typeof canonicalJson>[1], isRoot: boolean): unknown {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null) return value
  const standing = stands?.(value, isRoot)
  if (standing !== undefined) return standing
  const inner = (member: unknown): unknown => canonical(member, stands, false)
  if (value instanceof Set) return [...value].map(inner).toSorted()
  if (value instanceof Map)
    return [...value].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)).map(inner)
  if (Array.isArray(value)) return value.map(inner)
  const members = Object.entries(value).filter(
    ([, member]) => member !== undefined && typeof member !== 'function',
  )
  return Object.fromEntries(
    members.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, inner(member)]),
  )
}
