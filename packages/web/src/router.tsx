import {
  createBrowserHistory,
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router'
import { lastRegime, offeredOf, placeOf } from './deal/regimes.ts'
import { readComparison } from './pages/compare/read-comparison.ts'
import { readFilter } from './pages/rules/read-filter.ts'
import { StartPage } from './pages/start/start-page.tsx'
import { Fault } from './parts/fault.tsx'
import { Frame } from './parts/frame.tsx'
import { NotFound } from './parts/not-found.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Fault })
const of = { getParentRoute: () => root }

/** The question that is shown; without one, the next that matters. */
function readQuestion(search: Readonly<Record<string, unknown>>): { readonly q?: string } {
  return typeof search.q === 'string' ? { q: search.q } : {}
}

/** What is looked for, and on which day. */
function readQuery(search: Readonly<Record<string, unknown>>): { readonly q?: string; readonly on?: string } {
  return { ...readQuestion(search), ...(typeof search.on === 'string' ? { on: search.on } : {}) }
}

/** The day, and the item of the list whose kinds of products are offered first. */
function readProduct(search: Readonly<Record<string, unknown>>): {
  readonly on?: string
  readonly item?: string
} {
  return {
    ...(typeof search.on === 'string' ? { on: search.on } : {}),
    ...(typeof search.item === 'string' ? { item: search.item } : {}),
  }
}

/** The regime stands in the address of its pages; it is one of those that are offered, perhaps with candidate rules. */
function checkRegime({ country, name }: { readonly country: string; readonly name: string }): void {
  if (offeredOf(`${country}/${name}`) === undefined) throw notFound()
}

const start = createRoute({ ...of, path: '/', component: StartPage })
const interview = createRoute({
  ...of,
  beforeLoad: ({ params }) => checkRegime(params),
  path: '/interview/$country/$name',
  validateSearch: readQuestion,
  component: lazyRouteComponent(() => import('./pages/interview/interview-page.tsx'), 'InterviewPage'),
})
const result = createRoute({
  ...of,
  beforeLoad: ({ params }) => checkRegime(params),
  path: '/result/$country/$name',
  component: lazyRouteComponent(() => import('./pages/result/result-page.tsx'), 'ResultPage'),
})
const compare = createRoute({
  ...of,
  beforeLoad: ({ params }) => checkRegime(params),
  path: '/compare/$country/$name',
  validateSearch: readComparison,
  component: lazyRouteComponent(() => import('./pages/compare/compare-page.tsx'), 'ComparePage'),
})
const rules = createRoute({
  ...of,
  beforeLoad: ({ params }) => checkRegime(params),
  path: '/rules/$country/$name',
  validateSearch: readFilter,
  component: lazyRouteComponent(() => import('./pages/rules/rules-page.tsx'), 'RulesPage'),
})
const rule = createRoute({
  ...of,
  beforeLoad: ({ params }) => checkRegime(params),
  path: '/rules/$country/$name/$id',
  component: lazyRouteComponent(() => import('./pages/rules/rule-page.tsx'), 'RulePage'),
})
const sectors = createRoute({
  ...of,
  path: '/sectors',
  validateSearch: readQuery,
  component: lazyRouteComponent(() => import('./pages/sectors/sectors-page.tsx'), 'SectorsPage'),
})

const laboratory = createRoute({
  ...of,
  path: '/laboratory',
  component: lazyRouteComponent(() => import('./pages/laboratory/laboratory-page.tsx'), 'LaboratoryPage'),
})
const transaction = createRoute({
  ...of,
  path: '/transaction',
  component: lazyRouteComponent(() => import('./pages/transaction/transaction-page.tsx'), 'TransactionPage'),
})
const items = createRoute({
  ...of,
  path: '/items',
  validateSearch: readQuestion,
  component: lazyRouteComponent(() => import('./pages/items/items-page.tsx'), 'ItemsPage'),
})
const screening = createRoute({
  ...of,
  path: '/screening',
  component: lazyRouteComponent(() => import('./pages/screening/screening-page.tsx'), 'ScreeningPage'),
})
const bill = createRoute({
  ...of,
  path: '/bill-of-materials',
  component: lazyRouteComponent(() => import('./pages/bill-of-materials/bill-page.tsx'), 'BillPage'),
})
const classify = createRoute({
  ...of,
  path: '/classify',
  validateSearch: readProduct,
  component: lazyRouteComponent(() => import('./pages/classify/classify-page.tsx'), 'ClassifyPage'),
})

/** Where an address names no regime, it is the one that was worked on last. */
const ofLast = { ...of, validateSearch: (search: Readonly<Record<string, unknown>>) => search }
const toLast = [
  createRoute({
    ...ofLast,
    path: '/interview',
    beforeLoad: ({ search }) => {
      throw redirect({ to: interview.to, params: placeOf(lastRegime()), search, replace: true })
    },
  }),
  createRoute({
    ...ofLast,
    path: '/result',
    beforeLoad: () => {
      throw redirect({ to: result.to, params: placeOf(lastRegime()), replace: true })
    },
  }),
  createRoute({
    ...ofLast,
    path: '/compare',
    beforeLoad: ({ search }) => {
      throw redirect({ to: compare.to, params: placeOf(lastRegime()), search, replace: true })
    },
  }),
  createRoute({
    ...ofLast,
    path: '/rules',
    beforeLoad: ({ search }) => {
      throw redirect({ to: rules.to, params: placeOf(lastRegime()), search, replace: true })
    },
  }),
] as const

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    interview,
    result,
    compare,
    rules,
    rule,
    sectors,
    laboratory,
    transaction,
    items,
    screening,
    bill,
    classify,
    ...toLast,
  ]),
  // Where no server answers every address with the page, the address stands behind a `#`.
  history: import.meta.env.STATIC ? createHashHistory() : createBrowserHistory(),
  scrollRestoration: true,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
