import { FALSE } from '../../values/truth.ts'
import { type Placed, type Program, type Ref, readsOf, type Source, type Step, withReads } from './program.ts'

/** Where a part reads a value of a row: a source of the program, an answer given by an earlier part, or what one kept. */
export type Input =
  | Source
  | { readonly from: 'truth' | 'mask'; readonly place: number }
  | { readonly from: 'kept'; readonly place: number; readonly as: Kept }

/** What is kept between parts: truths and tests, option masks, or numbers. */
export type Kept = 'truth' | 'mask' | 'number'

/** Where a part writes a value of a row. */
export interface Output {
  readonly ref: Ref
  readonly into: 'truth' | 'mask' | 'kept'
  readonly place: number
  readonly as: Kept
}

/** A piece of a program that is small enough to be compiled well. */
export interface Part {
  readonly steps: readonly Placed[]
  readonly inputs: readonly Input[]
  readonly outputs: readonly Output[]
  /** The lists and shifts of the program that its steps name by their place here. */
  readonly lists: readonly number[]
  readonly shifts: readonly number[]
}

/** Parts of a program in order, and what is kept between them. */
export interface Split {
  readonly parts: readonly Part[]
  readonly kept: readonly Kept[]
}

/**
 * A part ends after so many of what is asked, or at this weight in steps. Compilers take time more than in proportion
 * to the size of a function: of a regime of 150 rules, one function of 800 steps took V8 seconds, its parts together a
 * few hundred milliseconds. Ending by what is asked makes most parts the same in every edition of the law.
 */
const ASKED = 12
const WEIGHT = 96

/** Steps that cost no more than reading what was kept: they are done again where they are needed. */
const CHEAP: ReadonlySet<Step['op']> = new Set([
  'truth',
  'number',
  'mask',
  'test-is',
  'load',
  'or-else',
  'open',
  'beyond',
])

/** Splits a program into parts of steps that belong together. */
export function splitProgram(program: Program): Split {
  return new Splitting(program).split()
}

class Splitting {
  readonly #program: Program
  /** The part that each step stands in. */
  readonly #partOf: readonly number[]
  readonly #answers = new Map<Ref, Input>()
  readonly #kept: { readonly ref: Ref; readonly as: Kept }[] = []
  readonly #keptPlaces = new Map<Ref, number>()

  constructor(program: Program) {
    this.#program = program
    this.#partOf = partsOf(program)
    for (const [place, ref] of [...program.truths.values()].entries()) {
      this.#answers.set(ref, { from: 'truth', place })
    }
    for (const [place, ref] of [...program.masks.values()].entries()) {
      this.#answers.set(ref, { from: 'mask', place })
    }
  }

