import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { savedText } from '../../deal/saved.ts'
import { prepareWork } from '../../deal/store.ts'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../words/language.ts'
import { Examples } from './examples.tsx'
import { ImportFile } from './import-file.tsx'
import { TEXTS } from './texts.ts'
import { useStartAnew } from './use-start-anew.ts'

const CARD =
  'block w-full cursor-pointer rounded-8 border border-edge bg-paper px-5 py-4 text-left text-ink no-underline hover:bg-wash'

/** Where one comes in: what do you want to know? */
export function StartPage() {
  const say = useSay()
  const startAnew = useStartAnew()
  const [hasSaved] = useState(() => savedText() !== null)
  useEffect(() => {
    // Once this page is shown, the rules are fetched, so that the first question need not wait for them.
    void prepareWork()
  }, [])
  return (
    <Page title={TEXTS.title}>
      <h1>{say(TEXTS.heading)}</h1>
      <p className="mt-3 mb-8 text-soft">{say(TEXTS.lead)}</p>
      <ul className="space-y-4">
        {hasSaved ? (
          <li>
            <Link to="/interview" className={`${CARD} border-key bg-key-wash`}>
              <b className="block text-key">{say(TEXTS.goOn)}</b>
              <span className="text-soft">{say(TEXTS.goOnHelp)}</span>
            </Link>
          </li>
        ) : null}
        <li>
          <button type="button" className={CARD} onClick={startAnew}>
            <b className="block text-key">{say(TEXTS.determine)}</b>
            <span className="text-soft">{say(TEXTS.determineHelp)}</span>
          </button>
        </li>
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
