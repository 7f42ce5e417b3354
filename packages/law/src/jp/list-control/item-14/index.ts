import type { Entry } from '../write/index.ts'
import { disposalEntry, riotAgentEntry, robotEntry, traceDetectorEntry } from './riot-agents.ts'
import { dieselEntry, powderEntry } from './substances.ts'

/** The entries of item 14 that are modelled. */
export const item14: readonly Entry[] = [
  robotEntry,
  riotAgentEntry,
  disposalEntry,
  traceDetectorEntry,
  powderEntry,
  dieselEntry,
]
