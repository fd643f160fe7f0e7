// Reproaches that hold only as somebody's words: the report's own "the soldiers lied" tells of it and accuses nobody.
import type { ActReading } from './acts.ts'
import type { Draft } from './claims-draft.ts'
import { sameSide } from './roles-side.ts'
import type { Tree } from './sentence-tree.ts'

const REPROACH =
  /^(?:ACCUSE\/(?:misdeed|neglects|wrongs)|chain\/(?:charged|charged-thing|verdict-open|reproached|rhetorical|other-side|not>reproached|not>did-nothing))$/

/** Why a reproach is none: told by the report itself, not meant, of nobody, or of oneself. Null for one that holds and for other acts. */
export function whyNoReproach(draft: Draft, { rule }: ActReading, issued: boolean): string | null {
  if (!REPROACH.test(rule)) return null
  const { speaker, recipients, status } = draft
  // "Sanctions on anyone who obstructs the accord": nobody yet.
  if (recipients.length > 0 && recipients.every((r) => /^(?:anyone|anybody|whoever)\b/i.test(r.text)))
    return 'accuses nobody'
  const byNot = rule.includes('not>')
  if (speaker === null && (!issued || byNot)) return 'told, not charged'
  if ((status === 'negated' && !byNot) || status === 'hypothetical' || status === 'denied') return 'not charged'
  if (
    recipients.length === 0 &&
    !/^(?:chain\/(?:charged-thing|verdict-open|not>reproached)|ACCUSE\/wrongs)$/.test(rule)
  )
    return 'accuses nobody'
  return speaker && recipients.some((r) => sameSide(r, speaker)) ? 'of oneself' : null
}

/** "Moscow and Kyiv blamed each other". */
export function isEachOther({ recipient }: ActReading, tree: Tree): boolean {
  return recipient !== null && /^(?:each|one)$/i.test(tree.tokens[recipient.head]!.text)
}
