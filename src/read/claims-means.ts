// "conducted four raids using drones against the camps": the means of a deed told in the same sentence, which is no deed of its own.
import type { Draft } from './claims-draft.ts'
import { baseOf, kidsOf, treeOf } from './sentence-tree.ts'

/** Verbs that tell by what means something is done. */
const MEANS = /^(?:use|employ|utili[sz]e|deploy)$/

/** Drafts of one sentence without those that only tell the means of a deed told before them; the deed keeps whom they were used against. */
export function withoutMeans(drafts: readonly Draft[]): readonly Draft[] {
  const means = drafts.filter(isParticipleOfMeans)
  let kept = withBreaches(drafts)
  if (means.length === 0) return kept
  for (const part of means) {
    const deed = kept.filter((d) => d !== part && d.act === part.act && d.head < part.head).at(-1)
    if (!deed) continue
    kept = kept
      .filter((d) => d !== part)
      .map((d) => (d === deed && d.recipients.length === 0 ? { ...d, recipients: part.recipients } : d))
  }
  return kept
}

/** "Broke the truce by shelling the town": the shelling is what broke it, and one deed with it. */
function withBreaches(drafts: readonly Draft[]): Draft[] {
  let kept = [...drafts]
  for (const deed of drafts) {
    const breach = kept.find((d) => d !== deed && isBreachBy(d, deed))
    if (!breach) continue
    const span = { start: Math.min(breach.span.start, deed.span.start), end: Math.max(breach.span.end, deed.span.end) }
    const whole: Draft = {
      ...deed,
      span,
      actors: deed.actors.length > 0 ? deed.actors : breach.actors,
      topics: [...new Set([...breach.topics, ...deed.topics])],
      when: deed.when?.span ? deed.when : breach.when,
    }
    kept = kept.filter((d) => d !== breach).map((d) => (d === deed ? whole : d))
  }
  return kept
}

function isBreachBy(breach: Draft, deed: Draft): boolean {
  if (breach.act !== 'ASSAULT' || deed.act !== 'ASSAULT' || breach.status !== deed.status) return false
  if (!breach.topics.includes('violation') || breach.recipients.length > 0) return false
  const tree = treeOf(deed.sentence)
  const { xpos, deprel, head } = tree.tokens[deed.head]!
  if (xpos !== 'VBG' || baseOf(deprel) !== 'advcl' || head !== breach.head) return false
  return kidsOf(tree, deed.head).some((k) => tree.tokens[k]!.deprel === 'mark' && /^by$/i.test(tree.tokens[k]!.text))
}

/** A participle with no subject, helper or marker of its own: "using tanks", and neither "is using" nor "of using". */
function isParticipleOfMeans(draft: Draft): boolean {
  if (draft.act !== 'ASSAULT') return false
  const tree = treeOf(draft.sentence)
  const token = tree.tokens[draft.head]!
  if (!MEANS.test(token.lemma) || token.xpos !== 'VBG') return false
  if (!/^(?:acl|advcl|xcomp|dep)$/.test(baseOf(token.deprel)) || token.deprel === 'acl:relcl') return false
  return !kidsOf(tree, draft.head).some((k) => /^(?:nsubj|aux|mark)/.test(tree.tokens[k]!.deprel))
}
