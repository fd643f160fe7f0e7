// The map on WebGL: MapLibre with shapes from this server, no tiles, no fonts from elsewhere. Marks stand over it as buttons.
import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as GlMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useEffect, useRef, useState } from 'react'
import { resolvedColour } from '../acts.ts'
import type { MapView } from '../mercator.ts'
import { t } from '../messages.ts'
import { states } from '../place-names.ts'
import { useSettings } from '../settings.ts'
import { baseShapes } from './base-map.ts'
import { type Mark, Marks } from './map-marks.tsx'

setWorkerUrl(workerUrl)

/** What both kinds of map take. */
export interface MapProps {
  readonly view: MapView
  readonly onMove: (view: MapView) => void
  readonly marks: readonly Mark[]
  readonly picked: string | null
  readonly onPick: (mark: Mark) => void
}

const FONT = ['system-ui', 'Noto Sans', 'Noto Sans Arabic', 'sans-serif']

/** The map. Throws while drawing where WebGL fails; the page then shows the flat one. */
export default function WorldMap({ view, onMove, marks, picked, onPick }: MapProps) {
  const place = useRef<HTMLDivElement>(null)
  const map = useRef<GlMap | null>(null)
  const moved = useRef(onMove)
  moved.current = onMove
  const [now, setNow] = useState({ zoom: view.zoom, tick: 0 })
  const [broken, setBroken] = useState<Error | null>(null)
  const { theme } = useSettings()
  if (broken) throw broken

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; the view is followed below
  useEffect(() => {
    if (!place.current) return
    let made: GlMap
    try {
      made = new GlMap({
        container: place.current,
        center: [view.lon, view.lat],
        zoom: view.zoom,
        minZoom: 0.8,
        maxZoom: 12,
        fadeDuration: 0,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        renderWorldCopies: false,
        attributionControl: false,
        style: { version: 8, sources: {}, layers: [] },
      })
    } catch (error) {
      setBroken(error instanceof Error ? error : new Error(String(error)))
      return
    }
    map.current = made
    made.touchZoomRotate.disableRotation()
    const tick = () => setNow({ zoom: made.getZoom(), tick: performance.now() })
    let fine = false
    const shapes = async (detail: 'coarse' | 'fine') => {
      const { land, borders } = await baseShapes(detail)
      if (map.current !== made) return
      const [landSource, borderSource] = [made.getSource('land'), made.getSource('borders')]
      if (landSource && 'setData' in landSource) (landSource as { setData: (d: unknown) => void }).setData(land)
      if (borderSource && 'setData' in borderSource)
        (borderSource as { setData: (d: unknown) => void }).setData(borders)
    }
    made.on('load', () => {
      made.addSource('land', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } })
      made.addSource('borders', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } })
      made.addSource('states', { type: 'geojson', data: stateLabels() })
      made.addLayer({ id: 'sea', type: 'background' })
      made.addLayer({ id: 'land', type: 'fill', source: 'land' })
      made.addLayer({
        id: 'borders',
        type: 'line',
        source: 'borders',
        paint: { 'line-width': 1, 'line-dasharray': [3, 2] },
      })
      made.addLayer({
        id: 'states',
        type: 'symbol',
        source: 'states',
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': 12,
          'text-padding': 12,
          'symbol-sort-key': ['get', 'rank'],
        },
      })
      paint(made)
      void shapes('coarse').catch(setBroken)
      if (made.getZoom() >= 3) {
        fine = true
        void shapes('fine').catch(() => {})
      }
      tick()
    })
    made.on('move', tick)
    made.on('resize', tick)
    made.on('moveend', () => {
      const { lng, lat } = made.getCenter()
      if (!fine && made.getZoom() >= 3) {
        fine = true
        void shapes('fine').catch(() => {})
      }
      moved.current({ lat, lon: lng, zoom: made.getZoom() })
    })
    return () => {
      map.current = null
      made.remove()
    }
  }, [])

  useEffect(() => {
    const made = map.current
    if (!made) return
    const { lng, lat } = made.getCenter()
    const far =
      Math.abs(lng - view.lon) + Math.abs(lat - view.lat) > 0.01 || Math.abs(made.getZoom() - view.zoom) > 0.05
    if (far && !made.isMoving()) made.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom })
  }, [view.lat, view.lon, view.zoom])

  // biome-ignore lint/correctness/useExhaustiveDependencies: painted anew in another theme
  useEffect(() => {
    const again = () => map.current?.getLayer('sea') && paint(map.current)
    again()
    const query = matchMedia('(prefers-color-scheme: dark)')
    query.addEventListener('change', again)
    return () => query.removeEventListener('change', again)
  }, [theme])

  const project = (lon: number, lat: number): readonly [number, number] => {
    if (!map.current) return [-999, -999]
    const { x, y } = map.current.project([lon, lat])
    return [x, y]
  }
  return (
    <div className="map-frame" dir="ltr">
      <div ref={place} className="map-gl" role="region" aria-label={t('map.label')} />
      <Marks marks={marks} zoom={now.zoom} project={project} picked={picked} onPick={onPick} />
    </div>
  )
}

function paint(map: GlMap): void {
  map.setPaintProperty('sea', 'background-color', resolvedColour('--sea'))
  map.setPaintProperty('land', 'fill-color', resolvedColour('--land'))
  map.setPaintProperty('borders', 'line-color', resolvedColour('--border-line'))
  map.setPaintProperty('states', 'text-color', resolvedColour('--mut'))
  map.setPaintProperty('states', 'text-halo-color', resolvedColour('--land'))
  map.setPaintProperty('states', 'text-halo-width', 1.2)
}

function stateLabels() {
  return {
    type: 'FeatureCollection' as const,
    features: states().map((state, rank) => ({
      type: 'Feature' as const,
      properties: { name: state.arabic ? `${state.name}\n${state.arabic}` : state.name, rank },
      geometry: { type: 'Point' as const, coordinates: [state.lon, state.lat] },
    })),
  }
}
