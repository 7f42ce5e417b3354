import { judgeBill } from '../bills/bill.ts'
import { classification } from '../classifications/classify.ts'
import type { Reply } from '../platform/reply.ts'
import { sheet } from '../sheets/sheet.ts'

/** What is no reading of a case, but is answered in a thread all the same, by the name of its operation. */
export const TASKS = {
  classify: classification,
  bill: judgeBill,
  sheet,
} satisfies Record<string, (body: Uint8Array) => Promise<Reply>>

export type TaskName = keyof typeof TASKS

export function isTask(name: string): name is TaskName {
  return Object.hasOwn(TASKS, name)
}
