import { technology } from '../write/index.ts'
import { cameras } from './cameras.ts'
import { gravimeters } from './gravimeters.ts'
import { lasers } from './lasers.ts'
import { magnetometers } from './magnetometers.ts'
import {
  aspheres,
  laserMicrophones,
  mirrorEntry,
  opticalInstrumentEntry,
  wavefrontSensors,
  zincOptics,
} from './optics.ts'
import { radars } from './radar.ts'

/** 22条1項: technology of sensors and lasers. */

const of = [
  cameras,
  gravimeters,
  lasers,
  magnetometers,
  aspheres,
  laserMicrophones,
  mirrorEntry,
  opticalInstrumentEntry,
  wavefrontSensors,
  zincOptics,
  radars,
]

export const sensorDesign = technology('technology-10-1-design', {
  item: '10(1)',
  at: '22条1項1号',
  title: { ja: 'センサー・レーザーの設計の技術', en: 'Technology to design sensors and lasers' },
  of,
  uses: ['design'],
  programs: 'excluded',
  codes: { us: '6E001', eu: '6E001' },
})
export const sensorManufacture = technology('technology-10-1-manufacture', {
  item: '10(1)',
  at: '22条1項3号',
  title: { ja: 'センサー・レーザーの製造の技術', en: 'Technology to make sensors and lasers' },
  of,
  uses: ['manufacture'],
  programs: 'excluded',
  leftOut: { ja: '4号から7号までのプログラム', en: 'the programs of items 4 to 7' },
  codes: { us: '6E002', eu: '6E002' },
})
