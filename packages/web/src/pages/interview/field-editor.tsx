import type { ValueType } from '@sekisho/logic'
import { useId } from 'react'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'
import { INPUT } from './value-field.tsx'

type ListType = Extract<ValueType, { readonly is: 'list' }>
export type ListField = ListType['fields'][string]

/** One field of a record: a select for what has options, an input for the rest. */
export function FieldEditor({
  field: { type, label, help },
  value,
  errorId,
  onValue,
}: {
  readonly field: ListField
  readonly value: unknown
  readonly errorId: string | undefined
  readonly onValue: (value: unknown) => void
}) {
  const say = useSay()
  const id = useId()
  const options =
    type.is === 'truth'
      ? [['true', TEXTS.yes] as const, ['false', TEXTS.no] as const]
      : type.is === 'choice'
        ? Object.entries(type.options)
        : null
  const shared = {
    id,
    'aria-describedby':
      [...(help ? [`${id}-help`] : []), ...(errorId ? [errorId] : [])].join(' ') || undefined,
    'aria-invalid': errorId ? true : undefined,
    className: INPUT,
    value: value === undefined ? '' : String(value),
  }
  const tell = (text: string) => onValue(text === '' ? undefined : text)
  return (
    <div>
      <label htmlFor={id} className="block text-[0.9rem] font-bold">
        {say(label)}
      </label>
      {options ? (
        <select {...shared} onChange={(event) => tell(event.target.value)}>
          <option value="">{say(TEXTS.fieldUnknown)}</option>
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
          inputMode={type.is === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          maxLength={500}
          placeholder={type.is === 'number' && type.unit === 'ratio' ? '%' : undefined}
          onChange={(event) => tell(event.target.value)}
        />
      )}
      {help ? (
        <p id={`${id}-help`} className="mt-0.5 text-[0.85rem] text-soft">
          {say(help)}
        </p>
      ) : null}
    </div>
  )
}
