// Who did a deed told without its doer, by what the rest of the report tells: the court or force that arrests in it, the one attacker
// nobody names, those whom the next sentence calls the attackers.
import type { Party } from '../model/index.ts'
import type { Draft } from './claims-draft.ts'
import { isForce, mayHaveDone } from './roles-side.ts'
import type { Scene } from './scene.ts'

/** The drafts with the doers that the rest of the report gives. Time is linear in the drafts. */
export function withReportDoers(drafts: readonly Draft[], scene: Scene): Draft[] {
  const court = courtIn(scene)
  const chief = chiefAttacker(drafts)
  return drafts.map((draft, i) => {
    if (draft.actors.length > 0 || draft.status === 'hypothetical') return draft
    const doers = [authorityFor, attackersNext].map((find) => find(draft, i, drafts)).find((found) => found.length > 0)
    if (draft.act === 'SANCTION' && draft.mode === 'convict' && court) return withActors(draft, [court])
    if (doers) return withActors(draft, doers)
    return chief && isHarm(draft) && mayHaveDone(chief, draft, draft.recipients) && !isSame(chief, draft.recipients)
      ? withActors(draft, [chief])
      : draft
  })
}

function withActors(draft: Draft, actors: readonly Party[]): Draft {
  return {
    ...draft,
    actors: actors.map((p) => ({ ...p, span: null })),
    confidence: Math.max(0.05, Math.round((draft.confidence - 0.05) * 100) / 100),
  }
}

function isHarm(draft: Draft): boolean {
  return draft.act === 'ASSAULT' && draft.status !== 'background' && draft.rule !== 'ASSAULT/truce-broken'
}

function isSame(party: Party, others: readonly Party[]): boolean {
  return others.some((o) => bare(o) === bare(party))
}

function bare(party: Party): string {
  return party.name.toLowerCase().replace(/^(?:the|an?) /, '')
}

/** Claims looked back over for who arrests. */
const BACK = 6

/** "Five people were arrested": with nobody named, the force the claims right before tell of. */
function authorityFor(draft: Draft, at: number, all: readonly Draft[]): Party[] {
  if (draft.act !== 'COERCE' || draft.mode !== 'arrest' || draft.status === 'background') return []
  for (let i = at - 1; i >= 0 && i >= at - BACK; i--) {
    const other = all[i]!
    if (draft.sentence.index - other.sentence.index > 3) return []
    if (!/^(?:COERCE|ASSAULT|SANCTION|MOBILIZE)$/.test(other.act) || other.status === 'hypothetical') continue
    const forces = other.actors.filter((p) => isForce(p) && !isSame(p, draft.recipients))
    if (forces.length > 0) return forces
  }
  return []
}

const ATTACKERS =
  /^(?:the )?(?:terrorists?|attackers?|assailants?|gunm[ae]n|bombers?|shooters?|assassins?|raiders?|hijackers?|militants?)$/i

/** "A series of attacks left 130 dead. The terrorists struck …": those the next sentence calls the attackers. */
function attackersNext(draft: Draft, at: number, all: readonly Draft[]): Party[] {
  if (!isHarm(draft)) return []
  for (let i = at + 1; i < all.length && i <= at + 3; i++) {
    const other = all[i]!
    const away = other.sentence.index - draft.sentence.index
    if (away > 1) return []
    if (away === 1 && other.act === 'ASSAULT' && other.actors.length > 0)
      return other.actors.filter((p) => p.actor === null && ATTACKERS.test(p.text) && /^the /i.test(p.text))
  }
  return []
}

const ALONE =
  /^(?:one )?(?:\p{Ll}+ ){0,2}(?:driver|attacker|gunman|bomber|assailant|shooter|suspect|knifeman|assassin|teenager|boy|man)$/u

/** The one unnamed attacker that most of a report's deeds are told of, twice at least; null where there is none. */
function chiefAttacker(drafts: readonly Draft[]): Party | null {
  const times = new Map<string, { party: Party; n: number }>()
  let all = 0
  for (const d of drafts) {
    if (!isHarm(d) || d.status === 'planned') continue
    for (const p of d.actors) {
      // Police that shoot an attacker do not attack.
      if (isForce(p)) continue
      all++
      const entry = times.get(bare(p))
      times.set(bare(p), { party: entry?.party ?? p, n: (entry?.n ?? 0) + 1 })
    }
  }
  for (const { party, n } of times.values())
    if (n > 1 && n * 2 > all && party.actor === null && ALONE.test(bare(party))) return party
  return null
}

/** A court that the report names or describes, as it first does; null where it tells of none. */
function courtIn(scene: Scene): Party | null {
  for (const m of scene.mentions.all) {
    if (m.form === 'pronoun' || m.type !== 'organisation') continue
    const words = scene.text.slice(m.span.start, m.span.end).replace(/\s+/g, ' ')
    if (COURT.test(words)) return { name: m.name ?? words, text: words, span: null, actor: m.actor }
  }
  return null
}

const COURT = /\b(?:court|tribunal)$/i
