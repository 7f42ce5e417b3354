export { type Candidate, type CandidateId, candidates } from './candidates/candidates.ts'
export { simulated } from './candidates/simulated.ts'
export { technologyTransfer } from './regime.ts'
