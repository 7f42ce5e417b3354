import { standingOf } from '../../deal/standing.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { Box } from '../../parts/box.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** All answers there are, from the gravest; those that can no longer be are struck through. */
export function Possible({ work }: { readonly work: Work }) {
  const say = useSay()
  const { possible } = standingOf(work.ruleSet, actOf(work).case)
  return (
    <Box heading={say(TEXTS.possible)}>
      <p aria-live="polite" className="sr-only">
        {say(TEXTS.possibleCount(possible.length))}
      </p>
      <ul className="list-disc pl-5">
        {Object.entries(work.ruleSet.answer.type.options).map(([id, words]) =>
          possible.includes(id) ? (
            <li key={id}>{say(words)}</li>
          ) : (
            <li key={id} className="text-soft">
              <s>{say(words)}</s>
              <span className="sr-only">{say(TEXTS.impossible)}</span>
            </li>
          ),
        )}
      </ul>
    </Box>
  )
}
