// A small menu under a button: closes on Escape and when one goes elsewhere.
import { type ReactNode, useEffect, useRef } from 'react'

/** A button that opens what it holds. */
export function Menu({ title, children }: { title: string; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const elsewhere = (event: Event) => {
      const open = menu.current
      if (open?.open && event.target instanceof Node && !open.contains(event.target)) open.open = false
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
    }
  }, [])
  return (
    <details
      ref={menu}
      className="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        event.stopPropagation()
        menu.current.open = false
        menu.current.querySelector('summary')?.focus()
      }}
    >
      <summary className="button small">{title}</summary>
      <div className="menu-body">{children}</div>
    </details>
  )
}
