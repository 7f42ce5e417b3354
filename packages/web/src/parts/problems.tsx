import type { Problem } from '@sekisho/logic'
import { useSay } from '../words/language.ts'

/** Where a problem lies, as `file:line path`. */
function placeOf({ at }: Problem): string {
  const place = [at.file, at.line].filter((part) => part !== undefined).join(':')
  return [place, at.path].filter((part) => part !== undefined && part !== '').join(' ')
}

/** What is wrong with something that was given: a sentence each, read out as soon as it appears. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const say = useSay()
  if (problems.length === 0) return null
  return (
    <div role="alert" className="my-4 rounded-8 border border-stop bg-stop-wash px-4 py-3">
      <ul className="space-y-1">
        {problems.map((one, place) => (
          // Problems have no identity of their own, and a list of them is replaced as a whole.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={place}>
            {placeOf(one) ? <span className="mr-2 text-[0.85rem] text-soft">{placeOf(one)}</span> : null}
            {say(one.message)}
            {one.help ? <small className="block">{say(one.help)}</small> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
