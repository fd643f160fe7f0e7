// Whom a blow that names nobody falls on: those the same men were told to fight just before, those an advance it supports is made on, and
// those whose attack brought it about.
import type { Party } from '../model/index.ts'
import { type Draft, type Told, toOthers } from './claims-draft.ts'

const CLAIMS_BACK = 6
const SENTENCES_BACK = 2

/** "The army has fought the gunmen for a year. On Thursday its jets carried out six raids": those it was told to fight. */
export function whomTheyFight(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (!isBlow(draft)) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    if (!isNear(draft, other)) break
    if (other.act !== 'ASSAULT' || UNREAL.has(other.status)) continue
    if (other.actors.some((p) => own.has(keyOf(p)))) {
      const foes = other.recipients.filter((p) => !own.has(keyOf(p)) && isFoe(p, other))
      return foes.length > 0 ? toOthers(draft, foes) : null
    }
    // "Talks failed. The gunmen attacked a post; the army shelled back" is told by those who answer fire.
    if (other.recipients.some((p) => own.has(keyOf(p)))) return null
  }
  return null
}

/** "Iraqi troops drove the group out of Hit. The coalition flew 14 strikes in support of the advance": those it was made on. */
export function whomItIsMadeOn(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'ASSAULT' || !supportsAdvance(draft)) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    if (!isNear(draft, other)) break
    if (other.act !== 'ASSAULT' || UNREAL.has(other.status) || other.actors.length === 0) continue
    const foes = other.recipients.filter((p) => !own.has(keyOf(p)) && isFoe(p, other))
    if (foes.length > 0) return toOthers(draft, foes)
  }
  return null
}

/** "killed nine soldiers, prompting air strikes": those whose deed, told in the same sentence, brought the blow about. */
export function whoBroughtIt(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  const { tokens } = draft.sentence
  const deed = tokens[draft.head]
  if (draft.act !== 'ASSAULT' || deed?.deprel !== 'obj' || !BRINGS.test(tokens[deed.head]?.lemma ?? '')) return null
  const own = new Set(draft.actors.map(keyOf))
  const other = drafts.slice(Math.max(0, at - CLAIMS_BACK), at).findLast((d) => d.act === 'ASSAULT')
  if (!other || other.sentence !== draft.sentence || UNREAL.has(other.status)) return null
  const foes = other.actors.filter((p) => !own.has(keyOf(p)))
  return foes.length > 0 && foes.length === other.actors.length ? toOthers(draft, foes) : null
}

/** "The militia besieged the base for a year. The garrison laid down its arms": to those who shut them in or attacked them. */
export function toWhomTheyGiveIn(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  const givesIn = draft.act === 'CONCEDE' && draft.topics.includes('surrender')
  if (!givesIn && !(draft.act === 'RETREAT' && draft.mode === 'disarm')) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    if (!isNear(draft, other)) break
    if (!/^(?:ASSAULT|COERCE)$/.test(other.act) || UNREAL.has(other.status) || other.actors.length === 0) continue
    const same = other.recipients.some((p) => own.has(keyOf(p))) || draft.actors.every((p) => BESET.test(p.name))
    const foes = other.actors.filter((p) => !own.has(keyOf(p)) && (isFoe(p, other) || p.actor?.startsWith('state/')))
    return same && foes.length === other.actors.length ? toOthers(draft, foes) : null
  }
  return null
}

const BESET =
  /^(?:the )?(?:(?:last |remaining )?(?:garrison|defenders|besieged|men)|[\d,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|others|dozens|hundreds)$/i

const BRINGS = /^(?:prompt|trigger|provoke|draw|spark)$/
const UNREAL: ReadonlySet<string> = new Set(['planned', 'hypothetical', 'negated', 'denied', 'alleged'])

function isBlow({ act, mode, status }: Draft): boolean {
  return act === 'ASSAULT' && /^(?:aerial|heavy-weapons|drone|firearms)$/.test(mode ?? '') && !UNREAL.has(status)
}

function isNear(draft: Draft, other: Draft): boolean {
  return (
    draft.sentence.index - other.sentence.index <= SENTENCES_BACK &&
    draft.sentence.paragraph === other.sentence.paragraph
  )
}

const FIGHTERS =
  /\b(?:rebels?|insurgents?|militants?|terrorists?|fighters?|gunmen|gangs?|cartels?|bandits|guerrillas?|separatists?|jihadists?|dissidents|extremists?|militias?|army|troops|forces|soldiers|mutineers|herders|tribesmen|marines|paratroopers|commandos)\b/i
const FOUGHT = /^(?:fight|clash|battle|skirmish|combat)$/

/** Whether somebody struck is an enemy in the field, and no town, house or bystander. */
function isFoe(party: Party, { head, uses, places, sentence: { tokens } }: Draft): boolean {
  if (/^(?:group|military)\//.test(party.actor ?? '')) return true
  if (party.actor !== null || places.some((p) => p.name === party.name)) return false
  return FIGHTERS.test(party.name) || [head, ...uses].some((i) => FOUGHT.test(tokens[i]?.lemma ?? ''))
}

const ADVANCE = /^(?:advance|push|offensive|operation|assault|attack|campaign|drive|ground)$/

/** Whether a blow is said to be struck in support of somebody's advance. */
function supportsAdvance({ sentence: { tokens } }: Draft): boolean {
  return tokens.some(
    (t, i) =>
      ADVANCE.test(t.lemma) &&
      tokens.slice(Math.max(0, i - 4), i).some((b) => /^(?:support|back|cover|aid|help)$/.test(b.lemma)),
  )
}
