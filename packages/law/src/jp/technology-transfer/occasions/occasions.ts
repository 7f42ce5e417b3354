import type { Occasion } from '@sekisho/logic'
import { admission } from './admission.ts'
import { conference } from './conference.ts'
import { jointResearch } from './joint-research.ts'
import { leaving } from './leaving.ts'
import { onlineClass } from './online-class.ts'
import { sideJob } from './side-job.ts'
import { visit } from './visit.ts'

/** The occasions on which a university meets these rules, in the order of a person's stay. */
export const occasions: readonly Occasion[] = [
  admission,
  visit,
  jointResearch,
  onlineClass,
  sideJob,
  conference,
  leaving,
]
