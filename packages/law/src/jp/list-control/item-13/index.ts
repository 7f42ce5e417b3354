import type { Entry } from '../write/index.ts'
import { hybridMotorEntry, marineTurbineEntry, rocketPartEntry, solidMotorEntry } from './propulsion.ts'
import { unmannedAircraftEntry } from './unmanned-aircraft.ts'

/** The entries of item 13 that are modelled. */
export const item13: readonly Entry[] = [
  marineTurbineEntry,
  solidMotorEntry,
  hybridMotorEntry,
  rocketPartEntry,
  unmannedAircraftEntry,
]
