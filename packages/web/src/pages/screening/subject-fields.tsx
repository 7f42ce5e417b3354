import { useId } from 'react'
import { SearchBox } from '../../parts/search-box.tsx'
import { useSay } from '../../words/language.ts'
import type { Subject } from './server.ts'
import { TEXTS } from './texts.ts'

export const INPUT = 'mt-1 min-h-11 w-full rounded-8 border border-edge bg-paper px-3 py-1.5'

/** What is typed about one party. */
export interface Typed {
  readonly name: string
  readonly kind: NonNullable<Subject['kind']>
  readonly country: string
  readonly born: string
  readonly id: string
}

export const NOBODY: Typed = { name: '', kind: 'unknown', country: '', born: '', id: '' }

/** Whom to screen; nothing while there is no name. */
export function subjectOf({ name, kind, country, born, id }: Typed): Subject | null {
  if (name === '') return null
  return {
    name,
    kind,
    ...(id.trim() === '' ? {} : { id: id.trim() }),
    ...(country.trim() === '' ? {} : { country: [country.trim().toUpperCase()] }),
    ...(born.trim() === '' ? {} : { born: [born.trim()] }),
  }
}

/** The name that is looked for, and what else is known. */
export function SubjectFields({
  typed,
  onTyped,
}: {
  readonly typed: Typed
  readonly onTyped: (typed: Typed) => void
}) {
  const say = useSay()
  const id = useId()
  const text = (field: 'country' | 'born' | 'id', size: number) => (
    <div>
      <label htmlFor={`${id}-${field}`} className="block text-[0.9rem]">
        {say(TEXTS[field])}
      </label>
      <input
        id={`${id}-${field}`}
        type="text"
        value={typed[field]}
        maxLength={size}
        autoComplete="off"
        className={INPUT}
        onChange={({ target }) => onTyped({ ...typed, [field]: target.value })}
      />
    </div>
  )
  return (
    <search className="block">
      <SearchBox
        label={say(TEXTS.name)}
        help={say(TEXTS.nameHelp)}
        query={typed.name}
        onQuery={(name) => onTyped({ ...typed, name })}
      />
      <div className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <div>
          <label htmlFor={`${id}-kind`} className="block text-[0.9rem]">
            {say(TEXTS.kind)}
          </label>
          <select
            id={`${id}-kind`}
            value={typed.kind}
            className={INPUT}
            // The options are the keys of the table.
            onChange={({ target }) => onTyped({ ...typed, kind: target.value as Typed['kind'] })}
          >
            {Object.entries(TEXTS.kinds).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {say(words)}
              </option>
            ))}
          </select>
        </div>
        {text('country', 2)}
        {text('born', 20)}
        {text('id', 100)}
      </div>
    </search>
  )
}
