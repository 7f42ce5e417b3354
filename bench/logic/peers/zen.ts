import { ZenEngine } from '@gorules/zen-engine'
import type { PreparePeer } from '../peer.ts'
import type { Outcome } from '../sample.ts'

const expressions: readonly (readonly [string, string])[] = [
  ['votes', 'directVotes + (intermediateForeign >= 500000 ? intermediateVotes : 0)'],
  ['combined', 'own + (relatedForeign ? related : 0) + managed'],
  [
    'foreign',
    '(kind == "individual" and not resident) or kind == "foreign-body" or (kind == "company" and $.votes >= 500000)',
  ],
  [
    'acquired',
    '$.foreign and not inherited and (listed ? $.combined >= (day >= 18420 ? 10000 : 100000) : $.combined > 0)',
  ],
  [
    'open',
    'day >= 18420 and investor != "violator" and investor != "government" and (sector == "designated" or (listed and (investor == "financial" or $.combined < 100000)))',
  ],
  ['kept', 'e1 and e2 and e3 and (sector != "core" or investor == "financial" or (e4 and e5))'],
  [
    'outcome',
    'not $.acquired ? "none" : (sector == "none" ? ($.combined >= 100000 ? "report" : "none") : ($.open and use and $.kept ? "exempt" : "prior"))',
  ],
]

const content = {
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    {
      id: 'rules',
      name: 'rules',
      type: 'expressionNode',
      position: { x: 1, y: 0 },
      content: { expressions: expressions.map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
    { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
  ],
}

/** GoRules ZEN: one expression node, the decision made once. */
export const zen: PreparePeer = (samples) => {
  const decision = new ZenEngine().createDecision(content)
  const few = samples.slice(0, 5000)
  return {
    name: '@gorules/zen-engine',
    version: '0.54.0',
    how: 'one expression node, decision made once, two-valued',
    cases: few.length,
    async run() {
      const outcomes: Outcome[] = []
      // The node gives one of its own four texts.
      for (const sample of few) outcomes.push((await decision.evaluate(sample)).result.outcome as Outcome)
      return outcomes
    },
  }
}
