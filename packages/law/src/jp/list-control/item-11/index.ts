import type { Entry } from '../write/index.ts'
import { inertialEquipment } from './inertial-navigation.ts'
import { accelerometerEntry, gyroscopeEntry } from './inertial-sensors.ts'
import { altimeters, gnssReceivers, sonarNavigationEntry, starTrackers } from './navigation.ts'
import { navigationTechnology } from './technology.ts'

/** The entries of item 11 that are modelled. */
export const item11: readonly Entry[] = [
  inertialEquipment,
  accelerometerEntry,
  gyroscopeEntry,
  starTrackers,
  gnssReceivers,
  altimeters,
  sonarNavigationEntry,
  navigationTechnology,
]
