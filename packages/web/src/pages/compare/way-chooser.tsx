import type { Work } from '../../deal/work.ts'
import { useSay } from '../../words/language.ts'
import { WAYS, type Way } from './read-comparison.ts'
import { TEXTS } from './texts.ts'

/** What the case is compared with. */
export function WayChooser({
  work,
  by,
  onWay,
}: {
  readonly work: Work
  readonly by: Way
  readonly onWay: (way: Way) => void
}) {
  const say = useSay()
  const ways = WAYS.filter((way) => way !== 'act' || work.acts.length > 1)
  return (
    <fieldset className="no-print">
      <legend className="mb-1 font-bold">{say(TEXTS.ways)}</legend>
      <div className="flex flex-wrap gap-2">
        {ways.map((way) => (
          <label
            key={way}
            className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-8 border border-edge px-3 py-1.5 has-checked:border-key has-checked:bg-key-wash"
          >
            <input
              type="radio"
              name="way"
              className="size-5 accent-key"
              checked={way === by}
              onChange={() => onWay(way)}
            />
            {say(TEXTS[way])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
