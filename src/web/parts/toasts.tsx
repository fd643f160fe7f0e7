// Short messages at the foot of the page, with undo where there is something to undo.
import { useEffect, useSyncExternalStore } from 'react'
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

/** Shows a message; `undo` puts a button beside it. At most three stand at once. */
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
  useEffect(() => {
    const timer = setTimeout(() => set(toasts.filter((x) => x.id !== one.id)), one.bad ? 12_000 : 8000)
    return () => clearTimeout(timer)
  }, [one])
  return (
    <div className={one.bad ? 'toast bad' : 'toast'}>
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
