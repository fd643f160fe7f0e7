// How well role fillers were found: the role filler entity metric of Du, Rush and Cardie (EACL 2021), CEAF-REE. Each document
// has entities by role; a found entity is right when all its wordings are wordings of one of the key's, each used once.

/** The five roles of MUC-4. */
export const ROLES = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
export type Role = (typeof ROLES)[number]

/** Entities of one document by role; an entity is one or several wordings. */
export type Fillers = Readonly<Record<Role, readonly (readonly string[])[]>>

/** Counts and what follows from them: precision, recall and F1 from 0 to 1, NaN where nothing was there to count. */
export interface FillerScore {
  readonly found: number
  readonly key: number
  readonly right: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const plain = (s: string): string =>
  s
    .toLowerCase()
    .replaceAll(/["“”]/g, '')
    .replace(/^(?:the|a|an) /, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** How many of the found can be paired with one of the key each (a largest matching, by augmenting paths). */
function pairs(key: readonly (readonly string[])[], found: readonly (readonly string[])[]): number {
  const wordings = key.map((entity) => new Set(entity.map(plain)))
  const fits = found.map((entity) =>
    wordings.flatMap((w, i) => (entity.length > 0 && entity.every((s) => w.has(plain(s))) ? [i] : [])),
  )
  const holder = new Map<number, number>()
  const place = (f: number, seen: Set<number>): boolean => {
    for (const k of fits[f] ?? []) {
      if (seen.has(k)) continue
      seen.add(k)
      const other = holder.get(k)
      if (other === undefined || place(other, seen)) {
        holder.set(k, f)
        return true
      }
    }
    return false
  }
  return found.filter((_, f) => place(f, new Set())).length
}

/** CEAF-REE of each role and of all together, over documents in the same order. */
export function ceafRee(keys: readonly Fillers[], found: readonly Fillers[]): Record<Role | 'all', FillerScore> {
  const of = (roles: readonly Role[]): FillerScore => {
    let [f, k, right] = [0, 0, 0]
    keys.forEach((key, i) => {
      for (const role of roles) {
        const mine = found[i]?.[role] ?? []
        f += mine.length
        k += key[role].length
        right += pairs(key[role], mine)
      }
    })
    return { found: f, key: k, right, precision: right / f, recall: right / k, f1: (2 * right) / (f + k) }
  }
  return { ...Object.fromEntries(ROLES.map((r) => [r, of([r])])), all: of(ROLES) } as Record<Role | 'all', FillerScore>
}

interface GoldLine {
  readonly id: string
  readonly gritEntities: Readonly<Record<Role, readonly (readonly { readonly string: string }[])[]>>
}

const NONE: Fillers = { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] }

/** CEAF-REE of lines of predictions against lines of the MUC-4 corpus with the same `id`; a report without a prediction has none. */
export function fillerScores(
  gold: readonly string[],
  predictions: readonly string[],
): Record<Role | 'all', FillerScore> {
  const byId = new Map(predictions.map((line) => JSON.parse(line) as Fillers & { id: string }).map((p) => [p.id, p]))
  const lines = gold.map((line) => JSON.parse(line) as GoldLine)
  const keys = lines.map((d) => {
    const roles = ROLES.map((role) => [role, d.gritEntities[role].map((entity) => entity.map((m) => m.string))])
    return Object.fromEntries(roles) as Fillers
  })
  return ceafRee(
    keys,
    lines.map((d) => byId.get(d.id) ?? NONE),
  )
}
