import { technology } from '../write/index.ts'
import { alloys } from './alloys.ts'
import { borides, ceramicComposites, precursors } from './ceramics.ts'
import { compositeEquipment } from './composite-equipment.ts'
import { fibres, prepregs } from './fibres.ts'
import { dampingFluids, lubricants } from './fluids.ts'
import { fluorinatedPolymers } from './fluorine-products.ts'
import { heavyAlloys } from './heavy-alloys.ts'
import { magneticMaterials } from './magnetic-materials.ts'
import { formingTools, polyimideFilms } from './polyimide-films.ts'
import { polymers } from './polymers.ts'
import { superconductors } from './superconductors.ts'

/** 17条1項: technology of materials. */

export const materialTechnology = technology('technology-5-1-materials', {
  item: '5(1)',
  at: '17条1項3号',
  title: { ja: '先端素材の設計・製造の技術', en: 'Technology to design or make materials' },
  of: [
    alloys,
    borides,
    ceramicComposites,
    precursors,
    compositeEquipment,
    fibres,
    prepregs,
    dampingFluids,
    lubricants,
    fluorinatedPolymers,
    heavyAlloys,
    magneticMaterials,
    formingTools,
    polyimideFilms,
    polymers,
    superconductors,
  ],
  uses: ['design', 'manufacture'],
  programs: 'excluded',
  leftOut: { ja: '1号（設計・製造用プログラム）', en: 'item 1: programs for design or manufacture' },
  codes: { us: '1E001', eu: '1E001' },
})
