import { Engine, type NestedCondition } from 'json-rules-engine'
import type { PreparePeer } from '../peer.ts'
import { OUTCOMES, type Outcome, type Sample } from '../sample.ts'

const c = (fact: string, operator: string, value: unknown): NestedCondition => ({ fact, operator, value })
const yes = (fact: string) => c(fact, 'equal', true)
const no = (fact: string) => c(fact, 'equal', false)

const foreign: NestedCondition = {
  any: [
    { all: [c('kind', 'equal', 'individual'), no('resident')] },
    c('kind', 'equal', 'foreign-body'),
    { all: [c('kind', 'equal', 'company'), c('votes', 'greaterThanInclusive', 500000)] },
  ],
}
const acquired: NestedCondition[] = [
  foreign,
  no('inherited'),
  {
    any: [
      {
        all: [
          yes('listed'),
          c('day', 'greaterThanInclusive', 18420),
          c('combined', 'greaterThanInclusive', 10000),
        ],
      },
      { all: [yes('listed'), c('day', 'lessThan', 18420), c('combined', 'greaterThanInclusive', 100000)] },
      { all: [no('listed'), c('combined', 'greaterThan', 0)] },
    ],
  },
]
const exempt: NestedCondition[] = [
  c('day', 'greaterThanInclusive', 18420),
  c('investor', 'notIn', ['violator', 'government']),
  {
    any: [
      c('sector', 'equal', 'designated'),
      {
        all: [
          yes('listed'),
          { any: [c('investor', 'equal', 'financial'), c('combined', 'lessThan', 100000)] },
        ],
      },
    ],
  },
  yes('use'),
  yes('e1'),
  yes('e2'),
  yes('e3'),
  {
    any: [
      c('sector', 'notEqual', 'core'),
      c('investor', 'equal', 'financial'),
      { all: [yes('e4'), yes('e5')] },
    ],
  },
]

function derived(s: Sample): Record<string, unknown> {
  return {
    ...s,
    votes: s.directVotes + (s.intermediateForeign >= 500000 ? s.intermediateVotes : 0),
    combined: s.own + (s.relatedForeign ? s.related : 0) + s.managed,
  }
}

/** json-rules-engine: three rules by priority; the derived numbers are computed for it. */
export const jsonRules: PreparePeer = (samples) => {
  const engine = new Engine()
  const rule = (type: Outcome, priority: number, conditions: NestedCondition[]) =>
    engine.addRule({ conditions: { all: [...acquired, ...conditions] }, event: { type }, priority })
  rule('exempt', 3, [c('sector', 'notEqual', 'none'), ...exempt])
  rule('prior', 2, [c('sector', 'notEqual', 'none')])
  rule('report', 1, [c('sector', 'equal', 'none'), c('combined', 'greaterThanInclusive', 100000)])
  const facts = samples.map(derived)
  return {
    name: 'json-rules-engine',
    version: '7.3.1',
    how: 'rules by priority, two-valued',
    cases: samples.length,
    async run() {
      const outcomes: Outcome[] = []
      for (const each of facts) {
        const { events } = await engine.run(each)
        const types = events.map(({ type }) => type)
        outcomes.push(
          types.includes('exempt') ? 'exempt' : (OUTCOMES.find((one) => types.includes(one)) ?? 'none'),
        )
      }
      return outcomes
    },
  }
}
