// Arguments that are understood from elsewhere in the sentence: subjects of infinitives and participles, of a second verb,
// of relative clauses; objects and by-phrases that two verbs share. Works on drafts, from the top of the tree down.
import { SAYS_SO } from '../vocab/verbs/telling.ts'
import { argumentAt } from './clause-arguments.ts'
import type { Argument, Clause, Role } from './clause-types.ts'
import { baseOf, kidBy, kidsOf, type Tree } from './sentence-tree.ts'

/** A clause while it is being made. */
export type Draft = { -readonly [K in keyof Clause]: Clause[K] } & { args: Argument[] }
/** Clauses in the making, by the index of their predicate's token. */
export type Drafts = ReadonlyMap<number, Draft>

/** Verbs whose infinitive is done by their subject even where they have an object. */
const SUBJECT_CONTROL = new Set([
  'promise',
  'threaten',
  'vow',
  'use',
  'take',
  'need',
  'deploy',
  'send',
  'launch',
  'sign',
  'hold',
])
/** Verbs that say of their object what stands behind "as". */
const SAID_OF = new Set(
  'describe regard see list count class classify report depict portray treat define view'.split(' '),
)
const RELATIVE = new Set(['who', 'which', 'that', 'whom'])

/** Adds to a draft what it takes from its parent in the tree; parents must have been done before. */
export function shareInto(tree: Tree, draft: Draft, drafts: Drafts): void {
  const token = tree.tokens[draft.head]!
  resolveRelative(tree, draft)
  switch (baseOf(token.deprel)) {
    case 'conj':
      shareAcross(tree, draft, drafts)
      break
    case 'xcomp':
      passControl(tree, draft, drafts.get(token.head), false)
      break
    case 'ccomp':
    case 'parataxis':
      // "Shelling went on in Taiz, doctors said": what is told first is no doing of who tells it.
      if (token.xpos === 'VB' || ((token.xpos === 'VBG' || isHavingDone(tree, draft.head)) && draft.head > token.head))
        passControl(tree, draft, drafts.get(token.head), false)
      else if (token.deprel === 'ccomp') saidOfAntecedent(tree, draft)
      break
    case 'advcl':
      // "describes the town as besieged": what is said of it.
      if (
        draft.mark === 'as' &&
        token.xpos === 'VBN' &&
        draft.passive &&
        SAID_OF.has(drafts.get(token.head)?.lemma ?? '')
      ) {
        const of = find(drafts.get(token.head), drafts.get(token.head)!.passive ? 'subject' : 'object')
        if (of && !has(draft, 'subject')) add(draft, { ...of, role: 'subject' })
      }
      passControl(
        tree,
        draft,
        toldIn(tree, draft, drafts),
        draft.mark === 'of' || draft.mark === 'from' || draft.mark === 'for',
      )
      break
    case 'acl':
      shareFromNoun(tree, draft, drafts)
      break
    case 'obj':
      // "resumed bombing of the port": whoever resumes it bombs.
      if (token.xpos === 'VBG' && draft.kind === 'verb' && GOES_ON.has(drafts.get(token.head)?.lemma ?? ''))
        passControl(tree, draft, drafts.get(token.head), false)
      break
    case 'amod':
      if (draft.kind === 'adjective' && token.head >= 0) {
        const role: Role = token.xpos === 'VBG' ? 'subject' : 'object'
        add(draft, { ...argumentAt(tree, role, token.head, null, true) })
        for (const kid of kidsOf(tree, draft.head)) {
          const t = tree.tokens[kid]!
          if (t.deprel === 'compound' || t.deprel === 'obl' || t.deprel === 'amod' || t.deprel === 'obl:npmod') {
            add(draft, argumentAt(tree, 'modifier', kid, null))
          }
        }
      }
      break
  }
}

