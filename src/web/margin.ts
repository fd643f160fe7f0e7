// Sets the entries of a margin beside the places in the text they belong to, pushed apart where they would meet.
import { type RefObject, useLayoutEffect } from 'react'

const GAP = 6

/**
 * Tops of entries, so that each stands as near to its wish as the others let it; the chosen one stands exactly there.
 * `wishes` must not fall.
 */
export function topsOf(wishes: readonly number[], heights: readonly number[], chosen: number): readonly number[] {
  const tops = [...wishes]
  const down = (from: number) => {
    for (let i = from; i < tops.length; i++) {
      const above = i === 0 ? 0 : (tops[i - 1] as number) + (heights[i - 1] as number) + GAP
      tops[i] = Math.max(tops[i] as number, above)
    }
  }
  if (chosen < 0 || chosen >= tops.length) {
    down(0)
    return tops
  }
  for (let i = chosen - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i] as number, (tops[i + 1] as number) - (heights[i] as number) - GAP)
  }
  // No room above: begin at the top and push down, the chosen one too.
  if ((tops[0] ?? 0) < 0) tops[0] = 0
  down(0)
  return tops
}

/** Keeps the margin beside the text as both change; on narrow screens the margin is a plain list and is left alone. */
export function useMargin(
  text: RefObject<HTMLElement | null>,
  margin: RefObject<HTMLOListElement | null>,
  selected: number,
  count: number,
): void {
  useLayoutEffect(() => {
    const article = text.current
    const list = margin.current
    if (!article || !list || count === 0) return
    const place = () => {
      const beside = getComputedStyle(list).getPropertyValue('--beside').trim() === 'yes'
      const entries = [...list.children] as HTMLElement[]
      if (!beside) {
        list.style.blockSize = ''
        for (const entry of entries) entry.style.insetBlockStart = ''
        return
      }
      const zero = list.getBoundingClientRect().top
      let least = 0
      const wishes = entries.map((_, i) => {
        const mark = article.querySelector(`[data-m="${i}"]`) ?? article.querySelector(`[data-c~="${i}"]`)
        least = Math.max(least, mark ? mark.getBoundingClientRect().top - zero - 6 : least)
        return least
      })
      const heights = entries.map((e) => e.offsetHeight)
      const tops = topsOf(wishes, heights, selected)
      for (const [i, entry] of entries.entries()) entry.style.insetBlockStart = `${tops[i]}px`
      list.style.blockSize = `${(tops.at(-1) ?? 0) + (heights.at(-1) ?? 0)}px`
    }
    place()
    const watch = new ResizeObserver(place)
    watch.observe(article)
    for (const entry of list.children) watch.observe(entry)
    addEventListener('resize', place)
    return () => {
      watch.disconnect()
      removeEventListener('resize', place)
    }
  }, [text, margin, selected, count])
}
