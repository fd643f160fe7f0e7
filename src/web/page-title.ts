// What the browser's tab, its history and a screen reader call the page: its heading.
import { type RefObject, useEffect } from 'react'
import { t } from './messages.ts'

/** Keeps the title of the document at what the first heading within `page` says, also when it changes or comes late. */
export function usePageTitle(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = page.current
    if (!within) return
    const take = (): void => {
      const heading = (within.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim()
      document.title = heading === '' ? t('app.name') : `${heading} · ${t('app.name')}`
    }
    take()
    const watch = new MutationObserver(take)
    watch.observe(within, { subtree: true, childList: true, characterData: true })
    return () => watch.disconnect()
  }, [page])
}
