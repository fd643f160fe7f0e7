// Names that no list holds and no tagger marked, told to be places by the words they stand behind: "at Tula Toli", "residents of Hseni".
import type { Span } from '../model/index.ts'
import { personsNamed } from '../vocab/actors/index.ts'
import { isArmedGroup } from './act-counted.ts'
import { mentionsIn } from './mention-index.ts'
import { kindOf } from './names-lexicon.ts'
import { DOUBTFUL, STREETS } from './places-words.ts'
import { type Scene, within } from './scene.ts'
import { kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** Words a name stands behind where it is where something happens. */
const AT = /^(?:in|at|near|outside|inside|around|into|towards?|entered|entering)$/i
/** Nouns whose "of" names the place they belong to. */
const GROUNDS =
  /^(?:residents?|inhabitants?|villagers?|townspeople|people|city|town|village|suburb|district|area|sector|outskirts|centre|center|cent(?:re|er)|north|south|east|west|streets?|ruins?|gates?|sites?|positions?|posts?|checkpoints?|quarters?|mines?|edge|control|takeover|loss|evacuation|liberation|siege|fall|capture|recapture|battle|bombing|shelling|bombardment|massacre|villages?|hamlets?|towns|camps?|port|island|valley|hospital|market|church|mosque|school|mayor|governor|hills?|slopes?|forests?|caves?|elders|half|parts?|most|much|third|two-thirds|quarter|rest|heart|outskirt|neighbou?rhoods?|districts|suburbs|fringes?|edges|encirclement|blockade|defence|defenders)$/i
/** Verbs whose object is ground: "entered Kishishe". */
const REACHES = new Set(
  `enter retake recapture capture storm shell bombard bomb pound overrun besiege encircle surround blockade invade reach evacuate occupy liberate
   regain raze demine leave quit flee`.split(/\s+/),
)
/** What goes to a place, and runs to it or over it: "the convoy for Tal Hamra", "the road to Doma", "leaflets dropped over it". */
const GOES =
  /^(?:convoy|lorry|truck|road|highway|railway|track|path|way|route|bridge|corridor|access|aid|supply|shipment|delivery|food|flour|medicine|fuel|leaflet|advance|march|flight|airlift|return)$/
const TO = /^(?:to|for|into|towards?|over)$/i
/** What goes there by a verb: "lorries rolled into Doma", "leaflets were dropped over Doma", "expelled from it". */
const MOVES =
  /^(?:drop|scatter|withdraw|retreat|expel|drive|evacuate|flee|advance|march|roll|fly|send|let|bring|deliver|get)$/
const THERE = /^(?:over|from|into|through|to)$/i
/** Capitalised words behind "in" and "at" that name no place: papers, plans, bodies, feasts, tongues. */
const NO_PLACE =
  /^(?:operations?|resolutions?|article|phase|room|chapter|section|annex|paragraph|part|figure|table|congress|parliament|cabinet|senate|council|court|ramadan|eid|easter|christmas|hajj|passover|advent|lent|mass|facebook|twitter|telegram|whatsapp|youtube|instagram|tiktok|internet|god|allah|islam|christianity|bible|quran|koran|english|arabic|french|russian|spanish|ukrainian|hebrew|turkish|amharic|burmese|general|resolution|security|human|united|world|cold|civil|great|treaty|geneva|conventions?|accords?|agreement|protocol|statute|charter|rights?|fatah|interpol|nato|african|european|latin|western|eastern|arab|mr|mrs|ms|dr|sir|president|minister|prime|king|queen|pope|colonel|captain|major|lieutenant|sergeant|sheikh|ayatollah|group|party|army|ministry|police|sunday|monday|tuesday|wednesday|thursday|friday|saturday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|university|daesh|isis|isil|hamas|taliban|hezbollah)$/i

/** Such names of a report, in order, and whether what is done to them is done to ground only; those that lie over a mention or a place known otherwise are left out. */
export function unlistedIn(scene: Scene): { readonly text: string; readonly span: Span; readonly ground: boolean }[] {
  const found: { text: string; span: Span; ground: boolean }[] = []
  for (const sentence of scene.findings.doc.sentences) {
    if (sentence.kind !== 'text') continue
    for (const { reached, ground, ...span } of namesBehind(sentence)) {
      const text = scene.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      if (!isName(text) || isTaken(scene, span, reached, ground)) continue
      found.push({ text, span, ground })
    }
  }
  return found
}

/** A name with what it stands behind: whether a verb reaches it, and whether that is done to ground and to nobody. */
type Behind = Span & { readonly reached: boolean; readonly ground: boolean }

function namesBehind(sentence: Sentence): Behind[] {
  const tree = treeOf(sentence)
  const { tokens } = tree
  const found: Behind[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.upos !== 'PROPN') continue
    let end = i
    for (let next = end; next >= 0; next = runsOn(tokens, end)) end = next
    let head = i
    while (head <= end && tokens[head]!.head >= i && tokens[head]!.head <= end) head++
    const { deprel: own, head: above } = tokens[head] ?? { deprel: '', head: -1 }
    // "Residents of Tuffah and Daraj": the second stands as the first does.
    const first = own === 'conj' && tokens[above]?.upos === 'PROPN' && i - above < 8 ? above : head
    const { deprel, head: over } = tokens[first] ?? { deprel: '', head: -1 }
    const lead = head <= end ? kidsOf(tree, first).find((k) => k < first && tokens[k]!.deprel === 'case') : undefined
    const back =
      tokens[over]?.lemma === 'take' &&
      kidsOf(tree, over).some((k) => tokens[k]!.deprel === 'compound:prt' && /^(?:back|over)$/i.test(tokens[k]!.text))
    const reaches = back || REACHES.has(tokens[over]?.lemma ?? '') || isTakenByForce(tree, over)
    if (head <= end && ((/^(?:obj|nsubj:pass)$/.test(deprel) && reaches) || fallsTo(tree, over, deprel)))
      found.push({ start: tokens[i]!.start, end: tokens[end]!.end, reached: true, ground: isDoneToGround(tree, over) })
    if (own === 'appos' && head <= end && (TOWNS.test(tokens[above]?.lemma ?? '') || isPointed(tokens, above)))
      found.push({ start: tokens[i]!.start, end: tokens[end]!.end, reached: false, ground: false })
    // "three of Nyamburo's five districts"
    if (deprel === 'nmod:poss' && head <= end && BELONGS.test(tokens[over]?.lemma ?? ''))
      found.push({ start: tokens[i]!.start, end: tokens[end]!.end, reached: false, ground: false })
    const near = lead !== undefined && (first === head ? i - lead <= 2 : first - lead <= 4)
    if (lead !== undefined && near && /^(?:obl|nmod)/.test(deprel)) {
      const word = tokens[lead]!.text
      // "The massacre of 30 Rohingyas": what is counted is a people.
      const counted = kidsOf(tree, first).some((k) => tokens[k]!.deprel === 'nummod' && k < first)
      const of = word.toLowerCase() === 'of' && !counted && GROUNDS.test(tokens[over]?.lemma ?? '')
      const to = TO.test(word) && /^nmod/.test(deprel) && GOES.test(tokens[over]?.lemma ?? '')
      const gone = THERE.test(word) && /^obl/.test(deprel) && isMoved(tree, over)
      if (of || to || gone || AT.test(word))
        found.push({ start: tokens[i]!.start, end: tokens[end]!.end, reached: false, ground: false })
    }
    i = end
  }
  return found
}

