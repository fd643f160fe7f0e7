// Where PLOVER's own coding of a word differs from our vocabulary. Used only when PLOVER's acts are asked for.
import type { Act } from '../../model/index.ts'

/** Our rule to PLOVER's act (CAMEO 116, 163, 191, 15 and 139 in its conversion table of 2021, and its coded examples). */
export const PLOVER_ACT: Readonly<Record<string, Act>> = {
  'SANCTION/convict': 'ACCUSE',
  'SANCTION/impose-sanctions': 'COERCE',
  'COERCE/cyber': 'ASSAULT',
  'COERCE/siege': 'ASSAULT',
  'AGREE/conclude-deal': 'SUPPORT',
  'REQUEST/ultimatum': 'THREATEN',
  'AGREE/reaffirms': 'SUPPORT',
}
