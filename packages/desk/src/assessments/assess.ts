import { hash } from 'node:crypto'
import { assessDeal, assessDealWithoutProof, publishAssessment } from '@sekisho/logic'
import manifest from '../../package.json' with { type: 'json' }
import type { SentCase } from '../cases/read-case-body.ts'

/** The program as receipts name it. */
const PROGRAM = `sekisho ${manifest.version}`

const sha256 = (text: string): string => hash('sha256', text)

/** The published assessment of a case or deal. */
export function assess({ id, ruleSet, acts }: SentCase): object {
  return publishAssessment(assessDeal(ruleSet, acts, PROGRAM, sha256), id)
}

/** The same without the proofs, which are most of it. */
export function assessWithoutProof({ id, ruleSet, acts }: SentCase): object {
  return publishAssessment(assessDealWithoutProof(ruleSet, acts, PROGRAM, sha256), id)
}
