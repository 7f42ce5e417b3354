import { Link } from '@tanstack/react-router'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** What is shown where an address names no rule. */
export function NoSuchRule() {
  const say = useSay()
  return (
    <Page title={TEXTS.noSuch}>
      <h1>{say(TEXTS.noSuch)}</h1>
      <p className="my-4">{say(TEXTS.noSuchHelp)}</p>
      <Link to="/rules">{say(TEXTS.back)}</Link>
    </Page>
  )
}
