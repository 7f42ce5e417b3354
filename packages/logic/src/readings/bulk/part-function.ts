import type { Chunk } from './chunk.ts'
import { closureOf } from './generated-code.ts'
import { type Dialect, JavaScript } from './javascript.ts'
import type { Shifting } from './program.ts'
import type { Part } from './split-program.ts'

/** What the generated code of a part reads that a chunk does not hold: arrays by the places it names them by. */
export interface PartArrays {
  /** The fields of records, at the places of the inputs. */
  readonly fields: readonly unknown[]
  readonly starts: readonly Int32Array[]
  readonly open: readonly Uint8Array[]
  readonly tables: readonly Uint8Array[]
  readonly left: Uint8Array
}

/** Answers `count` of the rows of a chunk, which begins `from` so many rows. */
type Generated = (arrays: PartArrays, rows: Int32Array, count: number, from: number) => void

/** A part of a program as a function over the rows of a chunk. */
export interface PartFunction {
  readonly source: string
  readonly run: Generated
  /** The sets of texts looked into: the set, and the input that holds the texts. */
  readonly memberships: readonly { readonly set: number; readonly input: number }[]
}

/** Parts that say the same, in other editions of the law too, are compiled once. */
export type Compiled = Map<string, Generated>

/**
 * Compiles a part.
 * @param shifts those of its program
 */
export function partFunction(
  { steps, inputs, outputs, lists, shifts: own }: Part,
  shifts: readonly Shifting[],
  chunk: Chunk,
  compiled: Compiled,
): PartFunction {
  const memberships: { readonly set: number; readonly input: number }[] = []
  const known = new Set<string>()
  const know = (name: string) => {
    known.add(name)
    return name
  }
  const dialect: Dialect = {
    load(place, record) {
      const input = inputs[place]
      if (!input) throw new RangeError(`no input ${place}`)
      return input.from === 'field' ? `c${place}[${record}]` : `${know(chunk.nameOf(input))}[j]`
    },
    each: (list, record) =>
      `for(let ${record}=starts${list}[i],end=starts${list}[i+1];${record}<end;${record}++){`,
    open: (list) => `open${list}[i]`,
    inSet(set, text, input) {
      const place = memberships.push({ set, input }) - 1
      return `m${place}[${text}+1]`
    },
    shift(place) {
      const shift = shifts[own[place] ?? -1]
      if (!shift) throw new RangeError(`no shift ${place}`)
      return know(chunk.nameOfShift(shift))
    },
  }
  const code = new JavaScript(
    steps,
    outputs.map(({ ref }) => ref),
    dialect,
  )
  const body = code.block(0)
  const writes = outputs.map(({ ref, into, place, as }) => {
    const at = into === 'kept' ? { from: into, place, as } : { from: into, place }
    return `${know(chunk.nameOf(at))}[j]=${code.valueOf(ref)};`
  })
  const source = `const {${[...known].join(',')}}=known;
return (arrays,rows,count,from)=>{
const [${names(inputs.length, 'c')}]=arrays.fields,[${names(lists.length, 'starts')}]=arrays.starts,\
[${names(lists.length, 'open')}]=arrays.open,[${names(memberships.length, 'm')}]=arrays.tables,left=arrays.left;
for(let k=0;k<count;k++){const j=rows[k],i=from+j;let bad=0;
${body}${writes.join('')}
if(bad!==0)left[i]=1;}}
`
  const run = compiled.get(source) ?? closureOf<Generated>(chunk.known, source)
  compiled.set(source, run)
  return { source, run, memberships }
}

function names(count: number, name: string): string {
  return Array.from({ length: count }, (_, place) => `${name}${place}`).join(',')
}
