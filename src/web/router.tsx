// Makes routes of the table of pages. Addresses are plain query strings; each page reads its own (address.ts).
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from './address.ts'
import { PAGES } from './pages.ts'
import { Crash, Loading, Missing } from './parts/states.tsx'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: Missing })
const routes = PAGES.map((page) =>
  createRoute({ getParentRoute: () => root, path: page.path, component: lazyRouteComponent(page.load) }),
)
// A record without a page of today opens on its claims.
const home = PAGES.some((p) => p.path === '/')
  ? []
  : [createRoute({ getParentRoute: () => root, path: '/', component: () => <Navigate to="/record" replace /> })]

/** The router of the workbench. */
export const router = createRouter({
  routeTree: root.addChildren([...home, ...routes]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 30_000,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ reset }) => <Crash again={reset} />,
  defaultStructuralSharing: true,
  scrollRestoration: true,
})
