import type { Expression } from '../../expression/types.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { Explainer } from './explainer.ts'
import type { ProofStep } from './proof.ts'

/**
 * The proof of one expression of a rule set: why it has the value it has in the case, with citations and the origin
 * of facts, in both languages. A no is explained as well as a yes; only what mattered is there.
 */
export function explain(evaluation: Evaluation, root: Expression): ProofStep {
  const [step] = new Explainer(evaluation).steps(root, 'alone')
  if (step === undefined) throw new Error(`no step for a ${root.kind}`)
  return step
}
