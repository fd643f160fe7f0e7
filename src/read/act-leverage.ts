// Who can move whom, said with a modal: "Turkey could press the militia to open the road", "only Moscow can make Damascus stop".
import { firstIn, joinedReading, modeBelow, type ReadBelow } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'
import { argumentAt } from './clause-arguments.ts'
import type { Argument } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const MOVES = new Set(
  'make press pressure push force compel persuade convince get oblige order lean bring coerce'.split(' '),
)
/** Who has such power without being named: those who arm, pay or shelter others. */
const PATRONS =
  /^(?:government|power|state|kremlin|palace|house|backer|sponsor|patron|ally|neighbour|neighbor|capital|council|president|king|emir|mediator|guarantor|elder|sheikh|chief|patriarch|archbishop|bishop|imam|cleric|clan|tribe|they|he|she|it)$/
const ABLE = new Set(['can', 'could'])

/** "Can make the militia stop": who is made to, as the subject of what he is made to do. */
function madeTo(view: View): Argument | undefined {
  const { clause, clauses } = view
  if (!/^(?:make|have|get)$/.test(clause.lemma)) return undefined
  const below = [...clauses.values()].find(
    (c) => c.kind === 'verb' && c.parent === clause.head && c.head > clause.head && c.modal === null,
  )
  return below?.args.find((a) => a.role === 'subject' && a.head > clause.head && isParty(view, a.head))
}

/** The leverage a clause tells, or null: a party that can bring another to do something. */
export function canMove(view: View): ActReading | null {
  const { clause } = view
  if (!clause.modal || !ABLE.has(clause.modal) || clause.kind !== 'verb' || clause.negated || clause.passive)
    return null
  if (clause.aspect === 'perfect') return null
  const who = firstIn(view, 'subject')
  if (!MOVES.has(clause.lemma) && !(TELLS.has(clause.lemma) && who && isAlone(view, who.head))) return canSway(view)
  const whom =
    ['object', 'on', 'indirect'].flatMap((slot) => slotOf(view, slot)).find((a) => isParty(view, a.head)) ??
    madeTo(view)
  if (!who || !whom || !isParty(view, who.head) || who.head === whom.head) return null
  const { upos, lemma } = view.sentence.tokens[who.head]!
  if (upos !== 'PROPN' && !PATRONS.test(lemma.toLowerCase())) return null
  const below = [...view.clauses.values()].find(
    (c) => c.kind === 'verb' && c.head > whom.head && (c.parent === clause.head || c.parent === whom.head),
  )
  // "can bring the rebels to the table"
  const table = slotOf(view, 'to').find((a) => TABLE.test(wordAt(view.sentence, a.head)))
  if (!table && (!below || /^(?:if|because)$/.test(below.mark ?? '') || wordAt(view.sentence, below.head) === 'be'))
    return clause.lemma === 'call' ? canSway(view) : null
  return joinedReading(view, 'can-move', 'LEVERAGE', {
    mode: 'over',
    topics: ['leverage'],
    actor: who,
    recipient: whom,
    score: 0.9,
    uses: table ? [table.head] : [below!.head],
  })
}

/** Words of one who is obeyed, where nobody else would be: "only the Emiratis can tell Hemedti to stop". */
const TELLS = new Set('tell ask order instruct call'.split(' '))

function isAlone({ sentence }: View, subject: number): boolean {
  const { tokens } = sentence
  for (let k = subject - 1; k >= Math.max(0, subject - 4); k--) {
    if (/^(?:only|alone)$/i.test(tokens[k]!.text)) return true
    if (tokens[k]!.head !== subject) return false
  }
  return /^alone$/i.test(tokens[subject + 1]?.text ?? '')
}

/** What one who has power over another does with him. */
const SWAYS = new Set(
  'move sway steer turn stop send restrain halt control influence switch tame curb rein silence hold keep restrain call muzzle'.split(
    ' ',
  ),
)

/** Of these, what is not done by arms: "could move Moscow with its airspace". */
const BENDS = new Set(['move', 'sway', 'steer', 'influence', 'tame', 'silence', 'restrain'])

