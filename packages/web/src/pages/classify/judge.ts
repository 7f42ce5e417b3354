import { type Classification, classify } from '@sekisho/catalogue/classify'
import type { Problem } from '@sekisho/logic'
import { fileOf, type Specification } from './specification.ts'

/** What is known of a product so far: how it stands to the list, and what of it could not be read. */
export interface Judged {
  /** Nothing where even the rest of the specification cannot be read. */
  readonly classification: Classification | null
  readonly problems: readonly Problem[]
}

/** What a product is called that has no name yet. */
const NAMELESS = '—'

/** Judges a product as of a day. A value that cannot be read is a problem, and unknown to the judgement. */
export function judge(specification: Specification, on: string): Judged {
  const typed = fileOf(specification)
  // A product is judged before it has a name.
  const file = { ...typed, name: typed.name || NAMELESS }
  const whole = classify(file, { on })
  if (whole.ok) return { classification: whole.classification, problems: [] }
  const faulty = whole.problems.map(({ at }) => at.path ?? '')
  const values = Object.fromEntries(
    Object.entries(file.values).filter(
      ([id]) => !faulty.some((path) => path.endsWith(id) || path.includes(`.${id}.`)),
    ),
  )
  const kinds = file.kinds.filter((_, place) => !faulty.includes(`kinds[${place}]`))
  const rest = classify({ ...file, kinds, values }, { on })
  return { classification: rest.ok ? rest.classification : null, problems: whole.problems }
}

/** What is wrong with the value of a fact. */
export function problemsOf(problems: readonly Problem[], fact: string): readonly Problem[] {
  return problems.filter(({ at: { path = '' } }) => path.endsWith(fact) || path.includes(`.${fact}.`))
}
