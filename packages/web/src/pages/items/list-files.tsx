import { MODELLED } from '@sekisho/catalogue/modelled'
import { useId } from 'react'
import { Problems } from '../../parts/problems.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'
import type { Search } from './use-search.ts'

/** The lists that are searched, and where another is added from a file of this device. */
export function ListFiles({ search: { lists, problems, add } }: { readonly search: Search }) {
  const say = useSay()
  const id = useId()
  return (
    <section aria-labelledby={id} className="no-print mt-10">
      <h2 id={id}>{say(TEXTS.lists)}</h2>
      <ul className="mt-1 list-disc pl-5">
        {(lists ?? []).map(({ id: list, title, asOf, file, entries }) => (
          <li key={list}>
            {say(title)}
            <span className="block text-[0.9rem] text-soft">
              {say(
                file === MODELLED
                  ? { ja: TEXTS.builtIn.ja(entries), en: TEXTS.builtIn.en(entries) }
                  : { ja: TEXTS.fromFile.ja(file, entries), en: TEXTS.fromFile.en(file, entries) },
              )}{' '}
              {say(TEXTS.asOf(asOf))}
            </span>
          </li>
        ))}
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
        accept=".xml,.json,.txt"
        aria-describedby={`${id}-help`}
        className="mt-1 w-full max-w-full rounded-8 border border-edge p-2"
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) void add(file, undefined)
          event.target.value = ''
        }}
      />
      <Problems problems={problems} />
    </section>
  )
}
