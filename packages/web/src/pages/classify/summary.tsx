import type { Classification } from '@sekisho/catalogue/classify'
import { Badge } from '../../parts/badge.tsx'
import { Box } from '../../parts/box.tsx'
import { useSay } from '../../words/language.ts'
import { groupsOf, TONES } from './groups.ts'
import { TEXTS } from './texts.ts'

/** The result at a glance, told aloud as it changes; what is assumed, and what to do next. */
export function Summary({ classification }: { readonly classification: Classification }) {
  const say = useSay()
  const { summary, assumed, next } = classification
  return (
    <div className="lg:sticky lg:top-4">
      <Box heading={say(TEXTS.result)}>
        <p aria-live="polite" className="mb-2 font-bold">
          {say(summary)}
        </p>
        <ul className="space-y-1">
          {groupsOf(classification).map(({ shown, entries }) => (
            <li key={shown}>
              <Badge tone={TONES[shown]}>{say(TEXTS[shown])}</Badge>{' '}
              <span className="tabular-nums">
                {[...new Set(entries.map(({ item }) => item))].join(say(TEXTS.comma))}
              </span>
            </li>
          ))}
        </ul>
      </Box>
      <Box heading={say(TEXTS.next)}>
        <ul className="list-disc space-y-1 pl-5">
          {next.map((words) => (
            <li key={words.en}>{say(words)}</li>
          ))}
        </ul>
      </Box>
      {assumed.length > 0 ? (
        <Box heading={say(TEXTS.assumed)}>
          {assumed.map((words) => (
            <p key={words.en}>{say(words)}</p>
          ))}
        </Box>
      ) : null}
    </div>
  )
}
