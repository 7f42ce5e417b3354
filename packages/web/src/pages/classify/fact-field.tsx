import type { Fact, Problem } from '@sekisho/logic'
import { useId } from 'react'
import { BUTTON } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

const INPUT = 'mt-0.5 min-h-11 w-full max-w-full rounded-8 border border-edge bg-paper px-3 py-1.5'

/** Where one value of the product is typed or chosen. What a file gave in another form is shown, and can be cleared. */
export function FactField({
  fact,
  value,
  problems,
  onValue,
}: {
  readonly fact: Fact
  readonly value: unknown
  readonly problems: readonly Problem[]
  readonly onValue: (value: string) => void
}) {
  const say = useSay()
  const id = useId()
  const { type, label, question, help } = fact
  const hint =
    type.is === 'number' ? (type.unit === 'count' ? TEXTS.countHint : TEXTS.unitHint(type.unit)) : null
  const describedBy = [
    ...(hint || help ? [`${id}-help`] : []),
    ...(problems.length > 0 ? [`${id}-error`] : []),
  ]
  const shared = {
    id,
    className: INPUT,
    'aria-describedby': describedBy.join(' ') || undefined,
    'aria-invalid': problems.length > 0 ? true : undefined,
  }
  const isTyped = value === undefined || typeof value === 'string'
  const options =
    type.is === 'truth'
      ? ([
          ['true', TEXTS.yes],
          ['false', TEXTS.no],
        ] as const)
      : type.is === 'choice'
        ? Object.entries(type.options)
        : null
  return (
    <div>
      <label htmlFor={id} className="block font-bold first-letter:uppercase">
        {say(options ? question : label)}
      </label>
      {isTyped ? (
        options ? (
          <select {...shared} value={value ?? ''} onChange={(event) => onValue(event.target.value)}>
            <option value="">{say(TEXTS.unknown)}</option>
            {options.map(([name, words]) => (
              <option key={name} value={name}>
                {say(words)}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...shared}
            type="text"
            value={value ?? ''}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => onValue(event.target.value)}
          />
        )
      ) : (
        <p id={id}>
          {say(TEXTS.fromFile)}
          {say(TEXTS.colon)}
          <code>{JSON.stringify(value)}</code>{' '}
          <button type="button" className={BUTTON.link} onClick={() => onValue('')}>
            {say(TEXTS.clear)}
          </button>
        </p>
      )}
      {hint || help ? (
        <p id={`${id}-help`} className="mt-0.5 text-[0.85rem] text-soft">
          {hint ? say(hint) : null} {help ? say(help) : null}
        </p>
      ) : null}
      <p id={`${id}-error`} aria-live="polite" className="text-stop">
        {problems.map(({ message }) => say(message)).join(' ')}
      </p>
    </div>
  )
}
