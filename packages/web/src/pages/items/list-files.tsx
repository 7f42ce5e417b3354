import { MODELLED } from '@sekisho/catalogue/modelled'
import { useId, useState } from 'react'
import { DayField } from '../../parts/day-field.tsx'
import { Problems } from '../../parts/problems.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'
import type { Search } from './use-search.ts'

/** The lists that are searched, and where another is added from a file of this device. */
export function ListFiles({ search: { lists, hs, problems, add } }: { readonly search: Search }) {
  const say = useSay()
  const id = useId()
  const [last, setLast] = useState<File | null>(null)
  const lacksDay = problems.some(({ code }) => code === 'list.no-day')
  return (
    <section aria-labelledby={id} className="no-print mt-10">
      <h2 id={id}>{say(TEXTS.lists)}</h2>
      <ul className="mt-1 list-disc pl-5">
        {(lists ?? []).map(({ id: list, title, asOf, file, entries, days }) => (
          <li key={list}>
            {say(title)}
            <span className="block text-[0.9rem] text-soft">
              {say(
                file === MODELLED
                  ? { ja: TEXTS.builtIn.ja(entries), en: TEXTS.builtIn.en(entries) }
                  : { ja: TEXTS.fromFile.ja(file, entries), en: TEXTS.fromFile.en(file, entries) },
              )}{' '}
              {say(TEXTS.asOf(asOf))}
              {days.length > 1 ? say(TEXTS.otherDays(days.filter((day) => day !== asOf))) : null}
            </span>
          </li>
        ))}
        {hs ? <li>{say(TEXTS.hs(hs.edition, hs.codes))}</li> : null}
      </ul>
      <label htmlFor={`${id}-file`} className="mt-4 block font-bold">
        {say(TEXTS.addFile)}
      </label>
      <p id={`${id}-help`} className="text-[0.9rem] text-soft">
        {say(TEXTS.addHelp)}
      </p>
      <input
        id={`${id}-file`}
        type="file"
        accept=".xml,.json,.txt,.csv"
        aria-describedby={`${id}-help`}
        className="mt-1 w-full max-w-full rounded-8 border border-edge p-2"
        onChange={(event) => {
          const file = event.target.files?.[0]
          setLast(file ?? null)
          if (file) void add(file, undefined)
          event.target.value = ''
        }}
      />
      <Problems problems={problems} />
      {last && lacksDay ? (
        <DayField label={say(TEXTS.dayOfFile(last.name))} day="" onDay={(day) => void add(last, day)} />
      ) : null}
    </section>
  )
}
