import type { Question, RuleSet } from '@sekisho/logic'
import { useEffect } from 'react'
import type { Act } from '../../work/work.ts'
import { answered, passedOver } from './replies.ts'
import { viewOf, wholeStandingOf } from './step.ts'

/** While a person reads the question, what each answer leads to is found out, one answer whenever there is time. */
export function useAhead(ruleSet: RuleSet, act: Act, { fact, choices }: Question): void {
  useEffect(() => {
    const acts = [
      ...choices.map(
        ({ value }) =>
          () =>
            answered(ruleSet, act, fact, value),
      ),
      () => passedOver(ruleSet, act, fact),
    ]
    let timer = 0
    function later(place: number): void {
      const make = acts[place]
      if (!make) return
      timer = whenIdle(() => {
        const made = make()
        const view = viewOf(ruleSet, made, undefined)
        if (view.kind === 'end') wholeStandingOf(ruleSet, made.case)
        later(place + 1)
      })
    }
    later(0)
    return () => cancelIdle(timer)
  }, [ruleSet, act, fact, choices])
}

// Safari has no idle callbacks: there a short wait does.
const hasIdle = typeof requestIdleCallback === 'function'
const whenIdle = (run: () => void): number =>
  hasIdle ? requestIdleCallback(run) : Number(setTimeout(run, 50))
const cancelIdle = (timer: number): void => (hasIdle ? cancelIdleCallback(timer) : clearTimeout(timer))
