// The map: places sized by claims and coloured by act or by the state of the siege there, days to choose, and the same as a table.
import { Link } from '@tanstack/react-router'
import { Component, lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type * as Model from '../../model/index.ts'
import { FAMILIES, FAMILY_SIGN } from '../acts.ts'
import { one, oneOf, type RawSearch, useAddress } from '../address.ts'
import { useApi } from '../api.ts'
import type { Cluster } from '../api-types.ts'
import { filterQuery, parseFilters } from '../filters.ts'
import { boundsOf, type MapView, viewOver } from '../mercator.ts'
import { number, t, word } from '../messages.ts'
import { CitedTable } from '../parts/cited-table.tsx'
import { ClaimsHere } from '../parts/claims-here.tsx'
import { FilterBar } from '../parts/filter-bar.tsx'
import { type Mark, marksOf } from '../parts/map-marks.tsx'
import { PhaseBadge, phaseName } from '../parts/phase-strip.tsx'
import { Empty, ErrorState, Loading } from '../parts/states.tsx'
import { MoreRows } from '../parts/story-bits.tsx'
import { TimeSlider } from '../parts/time-slider.tsx'
import { Name } from '../parts/words.tsx'
import { PHASES, phaseLook, stateOf } from '../phases.ts'
import { arabicName } from '../place-names.ts'
import { useRows } from '../rows.ts'
import '../parts/story.css'
import '../parts/map.css'

const WorldMap = lazy(() => import('../parts/world-map.tsx'))
const FlatMap = lazy(() => import('../parts/flat-map.tsx'))
const SIZE = { width: 1000, height: 560 }
/** Marks drawn at once; the server puts crowded places together, and the table holds the rest. */
const MOST = 250

function parse(raw: RawSearch) {
  const at = (key: string, least: number, most: number) => {
    const value = Number(one(raw, key) ?? Number.NaN)
    return value >= least && value <= most ? value : undefined
  }
  const [lat, lon, z] = [at('lat', -85, 85), at('lon', -180, 180), at('z', 0, 14)]
  return {
    ...parseFilters(raw),
    view: lat !== undefined && lon !== undefined && z !== undefined ? { lat, lon, zoom: z } : null,
    colour: oneOf(raw, 'colour', ['act', 'siege']) ?? 'act',
    at: one(raw, 'at'),
  }
}

export default function MapPage() {
  const [address, set] = useAddress(parse)
  const { view: inAddress, colour, at } = address
  const query = filterQuery(address)
  const { from: _from, to: _to, ...timeless } = query
  const series = useApi('GET /api/series', { query: { ...timeless, by: 'act', bucket: 'week', top: 20 } })
  const world = useApi('GET /api/map', { query: { ...query, zoom: 9 } })
  const [moving, setMoving] = useState<MapView | null>(null)
  const seen = useRef<MapView | null>(null)
  if (world.data && !seen.current && world.data.clusters.length > 0)
    seen.current = viewOver(pointsWorthSeeing(world.data.clusters), SIZE.width, SIZE.height)
  const view = moving ?? inAddress ?? seen.current ?? { lat: 25, lon: 30, zoom: 1.6 }
  const ready = inAddress !== null || world.data !== undefined
  const found = useApi(
    'GET /api/map',
    ready
      ? {
          query: {
            ...query,
            zoom: Math.max(0, Math.round((view.zoom - 0.7) * 2) / 2),
            bbox: boundsOf(rounded(view), 1500, 900),
          },
        }
      : null,
  )
  const sieges = useRows('GET /api/episodes', colour === 'siege' ? { kind: 'siege' } : null, 500)
  const states = useMemo(() => (colour === 'siege' ? statesOf(sieges.rows ?? []) : null), [colour, sieges.rows])
  const clusters = found.data?.clusters ?? []
  const marks = useMemo(
    () => [...marksOf(clusters.slice(0, MOST), states)].sort((a, b) => b.cluster.n - a.cluster.n),
    [clusters, states],
  )
  // The address follows a moment after the map stands still.
  const timer = useRef(0)
  const move = (next: MapView) => {
    setMoving(next)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      const { lat, lon, zoom } = rounded(next)
      set({ lat: lat.toFixed(3), lon: lon.toFixed(3), z: zoom.toFixed(1) } as never, true)
    }, 400)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const pick = (mark: Mark) => {
    if (mark.cluster.places > 1) move({ ...view, lat: mark.cluster.lat, lon: mark.cluster.lon, zoom: view.zoom + 2 })
    else set({ at: at === mark.key ? undefined : mark.key } as never)
  }
  const picked = marks.find((m) => m.key === at)
  const map = { view, onMove: move, marks, picked: at ?? null, onPick: pick }
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.map')}</h1>
        {found.data && (
          <span className="mut">{t('map.placed', { placed: found.data.placed, total: found.data.total })}</span>
        )}
        <div className="actions no-print">
          <label className="inline-field">
            {t('map.colour')}{' '}
            <select value={colour} onChange={(event) => set({ colour: event.target.value as typeof colour })}>
              <option value="act">{t('map.colour.act')}</option>
              <option value="siege">{t('map.colour.siege')}</option>
            </select>
          </label>
        </div>
      </div>
      <FilterBar filters={address} set={set} />
      {series.data && <TimeSlider series={series.data} from={address.from} to={address.to} set={(r) => set(r, true)} />}
      {found.isError || world.isError ? (
        <ErrorState error={found.error ?? world.error} again={() => void found.refetch()} />
      ) : null}
      <div className="map-box">
        {ready ? (
          <Suspense fallback={<Loading what={t('nav.map')} />}>
            <WithoutWebGl flat={<FlatMap {...map} />}>
              <WorldMap {...map} />
            </WithoutWebGl>
          </Suspense>
        ) : (
          <Loading what={t('nav.map')} />
        )}
        <div className="map-buttons no-print">
          <button
            type="button"
            aria-label={t('map.closer')}
            onClick={() => move({ ...view, zoom: Math.min(11, view.zoom + 1) })}
          >
            +
          </button>
          <button
            type="button"
            aria-label={t('map.wider')}
            onClick={() => move({ ...view, zoom: Math.max(1, view.zoom - 1) })}
          >
            −
          </button>
          <button
            type="button"
            aria-label={t('map.all')}
            title={t('map.all')}
            onClick={() => {
              const all = viewOver(pointsWorthSeeing(world.data?.clusters ?? []), SIZE.width, SIZE.height)
              if (all) move(all)
            }}
          >
            ⤢
          </button>
        </div>
      </div>
      <Legend colour={colour} />
      <p className="mut small">
        <strong>{t('map.borders.title')}</strong> {t('map.borders')}
      </p>
      {picked && (
        <ClaimsHere
          label={picked.cluster.name}
          title={
            <Link to="/places" search={{ id: placeOf(picked) } as never}>
              <Name>{picked.cluster.name}</Name>
            </Link>
          }
          query={{ ...query, place: [placeOf(picked)] }}
          sort="newest"
          close={() => set({ at: undefined })}
        />
      )}
      <Table marks={marksOf(clusters, states)} siege={states !== null} states={states} onPick={pick} at={at} />
      {found.data && found.data.unplaced > 0 && (
        <p className="mut small">{t('map.unplaced', { n: found.data.unplaced })}</p>
      )}
    </>
  )
}

