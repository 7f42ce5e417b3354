import type { Fact } from '../../expression/fact.ts'
import type { Field, ListType } from '../../expression/types.ts'
import type { Truth } from '../../values/truth.ts'

/** The place of a step in its program; later steps name earlier ones by it. */
export type Ref = number

/** Where a value of a row stands: a fact, a field of the records of a list, or whether a fact is known to be absent. */
export type Source =
  | { readonly from: 'fact'; readonly fact: Fact }
  | { readonly from: 'absent'; readonly fact: Fact }
  | { readonly from: 'field'; readonly field: Field; readonly list: Fact<ListType> }

/** Turns a day into another by a length. */
export type Shifting = (day: number, length: number) => number

export type Test = '<' | '<=' | '>=' | '>'

/**
 * One step of a program, which gives one value. Truths are the two bits of `values/truth.ts`, choices bit masks,
 * numbers whole; ±Infinity is an end that is not there. A test has two values only. No step can fail, none but
 * `fold` has an order in time, and a step that carries `guard` says of its row that it left the whole numbers
 * that are exact (2^53): so the same program can be written as SQL.
 */
export type Step =
  | { readonly op: 'truth'; readonly is: Truth }
  | { readonly op: 'number'; readonly is: number }
  | { readonly op: 'mask'; readonly is: number }
  | { readonly op: 'test-is'; readonly is: boolean }
  /** The value of a row or record; a number that is not known is not a number (NaN, NULL). */
  | { readonly op: 'load'; readonly source: number; readonly list?: number }
  /** The loaded number, or another where it is not known. */
  | { readonly op: 'or-else'; readonly of: Ref; readonly otherwise: number }
  | { readonly op: 'and'; readonly of: readonly Ref[] }
  | { readonly op: 'or'; readonly of: readonly Ref[] }
  | { readonly op: 'not'; readonly of: Ref }
  /** The truth that must be so where one test holds and may be so where the other does. */
  | { readonly op: 'sides'; readonly must: Ref; readonly may: Ref }
  | { readonly op: 'test'; readonly left: Ref; readonly test: Test; readonly right: Ref }
  | { readonly op: 'is-truth'; readonly of: Ref; readonly is: Truth }
  | { readonly op: 'one-of'; readonly of: Ref; readonly bits: number }
  | { readonly op: 'in-set'; readonly of: Ref; readonly set: number }
  /** An exception of a choice: its options where it holds, both where it may, else the others. */
  | { readonly op: 'except'; readonly when: Ref; readonly is: Ref; readonly otherwise: Ref }
  | { readonly op: 'choose'; readonly test: Ref; readonly yes: Ref; readonly no: Ref }
  | { readonly op: 'add'; readonly left: Ref; readonly right: Ref; readonly guard: boolean }
  | { readonly op: 'multiply'; readonly left: Ref; readonly right: Ref; readonly guard: boolean }
  | { readonly op: 'negate'; readonly of: Ref }
  | { readonly op: 'smaller'; readonly left: Ref; readonly right: Ref }
  | { readonly op: 'greater'; readonly left: Ref; readonly right: Ref }
  /** The day a period leads to; not a number where the calendar says nothing. */
  | { readonly op: 'shift'; readonly of: Ref; readonly length: Ref; readonly shift: number }
  | { readonly op: 'is-number'; readonly of: Ref }
  /** Unknown where the list may hold more than was named, else false. */
  | { readonly op: 'open'; readonly list: number }
  /** Goes through the records of a list once. */
  | { readonly op: 'fold'; readonly list: number; readonly block: number; readonly of: readonly Folded[] }
  | { readonly op: 'folded'; readonly fold: Ref; readonly place: number; readonly guard: boolean }
  /** What the program cannot answer: the row is left to `evaluate`. */
  | { readonly op: 'beyond' }

export interface Folded {
  readonly with: 'and' | 'or' | 'add'
  readonly start: Ref
  readonly each: Ref
}

/** Where a step stands: block 0 is done once a row, every other once a record of the list it folds. */
export interface Placed {
  readonly step: Step
  readonly block: number
}

/** What a set of rules says of a row on the days of one edition. */
export interface Program {
  readonly steps: readonly Placed[]
  readonly sources: readonly Source[]
  readonly lists: readonly Fact<ListType>[]
  readonly sets: readonly ReadonlySet<string>[]
  /** What turns a day into another, by the place that `shift` names. */
  readonly shifts: readonly Shifting[]
  /** What is asked for, by its id. */
  readonly truths: ReadonlyMap<string, Ref>
  readonly masks: ReadonlyMap<string, Ref>
}

/** The steps that a step reads; those inside a fold's block too. */
export function readsOf(step: Step): readonly Ref[] {
  switch (step.op) {
    case 'truth':
    case 'number':
    case 'mask':
    case 'test-is':
    case 'load':
    case 'open':
    case 'beyond':
      return []
    case 'or-else':
    case 'not':
    case 'is-truth':
    case 'one-of':
    case 'in-set':
    case 'negate':
    case 'is-number':
      return [step.of]
    case 'and':
    case 'or':
      return step.of
    case 'sides':
      return [step.must, step.may]
    case 'test':
    case 'add':
    case 'multiply':
    case 'smaller':
    case 'greater':
      return [step.left, step.right]
    case 'except':
      return [step.when, step.is, step.otherwise]
    case 'choose':
      return [step.test, step.yes, step.no]
    case 'shift':
      return [step.of, step.length]
    case 'fold':
      return step.of.flatMap(({ start, each }) => [start, each])
    case 'folded':
      return [step.fold]
  }
}

/** The same step reading other steps. */
export function withReads(step: Step, moved: (ref: Ref) => Ref): Step {
  switch (step.op) {
    case 'truth':
    case 'number':
    case 'mask':
    case 'test-is':
    case 'load':
    case 'open':
    case 'beyond':
      return step
    case 'or-else':
    case 'not':
    case 'is-truth':
    case 'one-of':
    case 'in-set':
    case 'negate':
    case 'is-number':
      return { ...step, of: moved(step.of) }
    case 'and':
    case 'or':
      return { ...step, of: step.of.map(moved) }
    case 'sides':
      return { ...step, must: moved(step.must), may: moved(step.may) }
    case 'test':
    case 'add':
    case 'multiply':
    case 'smaller':
    case 'greater':
      return { ...step, left: moved(step.left), right: moved(step.right) }
    case 'except':
      return { ...step, when: moved(step.when), is: moved(step.is), otherwise: moved(step.otherwise) }
    case 'choose':
      return { ...step, test: moved(step.test), yes: moved(step.yes), no: moved(step.no) }
    case 'shift':
      return { ...step, of: moved(step.of), length: moved(step.length) }
    case 'fold':
      return {
        ...step,
        of: step.of.map(({ with: how, start, each }) => ({
          with: how,
          start: moved(start),
          each: moved(each),
        })),
      }
    case 'folded':
      return { ...step, fold: moved(step.fold) }
  }
}

/** A text that only equal steps have; an end that is not there is no JSON number. */
export function keyOf(step: unknown): string {
  return JSON.stringify(step, (_, value) => (Math.abs(value) === Infinity ? String(value) : value))
}
