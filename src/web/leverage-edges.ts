// Lines of the leverage picture: what several reports say of the same two parties is one line, and one name is one node.
import type * as Model from '../model/index.ts'

/** What a party is drawn as: its roster id; a name that no roster knows is drawn once, however many reports have it. */
export function nodeOf(actor: Model.ActorRef): string {
  return actor.id.startsWith('seen/') ? `seen/${actor.name.trim().toLowerCase().replace(/\s+/g, ' ')}` : actor.id
}

/** Edges put together by who, over whom and with what; claims, speakers and uses are those of all. Keeps the order of the first. */
export function joined(edges: readonly Model.Leverage[]): readonly Model.Leverage[] {
  const out = new Map<string, Model.Leverage>()
  const both = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]
  for (const edge of edges) {
    const key = [nodeOf(edge.who), nodeOf(edge.over), edge.means ?? ''].join('\t')
    const had = out.get(key)
    out.set(
      key,
      had
        ? {
            ...had,
            says: both(had.says, edge.says),
            claims: both(had.claims, edge.claims),
            used: both(had.used, edge.used),
            unused: both(had.unused, edge.unused),
          }
        : edge,
    )
  }
  return [...out.values()]
}

/** A point of a picture, in pixels; y grows downwards. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Where a name stands: the point it is written from, and towards which side. */
export interface NamePlace extends Spot {
  readonly anchor: 'middle' | 'start' | 'end'
}

const HIGH = 16

/**
 * Places for the names of nodes, each on the side where the fewest points of lines, nodes and names placed before lie under it,
 * and never outside the picture if another side is inside. `long` is the width of a name.
 */
export function namePlaces(
  nodes: readonly (Spot & { readonly long: number })[],
  lines: readonly Spot[],
  width: number,
  height: number,
): readonly NamePlace[] {
  const taken: Spot[] = [...lines, ...nodes.flatMap(ring)]
  return nodes.map(({ x, y, long }) => {
    const sides: readonly NamePlace[] = [
      { x, y: y - 15, anchor: 'middle' },
      { x, y: y + 25, anchor: 'middle' },
      { x: x + 16, y: y + 5, anchor: 'start' },
      { x: x - 16, y: y + 5, anchor: 'end' },
    ]
    let best = sides[0] as NamePlace
    let least = Number.POSITIVE_INFINITY
    for (const side of sides) {
      const box = boxOf(side, long)
      const out = box.left < 0 || box.right > width || box.top < 0 || box.bottom > height
      const under = taken.filter((p) => p.x > box.left && p.x < box.right && p.y > box.top && p.y < box.bottom).length
      const cost = under + (out ? 1000 : 0)
      if (cost < least) [best, least] = [side, cost]
    }
    const box = boxOf(best, long)
    for (let at = box.left; at <= box.right; at += 8) taken.push({ x: at, y: (box.top + box.bottom) / 2 })
    return best
  })
}

function boxOf({ x, y, anchor }: NamePlace, long: number) {
  const left = anchor === 'middle' ? x - long / 2 : anchor === 'start' ? x : x - long
  return { left, right: left + long, top: y - HIGH + 3, bottom: y + 5 }
}

/** A node is round; its own name keeps off it by standing beside, others must keep off too. */
function ring({ x, y }: Spot): readonly Spot[] {
  return [
    { x, y: y - 7 },
    { x, y: y + 7 },
    { x: x - 7, y },
    { x: x + 7, y },
  ]
}
