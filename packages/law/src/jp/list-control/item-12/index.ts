import type { Entry } from '../write/index.ts'
import { mannedTethered, unmannedTethered, untethered } from './submersibles.ts'
import {
  buoyancyEntry,
  deterrentEntry,
  lightEntry,
  manipulatorEntry,
  rebreatherEntry,
  salvageEntry,
  shipPartEntry,
  underwaterRobotEntry,
} from './underwater.ts'

/** The entries of item 12 that are modelled. */
export const item12: readonly Entry[] = [
  mannedTethered,
  unmannedTethered,
  untethered,
  salvageEntry,
  lightEntry,
  underwaterRobotEntry,
  manipulatorEntry,
  shipPartEntry,
  buoyancyEntry,
  rebreatherEntry,
  deterrentEntry,
]
