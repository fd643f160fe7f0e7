// Hashes of features: numbers for strings, and for numbers joined. Nothing here is random or secret.

/** A string to be kept for long: a copy, where the given one could be a part of a report that would be kept whole with it. */
export function kept(s: string): string {
  return s.length < 13 ? s : Buffer.from(s, 'utf16le').toString('utf16le')
}

/**
 * A string in the one copy that Node keeps of names in code, which is told from others by where it lies, without a look at its letters.
 * Makes a copy where there is none yet; takes as long as a look-up.
 */
export function interned(s: string): string {
  const holder: Record<string, true> = Object.create(null)
  holder[s] = true
  return Object.keys(holder)[0] as string
}

/** Hashes a string with a seed to 32 bits (FNV-1a with a final stir). */
export function hashOf(s: string, seed: number): number {
  return stirred(hashOn(hashFrom(seed), s))
}

/** The three steps of {@link hashOf}, for what is read piece by piece: how it begins, goes on with a string, and is stirred. */
export function hashFrom(seed: number): number {
  return seed ^ 0x811c9dc5
}

/** A hash that goes on with a string. */
export function hashOn(hash: number, s: string): number {
  let h = hash
  for (let i = 0; i < s.length; i++) {
    h ^= s.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return h
}

/** What {@link hashOf} gives for a string hashed so far. */
export function stirred(hash: number): number {
  let h = hash ^ (hash >>> 15)
  h = Math.imul(h, 0x2c1b3c6d)
  return (h ^ (h >>> 12)) | 0
}

/** Joins two numbers into one feature. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ ((b + 0x9e3779b9) | 0), 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}
