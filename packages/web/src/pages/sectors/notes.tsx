import type { Words } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'

/** What must be said with every answer. */
export function Notes({ notes }: { readonly notes: readonly Words[] }) {
  const say = useSay()
  return (
    <ul className="mt-4 space-y-1 border-l-3 border-ask pl-4 text-[0.9rem]">
      {notes.map((note) => (
        <li key={note.en}>{say(note)}</li>
      ))}
    </ul>
  )
}
