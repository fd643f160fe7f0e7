// What reads like force and is none: people named by their wounds, the kind of deed rather than one that was done, and deeds
// of nobody to nobody.
import { holds } from '../model/index.ts'
import { isOnlyPossible } from './claims-could.ts'
import type { Draft, Found } from './claims-draft.ts'
import type { Clause } from './clause-types.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

/** Whether an act of force is only named, and nobody is told to have done or suffered it. */
export function isNoForce(draft: Draft, found: Found, tree: Tree): boolean {
  return (
    isTheHarmed(found.clause, tree) ||
    isOfNobody(draft, found, tree) ||
    isKindOfDeed(found, tree) ||
    isUseOfArms(found, tree) ||
    isWhoseLand(found, tree) ||
    isPost(found, tree) ||
    isBacking(found, tree) ||
    isWayOfArrest(found, tree) ||
    isFledFrom(found, tree) ||
    isStarvingPeople(found.clause, tree) ||
    isOnlyPossible(draft, found, tree) ||
    isTheDisplaced(found, tree) ||
    isCrimeOfNobody(draft, found) ||
    isBareCoercion(draft, found)
  )
}

const HARMED = /^(?:wound|injure|kill|displace|besiege|detain)$/

/** "tend the wounded", "hundreds of wounded": people, not the wounding of them. */
function isTheHarmed(clause: Clause, tree: Tree): boolean {
  const { xpos, deprel, head } = tree.tokens[clause.head]!
  // "sick and wounded people"
  if (xpos === 'VBN' && deprel === 'conj' && tree.tokens[head]!.deprel === 'amod' && HARMED.test(clause.lemma))
    return true
  if (clause.kind !== 'verb' || xpos !== 'VBN' || !HARMED.test(clause.lemma)) return false
  // "The number killed rose to 40": a count, and nobody told to be of it.
  if (
    clause.lemma !== 'displace' &&
    deprel.startsWith('acl') &&
    /^(?:number|total|proportion|share)$/.test(tree.tokens[head]?.lemma ?? '')
  )
    return !kidsOf(tree, head).some((k) => k > head && tree.tokens[k]!.deprel === 'nmod')
  const kids = kidsOf(tree, clause.head)
  if (kids.some((k) => /^(?:nsubj|aux)/.test(tree.tokens[k]!.deprel))) return false
  return kids.some((k) => {
    const { deprel, text } = tree.tokens[k]!
    const before = k === clause.head - 1 || (k === clause.head - 2 && tree.tokens[k + 1]!.upos === 'ADJ')
    return (
      before &&
      (deprel === 'nmod:poss' || (deprel === 'det' && /^(?:the|these|those)$/i.test(text)) || deprel === 'case')
    )
  })
}

const SOMEBODY = /^(?:person|individual|human|man|woman|child|civilian|somebody|someone|anyone|anybody|people|animal)$/

/** "harder than to kill a man", "a taste for killing people": no deed of anybody, done to nobody in particular. */
function isOfNobody(draft: Draft, { clause, reading }: Found, tree: Tree): boolean {
  const { xpos } = tree.tokens[clause.head]!
  if (reading.act !== 'ASSAULT' || clause.kind !== 'verb' || reading.actor || !/^VBG?$/.test(xpos)) return false
  if (draft.places.some((p) => p.span !== null && holds(draft.span, p.span))) return false
  const to = clause.args.find((a) => a.role === 'object' && !a.shared)
  // "slow in using force"
  if (clause.lemma === 'use' && to && /^(?:force|violence)$/.test(tree.tokens[to.head]!.lemma))
    return !reading.recipient
  if (!to || !SOMEBODY.test(tree.tokens[to.head]!.lemma.toLowerCase())) return false
  const kids = kidsOf(tree, to.head).map((k) => tree.tokens[k]!)
  const { xpos: number } = tree.tokens[to.head]!
  return number === 'NN'
    ? kids.every((t) => t.deprel === 'det' && /^(?:an?|any)$/i.test(t.text))
    : kids.every((t) => t.deprel === 'punct')
}

