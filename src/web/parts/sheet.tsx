// A sheet over the page. The browser's own dialog holds the focus, closes on Escape, and hides what lies behind from readers.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { t } from '../messages.ts'

/** A sheet with a title and a way to close it. Focus goes to what is marked `data-first`, and back to where it was. */
export function Sheet({
  title,
  close,
  wide = false,
  children,
}: {
  title: string
  close: () => void
  wide?: boolean
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on the dim ground behind it
    <dialog
      ref={dialog}
      className={wide ? 'sheet wide' : 'sheet'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div className="sheet-inner">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" className="quiet" onClick={close} aria-label={t('action.close')}>
            ✕
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
