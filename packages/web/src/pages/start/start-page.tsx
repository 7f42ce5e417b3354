import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { lastRegime } from '../../deal/regimes.ts'
import { prepareWork } from '../../deal/store.ts'
import { CARD } from '../../parts/card.ts'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../words/language.ts'
import { Examples } from './examples.tsx'
import { GoOn } from './go-on.tsx'
import { ImportFile } from './import-file.tsx'
import { Questions } from './questions.tsx'
import { TEXTS } from './texts.ts'

/** Where one comes in: what do you want to know? */
export function StartPage() {
  const say = useSay()
  useEffect(() => {
    // Once this page is shown, the rules that were used last are fetched, so that the first question need not wait.
    void prepareWork(lastRegime())
  }, [])
  return (
    <Page title={TEXTS.title}>
      <h1>{say(TEXTS.heading)}</h1>
      <p className="mt-3 mb-8 text-soft">{say(TEXTS.lead)}</p>
      <ul className="space-y-4">
        <GoOn />
        <Questions />
      </ul>
      <h2 className="mt-10 mb-3">{say(TEXTS.lookUp)}</h2>
      <ul className="space-y-4">
        <li>
          <Link to="/sectors" className={CARD}>
            <b className="block text-key">{say(TEXTS.sectors)}</b>
            <span className="text-soft">{say(TEXTS.sectorsHelp)}</span>
          </Link>
        </li>
        <li>
          <Link to="/rules" className={CARD}>
            <b className="block text-key">{say(TEXTS.rules)}</b>
            <span className="text-soft">{say(TEXTS.rulesHelp)}</span>
          </Link>
        </li>
      </ul>
      <ImportFile />
      <Examples />
    </Page>
  )
}