/** "The Emir could turn Meshaal through the house in Doha", "Abidjan could send the rebels home by closing the depot": power, and by what. */
function canSway(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  if (!SWAYS.has(clause.lemma)) return null
  const who = firstIn(view, 'subject')
  const whom = firstIn(view, 'object')
  if (!who || !whom || who.head === whom.head || !isParty(view, who.head) || !isParty(view, whom.head)) return null
  const { upos, lemma } = sentence.tokens[who.head]!
  if (upos !== 'PROPN' && !PATRONS.test(lemma.toLowerCase())) return null
  const doing = [...clauses.values()].find(
    (c) => c.mark === 'by' && c.parent === clause.head && sentence.tokens[c.head]!.xpos === 'VBG',
  )
  const means = slotOf(view, 'through').find((a) => a.head > whom.head)
  const by = BENDS.has(clause.lemma) ? slotOf(view, 'with').find((a) => a.head > whom.head) : undefined
  const alone = /^(?:stop|halt|control|curb|rein|restrain|call|tame|hold|muzzle)$/.test(clause.lemma)
  if (!doing && !means && !by && clause.lemma !== 'sway' && !(alone && isAlone(view, who.head))) return null
  const how = doing ?? means ?? by
  return moves(view, who, whom, how ? [how.head] : [])
}

function moves(view: View, actor: Argument, recipient: Argument, uses: readonly number[]): ActReading {
  return joinedReading(view, 'can-move', 'LEVERAGE', {
    mode: 'over',
    topics: ['leverage'],
    actor,
    recipient,
    score: 0.88,
    uses,
  })
}

/** "Thailand has the means to move the colonel". */
export function hasMeans(view: View, lemma: string): ActReading | null {
  const { clause, clauses, sentence } = view
  if (lemma !== 'have' || clause.kind !== 'verb' || clause.negated) return null
  const means = firstIn(view, 'object')
  const who = firstIn(view, 'subject')
  if (
    !means ||
    !who ||
    !isParty(view, who.head) ||
    !/^(?:means|power|lever|wherewithal)$/.test(wordAt(sentence, means.head))
  )
    return null
  const doing = [...clauses.values()].find(
    (c) => c.mark === 'to' && c.parent === means.head && (SWAYS.has(c.lemma) || MOVES.has(c.lemma)),
  )
  const whom = doing?.args.find((a) => a.role === 'object')
  if (!doing || !whom || !isParty(view, whom.head)) return null
  return moves(view, who, whom, [means.head, doing.head])
}

const TABLE = /^(?:table|talk|negotiation|heel|sense|reason)$/
/** What befalls those whose prop is gone. */
const FALLS = /^(?:collapse|fall|crumble|starve|lose|die|perish|surrender|struggle|wither)$/

const PROPS = new Set(
  'support backing help money aid arm weapon assistance protection cover fund tank soldier troop intelligence supply ammunition fuel fighter rocket missile cash funding airlift gas oil electricity subsidy credit remittance donor patronage'.split(
    ' ',
  ),
)

/** "The rebels could not fight without Rwanda's support": whose help they depend on. */
export function leansOn(view: View): ActReading | null {
  const { clause } = view
  if (
    clause.kind !== 'verb' ||
    clause.negated === FALLS.test(clause.lemma) ||
    !/^(?:can|could|would|will)$/.test(clause.modal ?? '')
  )
    return null
  const prop = slotOf(view, 'without').find((a) => PROPS.has(wordAt(view.sentence, a.head)))
  const who = firstIn(view, 'subject')
  const patron = prop
    ? firstIn(view, 'without/possessor', 'without/from', 'without/of', 'without/modifier', 'without/by')
    : null
  if (!prop || !who || !patron || !isParty(view, who.head) || !isParty(view, patron.head)) return null
  return joinedReading(view, 'leans-on', 'LEVERAGE', {
    mode: 'depends',
    topics: ['leverage'],
    actor: patron,
    recipient: who,
    score: 0.92,
    uses: [prop.head],
  })
}

const COMES_UNDER = /^(?:come|be|remain|stay|get|put|keep|face|feel)$/

