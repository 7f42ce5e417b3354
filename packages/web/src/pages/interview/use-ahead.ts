import { dayOf, type Given, type Question, type RuleSet } from '@sekisho/logic'
import { useEffect } from 'react'
import { wholeStandingOf } from '../../deal/standing.ts'
import type { Act } from '../../deal/work.ts'
import { refusals } from './refusals.ts'
import { answered, passedOver } from './replies.ts'
import { viewOf } from './step.ts'

/** While a person reads the question, what each answer leads to is found out, one answer whenever there is time. */
export function useAhead(ruleSet: RuleSet, act: Act, question: Question): void {
  useEffect(() => {
    const acts = [
      ...likelyAnswers(ruleSet, question).map((value) => () => answered(ruleSet, act, question.fact, value)),
      () => passedOver(ruleSet, act, question.fact),
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
  }, [ruleSet, act, question])

  useEffect(() => {
    // The engine compiles what it has run: a day that will hardly be the answer makes the first answer fast all the same.
    if (question.fact !== ruleSet.act.id) return
    const timer = whenIdle(() => void refusals(ruleSet, act, question, known(dayOf(ruleSet.knownOn))))
    return () => cancelIdle(timer)
  }, [ruleSet, act, question])
}

function known(value: Given['value']): Given {
  return { status: 'known', value }
}

/** What is offered; of a day, which is typed, one that stands for it. */
function likelyAnswers(ruleSet: RuleSet, { choices, fact }: Question): readonly Given[] {
  return fact === ruleSet.act.id ? [known(dayOf(ruleSet.knownOn))] : choices.map(({ value }) => value)
}

// Safari has no idle callbacks: there a short wait does.
const hasIdle = typeof requestIdleCallback === 'function'
const whenIdle = (run: () => void): number =>
  hasIdle ? requestIdleCallback(run) : Number(setTimeout(run, 50))
const cancelIdle = (timer: number): void => (hasIdle ? cancelIdleCallback(timer) : clearTimeout(timer))
