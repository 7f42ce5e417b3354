import { assess, assessWithoutProof } from '../assessments/assess.ts'
import type { SentCase } from '../cases/read-case-body.ts'
import { asking } from '../interviews/ask.ts'
import { choosing } from '../options/options.ts'
import { overTime } from '../timelines/timeline.ts'

/** What can be asked of a case, by name: each gives what is published. */
export const READINGS = {
  assess,
  assessWithoutProof,
  asking,
  overTime,
  choosing,
} satisfies Record<string, (sent: SentCase) => Promise<object> | object>

export type ReadingName = keyof typeof READINGS