/** The places nearest the middle of things that carry most claims: a mention of a far capital does not make the map the whole world. */
function pointsWorthSeeing(clusters: readonly Cluster[]): readonly Cluster[] {
  const known = clusters.filter((c) => c.precision !== 'country' && c.precision !== 'unknown')
  const from = known.length > 0 ? known : clusters
  const all = from.reduce((n, c) => n + c.n, 0)
  const middle = (of: (c: Cluster) => number) => {
    let sum = 0
    for (const c of [...from].sort((a, b) => of(a) - of(b))) {
      sum += c.n
      if (sum >= all / 2) return of(c)
    }
    return 0
  }
  if (from.length === 0) return []
  const [lat, lon] = [middle((c) => c.lat), middle((c) => c.lon)]
  const far = (c: Cluster) => Math.hypot(c.lat - lat, c.lon - lon)
  let sum = 0
  return [...from]
    .sort((a, b) => far(a) - far(b))
    .filter((c) => {
      const take = sum < all * 0.85
      sum += c.n
      return take
    })
}

function rounded({ lat, lon, zoom }: MapView): MapView {
  return { lat: Math.round(lat * 50) / 50, lon: Math.round(lon * 50) / 50, zoom: Math.round(zoom * 10) / 10 }
}

/** State of the siege by place id and name; where there were several, the last. */
function statesOf(episodes: readonly Model.Episode[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const episode of episodes) {
    const state = stateOf(episode, null)
    if (!state || !episode.place) continue
    out.set(episode.place.id, state)
    out.set(episode.place.name, state)
  }
  return out
}

