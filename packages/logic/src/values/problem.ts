import type { Words } from './words.ts'

/** Where a problem lies: the file as the user named it, line and column from 1, and the path inside the document. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly path?: string
}

/** Something wrong with what was given: a code for machines, a sentence for people, and what to do about it. */
export interface Problem {
  readonly code: string
  readonly at: Place
  readonly message: Words
  readonly help?: Words
}

/** Thrown when a rule set or a call is faulty; carries every problem found, not only the first. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.message.ja}\n${problem.message.en}`).join('\n'))
    this.name = 'ProblemError'
    this.problems = problems
  }
}
