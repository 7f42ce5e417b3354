import type { Outcome, Sample } from './sample.ts'

/** One engine behind a tiny interface: it is made ready once, then answers every case. */
export interface Peer {
  readonly name: string
  readonly version: string
  /** What is measured, in a few words. */
  readonly how: string
  /** Answers every case, in order; inputs come from the arrays it was prepared with. */
  run(): readonly Outcome[] | Promise<readonly Outcome[]>
  /** How many cases one run answers, where it is fewer than were given: slow engines get fewer. */
  readonly cases: number
  /** Ends what it started. */
  end?(): void
}

export type PreparePeer = (samples: readonly Sample[]) => Peer | Promise<Peer>
