import { DecisionFile, DecisionMemory } from '@sekisho/names/decisions'
import { PartyLookUp } from '@sekisho/parties'
import { addAssessments } from './assessments/routes.ts'
import { addBills } from './bills/routes.ts'
import { answeringParties } from './cases/answering-parties.ts'
import { addCatalogue } from './catalogue/routes.ts'
import { addClassifications } from './classifications/routes.ts'
import { addInterviews } from './interviews/routes.ts'
import { addOptions } from './options/routes.ts'
import type { Api } from './platform/new-api.ts'
import { addRegimes } from './regimes/routes.ts'
import { addScreening } from './screening/routes.ts'
import { addSectors } from './sectors/routes.ts'
import { addSheets } from './sheets/routes.ts'
import type { Answering } from './threads/pool.ts'
import { addTimelines } from './timelines/routes.ts'

/** What was imported, in folders of the user's. */
export interface Folders {
  readonly lists?: string
  readonly watchLists?: string
  /** The file of decisions about hits. */
  readonly decisions?: string
}

/**
 * Adds every operation of the API, in the order in which the document and its page show them.
 * @param folders of imported control lists and watch-lists, where they are named
 */
export function addRoutes(api: Api, pool: Answering, { lists, watchLists, decisions }: Folders = {}): void {
  const cases = answeringParties(pool, partyLookUp(watchLists, decisions))
  addAssessments(api, cases)
  addInterviews(api, cases)
  addTimelines(api, cases)
  addOptions(api, cases)
  addRegimes(api)
  addSectors(api)
  addClassifications(api, pool)
  addSheets(api, pool)
  addBills(api, pool)
  addCatalogue(api, lists)
  addScreening(api, watchLists, decisions)
}

/** How the parties of cases are looked up, where there are watch-lists. */
function partyLookUp(folder: string | undefined, file: string | undefined): PartyLookUp | undefined {
  if (folder === undefined) return undefined
  const decisions = file === undefined ? undefined : new DecisionFile(file)
  return new PartyLookUp(folder, async () => (await decisions?.memory()) ?? new DecisionMemory())
}
