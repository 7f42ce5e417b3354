/** One figure: cases a second, over interleaved rounds. */
export interface Figure {
  readonly name: string
  readonly how: string
  readonly cases: number
  /** Cases a second: the best round, and the median. */
  readonly best: number
  readonly median: number
  /** The first, cold run. */
  readonly cold: number
}

export interface Runner {
  readonly name: string
  readonly how: string
  readonly cases: number
  run(): unknown
}

/** Rounds after the cold one that are not counted: compilers are still at work. */
const WARMING = 5

/** Times runners in turn, round by round, so that a slow moment of the machine strikes all alike. */
export async function measure(runners: readonly Runner[], rounds: number): Promise<readonly Figure[]> {
  const rates = runners.map((): number[] => [])
  for (let round = 0; round <= WARMING + rounds; round++) {
    for (const [place, runner] of runners.entries()) {
      const start = performance.now()
      await runner.run()
      rates[place]?.push((1000 * runner.cases) / (performance.now() - start))
    }
  }
  return runners.map(({ name, how, cases }, place) => {
    const [cold = 0, ...rest] = rates[place] ?? []
    const sorted = rest.slice(WARMING).toSorted((a, b) => a - b)
    return {
      name,
      how,
      cases,
      cold,
      best: sorted.at(-1) ?? 0,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    }
  })
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** Prints figures with their ratio to one of them. */
export function print(title: string, figures: readonly Figure[], base: string): void {
  const of = figures.find(({ name }) => name === base)?.median ?? 1
  console.log(`\n${title}`)
  for (const { name, how, median, best, cold } of figures) {
    const ratio = of / median
    console.log(
      `${name.padEnd(28)} ${number.format(median).padStart(13)} /s  best ${number.format(best).padStart(13)}  cold ${number.format(cold).padStart(11)}  ${base} is ${ratio.toFixed(2)}×  ${how}`,
    )
  }
}
