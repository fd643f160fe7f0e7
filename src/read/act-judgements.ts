// Sentences by which somebody judges a deed or a party to be wrong: "the attack was criminal", "this is a disgrace", "called the
// raid a war crime", "there is no justification for it".
import { firstIn, joinedReading, subjectOf } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View, wordAt } from './act-view.ts'
import type { Argument } from './clause-types.ts'
import { baseOf, kidsOf, treeOf } from './sentence-tree.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words by which whoever says them condemns. */
export const CONDEMNED = set(`
  unacceptable criminal illegal unlawful barbaric heinous cowardly outrageous intolerable shameful disgraceful inhumane
  horrific appalling abominable atrocious despicable horrendous sickening inhuman repugnant vile brutal monstrous breach insulting unfair unjust disproportionate punitive discriminatory provocative
  irresponsible reckless unprovoked damning hypocritical deplorable
  rigged fraudulent sham farce illegitimate undemocratic inexcusable unjustifiable unjustified deplorable reprehensible abhorrent crime violation terrorism genocide disgrace aggression
  barbarism barbarity savagery tragedy atrocity bloodbath massacre slaughter carnage horror outrage provocation betrayal scandal travesty mockery
  interference intrusion blackmail extortion invasion insult cowardly cruel horrible terrible savage callous cynical immoral
  unconstitutional intolerable shocking unconscionable indefensible outrageous murderous flawed biased treacherous hostile
  step-back crime-against-humanity coup butchery catastrophe stain folly madness lunacy hypocrisy impunity apartheid cleansing
  deceitful dishonest misguided shambolic disastrous wicked evil obscene draconian repressive oppressive inflammatory racist
  xenophobic degrading humiliating contemptible abusive malicious illegality injustice persecution slander defamation witch-hunt`)
const NAMES = set(
  'dub paint portray deride dismiss decry slam call term describe brand denounce condemn label regard consider view deem characterise characterize',
)
/** Of these only what is put behind "as" is a name: "regards it as flawed". */
const AS_NAMED = set('regard view consider describe paint portray dismiss decry slam deride denounce condemn')
/** Names for a wrongdoer. */
export const VILLAINS = set(`
  terrorist murderer killer liar thief criminal butcher traitor puppet pawn thug gangster dictator tyrant occupier aggressor coward
  hypocrite fascist nazi bandit mercenary lunatic madman monster animal savage warmonger collaborator stooge lackey invader
  oppressor assassin cutthroat looter spy barbarian tormentor proxy culprit perpetrator instigator extremist
  radical racist dog rat parasite vermin cockroach scum devil satan clown idiot fool moron crook swindler cheat criminal-gang jihadist`)
/** Words that only insult whoever is called so. */
const INSULTS = set(
  'stupid dumb idiotic incompetent crazy corrupt crooked weak cancer cancerous tumour tumor filthy sick mad evil',
)
/** Of those, what tells as often of bad luck as of a wrong: no reproach where nothing says of what. */
const OF_FATE = set(
  'tragedy catastrophe horror horrible terrible disastrous savage biased cruel carnage bloodbath breach horrific horrendous shocking sickening brutal appalling',
)
/** Words that find fault only with what somebody has said, done or decided. */
const FAULTED = set(`
  wrong dangerous mistake error blunder failure unwise unhelpful absurd ridiculous preposterous unreasonable counterproductive
  excessive arbitrary unwarranted unnecessary inappropriate unhelpful illogical inadequate insufficient hollow pretext ploy trick trap
  theatrical propaganda escalation nonsense meaningless worthless dishonourable disrespectful inconsistent weak naive ill-timed`)
const DECIDED = set(`
  decision policy plan move law bill decree statement remark comment step measure act action behaviour behavior conduct silence inaction
  response reaction approach strategy proposal offer ban embargo siege blockade detention arrest trial verdict vote election
  sanction rhetoric accusation report resolution claim demand threat operation campaign attack strike raid killing bombing
  shelling war occupation invasion handling treatment refusal deal agreement investigation inquiry sentence conviction expulsion
  closure restriction tariff crackdown reply answer speech rule order condition stance position`)
