import { useId } from 'react'
import { useSay } from '../../words/language.ts'
import type { Specification } from './specification.ts'
import { TEXTS } from './texts.ts'

const NAMES = ['name', 'maker', 'model'] as const

/** Which product it is, and whether goods or technology are judged. */
export function ProductForm({
  specification,
  onChange,
}: {
  readonly specification: Specification
  readonly onChange: (changed: Specification) => void
}) {
  const say = useSay()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(TEXTS.product)}</h2>
      <div className="mt-2 grid gap-4 sm:grid-cols-3">
        {NAMES.map((name) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`} className="block text-[0.9rem] font-bold">
              {say(TEXTS[name])}
            </label>
            <input
              id={`${id}-${name}`}
              type="text"
              value={specification[name]}
              maxLength={200}
              autoComplete="off"
              className="min-h-11 w-full rounded-8 border border-edge bg-paper px-3 py-1.5"
              onChange={({ target: { value } }) => onChange({ ...specification, [name]: value })}
            />
          </div>
        ))}
      </div>
      <fieldset className="mt-4">
        <legend className="text-[0.9rem] font-bold">{say(TEXTS.subject)}</legend>
        <div className="flex flex-wrap gap-x-8">
          {(['goods', 'technology'] as const).map((subject) => (
            <label key={subject} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name={`${id}-subject`}
                checked={specification.subject === subject}
                className="size-5 accent-key"
                onChange={() => onChange({ ...specification, subject })}
              />
              {say(TEXTS[subject])}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  )
}
