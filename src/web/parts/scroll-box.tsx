// A box in which what is too wide scrolls by itself, says so in words and by a shadow, and can be reached by keyboard.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { t } from '../messages.ts'
import './scroll-box.css'

/** The box. Only where something is out of sight does it take the focus and say that one may scroll. */
export function ScrollBox({
  label,
  className = 'table-wrap',
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  const box = useRef<HTMLElement>(null)
  const [more, setMore] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => setMore(element.scrollWidth > element.clientWidth + 1)
    const watch = new ResizeObserver(look)
    watch.observe(element)
    for (const child of element.children) watch.observe(child)
    return () => watch.disconnect()
  }, [])
  return (
    <>
      {more && (
        <p className="scroll-hint small mut no-print" aria-hidden="true">
          <span>⇄</span> {t('table.scrolls')}
        </p>
      )}
      <section ref={box} className={className} tabIndex={more ? 0 : undefined} aria-label={label}>
        {children}
      </section>
    </>
  )
}
