import { useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { placeOf } from '../../deal/regimes.ts'
import { nextOf, nextOfAll, standingOf } from '../../deal/standing.ts'
import { setWork } from '../../deal/store.ts'
import { type Act, actOf, type Work, withAct } from '../../deal/work.ts'
import { afterPaint, measureFrom } from './measure.ts'

/** Goes to a question; to what comes next where none is named. */
export type Go = (to: string | undefined) => void

/** Changes the act that is looked at and goes on; `since` is when the person acted. */
export type Reply = (change: (act: Act) => Act, since: number) => void

/**
 * The question that is shown, and how to reply to it. A reply is shown at once; the address follows, so that the
 * browser's way back leads through the questions.
 */
export function useReply(work: Work, address: string | undefined) {
  const navigate = useNavigate()
  const regime = work.ruleSet.id
  // Where an answer led while the address still says the question before.
  const [ahead, setAhead] = useState<{ from: string | undefined; to: string | undefined } | null>(null)
  if (ahead && ahead.from !== address) setAhead(null)
  const shown = ahead && ahead.from === address ? ahead.to : address

  const go: Go = useCallback(
    (to) => {
      if (to === address) return
      scrollTo(0, 0)
      setAhead({ from: address, to })
      const follow = () =>
        void navigate({
          to: '/interview/$country/$name',
          params: placeOf(regime),
          search: to === undefined ? {} : { q: to },
        })
      // A task of its own: what measures the paint comes first.
      afterPaint(() => setTimeout(follow))
    },
    [address, navigate, regime],
  )

  const reply: Reply = (change, since) => {
    const { ruleSet } = work
    measureFrom(since)
    const wasSettled = standingOf(ruleSet, actOf(work).case).settled
    const changed = withAct(work, change)
    setWork(changed)
    go(wasSettled ? nextOfAll(ruleSet, actOf(changed)) : nextOf(ruleSet, actOf(changed)))
  }

  return { shown, go, reply }
}