/** "Fighters, who a spokesman said blocked the road": they blocked it. */
function saidOfAntecedent(tree: Tree, draft: Draft): void {
  const { head: saying, xpos } = tree.tokens[draft.head]!
  const over = tree.tokens[saying]!
  if (over.deprel !== 'acl:relcl' || over.head < 0 || saying > draft.head) return
  // "Qatar, which he said had freed them", "men who police said were shot": the pronoun is told of in what is said.
  const own = draft.args.findIndex((a) => a.head < saying && RELATIVE.has(tree.tokens[a.head]!.text.toLowerCase()))
  if (own >= 0) {
    const { role, prep } = draft.args[own]!
    draft.args[own] = argumentAt(tree, role, over.head, prep, true)
    return
  }
  if (has(draft, 'subject') || draft.passive) return
  if (!/^VB[DZP]$/.test(xpos) && !kidsOf(tree, draft.head).some((k) => /^aux/.test(tree.tokens[k]!.deprel))) return
  const who = kidsOf(tree, saying).some(
    (k) =>
      k < saying &&
      /^(?:who|which|that)$/i.test(tree.tokens[k]!.text) &&
      /^(?:obj|iobj|nsubj)$/.test(tree.tokens[k]!.deprel),
  )
  if (who) add(draft, argumentAt(tree, 'subject', over.head, null, true))
}

/** "Denied having taken it": a gerund of the past. */
function isHavingDone(tree: Tree, at: number): boolean {
  return tree.tokens[at]!.xpos === 'VBN' && kidsOf(tree, at).some((k) => k < at && tree.tokens[k]!.text === 'having')
}

/** Whether a clause has an argument of a role. */
export function has(draft: Draft, role: Role): boolean {
  return draft.args.some((a) => a.role === role)
}

function find(draft: Draft | undefined, role: Role): Argument | undefined {
  return draft?.args.find((a) => a.role === role)
}

function add(draft: Draft, argument: Argument): void {
  draft.args.push(argument.shared ? argument : { ...argument, shared: true })
}

/** "who", "which" and "that" as subject or object stand for the noun before the relative clause. */
function resolveRelative(tree: Tree, draft: Draft): void {
  const token = tree.tokens[draft.head]!
  if (token.head < 0) return
  const antecedent = token.deprel === 'acl:relcl' ? token.head : looseAntecedent(tree, draft)
  if (antecedent < 0) return
  let placed = false
  draft.args = draft.args.map((a) => {
    const t = tree.tokens[a.head]!
    if (!RELATIVE.has(t.text.toLowerCase()) || (t.upos !== 'PRON' && !t.xpos.startsWith('W'))) {
      const whose = kidBy(tree, a.head, 'nmod:poss')
      if (whose >= 0 && tree.tokens[whose]!.text.toLowerCase() === 'whose') placed = true
      return a
    }
    placed = true
    return argumentAt(tree, a.role, antecedent, a.prep, true)
  })
  if (placed || draft.kind !== 'verb') return
  const adverb = kidsOf(tree, draft.head).some((k) =>
    ['where', 'when', 'why'].includes(tree.tokens[k]!.text.toLowerCase()),
  )
  if (adverb) return
  if (!has(draft, 'subject')) add(draft, argumentAt(tree, 'subject', antecedent, null, true))
  else if (!draft.passive && !has(draft, 'object')) add(draft, argumentAt(tree, 'object', antecedent, null, true))
}

/** What sides do and happenings do not: "alarmed Luanda, which sent troops". */
const DONE_BY_SIDES = new Set(
  'send deploy move deny say claim reject refuse accuse call ask urge announce offer shell bomb attack hold control besiege support back warn'.split(
    ' ',
  ),
)

