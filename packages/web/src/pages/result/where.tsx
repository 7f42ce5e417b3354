import type { Determination } from '@sekisho/logic'
import { Link } from '@tanstack/react-router'
import { placeOf } from '../../deal/regimes.ts'
import type { Work } from '../../deal/work.ts'
import { useSay } from '../../words/language.ts'
import { sayShortDay } from '../../words/say-day.ts'
import { TEXTS } from './texts.ts'

/** Which regime, which deal, and the act of which day. */
export function Where({
  work,
  determination: { on },
}: {
  readonly work: Work
  readonly determination: Determination
}) {
  const say = useSay()
  const day = on === null ? null : sayShortDay(on)
  return (
    <>
      {[
        say(work.ruleSet.title),
        ...(work.occasion ? [say(work.occasion.title)] : []),
        ...(work.title === null ? [] : [work.title]),
      ].join(' / ')}
      {' / '}
      {day ? (
        say({ ja: `${day.ja}の行為として判定`, en: `as an act of ${day.en}` })
      ) : (
        <>
          {say(TEXTS.noDay)}{' '}
          <Link
            to="/interview/$country/$name"
            params={placeOf(work.ruleSet.id)}
            search={{ q: work.ruleSet.act.id }}
          >
            {say(TEXTS.giveDay)}
          </Link>
        </>
      )}
    </>
  )
}
