// Sets the entries of a margin beside the places in the text they belong to, pushed apart where they would meet.
import { type RefObject, useLayoutEffect, useRef } from 'react'

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

/** What the margin knows of itself between two changes of layout, so that choosing an entry measures only that one. */
interface Measured {
  beside: boolean
  readonly wishes: number[]
  readonly heights: number[]
  readonly tops: number[]
}

/**
 * Keeps the margin beside the text as both change; on narrow screens the margin is a plain list and is left alone.
 * `firstOf` gives the first part of an entry in the text; `drawn` changes whenever the text or the entries are drawn anew.
 */
export function useMargin(
  text: RefObject<HTMLElement | null>,
  margin: RefObject<HTMLOListElement | null>,
  firstOf: (index: number) => Element | undefined,
  selected: number,
  drawn: unknown,
): void {
  const measured = useRef<Measured>({ beside: false, wishes: [], heights: [], tops: [] })
  const chosen = useRef(selected)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn anew is measured anew
  useLayoutEffect(() => {
    const article = text.current
    const list = margin.current
    if (!article || !list) return
    const entries = [...list.children] as HTMLElement[]
    const index = new Map<Element, number>(entries.map((entry, i) => [entry, i]))
    const measure = () => {
      const m: Measured = {
        beside: getComputedStyle(list).getPropertyValue('--beside').trim() === 'yes',
        wishes: [],
        heights: [],
        tops: [],
      }
      measured.current = m
      if (!m.beside) {
        list.style.blockSize = ''
        for (const entry of entries) entry.style.insetBlockStart = ''
        return
      }
      const zero = list.getBoundingClientRect().top
      let least = 0
      for (const [i, entry] of entries.entries()) {
        const part = firstOf(i)
        if (part) least = Math.max(least, part.getBoundingClientRect().top - zero - 6)
        m.wishes.push(least)
        m.heights.push(entry.offsetHeight)
      }
      place(list, m, chosen.current)
    }
    measure()
    const watch = new ResizeObserver((changes) => {
      const m = measured.current
      if (changes.some((c) => c.target === article)) return measure()
      if (!m.beside) return
      let other = false
      for (const { target } of changes) {
        const i = index.get(target)
        const height = (target as HTMLElement).offsetHeight
        if (i === undefined || m.heights[i] === height) continue
        m.heights[i] = height
        other = true
      }
      if (other) place(list, m, chosen.current)
    })
    watch.observe(article)
    for (const entry of entries) watch.observe(entry)
    addEventListener('resize', measure)
    return () => {
      watch.disconnect()
      removeEventListener('resize', measure)
    }
  }, [text, margin, firstOf, drawn])
  useLayoutEffect(() => {
    const list = margin.current
    const before = chosen.current
    chosen.current = selected
    const m = measured.current
    if (!list || !m.beside) return
    for (const i of [before, selected]) {
      const entry = list.children[i] as HTMLElement | undefined
      if (entry && i >= 0) m.heights[i] = entry.offsetHeight
    }
    place(list, m, selected)
  }, [margin, selected])
}

/** Writes the tops that changed. */
function place(list: HTMLElement, m: Measured, selected: number): void {
  const tops = topsOf(m.wishes, m.heights, selected)
  for (const [i, top] of tops.entries()) {
    if (m.tops[i] === top) continue
    m.tops[i] = top
    const entry = list.children[i] as HTMLElement | undefined
    if (entry) entry.style.insetBlockStart = `${top}px`
  }
  const size = `${(tops.at(-1) ?? 0) + (m.heights.at(-1) ?? 0)}px`
  if (list.style.blockSize !== size) list.style.blockSize = size
}
