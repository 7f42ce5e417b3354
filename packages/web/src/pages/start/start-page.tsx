import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { lastRegime } from '../../deal/regimes.ts'
import { prepareWork } from '../../deal/store.ts'
import { CARD } from '../../parts/card.ts'
import { Examples } from '../../parts/examples.tsx'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../words/language.ts'
import { EXAMPLES } from './examples.ts'
import { GoOn } from './go-on.tsx'
import { ImportFile } from './import-file.tsx'
import { Questions } from './questions.tsx'
import { TEXTS } from './texts.ts'

/** The pages that answer without a case. */
const LOOK_UP = [
  { to: '/laboratory', words: TEXTS.laboratory, help: TEXTS.laboratoryHelp },
  { to: '/items', words: TEXTS.items, help: TEXTS.itemsHelp },
  { to: '/classify', words: TEXTS.classify, help: TEXTS.classifyHelp },
  { to: '/bill-of-materials', words: TEXTS.bill, help: TEXTS.billHelp },
  { to: '/sectors', words: TEXTS.sectors, help: TEXTS.sectorsHelp },
  { to: '/rules', words: TEXTS.rules, help: TEXTS.rulesHelp },
] as const

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
        {LOOK_UP.map(({ to, words, help }) => (
          <li key={to}>
            <Link to={to} className={CARD}>
              <b className="block text-key">{say(words)}</b>
              <span className="text-soft">{say(help)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <ImportFile />
      <Examples examples={EXAMPLES} />
    </Page>
  )
}
