import type { Words } from '@sekisho/logic'
import type { ReactNode } from 'react'
import { useSay } from '../../words/language.ts'
import { differing } from './differing.ts'
import type { Changes } from './messages.ts'
import { TEXTS } from './texts.ts'

/** The entries that were added, removed, renumbered and reworded, with the words that differ marked. */
export function ChangedEntries({ changes: { diff, touched } }: { readonly changes: Changes }) {
  const say = useSay()
  const { from, until, added, removed, renumbered, changed } = diff
  const count = added.length + removed.length + renumbered.length + changed.length
  return (
    <div className="mt-4">
      <p role="status" className="font-bold">
        {from} → {until}: {say(TEXTS.changeCount(count))}
      </p>
      <Part heading={TEXTS.touched} count={touched.length}>
        {touched.map(({ entry, changed: by }) => (
          <Line key={entry} id={entry}>
            {by.join(', ')}
          </Line>
        ))}
      </Part>
      <Part heading={TEXTS.added} count={added.length}>
        {added.map(({ id, text }) => (
          <Line key={id} id={id}>
            {text}
          </Line>
        ))}
      </Part>
      <Part heading={TEXTS.removed} count={removed.length}>
        {removed.map(({ id, text }) => (
          <Line key={id} id={id}>
            {text}
          </Line>
        ))}
      </Part>
      <Part heading={TEXTS.renumbered} count={renumbered.length}>
        {renumbered.map(({ before, after }) => (
          <Line key={before.id} id={`${before.id} → ${after.id}`}>
            {after.text}
          </Line>
        ))}
      </Part>
      <Part heading={TEXTS.reworded} count={changed.length}>
        {changed.map(({ before, after }) => (
          <Line key={before.id} id={before.id}>
            <Reworded before={wordsOf(before)} after={wordsOf(after)} />
          </Line>
        ))}
      </Part>
    </div>
  )
}

/** The words of an entry, with what the list says beside it. */
function wordsOf({ text, notes = [] }: { readonly text: string; readonly notes?: readonly string[] }) {
  return [text, ...notes].join('\n')
}

function Reworded({ before, after }: { readonly before: string; readonly after: string }) {
  const { start, gone, come, end } = differing(before, after)
  return (
    <span className="whitespace-pre-line">
      {start}
      {gone ? <del className="bg-stop-wash">{gone}</del> : null}
      {come ? <ins className="bg-key-wash">{come}</ins> : null}
      {end}
    </span>
  )
}

function Part({
  heading,
  count,
  children,
}: {
  readonly heading: Words
  readonly count: number
  readonly children: ReactNode
}) {
  const say = useSay()
  if (count === 0) return null
  return (
    <details open className="mt-3">
      <summary className="cursor-pointer font-bold">
        {say(heading)} ({count})
      </summary>
      <ul className="border-l-3 border-line pl-4">{children}</ul>
    </details>
  )
}

function Line({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <li className="py-1 [overflow-wrap:anywhere]">
      <b className="tabular-nums">{id}</b> {children}
    </li>
  )
}
