import type { PublishedDated } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import { CitationList } from './citation-list.tsx'
import { DaysLine } from './days-line.tsx'
import { TEXTS } from './texts.ts'

const CELL =
  'border-b border-line py-2 pr-4 text-left align-top font-normal max-sm:block max-sm:border-0 max-sm:py-0.5'

/** The values of a parameter over time, with what each rests on. */
export function ValueTable({ values }: { readonly values: readonly PublishedDated[] }) {
  const say = useSay()
  return (
    <table className="w-full">
      <thead className="text-[0.85rem] text-soft max-sm:sr-only">
        <tr>
          {[TEXTS.days, TEXTS.value, TEXTS.cites].map((heading) => (
            <th key={heading.en} scope="col" className={`${CELL} whitespace-nowrap`}>
              {say(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <tr key={value.from ?? ''} className="max-sm:block max-sm:border-b max-sm:border-line max-sm:py-2">
            <td className={CELL}>
              <DaysLine days={value} />
            </td>
            <td className={`${CELL} whitespace-nowrap`}>
              <b>{say(value.text)}</b>
              {typeof value.is === 'object' && value.is ? <Members of={value.is} /> : null}
            </td>
            <td className={`${CELL} text-[0.85rem]`}>
              <CitationList cites={value.cites} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Members({ of }: { readonly of: readonly string[] }) {
  const say = useSay()
  return (
    <details className="whitespace-normal">
      <summary className="cursor-pointer text-key">{say(TEXTS.members)}</summary>
      {of.join(' ')}
    </details>
  )
}
