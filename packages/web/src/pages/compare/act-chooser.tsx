import { actOf, type Work } from '../../deal/work.ts'
import { useSay } from '../../words/language.ts'
import { titleOf } from './sides.ts'
import { TEXTS } from './texts.ts'

/** Chooses another act of the deal. */
export function ActChooser({
  work,
  place,
  onAct,
}: {
  readonly work: Work
  readonly place: number
  readonly onAct: (place: number) => void
}) {
  const say = useSay()
  return (
    <label className="no-print block">
      <span className="block font-bold">{say(TEXTS.otherAct)}</span>
      <select
        value={place}
        className="mt-1 min-h-11 w-full rounded-8 border border-edge bg-paper px-3 py-1.5"
        onChange={({ target: { value } }) => onAct(Number(value))}
      >
        {work.acts.map((act, at) =>
          act === actOf(work) ? null : (
            // Acts stand in the order of their deal, which does not change here.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <option key={at} value={at}>
              {say(titleOf(work, act))}
            </option>
          ),
        )}
      </select>
    </label>
  )
}
