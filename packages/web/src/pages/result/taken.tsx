import type { Determination } from '@sekisho/logic'
import { Box } from '../../parts/box.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** What was taken for the sake of argument, and what rests on the ruling of a person. */
export function Taken({ determination: { assumed, rulings } }: { readonly determination: Determination }) {
  const say = useSay()
  return (
    <>
      {assumed.length > 0 ? (
        <Box heading={say(TEXTS.assumed)}>
          <ul className="list-disc space-y-1 pl-5">
            {assumed.map(({ fact, text }) => (
              <li key={fact}>{say(text)}</li>
            ))}
          </ul>
        </Box>
      ) : null}
      {rulings.length > 0 ? (
        <Box heading={say(TEXTS.rulings)}>
          <ul className="list-disc space-y-1 pl-5">
            {rulings.map(({ id, text, note }) => (
              <li key={id}>
                {say(text)}
                {note ? <span className="block text-soft">{say(note)}</span> : null}
              </li>
            ))}
          </ul>
        </Box>
      ) : null}
    </>
  )
}
