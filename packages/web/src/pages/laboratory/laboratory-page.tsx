import type { Occasion } from '@sekisho/logic'
import { Link, useNavigate } from '@tanstack/react-router'
import { workOn } from '../../deal/case-file.ts'
import { placeOf } from '../../deal/regimes.ts'
import { savedText } from '../../deal/saved.ts'
import { setWork, useWork } from '../../deal/store.ts'
import { CARD } from '../../parts/card.ts'
import { Examples } from '../../parts/examples.tsx'
import { Page } from '../../parts/page.tsx'
import { useStartAnew } from '../../parts/use-start-anew.ts'
import { useSay } from '../../words/language.ts'
import { CandidateRules } from './candidate-rules.tsx'
import { EXAMPLES } from './examples.ts'
import { TEXTS } from './texts.ts'

/** The regime whose occasions these are. */
const REGIME = 'jp/technology-transfer'

/** The occasions of a university: each an interview of its own, in the words of those who meet it. */
export function LaboratoryPage() {
  const say = useSay()
  const navigate = useNavigate()
  const startAnew = useStartAnew()
  const { work } = useWork(REGIME)
  const { ruleSet, occasion: begun } = work
  const interview = { to: '/interview/$country/$name', params: placeOf(REGIME) } as const

  async function begin(occasion: Occasion): Promise<void> {
    if (savedText(REGIME) !== null && !confirm(say(TEXTS.sure))) return
    setWork(workOn(ruleSet, occasion))
    await navigate(interview)
  }

  return (
    <Page title={TEXTS.title} where={say(ruleSet.title)}>
      <h1>{say(TEXTS.heading)}</h1>
      <p className="mt-3 mb-6 text-soft">{say(TEXTS.lead)}</p>
      {begun ? (
        <p className="mb-6">
          <Link {...interview} className={`${CARD} border-key bg-key-wash`}>
            <b className="block text-key">{say(TEXTS.goOn)}</b>
            <span>{say(begun.title)}</span>
          </Link>
        </p>
      ) : null}
      <h2 className="mb-3">{say(TEXTS.occasions)}</h2>
      <ul className="space-y-4">
        {(ruleSet.occasions ?? []).map((occasion) => (
          <li key={occasion.id}>
            <button type="button" className={CARD} onClick={() => void begin(occasion)}>
              <b className="block text-key">{say(occasion.title)}</b>
              <span className="text-soft">{say(occasion.about)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={CARD} onClick={() => void startAnew(REGIME)}>
            <b className="block text-key">{say(TEXTS.other)}</b>
            <span className="text-soft">{say(TEXTS.otherHelp)}</span>
          </button>
        </li>
      </ul>
      <CandidateRules work={work} />
      <Examples examples={EXAMPLES} />
    </Page>
  )
}
