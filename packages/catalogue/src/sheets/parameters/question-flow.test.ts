import { dayOf, evaluate, published, type Rule } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { lanternCase, lanternEntry, lanternRules, wickEntry } from '../../testing/lantern-rules.ts'
import { type Question, questionFlow, type Target } from './question-flow.ts'

/** Every product that the made-up list can tell apart. */
const PRODUCTS = [true, false].flatMap((lantern) =>
  [true, false].flatMap((temple) =>
    ['40', '50', '50.1', '100.1'].flatMap((brightness) =>
      ['4', '5', '20'].flatMap((range) =>
        ['oil', 'gas', 'none'].map((fuel) => ({
          'is.lantern': lantern,
          'is.temple-lantern': temple,
          'lantern.brightness': brightness,
          'lantern.range': range,
          'lantern.fuel': fuel,
        })),
      ),
    ),
  ),
)

/** The end that the answers of a product lead to, and how many questions that takes. */
function walk(questions: readonly Question[], answer: (question: Question) => boolean) {
  let [at, steps]: [Target, number] = [1, 0]
  while (typeof at === 'number') {
    const question: Question | undefined = questions[at - 1]
    if (question === undefined) throw new Error(`no question ${at}`)
    at = answer(question) ? question.yes : question.no
    steps++
  }
  return { end: at, steps }
}

describe.each([
  ['the lanterns', lanternEntry],
  ['the wicks', wickEntry],
])('the flow of %s', (_, entry: Rule) => {
  it.each(['2024-12-31', '2025-01-01'])(
    'ends as the rules do for every product on %s, asking nothing twice',
    (on) => {
      const questions = questionFlow(entry, dayOf(on))
      for (const facts of PRODUCTS) {
        for (const wick of [true, false]) {
          const given = lanternCase(facts, on, { 'special-wick': { value: wick, author: 'judge' } })
          const { reading } = evaluate(lanternRules, given)
          const { end, steps } = walk(questions, ({ asks }) => published(reading.value(asks)) === true)
          expect(end === 'applies').toBe(published(reading.value(entry)))
          expect(steps).toBeLessThanOrEqual(questions.length)
        }
      }
    },
  )

  it('leads only forward', () => {
    questionFlow(entry, dayOf('2026-01-01')).forEach(({ yes, no }, place) => {
      for (const target of [yes, no])
        if (typeof target === 'number') expect(target).toBeGreaterThan(place + 1)
    })
  })
})

it('ends at the first question where the heading does not fit', () => {
  const questions = questionFlow(lanternEntry, dayOf('2026-01-01'))
  expect(walk(questions, () => false)).toEqual({ end: 'does-not-apply', steps: 1 })
})
