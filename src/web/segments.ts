// Cuts a text into paragraphs and each paragraph into segments, so that spans that overlap can be drawn: a segment knows every span over it.

/** A span with what it is; `id` tells it from others of its kind. */
export interface Layer {
  readonly kind: 'claim' | 'quote' | 'name' | 'place'
  readonly id: number
  readonly start: number
  readonly end: number
}

/** A stretch over which the same spans lie. Segments of a paragraph join without gaps. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly layers: readonly Layer[]
  /** Claims that begin here. */
  readonly begins: readonly number[]
}

/** A stretch of text without a line break, at most `MOST` long. */
export interface Block {
  readonly start: number
  readonly end: number
}

/** Longest block in UTF-16 units; a longer paragraph is cut, at a space where there is one. */
export const MOST = 6000

/** The paragraphs of a text; lines without a word are left out. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    for (let start = at; start < end; ) {
      let stop = Math.min(end, start + MOST)
      if (stop < end) {
        const space = text.lastIndexOf(' ', stop)
        if (space > start + MOST / 2) stop = space + 1
        else if (isLowSurrogate(text.charCodeAt(stop))) stop--
      }
      if (/\S/.test(text.slice(start, stop))) blocks.push({ start, end: stop })
      start = stop
    }
    at = end + 1
  }
  return blocks
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** The segments of each block, in the order of the blocks. Time grows with blocks, spans and what lies over one another. */
export function segmentsOf(blocks: readonly Block[], layers: readonly Layer[]): readonly (readonly Segment[])[] {
  const sorted = layers.filter((l) => l.start < l.end).sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  let open: Layer[] = []
  return blocks.map((block) => {
    open = open.filter((l) => l.end > block.start)
    for (let l = sorted[next]; l && l.start < block.end; l = sorted[++next]) if (l.end > block.start) open.push(l)
    const cuts = new Set([block.start, block.end])
    for (const l of open) {
      if (l.start > block.start && l.start < block.end) cuts.add(l.start)
      if (l.end > block.start && l.end < block.end) cuts.add(l.end)
    }
    const at = [...cuts].sort((a, b) => a - b)
    return sweep(at, open)
  })
}

/** Segments between the cuts; `open` is in the order of beginnings. */
function sweep(at: readonly number[], open: readonly Layer[]): readonly Segment[] {
  const segments: Segment[] = []
  let over: Layer[] = []
  let next = 0
  for (let i = 0; i + 1 < at.length; i++) {
    const start = at[i] as number
    const end = at[i + 1] as number
    over = over.filter((l) => l.end > start)
    for (let l = open[next]; l && l.start <= start; l = open[++next]) if (l.end > start) over.push(l)
    segments.push({
      start,
      end,
      layers: [...over],
      begins: over.filter((l) => l.kind === 'claim' && l.start === start).map((l) => l.id),
    })
  }
  return segments
}
