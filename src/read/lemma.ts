// Dictionary forms: a table of irregular words, what the treebank taught, then rules for endings.
import { interned } from './hashes.ts'

/** Lemmas learnt from the treebank, by `form xpos`; and the words known to be dictionary forms themselves. */
export interface Lemmas {
  readonly learnt: ReadonlyMap<string, string>
  readonly known: ReadonlySet<string>
}

const IRREGULAR = new Map<string, string>()
for (const row of `be am is are was were been being 's 'm 're ’s ’m ’re
have has had having 've ’ve
do does did done doing
will 'll ’ll wo
can ca
not n't n’t
would 'd ’d
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
retake retook retaken
overtake overtook overtaken
mow mowed mown
slay slew slain
hew hewn
sever severed severing
sortie sorties
repel repelled repelling
propel propelled propelling
compel compelled compelling
expel expelled expelling
get got gotten
give gave given
go went gone goes
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leave left
lend lent
lie lay lain lying
lose lost
make made
mean meant
meet met
mislead misled
overcome overcame
overrun overran
overthrow overthrew overthrown
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
string strung
spell spelt spelled
bus bussed bussing
sling slung
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
die dying
tie tying
man men
woman women
child children
person people
foot feet
tooth teeth
mouse mice
life lives
wife wives
knife knives
half halves
leaf leaves
thief thieves
crisis crises
criterion criteria
phenomenon phenomena
medium media
good better best
bad worse worst
far further furthest farther`.split('\n')) {
  const [lemma, ...forms] = row.split(' ') as [string, ...string[]]
  for (const f of forms) if (!IRREGULAR.has(f)) IRREGULAR.set(f, lemma)
}

/** Forms whose dictionary form a war report settles, whatever a treebank holds: soldiers have bases, and no basis. */
const SETTLED: ReadonlyMap<string, string> = new Map([['bases', 'base']])

/** Forms that the treebank holds under the wrong word, by a slip. */
const MISLEARNT: ReadonlyMap<string, string> = new Map([['leaned', 'lean']])

/** Whether a form is settled here, so that nothing is to be learnt of it. */
export function isSettled(form: string): boolean {
  return SETTLED.has(form)
}

/** The dictionary form of an irregular past form ("froze"), whatever its tag; null for any other word. */
export function presentOf(form: string): string | null {
  const lemma = IRREGULAR.get(form)
  return lemma === undefined || form.endsWith('s') || form.includes("'") ? null : lemma
}

const VOWEL = /[aeiouy]/
/** Stems that doubled their last letter ("stopp", "shelling" is left to what is known). */
const DOUBLED = /([bdgklmnprtvz])\1$/

/** Stems of one short syllable that would have doubled their last letter, had there been no "e": "raped", "fired". */
const UNDOUBLED = /^[^aeiouy]+[aeiouy][bdgklmnprtvz]$/

/** The verb stem behind "-ed" or "-ing": the first of its possible spellings that is a known word, else the likeliest. */
function stemOf(stem: string, known: ReadonlySet<string>): string {
  if (UNDOUBLED.test(stem)) return `${stem}e`
  const single = DOUBLED.test(stem) ? stem.slice(0, -1) : null
  const likely = endsWithE(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`]
  const options = single ? [single, stem, `${stem}e`] : likely
  for (const o of options) if (known.has(o)) return o
  if (single && !/(?:ll|ss|zz)$/.test(stem)) return single
  return likely[0] as string
}

/** Whether a bare stem looks as if it had lost an "e": "releas", "besieg", "evacuat", "declar". */
function endsWithE(stem: string): boolean {
  if (/(?:[^aeo]ad|af|xil|lud|lam|hasis|conven|traven)$/.test(stem)) return true
  return /(?:[^aeiou]at|[iu]at|[vzcguq]|[^s]s|ur|ir|ar|or|in|ib|id|ik|im|ip|it|iz|ut|uk|um|un|us|op|ok|ol|os|ot|bl|dl|gl|kl|pl|tl|fl|th|ced|imped)$/.test(
    stem,
  )
    ? !/(?:ing|ang|ung|ong|ear|oar|air|eer|our|oor|oin|ain|ein|aim|eek|ook|oop|eep|ool|oot|ait|eit|oit|ount|eat|oat|isit|imit|orbid|earth|out|raid|redit|er|en|on|ow)$/.test(
        stem,
      )
    : false
}

function plainNoun(w: string, known: ReadonlySet<string>): string {
  if (!w.endsWith('s') || w.endsWith('ss') || w.length < 3 || /(?:us|is)$/.test(w)) return w
  if (w.endsWith('ies') && w.length > 4) return `${w.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh)es$/.test(w)) {
    if (known.has(w.slice(0, -1)) && !known.has(w.slice(0, -2))) return w.slice(0, -1)
    return /(?:[^s]s|z)es$/.test(w) && !known.has(w.slice(0, -2)) ? w.slice(0, -1) : w.slice(0, -2)
  }
  if (w.endsWith('oes') && !known.has(w.slice(0, -1))) return w.slice(0, -2)
  if (w.endsWith('men') && w.length > 4) return `${w.slice(0, -2)}an`
  return w.slice(0, -1)
}

