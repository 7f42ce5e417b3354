import { assess } from '../assessments/assess.ts'
import type { SentCase } from '../cases/read-case-body.ts'

/** What can be asked of a case, by name: each gives what is published. */
export const READINGS = {
  assess,
} satisfies Record<string, (sent: SentCase) => Promise<object> | object>

export type ReadingName = keyof typeof READINGS
