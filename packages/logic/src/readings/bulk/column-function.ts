import type { Columns, ListColumn } from './columns.ts'
import { type Compiled, type PartArrays, type PartFunction, partFunction } from './part-function.ts'
import type { Program } from './program.ts'
import { type Input, type Kept, type Part, splitProgram } from './split-program.ts'

/** The answers being written: a truth and a mask column for each that is asked, and the rows left to `evaluate`. */
export interface Answering {
  readonly truths: readonly Uint8Array[]
  readonly masks: readonly Int32Array[]
  readonly left: Uint8Array
}

/** One edition of the law as a function over rows. */
export interface ColumnFunction {
  readonly source: string
  run(columns: Columns, rows: Int32Array, count: number, answers: Answering): void
}

/**
 * Compiles a program to a function over columns, in parts: each goes through the rows, and what a later part needs
 * is kept for as many rows as are looked at together.
 * @param most the greatest number of rows at once
 */
export function columnFunction(program: Program, most: number, compiled: Compiled): ColumnFunction {
  const { parts, kept } = splitProgram(program)
  const functions = parts.map((part) => ({
    part,
    made: partFunction(part, compiled),
  }))
  const keeping = kept.map((as) => arrayFor(as, most))
  let bound: { readonly to: Answering; readonly arrays: readonly PartArrays[] } | undefined
  return {
    source: functions.map(({ made }) => made.source).join('\n'),
    run(columns, rows, count, answers) {
      if (bound?.to !== answers) {
        const arrays = functions.map(({ part, made }) =>
          bind(program, part, made, { columns, keeping, answers }),
        )
        bound = { to: answers, arrays }
      }
      for (const [place, { made }] of functions.entries()) {
        const arrays = bound.arrays[place]
        if (arrays) made.run(arrays, rows, count)
      }
    },
  }
}

function arrayFor(as: Kept, rows: number): Uint8Array | Int32Array | Float64Array {
  switch (as) {
    case 'truth':
      return new Uint8Array(rows)
    case 'mask':
      return new Int32Array(rows)
    case 'number':
      return new Float64Array(rows)
  }
}

interface Binding {
  readonly columns: Columns
  readonly keeping: readonly unknown[]
  readonly answers: Answering
}

function bind(
  program: Program,
  part: Part,
  made: PartFunction,
  { columns, keeping, answers }: Binding,
): PartArrays {
  // `checkColumns` holds that a list fact has a list column.
  const lists = program.lists.map(({ id }) => columns.facts[id] as ListColumn)
  const written = { truth: answers.truths, mask: answers.masks, kept: keeping }
  const arrayOf = (input: Input): unknown => {
    switch (input.from) {
      case 'fact':
        return columns.facts[input.fact.id]
      case 'absent':
        return columns.absent[input.fact.id]
      case 'field':
        return lists[program.lists.indexOf(input.list)]?.fields[input.field.name]
      case 'truth':
      case 'mask':
      case 'kept':
        return written[input.from][input.place]
    }
  }
  const held = part.inputs.map(arrayOf)
  const ofPart = part.lists.flatMap((place) => lists[place] ?? [])
  return {
    inputs: held.map((column) => (isText(column) ? column.codes : column)),
    starts: ofPart.map(({ starts }) => starts),
    open: ofPart.map(({ open }) => open),
    tables: made.memberships.map(({ set, input }) => membership(program.sets[set], held[input])),
    outputs: part.outputs.map(({ into, place }) => written[into][place]),
    shifts: part.shifts.flatMap((place) => program.shifts[place] ?? []),
    left: answers.left,
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
