// Repairs of one kind: what a teller does besides telling, joined to what was told. In "said the town was empty and blamed the army" the
// town was read as who blames; in "said his men would go and shelled the hills" the shelling as told.
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { ASKS_TO } from '../vocab/verbs/control.ts'
import { HOLDS_SO, LETS_KNOW } from '../vocab/verbs/telling.ts'
import { wordSet } from '../vocab/word-set.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { type At, hang, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Words of those who speak, besides those that ask. */
const SPEAKS = wordSet(
  'accuse blame condemn denounce deplore criticise criticize demand deny reject threaten warn vow pledge promise welcome praise thank offer propose refuse insist complain apologise apologize protest dismiss urge appeal reiterate renew repeat',
)

/** Hangs a second verb of whoever tells a thing on the telling. */
export function tellersRestored(now: Now, at: At, i: number): void {
  const tokens = now()
  const { upos, xpos, deprel, text, head, lemma } = tokens[i]!
  if (deprel !== 'conj' || upos !== 'VERB' || head < 0 || head > i || !/^VB[DNZ]$/.test(xpos)) return
  if (!/^(?:and|but)$/i.test(tokens[i - 1]!.text) || (xpos !== 'VBZ' && !/ed$|^told$|^said$/i.test(text))) return
  if (near(tokens, i, (t, k) => k < i && /^(?:nsubj|aux|csubj|mark|cop)/.test(t.deprel)) >= 0) return
  const told = toldAbove(tokens, head)
  const saying = tokens[told]?.head ?? -1
  if (saying < 0 || saying > told || !isTelling(tokens[saying]!)) return
  const past = xpos !== 'VBZ'
  if (past !== isPast(tokens, saying)) return
  const asks = ASKS_TO.has(lemma) || isPlea(tokens, i)
  const speaks = asks || SPEAKS.has(lemma)
  const breaks = tenseBreaks(tokens, head, past, speaks)
  if (!breaks && !(speaks && isDumb(tokens, head)) && !(asks && past && isLeftBehind(tokens, told, i))) return
  hang(at, i, saying)
  if (past) at(i).xpos = 'VBD'
}

function isTelling({ upos, lemma }: Token): boolean {
  return upos === 'VERB' && (HOLDS_SO.has(lemma) || LETS_KNOW.has(lemma))
}

/** "Repeated its appeal", "issued a demand". */
function isPlea(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:repeat|renew|reiterate|issue|make|launch)$/.test(tokens[i]!.lemma) &&
    near(
      tokens,
      i,
      (t, k) => k > i && t.deprel === 'obj' && /^(?:appeal|call|demand|request|plea|warning|offer)$/.test(t.lemma),
    ) >= 0
  )
}

/** "Said that 3,000 people were living in the open, and called on the army": those who live so call on nobody. */
function isLeftBehind(tokens: readonly Token[], told: number, i: number): boolean {
  const own = tokens[doerOf(tokens, told)]
  // "Said that Moscow refused, and called on": who refuses may be who calls.
  if (!own || own.upos === 'PROPN' || own.upos === 'PRON' || !isHelpless(tokens, told)) return false
  return tokens[i - 2]!.text === ',' || isUnlike(tokens, told)
}

/** Whether a clause tells what is so, what goes on or what is suffered: "were living in the open", "had been hit"; "and called" goes on from none of them. */
function isHelpless(tokens: readonly Token[], verb: number): boolean {
  return (
    tokens[verb]!.upos !== 'VERB' ||
    tokens[verb]!.xpos === 'VBG' ||
    near(tokens, verb, (t) => t.deprel === 'aux:pass' || t.deprel === 'nsubj:pass') >= 0 ||
    SUFFERS.test(tokens[verb]!.lemma)
  )
}

/** "Were dying and called": what goes on or is suffered is not gone on from by a plain past. */
function isUnlike(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]!.xpos === 'VBG' || near(tokens, verb, (t) => t.deprel === 'aux:pass') >= 0
}

const SUFFERS =
  /^(?:live|die|starve|flee|lack|need|suffer|remain|face|sleep|lose|run|wait|shelter|stay|survive|drink|eat|go|disappear|vanish|perish|sicken|struggle|hide|camp|stand|lie|continue|have)$/

/** The clause that somebody tells, from a verb within it; -1 for none near. */
function toldAbove(tokens: readonly Token[], from: number): number {
  let told = from
  for (let steps = 3; steps > 0 && told >= 0; steps--) {
    const { deprel, head } = tokens[told]!
    if (deprel === 'ccomp') return told
    if (deprel !== 'conj') return -1
    told = head
  }
  return -1
}

/** Whether a telling is done with: "said", "has warned". */
function isPast(tokens: readonly Token[], saying: number): boolean {
  const { xpos } = tokens[saying]!
  return xpos === 'VBD' || (xpos === 'VBN' && near(tokens, saying, (t, k) => k < saying && t.deprel === 'aux') >= 0)
}

/** Whether a verb cannot go on from another for its tense: no past from "will leave" or "is empty", no present from "left" or "would leave". */
function tenseBreaks(tokens: readonly Token[], verb: number, past: boolean, speaks: boolean): boolean {
  const helper = near(tokens, verb, (t, k) => k < verb && /^(?:aux|cop)/.test(t.deprel))
  const tense = tokens[helper >= 0 ? helper : verb]!
  // "Would be found and punished": one passive.
  if (past && tense.xpos === 'MD' && tokens[verb]!.xpos === 'VBN') return false
  if (tense.xpos === 'MD') return past || !/^(?:will|can|may|must|shall)$/i.test(tense.text)
  // "Says the troops have left and blames": it is not the troops who blames.
  if (!past) return tense.xpos === 'VBD' || tokens[doerOf(tokens, verb)]?.xpos === 'NNS'
  if (!/^VB[ZP]$/.test(tense.xpos)) return false
  // "Says they have shelled and burned it": one perfect; "are surrounded and shelled": one passive.
  return tokens[verb]!.xpos !== 'VBN' && (speaks || tense.deprel !== 'aux')
}

/** Whether what a clause tells of cannot speak: "the town was empty", "the road is mined". */
function isDumb(tokens: readonly Token[], verb: number): boolean {
  const who = tokens[doerOf(tokens, verb)]
  if (!who) return near(tokens, verb, (t) => t.deprel === 'expl') >= 0
  const lemma = who.lemma.toLowerCase()
  return who.upos === 'NOUN' && !HUMAN.has(lemma) && !isKind(lemma, KIND.person | KIND.group)
}
const HUMAN: ReadonlySet<string> = new Set(NOUN_CLASSES.human)

function doerOf(tokens: readonly Token[], verb: number): number {
  return near(tokens, verb, (t, k) => k < verb && t.deprel.startsWith('nsubj'))
}
