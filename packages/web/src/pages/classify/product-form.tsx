import { useId } from 'react'
import { useSay } from '../../words/language.ts'
import type { Specification } from './specification.ts'
import { TEXTS } from './texts.ts'

const NAMES = ['name', 'maker', 'model'] as const

/** Which product it is: what its documents are headed with. */
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
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id}>{say(TEXTS.product)}</h2>
      <p className="text-[0.9rem] text-soft">{say(TEXTS.productHelp)}</p>
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
    </section>
  )
}
