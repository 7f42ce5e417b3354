import { technology } from '../write/index.ts'
import * as equipment from './biological-equipment.ts'

/** Technology of item 3-2. */

export const biologicalEquipmentTechnology = technology('technology-3-2-2', {
  item: '3-2(2)',
  at: '15条の3',
  title: { ja: '細菌製剤用の装置の技術', en: 'Technology of biological equipment' },
  of: Object.values(equipment),
  uses: ['design', 'manufacture', 'use'],
})
