import type { PublishedCitation } from '@sekisho/logic'
import { Legend } from '../../proof/legend.tsx'
import { linksOf } from '../../proof/links-of.ts'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** The citations that mattered and were not read in the text itself, each once, with what is said of it. */
export function UnverifiedList({ cites }: { readonly cites: readonly PublishedCitation[] }) {
  const say = useSay()
  if (cites.length === 0) return null
  const notes = new Map<string, Set<string>>()
  for (const cite of cites) {
    const chain = linksOf(cite).map(say).join(' → ')
    const said = notes.get(chain) ?? new Set()
    notes.set(chain, cite.note ? said.add(say(cite.note)) : said)
  }
  return (
    <>
      <Legend />
      <details className="no-print mt-1 text-[0.85rem]">
        <summary className="w-fit cursor-pointer py-1 text-key">
          {say(TEXTS.unverified)} ({notes.size})
        </summary>
        <ul className="list-disc space-y-1 pl-5 text-soft">
          {[...notes].map(([chain, said]) => (
            <li key={chain}>
              {chain}
              {[...said].map((note) => (
                <span key={note} className="block">
                  {note}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
