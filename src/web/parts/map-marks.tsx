// What stands on a map: a mark for every cluster. A town is a dot; a district, region or country is a dashed ring as wide as it is vague.

import { FAMILIES, FAMILY_SIGN, type Family, familyOf } from '../acts.ts'
import type { Cluster } from '../api-types.ts'
import { metresPerPixel } from '../mercator.ts'
import { number, t, word } from '../messages.ts'
import { phaseLook } from '../phases.ts'
import { arabicName } from '../place-names.ts'
import { phaseName } from './phase-strip.tsx'
import { shown } from './words.tsx'

/** A cluster with how it is to be drawn. */
export interface Mark {
  readonly cluster: Cluster
  readonly key: string
  readonly family: Family | 'none'
  readonly sign: string
  /** What the colour says, in words. */
  readonly says: string
}

/** Half the width of what a precision may mean, in metres; 0 for a point. */
const REACH: Readonly<Record<Cluster['precision'], number>> = {
  site: 0,
  settlement: 0,
  district: 6_000,
  region: 45_000,
  country: 160_000,
  unknown: 20_000,
}

/** The family of acts most claims of a cluster are of. */
function mainFamily(byAct: Readonly<Record<string, number>>): Family {
  const sums = new Map<Family, number>()
  for (const [act, n] of Object.entries(byAct)) sums.set(familyOf(act), (sums.get(familyOf(act)) ?? 0) + n)
  return [...FAMILIES].sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0))[0] ?? 'ask'
}

/** Marks of clusters, coloured by act, or by the state of the siege there (`stateAt` by place id or name). */
export function marksOf(clusters: readonly Cluster[], stateAt: ReadonlyMap<string, string> | null): readonly Mark[] {
  return clusters.map((cluster) => {
    const key = cluster.place ?? `${cluster.name} ${cluster.lat.toFixed(3)} ${cluster.lon.toFixed(3)}`
    if (stateAt) {
      const state = stateAt.get(cluster.place ?? '') ?? stateAt.get(cluster.name)
      const look = state ? phaseLook(state) : null
      return {
        cluster,
        key,
        family: look?.colour ?? 'none',
        sign: look?.sign ?? '',
        says: state ? phaseName(state) : t('map.no-siege'),
      }
    }
    const family = mainFamily(cluster.byAct)
    return { cluster, key, family, sign: FAMILY_SIGN[family], says: t(`family.${family}`) }
  })
}

/** Width of a mark in pixels: by claims for a dot, by what the precision may mean for a ring. */
function markSize(cluster: Cluster, zoom: number): number {
  const dot = Math.max(20, Math.min(58, 15 + 5 * Math.log2(1 + cluster.n)))
  const reach = cluster.places > 1 ? 0 : REACH[cluster.precision]
  if (reach === 0) return dot
  return Math.max(dot + 8, Math.min(230, (2 * reach) / metresPerPixel(cluster.lat, zoom)))
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The marks, each a button; `project` gives pixels from the corner of the map. */
export function Marks({
  marks,
  zoom,
  project,
  picked,
  onPick,
}: {
  marks: readonly Mark[]
  zoom: number
  project: (lon: number, lat: number) => readonly [number, number]
  picked: string | null
  onPick: (mark: Mark) => void
}) {
  const taken = marks
    .filter((m) => m.cluster.precision !== 'country' && m.cluster.precision !== 'region')
    .map((m): Box & { readonly of: string } => {
      const size = markSize(m.cluster, zoom)
      const [x, y] = project(m.cluster.lon, m.cluster.lat)
      return { of: m.key, x: x - size / 2, y: y - size / 2, width: size, height: size }
    })
  return (
    <div className="marks">
      {marks.map((mark) => {
        const { cluster } = mark
        const [x, y] = project(cluster.lon, cluster.lat)
        const size = markSize(cluster, zoom)
        const wide = cluster.places === 1 && REACH[cluster.precision] > 0
        const arabic = arabicName(cluster.name)
        const name = shown(cluster.name.slice(0, 60))
        // A state is named by the map itself; of labels that would cover one another the larger mark's stands.
        const words = name.length + (cluster.places > 1 ? 3 : 0)
        const box = { x: x - words * 3.6, y: y + size / 2, width: words * 7.2, height: arabic ? 29 : 15 }
        const named = cluster.precision === 'country' && cluster.places === 1
        const label =
          mark.key === picked || (!named && !taken.some((other) => other.of !== mark.key && overlap(other, box)))
        if (label) taken.push({ ...box, of: `label ${mark.key}` })
        const more = cluster.places > 1 ? t('map.and-more', { n: cluster.places - 1 }) : ''
        return (
          <button
            type="button"
            key={mark.key}
            className={`mark ${mark.family}${wide ? ' wide' : ''}${mark.key === picked ? ' on' : ''}`}
            style={{
              inlineSize: size,
              blockSize: size,
              transform: `translate(${Math.round(x - size / 2)}px, ${Math.round(y - size / 2)}px)`,
              zIndex: wide ? 1 : 2,
            }}
            aria-pressed={mark.key === picked}
            onClick={() => onPick(mark)}
          >
            <span className="mark-n">
              <span aria-hidden="true">{mark.sign}</span> {number(cluster.n)}
            </span>
            {label && (
              <span className="mark-label">
                <span>
                  <bdi>{name}</bdi>
                  {cluster.places > 1 && ` +${cluster.places - 1}`}
                </span>
                {arabic && (
                  <bdi lang="ar" dir="rtl">
                    {arabic}
                  </bdi>
                )}
              </span>
            )}
            <span className="visually-hidden">
              {[label ? '' : name, more, mark.says, word('precision', cluster.precision)].filter(Boolean).join(', ')}
            </span>
          </button>
        )
      })}
    </div>
  )
}
