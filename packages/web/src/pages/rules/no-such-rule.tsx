import type { RuleSet } from '@sekisho/logic'
import { Link } from '@tanstack/react-router'
import { placeOf } from '../../deal/regimes.ts'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** What is shown where an address names no rule. */
export function NoSuchRule({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const say = useSay()
  return (
    <Page title={TEXTS.noSuch}>
      <h1>{say(TEXTS.noSuch)}</h1>
      <p className="my-4">{say(TEXTS.noSuchHelp)}</p>
      <Link to="/rules/$country/$name" params={placeOf(ruleSet.id)}>
        {say(TEXTS.back)}
      </Link>
    </Page>
  )
}