const POINTS = /^(?:this|that|these|those|it)$/i

/** The judgement such a clause tells, or null. */
export function judgementReading(view: View, lemma: string): ActReading | null {
  const { kind } = view.clause
  if (kind === 'verb') return NAMES.has(lemma) ? namedSo(view) : null
  if (CONDEMNED.has(lemma)) return verdict(view, lemma)
  if (FAULTED.has(lemma)) return faulted(view)
  return kind === 'noun' && (lemma === 'justification' || lemma === 'excuse') ? unexcused(view) : null
}

/** "There is no justification for the raid": whoever says so condemns it. */
function unexcused(view: View): ActReading | null {
  const over = view.clauses.get(view.clause.parent)
  const deed = firstIn(view, 'for') ?? view.clause.args.find((a) => a.role === 'infinitive' && a.prep === 'for')
  if (!deed || !(view.clause.negated || over?.negated)) return null
  return joinedReading(view, 'unexcused', 'ACCUSE', {
    mode: 'disapprove',
    actor: null,
    recipient: firstIn(view, 'for/by', 'for/possessor') ?? deed,
    score: 0.7,
  })
}

/** "The attack was criminal", "the siege is a war crime": whoever says so condemns it. */
function verdict(view: View, lemma: string): ActReading | null {
  const { clause, clauses, sentence } = view
  const subject = firstIn(view, 'subject')
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, clause.head)
  if (!kids.some((k) => tree.tokens[k]!.deprel === 'cop')) return null
  if (!subject && kids.some((k) => tree.tokens[k]!.deprel === 'expl')) return itIsWrong(view)
  if (!subject) return OF_FATE.has(lemma) ? null : openVerdict(view)
  if (subject.shared) return null
  if (/^what$/i.test(tree.tokens[subject.head]!.text)) return openVerdict(view)
  // "The result will be a catastrophe" foresees it.
  if (clause.modal === 'will' || clause.tense === 'future') return null
  const above = clause.relation === 'ccomp' ? clauses.get(clause.parent) : undefined
  return joinedReading(view, 'verdict', 'ACCUSE', {
    mode: 'disapprove',
    actor: above?.args.find((a) => a.role === 'subject') ?? null,
    recipient: isParty(view, subject.head) ? subject : firstIn(view, 'subject/by', 'subject/possessor', 'subject/of'),
    score: 0.64,
  })
}

/** "It is unacceptable that the army blocks aid", "it was cowardly to bomb a funeral". */
function itIsWrong(view: View): ActReading | null {
  if (view.clause.negated) return null
  const told = [...view.clauses.values()].find(
    (c) => c.parent === view.clause.head && (c.mark === 'that' || c.mark === 'to'),
  )
  if (!told || view.clause.modal === 'would') return null
  const who = subjectOf(told)
  return joinedReading(view, 'verdict', 'ACCUSE', {
    mode: 'disapprove',
    actor: null,
    recipient: who && isParty(view, who.head) ? who : null,
    score: 0.66,
  })
}

/** "This is a disgrace", "what the army does is a crime": said of what was told before, or of what the words before it tell. */
function openVerdict(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  if (clause.negated || clause.modal !== null || clause.tense === 'future' || clause.mark === 'if') return null
  const tree = treeOf(sentence)
  for (const k of kidsOf(tree, clause.head)) {
    const token = tree.tokens[k]!
    const relation = baseOf(token.deprel)
    if (k > clause.head || (relation !== 'nsubj' && relation !== 'csubj')) continue
    const what =
      relation === 'csubj' ? k : kidsOf(tree, k).find((kid) => kid > k && /^acl/.test(tree.tokens[kid]!.deprel))
    if (!POINTS.test(token.text) && what === undefined) return null
    const told = what === undefined ? undefined : clauses.get(what)
    const doer = told?.args.find((a) => a.role === 'subject' && !a.shared && isParty(view, a.head)) ?? null
    return joinedReading(view, 'verdict-open', 'ACCUSE', {
      mode: 'disapprove',
      actor: null,
      recipient: doer,
      score: 0.72,
    })
  }
  return null
}

