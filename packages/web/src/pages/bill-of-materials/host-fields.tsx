import { useId } from 'react'
import { useSay } from '../../words/language.ts'
import type { TypedHost } from './host-of.ts'
import { TEXTS } from './texts.ts'

const INPUT = 'mt-1 min-h-11 w-full rounded-8 border border-edge bg-paper px-3 py-1.5'

/** What the parts are built into: its price, and whether they are legitimately built in. */
export function HostFields({
  host,
  onHost,
}: {
  readonly host: TypedHost
  readonly onHost: (host: TypedHost) => void
}) {
  const say = useSay()
  const id = useId()
  return (
    <fieldset className="min-w-0" aria-describedby={`${id}-help`}>
      <legend className="font-bold">{say(TEXTS.host)}</legend>
      <p id={`${id}-help`} className="text-[0.9rem] text-soft">
        {say(TEXTS.hostHelp)}
      </p>
      <div className="mt-1 grid gap-4 sm:grid-cols-3">
        {(['price', 'currency'] as const).map((name) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`} className="block text-[0.9rem]">
              {say(TEXTS[name])}
            </label>
            <input
              id={`${id}-${name}`}
              type="text"
              inputMode={name === 'price' ? 'decimal' : undefined}
              value={host[name]}
              maxLength={30}
              autoComplete="off"
              className={INPUT}
              onChange={(event) => onHost({ ...host, [name]: event.target.value })}
            />
          </div>
        ))}
        <div>
          <label htmlFor={`${id}-built`} className="block text-[0.9rem]">
            {say(TEXTS.builtIn)}
          </label>
          <select
            id={`${id}-built`}
            value={host.builtIn}
            className={INPUT}
            onChange={({ target: { value } }) =>
              onHost({ ...host, builtIn: value === 'true' || value === 'false' ? value : '' })
            }
          >
            <option value="">{say(TEXTS.unknown)}</option>
            <option value="true">{say(TEXTS.yes)}</option>
            <option value="false">{say(TEXTS.no)}</option>
          </select>
        </div>
      </div>
    </fieldset>
  )
}
