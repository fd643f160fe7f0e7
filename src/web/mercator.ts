// The map's projection: degrees to pixels and back, as web maps do (tiles of 512 pixels at zoom 0).

/** Middle and zoom of a map. */
export interface MapView {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

const TILE = 512
const LIMIT = 85.05

const yOf = (lat: number) => {
  const bound = Math.max(-LIMIT, Math.min(LIMIT, lat))
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (bound * Math.PI) / 360)) / (2 * Math.PI)
}

/** A point in pixels from the corner of a map of the whole world at this zoom. */
export function worldPoint(lon: number, lat: number, zoom: number): readonly [x: number, y: number] {
  const size = TILE * 2 ** zoom
  return [((lon + 180) / 360) * size, yOf(lat) * size]
}

/** Degrees at a point of {@link worldPoint}. */
export function degreesAt(x: number, y: number, zoom: number): { readonly lat: number; readonly lon: number } {
  const size = TILE * 2 ** zoom
  const lat = (Math.atan(Math.exp((0.5 - y / size) * 2 * Math.PI)) * 360) / Math.PI - 90
  return { lat, lon: (x / size) * 360 - 180 }
}

/** The bounds of a map of `width` by `height` pixels as `west,south,east,north`, as the server takes them. */
export function boundsOf(view: MapView, width: number, height: number): string {
  const [x, y] = worldPoint(view.lon, view.lat, view.zoom)
  const a = degreesAt(x - width / 2, y - height / 2, view.zoom)
  const b = degreesAt(x + width / 2, y + height / 2, view.zoom)
  const lon = (v: number) => Math.max(-180, Math.min(180, v)).toFixed(3)
  const lat = (v: number) => Math.max(-90, Math.min(90, v)).toFixed(3)
  return [lon(a.lon), lat(b.lat), lon(b.lon), lat(a.lat)].join(',')
}

/** A view that shows all points with some room; null without points. Zoom stays between 1.2 and `closest`. */
export function viewOver(
  points: readonly { readonly lat: number; readonly lon: number }[],
  width: number,
  height: number,
  closest = 7,
): MapView | null {
  if (points.length === 0) return null
  const xs = points.map((p) => worldPoint(p.lon, p.lat, 0)[0])
  const ys = points.map((p) => worldPoint(p.lon, p.lat, 0)[1])
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const zoom = Math.log2(Math.min((width - 120) / Math.max(0.01, x1 - x0), (height - 120) / Math.max(0.01, y1 - y0)))
  return { ...degreesAt((x0 + x1) / 2, (y0 + y1) / 2, 0), zoom: Math.max(1.2, Math.min(closest, zoom)) }
}

/** Metres one pixel covers at a latitude. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (40_075_017 * Math.cos((lat * Math.PI) / 180)) / (TILE * 2 ** zoom)
}