/** "The decision was wrong", "their policy is a failure": fault found with what somebody did. */
function faulted(view: View): ActReading | null {
  const { clause, sentence } = view
  const tree = treeOf(sentence)
  if (!kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.deprel === 'cop')) return null
  if (clause.negated || clause.modal !== null || clause.tense === 'future' || clause.mark === 'if') return null
  const subject = firstIn(view, 'subject')
  if (!subject || subject.shared || !DECIDED.has(wordAt(sentence, subject.head))) return null
  return joinedReading(view, 'verdict-open', 'ACCUSE', {
    mode: 'disapprove',
    actor: null,
    recipient: whose(view, 'subject'),
    score: 0.6,
  })
}

/** Whose deed it is that fills the slot. */
function whose(view: View, slot: string): Argument | null {
  return firstIn(view, `${slot}/by`, `${slot}/possessor`, `${slot}/of`)
}

/** "The envoy called the raid a war crime", "called him a liar": whoever names it so condemns it. */
function namedSo(view: View): ActReading | null {
  const { clause, sentence } = view
  const objects = clause.args.filter((a) => a.role === 'object')
  // "branded Israel a terrorist state": of two objects the first is named.
  const whom = clause.args.find((a) => a.role === 'indirect') ?? objects[0] ?? firstIn(view, 'object')
  const who = firstIn(view, 'subject')
  if (!whom || !who || !isParty(view, who.head) || clause.negated || clause.modal) return null
  const tree = treeOf(sentence)
  for (let i = clause.head + 1; i < tree.tokens.length && i < clause.head + 14; i++) {
    if (!isBlame(view, i) || isOwnName(view, i)) continue
    if (AS_NAMED.has(clause.lemma) && !tree.tokens.slice(clause.head, i).some((t) => t.text === 'as')) continue
    if (!isBeside(i, clause.head, whom.head, view)) continue
    return joinedReading(view, 'named-so', 'ACCUSE', {
      mode: 'disapprove',
      recipient: isParty(view, whom.head) ? whom : firstIn(view, 'object/by', 'object/possessor', 'object/of'),
      score: 0.78,
    })
  }
  return null
}

function isBlame({ sentence }: View, i: number): boolean {
  const token = sentence.tokens[i]!
  const words = [token.lemma.toLowerCase(), token.text.toLowerCase()]
  if (words.some((w) => CONDEMNED.has(w) || VILLAINS.has(w) || FAULTED.has(w) || INSULTS.has(w))) return true
  if (words[0] === 'step') return sentence.tokens[i + 1]?.text.toLowerCase() === 'back'
  return words[0] === 'agent' && /^foreign$/i.test(sentence.tokens[i - 1]?.text ?? '')
}

/** Whether the word at `i` is, or stands in, what somebody or something is called. */
function isBeside(i: number, verb: number, whom: number, { sentence }: View): boolean {
  const { tokens } = sentence
  let at = i
  for (let steps = 4; steps > 0; steps--) {
    const token = tokens[at]!
    if (at === whom) return at === i && CONDEMNED.has(token.lemma.toLowerCase())
    if (token.head === verb) return true
    if (token.head === whom) return at > whom && token.deprel !== 'acl:relcl' && !/^nmod/.test(token.deprel)
    if (!/^(?:conj|amod|compound|nmod|appos|acl|obj|obl|xcomp|ccomp)$/.test(token.deprel)) return false
    at = token.head
  }
  return false
}

/** "Called the Tiananmen Massacre a riot": the word is part of what is named, since nothing but its own words stand before it. */
function isOwnName(view: View, i: number): boolean {
  const { tokens } = view.sentence
  for (let k = view.clause.head + 1; k < i; k++)
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[k]!.upos) && tokens[k]!.head !== i) return false
  return true
}
