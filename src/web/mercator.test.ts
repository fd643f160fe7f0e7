import assert from 'node:assert/strict'
import test from 'node:test'
import { boundsOf, degreesAt, metresPerPixel, viewOver, worldPoint } from './mercator.ts'

test('degrees go to pixels and come back', () => {
  for (const [lon, lat] of [
    [37.16, 36.2],
    [-74, 40.7],
    [179.9, -80],
  ] as const) {
    const [x, y] = worldPoint(lon, lat, 5)
    const back = degreesAt(x, y, 5)
    assert.ok(Math.abs(back.lon - lon) < 1e-6 && Math.abs(back.lat - lat) < 1e-6)
  }
})

test('bounds stay within the world, as the server takes them', () => {
  const bounds = boundsOf({ lat: 80, lon: 179, zoom: 1 }, 2000, 2000).split(',').map(Number)
  const [west = 0, south = 0, east = 0, north = 0] = bounds
  assert.ok(west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north)
})

test('a view over places shows all of them, and one place is not shown too close', () => {
  const places = [
    { lat: 33.5, lon: 36.3 },
    { lat: 36.2, lon: 37.2 },
  ]
  const view = viewOver(places, 1000, 560)
  assert.ok(view)
  const [west = 0, south = 0, east = 0, north = 0] = boundsOf(view, 1000, 560).split(',').map(Number)
  for (const p of places) assert.ok(p.lon > west && p.lon < east && p.lat > south && p.lat < north)
  assert.equal(viewOver([{ lat: 1, lon: 1 }], 1000, 560)?.zoom, 7)
  assert.equal(viewOver([], 1000, 560), null)
})

test('a pixel covers half as much one zoom closer', () => {
  assert.ok(Math.abs(metresPerPixel(36, 4) / metresPerPixel(36, 5) - 2) < 1e-9)
})
