// Lands in which "the army" is not the land's own: parts of a federation until they left it or were recognised, and lands without one.

/** By ISO 3166-1 code, the army that is meant, and the day from which it no longer is; for good where no day is told. */
export const ARMY_OF_LAND: Readonly<Record<string, { readonly army: string; readonly until?: string }>> = {
  PS: { army: 'military/israel' },
  SI: { army: 'military/yugoslavia', until: '1991-10-26' },
  HR: { army: 'military/yugoslavia', until: '1992-01-15' },
  BA: { army: 'military/yugoslavia', until: '1992-05-20' },
  MK: { army: 'military/yugoslavia', until: '1992-03-27' },
}
