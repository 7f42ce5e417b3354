import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import type { PreparePeer } from '../peer.ts'
import type { Outcome } from '../sample.ts'

const c = 'context'
const foreign = `((${c}.kind == "individual" && !${c}.resident) || ${c}.kind == "foreign-body" || (${c}.kind == "company" &&
  ${c}.directVotes + (if ${c}.intermediateForeign >= 500000 then ${c}.intermediateVotes else 0) >= 500000))`
const combined = `(${c}.own + (if ${c}.relatedForeign then ${c}.related else 0) + ${c}.managed)`
const acquired = `(${foreign} && !${c}.inherited && (if ${c}.listed then ${combined} >= (if ${c}.day >= 18420 then 10000 else 100000) else ${combined} > 0))`
const open = `(${c}.day >= 18420 && ${c}.investor != "violator" && ${c}.investor != "government" &&
  (${c}.sector == "designated" || (${c}.listed && (${c}.investor == "financial" || ${combined} < 100000))))`
const kept = `(${c}.e1 && ${c}.e2 && ${c}.e3 && (${c}.sector != "core" || ${c}.investor == "financial" || (${c}.e4 && ${c}.e5)))`
const exempt = `(${open} && ${c}.use && ${kept})`
const permit = (when: string) => `permit(principal, action, resource) when { ${acquired} && ${when} };`

/** Cedar's WebAssembly: three policies parsed once; the reasons of the decision name the outcome. */
export const cedar: PreparePeer = (samples) => {
  const parsed = preparsePolicySet('bench', {
    staticPolicies: {
      exempt: permit(`${c}.sector != "none" && ${exempt}`),
      prior: permit(`${c}.sector != "none" && !${exempt}`),
      report: permit(`${c}.sector == "none" && ${combined} >= 100000`),
    },
  })
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed))
  const entity = { type: 'Party', id: 'a' }
  const few = samples.slice(0, 2000)
  const calls = few.map((sample) => ({
    principal: entity,
    action: { type: 'Action', id: 'acquire' },
    resource: entity,
    context: { ...sample },
    preparsedPolicySetId: 'bench',
    entities: [],
  }))
  return {
    name: '@cedar-policy/cedar-wasm',
    version: '4.13.0',
    how: 'policies parsed once, two-valued',
    cases: few.length,
    run: () =>
      calls.map((call): Outcome => {
        const answer = statefulIsAuthorized(call)
        if (answer.type !== 'success') throw new Error(JSON.stringify(answer))
        const [reason] = answer.response.diagnostics.reason
        return reason === 'exempt' || reason === 'prior' || reason === 'report' ? reason : 'none'
      }),
  }
}
