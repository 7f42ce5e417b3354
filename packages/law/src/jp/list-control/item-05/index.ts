import type { Entry } from '../write/index.ts'
import { alloys } from './alloys.ts'
import { boronAndOthers } from './boron.ts'
import { borides, ceramicComposites, precursors } from './ceramics.ts'
import { coatedPowders } from './coated-powders.ts'
import { compositeEquipment } from './composite-equipment.ts'
import { fibres, prepregs } from './fibres.ts'
import { dampingFluids, lubricants } from './fluids.ts'
import { fluorinatedPolymers, seals } from './fluorine-products.ts'
import { heavyAlloys } from './heavy-alloys.ts'
import { magneticMaterials } from './magnetic-materials.ts'
import { formingTools, polyimideFilms } from './polyimide-films.ts'
import { polymers } from './polymers.ts'
import { superconductors } from './superconductors.ts'
import { materialTechnology } from './technology.ts'

/** The entries of item 5 that are modelled. */
export const item5: readonly Entry[] = [
  alloys,
  boronAndOthers,
  borides,
  ceramicComposites,
  precursors,
  coatedPowders,
  compositeEquipment,
  fibres,
  prepregs,
  lubricants,
  dampingFluids,
  seals,
  fluorinatedPolymers,
  heavyAlloys,
  magneticMaterials,
  polyimideFilms,
  formingTools,
  polymers,
  superconductors,
  materialTechnology,
]
