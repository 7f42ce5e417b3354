import { assessDeal, publishAssessment } from '@sekisho/logic'
import manifest from '../../package.json' with { type: 'json' }
import type { SentCase } from '../cases/read-case-body.ts'

/** The program as receipts name it. */
const PROGRAM = `sekisho ${manifest.version}`

/** The published assessment of a case or deal. */
export function assess({ id, ruleSet, acts }: SentCase): object {
  return publishAssessment(assessDeal(ruleSet, acts, PROGRAM), id)
}

/** The same without the proofs, which are most of it. */
export function assessWithoutProof({ id, ruleSet, acts }: SentCase): object {
  const assessment = assessDeal(ruleSet, acts, PROGRAM)
  const published: Published = publishAssessment(assessment, id)
  return withoutProof(published.acts ? { ...published, acts: published.acts.map(withoutProof) } : published)
}

interface Published {
  readonly proof?: unknown
  readonly acts?: readonly Published[]
}

function withoutProof({ proof: _, ...rest }: Published): Published {
  return rest
}