/** "Nyamburo fell to the rebels": ground falls to somebody. */
function fallsTo(tree: Tree, verb: number, deprel: string): boolean {
  if (deprel !== 'nsubj' || tree.tokens[verb]?.lemma !== 'fall') return false
  return kidsOf(tree, verb).some(
    (k) => tree.tokens[k]!.deprel === 'obl' && kidsOf(tree, k).some((c) => /^(?:to|into)$/.test(tree.tokens[c]!.text)),
  )
}

/** Whether goods, lorries or armed people are what a verb moves: "leaflets were dropped over Doma", "the army let 29 lorries into Doma". */
function isMoved(tree: Tree, verb: number): boolean {
  const { tokens } = tree
  if (!MOVES.test(tokens[verb]?.lemma ?? '')) return false
  // "Leaflets dropped over Doma": what is dropped stands over the verb.
  const above = /^acl/.test(tokens[verb]!.deprel) ? [tokens[tokens[verb]!.head]!.lemma] : []
  const moved = kidsOf(tree, verb)
    .filter((k) => /^(?:obj|nsubj|nsubj:pass)$/.test(tokens[k]!.deprel))
    .map((k) => tokens[k]!.lemma)
  return [...moved, ...above].some((w) => GOES.test(w) || FIGHTERS.test(w) || GROUP.test(w))
}
const GROUP =
  /^(?:people|civilian|resident|family|villager|man|woman|child|wounded|refugee|team|bus|ambulance|column|convoy)$/

/** What a name beside it names: "the last town, Mahagi,". */
const TOWNS = /^(?:town|city|village|suburb|hamlet|port|island|capital)$/
/** What a town has. */
const BELONGS =
  /^(?:districts?|suburbs?|outskirts?|neighbou?rhoods?|quarters?|airport|streets?|port|harbou?r|market|hospital|residents|inhabitants)$/

/** Verbs that are done to ground and to nobody. */
const TO_GROUND = new Set(
  'besiege blockade encircle bombard shell storm overrun recapture retake occupy liberate invade raze regain enter'.split(
    ' ',
  ),
)
const WON = new Set('take lose secure clear'.split(' '))

