// The keyboard: pages say which keys they take; the help sheet shows just these. Keys rest while one writes in a field.
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { settings } from './settings.ts'

/** What a key does. `keys` is one key (`j`, `?`, `Enter`) or two in a row (`g r`). */
export interface KeyAction {
  readonly keys: string
  readonly label: string
  readonly group: string
  readonly run: () => void
}

let layers: readonly (readonly KeyAction[])[] = []
let first = ''
let firstAt = 0
const listeners = new Set<() => void>()

function tell(): void {
  for (const one of listeners) one()
}

/** Takes keys for as long as the caller is on the screen; what came later goes first. */
export function useKeys(actions: readonly KeyAction[]): void {
  const latest = useRef(actions)
  latest.current = actions
  const names = actions.map((a) => `${a.keys}\t${a.label}`).join('\n')
  useEffect(() => {
    if (names === '') return
    const layer = latest.current.map((a, i) => ({ ...a, run: () => latest.current[i]?.run() }))
    layers = [layer, ...layers]
    tell()
    return () => {
      layers = layers.filter((l) => l !== layer)
      tell()
    }
  }, [names])
}

/** Every key that acts now; a key taken by a later layer is left out of earlier ones. */
export function useActiveKeys(): readonly KeyAction[] {
  const now = useSyncExternalStore(
    (on) => {
      listeners.add(on)
      return () => listeners.delete(on)
    },
    () => layers,
  )
  const seen = new Set<string>()
  return now.flat().filter((a) => !seen.has(a.keys) && seen.add(a.keys))
}

function writing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'))
  )
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (writing(event.target)) return
  if (event.target instanceof Element && event.target.closest('dialog,[role=dialog],[role=menu],[role=listbox]')) return
  const { key } = event
  const letter = key.length === 1
  if (letter && key !== '?' && !settings().letters) return
  const pair = first && event.timeStamp - firstAt < 1500 ? `${first} ${key}` : ''
  const all = layers.flat()
  const action = (pair && all.find((a) => a.keys === pair)) || all.find((a) => a.keys === key)
  if (action) {
    // Enter and space belong to a focused control.
    if ((key === 'Enter' || key === ' ') && event.target instanceof Element && event.target.closest('a,button,summary'))
      return
    event.preventDefault()
    first = ''
    action.run()
    return
  }
  first = all.some((a) => a.keys.startsWith(`${key} `)) ? key : ''
  firstAt = event.timeStamp
}

/** Begins to listen; called once. */
export function listenToKeys(): void {
  document.addEventListener('keydown', onKey)
}
