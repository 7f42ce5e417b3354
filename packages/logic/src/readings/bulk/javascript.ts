import { type Placed, type Ref, readsOf, type Step } from './program.ts'
import { holds, OPPOSITE } from './program-builder.ts'

/** How the values of a row are read: from columns, or from the properties of a record. */
export interface Dialect {
  /** The value of a source; `record` names the record or place of the list in scope. */
  load(source: number, record: string | null): string
  /** The statement that goes through the records of a list, up to its opening brace; `record` is its variable. */
  each(list: number, record: string): string
  open(list: number): string
  inSet(set: number, text: string, source: number): string
  shift(shift: number): string
}

type Of<Op extends Step['op']> = Extract<Step, { op: Op }>

/** Steps whose value is used more than once by what reads them. */
const READ_TWICE: ReadonlySet<Step['op']> = new Set(['or-else', 'one-of', 'smaller', 'greater', 'is-number'])

/** Writes steps as JavaScript statements; `valueOf` then names the value of a step. */
export class JavaScript {
  readonly #steps: readonly Placed[]
  readonly #dialect: Dialect
  readonly #uses = new Map<Ref, number>()
  /** Steps that a fold or another block reads: they need a name. */
  readonly #readElsewhere = new Set<Ref>()
  readonly #names = new Map<Ref, string>()

  /** @param asked the steps whose values are wanted */
  constructor(steps: readonly Placed[], asked: Iterable<Ref>, dialect: Dialect) {
    this.#steps = steps
    this.#dialect = dialect
    for (const ref of asked) this.#use(ref)
  }

