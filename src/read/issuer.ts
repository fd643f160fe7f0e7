// Whose statement a report is: a party the roster knows, or a body it does not know that asks, thanks and condemns in its own name.
import type { Quote, Speaker } from '../model/index.ts'
import { actorOf } from '../vocab/actors/index.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'
import type { Doc, Sentence } from './syntax-types.ts'

/**
 * Whose statement a report is: its outlet's own, or, where that only passes papers on or is not named, whoever the title says signed it;
 * null for the press and where nobody speaks in the report's own voice.
 */
export function issuerOf(doc: Doc, quotes: readonly Quote[]): Speaker | null {
  const { outlet, title } = doc
  // A page that was saved without its title has it as its first line.
  const signed = signedBy(title ?? firstLineOf(doc)) ?? (outlet && !PASSES_ON.test(outlet) ? null : signedWithin(doc))
  if (!outlet || PASSES_ON.test(outlet)) return signed && speaksForItself(doc, quotes) ? speakerNamed(signed) : null
  const actor = actorOf(outlet)
  // Whatever page prints it, a letter is whose it is.
  if (signed && LETTER.test(title ?? '') && (!actor || actor.kind === 'media') && speaksForItself(doc, quotes))
    return speakerNamed(signed)
  if (actor)
    return actor.kind === 'media' ? null : { name: actor.name, named: true, via: [], span: null, actor: actor.id }
  if (isPress(outlet) || !speaksForItself(doc, quotes)) return null
  return { name: outlet, named: true, via: [], span: null, actor: null }
}

/** "Statement of the Joint Command on Goma": the paper, and behind "of" or "by" whose it is, until what it is about or when it was made. */
const SIGNED =
  /^(?:[\p{Lu}][\p{L}-]* )?(?:joint |official |press |public |general )?(?:statement|communiqu[eé]|declaration|proclamation|press release|appeal|open letter|letter|answer|reply|memorandum)(?: no\. ?\d+)? (?:of|by|from|issued by) (?:the )?(\p{Lu}.*)$/iu
const LETTER = /^(?:\p{L}+ )?(?:letter|answer|reply) /iu
const MATTER =
  /,? (?:on|about|regarding|concerning|following|after|in response|in connection|to mark|against|at|dated|issued|read|made|to)(?= ).*$|[,:;(].*$| of \d.*$/u

function firstLineOf({ text }: Doc): string {
  const line = text.trimStart()
  const end = line.indexOf('\n')
  return line.slice(0, Math.min(end < 0 ? line.length : end, LONG_TITLE))
}

/** Letters of a title, at the most, that are looked at. */
const LONG_TITLE = 160
/** A name ends where its words are small: "Federica Mogherini the announcement of …". */
const NAME =
  /^(?:(?:of|for|and|the|de|del|al|bin|van|von|da|dos)(?= (?:(?:the|la) )?\p{Lu})|\p{Lu}[\p{L}\p{M}.’'/-]*)(?: (?:(?:of|for|and|the|de|la|del|al|bin|van|von|da|dos)(?= (?:(?:the|la) )?\p{Lu})|\p{Lu}[\p{L}\p{M}.’'/-]*))*/u

/** Who signs a statement, by its title; null where it names nobody. */
function signedBy(title: string): string | null {
  const whole = SIGNED.exec(title.trim())?.[1]?.replace(MATTER, '').trim() ?? ''
  const name = NAME.exec(whole)?.[0] ?? ''
  return name !== '' && !/^\d/.test(name) ? name : null
}

/** Lines at the head of a paper, and at its foot, that may say whose it is. */
const HEAD = 4
const FOOT = 3
/** "Signed: the Council of Elders", "For the Northern Front, the chief of staff, Salif Sadio". */
const SIGNS = /(?:^|[.] )(?:signed(?: by)?:? |(?:on behalf of|for|in the name of) )(?:the )?(\p{Lu}.*)$/iu
const BODY =
  /\b(?:front|movement|army|command|council|committee|union|party|force|forces|brigade|league|congress|coalition|alliance|assembly|leadership|staff|bureau|secretariat|commission|organi[sz]ation)\b/i

