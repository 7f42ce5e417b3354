import {
  type Folded,
  keyOf,
  type Placed,
  type Program,
  type Ref,
  readsOf,
  type Step,
  withReads,
} from './program.ts'

interface Entry {
  readonly step: Step
  readonly block: number
}

type Fold = Extract<Step, { op: 'fold' }>

/**
 * Folds of one list that do not wait for each other become one: the records are gone through once, and what several
 * folds look at is looked at once. Steps that nobody reads are left out.
 */
export function fuseFolds(program: Program): Program {
  const fusion = new Fusion(program.steps)
  const asked = [...program.truths.values(), ...program.masks.values()].map((ref) => fusion.fused(ref))
  const { steps, places } = inOrder(fusion.entries, asked)
  const moved = (refs: ReadonlyMap<string, Ref>) =>
    new Map([...refs].map(([id, ref]): [string, Ref] => [id, places.get(fusion.fused(ref)) ?? 0]))
  return { ...program, steps, truths: moved(program.truths), masks: moved(program.masks) }
}

/** Writes the steps again, those of fused folds into one block. */
class Fusion {
  readonly entries: Entry[] = []
  readonly #places = new Map<string, Ref>()
  readonly #moved: Ref[] = []
  readonly #foldedPlaces: (readonly number[])[] = []
  /** The block that each block goes into. */
  readonly #blocks: number[] = [0]
  readonly #blockKeys = new Map<string, number>()
  /** The fold of each new block, which grows. */
  readonly #folds = new Map<number, { readonly ref: Ref; readonly of: Folded[] }>()

  constructor(steps: readonly Placed[]) {
    this.#placeBlocks(steps, levelsOf(steps))
    for (const [ref, { step, block }] of steps.entries()) {
      this.#moved[ref] = step.op === 'fold' ? this.#fuse(step, ref, block) : this.#move(step, block)
    }
  }

  fused(ref: Ref): Ref {
    return this.#moved[ref] ?? 0
  }

  /** Blocks of one list, inside one block, of one level, become one. A fold stands after its own block's steps. */
  #placeBlocks(steps: readonly Placed[], levels: readonly number[]): void {
    for (const [ref, { step, block }] of [...steps.entries()].toReversed()) {
      if (step.op !== 'fold') continue
      const key = `${this.#blocks[block]}:${step.list}:${levels[ref]}`
      const place = this.#blockKeys.get(key) ?? this.#blockKeys.size + 1
      this.#blockKeys.set(key, place)
      this.#blocks[step.block] = place
    }
  }

  #blockOf(block: number): number {
    return this.#blocks[block] ?? 0
  }

  #move(step: Step, block: number): Ref {
    const read = withReads(step, (ref) => this.fused(ref))
    // A folded value stands at another place of the fused fold.
    const moved =
      step.op === 'folded' && read.op === 'folded' ? this.#folded(step.fold, step.place, read) : read
    return this.#add(moved, this.#blockOf(block))
  }

  #folded(fold: Ref, place: number, moved: Extract<Step, { op: 'folded' }>): Step {
    return { ...moved, place: this.#foldedPlaces[fold]?.[place] ?? place }
  }

  #add(step: Step, block: number): Ref {
    const key = `${block}:${keyOf(step)}`
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const ref = this.entries.push({ step, block }) - 1
    this.#places.set(key, ref)
    return ref
  }

  #fuse(step: Fold, ref: Ref, block: number): Ref {
    const into = this.#blockOf(step.block)
    let fold = this.#folds.get(into)
    if (!fold) {
      const of: Folded[] = []
      const entry: Entry = { step: { ...step, block: into, of }, block: this.#blockOf(block) }
      fold = { ref: this.entries.push(entry) - 1, of }
      this.#folds.set(into, fold)
    }
    const { of } = fold
    this.#foldedPlaces[ref] = step.of.map(({ with: how, start, each }) => {
      const moved: Folded = { with: how, start: this.fused(start), each: this.fused(each) }
      const same = of.findIndex((one) => keyOf(one) === keyOf(moved))
      return same < 0 ? of.push(moved) - 1 : same
    })
    return fold.ref
  }
}

/** How many folds stand one upon the other below each step. */
function levelsOf(steps: readonly Placed[]): readonly number[] {
  const levels: number[] = []
  for (const { step } of steps) {
    const below = readsOf(step).map((ref) => levels[ref] ?? 0)
    levels.push(Math.max(0, ...below) + (step.op === 'fold' ? 1 : 0))
  }
  return levels
}

/** The entries that are read, each after what it reads. */
function inOrder(
  entries: readonly Entry[],
  asked: readonly Ref[],
): { readonly steps: readonly Placed[]; readonly places: ReadonlyMap<Ref, Ref> } {
  const steps: Placed[] = []
  const places = new Map<Ref, Ref>()
  const visit = (ref: Ref): void => {
    if (places.has(ref)) return
    const entry = entries[ref]
    if (!entry) return
    for (const read of readsOf(entry.step)) visit(read)
    const step = withReads(entry.step, (read) => places.get(read) ?? 0)
    places.set(ref, steps.push({ step, block: entry.block }) - 1)
  }
  for (const ref of asked) visit(ref)
  return { steps, places }
}
