// How wide an element is, for drawings that fit their place.
import { type RefObject, useEffect, useState } from 'react'

/** Width of an element in pixels, kept up to date; 800 before it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(800)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [ref])
  return width
}
