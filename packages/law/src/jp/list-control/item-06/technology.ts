import { technology } from '../write/index.ts'
import { deepHoleDrilling, machineToolsByRepeatability } from './machine-tools.ts'
import { feedbackUnits, measuringMachines } from './measuring-machines.ts'
import { gearFinishing, opticalFinishing, spinForming } from './optical-finishing.ts'
import { hotIsostaticPresses, metalAdditive } from './presses-and-printers.ts'
import { bearings, robots, tablesAndSpindles } from './robots-and-bearings.ts'

/** 18条1項: technology of materials processing. */

export const processingTechnology = technology('technology-6-1-processing', {
  item: '6(1)',
  at: '18条1項2号',
  title: { ja: '材料加工の設計・製造の技術', en: 'Technology to design or make processing equipment' },
  of: [
    machineToolsByRepeatability,
    deepHoleDrilling,
    opticalFinishing,
    gearFinishing,
    spinForming,
    measuringMachines,
    feedbackUnits,
    hotIsostaticPresses,
    metalAdditive,
    bearings,
    robots,
    tablesAndSpindles,
  ],
  uses: ['design', 'manufacture'],
  programs: 'excluded',
  leftOut: {
    ja: '3号・4号（設計・製造用プログラム）',
    en: 'items 3 and 4: programs for design or manufacture',
  },
  codes: { us: '2E001', eu: '2E001' },
})
