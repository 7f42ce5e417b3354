import { regime } from '@sekisho/law/regimes'
import { type Case, options, receipt, timeline } from '@sekisho/logic'
import type { LaterAnswer } from './later.ts'

/** A question of the page: everything of a case that takes its time. */
export interface LaterQuestion {
  readonly regime: string
  readonly case: Case
  readonly program: string
}

// Beside the page, so that it never waits: other ways open may take seconds to look for.
addEventListener('message', async ({ data }: MessageEvent<LaterQuestion>) => {
  const say = (answer: LaterAnswer): void => postMessage(answer)
  const ruleSet = await regime(data.regime)
  say({ timeline: timeline(ruleSet, data.case) })
  // Over a connection that is not encrypted the browser computes no hashes.
  if ('subtle' in crypto) say({ receipt: await receipt(ruleSet, data.case, data.program) })
  say({ options: options(ruleSet, data.case) })
})
