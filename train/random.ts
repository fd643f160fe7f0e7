// Chance that is the same every time: training must give the same files for the same command.

/** A generator of numbers in [0, 1) from a seed (a linear congruential one, after Numerical Recipes). */
export function randomFrom(seed: number): () => number {
  let s = seed >>> 0
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    return s / 4294967296
  }
}

/** Puts a list in random order, in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const a = list[i] as T
    list[i] = list[j] as T
    list[j] = a
  }
}
