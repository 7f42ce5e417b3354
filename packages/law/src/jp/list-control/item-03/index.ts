import {
  agitators,
  columns,
  detectors,
  fillingMachines,
  heatExchangers,
  incinerators,
  multiWallPipes,
  pumps,
  reactors,
  repairAssemblies,
  tanks,
  valves,
} from './chemical-equipment.ts'
import { precursors, toxicChemicals, toxicPrecursors } from './chemicals.ts'
import { chemicalEquipmentTechnology } from './technology.ts'

/** Item 3: chemical weapons. */
export const item3 = [
  precursors,
  toxicChemicals,
  toxicPrecursors,
  reactors,
  tanks,
  heatExchangers,
  columns,
  fillingMachines,
  agitators,
  valves,
  multiWallPipes,
  pumps,
  incinerators,
  detectors,
  repairAssemblies,
  chemicalEquipmentTechnology,
]
