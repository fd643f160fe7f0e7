// What claims leave of the parts of the story, looked up without waiting, a scope at a time: for who asks for the story of an earlier day.
import type { DatabaseSync } from 'node:sqlite'
import type { NoteRow } from './story-types.ts'

/** Notes as linking kept them. What is asked is what is on disk at that moment. */
export interface NotesAtHand {
  /** The scopes of a kind that have claims. */
  scopes(kind: string): readonly string[]
  /** The notes of a scope. */
  notes(kind: string, scope: string): readonly Omit<NoteRow, 'key' | 'scope' | 'component'>[]
}

/** The notes of an open record. */
export function notesAtHand(sqlite: DatabaseSync): NotesAtHand {
  const scopes = sqlite.prepare('select scope from link_scope_count where kind = ? and claims > 0 order by scope')
  const notes = sqlite.prepare(
    `select link_claim.id, note, event, source_group as "group"
    from link_scope join link_claim on link_claim.claim_key = link_scope.claim_key
    where link_scope.kind = ? and scope = ?`,
  )
  return {
    scopes: (kind) => (scopes.all(kind) as unknown as { scope: string }[]).map((r) => r.scope),
    notes: (kind, scope) => notes.all(kind, scope) as unknown as NoteRow[],
  }
}
