import { agents } from './agents.ts'
import * as equipment from './biological-equipment.ts'
import { biologicalEquipmentTechnology } from './technology.ts'

/** Item 3-2: biological weapons. */
export const item32 = [agents, ...Object.values(equipment), biologicalEquipmentTechnology]