  split(): Split {
    const count = Math.max(0, ...this.#partOf) + 1
    // From the last part to the first: what a part reads of earlier ones, those must keep.
    const writers = Array.from({ length: count }, (_, part) => new PartWriter(this.#program, part, this))
    for (const writer of writers.toReversed()) writer.write(this.#outputsOf(writer.part))
    return { parts: writers.map((writer) => writer.finished()), kept: this.#kept.map(({ as }) => as) }
  }

  #outputsOf(part: number): readonly Output[] {
    const { truths, masks } = this.#program
    const asked = (refs: Iterable<Ref>, into: 'truth' | 'mask') =>
      [...refs]
        .map((ref, place): Output => ({ ref, into, place, as: into }))
        .filter(({ ref }) => !isAlwaysFalse(this.#program, ref))
    const kept = this.#kept.map(({ ref, as }, place): Output => ({ ref, into: 'kept', place, as }))
    return [...asked(truths.values(), 'truth'), ...asked(masks.values(), 'mask'), ...kept].filter(
      ({ ref }) => this.#partOf[ref] === part,
    )
  }

  /** Is a step written in a part, being of it or cheap? */
  isWrittenIn(part: number, ref: Ref): boolean {
    const placed = this.#program.steps[ref]
    return this.#partOf[ref] === part || (placed !== undefined && CHEAP.has(placed.step.op))
  }

  /** How a part reads the value of a step of an earlier one. */
  inputFor(ref: Ref): Input {
    const answer = this.#answers.get(ref)
    if (answer) return answer
    const as = keptAs(this.#program.steps, ref)
    const place = this.#keptPlaces.get(ref) ?? this.#kept.push({ ref, as }) - 1
    this.#keptPlaces.set(ref, place)
    return { from: 'kept', place, as }
  }
}

/** What is always false is not written: answers begin as false. */
function isAlwaysFalse({ steps }: Program, ref: Ref): boolean {
  const step = steps[ref]?.step
  return step?.op === 'truth' && step.is === FALSE
}

/** Writes one part: its steps numbered anew, so that parts that say the same are the same. */
class PartWriter {
  readonly part: number
  readonly #program: Program
  readonly #splitting: Splitting
  readonly #steps: Placed[] = []
  readonly #inputs: Input[] = []
  readonly #inputKeys = new Map<string, number>()
  readonly #places = new Map<Ref, Ref>()
  readonly #blocks = new Map<number, number>([[0, 0]])
  readonly #lists: number[] = []
  readonly #shifts: number[] = []
  #outputs: readonly Output[] = []

  constructor(program: Program, part: number, splitting: Splitting) {
    this.#program = program
    this.part = part
    this.#splitting = splitting
  }

  write(outputs: readonly Output[]): void {
    this.#outputs = outputs.map((output) => ({ ...output, ref: this.#write(output.ref) }))
  }

  finished(): Part {
    return {
      steps: this.#steps,
      inputs: this.#inputs,
      outputs: this.#outputs,
      lists: this.#lists,
      shifts: this.#shifts,
    }
  }

  #write(ref: Ref): Ref {
    const known = this.#places.get(ref)
    if (known !== undefined) return known
    const placed = this.#program.steps[ref]
    if (!placed) throw new RangeError(`no step ${ref}`)
    const written = this.#splitting.isWrittenIn(this.part, ref)
      ? this.#copy(placed)
      : this.#push({ op: 'load', source: this.#inputOf(this.#splitting.inputFor(ref)) }, 0)
    this.#places.set(ref, written)
    return written
  }

  #copy({ step, block }: Placed): Ref {
    // The steps of a fold's block are numbered before it.
    const inside = step.op === 'fold' ? this.#blockOf(step.block) : 0
    for (const read of readsOf(step)) this.#write(read)
    const moved = withReads(step, (read) => this.#write(read))
    return this.#push(this.#numberedAnew(moved, inside), this.#blockOf(block))
  }

  /** The step naming sources, lists and shifts by their place in this part. */
  #numberedAnew(step: Step, inside: number): Step {
    switch (step.op) {
      case 'load': {
        const source = this.#program.sources[step.source]
        if (!source) throw new RangeError(`no source ${step.source}`)
        const moved = { ...step, source: this.#inputOf(source) }
        return step.list === undefined ? moved : { ...moved, list: placeIn(this.#lists, step.list) }
      }
      case 'open':
        return { ...step, list: placeIn(this.#lists, step.list) }
      case 'fold':
        return { ...step, list: placeIn(this.#lists, step.list), block: inside }
      case 'shift':
        return { ...step, shift: placeIn(this.#shifts, step.shift) }
      default:
        return step
    }
  }

  #push(step: Step, block: number): Ref {
    return this.#steps.push({ step, block }) - 1
  }

  #blockOf(block: number): number {
    const place = this.#blocks.get(block) ?? this.#blocks.size
    this.#blocks.set(block, place)
    return place
  }

  #inputOf(input: Input): number {
    const key = inputKey(input)
    const place = this.#inputKeys.get(key) ?? this.#inputs.push(input) - 1
    this.#inputKeys.set(key, place)
    return place
  }
}

/** The place of an item, which is added where it is not there. */
function placeIn(items: number[], item: number): number {
  const place = items.indexOf(item)
  return place < 0 ? items.push(item) - 1 : place
}

export function inputKey(input: Input): string {
  switch (input.from) {
    case 'fact':
    case 'absent':
      return `${input.from}:${input.fact.id}`
    case 'field':
      return `field:${input.list.id}:${input.field.name}`
    case 'truth':
    case 'mask':
      return `${input.from}:${input.place}`
    case 'kept':
      return `kept:${input.as}:${input.place}`
  }
}

/** The part of each step: steps of the outermost block in order, and with a fold the steps of its block. */
function partsOf({ steps, truths, masks }: Program): readonly number[] {
  const inside = new Map<number, number>()
  for (const { block } of steps) inside.set(block, (inside.get(block) ?? 0) + 1)
  const ends = endsOf([...truths.values(), ...masks.values()])
  const parts: number[] = []
  const blockParts = new Map<number, number>()
  let [part, weight] = [0, 0]
  for (const [ref, { step, block }] of steps.entries()) {
    if (block === 0 && step.op === 'folded') parts[ref] = parts[step.fold] ?? part
    else if (block === 0) {
      weight += step.op === 'fold' ? (inside.get(step.block) ?? 0) + step.of.length : 1
      parts[ref] = part
      if (step.op === 'fold') blockParts.set(step.block, part)
    }
    if (weight >= WEIGHT || (weight > 0 && ends.has(ref))) [part, weight] = [part + 1, 0]
  }
  // A fold stands after the steps of its block, so going backwards meets the outer one first.
  for (const [ref, { step, block }] of [...steps.entries()].toReversed()) {
    if (block === 0) continue
    parts[ref] = blockParts.get(block) ?? 0
    if (step.op === 'fold') blockParts.set(step.block, parts[ref])
  }
  return parts
}

function keptAs(steps: readonly Placed[], ref: Ref): Kept {
  const step = steps[ref]?.step
  switch (step?.op) {
    case 'except':
    case 'mask':
      return 'mask'
    case 'or-else':
    case 'number':
    case 'choose':
    case 'add':
    case 'multiply':
    case 'negate':
    case 'smaller':
    case 'greater':
    case 'shift':
      return 'number'
    case 'folded': {
      const fold = steps[step.fold]?.step
      return fold?.op === 'fold' && fold.of[step.place]?.with === 'add' ? 'number' : 'truth'
    }
    default:
      return 'truth'
  }
}

/** The steps after which so many more of what is asked have been written; steps stand in the order they are asked. */
function endsOf(asked: readonly Ref[]): ReadonlySet<Ref> {
  const ends = new Set<Ref>()
  let last = 0
  for (const [place, ref] of asked.entries()) {
    last = Math.max(last, ref)
    if (place % ASKED === ASKED - 1) ends.add(last)
  }
  return ends
}
