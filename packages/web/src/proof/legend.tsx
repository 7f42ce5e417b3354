import { useSay } from '../words/language.ts'
import { TEXTS } from './texts.ts'

/** What the mark of an unverified citation says. */
export function Legend() {
  const say = useSay()
  return <p className="mt-3 text-[0.85rem] text-soft">{say(TEXTS.unverifiedLegend)}</p>
}
