import { ProblemError } from '@sekisho/logic'
import { type Entity, type Interest, OwnershipGraph } from '@sekisho/ownership/graph'
import { graphOfBods } from '@sekisho/ownership/read'
import { readCases } from '../read/read-cases.ts'
import type { Terminal } from '../terminal.ts'
import { ownershipProblem } from './messages.ts'
import { isBodsFile, readBodsFile } from './read-bods-file.ts'
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
  if (await isBodsFile(file)) return readBodsGraph(file, isPartial, terminal)
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
  return { graph: checked(file, [...entities.values()], interests, terminal), failed }
}

async function readBodsGraph(file: string, isPartial: boolean, terminal: Terminal): Promise<ReadGraph> {
  const text = await readBodsFile(file)
  const bods = graphOfBods(text.values)
  const errors = [...text.faults, ...bods.faults].filter(({ severity }) => severity === 'error')
  for (const { path, rule, line, column, message } of errors) {
    const position = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
    terminal.problem({ code: `bods.${rule}`, at: { file, path, ...position }, message })
  }
  if (errors.length > 0 && !isPartial)
    throw new ProblemError([ownershipProblem('not-valid', { file }, String(errors.length))])
  if (bods.leftOut > 0) terminal.problem(ownershipProblem('left-out', { file }, String(bods.leftOut)))
  return { graph: checked(file, bods.entities, bods.interests, terminal), failed: errors.length }
}

/** The graph; all that is odd in it is said. */
function checked(
  file: string,
  entities: readonly Entity[],
  interests: readonly Interest[],
  terminal: Terminal,
): OwnershipGraph {
  const graph = new OwnershipGraph(entities, interests)
  for (const { kind, source, words } of graph.faults)
    terminal.problem({ code: `ownership.${kind}`, at: { file: source ?? file }, message: words })
  return graph
}
