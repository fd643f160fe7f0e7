// Choices of the grammar of agency.ts.

/** Chance that is drawn from one generator, so that the same seed makes the same sentences. */
export interface Chance {
  readonly one: <T>(list: readonly T[]) => T
  /** Whether something of chance `p` comes about. */
  readonly chance: (p: number) => boolean
  /** A whole number from 0 up to `n`, which it never is. */
  readonly below: (n: number) => number
}

/** Choices from a generator of numbers in [0, 1). One number is passed over before each choice, as neighbours are alike. */
export function chanceFrom(random: () => number): Chance {
  const next = (): number => {
    random()
    return random()
  }
  return {
    one: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    chance: (p) => next() < p,
    below: (n) => Math.floor(random() * n),
  }
}