/** "countries, including Germany, that expelled envoys": the noun a relative clause follows, where the parser cut it off; else -1. */
function looseAntecedent(tree: Tree, draft: Draft): number {
  const token = tree.tokens[draft.head]!
  const relative = token.deprel === 'advcl:relcl' && DONE_BY_SIDES.has(draft.lemma)
  if ((!relative && !/^(?:parataxis|advcl|conj)$/.test(token.deprel)) || draft.kind !== 'verb') return -1
  const subject = find(draft, 'subject')
  const word = subject && tree.tokens[subject.head]
  if (!word || !/^(?:WDT|WP)$/.test(word.xpos) || !RELATIVE.has(word.text.toLowerCase())) return -1
  let noun = subject.head - 1
  if (tree.tokens[noun]?.text === ',') noun--
  for (let steps = 6; noun >= 0 && steps > 0; steps--) {
    const { upos, deprel, head } = tree.tokens[noun]!
    const singled = kidsOf(tree, noun).some((k) => /^(?:including|like|such)$/i.test(tree.tokens[k]!.text))
    if ((upos === 'NOUN' || upos === 'PROPN') && !singled && !/^(?:flat|compound|appos)$/.test(deprel)) return noun
    noun = upos === 'NOUN' || upos === 'PROPN' ? head : -1
  }
  return -1
}

/** The understood subject of an infinitive, gerund or participle under another predicate. */
function passControl(tree: Tree, draft: Draft, above: Draft | undefined, ofObject: boolean): void {
  if (!above || has(draft, 'subject')) return
  const object = find(above, 'object') ?? find(above, 'indirect')
  const subject = find(above, 'subject')
  const relation = baseOf(draft.relation)
  let owner: Argument | undefined
  if (relation === 'advcl' && !ofObject) owner = subject
  else if (above.passive) owner = subject
  // "held Moscow responsible": what is said of an object is said of it.
  else if (object && (draft.kind === 'adjective' || !SUBJECT_CONTROL.has(above.lemma)) && object.head !== draft.head)
    owner = object
  else owner = subject ?? above.args.find((a) => a.prep === 'on' || a.prep === 'to' || a.prep === 'for')
  // "called on Russia to withdraw", "appealed to the parties to stop"
  if (relation === 'xcomp' && !object && !above.passive && CALLS.has(above.lemma)) {
    owner =
      above.args.find(
        (a) =>
          a.role === 'oblique' &&
          (a.prep === 'on' || a.prep === 'upon' || a.prep === 'to' || a.prep === 'with') &&
          !DAY.test(tree.tokens[a.head]!.lemma),
      ) ?? owner
  }
  if (relation === 'xcomp' && owner === object) owner = givenTerm(tree, above) ?? toThem(tree, draft, above) ?? owner
  if (owner) add(draft, { ...owner, role: 'subject', prep: null, shared: true })
}

/** Verbs that bring somebody to whom something is then said. */
const GOES_TO = new Set(['call', 'telephone', 'phone', 'ring', 'visit', 'meet', 'see', 'contact', 'approach', 'cable'])
const THEM = /^(?:him|her|them)$/i

/** "Called the emir to thank him", "visited the nuns to give them rice": whoever goes there does it, and the "him" is whom he goes to. */
function toThem(tree: Tree, draft: Draft, above: Draft): Argument | undefined {
  if (!GOES_TO.has(above.lemma) || above.passive) return undefined
  const them = kidsOf(tree, draft.head).some(
    (k) => k > draft.head && /^i?obj$/.test(tree.tokens[k]!.deprel) && THEM.test(tree.tokens[k]!.text),
  )
  return them ? find(above, 'subject') : undefined
}

/** "gave the rebels two days to leave": those who get them are to leave. */
function givenTerm(tree: Tree, above: Draft): Argument | undefined {
  const term = find(above, 'object')
  const timed = term !== undefined && TIMES.has(tree.tokens[term.head]!.lemma)
  return timed && !above.passive ? find(above, 'indirect') : undefined
}

/** "The driver opened fire, officials said, before being shot": what stands behind the parenthesis belongs to what is said. */
function toldIn(tree: Tree, draft: Draft, drafts: Drafts): Draft | undefined {
  const at = tree.tokens[draft.head]!.head
  const above = drafts.get(at)
  if (!above || draft.head < at || !SAYS_SO.has(above.lemma)) return above
  const told = kidsOf(tree, at).find((k) => k < at && tree.tokens[k]!.deprel === 'ccomp')
  // ""This must stop," she said, calling on both sides": behind a quotation it is hers who speaks.
  if (told !== undefined && tree.tokens.slice(told + 1, at).some((t) => ENDS_QUOTE.test(t.text))) return above
  if (tree.tokens[draft.head]!.xpos === 'VBG' && SPEAKS.has(draft.lemma)) return above
  return told === undefined ? above : (drafts.get(told) ?? above)
}

