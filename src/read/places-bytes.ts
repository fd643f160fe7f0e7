// The bytes of models/places.bin: read once in a process, and shared with its reading threads.
import { readFileSync } from 'node:fs'
import { ParleyError } from '../model/index.ts'

let bytes: Buffer | undefined

/** The file as it lies in memory, read at first use; throws `places/unreadable` where it is missing. */
export function placesBytes(): Buffer {
  if (bytes) return bytes
  try {
    bytes = readFileSync(new URL('../../models/places.bin', import.meta.url))
  } catch (cause) {
    throw new ParleyError(
      'places/unreadable',
      'The gazetteer file models/places.bin is missing.',
      'Install Parley again, or run `npm run train -- --only places`.',
      cause,
    )
  }
  return bytes
}

/** The file in memory that other threads may be given. */
export function sharedPlaces(): SharedArrayBuffer {
  const own = placesBytes()
  if (own.buffer instanceof SharedArrayBuffer) return own.buffer
  const shared = new SharedArrayBuffer(own.length)
  bytes = Buffer.from(shared)
  own.copy(bytes)
  return shared
}

/** Takes the file from the thread that started this one, instead of reading it again. */
export function givePlaces(shared: SharedArrayBuffer): void {
  bytes = Buffer.from(shared)
}