/** Deeds that can be counted, so that one of them has an article or a number: "a battle", "three raids", but "shelling". */
const COUNTED =
  /^(?:battle|attack|raid|assault|murder|killing|offensive|strike|airstrike|invasion|explosion|blast|ambush|coup|massacre|execution|assassination|clash|operation|kidnapping|arrest|siege|seizure|bombing|shooting|homicide|rape|beating|genocide)$/

/** "behave in battle", "murder is a danger everywhere": the kind of deed, and none that was done. */
function isKindOfDeed({ clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'noun' || reading.actor || reading.recipient || !COUNTED.test(clause.lemma)) return false
  const { xpos, head } = tree.tokens[clause.head]!
  // "a wave of shooting" is told.
  if (xpos !== 'NN' || /^(?:accuse|suspect|charge|wave|spate|burst|outbreak)$/.test(tree.tokens[head]?.lemma ?? ''))
    return false
  return kidsOf(tree, clause.head).every((k) => {
    const t = tree.tokens[k]!
    return (
      /^(?:case|punct|cc|conj|advmod|cop|nsubj|mark|aux|acl|acl:relcl)$/.test(t.deprel) ||
      (t.deprel === 'amod' &&
        /^(?:armed|violent|direct|intentional|organi[sz]ed|premeditated|mass|targeted)$/i.test(t.text))
    )
  })
}

/** "feeds displaced people", "has killed thousands and displaced millions": who they are, or what the killing tells. */
function isTheDisplaced({ clause }: Found, tree: Tree): boolean {
  if (clause.lemma !== 'displace' || clause.args.some((a) => a.role === 'agent')) return false
  const { deprel, head, xpos } = tree.tokens[clause.head]!
  const kids = kidsOf(tree, clause.head).map((k) => tree.tokens[k]!)
  if (kids.some((t) => t.deprel.startsWith('aux'))) return false
  if (deprel === 'conj')
    return (
      /^(?:kill|wound|injure|maim)$/.test(tree.tokens[head]?.lemma ?? '') &&
      clause.args.some(
        (a) =>
          a.role === 'subject' &&
          /^(?:war|conflict|fighting|violence|insurgency|crisis)$/.test(tree.tokens[a.head]!.lemma),
      )
    )
  return (
    (xpos === 'VBN' || xpos === 'VBD' || xpos === 'JJ') &&
    kids.every((t) => !t.deprel.startsWith('nsubj')) &&
    /^(?:NOUN|PROPN)$/.test(tree.tokens[clause.head + 1]?.upos ?? '')
  )
}

/** "accused of committing war crimes", "those who commit atrocities": crimes against nobody that is named. */
function isCrimeOfNobody(draft: Draft, { clause, reading }: Found): boolean {
  if (reading.rule !== 'ASSAULT/commits-crimes' || reading.recipient) return false
  // "The UN says that both sides have committed war crimes": told of them, by whoever says it.
  if (draft.speaker !== null && clause.args.some((a) => a.role === 'subject' && !a.shared)) return false
  return !draft.places.some((p) => p.span !== null && holds(draft.span, p.span)) || draft.status !== 'happened'
}

/** "legal crackdown", "ethnic cleansing", "propaganda": the kind of thing, done by nobody to nobody. */
function isBareCoercion(draft: Draft, { clause, reading }: Found): boolean {
  if (reading.act !== 'COERCE' || clause.kind !== 'noun') return false
  if (draft.actors.length > 0 || draft.recipients.length > 0) return false
  return draft.mode === 'deport' || draft.mode === 'misinformation' || reading.rule === 'COERCE/restrict'
}

/** "aid to starving villagers": who they are. */
function isStarvingPeople(clause: Clause, tree: Tree): boolean {
  if (clause.lemma !== 'starve' || tree.tokens[clause.head]!.xpos !== 'VBG') return false
  const before = tree.tokens[clause.head - 1]
  const next = tree.tokens[clause.head + 1]
  if (next?.upos !== 'NOUN' && next?.upos !== 'PROPN') return false
  return (
    before !== undefined &&
    (/^(?:ADP|DET|ADJ|NUM)$/.test(before.upos) || /^(?:to|help|feed|reach|save)$/.test(before.lemma))
  )
}

