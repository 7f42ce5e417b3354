import { assessDeal, publishAssessment } from '@sekisho/logic'
import manifest from '../../package.json' with { type: 'json' }
import type { SentCase } from '../cases/read-case-body.ts'

/** The program as receipts name it. */
const PROGRAM = `sekisho ${manifest.version}`

/** The published assessment of a case or deal. */
export async function assess({ id, ruleSet, acts }: SentCase): Promise<object> {
  return publishAssessment(await assessDeal(ruleSet, acts, PROGRAM), id)
}