function byRule(w: string, xpos: string, known: ReadonlySet<string>): string {
  if (xpos === 'NNS' || xpos === 'NNPS' || xpos === 'VBZ') {
    if (w.endsWith('men') && w.length > 4) return `${w.slice(0, -2)}an`
    return plainNoun(w, known)
  }
  if ((xpos === 'VBD' || xpos === 'VBN') && w.endsWith('ed') && w.length > 3) {
    if (w.endsWith('ied') && w.length > 4) return `${w.slice(0, -3)}y`
    if (w.endsWith('eed')) return w.slice(0, -1)
    return VOWEL.test(w.slice(0, -2)) ? stemOf(w.slice(0, -2), known) : w
  }
  if (xpos === 'VBG' && w.endsWith('ing') && w.length > 4) {
    return VOWEL.test(w.slice(0, -3)) ? stemOf(w.slice(0, -3), known) : w
  }
  if ((xpos === 'JJR' || xpos === 'RBR') && w.endsWith('er') && w.length > 4) {
    if (w.endsWith('ier')) return `${w.slice(0, -3)}y`
    return stemOf(w.slice(0, -2), known)
  }
  if ((xpos === 'JJS' || xpos === 'RBS') && w.endsWith('est') && w.length > 5) {
    if (w.endsWith('iest')) return `${w.slice(0, -4)}y`
    return stemOf(w.slice(0, -3), known)
  }
  return w
}

const INFLECTED = new Set(['NNS', 'NNPS', 'VBZ', 'VBD', 'VBN', 'VBG', 'VBP', 'VB', 'MD', 'JJR', 'JJS', 'RBR', 'RBS'])

/** The lemma that rules and the irregular table alone give. */
export function ruledLemma(word: string, xpos: string, known: ReadonlySet<string>): string {
  const w = word.toLowerCase()
  if (xpos === 'POS') return w
  if (w === "n't" || w === 'n’t') return 'not'
  if (!INFLECTED.has(xpos)) return w
  const settled = SETTLED.get(w)
  if (settled !== undefined) return settled
  const irregular = xpos === 'NNPS' ? undefined : IRREGULAR.get(w)
  if (irregular && !(xpos === 'VB' || (xpos === 'VBP' && w !== 'am' && w !== 'are' && !/['’]/.test(w) && w !== 'ca'))) {
    return irregular
  }
  return xpos === 'VB' || (xpos === 'VBP' && !irregular) ? w : irregular && xpos === 'VBP' ? w : byRule(w, xpos, known)
}

/** A word as it is written and its dictionary form, each in one copy that all tokens share. */
export interface Entered {
  readonly text: string
  /** Lower case. */
  readonly lemma: string
}

/** A word with its Penn tag as the dictionary has it; a word of more than 60 letters stays as it is given. */
export function enteredAs(word: string, xpos: string, lemmas: Lemmas): Entered {
  if (word.length > 60) return { text: word, lemma: word.toLowerCase() }
  const all = foundIn(lemmas)
  const known = all.get(word)
  for (let at = known; at !== undefined; at = at.next) if (at.xpos === xpos) return at.entered
  const w = word.toLowerCase()
  const text = known?.entered.text ?? interned(word)
  const learnt = MISLEARNT.get(w) ?? lemmas.learnt.get(`${w} ${xpos}`)
  const entered = { text, lemma: interned(learnt ?? ruledLemma(w, xpos, lemmas.known)) }
  if (all.size >= REMEMBERED) all.clear()
  all.set(text, { xpos, entered, next: known })
  return entered
}

/** What was found for a word with one tag, and then for the same word with others; most words have one. */
interface Remembered {
  readonly xpos: string
  readonly entered: Entered
  readonly next: Remembered | undefined
}

/** How many words keep the lemmas that were found for them; then all are forgotten. */
const REMEMBERED = 30_000
const found = new WeakMap<Lemmas, Map<string, Remembered>>()

function foundIn(lemmas: Lemmas): Map<string, Remembered> {
  const known = found.get(lemmas)
  if (known) return known
  const fresh = new Map<string, Remembered>()
  found.set(lemmas, fresh)
  return fresh
}
