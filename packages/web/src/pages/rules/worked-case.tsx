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
  const said = [sayExpected(ruleSet, id, about.expects), sayOutcome(ruleSet, worked.expect.outcome)]
  const expected = new Set(said.flatMap((words) => (words ? [say(words)] : [])))
  return (
    <li className="border-b border-line py-3">
      <p>{about.why ? say(about.why) : about.id}</p>
      <p className="text-[0.85rem] text-soft">
        {about.on ? `${about.on}　` : null}
        {expected.size > 0 ? `${say(TEXTS.expected)}: ${[...expected].join(' ／ ')}　` : null}
        {about.id}
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