function isDoneToGround(tree: Tree, verb: number): boolean {
  const lemma = tree.tokens[verb]?.lemma ?? ''
  return lemma === 'fall' || TO_GROUND.has(lemma) || (WON.has(lemma) && isTakenByForce(tree, verb))
}

/** Whether a name only tells the direction of another: "the last town north of Bunia, Mahagi,". */
function isPointed(tokens: Sentence['tokens'], name: number): boolean {
  return /^of$/i.test(tokens[name - 1]?.text ?? '') && /^(?:north|south|east|west)/i.test(tokens[name - 2]?.text ?? '')
}

/** Verbs that take ground where fighters do them: "troops took Ras Hilal", "rebels attacked Bankass". */
const TAKES = new Set('take seize attack lose hold raid secure leave abandon vacate quit flee clear control'.split(' '))
const FIGHTERS =
  /^(?:army|troops?|soldiers?|forces?|fighters?|rebels?|insurgents?|guerrillas?|militias?|militants?|gunm[ae]n|marines?|commandos?|militiam[ae]n|jihadists?|units?|column|brigade|division|regiment|junta|mercenar(?:y|ies)|paratroopers?)$/

/** Whether fighters do what takes or hits the ground that is its object, and nobody is taken with it: "took Smith hostage". */
function isTakenByForce(tree: Tree, verb: number): boolean {
  if (!TAKES.has(tree.tokens[verb]?.lemma ?? '')) return false
  const kids = kidsOf(tree, verb).map((k) => tree.tokens[k]!)
  return (
    kidsOf(tree, verb).some(
      (k) => tree.tokens[k]!.deprel === 'nsubj' && (FIGHTERS.test(tree.tokens[k]!.lemma) || isArmedGroup(tree, k)),
    ) &&
    !kids.some(
      (t) => /^(?:xcomp|obl:unmarked)$/.test(t.deprel) || /^(?:hostage|prisoner|captive|alive|away)$/.test(t.lemma),
    )
  )
}

/** The next word of a name, over a hyphen ("al-Abed"); -1 where it ends. */
function runsOn(tokens: Sentence['tokens'], end: number): number {
  const last = tokens[end]!
  const next = tokens[end + 1]
  if (next?.upos === 'PROPN' && next.start - last.end <= 1) return end + 1
  const over = tokens[end + 2]
  return next?.text === '-' && next.start === last.end && over?.upos === 'PROPN' && over.start === next.end
    ? end + 2
    : -1
}

function isName(text: string): boolean {
  if (
    !/^(?:al-|el-)?\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*(?: (?:al-|el-|as-|ash-|ad-|an-|ar-|at-|az-)?\p{Lu}[\p{L}\p{M}'’-]*){0,3}$/u.test(
      text,
    )
  )
    return false
  const words = text.toLowerCase().split(' ')
  if (personsNamed(text).length > 0 || words.some((w) => NO_PLACE.test(w)) || STREETS.has(words.at(-1) ?? ''))
    return false
  return words.length > 1 || (!DOUBTFUL.has(words[0]!) && kindOf(words[0]!) === 0)
}

/** What names of ground begin with in the tongues of the wars told most. */
const GROUND_NAME =
  /^(?:Jabal|Jebel|Djebel|Tel|Tell|Tal|Wadi|Kafr|Kfar|Beit|Bayt|Ras|Ain|Ayn|Khirbet|Deir|Bir|Umm|Camp|Fort|Mount|Monte|Puerto|San|Santa|Santo|Novo|Novi|Nova|Staro|Stari|Velika|Mala|Kyauk|Nam|Loi|Pang|Qala|Sar|Koh|Kuh|Ban) /

/** What the name of a body of people ends with: "attacked the Hilal Brigade". */
const BODY =
  /(?:Brigades?|Battalions?|Fronts?|Movement|Army|Corps|Divisions?|Council|Party|Group|Forces?|Militias?|Regiment|Union|Organi[sz]ation|Guards?|Resistance|Alliance|Coalition|Units?|Company|Legion|Committee|Command|Column|Squadron|Police)$/

/** A time, a body of people, somebody the roster knows, or a name the tagger holds for another than a place. */
function isTaken(scene: Scene, span: Span, reached: boolean, ground: boolean): boolean {
  if (within(scene.times, span).length > 0 || BODY.test(scene.text.slice(span.start, span.end))) return true
  // "Took Jabal Habashi": the tagger may hold a hill for somebody.
  const isGround = ground || (reached && GROUND_NAME.test(scene.text.slice(span.start, span.end)))
  return mentionsIn(scene.mentions, span).some(
    (m) =>
      m.actor !== null ||
      (!isGround &&
        m.form === 'name' &&
        m.type !== 'location' &&
        !(reached && m.type === 'organisation') &&
        m.span.end <= span.end + 1),
  )
}