/** What is done by who speaks: "…, the ministry said, accusing Baku". */
const SPEAKS = new Set(
  'accuse blame condemn denounce urge call appeal demand praise thank warn vow threaten reject deny welcome insist'.split(
    ' ',
  ),
)
const ENDS_QUOTE = /^(?:["”»]|'')$/

const CALLS = new Set(['call', 'appeal', 'plead', 'prevail', 'lean', 'rely', 'depend', 'shout', 'signal'])

/** Participles and infinitives behind a noun: "rebels fighting", "a town besieged by", "the decision to leave". */
function shareFromNoun(tree: Tree, draft: Draft, drafts: Drafts): void {
  const token = tree.tokens[draft.head]!
  if (has(draft, 'subject') || token.head < 0) return
  // "deems the militia responsible for it": said of the noun it stands behind.
  if (draft.kind === 'adjective' && token.head < draft.head) {
    add(draft, argumentAt(tree, 'subject', token.head, null, true))
    return
  }
  if (token.xpos === 'VBN' && DEALT.has(draft.lemma)) dealtTo(draft, drafts.get(token.head))
  const timed = TIMES.has(tree.tokens[token.head]!.lemma)
  // "students accused of a plot": a past form right behind its noun is a participle, whatever the tagger says.
  const suffered = token.xpos === 'VBD' && token.head === draft.head - 1 && SUFFERED.has(draft.lemma)
  if (suffered && !has(draft, 'object') && !draft.mark) draft.passive = true
  if (!timed && (token.xpos === 'VBG' || token.xpos === 'VBN' || draft.passive)) {
    if (!draft.mark) {
      // "staged a protest demanding that they be freed": whoever stages it demands.
      const staged = token.xpos === 'VBG' && PROTESTS.has(tree.tokens[token.head]!.lemma)
      // "wrote to the governor asking him to open the road": whoever writes asks.
      const asked = token.xpos === 'VBG' && ASKS.has(draft.lemma) && writesTo(tree, token.head)
      const stagers = staged || asked ? find(drafts.get(tree.tokens[token.head]!.head), 'subject') : undefined
      if (stagers && stagers.head !== token.head) add(draft, { ...stagers, shared: true })
      else add(draft, argumentAt(tree, 'subject', bothOf(tree, token.head), null, true))
      return
    }
  }
  const noun = drafts.get(token.head)
  const owner =
    find(noun, 'possessor') ?? find(noun, 'agent') ?? noun?.args.find((a) => a.prep === 'for' || a.prep === 'by')
  if (owner) {
    add(draft, { ...owner, role: 'subject', prep: null, shared: true })
    return
  }
  const above = drafts.get(tree.tokens[token.head]!.head)
  const subject = find(above, 'subject')
  if (subject && subject.head !== token.head) add(draft, { ...subject, shared: true })
}

/** "the drivers and nurses abducted near Manhush": the first of two nouns that one article leads; a noun alone is itself. */
function bothOf(tree: Tree, noun: number): number {
  const { deprel, head, upos, xpos } = tree.tokens[noun]!
  if (deprel !== 'conj' || upos !== 'NOUN' || xpos !== 'NNS' || head < 0 || noun - head > 4) return noun
  const first = tree.tokens[head]!
  const led = (k: number): boolean =>
    kidsOf(tree, k).some((c) => c < k && /^(?:det|nmod:poss)$/.test(tree.tokens[c]!.deprel))
  const counted = (k: number): boolean => kidsOf(tree, k).some((c) => tree.tokens[c]!.deprel === 'nummod')
  const shared = first.upos === 'NOUN' && first.xpos === 'NNS' && led(head) && !led(noun)
  return shared && !counted(head) && !counted(noun) ? head : noun
}

/** "violence aimed at the patrols", "abuses inflicted on them by the army": whom the noun falls on, and who does it. */
function dealtTo(draft: Draft, noun: Draft | undefined): void {
  if (noun?.kind !== 'noun') return
  for (const a of draft.args)
    if (a.role === 'agent' ? !has(noun, 'agent') : /^(?:at|against|on|upon)$/.test(a.prep ?? '')) {
      if (a.role === 'agent' || !noun.args.some((b) => b.prep === a.prep)) noun.args.push(a)
    }
}
const DEALT = new Set(
  'aim direct target level inflict commit perpetrate wage unleash launch carry visit mount stage conduct execute'.split(
    ' ',
  ),
)

const GOES_ON = new Set(
  'resume begin start continue stop halt cease suspend keep intensify order renew quit pause launch escalate'.split(
    ' ',
  ),
)

const PROTESTS = new Set(['protest', 'demonstration', 'rally', 'march', 'strike', 'sit-in', 'vigil', 'campaign'])

const ASKS = new Set([
  'ask',
  'beg',
  'urge',
  'demand',
  'request',
  'implore',
  'warn',
  'threaten',
  'tell',
  'order',
  'offer',
  'propose',
])
const WRITES = new Set(['write', 'cable', 'wire', 'telephone', 'phone', 'appeal', 'radio', 'fax', 'email', 'speak'])

/** Whether a noun is whom somebody writes to. */
function writesTo(tree: Tree, noun: number): boolean {
  const { deprel, head } = tree.tokens[noun]!
  return /^(?:obl|obj|iobj)/.test(deprel) && head >= 0 && WRITES.has(tree.tokens[head]!.lemma)
}

/** "On Monday the bishops called on the army to leave": when. */
const DAY = /(?:day|january|february|march|april|june|july|august|september|october|november|december)$/i
const TIMES = new Set(['point', 'time', 'day', 'week', 'month', 'year', 'hour', 'moment', 'night', 'morning'])

/** A second verb or noun of a coordination takes what the first has, and the first what stands behind the second. */
function shareAcross(tree: Tree, draft: Draft, drafts: Drafts): void {
  const first = drafts.get(tree.tokens[draft.head]!.head)
  if (!first) return
  if (draft.kind === 'noun' && first.kind === 'noun') {
    const possessor = find(first, 'possessor')
    if (possessor && !has(draft, 'possessor')) add(draft, { ...possessor, shared: true })
    for (const a of first.args) {
      if (
        (a.role === 'oblique' || a.role === 'agent') &&
        a.head > draft.head &&
        !draft.args.some((b) => b.prep === a.prep)
      ) {
        add(draft, { ...a, shared: true })
      }
    }
    // "shells and a lack of water": what has an article of its own keeps what hangs on it.
    if (kidsOf(tree, draft.head).some((k) => /^an?$/i.test(tree.tokens[k]!.text) && tree.tokens[k]!.deprel === 'det'))
      return
    for (const a of draft.args) {
      if ((a.role === 'oblique' || a.role === 'agent') && !a.shared && !first.args.some((b) => b.prep === a.prep)) {
        if (first.args.some((b) => b.role === 'oblique' && !b.shared)) continue
        add(first, { ...a, shared: true })
      }
    }
    return
  }
  if (draft.kind === 'noun') return
  const bare = draft.kind === 'verb' && !has(draft, 'subject')
  if (!bare) return
  const token = tree.tokens[draft.head]!
  if (
    first.passive &&
    ((token.xpos === 'VBN' && !UNSUFFERED.test(token.lemma)) || isSuffered(tree, draft.head, has(draft, 'object')))
  )
    draft.passive = true
  const subject = find(first, 'subject')
  if (subject) add(draft, { ...subject, shared: true })
  draft.tense = draft.tense === 'none' ? first.tense : draft.tense
  if (!kidsOf(tree, draft.head).some((k) => baseOf(tree.tokens[k]!.deprel) === 'aux')) {
    // "Could have bombed the camp and killed hundreds": one chance of both.
    const alike = token.xpos === 'VBN' && tree.tokens[first.head]!.xpos === 'VBN' && !isFarBehind(tree, draft.head)
    draft.modal ??= token.xpos === 'VB' || alike ? first.modal : null
    if (first.negated && isUnderNot(tree, first.head, draft.head)) draft.negated = true
    if (token.xpos === tree.tokens[first.head]!.xpos && draft.aspect === 'none') draft.aspect = first.aspect
  }
  if (!draft.passive && !has(draft, 'object')) {
    const object = find(first, 'object')
    if (object && object.head > draft.head) add(draft, { ...object, shared: true })
  }
  for (const a of first.args) {
    if (
      (a.role === 'agent' || a.role === 'oblique') &&
      !a.shared &&
      a.head > draft.head &&
      !draft.args.some((b) => b.prep === a.prep)
    ) {
      add(draft, { ...a, shared: true })
    }
  }
  if (draft.head - first.head > 3 || first.kind !== 'verb') return
  const ownObject = find(draft, 'object')
  if (!first.passive && !has(first, 'object') && ownObject) add(first, { ...ownObject, shared: true })
  const agent = find(draft, 'agent')
  if (first.passive && !has(first, 'agent') && agent) add(first, { ...agent, shared: true })
}

/** "did not shell or storm the town", "has not freed and sent home the men": one "not" of two verbs that have one helper. */
function isUnderNot(tree: Tree, first: number, second: number): boolean {
  const [one, two] = [tree.tokens[first]!.xpos, tree.tokens[second]!.xpos]
  const joint = kidsOf(tree, second).find((k) => tree.tokens[k]!.deprel === 'cc')
  if (joint === undefined || isFarBehind(tree, second)) return false
  const word = tree.tokens[joint]!.text.toLowerCase()
  const pasts = /^VB[DN]$/.test(one) && /^VB[DN]$/.test(two) && (second - first === 2 || word === 'or')
  if (!pasts && (one !== 'VB' || two !== 'VB')) return false
  const to = kidsOf(tree, second).some((k) => tree.tokens[k]!.deprel === 'mark')
  if (word !== 'or' && (word !== 'and' || to)) return false
  return kidsOf(tree, first).some((k) => k < first && /^(?:not|n['’]t|never)$/i.test(tree.tokens[k]!.text))
}

/** Behind a comma and an "and" a clause may begin anew. */
function isFarBehind(tree: Tree, head: number): boolean {
  const and = kidsOf(tree, head).find((k) => tree.tokens[k]!.deprel === 'cc')
  return and === undefined || tree.tokens[and - 1]?.text === ','
}

/** Verbs that nobody suffers. */
const UNSUFFERED =
  /^(?:surrender|flee|die|withdraw|retreat|escape|return|respond|agree|vote|arrive|march|rally|protest|appeal|testify|collapse|perish|defect|apologise|apologize)$/

/** Verbs of force, custody and judgement, which without an object somebody suffers. */
const SUFFERED = new Set(
  `abduct kidnap seize capture detain arrest jail imprison hold keep question interrogate beat torture flog whip stab shoot kill murder
   execute behead hang lynch rape assault attack wound injure maim burn bury bomb shell destroy damage demolish raze loot ransack rob evict
   expel deport exile displace transfer take bring send force order charge indict convict sentence fine acquit pardon free release
   let evacuate rescue treat identify blindfold handcuff tie strip search disarm ban suspend sack dismiss throw drag bundle dump
   fire accuse suspect blame criticise criticize condemn denounce sue investigate indict probe
   push whisk fly bus lead lock crush hack slaughter massacre poison hospitalise hospitalize trap surround storm overrun`.split(
    /\s+/,
  ),
)

/** "They were taken from their homes and shot": a past form behind a passive, of a verb that is done to somebody, with nobody it is done to. */
function isSuffered(tree: Tree, head: number, hasObject: boolean): boolean {
  const { xpos, lemma } = tree.tokens[head]!
  if (xpos !== 'VBD' || hasObject || !SUFFERED.has(lemma)) return false
  if (kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'obj')) return false
  return !/^(?:back|at|on|up|off|down|into)$/i.test(tree.tokens[head + 1]?.text ?? '')
}
