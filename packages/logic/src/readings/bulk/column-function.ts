import type { Column, Columns, ListColumn } from './columns.ts'
import { functionOf } from './generated-code.ts'
import { type Dialect, JavaScript } from './javascript.ts'
import type { Program } from './program.ts'

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

/** What the generated code reads: a column for each source, the two of each list, a table for each set of texts. */
interface Bound {
  readonly columns: readonly unknown[]
  readonly starts: readonly Int32Array[]
  readonly open: readonly Uint8Array[]
  readonly tables: readonly Uint8Array[]
}

type Generated = (
  bound: Bound,
  shifts: Program['shifts'],
  rows: Int32Array,
  count: number,
  answers: Answering,
) => void

/** Compiles a program to a function over columns. */
export function columnFunction(program: Program): ColumnFunction {
  const memberships: { readonly set: number; readonly source: number }[] = []
  const source = writeSource(program, memberships)
  const generated = functionOf<Generated>(['bound', 'shifts', 'rows', 'count', 'answers'], source)
  const bindings = new WeakMap<Columns, Bound>()
  return {
    source,
    run(columns, rows, count, answers) {
      let bound = bindings.get(columns)
      if (!bound) {
        bound = bind(program, memberships, columns)
        bindings.set(columns, bound)
      }
      generated(bound, program.shifts, rows, count, answers)
    },
  }
}

function writeSource(program: Program, memberships: { set: number; source: number }[]): string {
  const dialect: Dialect = {
    load: (source, record) => `c${source}[${record ?? 'i'}]`,
    each: (list, record) =>
      `for(let ${record}=starts${list}[i],end=starts${list}[i+1];${record}<end;${record}++){`,
    open: (list) => `open${list}[i]`,
    inSet(set, text, source) {
      const place = memberships.push({ set, source }) - 1
      return `m${place}[${text}+1]`
    },
  }
  const code = new JavaScript(program, dialect)
  const body = code.block(0)
  const truths = [...program.truths.values()].map((ref, place) => `t${place}[i]=${code.valueOf(ref)};`)
  const masks = [...program.masks.values()].map((ref, place) => `o${place}[i]=${code.valueOf(ref)};`)
  const names = (of: readonly unknown[] | ReadonlyMap<string, unknown>, name: string) =>
    Array.from({ length: 'size' in of ? of.size : of.length }, (_, place) => `${name}${place}`).join(',')
  return `const [${names(program.sources, 'c')}]=bound.columns,[${names(program.lists, 'starts')}]=bound.starts,\
[${names(program.lists, 'open')}]=bound.open,[${names(memberships, 'm')}]=bound.tables,[${names(program.shifts, 'shift')}]=shifts,\
[${names(program.truths, 't')}]=answers.truths,[${names(program.masks, 'o')}]=answers.masks,left=answers.left;
for(let k=0;k<count;k++){const i=rows[k];let bad=0;
${body}${truths.join('')}${masks.join('')}
if(bad!==0)left[i]=1;}`
}

function bind(
  program: Program,
  memberships: readonly { readonly set: number; readonly source: number }[],
  columns: Columns,
): Bound {
  // `checkColumns` holds that a list fact has a list column.
  const lists = program.lists.map(({ id }) => columns.facts[id] as ListColumn)
  const held = program.sources.map((source): Column | undefined => {
    if (source.from === 'fact') return columns.facts[source.fact.id]
    if (source.from === 'absent') return columns.absent[source.fact.id]
    return lists[program.lists.indexOf(source.list)]?.fields[source.field.name]
  })
  return {
    columns: held.map((column) => (column && 'codes' in column ? column.codes : column)),
    starts: lists.map(({ starts }) => starts),
    open: lists.map(({ open }) => open),
    tables: memberships.map(({ set, source }) => membership(program.sets[set], held[source])),
  }
}

/** For each text of a dictionary, after the one that is not known, whether it is in the set. */
function membership(set: ReadonlySet<string> | undefined, column: Column | undefined): Uint8Array {
  const texts = column && 'codes' in column ? column.texts : []
  return Uint8Array.from([1, ...texts.map((text) => (set?.has(text) ? 3 : 0))])
}
