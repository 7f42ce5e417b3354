import type { Entry } from '../write/index.ts'
import {
  advancedComputers,
  digitalComputers,
  intrusionComputers,
  ruggedComputers,
  unusualComputers,
} from './computers.ts'
import { quantumComputers, quantumControls, qubitDevices } from './quantum.ts'
import {
  computerTechnology,
  intrusionPrograms,
  quantumTechnology,
  smallerComputerTechnology,
} from './technology.ts'

/** The entries of item 8 that are modelled. */
export const item8: readonly Entry[] = [
  digitalComputers,
  ruggedComputers,
  unusualComputers,
  intrusionComputers,
  advancedComputers,
  quantumComputers,
  qubitDevices,
  quantumControls,
  computerTechnology,
  quantumTechnology,
  smallerComputerTechnology,
  intrusionPrograms,
]