/** "Barzani is under pressure to resign", "has come under pressure from Washington to free the editor": asked by whoever presses. */
function underPressure(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { clause, clauses, sentence } = view
  const tree = treeOf(sentence)
  let pressure = -1
  if (lemma === 'pressure' && clause.kind !== 'verb') {
    const kids = kidsOf(tree, clause.head).map((k) => tree.tokens[k]!)
    if (kids.some((t) => t.deprel === 'cop') && kids.some((t) => t.deprel === 'case' && /^under$/i.test(t.text)))
      pressure = clause.head
  } else if (clause.kind === 'verb' && COMES_UNDER.test(lemma)) {
    const slots = /^(?:face|feel)$/.test(lemma) ? ['object'] : ['under']
    pressure = slots.flatMap((s) => slotOf(view, s)).find((a) => wordAt(sentence, a.head) === 'pressure')?.head ?? -1
  }
  const whom = firstIn(view, clause.passive ? 'object' : 'subject') ?? firstIn(view, 'subject')
  if (pressure < 0 || !whom || clause.negated || !isParty(view, whom.head)) return null
  const below = [...clauses.values()].find(
    (c) =>
      c.mark === 'to' && c.kind === 'verb' && c.head > pressure && (c.parent === clause.head || c.parent === pressure),
  )
  if (!below) return null
  const reading = readBelow(below)
  return joinedReading(view, 'pressed', 'REQUEST', {
    mode: modeBelow({ clause: below, reading, words: [below.lemma] }),
    kind: 'demand',
    topics: reading?.topics ?? [],
    actor: firstIn(view, 'from', 'under/from', 'object/from'),
    recipient: whom,
    score: 0.94,
    uses: [pressure, below.head, ...(reading?.uses ?? [])],
  })
}

/** "Put pressure on the generals to give way": asked of them; without what for, it is power over them. */
export function pressed(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const under = underPressure(view, lemma, readBelow)
  if (under) return under
  if (!/^(?:put|exert|apply|increase|bring|raise|intensify|step|pile|keep|maintain)$/.test(lemma)) return null
  const pressure = view.clause.args.find((a) => a.role === 'object' && wordAt(view.sentence, a.head) === 'pressure')
  if (!pressure || view.clause.negated) return null
  const below = [...view.clauses.values()].find(
    (c) =>
      c.mark === 'to' &&
      c.kind === 'verb' &&
      c.head > pressure.head &&
      (c.parent === view.clause.head ||
        c.parent === pressure.head ||
        view.clause.args.some((a) => a.head === c.parent)),
  )
  const whom = firstIn(view, 'object/on', 'object/upon', 'on', 'upon')
  if (!below || !whom || !isParty(view, whom.head)) return null
  const reading = readBelow(below)
  return joinedReading(view, 'pressed', 'REQUEST', {
    mode: modeBelow({ clause: below, reading, words: [below.lemma] }),
    kind: 'demand',
    topics: reading?.topics ?? [],
    recipient: whom,
    score: 0.94,
    uses: [pressure.head, below.head, ...(reading?.uses ?? [])],
  })
}

/** "The general listens to nobody but Abu Dhabi", "heeds only Tehran": who alone can move him. */
export function heedsOnly(view: View, lemma: string): ActReading | null {
  if (!/^(?:listen|heed|obey)$/.test(lemma) || view.clause.kind !== 'verb' || view.clause.passive) return null
  const { clause, sentence } = view
  const { tokens } = sentence
  const who = firstIn(view, 'subject')
  if (!who || !isParty(view, who.head)) return null
  let only = -1
  for (let i = clause.head + 1; i < Math.min(tokens.length, clause.head + 6); i++) {
    const word = tokens[i]!.text.toLowerCase()
    const after = /^(?:but|except|save)$/.test(word) && /^(?:nobody|one|none|nobody)$/i.test(tokens[i - 1]!.text)
    if (word === 'only' || after) only = i
  }
  if (only < 0) return null
  for (let i = only + 1; i < Math.min(tokens.length, only + 5); i++)
    if (/^(?:NOUN|PROPN)$/.test(tokens[i]!.upos) && (tokens[i + 1]?.upos !== 'PROPN' || tokens[i + 1]!.head === i)) {
      if (!isParty(view, i)) return null
      return joinedReading({ ...view, clause: { ...clause, negated: false } }, 'heeds-only', 'LEVERAGE', {
        mode: 'over',
        topics: ['leverage'],
        actor: argumentAt(treeOf(sentence), 'oblique', i, 'to'),
        recipient: who,
        score: 0.84,
        uses: [],
      })
    }
  return null
}
