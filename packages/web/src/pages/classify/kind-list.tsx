import { useSay } from '../../words/language.ts'
import type { Kind } from './kinds-of.ts'

/** Kinds of products, each to be chosen. */
export function KindList({
  kinds,
  chosen,
  onKind,
}: {
  readonly kinds: readonly Kind[]
  readonly chosen: readonly string[]
  readonly onKind: (kind: string, isOne: boolean) => void
}) {
  const say = useSay()
  return (
    <ul>
      {kinds.map(({ id, label }) => (
        <li key={id}>
          <label className="flex min-h-9 cursor-pointer items-start gap-3 py-1">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              className="mt-1 size-6 shrink-0 accent-key"
              onChange={({ target: { checked } }) => onKind(id, checked)}
            />
            <span className="first-letter:uppercase">{say(label)}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
