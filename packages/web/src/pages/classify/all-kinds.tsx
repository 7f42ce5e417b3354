import { entriesByItem } from '@sekisho/law/jp/list-control'
import { useSay } from '../../words/language.ts'
import { KindList } from './kind-list.tsx'
import { type Kind, kindsIn } from './kinds-of.ts'
import { TEXTS } from './texts.ts'

/** The row of the list that a folder of entries is named for: `3-2` of `item-03-2`. */
function rowOf(folder: string): string {
  return folder.replace(/^item-0?/, '')
}

/** Every kind of product, folded away under the rows of the list whose headings name it. */
export function AllKinds({
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
    <details className="mt-2">
      <summary className="cursor-pointer py-1 text-key">{say(TEXTS.all(kinds.length))}</summary>
      <div className="mt-1 border-l-3 border-line pl-4">
        {Object.entries(entriesByItem).map(([folder, entries]) => {
          const named = new Set(kindsIn(entries))
          return (
            <details key={folder} className="py-0.5">
              <summary className="cursor-pointer py-1">{say(TEXTS.row(rowOf(folder)))}</summary>
              <KindList kinds={kinds.filter(({ id }) => named.has(id))} chosen={chosen} onKind={onKind} />
            </details>
          )
        })}
      </div>
    </details>
  )
}
