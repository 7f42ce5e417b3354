import type { Entry } from '../write/index.ts'
import { cameras } from './cameras.ts'
import { gravimeters } from './gravimeters.ts'
import { lasers } from './lasers.ts'
import { magnetometers } from './magnetometers.ts'
import {
  aspheres,
  laserMicrophones,
  mirrorEntry,
  opticalInstrumentEntry,
  wavefrontSensors,
  zincOptics,
} from './optics.ts'
import { radars } from './radar.ts'
import { sensorDesign, sensorManufacture } from './technology.ts'

/** The entries of item 10 that are modelled. */
export const item10: readonly Entry[] = [
  cameras,
  gravimeters,
  lasers,
  magnetometers,
  mirrorEntry,
  zincOptics,
  aspheres,
  wavefrontSensors,
  laserMicrophones,
  opticalInstrumentEntry,
  radars,
  sensorDesign,
  sensorManufacture,
]
