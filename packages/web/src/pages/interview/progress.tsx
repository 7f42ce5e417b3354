import { useId } from 'react'
import { standingOf, wholeStandingOf } from '../../deal/standing.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** How many questions may still matter. They fall away as one answers, so the bar promises nothing. */
export function Progress({ work }: { readonly work: Work }) {
  const say = useSay()
  const id = useId()
  const { case: given, passed } = actOf(work)
  const { settled, open } = standingOf(work.ruleSet, given)
  const asked = settled ? wholeStandingOf(work.ruleSet, given).open : open
  const left = asked.filter((fact) => !passed.includes(fact)).length
  const done = given.facts.size + passed.length
  return (
    <div className="mb-6">
      <progress
        aria-labelledby={id}
        value={done}
        max={done + left}
        className="progress block h-1.5 w-full overflow-hidden rounded-full"
      />
      <p id={id} className="mt-1 text-[0.85rem] text-soft">
        {say(settled ? TEXTS.leftAll(left) : TEXTS.left(left))}
      </p>
    </div>
  )
}
