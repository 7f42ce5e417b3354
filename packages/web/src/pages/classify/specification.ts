/**
 * What is known of a product while it is being typed: the specification file of the command line, with values as they
 * are written, unit included.
 */
export interface Specification {
  readonly name: string
  readonly maker: string
  readonly model: string
  readonly subject: 'goods' | 'technology'
  /** Headings of the list, without `is.`. */
  readonly kinds: readonly string[]
  /** Is it nothing else? */
  readonly complete: boolean
  /** By fact, as it was typed or as a file has it (a range, a value with its source); what is left out is unknown. */
  readonly values: Readonly<Record<string, unknown>>
}

export const BLANK: Specification = {
  name: '',
  maker: '',
  model: '',
  subject: 'goods',
  kinds: [],
  complete: true,
  values: {},
}

/** The specification as a file that the command line reads too. */
export function fileOf({ name, maker, model, subject, kinds, complete, values }: Specification) {
  return {
    name: name.trim(),
    ...(maker.trim() ? { maker: maker.trim() } : {}),
    ...(model.trim() ? { model: model.trim() } : {}),
    subject,
    kinds,
    'kinds-complete': complete,
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value))),
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}

/** The specification with a value as it was typed; without it where nothing is typed. */
export function withValue(specification: Specification, id: string, value: string): Specification {
  const { [id]: _, ...others } = specification.values
  return { ...specification, values: value === '' ? others : { ...others, [id]: value } }
}

/** The specification with a kind, or without it. */
export function withKind(specification: Specification, id: string, isOne: boolean): Specification {
  const others = specification.kinds.filter((kind) => kind !== id)
  return { ...specification, kinds: isOne ? [...others, id] : others }
}

type Plain = Readonly<Record<string, unknown>>

/** The specification that a file holds, for its form: what is wrong inside of it is told when it is classified. */
export function specificationOf(file: Plain): Specification {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const { kinds, values } = file
  return {
    name: text(file.name),
    maker: text(file.maker),
    model: text(file.model),
    subject: file.subject === 'technology' ? 'technology' : 'goods',
    kinds: Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string') : [],
    complete: file['kinds-complete'] === true || file['kinds-complete'] === 'true',
    // A map; what stands in it is read with its own sentences.
    values: typeof values === 'object' && values !== null && !Array.isArray(values) ? (values as Plain) : {},
  }
}
