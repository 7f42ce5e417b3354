import type { Fact } from '../../expression/fact.ts'
import type { ListType } from '../../expression/types.ts'
import { FALSE, negate, TRUE, type Truth } from '../../values/truth.ts'
import {
  type Folded,
  keyOf,
  type Placed,
  type Program,
  type Ref,
  readsOf,
  type Source,
  type Step,
  type Test,
} from './program.ts'

/** The greatest whole number that is exact. */
const MOST = Number.MAX_SAFE_INTEGER

interface Block {
  readonly list: number
  readonly depth: number
}

/** Writes the steps of a program: the same step only once, constants folded, each in the outermost block it can stand in. */
export class ProgramBuilder {
  readonly #steps: Placed[] = []
  readonly #places = new Map<string, Ref>()
  readonly #sources: Source[] = []
  readonly #sourcePlaces = new Map<object, Map<Source['from'], number>>()
  readonly #lists: Fact<ListType>[] = []
  readonly #sets: ReadonlySet<string>[] = []
  readonly #shifts: ((day: number, length: number) => number)[] = []
  readonly #blocks: Block[] = [{ list: -1, depth: 0 }]
  /** The greatest magnitude a number can have while it is there at all, and whether it can be below zero. */
  readonly #sizes = new Map<Ref, { readonly most: number; readonly negative: boolean }>()
  /** The blocks being written, the innermost last. */
  readonly #open: number[] = [0]

  step(ref: Ref): Step {
    const placed = this.#steps[ref]
    if (!placed) throw new RangeError(`no step ${ref}`)
    return placed.step
  }

  blockOf(ref: Ref): number {
    return this.#steps[ref]?.block ?? 0
  }

