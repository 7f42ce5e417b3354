import { technology } from '../write/index.ts'
import { inertialEquipment } from './inertial-navigation.ts'
import { accelerometerEntry, gyroscopeEntry } from './inertial-sensors.ts'
import { altimeters, gnssReceivers, sonarNavigationEntry, starTrackers } from './navigation.ts'

/** 23条1項: technology of navigation. */

export const navigationTechnology = technology('technology-11-1-navigation', {
  item: '11(1)',
  at: '23条1項1号',
  title: { ja: '航法装置の設計・製造の技術', en: 'Technology to design or make navigation equipment' },
  of: [
    accelerometerEntry,
    gyroscopeEntry,
    inertialEquipment,
    starTrackers,
    gnssReceivers,
    altimeters,
    sonarNavigationEntry,
  ],
  uses: ['design', 'manufacture'],
  programs: 'excluded',
  leftOut: { ja: '2号・3号（プログラム）', en: 'items 2 and 3: programs' },
  codes: { us: '7E001', eu: '7E001' },
})
