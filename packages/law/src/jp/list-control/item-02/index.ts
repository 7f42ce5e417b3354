import { balancingMachines } from './balancing-machines.ts'
import { crucibles, filamentWinders, fluorineCells, rotorEquipment } from './crucibles.ts'
import {
  coldCathodeTubes,
  detonatorParts,
  pulseCapacitors,
  pulseGenerators,
  sparkGaps,
  switchingModules,
} from './detonation.ts'
import { directCurrentSupplies, solenoids } from './electrical.ts'
import { flowFormers } from './flow-formers.ts'
import { frequencyChangers } from './frequency-changers.ts'
import { furnaces } from './furnaces.ts'
import {
  accelerators,
  highSpeedCameraParts,
  highSpeedCameras,
  impactTesters,
  shockInstruments,
} from './high-speed-instruments.ts'
import { isostaticPresses } from './isostatic-presses.ts'
import { machineTools } from './machine-tools.ts'
import { massSpectrometers } from './mass-spectrometers.ts'
import { measuringMachines } from './measuring-machines.ts'
import { beryllium, deuterium, nickel, nuclearMaterial } from './nuclear-materials.ts'
import { conversion, fuelFabrication, isotopeSeparation, reactors, reprocessing } from './nuclear-plant.ts'
import { bellowsValves, pressureGauges, scrollPumps, vacuumPumps } from './pressure-and-vacuum.ts'
import {
  bismuth,
  boron10,
  hafnium,
  helium3,
  lithium6,
  reductants,
  rhenium,
  tritium,
  tungsten,
  zirconium,
} from './pure-materials.ts'
import {
  manipulators,
  neutronGenerators,
  photomultipliers,
  shieldingWindows,
  televisionCameras,
} from './radiation.ts'
import { robots } from './robots.ts'
import { aluminiumAlloys, maragingSteels, rotorFibres, titaniumAlloys } from './rotor-materials.ts'
import * as technology from './technology.ts'
import { containmentVessels, platinumCatalysts, tritiumPlant } from './tritium-plant.ts'
import { vibrationTestSystems } from './vibration-test-systems.ts'

/** Item 2: nuclear. */
export const item2 = [
  nuclearMaterial,
  reactors,
  deuterium,
  reprocessing,
  fuelFabrication,
  isotopeSeparation,
  frequencyChangers,
  nickel,
  conversion,
  flowFormers,
  machineTools,
  measuringMachines,
  furnaces,
  isostaticPresses,
  robots,
  vibrationTestSystems,
  aluminiumAlloys,
  rotorFibres,
  maragingSteels,
  titaniumAlloys,
  beryllium,
  bismuth,
  boron10,
  reductants,
  crucibles,
  hafnium,
  lithium6,
  tungsten,
  zirconium,
  fluorineCells,
  rotorEquipment,
  balancingMachines,
  filamentWinders,
  massSpectrometers,
  pressureGauges,
  bellowsValves,
  solenoids,
  vacuumPumps,
  scrollPumps,
  directCurrentSupplies,
  accelerators,
  impactTesters,
  highSpeedCameras,
  highSpeedCameraParts,
  shockInstruments,
  coldCathodeTubes,
  sparkGaps,
  switchingModules,
  pulseCapacitors,
  pulseGenerators,
  detonatorParts,
  photomultipliers,
  neutronGenerators,
  manipulators,
  shieldingWindows,
  televisionCameras,
  tritium,
  tritiumPlant,
  platinumCatalysts,
  helium3,
  rhenium,
  containmentVessels,
  ...Object.values(technology),
]
