import type { Determination } from '@sekisho/logic'
import { Badge } from '../../parts/badge.tsx'
import { Box } from '../../parts/box.tsx'
import { useSay } from '../../words/language.ts'
import { QuestionLink } from './question-link.tsx'
import { TEXTS } from './texts.ts'

/** What is not known and cannot change the answer, only what follows from it. */
export function Open({ determination: { unknown } }: { readonly determination: Determination }) {
  const say = useSay()
  const open = unknown.filter((one) => !one.decisive)
  if (open.length === 0) return null
  return (
    <Box heading={say(TEXTS.open)}>
      <p>
        <Badge tone="ok">{say(TEXTS.same)}</Badge>
      </p>
      <p className="my-1 text-soft">{say(TEXTS.onlyDuties)}</p>
      <ul className="list-disc space-y-1 pl-5">
        {open.map((one) => (
          <li key={one.fact}>
            <QuestionLink unknown={one} />
          </li>
        ))}
      </ul>
    </Box>
  )
}
