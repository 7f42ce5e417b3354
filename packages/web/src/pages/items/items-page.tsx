import { getRouteApi, Link } from '@tanstack/react-router'
import { Page } from '../../parts/page.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { useSay } from '../../words/language.ts'
import { HitItem } from './hit-item.tsx'
import { ListChanges } from './list-changes.tsx'
import { ListFiles } from './list-files.tsx'
import { TEXTS } from './texts.ts'
import { useSearch } from './use-search.ts'

const route = getRouteApi('/items')

/** Where on the control lists is this item? The words are in the address; the search runs beside the page. */
export function ItemsPage() {
  const say = useSay()
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const search = useSearch(q)
  const { answer, lists, hasFailed } = search
  return (
    <Page title={TEXTS.title}>
      <h1>{say(TEXTS.heading)}</h1>
      <p className="mt-3 mb-6 text-soft">{say(TEXTS.lead)}</p>
      <search className="block">
        <SearchBox
          label={say(TEXTS.query)}
          help={say(TEXTS.queryHelp)}
          query={q}
          onQuery={(query) =>
            void navigate({ search: query ? { q: query } : {}, replace: true, resetScroll: false })
          }
        />
      </search>
      <p role="status" className="mt-3 text-[0.9rem] text-soft">
        {hasFailed ? say(TEXTS.failed) : lists === null ? say(TEXTS.starting) : null}
        {answer ? say(TEXTS.count(answer.hits.length)) : null}
      </p>
      {answer?.notes.map((note) => (
        <p key={note.en} className="text-[0.9rem] text-soft">
          {say(note)}
        </p>
      ))}
      {answer ? (
        <ul className="mt-2 border-t border-line">
          {answer.hits.map((hit) => (
            <HitItem key={hit.id} hit={hit} />
          ))}
        </ul>
      ) : null}
      {answer ? null : (
        <p className="mt-2">
          <Link to="/classify">{say(TEXTS.classify)}</Link>
        </p>
      )}
      <ListFiles search={search} />
      <ListChanges search={search} />
    </Page>
  )
}
