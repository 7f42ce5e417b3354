import { ProblemError } from '@sekisho/logic'
import { type Entity, type Interest, OwnershipGraph } from '@sekisho/ownership/graph'
import { readCases } from '../read/read-cases.ts'
import type { Terminal } from '../terminal.ts'
import { ownershipProblem } from './messages.ts'
import { readInterest } from './read-interest.ts'

/** The graph of a file, and how many of its rows could not be used. */
export interface ReadGraph {
  readonly graph: OwnershipGraph
  readonly failed: number
}

/**
 * Reads a file of interests; says each row that cannot be read, and all that is odd.
 *
 * @throws ProblemError where a row cannot be read and `isPartial` does not say that the rest is to be used
 */
export async function readGraph(file: string, isPartial: boolean, terminal: Terminal): Promise<ReadGraph> {
  const entities = new Map<string, Entity>()
  const interests: Interest[] = []
  let failed = 0
  for await (const record of readCases(file)) {
    const row = record.ok ? readInterest(record.record) : { ok: false as const, problems: [record.problem] }
    if (!row.ok) {
      failed += 1
      row.problems.forEach(terminal.problem)
      continue
    }
    interests.push(...row.interests)
    row.notes.forEach(terminal.problem)
    // Many rows name one entity; the first that says its kind counts.
    for (const entity of row.entities)
      if ((entities.get(entity.id)?.kind ?? 'unknown') === 'unknown') entities.set(entity.id, entity)
  }
  if (failed > 0 && !isPartial)
    throw new ProblemError([ownershipProblem('not-used', { file }, String(failed))])
  const graph = new OwnershipGraph([...entities.values()], interests)
  for (const { kind, source, words } of graph.faults)
    terminal.problem({ code: `ownership.${kind}`, at: { file: source ?? file }, message: words })
  return { graph, failed }
}