/** Who signs a paper, by the lines at its head ("Communiqué of the Northern Front") or at its foot; null where none says so. */
function signedWithin({ text }: Doc): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const line of lines.slice(0, HEAD)) {
    const name = line.length < LONG_TITLE / 2 ? signedBy(line) : null
    if (name) return name
  }
  for (const line of lines.slice(-FOOT)) {
    const name = line.length < LONG_TITLE ? (NAME.exec(SIGNS.exec(line)?.[1] ?? '')?.[0] ?? '') : ''
    if (BODY.test(name)) return name
  }
  return null
}

function speakerNamed(name: string): Speaker {
  const actor = actorOf(name)
  return { name: actor?.name ?? name, named: true, via: [], span: null, actor: actor?.id ?? null }
}

const PRESS_WORDS =
  'press|news|newswire|newsline|newspaper|newsletter|times|post|gazette|herald|tribune|telegraph|journal|daily|weekly|radio|tv|television|wire|wires|dispatch|observer|report|reports|reporter|review|voice|chronicle|mail|guardian|express|sun|star|mirror|standard|independent|echo|courier|citizen|today|online|blog|magazine|media|channel|broadcasting|broadcaster|examiner|inquirer|enquirer|globe|record|bulletin|argus|advertiser|monitor'
const PRESS = new RegExp(
  `^(?:the )?(?:${PRESS_WORDS})\\b|\\b(?:${PRESS_WORDS}|\\p{L}*news|wiki\\p{L}*|(?:news|press|telegraph|telegraphic) (?:agency|service|office))$|^wiki`,
  'iu',
)

/** Services that pass on what others say, under any name. */
const PASSES_ON = /\b(?:translations?|transcripts?|texts|documents|archives?|monitoring|digest)\b/i

/** Whether an outlet's name is that of a paper, a station, an agency, a web site, or a service that passes on what others say. */
function isPress(outlet: string): boolean {
  return (
    /^\p{Ll}/u.test(outlet) ||
    /\.\p{Ll}{2,}\b|^https?:/u.test(outlet) ||
    PRESS.test(outlet.trim()) ||
    PASSES_ON.test(outlet)
  )
}

/** What a body does by saying it: "we urge", "I condemn". */
const BY_SAYING =
  /^(?:ask|call|urge|appeal|demand|request|invite|implore|beg|recommend|condemn|deplore|denounce|welcome|commend|thank|praise|reject|deny|remind|regret|congratulate|protest|warn)$/
/** No sentence further down is looked at: a statement speaks for itself early and often. */
const FAR = 400

/** Whether somebody does such a thing as "we" or "I" outside quotation marks, now or until now. */
function speaksForItself({ sentences }: Doc, quotes: readonly Quote[]): boolean {
  const direct = quotes.filter((q) => q.direct).map((q) => q.span)
  return sentences.slice(0, FAR).some((sentence) => {
    if (sentence.kind !== 'text') return false
    const at = ownAct(sentence)
    return at !== null && !direct.some((q) => q.start <= at && at < q.end)
  })
}

/** Where in a sentence "we urge" or "I have asked" begins; null where it is not said, or not of the present. */
function ownAct(sentence: Sentence): number | null {
  const tree = treeOf(sentence)
  for (const token of sentence.tokens) {
    if (token.deprel !== 'nsubj' || !/^(?:we|I)$/i.test(token.text)) continue
    const verb = tree.tokens[token.head]
    if (!verb || !BY_SAYING.test(verb.lemma)) continue
    const helpers = kidsOf(tree, token.head).map((k) => tree.tokens[k]!)
    const bare = helpers.every((h) => !/^aux|^mark$/.test(h.deprel) && !/^(?:if|when|while|not)$/i.test(h.text))
    const perfect = helpers.some((h) => h.deprel === 'aux' && /^(?:have|'ve|’ve)$/i.test(h.text))
    if ((bare && /^VBP?$/.test(verb.xpos)) || perfect) return token.start
  }
  return null
}
