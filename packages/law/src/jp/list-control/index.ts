import type { RuleSetDescription } from '@sekisho/logic'
import { declaredBy } from './declared.ts'
import { entries, entriesByItem } from './entries.ts'
import * as facts from './facts.ts'
import { listed, otherEntries } from './listed.ts'
import { sentences } from './sentences.ts'

export { type Coverage, coverage } from './coverage.ts'
export { entries, entriesByItem } from './entries.ts'
export type { Entry, OtherCodes } from './write/entry.ts'
export { convert, listUnits } from './write/units.ts'

/** Classification against the control list (該非判定): the entries of both tables as rules over what a product is. */
export const listControl: RuleSetDescription = {
  id: 'jp/list-control',
  title: { ja: '該非判定（リスト規制）', en: 'Classification against the control list' },
  version: '2026.11.26',
  knownOn: '2026-11-23',
  span: { from: '2017-01-07', until: '2027-12-31' },
  act: facts.actDay,
  answer: listed,
  sentences,
  outcomes: [],
  modules: {
    'facts.ts': facts,
    'listed.ts': { listed, otherEntries },
    ...Object.fromEntries(
      Object.entries(entriesByItem).map(([folder, members]) => [
        folder,
        declaredBy(members.map(({ rule }) => rule)),
      ]),
    ),
  },
  carried: [facts.productName],
}

/** The ids of the rules of all entries, in the order of the list. */
export const entryIds: readonly string[] = entries.map(({ id }) => id)
