import { useId, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { ChangedEntries } from './changed-entries.tsx'
import type { LoadedList } from './messages.ts'
import { TEXTS } from './texts.ts'
import type { Search } from './use-search.ts'

const INPUT = 'mt-1 min-h-11 w-full rounded-8 border border-edge bg-paper px-3 py-1.5'

/** What changed between two days of a list that was added as of several, and which classified items it touches. */
export function ListChanges({ search: { lists, changes, compare } }: { readonly search: Search }) {
  const say = useSay()
  const id = useId()
  const several = (lists ?? []).filter(({ days }) => days.length > 1)
  if (several.length === 0) return null
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id}>{say(TEXTS.changes)}</h2>
      {several.map((list) => (
        <div key={list.id} className="mt-4">
          <DaysForm list={list} onCompare={compare} />
          {changes?.list === list.id ? <ChangedEntries changes={changes} /> : null}
        </div>
      ))}
    </section>
  )
}

function DaysForm({
  list: { id: list, title, days },
  onCompare,
}: {
  readonly list: LoadedList
  readonly onCompare: Search['compare']
}) {
  const say = useSay()
  const id = useId()
  const [from, setFrom] = useState(days.at(-2) ?? '')
  const [until, setUntil] = useState(days.at(-1) ?? '')
  const [entries, setEntries] = useState('')
  const day = (name: 'from' | 'until', value: string, onDay: (day: string) => void) => (
    <div>
      <label htmlFor={`${id}-${name}`} className="block text-[0.9rem]">
        {say(TEXTS[name])}
      </label>
      <select
        id={`${id}-${name}`}
        value={value}
        className={INPUT}
        onChange={({ target }) => onDay(target.value)}
      >
        {days.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </div>
  )
  return (
    <fieldset className="no-print min-w-0">
      <legend className="font-bold">{say(title)}</legend>
      <div className="mt-1 grid gap-4 sm:grid-cols-2">
        {day('from', from, setFrom)}
        {day('until', until, setUntil)}
      </div>
      <label htmlFor={`${id}-entries`} className="mt-3 block text-[0.9rem]">
        {say(TEXTS.classified)}
      </label>
      <input
        id={`${id}-entries`}
        type="text"
        value={entries}
        maxLength={2000}
        autoComplete="off"
        placeholder="7(16), 2(12)"
        className={INPUT}
        onChange={({ target }) => setEntries(target.value)}
      />
      <div className="mt-3">
        <Button
          onClick={() =>
            onCompare({
              list,
              from,
              until,
              entries: entries.split(/[,、，]/).flatMap((one) => one.trim() || []),
            })
          }
        >
          {say(TEXTS.compare)}
        </Button>
      </div>
    </fieldset>
  )
}
