import type { ValueType } from '@sekisho/logic'
import { isRatio } from '../../words/typed-number.ts'
import type { Draft } from './draft.ts'
import { TEXTS } from './texts.ts'
import { ValueField } from './value-field.tsx'

/** The two ends of what is known of a number or day. */
export function RangeFields({
  type,
  draft,
  errorId,
  onDraft,
}: {
  readonly type: Extract<ValueType, { readonly is: 'number' }>
  readonly draft: Draft
  readonly errorId: string | undefined
  readonly onDraft: (draft: Draft) => void
}) {
  const isDay = type.unit === 'day'
  const high = isDay ? TEXTS.until : isRatio(type.unit) ? TEXTS.below : TEXTS.atMost
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <ValueField
        type={type}
        label={isDay ? TEXTS.from : TEXTS.atLeast}
        text={draft.low}
        errorId={errorId}
        onText={(low) => onDraft({ ...draft, low })}
      />
      <ValueField
        type={type}
        label={high}
        text={draft.high}
        errorId={errorId}
        onText={(typed) => onDraft({ ...draft, high: typed })}
      />
    </div>
  )
}
