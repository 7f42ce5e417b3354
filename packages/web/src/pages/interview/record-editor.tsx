import type { RuleSet } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import { FieldEditor, type ListField } from './field-editor.tsx'
import { isSectorField } from './sector-field.ts'
import { SectorFinder } from './sector-finder.tsx'
import { TEXTS } from './texts.ts'

/** One record of a list, each field of which may stay unknown. */
export function RecordEditor({
  ruleSet,
  fact,
  place,
  fields,
  record,
  errorId,
  faults,
  onRecord,
  onRemove,
}: {
  readonly ruleSet: RuleSet
  readonly fact: string
  readonly place: number
  readonly fields: readonly ListField[]
  readonly record: Readonly<Record<string, unknown>>
  readonly errorId: string | undefined
  readonly faults: readonly string[]
  readonly onRecord: (record: Readonly<Record<string, unknown>>) => void
  readonly onRemove: () => void
}) {
  const say = useSay()
  const { ja, en } = ruleSet.facts.get(fact)?.label ?? { ja: '', en: '' }
  function set(name: string, value: unknown): void {
    const { [name]: _, ...others } = record
    onRecord(value === undefined ? others : { ...others, [name]: value })
  }
  return (
    <fieldset className="mb-4 min-w-0 rounded-8 border border-edge bg-paper px-4 pt-2 pb-4">
      <legend className="px-1 font-bold">{say(TEXTS.record(ja, en, place + 1))}</legend>
      <div className="space-y-3">
        {fields.map((field) => (
          <div key={field.name}>
            <FieldEditor
              field={field}
              value={record[field.name]}
              errorId={faults.some((path) => path.endsWith(`[${place}].${field.name}`)) ? errorId : undefined}
              onValue={(value) => set(field.name, value)}
            />
            {isSectorField(ruleSet, `${fact}[${place}].${field.name}`) ? (
              <SectorFinder ruleSet={ruleSet} onOption={(option) => set(field.name, option)} />
            ) : null}
          </div>
        ))}
      </div>
      <button
        type="button"
        className="mt-3 min-h-6 cursor-pointer text-[0.9rem] text-key underline underline-offset-4"
        onClick={onRemove}
      >
        {say(TEXTS.removeRecord)}
      </button>
    </fieldset>
  )
}
