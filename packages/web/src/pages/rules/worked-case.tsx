import type { CaseAbout, RuleSet, WorkedCase } from '@sekisho/logic'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { sayExpected, sayOutcome } from './say-expected.ts'
import { TEXTS } from './texts.ts'
import { useOpenCase } from './use-open-case.ts'

/** A worked case: its day, why it comes out so, what it expects, and a way into it. */
export function WorkedCaseItem({
  ruleSet,
  id,
  about,
  worked,
}: {
  readonly ruleSet: RuleSet
  /** What the case is about. */
  readonly id: string
  readonly about: CaseAbout
  readonly worked: WorkedCase
}) {
  const say = useSay()
  const open = useOpenCase(ruleSet)
  const expected = sayExpected(ruleSet, id, about.expects)
  const outcome = sayOutcome(ruleSet, worked.expect.outcome)
  return (
    <li className="border-b border-line py-3">
      <p>{about.why ? say(about.why) : about.id}</p>
      <p className="text-[0.85rem] text-soft">
        {about.on ? `${about.on}　` : null}
        {say(TEXTS.expected)}: {say(expected)}
        {outcome && outcome.ja !== expected.ja ? ` ／ ${say(outcome)}` : null}　{about.id}
      </p>
      {worked.expect.problems === undefined ? (
        <div className="no-print mt-1.5">
          <Button onClick={() => void open(worked)} aria-label={`${say(TEXTS.open)}: ${about.id}`}>
            {say(TEXTS.open)}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
