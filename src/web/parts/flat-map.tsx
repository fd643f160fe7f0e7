// The map without WebGL: the same shapes and marks drawn as SVG, moved by dragging, the wheel or the buttons.
import { useEffect, useMemo, useRef, useState } from 'react'
import { degreesAt, worldPoint } from '../mercator.ts'
import { t } from '../messages.ts'
import { states } from '../place-names.ts'
import { type BaseShapes, baseShapes } from './base-map.ts'
import { Marks } from './map-marks.tsx'
import type { MapProps } from './world-map.tsx'

/** Zoom at which paths are made; the picture is scaled from there. */
const MADE_AT = 4

export default function FlatMap({ view, onMove, marks, picked, onPick }: MapProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 800, height: 480 })
  const [shapes, setShapes] = useState<BaseShapes | null>(null)
  const [drag, setDrag] = useState<{ x: number; y: number; lat: number; lon: number } | null>(null)
  const close = view.zoom >= 4
  useEffect(() => {
    let here = true
    void baseShapes(close ? 'fine' : 'coarse')
      .then((found) => here && setShapes(found))
      .catch(() => {})
    return () => {
      here = false
    }
  }, [close])
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const watch = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  const paths = useMemo(
    () => (shapes ? { land: pathOf(shapes.land), borders: pathOf(shapes.borders) } : null),
    [shapes],
  )
  const [cx, cy] = worldPoint(view.lon, view.lat, view.zoom)
  const project = (lon: number, lat: number): readonly [number, number] => {
    const [x, y] = worldPoint(lon, lat, view.zoom)
    return [x - cx + size.width / 2, y - cy + size.height / 2]
  }
  const scale = 2 ** (view.zoom - MADE_AT)
  const zoomBy = (by: number) => onMove({ ...view, zoom: Math.max(0.8, Math.min(10, view.zoom + by)) })
  return (
    <div
      ref={frame}
      className="map-frame flat"
      dir="ltr"
      role="region"
      aria-label={t('map.label')}
      onPointerDown={(e) => {
        if ((e.target as Element).closest('button')) return
        e.currentTarget.setPointerCapture(e.pointerId)
        setDrag({ x: e.clientX, y: e.clientY, lat: view.lat, lon: view.lon })
      }}
      onPointerMove={(e) => {
        if (!drag) return
        const [x, y] = worldPoint(drag.lon, drag.lat, view.zoom)
        onMove({ ...view, ...degreesAt(x - (e.clientX - drag.x), y - (e.clientY - drag.y), view.zoom) })
      }}
      onPointerUp={() => setDrag(null)}
      onWheel={(e) => zoomBy(e.deltaY < 0 ? 0.4 : -0.4)}
    >
      <svg width="100%" height="100%" aria-hidden="true">
        <rect width="100%" height="100%" fill="var(--sea)" />
        {paths && (
          <g transform={`translate(${size.width / 2 - cx},${size.height / 2 - cy}) scale(${scale})`}>
            <path d={paths.land} fill="var(--land)" />
            <path
              d={paths.borders}
              fill="none"
              stroke="var(--border-line)"
              strokeDasharray="4 3"
              vectorEffect="non-scaling-stroke"
            />
          </g>
        )}
        {states()
          .slice(0, view.zoom > 3 ? 200 : 50)
          .map((state) => {
            const [x, y] = project(state.lon, state.lat)
            if (x < 0 || y < 0 || x > size.width || y > size.height) return null
            return (
              <text key={state.code} x={x} y={y} className="state-label">
                {state.name}
                {state.arabic && (
                  <tspan x={x} dy="1.2em">
                    {state.arabic}
                  </tspan>
                )}
              </text>
            )
          })}
      </svg>
      <Marks marks={marks} zoom={view.zoom} project={project} picked={picked} onPick={onPick} />
    </div>
  )
}

/** Shapes as an SVG path at {@link MADE_AT}. Rings that go round the edge of the world are broken there. */
function pathOf(shape: unknown): string {
  const out: string[] = []
  const line = (points: readonly (readonly number[])[]) => {
    let last: number | null = null
    for (const [lon = 0, lat = 0] of points) {
      const [x, y] = worldPoint(lon, lat, MADE_AT)
      out.push(`${last === null || Math.abs(lon - last) > 180 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
      last = lon
    }
  }
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) {
      if (Array.isArray(part[0]) && typeof part[0][0] === 'number') line(part)
      else for (const one of part) walk(one)
    } else if (part && typeof part === 'object') {
      const { coordinates, geometry, features, geometries } = part as Record<string, unknown>
      walk(coordinates ?? geometry ?? features ?? geometries)
    }
  }
  walk(shape)
  return out.join('')
}
