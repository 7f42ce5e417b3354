import { useId } from 'react'
import { useSay } from '../../words/language.ts'
import type { Specification } from './specification.ts'
import { TEXTS } from './texts.ts'

/** Are goods judged, or technology? */
export function SubjectField({
  specification,
  onChange,
}: {
  readonly specification: Specification
  readonly onChange: (changed: Specification) => void
}) {
  const say = useSay()
  const id = useId()
  return (
    <fieldset>
      <legend className="text-[0.9rem] font-bold">{say(TEXTS.subject)}</legend>
      <div className="flex flex-wrap gap-x-8">
        {(['goods', 'technology'] as const).map((subject) => (
          <label key={subject} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="radio"
              name={`${id}`}
              checked={specification.subject === subject}
              className="size-5 accent-key"
              onChange={() => onChange({ ...specification, subject })}
            />
            {say(TEXTS[subject])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
