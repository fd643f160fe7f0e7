// Repairs of deeds told side by side: in "the attack on a mosque in Kano and the bombings in Maiduguri" the second was joined to the
// mosque, or to Kano, and not to the attack.
import { type At, type Now, near } from './sentence-repair-shapes.ts'

const DEEDS = new Set(
  `attack assault raid strike airstrike bombing bombardment shelling killing murder assassination massacre execution beheading slaughter
   abduction kidnapping kidnap ambush siege blockade occupation annexation invasion offensive burning destruction demolition looting
   arrest detention torture rape beating poisoning shooting stabbing expulsion deportation displacement seizure capture recapture
   storming hijacking explosion blast release withdrawal evacuation surrender imprisonment persecution harassment intimidation
   recruitment use abuse violation mutilation targeting disappearance starvation incursion crackdown closure`.split(
    /\s+/,
  ),
)
/** How many nouns may lie between a deed and what the next was joined to. */
const DEEP = 4

/** Joins a deed to the deed before it. */
export function deedsJoined(now: Now, at: At, i: number): void {
  const { upos, deprel, head, lemma } = now()[i]!
  if (upos !== 'NOUN' || deprel !== 'conj' || head < 0 || head > i || !DEEDS.has(lemma)) return
  if (DEEDS.has(now()[head]!.lemma) || !/^(?:NOUN|PROPN)$/.test(now()[head]!.upos)) return
  // "An attack on the town and siege": a bare word may be one of a list of things.
  if (near(now(), i, (t, k) => k !== i && /^(?:det|nmod|amod|compound|nmod:poss)$/.test(t.deprel)) < 0) return
  const first = deedOver(now, head)
  if (first >= 0 && first < head) at(i).head = first
}

/** The deed that a thing, a person or a place is part of; -1 for none. */
function deedOver(now: Now, thing: number): number {
  let at = thing
  for (let steps = DEEP; steps > 0; steps--) {
    const { deprel, head } = now()[at]!
    if (head < 0) return -1
    if (/^(?:nmod|appos|flat|conj)$/.test(deprel)) {
      at = head
      if (now()[at]!.upos === 'NOUN' && DEEDS.has(now()[at]!.lemma)) return at
      continue
    }
    // "condemned the attack on a hotel", with the hotel hung on the verb
    if (deprel !== 'obl' || now()[head]!.upos !== 'VERB') return -1
    return near(
      now(),
      head,
      (t, k) => k > head && k < thing && t.deprel === 'obj' && t.upos === 'NOUN' && DEEDS.has(t.lemma),
    )
  }
  return -1
}
