import type { Fact } from '../../expression/fact.ts'
import { allOptions, bitOf } from '../../expression/option.ts'
import type { Field } from '../../expression/types.ts'
import { functionOf } from './generated-code.ts'
import { type Dialect, JavaScript } from './javascript.ts'
import type { Program } from './program.ts'

/**
 * A case as a plain record by the ids of facts: booleans, names of options, numbers over the denominator of the layout,
 * texts, arrays of records by the names of fields. What is left out is unknown; `null` is known to be absent.
 */
export type PlainRecord = Readonly<Record<string, unknown>>

/** By id: 0 false, 1 unknown, 3 true of a conclusion; the options still possible of a decision, a bit an option. */
export type RecordAnswers = Readonly<Record<string, number>>

/** One edition of the law as a function of a record; `null` where the record must be left to `evaluate`. */
export type RecordFunction = (record: PlainRecord) => RecordAnswers | null

type Generated = (record: PlainRecord, bound: Bound) => RecordAnswers | null

/** What the generated code looks things up in. */
interface Bound {
  readonly codes: readonly ReadonlyMap<unknown, number>[]
  readonly sets: readonly ReadonlySet<string>[]
  readonly shifts: Program['shifts']
}

/** Compiles a program to a function of one record. */
export function recordFunction(program: Program): RecordFunction {
  const codes: ReadonlyMap<unknown, number>[] = []
  const source = writeSource(program, codes)
  const generated = functionOf<Generated>(['f', 'bound'], source)
  const bound: Bound = { codes, sets: program.sets, shifts: program.shifts }
  return (record) => generated(record, bound)
}

/** The expression that reads a value of some type out of a member of a record. */
function read(member: string, { type }: Fact | Field, codes: ReadonlyMap<unknown, number>[]): string {
  switch (type.is) {
    case 'truth':
      return `(${member}===true?3:${member}===false?0:1)`
    case 'choice': {
      const names = Object.keys(type.options).map((name): [string, number] => [name, bitOf(type, name)])
      const place = codes.push(new Map<unknown, number>(names)) - 1
      return `(k${place}.get(${member})??${allOptions(type)})`
    }
    case 'number':
      return `(${member}??NaN)`
    case 'text':
    case 'list':
    case 'set':
      return member
  }
}

function writeSource(program: Program, codes: ReadonlyMap<unknown, number>[]): string {
  const dialect: Dialect = {
    load(place, record) {
      const source = program.sources[place]
      if (!source) throw new RangeError(`no source ${place}`)
      if (source.from === 'field')
        return read(`${record}[${JSON.stringify(source.field.name)}]`, source.field, codes)
      const member = `f[${JSON.stringify(source.fact.id)}]`
      return source.from === 'absent'
        ? `(${member}===null?3:${member}===undefined?1:0)`
        : read(member, source.fact, codes)
    },
    each: (list, record) => `for(const ${record} of list${list}){`,
    open: (list) => `open${list}`,
    inSet: (set, text) => `(${text}==null?1:sets[${set}].has(${text})?3:0)`,
  }
  const code = new JavaScript(program.steps, [...program.truths.values(), ...program.masks.values()], dialect)
  const body = code.block(0)
  const answers = [...program.truths, ...program.masks].map(
    ([id, ref]) => `${JSON.stringify(id)}:${code.valueOf(ref)}`,
  )
  const lists = program.lists.map(({ id }, place) => {
    const member = `f[${JSON.stringify(id)}]`
    return `const list${place}=${member}??[],open${place}=${member}==null?1:0;`
  })
  const names = (count: number, name: string) =>
    Array.from({ length: count }, (_, place) => `${name}${place}`).join(',')
  return `const {sets}=bound,[${names(codes.length, 'k')}]=bound.codes,[${names(program.shifts.length, 'shift')}]=bound.shifts;
${lists.join('')}let bad=0;
${body}
return bad!==0?null:{${answers.join(',')}};`
}
