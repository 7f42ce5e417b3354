import type { RuleSet, WorkedCase } from '@sekisho/logic'
import { useNavigate } from '@tanstack/react-router'
import { workOf } from '../../deal/case-file.ts'
import { placeOf } from '../../deal/regimes.ts'
import { savedText } from '../../deal/saved.ts'
import { setWork } from '../../deal/store.ts'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** Opens a worked case as what is worked on, after asking where something is kept already. */
export function useOpenCase(ruleSet: RuleSet): (worked: WorkedCase) => Promise<void> {
  const navigate = useNavigate()
  const say = useSay()
  return async ({ id, raw }) => {
    const read = workOf(ruleSet, { id, ...raw })
    if (!read.ok || (savedText(ruleSet.id) !== null && !confirm(say(TEXTS.opens)))) return
    setWork(read.work)
    await navigate({ to: '/result/$country/$name', params: placeOf(ruleSet.id) })
  }
}
