/** So much of a list or an object is quoted, and so deep. */
const MOST_MEMBERS = 3
const DEEPEST = 2

/** A value as a message quotes it: as JSON, cut where it is long or deep. */
export function shown(value: unknown, longest = 60): string {
  const text = brief(value, DEEPEST)
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}

function brief(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing'
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (depth === 0) return `${open}…${close}`
  const members = Object.entries(value)
    .slice(0, MOST_MEMBERS + 1)
    .map(([name, member]: [string, unknown]) =>
      Array.isArray(value) ? brief(member, depth - 1) : `${JSON.stringify(name)}:${brief(member, depth - 1)}`,
    )
  const cut = members.length > MOST_MEMBERS ? [...members.slice(0, MOST_MEMBERS), '…'] : members
  return `${open}${cut.join(',')}${close}`
}
