/** One labelled pair before it has its number, half and second pass. */
export interface Draft {
  readonly name1: string
  readonly name2: string
  readonly schema: 'Person' | 'Organization' | 'Vessel'
  readonly isMatch: boolean
  readonly kind: string
  readonly ja: string
  readonly en: string
}

/** What draws from the tables: always the same for the same seed. */
export interface Hand {
  readonly number: (below: number) => number
  readonly pick: <T>(from: readonly T[]) => T
}

export function handOf(random: () => number): Hand {
  const number = (below: number) => Math.floor(random() * below)
  return {
    number,
    pick: (from) => {
      const one = from[number(from.length)]
      if (one === undefined) throw new Error('nothing to pick from: the table is empty')
      return one
    },
  }
}

/** Makes so many drafts; what cannot be drawn for the names at hand is drawn again. */
export function times(count: number, make: () => Draft | undefined): readonly Draft[] {
  const made = new Map<string, Draft>()
  for (let tries = 0; made.size < count && tries < count * 200; tries += 1) {
    const draft = make()
    if (draft !== undefined) made.set(`${draft.name1}|${draft.name2}`, draft)
  }
  if (made.size < count) throw new Error(`only ${made.size} of ${count} pairs could be made`)
  return [...made.values()]
}
