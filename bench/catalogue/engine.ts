import type { Document } from './document.ts'

/** A search engine behind a tiny interface: it is given the documents once, then asked. */
export interface Engine {
  readonly name: string
  readonly how: string
  /** The ids of the first documents, the best first. */
  search(query: string, limit: number): readonly string[] | Promise<readonly string[]>
  end?(): void | Promise<void>
}

export type PrepareEngine = (documents: readonly Document[]) => Engine | Promise<Engine>