/** "advice on the use of weapons": only arms of a forbidden or heavy kind make their use a deed. */
function isUseOfArms({ clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'noun' || clause.lemma !== 'use' || reading.rule !== 'ASSAULT/unconventional') return false
  const arms = clause.args.find((a) => a.prep === 'of')
  if (!arms || tree.tokens[arms.head]!.lemma !== 'weapon') return false
  return !kidsOf(tree, arms.head).some((k) => /^(?:amod|compound)$/.test(tree.tokens[k]!.deprel))
}

const LAND =
  /^(?:area|region|district|town|city|village|territory|land|part|zone|suburb|neighbourhood|neighborhood|house|building|side|enclave|pocket|section|quarter|place|province|township)$/

/** "the areas held by the rebels", "houses its fighters occupy": which land is meant, and no taking of it. */
function isWhoseLand({ clause, reading }: Found, tree: Tree): boolean {
  if (!/^ASSAULT\/(?:holds-territory|territory)$/.test(reading.rule) || !/^(?:hold|control|occupy)$/.test(clause.lemma))
    return false
  const { deprel, head } = tree.tokens[clause.head]!
  if (deprel !== 'acl' && deprel !== 'acl:relcl') return false
  const land = tree.tokens[head]
  return (
    land?.upos === 'NOUN' &&
    LAND.test(land.lemma) &&
    !clause.args.some((a) => a.prep === 'in' || a.prep === 'since' || a.prep === 'on')
  )
}

/** "government forces backed by Russian air strikes": the help that somebody has, and told as help. */
function isBacking({ clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'noun' || reading.act !== 'ASSAULT' || reading.recipient) return false
  const { deprel, head } = tree.tokens[clause.head]!
  const first = deprel === 'conj' ? tree.tokens[head]! : tree.tokens[clause.head]!
  if (!/^obl/.test(first.deprel)) return false
  const over = tree.tokens[first.head]
  return over?.xpos === 'VBN' && /^(?:back|support|assist|aid|help|cover|reinforce)$/.test(over.lemma)
}

/** "detained in raids on both sides of the border": how they were arrested, and told by the arrest. */
function isWayOfArrest({ clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'noun' || reading.act !== 'ASSAULT' || !/^(?:raid|swoop|sweep|operation)$/.test(clause.lemma))
    return false
  if (!/^obl/.test(tree.tokens[clause.head]!.deprel)) return false
  let over = tree.tokens[clause.head]!.head
  for (let steps = 2; steps > 0 && over >= 0; steps--) {
    if (/^(?:arrest|detain|seize|capture|catch|apprehend|nab|confiscate|hold)$/.test(tree.tokens[over]!.lemma))
      return true
    over = tree.tokens[over]!.head
  }
  return false
}

/** "refugees fleeing violence": from what, in general. */
function isFledFrom({ clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'noun' || reading.actor || reading.recipient) return false
  if (!/^(?:violence|war|conflict|fighting|attack|bombing|persecution|torture)$/.test(clause.lemma)) return false
  const over = tree.tokens[tree.tokens[clause.head]!.head]
  if (over?.xpos !== 'VBG' || !/^(?:flee|escape)$/.test(over.lemma) || !/^(?:acl|amod)/.test(over.deprel)) return false
  return kidsOf(tree, clause.head).every((k) => /^(?:amod|punct|advmod|case|compound)$/.test(tree.tokens[k]!.deprel))
}

/** "four policemen guarding a clinic were killed", "snipers positioned on roofs fired": who is meant, and no movement of theirs. */
function isPost({ clause, reading }: Found, tree: Tree): boolean {
  if (reading.act !== 'MOBILIZE' || !/^(?:guard|man|patrol|protect|escort|position|post|station)$/.test(clause.lemma))
    return false
  const { deprel, head } = tree.tokens[clause.head]!
  // "was wounded while guarding a convoy"
  if (deprel === 'advcl' && clause.mark === 'while') return true
  return deprel === 'acl' && /^(?:nsubj|obj|obl)/.test(tree.tokens[head]?.deprel ?? '')
}
