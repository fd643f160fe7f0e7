// Repairs of one kind: a finite verb that the tree hung on the noun before it. "…, a spokesman charged" says all that stands before it;
// in "the relatives of the missing called for …" the call is the sentence's own verb.
import { SAYS_SO } from '../vocab/verbs/telling.ts'
import { type At, finiteNear, isNominal, type Now, near } from './sentence-repair-shapes.ts'

const SAYS = new Set(
  `allege charge claim complain warn argue insist lament protest contend assert concede fume counter retort caution declare acknowledge
   maintain predict vow threaten pledge demand urge conclude confirm stress accuse object`.split(/\s+/),
)
const DATE =
  /^(?:on|in|late|early|here|today|yesterday|earlier|this|last|week|month|\p{Lu}\p{Ll}+day|night|morning|evening)$/u
/** Words between the comma and the verb, at the most. */
const LONGEST = 14

/** Verbs that take what is to be done without an object of their own: as participles they are no passives. */
const TO_DO = new Set(
  'call appeal plead refuse agree vow promise pledge demand vote decide fail decline seek manage try attempt'.split(
    ' ',
  ),
)
/** Verbs whose passive keeps an object or a clause: "men given weapons", "soldiers accused of …". */
const SUFFERED = new Set(
  `give award offer deny ask tell accuse suspect force order allow urge compel press invite permit teach warn require make expect believe
   grant hand send pay show name elect appoint call-up deem consider`.split(/\s+/),
)

/** Gives such verbs back to the sentence. */
export function tailsRestored(now: Now, at: At, i: number): void {
  if (now()[i]!.upos !== 'VERB') return
  speechAtEnd(now, at, i)
  onlyVerb(now, at, i)
  speaksOn(now, at, i)
  partOfSaid(now, at, i)
}

/** Verbs of who speaks or acts by speaking. */
const SPEAKS_ON = new Set(
  `ask beg call demand urge appeal accuse blame denounce condemn deny reject refuse offer vow pledge promise threaten warn order
   propose invite add insist thank praise criticize criticise welcome`.split(/\s+/),
)

/** "They said that the army had shelled the town, and demanded an inquiry": who spoke demands it, where the tense steps out of what was said. */
function speaksOn(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.deprel !== 'conj' || verb.xpos !== 'VBD' || !SPEAKS_ON.has(verb.lemma)) return
  const inner = now()[verb.head]
  const said = inner ? now()[inner.head] : undefined
  if (!inner || verb.head > i || inner.deprel !== 'ccomp' || said?.upos !== 'VERB' || said.xpos !== 'VBD') return
  if (inner.head > verb.head || near(now(), i, (t) => /^(?:nsubj|aux)/.test(t.deprel)) >= 0) return
  const and = near(now(), i, (t, k) => k < i && t.deprel === 'cc')
  if (and < 1 || now()[and - 1]!.text !== ',') return
  const steps = near(
    now(),
    verb.head,
    (t) => t.deprel === 'expl' || t.deprel === 'cop' || t.text.toLowerCase() === 'had',
  )
  const negated = near(now(), verb.head, (t, k) => t.deprel === 'obj' && now()[k - 1]?.text.toLowerCase() === 'no')
  if (steps < 0 && negated < 0) return
  at(i).head = inner.head
}

/** "The remarks were an attempt to hide crimes, a spokesman charged", with the spokesman as what was hidden. */
function speechAtEnd(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (!SAYS.has(verb.lemma) || !/^VB[DN]$/.test(verb.xpos) || !/^(?:acl|appos|amod|dep|advcl)/.test(verb.deprel)) return
  if (near(now(), i, (t, k) => k < i && t.deprel.startsWith('aux')) >= 0) return
  for (let k = i + 1; k < now().length; k++)
    if (k > i + 5 || !(now()[k]!.upos === 'PUNCT' || DATE.test(now()[k]!.text))) return
  let comma = i - 1
  while (comma > Math.max(0, i - LONGEST) && now()[comma]!.text !== ',') {
    if (/^W/.test(now()[comma]!.xpos) || (now()[comma]!.upos === 'VERB' && now()[comma]!.xpos !== 'VBG')) return
    comma--
  }
  if (comma < 3 || comma === i - 1 || now()[comma]!.text !== ',') return
  let subject = -1
  for (let k = comma + 1; k < i && subject < 0; k++) {
    const { head } = now()[k]!
    if (isNominal(now()[k]!) && (head <= comma || head >= i)) subject = k
  }
  const root = now().findIndex((t) => t.head < 0)
  if (subject < 0 || root < 0 || root >= comma) return
  if (near(now(), root, (t, k) => k < comma && t.deprel.startsWith('nsubj')) < 0) return
  for (let k = comma + 1; k < i; k++)
    if (k !== subject && (now()[k]!.head <= comma || now()[k]!.head >= i)) at(k).head = subject
  at(i).head = -1
  at(i).deprel = 'root'
  at(i).xpos = 'VBD'
  at(subject).head = i
  at(subject).deprel = 'nsubj'
  at(root).head = i
  at(root).deprel = 'ccomp'
  at(comma).head = i
}

/** "The relatives of the missing called for the government to open the graves": where nothing else is finite, and it has a complement. */
function onlyVerb(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.xpos !== 'VBN' || verb.deprel !== 'acl' || verb.head < 0 || verb.head >= i) return
  if (near(now(), i, (t) => t.deprel.startsWith('aux')) >= 0 || SUFFERED.has(verb.lemma)) return
  const below = TO_DO.has(verb.lemma) ? /^(?:obj|ccomp|xcomp|advcl|acl)$/ : /^(?:obj|ccomp)$/
  if (near(now(), i, (t, k) => k > i && below.test(t.deprel)) < 0) return
  const root = now().findIndex((t) => t.head < 0)
  const noun = now()[root]
  if (!noun || root > verb.head || !(noun.upos === 'NOUN' || noun.upos === 'PROPN') || finiteNear(now(), i)) return
  for (let up = verb.head, steps = 0; up !== root; up = now()[up]!.head, steps++) if (up < 0 || steps > 4) return
  if (near(now(), i, (t) => t.deprel === 'obl:agent') >= 0) return
  at(i).xpos = 'VBD'
  at(i).head = -1
  at(i).deprel = 'root'
  at(root).head = i
  at(root).deprel = 'nsubj'
  for (let k = i + 1; k < now().length; k++) if (now()[k]!.head === root || now()[k]!.head === verb.head) at(k).head = i
}

/** "We will come back when the shelling stops, he told reporters", with the shelling told of the telling: it belongs to what is said. */
function partOfSaid(now: Now, at: At, i: number): void {
  const { deprel, head } = now()[i]!
  if (deprel !== 'advcl' || head <= i || !SAYS_SO.has(now()[head]!.lemma)) return
  const said = near(now(), head, (t, k) => k < i && /^(?:ccomp|parataxis)$/.test(t.deprel) && t.upos === 'VERB')
  const who = near(now(), head, (t) => t.deprel === 'nsubj')
  if (
    said < 0 ||
    (who >= 0 && who < i) ||
    near(now(), i, (t, k) => k < i && /^(?:mark|advmod)$/.test(t.deprel) && OPENS.test(t.text)) < said
  )
    return
  // A comma stands between what is said and who says it.
  for (let k = i + 1; k < Math.min(who < 0 ? head : who, i + 25); k++)
    if (now()[k]!.text === ',') {
      at(i).head = said
      return
    }
}
const OPENS = /^(?:when|if|once|until|unless|because|while|before|after|as|since|although|so|where)$/i
