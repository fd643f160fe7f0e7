// Where the nodes of a small graph stand: a spring layout that gives the same picture every time.

/** A node by its id; an edge between two of them. */
export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly weight: number
}

/** A point in a square from -1 to 1. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Places for nodes, all within -1 to 1. `middle` stays in the middle. Costs nodes² × 200 steps: for up to about 100 nodes.
 */
export function layoutOf(
  ids: readonly string[],
  edges: readonly GraphEdge[],
  middle: string | null,
): ReadonlyMap<string, Point> {
  const others = ids.filter((id) => id !== middle)
  const x = new Map<string, number>()
  const y = new Map<string, number>()
  for (const [i, id] of others.entries()) {
    const angle = (2 * Math.PI * i) / Math.max(1, others.length) - Math.PI / 2
    const reach = 0.75 + 0.25 * (i % 2)
    x.set(id, Math.cos(angle) * reach)
    y.set(id, Math.sin(angle) * reach)
  }
  if (middle !== null) {
    x.set(middle, 0)
    y.set(middle, 0)
  }
  const all = middle === null ? others : [...others, middle]
  const rest = 1.9 / Math.sqrt(Math.max(2, all.length))
  for (let step = 0; step < 200; step++) {
    const heat = 0.08 * (1 - step / 200)
    const dx = new Map<string, number>()
    const dy = new Map<string, number>()
    const push = (id: string, px: number, py: number) => {
      dx.set(id, (dx.get(id) ?? 0) + px)
      dy.set(id, (dy.get(id) ?? 0) + py)
    }
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length; j++) {
        const [a, b] = [all[i] as string, all[j] as string]
        const [ex, ey] = [x.get(a)! - x.get(b)!, y.get(a)! - y.get(b)!]
        const far = Math.max(0.02, Math.hypot(ex, ey))
        const force = (rest * rest) / far / far
        push(a, ex * force, ey * force)
        push(b, -ex * force, -ey * force)
      }
    }
    for (const { from, to, weight } of edges) {
      if (!x.has(from) || !x.has(to) || from === to) continue
      const [ex, ey] = [x.get(to)! - x.get(from)!, y.get(to)! - y.get(from)!]
      const far = Math.hypot(ex, ey)
      const force = (far / rest) * Math.min(1.4, 0.6 + 0.1 * weight) * 0.4
      push(from, ex * force, ey * force)
      push(to, -ex * force, -ey * force)
    }
    for (const id of all) {
      if (id === middle) continue
      const [px, py] = [dx.get(id) ?? 0, dy.get(id) ?? 0]
      const size = Math.hypot(px, py) || 1
      const by = Math.min(size, heat)
      x.set(id, x.get(id)! + (px / size) * by - x.get(id)! * 0.03)
      y.set(id, y.get(id)! + (py / size) * by - y.get(id)! * 0.03)
    }
  }
  const wide = Math.max(0.2, ...all.map((id) => Math.abs(x.get(id)!)))
  const high = Math.max(0.2, ...all.map((id) => Math.abs(y.get(id)!)))
  return new Map(all.map((id) => [id, { x: x.get(id)! / wide, y: y.get(id)! / high }]))
}
