import { isostaticPresses } from './isostatic-presses.ts'
import { machineTools } from './machine-tools.ts'
import { machineToolTechnology } from './technology.ts'

/** Item 2: nuclear. */
export const item2 = [machineTools, isostaticPresses, machineToolTechnology]
