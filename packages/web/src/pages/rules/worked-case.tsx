import type { RuleSet } from '@sekisho/logic'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { expectedIn } from './expected-in.ts'
import { TEXTS } from './texts.ts'
import { useOpenCase } from './use-open-case.ts'
import type { Worked } from './worked-cases.ts'

/** A worked case: its day, why it comes out so, the answer it expects, and a way into it. */
export function WorkedCaseItem({
  ruleSet,
  id: of,
  worked,
}: {
  readonly ruleSet: RuleSet
  /** What the case is shown for. */
  readonly id: string
  readonly worked: Worked
}) {
  const say = useSay()
  const open = useOpenCase(ruleSet)
  const { id, raw, expect, why } = worked
  const expected = expectedIn(ruleSet, worked, of)
  return (
    <li className="border-b border-line py-3">
      <p>{why ? say(why) : id}</p>
      <p className="text-[0.85rem] text-soft">
        {typeof raw.on === 'string' ? `${raw.on}　` : null}
        {expected.length > 0 ? `${say(TEXTS.expected)}: ${expected.map(say).join(' ／ ')}　` : null}
        {id}
      </p>
      {expect.problems === undefined ? (
        <div className="no-print mt-1.5">
          <Button onClick={() => void open(worked)} aria-label={`${say(TEXTS.open)}: ${id}`}>
            {say(TEXTS.open)}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
