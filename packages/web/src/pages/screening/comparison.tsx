import { useSay } from '../../words/language.ts'
import { idBeside, type Task } from './queue.ts'
import type { Hit } from './server.ts'
import { TEXTS } from './texts.ts'

type Field = keyof typeof TEXTS.fields
// The keys of the table.
const FIELDS = Object.keys(TEXTS.fields) as readonly Field[]

/** A party and the entry it may be, side by side: what fits and what differs, and why the score is what it is. */
export function Comparison({ task: { result, hit } }: { readonly task: Task }) {
  const say = useSay()
  const fields = FIELDS.filter(
    (field) => result.identifying[field].length > 0 || hit.identifying[field].length > 0,
  )
  return (
    <div>
      <p className="flex flex-wrap gap-x-4 [overflow-wrap:anywhere]">
        <span>
          {say(TEXTS.score)} <b className="tabular-nums">{hit.score.toFixed(2)}</b>
        </span>
        <span>
          {hit.list} {hit.asOf}
        </span>
        <span>{hit.id}</span>
      </p>
      <table className="mt-2 w-full table-fixed border-collapse text-[0.95rem]">
        <thead>
          <tr className="border-b border-edge text-left">
            <th scope="col" className="w-[22%] py-1 pr-2 font-bold">
              {say(TEXTS.field)}
            </th>
            <th scope="col" className="py-1 pr-2">
              {say(TEXTS.party)} {idBeside(result)}
            </th>
            <th scope="col" className="py-1">
              {say(TEXTS.entry)}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field} className="border-b border-line align-top">
              <th scope="row" className="py-1 pr-2 text-left text-[0.85rem] font-normal text-soft">
                {say(TEXTS.fields[field])}
                <Mark hit={hit} field={field} />
              </th>
              <Cell
                texts={result.identifying[field]}
                beside={hit.identifying[field]}
                best={hit.asked}
                field={field}
              />
              <Cell
                texts={hit.identifying[field]}
                beside={result.identifying[field]}
                best={hit.name}
                field={field}
              />
            </tr>
          ))}
        </tbody>
      </table>
      <More heading={say(TEXTS.reasons)} texts={hit.reasons.map(say)} isOpen />
      <More heading={say(TEXTS.programmes)} texts={hit.party.programmes ?? []} isOpen />
      <More heading={say(TEXTS.remarks)} texts={hit.party.remarks ?? []} />
    </div>
  )
}

/** Which evidence speaks of a field. */
const ABOUT: Readonly<Record<string, Field>> = {
  identifier: 'identifiers',
  born: 'born',
  country: 'countries',
  sex: 'sex',
  kind: 'kind',
}

function Mark({ hit, field }: { readonly hit: Hit; readonly field: Field }) {
  const say = useSay()
  const evidence = hit.evidence.find(({ about }) => ABOUT[about] === field)
  if (!evidence) return null
  return (
    <b className={`block ${evidence.isFor ? 'text-stop' : 'text-ok'}`}>
      {say(evidence.isFor ? TEXTS.agrees : TEXTS.differs)}
    </b>
  )
}

/** What one side says; what the other says in the same letters is marked, and so are the names that were compared. */
function Cell({
  texts,
  beside,
  best,
  field,
}: {
  readonly texts: readonly string[]
  readonly beside: readonly string[]
  readonly best: string
  readonly field: Field
}) {
  const say = useSay()
  const isBest = (text: string) => field === 'names' && text === best.trim()
  const first = texts.toSorted((a, b) => Number(isBest(b)) - Number(isBest(a)))
  return (
    <td className="py-1 pr-2 [overflow-wrap:anywhere]">
      {texts.length === 0 ? <span className="text-soft">—</span> : null}
      <ul>
        {first.map((text) => (
          <li key={text}>
            {beside.includes(text) ? (
              <mark className="bg-stop-wash text-ink">{sayText(text, field, say)}</mark>
            ) : isBest(text) ? (
              <b>{text}</b>
            ) : (
              sayText(text, field, say)
            )}
          </li>
        ))}
      </ul>
    </td>
  )
}

function sayText(text: string, field: Field, say: ReturnType<typeof useSay>): string {
  const isKind = field === 'kind' && Object.hasOwn(TEXTS.kinds, text)
  // The line above saw that it is one of the keys.
  return isKind ? say(TEXTS.kinds[text as keyof typeof TEXTS.kinds]) : text
}

function More({
  heading,
  texts,
  isOpen = false,
}: {
  readonly heading: string
  readonly texts: readonly string[]
  readonly isOpen?: boolean
}) {
  if (texts.length === 0) return null
  return (
    <details open={isOpen} className="mt-2 text-[0.9rem]">
      <summary className="cursor-pointer font-bold">{heading}</summary>
      <ul className="border-l-3 border-line pl-4 [overflow-wrap:anywhere]">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  )
}
