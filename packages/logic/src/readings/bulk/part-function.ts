import { functionOf } from './generated-code.ts'
import { type Dialect, JavaScript } from './javascript.ts'
import type { Program } from './program.ts'
import type { Part } from './split-program.ts'

/** What the generated code of a part reads and writes: arrays by the places it names them by. */
export interface PartArrays {
  readonly inputs: readonly unknown[]
  readonly starts: readonly Int32Array[]
  readonly open: readonly Uint8Array[]
  readonly tables: readonly Uint8Array[]
  readonly outputs: readonly unknown[]
  readonly shifts: Program['shifts']
  readonly left: Uint8Array
}

type Generated = (arrays: PartArrays, rows: Int32Array, count: number) => void

/** A part of a program as a function over rows. */
export interface PartFunction {
  readonly source: string
  readonly run: Generated
  /** The sets of texts looked into: the set, and the input that holds the texts. */
  readonly memberships: readonly { readonly set: number; readonly input: number }[]
}

/** Parts that say the same, in other editions of the law too, are compiled once. */
export type Compiled = Map<string, Generated>

/** Compiles a part. */
export function partFunction(
  { steps, inputs, outputs, lists, shifts }: Part,
  compiled: Compiled,
): PartFunction {
  const memberships: { readonly set: number; readonly input: number }[] = []
  const dialect: Dialect = {
    load: (place, record) => `c${place}[${record ?? (inputs[place]?.from === 'kept' ? 'k' : 'i')}]`,
    each: (list, record) =>
      `for(let ${record}=starts${list}[i],end=starts${list}[i+1];${record}<end;${record}++){`,
    open: (list) => `open${list}[i]`,
    inSet(set, text, input) {
      const place = memberships.push({ set, input }) - 1
      return `m${place}[${text}+1]`
    },
  }
  const code = new JavaScript(
    steps,
    outputs.map(({ ref }) => ref),
    dialect,
  )
  const body = code.block(0)
  const writes = outputs.map(
    ({ ref, into }, place) => `w${place}[${into === 'kept' ? 'k' : 'i'}]=${code.valueOf(ref)};`,
  )
  const source = `const [${names(inputs.length, 'c')}]=arrays.inputs,[${names(lists.length, 'starts')}]=arrays.starts,\
[${names(lists.length, 'open')}]=arrays.open,[${names(memberships.length, 'm')}]=arrays.tables,\
[${names(outputs.length, 'w')}]=arrays.outputs,[${names(shifts.length, 'shift')}]=arrays.shifts,left=arrays.left;
for(let k=0;k<count;k++){const i=rows[k];let bad=0;
${body}${writes.join('')}
if(bad!==0)left[i]=1;}
`
  const run = compiled.get(source) ?? functionOf<Generated>(['arrays', 'rows', 'count'], source)
  compiled.set(source, run)
  return { source, run, memberships }
}

function names(count: number, name: string): string {
  return Array.from({ length: count }, (_, place) => `${name}${place}`).join(',')
}
