import type { PartyLookUp } from '@sekisho/parties'
import { type Call, type OptionSpec, textOption } from '../command.ts'
import { asProblems } from './watch-lists.ts'

/** Where the parties of cases are looked up, and what was decided about hits. */
export const PARTY_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'watch-lists',
    value: 'FOLDER',
    help: {
      ja: '事案の当事者（parties）を調べる、取り込んだ名簿のフォルダー（既定は環境変数 SEKISHO_WATCH_LISTS）',
      en: 'folder of the imported watch-lists in which the parties of a case are looked up (SEKISHO_WATCH_LISTS unless given)',
    },
  },
  {
    name: 'decisions',
    value: 'FILE',
    help: {
      ja: '候補についての判断の記録（sekisho decide）。判断のない候補があれば、その事実は不明',
      en: 'the record of decisions about hits (sekisho decide); while one is open, the fact is unknown',
    },
  },
]

/** How the parties of cases are looked up; nothing where no folder is named. @throws ProblemError where the decisions cannot be read */
export async function partyLookUpOf(call: Call): Promise<PartyLookUp | undefined> {
  const folder = textOption(call, 'watch-lists') ?? process.env.SEKISHO_WATCH_LISTS
  if (!folder) return undefined
  const { DecisionFile, DecisionMemory } = await import('@sekisho/names/decisions')
  const { PartyLookUp } = await import('@sekisho/parties')
  const file = textOption(call, 'decisions')
  const memory =
    file === undefined ? new DecisionMemory() : await asProblems(file, () => new DecisionFile(file).memory())
  return new PartyLookUp(folder, async () => memory)
}
