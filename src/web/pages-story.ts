// The pages of the story and the pictures: today, sieges, ceasefires, talks, commitments, aid, map, timeline, actors, sources.
import type { PageEntry } from './page-entry.ts'

/** The pages, in the order of the menu. */
export const STORY_PAGES: readonly PageEntry[] = [
  {
    path: '/',
    nav: { title: 'nav.today', group: 'read', sign: '☀', key: 't' },
    load: () => import('./pages/today.tsx'),
  },
  {
    path: '/sieges',
    nav: { title: 'nav.sieges', group: 'story', sign: '◎', key: 's' },
    load: () => import('./pages/sieges.tsx'),
  },
  {
    path: '/ceasefires',
    nav: { title: 'nav.ceasefires', group: 'story', sign: '=', key: 'c' },
    load: () => import('./pages/ceasefires.tsx'),
  },
  {
    path: '/talks',
    nav: { title: 'nav.talks', group: 'story', sign: '⇆', key: 'k' },
    load: () => import('./pages/talks.tsx'),
  },
  {
    path: '/commitments',
    nav: { title: 'nav.commitments', group: 'story', sign: '✓', key: 'o' },
    load: () => import('./pages/commitments.tsx'),
  },
  {
    path: '/aid',
    nav: { title: 'nav.aid', group: 'story', sign: '▣', key: 'a' },
    load: () => import('./pages/aid.tsx'),
  },
  {
    path: '/map',
    nav: { title: 'nav.map', group: 'look', sign: '⌖', key: 'm' },
    load: () => import('./pages/map.tsx'),
  },
  {
    path: '/timeline',
    nav: { title: 'nav.timeline', group: 'look', sign: '▥', key: 'i' },
    load: () => import('./pages/timeline.tsx'),
  },
  {
    path: '/actors',
    nav: { title: 'nav.actors', group: 'look', sign: '◍', key: 'p' },
    load: () => import('./pages/actors.tsx'),
  },
  {
    path: '/sources',
    nav: { title: 'nav.sources', group: 'look', sign: '≡', key: 'u' },
    load: () => import('./pages/sources.tsx'),
  },
  { path: '/places', load: () => import('./pages/places.tsx') },
]
