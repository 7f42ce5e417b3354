import type { PublishedCitation } from '@sekisho/logic'
import { Unverified } from '../parts/unverified.tsx'
import { useSay } from '../words/language.ts'
import { linksOf } from './links-of.ts'
import { TEXTS } from './texts.ts'

/** A citation with what it delegates to, down to the last; marked where its text itself was not read. */
function Cite({ cite }: { readonly cite: PublishedCitation }) {
  const say = useSay()
  return (
    <span className="block">
      {linksOf(cite).map(say).join(say(TEXTS.through))} {cite.verified ? null : <Unverified />}
    </span>
  )
}

/** Citations, a line each. */
export function Cites({ cites }: { readonly cites: readonly PublishedCitation[] }) {
  if (cites.length === 0) return null
  return (
    <span className="block text-[0.8rem] leading-normal text-soft">
      {cites.map((cite) => (
        <Cite
          key={linksOf(cite)
            .map(({ en }) => en)
            .join()}
          cite={cite}
        />
      ))}
    </span>
  )
}
