import type { Entry } from '../write/index.ts'
import { deepHoleDrilling, machineToolsByRepeatability } from './machine-tools.ts'
import { feedbackUnits, measuringMachines } from './measuring-machines.ts'
import { gearFinishing, opticalFinishing, spinForming } from './optical-finishing.ts'
import { hotIsostaticPresses, metalAdditive } from './presses-and-printers.ts'
import { bearings, robots, tablesAndSpindles } from './robots-and-bearings.ts'
import { processingTechnology } from './technology.ts'

/** The entries of item 6 that are modelled. */
export const item6: readonly Entry[] = [
  machineToolsByRepeatability,
  deepHoleDrilling,
  measuringMachines,
  feedbackUnits,
  opticalFinishing,
  gearFinishing,
  spinForming,
  hotIsostaticPresses,
  metalAdditive,
  bearings,
  robots,
  tablesAndSpindles,
  processingTechnology,
]
