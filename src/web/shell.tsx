// The frame around every page: navigation, search, settings, keys, messages.
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useApi } from './api.ts'
import { undoLast, useNameAsked } from './decide.ts'
import { type KeyAction, useKeys } from './keys.ts'
import { number, t } from './messages.ts'
import type { PageEntry } from './page-entry.ts'
import { usePageTitle } from './page-title.ts'
import { PAGES } from './pages.ts'
import { Linking, Loading, Offline } from './parts/states.tsx'
import { Toasts } from './parts/toasts.tsx'
import { setSettings, settings, type Theme } from './settings.ts'

const Help = lazy(() => import('./parts/help.tsx'))
const NameSheet = lazy(() => import('./parts/name-sheet.tsx'))
const SettingsSheet = lazy(() => import('./parts/settings-sheet.tsx'))

/** Frame and page. */
export function Shell() {
  const navigate = useNavigate()
  const [sheet, setSheet] = useState<'keys' | 'settings' | null>(null)
  const [menu, setMenu] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (s) => s.location.pathname })
  const before = useRef(path)
  const name = useNameAsked()
  usePageTitle(main)
  useKeys([
    { keys: '?', label: t('keys.help'), group: t('keys.group.everywhere'), run: () => setSheet('keys') },
    { keys: '/', label: t('keys.search'), group: t('keys.group.everywhere'), run: () => search.current?.focus() },
    { keys: 'u', label: t('keys.undo'), group: t('keys.group.everywhere'), run: () => void undoLast() },
    { keys: 'g l', label: t('keys.theme'), group: t('keys.group.everywhere'), run: turnTheme },
    ...PAGES.flatMap((page): KeyAction[] => {
      const { nav } = page
      if (!nav) return []
      const run = () => void navigate({ to: page.path })
      return [{ keys: `g ${nav.key}`, label: t(nav.title), group: t('keys.group.go'), run }]
    }),
  ])
  useEffect(() => {
    // A new page begins at its top, for eyes, keyboard and screen reader alike.
    if (before.current === path) return
    before.current = path
    setMenu(false)
    main.current?.focus({ preventScroll: true })
  }, [path])
  return (
    <div className="shell">
      <a className="skip" href="#page">
        {t('app.skip')}
      </a>
      <header className="top">
        <button
          type="button"
          className="menu-button quiet"
          aria-expanded={menu}
          aria-controls="nav"
          onClick={() => setMenu(!menu)}
        >
          <span aria-hidden="true">☰</span> <span className="hide-narrow">{t('app.menu')}</span>
          <span className="only-narrow visually-hidden">{t('app.menu')}</span>
        </button>
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width="24" height="24" /> {t('app.name')}
        </Link>
        <form
          role="search"
          className="search"
          onSubmit={(event) => {
            event.preventDefault()
            const words = search.current?.value.trim()
            void navigate({ to: '/record', search: (words ? { words } : {}) as never })
            search.current?.blur()
          }}
        >
          <input
            ref={search}
            type="search"
            name="words"
            aria-label={t('search.label')}
            placeholder={t('search.placeholder')}
            dir="auto"
            autoComplete="off"
          />
        </form>
        <button type="button" className="quiet" onClick={() => setSheet('keys')} title={t('keys.open')}>
          <kbd aria-hidden="true">?</kbd> <span className="hide-narrow">{t('keys.title')}</span>
          <span className="only-narrow visually-hidden">{t('keys.title')}</span>
        </button>
        <button type="button" className="quiet" onClick={() => setSheet('settings')}>
          <span aria-hidden="true">⚙</span> <span className="hide-narrow">{t('settings.title')}</span>
          <span className="only-narrow visually-hidden">{t('settings.title')}</span>
        </button>
      </header>
      <Navigation open={menu} />
      <main id="page" ref={main} tabIndex={-1}>
        <Offline />
        <Linking />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <Toasts />
      {name && (
        <Suspense fallback={null}>
          <NameSheet give={name.give} />
        </Suspense>
      )}
      {sheet && (
        <Suspense fallback={null}>
          {sheet === 'keys' ? <Help close={() => setSheet(null)} /> : <SettingsSheet close={() => setSheet(null)} />}
        </Suspense>
      )}
    </div>
  )
}

function Navigation({ open }: { open: boolean }) {
  const stats = useApi('GET /api/stats')
  return (
    <nav id="nav" className={open ? 'nav open' : 'nav'} aria-label={t('app.main-nav')}>
      {(['read', 'story', 'look'] as const).map((group) => {
        const pages = PAGES.filter((p) => p.nav?.group === group)
        if (pages.length === 0) return null
        return (
          <div key={group} className="nav-group">
            <h2 id={`nav-${group}`}>{t(`group.${group}`)}</h2>
            <ul aria-labelledby={`nav-${group}`}>
              {pages.map((page) => (
                <li key={page.path}>
                  <NavLink page={page} open={page.path === '/review' ? stats.data?.open : undefined} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <p className="nav-foot">
        <span aria-hidden="true">⌂</span> {t('app.local')}
        {stats.data && (
          <>
            <br />
            {t('count.reports', { n: stats.data.reports })}
            <br />
            {t('count.claims', { n: stats.data.claims })}
          </>
        )}
      </p>
    </nav>
  )
}

function NavLink({ page, open }: { page: PageEntry; open?: number | undefined }) {
  if (!page.nav) return null
  return (
    <Link
      to={page.path}
      activeOptions={{ exact: page.path === '/', includeSearch: false }}
      activeProps={{ className: 'active' }}
    >
      <span className="nav-sign" aria-hidden="true">
        {page.nav.sign}
      </span>
      {t(page.nav.title)}
      {open ? <span className="nav-count">{number(open)}</span> : null}
    </Link>
  )
}

function turnTheme(): void {
  const dark =
    settings().theme === 'dark' || (settings().theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  setSettings({ theme: (dark ? 'light' : 'dark') satisfies Theme })
}
