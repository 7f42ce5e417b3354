import {
  createBrowserHistory,
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
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

const start = createRoute({ ...of, path: '/', component: StartPage })
const interview = createRoute({
  ...of,
  path: '/interview',
  validateSearch: readQuestion,
  component: lazyRouteComponent(() => import('./pages/interview/interview-page.tsx'), 'InterviewPage'),
})
const result = createRoute({
  ...of,
  path: '/result',
  component: lazyRouteComponent(() => import('./pages/result/result-page.tsx'), 'ResultPage'),
})
const compare = createRoute({
  ...of,
  path: '/compare',
  validateSearch: readComparison,
  component: lazyRouteComponent(() => import('./pages/compare/compare-page.tsx'), 'ComparePage'),
})
const rules = createRoute({
  ...of,
  path: '/rules',
  validateSearch: readFilter,
  component: lazyRouteComponent(() => import('./pages/rules/rules-page.tsx'), 'RulesPage'),
})
const rule = createRoute({
  ...of,
  path: '/rules/$country/$name/$id',
  component: lazyRouteComponent(() => import('./pages/rules/rule-page.tsx'), 'RulePage'),
})
const sectors = createRoute({
  ...of,
  path: '/sectors',
  validateSearch: readQuery,
  component: lazyRouteComponent(() => import('./pages/sectors/sectors-page.tsx'), 'SectorsPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([start, interview, result, compare, rules, rule, sectors]),
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
