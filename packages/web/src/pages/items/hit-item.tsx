import { MODELLED, ownWords } from '@sekisho/catalogue/modelled'
import type { Hit } from '@sekisho/catalogue/search'
import { Link } from '@tanstack/react-router'
import { placeOf } from '../../deal/regimes.ts'
import { BUTTON } from '../../parts/button.tsx'
import { useLanguage, useSay } from '../../words/language.ts'
import { modelledUnder } from './built-in.ts'
import { TEXTS } from './texts.ts'

/** Meanings of a word that are shown. */
const MEANINGS = 4

/** Text of an entry that is shown before it is cut. */
const LONG = 300

/** An entry that was found: its text, where it stands, why it matched, what stands beside it, and what to do with it. */
export function HitItem({ hit: { id, best, entries, why } }: { readonly hit: Hit }) {
  const say = useSay()
  const modelled = modelledUnder(id)
  const others = entries.filter(({ list }) => list !== best.list && list.id !== best.list.id)
  const [first] = modelled
  const language = useLanguage()
  const textOf = ({ list, entry }: Hit['best']) =>
    cut(list.source.file === MODELLED ? ownWords(entry.text, language) : entry.text)
  return (
    <li className="border-b border-line py-4">
      <h2 className="text-[1.05rem]">
        <span className="tabular-nums">{best.entry.id}</span>{' '}
        <span className="font-normal">{textOf(best)}</span>
      </h2>
      <p className="text-[0.85rem] text-soft">
        {say(best.list.title)} {say(TEXTS.asOf(best.list.asOf))}
      </p>
      {why.length > 0 ? (
        <p className="text-[0.9rem] text-soft">
          {say(TEXTS.why)}
          {say(TEXTS.colon)}
          {why
            .map(({ asked, means }) =>
              means.length > 0 ? `${asked} → ${means.slice(0, MEANINGS).join(', ')}` : asked,
            )
            .join(say(TEXTS.comma))}
        </p>
      ) : null}
      {first ? (
        <p className="no-print mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
          <Link
            to="/classify"
            search={{ item: first.kind === 'technology' ? `外為${first.item}` : first.item }}
            className={BUTTON.plain}
          >
            {say(TEXTS.classify)}
            <span className="sr-only">: {id}</span>
          </Link>
          <Link to="/rules/$country/$name/$id" params={{ ...placeOf(MODELLED), id: first.id }}>
            {say(TEXTS.rules)}
            <span className="sr-only">: {id}</span>
          </Link>
        </p>
      ) : (
        <p className="mt-1 text-[0.9rem] text-ask">{say(TEXTS.notModelled)}</p>
      )}
      <Places name="path" places={best.path.length > 1 ? best.path : []} />
      <Places name="neighbours" places={best.neighbours} />
      <Places name="others" places={others.map(({ entry }) => entry)} />
    </li>
  )
}

/** Further entries, folded away. */
function Places({
  name,
  places,
}: {
  readonly name: 'path' | 'neighbours' | 'others'
  readonly places: readonly { readonly id: string; readonly text: string }[]
}) {
  const say = useSay()
  if (places.length === 0) return null
  return (
    <details className="mt-1 text-[0.9rem]">
      <summary className="cursor-pointer py-0.5 text-key">
        {say(TEXTS[name])} ({places.length})
      </summary>
      <ul className="border-l-3 border-line pl-4">
        {places.map(({ id, text }) => (
          <li key={id} className="py-0.5">
            <b className="tabular-nums">{id}</b> {cut(text)}
          </li>
        ))}
      </ul>
    </details>
  )
}

function cut(text: string): string {
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text
}
