// The pages: one line each. Every page is a piece of its own that loads when it is opened.
import type { PageEntry } from './page-entry.ts'
import { STORY_PAGES } from './pages-story.ts'

export type { PageEntry } from './page-entry.ts'

/** All pages, in the order of the menu. */
export const PAGES: readonly PageEntry[] = [
  ...STORY_PAGES.filter((p) => p.path === '/'),
  {
    path: '/record',
    nav: { title: 'nav.record', group: 'read', sign: '☰', key: 'r' },
    load: () => import('./pages/record.tsx'),
  },
  {
    path: '/reports',
    nav: { title: 'nav.reports', group: 'read', sign: '¶', key: 'd' },
    load: () => import('./pages/reports.tsx'),
  },
  { path: '/reports/$id', load: () => import('./pages/report.tsx') },
  {
    path: '/review',
    nav: { title: 'nav.review', group: 'read', sign: '✓', key: 'v' },
    load: () => import('./pages/review.tsx'),
  },
  {
    path: '/add',
    nav: { title: 'nav.add', group: 'read', sign: '+', key: 'n' },
    load: () => import('./pages/add.tsx'),
  },
  ...STORY_PAGES.filter((p) => p.path !== '/'),
  {
    path: '/ask',
    nav: { title: 'nav.ask', group: 'look', sign: '?', key: 'q' },
    load: () => import('./pages/ask.tsx'),
  },
  { path: '/ask/$view', load: () => import('./pages/ask-view.tsx') },
]
