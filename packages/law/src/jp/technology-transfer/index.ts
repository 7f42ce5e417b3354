export { type Candidate, type CandidateId, candidates, isCandidate } from './candidates/candidates.ts'
export { simulated } from './candidates/simulated.ts'
export { technologyTransfer } from './regime.ts'