  #place(step: Step, block: number): Ref {
    const key = `${block}:${keyOf(step)}`
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const ref = this.#steps.push({ step, block }) - 1
    this.#places.set(key, ref)
    return ref
  }

  #add(step: Step): Ref {
    return this.#place(step, this.#deepest(readsOf(step)))
  }

  #deepest(refs: readonly Ref[]): number {
    let deepest = 0
    for (const ref of refs) {
      const block = this.blockOf(ref)
      if ((this.#blocks[block]?.depth ?? 0) > (this.#blocks[deepest]?.depth ?? 0)) deepest = block
    }
    return deepest
  }

  truth(is: Truth): Ref {
    return this.#add({ op: 'truth', is })
  }

  mask(is: number): Ref {
    return this.#add({ op: 'mask', is })
  }

  number(is: number): Ref {
    const ref = this.#add({ op: 'number', is: is + 0 })
    this.#sizes.set(ref, { most: Number.isFinite(is) ? Math.abs(is) : 0, negative: is < 0 })
    return ref
  }

  test(left: Ref, test: Test, right: Ref): Ref {
    const [a, b] = [this.constant(left), this.constant(right)]
    if (a !== null && b !== null) return this.#testIs(holds(a, test, b))
    if (a !== null) return this.#add({ op: 'test', left: right, test: MIRRORED[test], right: left })
    return this.#add({ op: 'test', left, test, right })
  }

  #testIs(is: boolean): Ref {
    return this.#add({ op: 'test-is', is })
  }

  /** The number a step always gives, or `null`. */
  constant(ref: Ref): number | null {
    const step = this.step(ref)
    return step.op === 'number' ? step.is : null
  }

  #truthIs(ref: Ref): Truth | null {
    const step = this.step(ref)
    return step.op === 'truth' ? step.is : null
  }

  /** What a test always says, or `null`. */
  decided(ref: Ref): boolean | null {
    const step = this.step(ref)
    return step.op === 'test-is' ? step.is : null
  }

  and(of: readonly Ref[]): Ref {
    return this.#joined('and', of, TRUE, FALSE)
  }

  or(of: readonly Ref[]): Ref {
    return this.#joined('or', of, FALSE, TRUE)
  }

  /** `neutral` changes nothing, `settling` decides. */
  #joined(op: 'and' | 'or', of: readonly Ref[], neutral: Truth, settling: Truth): Ref {
    const rest = [...new Set(of)].filter((ref) => this.#truthIs(ref) !== neutral)
    if (rest.some((ref) => this.#truthIs(ref) === settling)) return this.truth(settling)
    const [first, second] = rest
    if (first === undefined) return this.truth(neutral)
    return second === undefined ? first : this.#add({ op, of: rest })
  }

  not(of: Ref): Ref {
    const is = this.#truthIs(of)
    if (is !== null) return this.truth(negate(is))
    const step = this.step(of)
    switch (step.op) {
      case 'not':
        return step.of
      case 'one-of':
        return this.oneOf(step.of, ~step.bits)
      case 'sides':
        return this.sides(this.#untrue(step.may), this.#untrue(step.must))
      default:
        return this.#add({ op: 'not', of })
    }
  }

  /** The test that holds where another does not; ends are always numbers. */
  #untrue(test: Ref): Ref {
    const step = this.step(test)
    if (step.op === 'test-is') return this.#testIs(!step.is)
    if (step.op !== 'test') throw new TypeError(`${step.op} is no side of a truth`)
    return this.test(step.left, OPPOSITE[step.test], step.right)
  }

  sides(must: Ref, may: Ref): Ref {
    const [surely, possibly] = [this.decided(must), this.decided(may)]
    if (surely === true) return this.truth(TRUE)
    if (possibly === false) return this.truth(FALSE)
    if (surely === false && possibly === true) return this.truth(1)
    return this.#add({ op: 'sides', must, may })
  }

  isTruth(of: Ref, is: Truth): Ref {
    const known = this.#truthIs(of)
    return known === null ? this.#add({ op: 'is-truth', of, is }) : this.#testIs(known === is)
  }

  oneOf(of: Ref, bits: number): Ref {
    const step = this.step(of)
    if (step.op !== 'mask') return this.#add({ op: 'one-of', of, bits })
    return this.truth((step.is & bits) === 0 ? FALSE : (step.is & ~bits) === 0 ? TRUE : 1)
  }

  /** Is the loaded text in the set? A text that no column holds is a truth here: unknown. */
  inSet(of: Ref, set: ReadonlySet<string>): Ref {
    if (this.#truthIs(of) !== null) return of
    let place = this.#sets.indexOf(set)
    if (place < 0) place = this.#sets.push(set) - 1
    return this.#add({ op: 'in-set', of, set: place })
  }

  except(when: Ref, is: Ref, otherwise: Ref): Ref {
    const known = this.#truthIs(when)
    if (known === TRUE) return is
    if (known === FALSE || is === otherwise) return otherwise
    return this.#add({ op: 'except', when, is, otherwise })
  }

  choose(test: Ref, yes: Ref, no: Ref): Ref {
    const known = this.decided(test)
    if (known !== null) return known ? yes : no
    if (yes === no) return yes
    return this.#sized(this.#add({ op: 'choose', test, yes, no }), yes, no)
  }

  #size(ref: Ref): { readonly most: number; readonly negative: boolean } {
    return this.#sizes.get(ref) ?? { most: MOST, negative: true }
  }

  /** The step is as large as the larger of two. */
  #sized(ref: Ref, a: Ref, b: Ref): Ref {
    const [x, y] = [this.#size(a), this.#size(b)]
    this.#sizes.set(ref, { most: Math.max(x.most, y.most), negative: x.negative || y.negative })
    return ref
  }

  canBeNegative(ref: Ref): boolean {
    return this.#size(ref).negative
  }

  add(left: Ref, right: Ref): Ref {
    const [a, b] = [this.constant(left), this.constant(right)]
    if (a === 0) return right
    if (b === 0) return left
    if (a !== null && b !== null) return this.#exactly(a + b)
    const [x, y] = [this.#size(left), this.#size(right)]
    const most = x.most + y.most
    const ref = this.#add({ op: 'add', left, right, guard: most > MOST })
    this.#sizes.set(ref, { most: Math.min(most, MOST), negative: x.negative || y.negative })
    return ref
  }

  multiply(left: Ref, right: Ref): Ref {
    const [a, b] = [this.constant(left), this.constant(right)]
    if (a === 1) return right
    if (b === 1) return left
    if (a !== null && b !== null) return this.#exactly(a * b)
    const [x, y] = [this.#size(left), this.#size(right)]
    const most = x.most * y.most
    const ref = this.#add({ op: 'multiply', left, right, guard: most > MOST })
    this.#sizes.set(ref, { most: Math.min(most, MOST), negative: x.negative || y.negative })
    return ref
  }

  #exactly(value: number): Ref {
    return Math.abs(value) > MOST && Number.isFinite(value) ? this.beyond() : this.number(value)
  }

  negate(of: Ref): Ref {
    const is = this.constant(of)
    if (is !== null) return this.number(-is)
    const ref = this.#add({ op: 'negate', of })
    this.#sizes.set(ref, { most: this.#size(of).most, negative: true })
    return ref
  }

  smaller(left: Ref, right: Ref): Ref {
    return this.#pick('smaller', left, right)
  }

  greater(left: Ref, right: Ref): Ref {
    return this.#pick('greater', left, right)
  }

  #pick(op: 'smaller' | 'greater', left: Ref, right: Ref): Ref {
    if (left === right) return left
    const [a, b] = [this.constant(left), this.constant(right)]
    if (a !== null && b !== null) return this.number(op === 'smaller' ? Math.min(a, b) : Math.max(a, b))
    if (a === 0 && !this.canBeNegative(right)) return op === 'smaller' ? left : right
    if (b === 0 && !this.canBeNegative(left)) return op === 'smaller' ? right : left
    return this.#sized(this.#add({ op, left, right }), left, right)
  }

  shift(of: Ref, length: Ref, how: (day: number, length: number) => number): Ref {
    let place = this.#shifts.indexOf(how)
    if (place < 0) place = this.#shifts.push(how) - 1
    return this.#add({ op: 'shift', of, length, shift: place })
  }

  isNumber(of: Ref): Ref {
    return this.#add({ op: 'is-number', of })
  }

  beyond(): Ref {
    return this.#add({ op: 'beyond' })
  }

  #sourceOf(source: Source): number {
    const owner = source.from === 'field' ? source.field : source.fact
    let places = this.#sourcePlaces.get(owner)
    if (!places) {
      places = new Map()
      this.#sourcePlaces.set(owner, places)
    }
    const place = places.get(source.from) ?? this.#sources.push(source) - 1
    places.set(source.from, place)
    return place
  }

  load(source: Source): Ref {
    const place = this.#sourceOf(source)
    if (source.from !== 'field') return this.#add({ op: 'load', source: place })
    const list = this.#lists.indexOf(source.list)
    const block = this.#open.findLast((open) => this.#blocks[open]?.list === list) ?? 0
    return this.#place({ op: 'load', source: place, list }, block)
  }

  /** A loaded number, its least or greatest value where it is not known; at most `most` in magnitude when it is. */
  orElse(of: Ref, otherwise: number, most: number, negative: boolean): Ref {
    const ref = this.#add({ op: 'or-else', of, otherwise })
    this.#sizes.set(ref, { most, negative })
    return ref
  }

  #listOf(list: Fact<ListType>): number {
    const place = this.#lists.indexOf(list)
    return place < 0 ? this.#lists.push(list) - 1 : place
  }

  open(list: Fact<ListType>): Ref {
    return this.#add({ op: 'open', list: this.#listOf(list) })
  }

  /** Folds the records of a list; `write` writes what is done with each. */
  fold(list: Fact<ListType>, write: () => readonly Folded[]): readonly Ref[] {
    const place = this.#listOf(list)
    const block = this.#blocks.push({ list: place, depth: this.#open.length }) - 1
    this.#open.push(block)
    const of = write()
    this.#open.pop()
    const outer = this.#readFrom(
      block,
      of.flatMap(({ start, each }) => [start, each]),
    )
    const fold = this.#place({ op: 'fold', list: place, block, of }, this.#deepest(outer))
    return of.map((folded, index) => this.#folded(fold, index, folded))
  }

  /** What a block and the blocks inside it read from outside. */
  #readFrom(block: number, besides: readonly Ref[]): readonly Ref[] {
    const inside = new Set([block])
    // A fold is placed after the steps of its block, so going backwards meets it first.
    for (const { step, block: at } of this.#steps.toReversed()) {
      if (step.op === 'fold' && inside.has(at)) inside.add(step.block)
    }
    const within = this.#steps.filter((placed) => inside.has(placed.block))
    return [...within.flatMap(({ step }) => readsOf(step)), ...besides].filter(
      (ref) => !inside.has(this.blockOf(ref)),
    )
  }

  #folded(fold: Ref, place: number, { with: how, each }: Folded): Ref {
    const ref = this.#place({ op: 'folded', fold, place, guard: how === 'add' }, this.blockOf(fold))
    if (how === 'add') this.#sizes.set(ref, { most: MOST, negative: this.canBeNegative(each) })
    return ref
  }

  program(truths: ReadonlyMap<string, Ref>, masks: ReadonlyMap<string, Ref>): Program {
    return {
      steps: this.#steps,
      sources: this.#sources,
      lists: this.#lists,
      sets: this.#sets,
      shifts: this.#shifts,
      truths,
      masks,
    }
  }
}

/** The same test with its sides exchanged. */
export const MIRRORED: Record<Test, Test> = { '<': '>', '<=': '>=', '>=': '<=', '>': '<' }

/** The test that holds exactly where another does not. */
export const OPPOSITE: Record<Test, Test> = { '<': '>=', '<=': '>', '>=': '<', '>': '<=' }

export function holds(a: number, test: Test, b: number): boolean {
  switch (test) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>=':
      return a >= b
    case '>':
      return a > b
  }
}
