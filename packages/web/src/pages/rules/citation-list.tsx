import type { PublishedCitation } from '@sekisho/logic'
import { Unverified } from '../../parts/unverified.tsx'
import { useSay } from '../../words/language.ts'

/** Citations, each with what it delegates to, whether it was read in the text, and what is to be said of it. */
export function CitationList({ cites }: { readonly cites: readonly PublishedCitation[] }) {
  const say = useSay()
  return (
    <ul className="space-y-1.5">
      {cites.map((cite) => (
        <li key={[cite, ...cite.chain].map(({ ja }) => ja).join()}>
          {(cite.chain.length > 0 ? cite.chain : [cite]).map(say).join(' → ')}{' '}
          {cite.verified ? null : <Unverified />}
          {cite.note ? <small className="block text-[0.85rem] text-soft">{say(cite.note)}</small> : null}
        </li>
      ))}
    </ul>
  )
}
