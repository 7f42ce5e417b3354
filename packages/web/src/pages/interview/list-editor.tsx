import type { RuleSet, ValueType } from '@sekisho/logic'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import type { Draft } from './draft.ts'
import { RecordEditor } from './record-editor.tsx'
import { TEXTS } from './texts.ts'

/** The records of a list: added, filled in as far as known, and removed. */
export function ListEditor({
  ruleSet,
  fact,
  type,
  draft,
  errorId,
  faults,
  onDraft,
}: {
  readonly ruleSet: RuleSet
  readonly fact: string
  readonly type: Extract<ValueType, { readonly is: 'list' }>
  readonly draft: Draft
  readonly errorId: string | undefined
  readonly faults: readonly string[]
  readonly onDraft: (draft: Draft) => void
}) {
  const say = useSay()
  const { records, more } = draft
  const change = (changed: Draft['records']) => onDraft({ ...draft, records: changed })
  return (
    <div>
      <p className="mb-3 text-[0.9rem] text-soft">{say(TEXTS.fieldHelp)}</p>
      {records.map((record, place) => (
        <RecordEditor
          // Records have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={place}
          ruleSet={ruleSet}
          fact={fact}
          place={place}
          fields={Object.values(type.fields)}
          record={record}
          errorId={errorId}
          faults={faults}
          onRecord={(changed) => change(records.with(place, changed))}
          onRemove={() => change(records.toSpliced(place, 1))}
        />
      ))}
      <Button onClick={() => change([...records, {}])}>{say(TEXTS.addRecord)}</Button>
      <label className="mt-4 flex min-h-8 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          checked={more}
          className="size-5 accent-key"
          onChange={(event) => onDraft({ ...draft, more: event.target.checked })}
        />
        {say(TEXTS.more)}
      </label>
    </div>
  )
}
