// A claim as a form holds it, and what a changed form means: one new value for each changed field.
import {
  type Act,
  type Claim,
  type Kind,
  MODES,
  type Mode,
  type Party,
  type Place,
  type Status,
  type Topic,
} from '../model/index.ts'

/** What a form holds; lists of names as lines, nothing as an empty string. */
export interface Draft {
  readonly act: Act
  readonly mode: Mode | ''
  readonly kind: Kind | ''
  readonly status: Status
  readonly topics: readonly Topic[]
  readonly actors: string
  readonly recipients: string
  readonly places: string
  readonly speaker: string
  readonly named: boolean
  readonly from: string
  readonly to: string
}

/** A new value for one field of a claim. */
export interface FieldChange {
  readonly field: keyof Claim
  readonly value: unknown
}

/** The modes an act may take. */
export function modesOf(act: Act): readonly Mode[] {
  return (MODES as Partial<Record<Act, readonly Mode[]>>)[act] ?? []
}

/** The form of a claim. */
export function draftOf(claim: Claim): Draft {
  const lines = (list: readonly { readonly name: string }[]) => list.map((p) => p.name).join('\n')
  return {
    act: claim.act,
    mode: claim.mode ?? '',
    kind: claim.kind ?? '',
    status: claim.status,
    topics: claim.topics,
    actors: lines(claim.actors),
    recipients: lines(claim.recipients),
    places: lines(claim.places),
    speaker: claim.speaker?.name ?? '',
    named: claim.speaker?.named ?? true,
    from: claim.when?.from ?? '',
    to: claim.when?.to ?? '',
  }
}

/** The fields a form changed. A name that stood there before keeps its place in the text and its id; a new one has neither. */
export function changesOf(claim: Claim, draft: Draft): readonly FieldChange[] {
  const before = draftOf(claim)
  const changes: FieldChange[] = []
  const changed = (...names: (keyof Draft)[]) => names.some((n) => String(draft[n]) !== String(before[n]))
  if (changed('act')) changes.push({ field: 'act', value: draft.act })
  if (changed('mode')) changes.push({ field: 'mode', value: draft.mode || null })
  if (changed('kind')) changes.push({ field: 'kind', value: draft.kind || null })
  if (changed('status')) changes.push({ field: 'status', value: draft.status })
  if (changed('topics')) changes.push({ field: 'topics', value: draft.topics })
  if (changed('actors')) changes.push({ field: 'actors', value: named(draft.actors, claim.actors, newParty) })
  if (changed('recipients'))
    changes.push({ field: 'recipients', value: named(draft.recipients, claim.recipients, newParty) })
  if (changed('places')) changes.push({ field: 'places', value: named(draft.places, claim.places, newPlace) })
  if (changed('speaker', 'named') && (draft.speaker.trim() || claim.speaker)) {
    const name = draft.speaker.trim()
    const same = claim.speaker?.name === name
    const value = name
      ? {
          name,
          named: draft.named,
          via: claim.speaker?.via ?? [],
          span: same ? claim.speaker.span : null,
          actor: same ? claim.speaker.actor : null,
        }
      : null
    changes.push({ field: 'speaker', value })
  }
  if (changed('from', 'to')) {
    const value =
      draft.from || draft.to
        ? {
            from: draft.from || null,
            to: draft.to || null,
            basis: 'stated',
            text: claim.when?.text ?? null,
            span: claim.when?.span ?? null,
          }
        : null
    changes.push({ field: 'when', value })
  }
  return changes
}

function named<T extends { readonly name: string }>(
  lines: string,
  before: readonly T[],
  fresh: (name: string) => T,
): readonly T[] {
  const names = lines
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '')
  return [...new Set(names)].slice(0, 50).map((name) => before.find((p) => p.name === name) ?? fresh(name))
}

function newParty(name: string): Party {
  return { name, text: name, span: null, actor: null }
}

function newPlace(name: string): Place {
  return {
    text: name,
    span: null,
    name,
    id: null,
    lat: null,
    lon: null,
    country: null,
    precision: 'unknown',
    how: 'none',
  }
}
