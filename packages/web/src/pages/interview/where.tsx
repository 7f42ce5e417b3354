import { formatDay } from '@sekisho/logic'
import { actOf, type Work } from '../../deal/work.ts'
import { useSay } from '../../words/language.ts'
import { sayShortDay } from '../../words/say-day.ts'
import { TEXTS } from './texts.ts'

/** Which regime, which act, and the day whose law applies. */
export function Where({ work }: { readonly work: Work }) {
  const say = useSay()
  const { ruleSet, occasion, acts, at } = work
  const act = actOf(work)
  const day = act.case.facts.get(ruleSet.act.id)?.value
  const words = typeof day === 'number' ? sayShortDay(formatDay(day)) : null
  const parts = [
    say(ruleSet.title),
    ...(occasion ? [say(occasion.title)] : []),
    ...(acts.length > 1 ? [say(TEXTS.actNumber(at + 1, act.id))] : []),
    say(words ? TEXTS.actOf(words.ja, words.en) : TEXTS.noDay),
  ]
  return <>{parts.join(' ／ ')}</>
}
