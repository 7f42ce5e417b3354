import { parse } from '@marcbachmann/cel-js'
import type { PreparePeer } from '../peer.ts'
import type { Outcome } from '../sample.ts'

const foreign = `((kind == 'individual' && !resident) || kind == 'foreign-body' || (kind == 'company' &&
  directVotes + (intermediateForeign >= 500000.0 ? intermediateVotes : 0.0) >= 500000.0))`
const combined = '(own + (relatedForeign ? related : 0.0) + managed)'
const acquired = `(${foreign} && !inherited && (listed ? ${combined} >= (day >= 18420.0 ? 10000.0 : 100000.0) : ${combined} > 0.0))`
const open = `(day >= 18420.0 && investor != 'violator' && investor != 'government' &&
  (sector == 'designated' || (listed && (investor == 'financial' || ${combined} < 100000.0))))`
const kept = `(e1 && e2 && e3 && (sector != 'core' || investor == 'financial' || (e4 && e5)))`

/** Google's Common Expression Language in JavaScript, parsed once. */
export const cel: PreparePeer = (samples) => {
  const expression = parse(
    `!${acquired} ? 'none' : sector == 'none' ? (${combined} >= 100000.0 ? 'report' : 'none') : ${open} && use && ${kept} ? 'exempt' : 'prior'`,
  )
  return {
    name: '@marcbachmann/cel-js',
    version: '8.0.0',
    how: 'parsed once, two-valued, floating point',
    cases: samples.length,
    // The expression gives one of its own four texts.
    run: () => samples.map((sample) => expression(sample) as Outcome),
  }
}
