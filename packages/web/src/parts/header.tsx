import { Link, useParams, useRouterState } from '@tanstack/react-router'
import { lastRegime, OFFERED_IDS, offeredOf, placeOf, type RegimeId } from '../deal/regimes.ts'
import { switchLanguage, useLanguage, useSay } from '../words/language.ts'

const OF_REGIME = [
  { to: '/interview/$country/$name', words: { ja: '調べる', en: 'Determine' } },
  { to: '/compare/$country/$name', words: { ja: '比べる', en: 'Compare' } },
  { to: '/rules/$country/$name', words: { ja: '規則', en: 'Rules' } },
] as const

/** The pages beside those of every regime, under the regime for which they are. */
const TOOLS = {
  'jp/inward-investment': [
    { to: '/sectors', words: { ja: '業種', en: 'Sectors' } },
    { to: '/screening', words: { ja: '名簿', en: 'Screening' } },
  ],
  'jp/export': [
    { to: '/transaction', words: { ja: '取引審査', en: 'Transaction' } },
    { to: '/items', words: { ja: '品目', en: 'Items' } },
    { to: '/classify', words: { ja: '該非判定', en: 'Classify' } },
    { to: '/bill-of-materials', words: { ja: '部品表', en: 'Parts' } },
    { to: '/screening', words: { ja: '名簿', en: 'Screening' } },
  ],
  'jp/technology-transfer': [
    { to: '/laboratory', words: { ja: '研究室', en: 'Laboratory' } },
    { to: '/classify', words: { ja: '該非判定', en: 'Classify' } },
    { to: '/screening', words: { ja: '名簿', en: 'Screening' } },
  ],
  'jp/list-control': [
    { to: '/items', words: { ja: '品目', en: 'Items' } },
    { to: '/classify', words: { ja: '該非判定', en: 'Classify' } },
    { to: '/bill-of-materials', words: { ja: '部品表', en: 'Parts' } },
  ],
} as const

const LOOK = {
  className: 'py-1.5 text-soft no-underline hover:underline',
  activeProps: { className: 'py-1.5 font-bold !text-ink underline', 'aria-current': 'page' },
} as const

/** The regime whose pages the header leads to: that of the page, else the one that was worked on last. */
function useHeaderRegime(): { readonly regime: RegimeId; readonly id: string } {
  const { country, name } = useParams({ strict: false })
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const named = `${country}/${name}`
  const ofPage = offeredOf(named)
  if (ofPage) return { regime: ofPage, id: named }
  const last = lastRegime()
  const isTool = (id: RegimeId) => TOOLS[id].some(({ to }) => to === path)
  const regime = isTool(last) ? last : (OFFERED_IDS.find(isTool) ?? last)
  return { regime, id: regime }
}

/** The name, the pages and the switch of language; a link past them for the keyboard. */
export function Header() {
  const language = useLanguage()
  const say = useSay()
  const { regime, id } = useHeaderRegime()
  const place = placeOf(id)
  const other = language === 'ja' ? 'en' : 'ja'
  return (
    <header className="no-print border-b border-line">
      <button
        type="button"
        className="sr-only focus:not-sr-only focus:block focus:p-2"
        onClick={() => document.getElementById('main')?.focus()}
      >
        {say({ ja: '本文へ', en: 'To the main text' })}
      </button>
      <div className="flex flex-wrap items-center gap-x-7 gap-y-1 px-5 py-2.5 text-[0.9rem] md:px-8">
        <Link to="/" className="text-[1.1rem] font-bold tracking-wider text-ink no-underline">
          {say({ ja: '関所', en: 'Sekisho' })}
        </Link>
        <nav
          aria-label={say({ ja: 'ページ', en: 'Pages' })}
          className="order-last flex w-full flex-wrap gap-x-6 md:order-none md:w-auto"
        >
          {OF_REGIME.map(({ to, words }) => (
            <Link key={to} to={to} params={place} {...LOOK}>
              {say(words)}
            </Link>
          ))}
          {TOOLS[regime].map(({ to, words }) => (
            <Link key={to} to={to} {...LOOK}>
              {say(words)}
            </Link>
          ))}
        </nav>
        <button
          type="button"
          lang={other}
          className="ml-auto cursor-pointer py-1.5 text-key underline underline-offset-4"
          onClick={() => switchLanguage(other)}
        >
          {other === 'en' ? 'English' : '日本語'}
        </button>
      </div>
    </header>
  )
}
