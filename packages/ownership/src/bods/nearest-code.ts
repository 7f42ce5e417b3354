/** The codes of a list, those that a mistyped one may have been meant to be first. */
export function nearestFirst(given: string, codes: readonly string[]): readonly string[] {
  return codes
    .map((code) => ({ code, distance: distance(given, code) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ code }) => code)
}

/** The code that a mistyped one was probably meant to be; nothing when none is near. */
export function nearestCode(given: string, codes: readonly string[]): string | undefined {
  const near = nearestFirst(given, codes)[0]
  return near !== undefined && distance(given, near) <= Math.max(2, given.length / 3) ? near : undefined
}

/** How far a text is from a code, whatever its case and hyphens; one that the other begins with is near. */
function distance(given: string, code: string): number {
  const a = plain(given)
  const b = plain(code)
  return a.length >= 4 && (b.startsWith(a) || a.startsWith(b)) ? 1 : editDistance(a, b)
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** How many letters must be put in, left out or changed (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
