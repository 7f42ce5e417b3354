/** A value as a message quotes it: as JSON, cut where it is long. */
export function shown(value: unknown, longest = 60): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}
