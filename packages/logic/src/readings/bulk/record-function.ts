import type { Fact } from '../../expression/fact.ts'
import { allOptions, bitOf } from '../../expression/option.ts'
import type { Field } from '../../expression/types.ts'
import { functionOf } from './generated-code.ts'
import { type Dialect, JavaScript } from './javascript.ts'
import type { Program, Source } from './program.ts'
import { type Input, type Output, type Part, splitProgram } from './split-program.ts'

/**
 * A case as a plain record by the ids of facts: booleans, names of options, numbers over the denominator of the layout,
 * texts, arrays of records by the names of fields. What is left out is unknown; `null` is known to be absent.
 */
export type PlainRecord = Readonly<Record<string, unknown>>

/** By id: 0 false, 1 unknown, 3 true of a conclusion; the options still possible of a decision, a bit an option. */
export type RecordAnswers = Readonly<Record<string, number>>

/** One edition of the law as a function of a record; `null` where the record must be left to `evaluate`. */
export type RecordFunction = (record: PlainRecord) => RecordAnswers | null

/**
 * What every record function begins with: arrays for what parts hand on, and readers that refuse a record whose value
 * is none of its type, or is a number that is not whole or not exact.
 */
const READERS = `let refused=false;
const refuse=()=>{refused=true;return NaN};
const num=(v)=>typeof v==='number'?(v|0)===v||Number.isSafeInteger(v)?v:refuse():v===undefined||v===null?NaN:refuse();
const truth=(v)=>v===true?3:v===false?0:v===undefined||v===null?1:refuse()|1;
const text=(v)=>typeof v==='string'||v===undefined||v===null?v:(refuse(),null);
const option=(v,all)=>v===undefined||v===null?all:refuse()|all;
const list=(v)=>v===undefined||v===null?[]:Array.isArray(v)&&v.every(isRecord)?v:(refuse(),[]);
const isRecord=(v)=>typeof v==='object'&&v!==null;
`

/** Compiles a program to a function of one record. */
export function recordFunction(program: Program): RecordFunction {
  const { parts, kept } = splitProgram(program)
  const codes = parts.map((part, place) => partSource(program, part, place))
  const reads = program.sources.map((source, place) => {
    const at = arrayOf(source)
    return at === null || source.from === 'field' ? '' : `${at}[${place}]=${readSource(source)};`
  })
  const answers = [...program.truths.keys()]
    .map((id, place) => `${JSON.stringify(id)}:truths[${place}]`)
    .concat([...program.masks.keys()].map((id, place) => `${JSON.stringify(id)}:masks[${place}]`))
  const source = `${READERS}const truths=new Int32Array(${program.truths.size}),\
masks=new Int32Array(${program.masks.size}),whole=new Int32Array(${kept.length}),numbers=new Float64Array(${kept.length}),\
said=new Int32Array(${program.sources.length}),given=new Float64Array(${program.sources.length});
const readAll=(f)=>{${reads.join('')}};
${codes.join('')}
return (f)=>{refused=false;readAll(f);
${parts.map((_, place) => `if(part${place}(f)!==0)return null;`).join('')}
return refused?null:{${answers.join(',')}};};`
  return functionOf<(sets: Program['sets'], shifts: Program['shifts']) => RecordFunction>(
    ['sets', 'shifts'],
    source,
  )(program.sets, program.shifts)
}

/** Where parts hand on a value: truths and masks are whole numbers. */
function handedOn(at: Exclude<Input, { from: 'fact' | 'absent' | 'field' }>): string {
  if (at.from !== 'kept') return `${at.from}s[${at.place}]`
  return at.as === 'number' ? `numbers[${at.place}]` : `whole[${at.place}]`
}

function partSource(program: Program, part: Part, place: number): string {
  const dialect: Dialect = {
    load(from, record) {
      const input = part.inputs[from]
      if (!input) throw new RangeError(`no input ${from}`)
      if ('place' in input) return handedOn(input)
      if (input.from === 'field') return read(`${record}[${JSON.stringify(input.field.name)}]`, input.field)
      const at = arrayOf(input)
      return at === null ? readSource(input) : `${at}[${program.sources.indexOf(input)}]`
    },
    each: (list, record) => `for(const ${record} of list(${listOf(program, part.lists[list])})){`,
    open: (list) => `(${listOf(program, part.lists[list])}==null?1:0)`,
    shift: (place) => `shift${place}`,
    inSet: (set, text) => `(${text}==null?1:sets[${set}].has(${text})?3:0)`,
  }
  const code = new JavaScript(
    part.steps,
    part.outputs.map(({ ref }) => ref),
    dialect,
  )
  const body = code.block(0)
  const writes = part.outputs.map((output) => `${written(output)}=${code.valueOf(output.ref)};`)
  const names = part.shifts.map((_, local) => `shift${local}`)
  const held = part.shifts.map((shift) => `shifts[${shift}]`)
  return `const part${place}=((${names})=>(f)=>{let bad=0;\n${body}${writes.join('')}\nreturn bad;})(${held});\n`
}

/** The array that a fact is read into once a record; texts are read where they are looked up. */
function arrayOf(source: Source): 'said' | 'given' | null {
  if (source.from === 'absent') return 'said'
  if (source.from === 'field' || source.fact.type.is === 'text') return null
  return source.fact.type.is === 'number' ? 'given' : 'said'
}

function readSource(source: Exclude<Source, { from: 'field' }>): string {
  const member = `f[${JSON.stringify(source.fact.id)}]`
  return source.from === 'absent'
    ? `(${member}===null?3:${member}===undefined?1:0)`
    : read(member, source.fact)
}

function written({ into, place, as }: Output): string {
  return handedOn(into === 'kept' ? { from: 'kept', place, as } : { from: into, place })
}

function listOf({ lists }: Program, place = -1): string {
  return `f[${JSON.stringify(lists[place]?.id)}]`
}

/** The expression that reads a value of some type out of a member of a record. */
function read(member: string, { type }: Fact | Field): string {
  switch (type.is) {
    case 'truth':
      return `truth(${member})`
    case 'choice': {
      const options = Object.keys(type.options).map(
        (name) => `${member}===${JSON.stringify(name)}?${bitOf(type, name)}:`,
      )
      return `(${options.join('')}option(${member},${allOptions(type)}))`
    }
    case 'number':
      return `num(${member})`
    case 'text':
      return `text(${member})`
    case 'list':
    case 'set':
      return member
  }
}
