import type { PublishedDays } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** Which acts a rule or a value covers, and since when it is in force. */
export function DaysLine({ days: { covers, inForce } }: { readonly days: PublishedDays }) {
  const say = useSay()
  return (
    <>
      {say(covers ?? TEXTS.everyDay)}
      {inForce === undefined ? null : say(TEXTS.inForce(inForce))}
    </>
  )
}
