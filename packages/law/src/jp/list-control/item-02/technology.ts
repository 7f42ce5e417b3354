import { feature, limb, technology } from '../write/index.ts'
import { balancingMachines } from './balancing-machines.ts'
import * as crucibles from './crucibles.ts'
import * as detonation from './detonation.ts'
import * as electrical from './electrical.ts'
import { flowFormers } from './flow-formers.ts'
import { frequencyChangers } from './frequency-changers.ts'
import { furnaces } from './furnaces.ts'
import * as instruments from './high-speed-instruments.ts'
import { isostaticPresses } from './isostatic-presses.ts'
import { machineTools } from './machine-tools.ts'
import { massSpectrometers } from './mass-spectrometers.ts'
import { measuringMachines } from './measuring-machines.ts'
import { beryllium, deuterium, nickel, nuclearMaterial } from './nuclear-materials.ts'
import * as plant from './nuclear-plant.ts'
import * as pressure from './pressure-and-vacuum.ts'
import * as pure from './pure-materials.ts'
import * as radiation from './radiation.ts'
import { robots } from './robots.ts'
import * as rotor from './rotor-materials.ts'
import { containmentVessels, platinumCatalysts, tritiumPlant } from './tritium-plant.ts'
import { vibrationTestSystems } from './vibration-test-systems.ts'

/** Technology of item 2, by article 15 of the ministerial order. */

const uses = ['design', 'manufacture', 'use'] as const

export const nuclearTechnology = technology('technology-2-1-1', {
  item: '2(1)',
  at: '15条1項1号',
  title: { ja: '核物質・原子炉等の技術', en: 'Technology of nuclear material and plant' },
  of: [
    nuclearMaterial,
    plant.reactors,
    deuterium,
    plant.reprocessing,
    plant.isotopeSeparation,
    plant.conversion,
  ],
  uses,
  evenIfNotRequired: true,
  leftOut: {
    ja: '1条4号、6号（成型加工用の装置）、8号イ、10号イ及び10号の3の貨物の技術',
    en: 'technology of goods of article 1 items 4, 6 (fuel fabrication), 8 (a), 10 (a) and 10-3',
  },
})

const partProgramming = feature('part-programming-software', {
  ja: '数値制御コードを生成するパートプログラム作成用のプログラムで、装置を直接使用することができない',
  en: 'it is software that writes part programs of numerical control code and cannot run the machine directly',
})

export const machineToolPrograms = technology('technology-2-1-3', {
  item: '2(1)',
  at: '15条1項3号',
  title: { ja: '工作機械のプログラム（原子力関係）', en: 'Programs of machine tools (nuclear)' },
  of: [machineTools],
  uses,
  programs: 'only',
  unless: [
    limb('technology-2-1-3.part-programming', {
      at: '15条1項3号',
      title: { ja: 'パートプログラム作成用のプログラム', en: 'Part programming software' },
      when: partProgramming,
    }),
  ],
  leftOut: { ja: 'プログラムの設計等に係る技術', en: 'technology of the programs themselves' },
})

export const requiredTechnology = technology('technology-2-1-4', {
  item: '2(1)',
  at: '15条1項4号',
  title: { ja: '2の項の貨物の必要な技術', en: 'Required technology of goods of item 2' },
  of: [
    frequencyChangers,
    nickel,
    flowFormers,
    machineTools,
    measuringMachines,
    furnaces,
    isostaticPresses,
    robots,
    vibrationTestSystems,
    rotor.aluminiumAlloys,
    rotor.rotorFibres,
    rotor.maragingSteels,
    rotor.titaniumAlloys,
    beryllium,
    pure.bismuth,
    pure.reductants,
    pure.hafnium,
    pure.tungsten,
    pure.zirconium,
    pure.tritium,
    pure.helium3,
    pure.rhenium,
    ...Object.values(crucibles),
    balancingMachines,
    massSpectrometers,
    ...Object.values(pressure),
    ...Object.values(electrical),
    ...Object.values(instruments),
    ...Object.values(detonation),
    radiation.photomultipliers,
    radiation.manipulators,
    radiation.shieldingWindows,
    radiation.televisionCameras,
    tritiumPlant,
    containmentVessels,
  ],
  uses,
  programs: 'excluded',
  leftOut: {
    ja: '規則にない貨物（1条10号ロ等）の技術',
    en: 'technology of goods that are no rules, such as article 1 item 10 (b)',
  },
})

export const isotopeTechnology = technology('technology-2-1-5', {
  item: '2(1)',
  at: '15条1項5号',
  title: {
    ja: 'ほう素10・リチウム6・中性子発生装置・触媒の技術',
    en: 'Technology of boron-10, lithium-6, neutron generators, catalysts',
  },
  of: [pure.boron10, pure.lithium6, radiation.neutronGenerators, platinumCatalysts],
  uses,
  programs: 'excluded',
  evenIfNotRequired: true,
  leftOut: {
    ja: 'リチウムの同位元素の分離用の装置の技術',
    en: 'technology of equipment to separate lithium isotopes',
  },
})