/** Shows the flat map where the other cannot be drawn. */
class WithoutWebGl extends Component<{ flat: ReactNode; children: ReactNode }, { flat: boolean }> {
  override state = { flat: !canWebGl() }
  static getDerivedStateFromError() {
    return { flat: true }
  }
  override render() {
    return this.state.flat ? (
      <>
        <p className="visually-hidden" role="status">
          {t('map.flat')}
        </p>
        {this.props.flat}
      </>
    ) : (
      this.props.children
    )
  }
}

function canWebGl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    return false
  }
}

function Legend({ colour }: { colour: 'act' | 'siege' }) {
  return (
    <div className="legend small">
      {colour === 'act'
        ? FAMILIES.map((family) => (
            <span key={family} className="legend-item">
              <span className={`mark-swatch ${family}`} aria-hidden="true">
                {FAMILY_SIGN[family]}
              </span>
              {t(`family.${family}`)}
            </span>
          ))
        : PHASES.siege.map((phase) => (
            <span key={phase} className="legend-item">
              <span className={`mark-swatch ${phaseLook(phase).colour}`} aria-hidden="true">
                {phaseLook(phase).sign}
              </span>
              {phaseName(phase)}
            </span>
          ))}
      <span className="legend-item">
        <span className="mark-swatch wide" aria-hidden="true" />
        {t('map.wide')}
      </span>
    </div>
  )
}

/** How the place of a mark is asked for. */
function placeOf(mark: Mark): string {
  return mark.cluster.place ?? mark.cluster.name
}

function Table({
  marks,
  siege,
  states,
  onPick,
  at,
}: {
  marks: readonly Mark[]
  siege: boolean
  states: ReadonlyMap<string, string> | null
  onPick: (mark: Mark) => void
  at: string | undefined
}) {
  const [most, setMost] = useState(25)
  if (marks.length === 0) return <Empty title={t('map.none')} hint={t('map.none.hint')} />
  return (
    <>
      <CitedTable
        caption={t('map.table')}
        rows={marks.slice(0, most)}
        rowKey={(m) => m.key}
        marked={at}
        columns={[
          {
            id: 'place',
            title: t('claim.place'),
            cell: (m) => (
              <button type="button" className="cite" onClick={() => onPick(m)}>
                <Name most={60}>{m.cluster.name}</Name>
                {m.cluster.places > 1 && ` ${t('map.and-more', { n: m.cluster.places - 1 })}`}
              </button>
            ),
          },
          {
            id: 'arabic',
            title: t('map.arabic'),
            cell: (m) => <bdi lang="ar">{arabicName(m.cluster.name) ?? '–'}</bdi>,
          },
          { id: 'n', title: t('record.table'), figure: true, cell: (m) => number(m.cluster.n) },
          {
            id: 'what',
            title: siege ? t('map.colour.siege') : t('map.mostly'),
            cell: (m) =>
              siege ? (
                <PhaseBadge name={states?.get(m.cluster.place ?? '') ?? states?.get(m.cluster.name) ?? null} />
              ) : (
                <span className={`badge act ${m.family}`}>
                  <span className="sign" aria-hidden="true">
                    {m.sign}
                  </span>
                  {m.says}
                </span>
              ),
          },
          { id: 'precision', title: t('map.precision'), cell: (m) => word('precision', m.cluster.precision) },
        ]}
      />
      <MoreRows
        shown={Math.min(most, marks.length)}
        total={marks.length}
        more={most < marks.length ? () => setMost(most + 50) : null}
      />
    </>
  )
}
