import type { Determination } from '@sekisho/logic'
import { Link } from '@tanstack/react-router'
import { download, fileName } from '../../deal/download.ts'
import { placeOf } from '../../deal/regimes.ts'
import type { Work } from '../../deal/work.ts'
import { BUTTON, Button } from '../../parts/button.tsx'
import { useLanguage, useSay } from '../../words/language.ts'
import { deadlinesFile, hasDeadlines } from './deadlines.ts'
import { TEXTS } from './texts.ts'

/** What can be done with the result. */
export function Actions({
  work,
  determined,
}: {
  readonly work: Work
  readonly determined: readonly Determination[]
}) {
  const say = useSay()
  const language = useLanguage()
  const acts = determined.map((determination, at) => ({ act: work.acts[at]?.id ?? null, determination }))
  const place = placeOf(work.ruleSet.id)
  const hasDays = hasDeadlines(acts)
  return (
    <ul aria-label={say(TEXTS.actions)} className="no-print mt-5 flex flex-wrap gap-2.5">
      {hasDays ? (
        <li>
          <Button
            look="main"
            onClick={async () =>
              download(
                fileName(work.title, 'ics'),
                await deadlinesFile(work.title, acts, language),
                'text/calendar',
              )
            }
          >
            {say(TEXTS.calendar)}
          </Button>
        </li>
      ) : null}
      <li>
        <Link to="/interview/$country/$name" params={place} className={hasDays ? BUTTON.plain : BUTTON.main}>
          {say(TEXTS.change)}
        </Link>
      </li>
      <li>
        <Link to="/compare/$country/$name" params={place} className={BUTTON.plain}>
          {say(TEXTS.compare)}
        </Link>
      </li>
      <li>
        <Button onClick={() => print()}>{say(TEXTS.print)}</Button>
      </li>
    </ul>
  )
}
