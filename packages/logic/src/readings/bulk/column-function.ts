import type { Chunk } from './chunk.ts'
import type { Columns, ListColumn } from './columns.ts'
import { type Compiled, type PartArrays, type PartFunction, partFunction } from './part-function.ts'
import type { Program } from './program.ts'
import { type Part, splitProgram } from './split-program.ts'

/** One run: the columns, and the rows left to `evaluate`. */
export interface Run {
  readonly columns: Columns
  readonly left: Uint8Array
}

/** One edition of the law as a function over rows. */
export interface ColumnFunction {
  readonly source: string
  /** @param from where the chunk begins that the rows are counted in */
  run(run: Run, rows: Int32Array, count: number, from: number): void
}

/**
 * Compiles a program to a function over the rows of a chunk, in parts: each goes through the rows, and what a later
 * part needs is kept in the chunk.
 */
export function columnFunction(program: Program, chunk: Chunk, compiled: Compiled): ColumnFunction {
  const functions = splitProgram(program).parts.map((part) => ({
    part,
    made: partFunction(part, program.shifts, chunk, compiled),
  }))
  let bound: { readonly to: Run; readonly arrays: readonly PartArrays[] } | undefined
  return {
    source: functions.map(({ made }) => made.source).join('\n'),
    run(run, rows, count, from) {
      if (bound?.to !== run) {
        bound = { to: run, arrays: functions.map(({ part, made }) => bind(program, part, made, run)) }
      }
      for (const [place, { made }] of functions.entries()) {
        const arrays = bound.arrays[place]
        if (arrays) made.run(arrays, rows, count, from)
      }
    },
  }
}

function bind(program: Program, part: Part, made: PartFunction, { columns, left }: Run): PartArrays {
  // `checkColumns` holds that a list fact has a list column.
  const lists = program.lists.map(({ id }) => columns.facts[id] as ListColumn)
  const held = part.inputs.map((input) => {
    if (input.from === 'fact') return columns.facts[input.fact.id]
    return input.from === 'field'
      ? lists[program.lists.indexOf(input.list)]?.fields[input.field.name]
      : undefined
  })
  const ofPart = part.lists.flatMap((place) => lists[place] ?? [])
  return {
    fields: held.map((column) => (isText(column) ? column.codes : column)),
    starts: ofPart.map(({ starts }) => starts),
    open: ofPart.map(({ open }) => open),
    tables: made.memberships.map(({ set, input }) => membership(program.sets[set], held[input])),
    left,
  }
}

function isText(
  column: unknown,
): column is { readonly codes: Int32Array; readonly texts: readonly string[] } {
  return typeof column === 'object' && column !== null && 'codes' in column
}

/** For each text of a dictionary, after the one that is not known, whether it is in the set. */
function membership(set: ReadonlySet<string> | undefined, column: unknown): Uint8Array {
  const texts = isText(column) ? column.texts : []
  return Uint8Array.from([1, ...texts.map((text) => (set?.has(text) ? 3 : 0))])
}
