// The viewer's own settings: language, theme, single-letter keys. Kept in this browser only.
import { useSyncExternalStore } from 'react'

/** A language of the interface. */
export type Lang = 'en' | 'ar'
/** Light, dark, or as the machine is set. */
export type Theme = 'system' | 'light' | 'dark'

/** What a viewer may set; kept under `parley.settings`. */
export interface Settings {
  readonly lang: Lang
  readonly theme: Theme
  /** Whether single letters act as keys (WCAG 2.1.4 asks that they can be switched off). */
  readonly letters: boolean
  /** Names of columns shown per table; absent means the table's own choice. */
  readonly columns: Readonly<Record<string, readonly string[]>>
}

const KEY = 'parley.settings'
const listeners = new Set<() => void>()
let now: Settings = load()

function load(): Settings {
  let kept: Partial<Settings> = {}
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>
  } catch {
    // Shut or spoilt storage: begin with the defaults.
  }
  return {
    lang: document.documentElement.lang === 'ar' ? 'ar' : 'en',
    theme: kept.theme === 'dark' || kept.theme === 'light' ? kept.theme : 'system',
    letters: kept.letters !== false,
    columns: typeof kept.columns === 'object' && kept.columns !== null ? kept.columns : {},
  }
}

/** The settings as they are. */
export function settings(): Settings {
  return now
}

/** Changes settings, keeps them, and shows them at once. */
export function setSettings(patch: Partial<Settings>): void {
  now = { ...now, ...patch }
  try {
    localStorage.setItem(KEY, JSON.stringify(now))
  } catch {
    // Not kept beyond this page, which is all that can be done.
  }
  const html = document.documentElement
  html.lang = now.lang
  html.dir = now.lang === 'ar' ? 'rtl' : 'ltr'
  if (now.theme === 'system') delete html.dataset.theme
  else html.dataset.theme = now.theme
  for (const tell of listeners) tell()
}

/** The settings, and a new drawing when they change. */
export function useSettings(): Settings {
  return useSyncExternalStore((tell) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  }, settings)
}
