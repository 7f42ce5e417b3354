import type { ValueType } from '@sekisho/logic'
import { useId } from 'react'
import { useSay } from '../../words/language.ts'
import { isRatio } from '../../words/typed-number.ts'
import { TEXTS } from './texts.ts'

type Typed = Extract<ValueType, { readonly is: 'number' | 'text' }>

export const INPUT = 'min-h-11 w-full max-w-full rounded-8 border border-edge bg-paper px-3 py-1.5'

/** Where one value is typed: a number, a day or a text. */
export function ValueField({
  type,
  text,
  from,
  until,
  label = TEXTS.value,
  errorId,
  onText,
}: {
  readonly type: Typed
  readonly text: string
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly label?: { readonly ja: string; readonly en: string }
  readonly errorId: string | undefined
  readonly onText: (text: string) => void
}) {
  const say = useSay()
  const id = useId()
  const isDay = type.is === 'number' && type.unit === 'day'
  const hint = isDay
    ? from !== undefined && until !== undefined
      ? TEXTS.span(from, until)
      : null
    : type.is === 'text'
      ? null
      : isRatio(type.unit)
        ? TEXTS.ratioHint
        : type.unit === 'JPY'
          ? TEXTS.yenHint
          : type.measured
            ? TEXTS.measuredHint(type.unit)
            : TEXTS.wholeHint
  const describedBy = [...(hint ? [`${id}-hint`] : []), ...(errorId ? [errorId] : [])].join(' ')
  return (
    <div>
      <label htmlFor={id} className="block text-[0.9rem] font-bold">
        {say(isDay && label === TEXTS.value ? TEXTS.day : label)}
      </label>
      <input
        id={id}
        type={isDay ? 'date' : 'text'}
        inputMode={type.is === 'number' && !isDay ? 'decimal' : undefined}
        value={text}
        min={from}
        max={until}
        maxLength={500}
        autoComplete="off"
        aria-describedby={describedBy || undefined}
        aria-invalid={errorId ? true : undefined}
        className={`${INPUT} ${type.is === 'number' ? 'sm:max-w-[16rem]' : ''}`}
        onChange={(event) => onText(event.target.value)}
      />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-[0.85rem] text-soft">
          {say(hint)}
        </p>
      ) : null}
    </div>
  )
}