  #step(ref: Ref): Step {
    const placed = this.#steps[ref]
    if (!placed) throw new RangeError(`no step ${ref}`)
    return placed.step
  }

  #block(ref: Ref): number {
    return this.#steps[ref]?.block ?? 0
  }

  /** Counts who reads a step; one that nobody reads is not written. */
  #use(ref: Ref): void {
    const uses = this.#uses.get(ref) ?? 0
    this.#uses.set(ref, uses + 1)
    if (uses > 0) return
    const step = this.#step(ref)
    const direct = this.#directly(step)
    for (const read of direct ? [direct.of] : readsOf(step)) {
      this.#use(read)
      if (step.op === 'fold' || this.#block(read) !== this.#block(ref)) this.#readElsewhere.add(read)
      if (READ_TWICE.has(step.op) || (step.op === 'except' && read === step.when)) this.#use(read)
    }
  }

  /** A test of a loaded number against a constant is written on the number itself, NaN deciding as the bound would. */
  #directly(step: Step): { readonly of: Ref; readonly text: (of: string) => string } | null {
    if (step.op !== 'test') return null
    const [left, right] = [this.#step(step.left), this.#step(step.right)]
    if (left.op !== 'or-else' || right.op !== 'number') return null
    const whenUnknown = holds(left.otherwise, step.test, right.is)
    const text = (of: string) =>
      whenUnknown ? `!(${of}${OPPOSITE[step.test]}${right.is})` : `(${of}${step.test}${right.is})`
    return { of: left.of, text }
  }

  /** The statements of a block, in order. */
  block(block: number): string {
    return this.#steps.map((placed, ref) => (placed.block === block ? this.#statement(ref) : '')).join('')
  }

  valueOf(ref: Ref): string {
    return this.#names.get(ref) ?? this.#expression(this.#step(ref), ref)
  }

  #statement(ref: Ref): string {
    const uses = this.#uses.get(ref) ?? 0
    if (uses === 0) return ''
    const step = this.#step(ref)
    if (step.op === 'fold') return this.#fold(step, ref)
    const guarded = 'guard' in step && step.guard
    const isInline = uses === 1 && !guarded && step.op !== 'beyond' && !this.#readElsewhere.has(ref)
    if (isInline || isConstant(step)) return ''
    const text = `const s${ref}=${this.#expression(step, ref)};`
    this.#names.set(ref, `s${ref}`)
    if (step.op === 'beyond') return `${text}bad=1;`
    return guarded
      ? `${text}if((s${ref}>9007199254740991||s${ref}<-9007199254740991)&&s${ref}!==Infinity&&s${ref}!==-Infinity)bad=1;\n`
      : `${text}\n`
  }

  #fold(step: Of<'fold'>, ref: Ref): string {
    const accumulators = step.of.map((_, place) => `a${ref}_${place}`)
    const starts = step.of.map(({ start }, place) => `let ${accumulators[place]}=${this.valueOf(start)};`)
    const body = this.block(step.block)
    const joined = step.of.map(
      ({ with: how, each }, place) =>
        `${accumulators[place]}${how === 'and' ? '&=' : how === 'or' ? '|=' : '+='}${this.valueOf(each)};`,
    )
    return `${starts.join('')}${this.#dialect.each(step.list, recordOf(step.block))}\n${body}${joined.join('')}}\n`
  }

  #expression(step: Step, ref: Ref): string {
    const value = (of: Ref) => this.valueOf(of)
    switch (step.op) {
      case 'truth':
      case 'mask':
        return String(step.is)
      case 'number':
        return step.is < 0 ? `(${step.is})` : String(step.is)
      case 'test-is':
        return String(step.is)
      case 'load':
        return this.#dialect.load(step.source, step.list === undefined ? null : recordOf(this.#block(ref)))
      case 'or-else':
        return `(${value(step.of)}===${value(step.of)}?${value(step.of)}:${step.otherwise})`
      case 'and':
        return `(${step.of.map(value).join('&')})`
      case 'or':
        return `(${step.of.map(value).join('|')})`
      case 'not':
        return `(7>>(${value(step.of)}<<1)&3)`
      case 'sides':
        return step.must === step.may
          ? `(${value(step.must)}?3:0)`
          : `(${value(step.must)}<<1|${value(step.may)})`
      case 'test': {
        const direct = this.#directly(step)
        return direct
          ? direct.text(value(direct.of))
          : `(${value(step.left)}${step.test}${value(step.right)})`
      }
      case 'is-truth':
        return `(${value(step.of)}===${step.is})`
      case 'one-of':
        return `(((${value(step.of)}&${~step.bits})===0)<<1|((${value(step.of)}&${step.bits})!==0))`
      case 'in-set':
        return this.#inSet(step)
      case 'except': {
        const when = value(step.when)
        return `(${value(step.is)}&-(${when}&1)|${value(step.otherwise)}&(${when}>>1)-1)`
      }
      case 'choose':
        return `(${value(step.test)}?${value(step.yes)}:${value(step.no)})`
      case 'add':
        return `(${value(step.left)}+${value(step.right)})`
      case 'multiply':
        return `(${value(step.left)}*${value(step.right)})`
      case 'negate':
        return `(-${value(step.of)})`
      case 'smaller':
      case 'greater': {
        const [left, right] = [value(step.left), value(step.right)]
        return `(${left}${step.op === 'smaller' ? '<' : '>'}${right}?${left}:${right})`
      }
      case 'shift':
        return `${this.#dialect.shift(step.shift)}(${value(step.of)},${value(step.length)})`
      case 'is-number':
        return `(${value(step.of)}===${value(step.of)})`
      case 'open':
        return this.#dialect.open(step.list)
      case 'folded':
        return `a${step.fold}_${step.place}`
      case 'beyond':
        return '0'
      case 'fold':
        throw new TypeError('a fold is a statement')
    }
  }

  #inSet(step: Of<'in-set'>): string {
    const text = this.#step(step.of)
    if (text.op !== 'load') throw new TypeError('a text is always loaded')
    return this.#dialect.inSet(step.set, this.valueOf(step.of), text.source)
  }
}

function isConstant({ op }: Step): boolean {
  return op === 'truth' || op === 'number' || op === 'mask' || op === 'test-is'
}

function recordOf(block: number): string {
  return `r${block}`
}
