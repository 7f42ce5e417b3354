/** Two texts as what they share at both ends and what differs between. */
export interface Differing {
  readonly start: string
  readonly gone: string
  readonly come: string
  readonly end: string
}

/** Where two texts differ: the shortest stretch of each that holds every difference. */
export function differing(before: string, after: string): Differing {
  // By whole characters, so that none is cut in two.
  const [old, now] = [[...before], [...after]]
  const most = Math.min(old.length, now.length)
  let first = 0
  while (first < most && old[first] === now[first]) first += 1
  let last = 0
  while (last < most - first && old.at(-1 - last) === now.at(-1 - last)) last += 1
  return {
    start: old.slice(0, first).join(''),
    gone: old.slice(first, old.length - last).join(''),
    come: now.slice(first, now.length - last).join(''),
    end: old.slice(old.length - last).join(''),
  }
}
