import type { ProofStep } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { reasonsOf, sayReasons } from './reasons.ts'

const words = (text: string) => ({ ja: text, en: text })

function step(
  kind: ProofStep['kind'],
  title: string,
  value: boolean | null,
  because: ProofStep[] = [],
): ProofStep {
  return { kind, id: title, title: words(title), value, text: words(title), because }
}

const exempt = step('rule', 'exempt', true, [
  step('rule', 'may be exempt', true),
  step('fact', 'is used', true),
  step('all-of', '', true, [step('rule', 'keeps conditions', true)]),
])
const reported = step('rule', 'report enough', false, [
  step('any-of', '', true, [step('rule', 'ground', true)]),
])

describe('reasonsOf', () => {
  it('are the named things under the exception that holds', () => {
    const answer = step('decision', 'duty', null, [
      step('exception', 'report', false, [reported]),
      step('exception', 'exempt', true, [exempt]),
    ])
    expect(sayReasons(reasonsOf(answer))).toEqual({
      ja: '「may be exempt」に当たり、「keeps conditions」に当たるためです。',
      en: 'Because “may be exempt” applies and “keeps conditions” applies.',
    })
  })

  it('are what each exception failed by, where none holds; the exception itself where nothing is named under it', () => {
    const answer = step('decision', 'duty', null, [
      step('exception', 'report', false, [reported]),
      step('exception', 'exempt', false, [step('rule', 'exempt', false, [step('fact', 'is used', false)])]),
    ])
    expect(sayReasons(reasonsOf(answer))).toEqual({
      ja: '「ground」に当たり、「exempt」に当たらないためです。',
      en: 'Because “ground” applies and “exempt” does not apply.',
    })
  })

  it('are none where nothing is named', () => {
    expect(sayReasons(reasonsOf(step('decision', 'duty', null)))).toBeNull()
  })
})
