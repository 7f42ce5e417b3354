import * as avionics from './avionics.ts'
import * as compositePlant from './composite-plant.ts'
import { flowFormers } from './flow-formers.ts'
import { accelerometers, gravimeters, gyroscopes, magneticSensors } from './inertial.ts'
import { isostaticPresses } from './isostatic-presses.ts'
import { ramjets, turbojets, turboprops } from './jet-engines.ts'
import { maragingSteel } from './maraging-steel.ts'
import * as propellantControls from './propellant-controls.ts'
import * as propellants from './propellants.ts'
import { rockets, stages, unmannedAircraft } from './rockets.ts'
import * as technology from './technology.ts'
import { accelerators, balancingMachines, vibrationTestSystems } from './vibration-and-balancing.ts'

/** Item 4: missiles. */
export const item4 = [
  rockets,
  unmannedAircraft,
  stages,
  turbojets,
  ramjets,
  turboprops,
  flowFormers,
  isostaticPresses,
  maragingSteel,
  accelerometers,
  gyroscopes,
  magneticSensors,
  balancingMachines,
  gravimeters,
  vibrationTestSystems,
  accelerators,
  ...Object.values(propellantControls),
  ...Object.values(propellants),
  ...Object.values(compositePlant),
  ...Object.values(avionics),
  ...Object.values(technology),
]
