import type { PublishedValue } from '@sekisho/logic'
import { useSay } from '../words/language.ts'
import { TEXTS } from './texts.ts'

/** How a step stands: it holds, it does not, it is unknown. A step that has another kind of value has a dot. */
export function Mark({ value }: { readonly value: PublishedValue }) {
  const say = useSay()
  if (value !== null && typeof value !== 'boolean')
    return (
      <span aria-hidden className="inline-block w-6 shrink-0 text-center text-soft">
        ・
      </span>
    )
  const [sign, colour, words] =
    value === null
      ? ['?', 'text-ask', TEXTS.open]
      : value
        ? ['✓', 'text-ok', TEXTS.holds]
        : ['—', 'text-soft', TEXTS.fails]
  return (
    <span className={`inline-block w-6 shrink-0 text-center font-bold ${colour}`}>
      <span aria-hidden>{sign}</span>
      <span className="sr-only">{say(words)}</span>
    </span>
  )
}
