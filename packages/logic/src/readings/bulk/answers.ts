import { ProblemError } from '../../values/problem.ts'
import { unfit } from './messages.ts'
import type { Asked } from './write-program.ts'

/** The answers by row. */
export interface BulkAnswers {
  /** 0 false, 1 unknown, 3 true. */
  readonly conclusions: Readonly<Record<string, Uint8Array>>
  /** The options still possible, a bit an option. */
  readonly decisions: Readonly<Record<string, Int32Array>>
  /** Rows that the generated code answered. */
  readonly fast: number
  /** Rows that were left to `evaluate`. */
  readonly slow: number
}

/** The answers being written: a truth and a mask column for each that is asked, and the rows left to `evaluate`. */
export interface Answering {
  readonly truths: readonly Uint8Array[]
  readonly masks: readonly Int32Array[]
  readonly left: Uint8Array
}

/** New columns for the answers of so many rows. */
export function newAnswers({ truths, choices }: Asked, rows: number): Answering {
  return {
    truths: [...truths.keys()].map(() => new Uint8Array(rows)),
    masks: [...choices.keys()].map(() => new Int32Array(rows)),
    left: new Uint8Array(rows),
  }
}

/**
 * The columns of earlier answers, to be written over.
 * @throws ProblemError naming every column that is not as this question and this many rows have it
 */
export function reusedAnswers({ truths, choices }: Asked, rows: number, earlier: BulkAnswers): Answering {
  const answers: Answering = {
    truths: [...truths.keys()].flatMap((id) => earlier.conclusions[id] ?? []),
    masks: [...choices.keys()].flatMap((id) => earlier.decisions[id] ?? []),
    left: new Uint8Array(rows),
  }
  const faulty = [
    ...[...truths.keys()].filter((id) => earlier.conclusions[id]?.length !== rows),
    ...[...choices.keys()].filter((id) => earlier.decisions[id]?.length !== rows),
  ]
  if (faulty.length > 0) throw new ProblemError(faulty.map((id) => unfit('no-answers', id, String(rows))))
  return answers
}

/** The columns by the id of what was asked. */
export function answersById(
  { truths, choices }: Asked,
  answers: Answering,
): Pick<BulkAnswers, 'conclusions' | 'decisions'> {
  return {
    conclusions: byId(truths.keys(), answers.truths),
    decisions: byId(choices.keys(), answers.masks),
  }
}

function byId<Column>(ids: Iterable<string>, columns: readonly Column[]): Readonly<Record<string, Column>> {
  // There is one column for each id.
  return Object.fromEntries([...ids].map((id, place) => [id, columns[place] as Column]))
}
