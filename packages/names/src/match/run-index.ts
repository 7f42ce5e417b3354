/** The rarest runs of a query come first; names that share none of those that make up this share of its weight are let go. */
const ADMITTED = 0.8
/** Names that share less than this are no candidates. */
const LEAST = 0.3

/** Names by the runs of letters they have: finds those that share most with a query. */
export class RunIndex {
  readonly #numbers = new Map<string, number>()
  /** The places in `#holders` where the names of each run begin. */
  readonly #starts: Uint32Array
  readonly #holders: Uint32Array
  /** How rare each run is. */
  readonly #rarity: Float32Array
  /** How much all runs of a name weigh. */
  readonly #weights: Float32Array
  /** What each name shares with the query; all zero between queries. */
  readonly #shared: Float32Array
  readonly #touched: Uint32Array

  /** @param names the runs of each name, none of a name that is not found here */
  constructor(names: readonly (readonly string[])[]) {
    const numbered = names.map((runs) => runs.map((run) => this.#numberOf(run)))
    const starts = new Uint32Array(this.#numbers.size + 1)
    for (const runs of numbered) for (const run of runs) starts[run + 1] = (starts[run + 1] ?? 0) + 1
    this.#rarity = Float32Array.from({ length: this.#numbers.size }, (_, run) =>
      Math.log(1 + names.length / (starts[run + 1] ?? 1)),
    )
    for (let run = 1; run < starts.length; run += 1) starts[run] = (starts[run] ?? 0) + (starts[run - 1] ?? 0)
    const next = starts.slice()
    this.#starts = starts
    this.#holders = new Uint32Array(starts.at(-1) ?? 0)
    this.#weights = new Float32Array(names.length)
    for (const [name, runs] of numbered.entries())
      for (const run of runs) {
        const place = next[run] ?? 0
        this.#holders[place] = name
        next[run] = place + 1
        this.#weights[name] = (this.#weights[name] ?? 0) + (this.#rarity[run] ?? 0)
      }
    this.#shared = new Float32Array(names.length)
    this.#touched = new Uint32Array(names.length)
  }

  #numberOf(run: string): number {
    const known = this.#numbers.get(run)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(run, number)
    return number
  }

  /** The places of the names that share most with a query, at most some, in no order. */
  best(query: readonly string[], most: number): readonly number[] {
    const runs = query.flatMap((run) => {
      const number = this.#numbers.get(run)
      return number === undefined ? [] : [{ number, rarity: this.#rarity[number] ?? 0 }]
    })
    runs.sort((a, b) => b.rarity - a.rarity)
    const weight = runs.reduce((sum, { rarity }) => sum + rarity, 0)
    let [count, done] = [0, 0]
    for (const { number, rarity } of runs) {
      const isNew = done <= ADMITTED * weight
      done += rarity
      const until = this.#starts[number + 1] ?? 0
      for (let at = this.#starts[number] ?? 0; at < until; at += 1) {
        const name = this.#holders[at] as number // a place of that array
        const shared = this.#shared[name] as number // a name of the index
        if (shared === 0) {
          if (!isNew) continue
          this.#touched[count++] = name
        }
        this.#shared[name] = shared + rarity
      }
    }
    return this.#chosen(count, weight, most)
  }

  /** Of the names touched, those that share most; forgets what they shared. */
  #chosen(count: number, weight: number, most: number): readonly number[] {
    const places: number[] = []
    const scores: number[] = []
    let [least, weakest] = [LEAST, 0]
    const settle = () => {
      weakest = 0
      for (let at = 1; at < most; at += 1) if ((scores[at] ?? 0) < (scores[weakest] ?? 0)) weakest = at
      least = Math.max(LEAST, scores[weakest] ?? 0)
    }
    for (let at = 0; at < count; at += 1) {
      const name = this.#touched[at] as number // touched before
      const shared = this.#shared[name] as number
      this.#shared[name] = 0
      const own = this.#weights[name] as number
      const score = shared / (own < weight ? 0.75 * own + 0.25 * weight : 0.75 * weight + 0.25 * own)
      if (score <= least) continue
      const to = places.length < most ? places.length : weakest
      places[to] = name
      scores[to] = score
      if (places.length === most) settle()
    }
    return places
  }
}
