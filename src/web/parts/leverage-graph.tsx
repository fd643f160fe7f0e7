// The leverage picture: who is said to be able to move whom, as a graph in which every line is sourced. A table says the same.
import { Link } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type * as Model from '../../model/index.ts'
import { layoutOf, type Point } from '../graph-layout.ts'
import { joined, namePlaces, nodeOf } from '../leverage-edges.ts'
import { t } from '../messages.ts'
import { CitedTable } from './cited-table.tsx'
import { Evidence } from './evidence.tsx'
import { ActorLink } from './story-links.tsx'
import { useWidth } from './width.ts'
import { Names, Quoted, shown } from './words.tsx'
import './chart.css'

/** Most lines drawn at once; the table holds all. */
const MOST = 60

/** The picture around one actor (`ego`), or of all. */
export default function LeverageGraph({
  edges: told,
  ego,
}: {
  edges: readonly Model.Leverage[]
  ego: Model.ActorRef | null
}) {
  const frame = useRef<HTMLElement>(null)
  const [open, setOpen] = useState<string | null>(null)
  const edges = useMemo(() => joined(told), [told])
  const drawn = useMemo(() => [...edges].sort((a, b) => b.claims.length - a.claims.length).slice(0, MOST), [edges])
  const nodes = useMemo(() => {
    const all = new Map<string, Model.ActorRef>(ego ? [[nodeOf(ego), ego]] : [])
    for (const { who, over } of drawn)
      for (const one of [who, over]) if (!all.has(nodeOf(one))) all.set(nodeOf(one), one)
    return [...all].map(([key, actor]) => ({ key, actor }))
  }, [drawn, ego])
  const at = useMemo(
    () =>
      layoutOf(
        nodes.map((n) => n.key),
        drawn.map((e) => ({ from: nodeOf(e.who), to: nodeOf(e.over), weight: e.claims.length })),
        ego ? nodeOf(ego) : null,
      ),
    [nodes, drawn, ego],
  )
  const width = Math.max(320, Math.min(1000, useWidth(frame)))
  const height = Math.max(nodes.length <= 6 ? 300 : nodes.length <= 16 ? 420 : 560, width < 600 ? 60 * nodes.length : 0)
  const edge = width < 600 ? 70 : 120
  const place = (id: string) => {
    const point = at.get(id) ?? { x: 0, y: 0 }
    return { x: width / 2 + point.x * (width / 2 - edge), y: height / 2 + point.y * (height / 2 - 46) }
  }
  const most = width < 600 ? 20 : 34
  const lines = drawn.map((edge) => lineOf(edge, place(nodeOf(edge.who)), place(nodeOf(edge.over))))
  const spots = nodes.map(({ key, actor }) => {
    const name = shown(actor.name.length > most ? `${actor.name.slice(0, most - 1)}…` : actor.name)
    return { key, actor, name, ...place(key), long: name.length * 7.4 }
  })
  const names = namePlaces(spots, lines.flatMap(along), width, height)
  const chosen = drawn.find((e) => e.id === open)
  if (edges.length === 0) return <p className="mut">{t('leverage.none')}</p>
  return (
    <>
      <figure ref={frame} className="graph" aria-label={t('leverage.picture')} dir="ltr">
        <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t('leverage.picture')}>
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="13"
              markerHeight="13"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" fill="context-stroke" />
            </marker>
          </defs>
          <g aria-hidden="true" className="leverage">
            {lines.map(({ edge, a, b, ux, uy, mx, my }) => {
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: the table below holds the same for the keyboard
                <path
                  key={edge.id}
                  className={edge.id === open ? 'edge on' : 'edge'}
                  d={`M${a.x + ux * 11} ${a.y + uy * 11}Q${mx} ${my} ${b.x - ux * 14} ${b.y - uy * 14}`}
                  strokeWidth={1.5 + Math.min(5, edge.claims.length)}
                  strokeDasharray={edge.used.length > 0 ? undefined : '7 4'}
                  markerEnd="url(#arrow)"
                  onClick={() => setOpen(edge.id === open ? null : edge.id)}
                >
                  <title>{`${shown(edge.who.name)} → ${shown(edge.over.name)}: ${t('ask.sentences', { n: edge.claims.length })}`}</title>
                </path>
              )
            })}
          </g>
          {spots.map(({ key, actor, name, x, y }, i) => {
            const middle = ego !== null && key === nodeOf(ego)
            const at = names[i] ?? { x, y, anchor: 'middle' }
            return (
              <Link key={key} to="/actors" search={{ id: actor.id } as never} className={middle ? 'node ego' : 'node'}>
                <circle cx={x} cy={y} r={middle ? 10 : 8} />
                <text x={at.x} y={at.y} style={{ textAnchor: at.anchor }}>
                  {name}
                </text>
              </Link>
            )
          })}
        </svg>
        <figcaption className="legend small leverage" dir="auto">
          <span className="legend-item">
            <Line /> {t('leverage.used')}
          </span>
          <span className="legend-item">
            <Line dashed /> {t('leverage.said')}
          </span>
          <span className="mut">{t('leverage.hint')}</span>
          {edges.length > MOST && <span className="mut">{t('leverage.most', { n: MOST, total: edges.length })}</span>}
        </figcaption>
      </figure>
      {chosen && (
        <div className="note">
          <strong>
            <ActorLink actor={chosen.who} /> → <ActorLink actor={chosen.over} />
          </strong>
          <Evidence claims={chosen.claims} />
        </div>
      )}
      <CitedTable
        caption={t('leverage.table')}
        rows={edges}
        rowKey={(e) => e.id}
        columns={[
          { id: 'who', title: t('leverage.who'), cell: (e) => <ActorLink actor={e.who} />, claims: (e) => e.claims },
          { id: 'over', title: t('leverage.over'), cell: (e) => <ActorLink actor={e.over} /> },
          {
            id: 'means',
            title: t('leverage.means'),
            cell: (e) => (e.means ? <Quoted most={140}>{e.means}</Quoted> : '–'),
          },
          { id: 'says', title: t('claim.speaker'), cell: (e) => <Names names={e.says} /> },
          {
            id: 'used',
            title: t('leverage.was-used'),
            cell: (e) => (
              <span className="nowrap">
                {t(e.used.length > 0 ? 'leverage.yes' : e.unused.length > 0 ? 'leverage.no' : 'leverage.not-seen')}
              </span>
            ),
          },
        ]}
      />
    </>
  )
}

/** An edge as a bent line from `a` to `b`, by way of `mx`, `my`. */
function lineOf(edge: Model.Leverage, a: Point, b: Point) {
  const far = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const [ux, uy] = [(b.x - a.x) / far, (b.y - a.y) / far]
  const bend = 0.12 * far
  return { edge, a, b, ux, uy, mx: (a.x + b.x) / 2 - uy * bend, my: (a.y + b.y) / 2 + ux * bend }
}

/** Points along a line, close enough that a name over it covers one. */
function along({ a, b, mx, my }: ReturnType<typeof lineOf>): readonly Point[] {
  return Array.from({ length: 25 }, (_, i) => {
    const [t1, t0] = [i / 24, 1 - i / 24]
    return { x: t0 * t0 * a.x + 2 * t0 * t1 * mx + t1 * t1 * b.x, y: t0 * t0 * a.y + 2 * t0 * t1 * my + t1 * t1 * b.y }
  })
}

function Line({ dashed = false }: { dashed?: boolean }) {
  return (
    <svg width="30" height="8" aria-hidden="true" className="key">
      <path d="M0 4h30" className="edge" strokeWidth="3" strokeDasharray={dashed ? '7 4' : undefined} />
    </svg>
  )
}
