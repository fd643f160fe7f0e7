// The base map's shapes: land and borders of Natural Earth, served from here. Coarse first, finer when one looks closer.

import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import fine from 'world-atlas/countries-50m.json?url'
import coarse from 'world-atlas/countries-110m.json?url'

/** Land and the lines between states. */
export interface BaseShapes {
  readonly land: FeatureCollection<Geometry> | Feature<Geometry>
  readonly borders: MultiLineString
}

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

const loaded = new Map<string, Promise<BaseShapes>>()

/** The shapes, fine or coarse; loaded once. */
export function baseShapes(detail: 'coarse' | 'fine'): Promise<BaseShapes> {
  const url = detail === 'fine' ? fine : coarse
  let found = loaded.get(url)
  if (!found) {
    found = fetch(url).then(async (answer) => {
      if (!answer.ok) throw new Error(`${url} ${answer.status}`)
      const atlas = (await answer.json()) as Atlas
      return {
        land: feature(atlas, atlas.objects.land),
        borders: mesh(atlas, atlas.objects.countries as never, (a, b) => a !== b),
      }
    })
    found.catch(() => loaded.delete(url))
    loaded.set(url, found)
  }
  return found
}
