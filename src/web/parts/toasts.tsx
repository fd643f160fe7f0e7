// Short messages at the foot of the page, with undo where there is something to undo.
import { useEffect, useState, useSyncExternalStore } from 'react'
import { t } from '../messages.ts'

interface Toast {
  readonly id: number
  readonly text: string
  readonly undo: (() => void) | undefined
  readonly bad: boolean
}

let toasts: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

function set(next: readonly Toast[]): void {
  toasts = next
  for (const tell of listeners) tell()
}

/** How long a message stands, in milliseconds; longer where there is something to undo. */
const STANDS = { plain: 8000, bad: 12_000, undo: 20_000 }

/** Shows a message; `undo` puts a button beside it. At most three stand at once. None goes while it is pointed at or has the focus. */
export function toast(text: string, options: { readonly undo?: () => void; readonly bad?: boolean } = {}): void {
  set([...toasts.slice(-2), { id: ++last, text, undo: options.undo, bad: options.bad ?? false }])
}

/** Where messages appear. */
export function Toasts() {
  const now = useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => toasts,
  )
  return (
    <section className="toasts" aria-label={t('toast.region')} aria-live="polite">
      {now.map((one) => (
        <Line key={one.id} toast={one} />
      ))}
    </section>
  )
}

function Line({ toast: one }: { toast: Toast }) {
  const gone = () => set(toasts.filter((x) => x.id !== one.id))
  const [held, hold] = useState(false)
  useEffect(() => {
    if (held) return
    const stands = one.undo ? STANDS.undo : one.bad ? STANDS.bad : STANDS.plain
    const timer = setTimeout(() => set(toasts.filter((x) => x.id !== one.id)), stands)
    return () => clearTimeout(timer)
  }, [one, held])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it does nothing but keep it
    <div
      className={one.bad ? 'toast bad' : 'toast'}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <span dir="auto">{one.text}</span>
      {one.undo && (
        <button
          type="button"
          onClick={() => {
            gone()
            one.undo?.()
          }}
        >
          {t('toast.undo')}
        </button>
      )}
      <button type="button" className="quiet" aria-label={t('toast.dismiss')} onClick={gone}>
        ✕
      </button>
    </div>
  )
}
