import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import asking from '../../schema/asking-1.schema.json' with { type: 'json' }
import deal from '../../schema/deal-1.schema.json' with { type: 'json' }
import determination from '../../schema/determination-1.schema.json' with { type: 'json' }
import facts from '../../schema/facts-1.schema.json' with { type: 'json' }
import options from '../../schema/options-1.schema.json' with { type: 'json' }
import proof from '../../schema/proof-1.schema.json' with { type: 'json' }
import timeline from '../../schema/timeline-1.schema.json' with { type: 'json' }
import { withFact } from '../case/given.ts'
import { writeCase } from '../case/write-case.ts'
import { ask } from '../readings/ask/ask.ts'
import { publishAsking } from '../readings/ask/publish-asking.ts'
import { withAnswer } from '../readings/ask/target.ts'
import { publishFacts } from '../readings/describe/published-fact.ts'
import { options as optionsOf } from '../readings/options/options.ts'
import { publishOptions } from '../readings/options/publish-options.ts'
import { publishTimeline } from '../readings/timeline/publish-timeline.ts'
import { timeline as overTime } from '../readings/timeline/timeline.ts'
import { arbitraryCase } from '../testing/arbitrary-case.ts'
import { holdingRules } from '../testing/holding.ts'
import { permitRules } from '../testing/permit.ts'
import { assessDeal, publishAssessment } from './assess-deal.ts'

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true })
ajv.addSchema(proof).addSchema(determination)
const [isAsking, isDeal, isFacts, isOptions, isTimeline] = [asking, deal, facts, options, timeline].map(
  (schema) => (value: object) => {
    const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema)
    const read: unknown = JSON.parse(JSON.stringify(value))
    validate(read)
    expect(validate.errors ?? []).toEqual([])
    expect(read).toEqual(value)
  },
)

describe.each([
  ['holding', holdingRules],
  ['permit', permitRules],
])('what is published of %s follows its schema', (_, ruleSet) => {
  it('questions, and each of their values is a case as it would be written', () => {
    fc.assert(
      fc.property(arbitraryCase(ruleSet), (given) => {
        const asked = ask(ruleSet, given)
        const published = publishAsking(ruleSet, asked)
        isAsking?.(published)
        for (const [place, { fact, choices }] of published.questions.entries()) {
          if (fact.includes('[')) continue
          for (const [nth, { value }] of choices.entries()) {
            const answer = asked.questions[place]?.choices[nth]
            if (!answer) throw new Error('published what was not asked')
            const written = writeCase(ruleSet, withAnswer(ruleSet, given, fact, answer.value))
            expect(written).toMatchObject({ facts: { [fact]: value } })
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('options, each of whose values leads there', () => {
    fc.assert(
      fc.property(arbitraryCase(ruleSet), (given) => {
        const found = optionsOf(ruleSet, given)
        const published = publishOptions(ruleSet, found)
        isOptions?.(published)
        for (const [place, { changes }] of published.options.entries()) {
          const chosen = found.options[place]?.changes ?? []
          const then = chosen.reduce((one, { fact, value }) => withFact(one, fact, value), given)
          const facts = Object.fromEntries(changes.map(({ fact, value }) => [fact, value]))
          expect(writeCase(ruleSet, then)).toMatchObject({ facts })
        }
      }),
      { numRuns: 20 },
    )
  })

  it('timelines', () => {
    fc.assert(
      fc.property(arbitraryCase(ruleSet), (given) => {
        isTimeline?.(publishTimeline(ruleSet, overTime(ruleSet, given)))
      }),
      { numRuns: 40 },
    )
  })

  it('facts', () => isFacts?.(publishFacts(ruleSet)))

  it('deals', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryCase(ruleSet), { minLength: 2, maxLength: 3 }), async (cases) => {
        const acts = cases.map((one, place) => ({ id: place === 0 ? null : String(place), case: one }))
        isDeal?.(publishAssessment(assessDeal(ruleSet, acts, 'test 1'), 'a'))
      }),
      { numRuns: 40 },
    )
  })
})
