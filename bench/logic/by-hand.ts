import { MILLION, type Outcome, REFORM, type Sample } from './sample.ts'

/** The subset written by hand, two-valued: what every engine is held to, and the ceiling for one case at a time. */
export function byHand(s: Sample): Outcome {
  const foreign =
    (s.kind === 'individual' && !s.resident) ||
    s.kind === 'foreign-body' ||
    (s.kind === 'company' &&
      s.directVotes + (s.intermediateForeign >= 500_000 ? s.intermediateVotes : 0) >= 500_000)
  const combined = s.own + (s.relatedForeign ? s.related : 0) + s.managed
  const threshold = s.day >= REFORM ? MILLION / 100 : MILLION / 10
  const acquired = foreign && !s.inherited && (s.listed ? combined >= threshold : combined > 0)
  if (!acquired) return 'none'
  if (s.sector === 'none') return combined >= MILLION / 10 ? 'report' : 'none'
  const open =
    s.day >= REFORM &&
    s.investor !== 'violator' &&
    s.investor !== 'government' &&
    (s.sector === 'designated' || (s.listed && (s.investor === 'financial' || combined < MILLION / 10)))
  const kept = s.e1 && s.e2 && s.e3 && (s.sector !== 'core' || s.investor === 'financial' || (s.e4 && s.e5))
  return open && s.use && kept ? 'exempt' : 'prior'
}
