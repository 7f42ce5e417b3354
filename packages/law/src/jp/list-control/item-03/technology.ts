import { technology } from '../write/index.ts'
import * as equipment from './chemical-equipment.ts'

/** Technology of item 3. */

export const chemicalEquipmentTechnology = technology('technology-3-2', {
  item: '3(2)',
  at: '15条の2',
  title: { ja: '化学製剤の製造用の装置の技術', en: 'Technology of chemical equipment' },
  of: [
    equipment.reactors,
    equipment.tanks,
    equipment.heatExchangers,
    equipment.columns,
    equipment.fillingMachines,
    equipment.agitators,
    equipment.valves,
    equipment.multiWallPipes,
    equipment.pumps,
    equipment.incinerators,
    equipment.detectors,
    equipment.repairAssemblies,
  ],
  uses: ['design', 'manufacture', 'use'],
})
