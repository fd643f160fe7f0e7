// Nouns that carry what somebody says or thinks, and nouns for those who say it. Read by the quotations.

/** Nouns before what was said: "the claim that", "a call for". After each, the prepositions that lead to the content. */
const CONTENT = `
claim: of about; statement: about on; allegation: of about; assertion: of; argument: for against; belief: in; fear: of about for; view: on of about; hope: of for; warning: of about against; suggestion: of
promise: of; pledge: of; announcement: of; report: of about on; accusation: of; conclusion: ; idea: of about; notion: of; threat: of; insistence: on; concern: about over for with; complaint: about of; charge: of; contention: ; opinion: of on about
rumor: of about; rumour: of about; denial: of; admission: of; acknowledgment: of; acknowledgement: of; prediction: of about; estimate: of; revelation: about of; demand: for; call: for; request: for; plea: for; appeal: for; order: for; offer: of
proposal: for; plan: for; vow: ; assurance: of about; guarantee: of; recommendation: ; advice: on about; comment: about on; remark: about on; criticism: of about over; condemnation: of; praise: for of; support: for of; opposition: to; endorsement: of; rejection: of
denunciation: of; defense: of; defence: of; attack: on; assault: on; backing: for of; approval: of; disapproval: of; acceptance: of; refusal: ; willingness: ; desire: for; wish: for; intention: of; intent: ; decision: on; determination: ; commitment: to; desire: for
worry: about over; doubt: about; suspicion: of about; skepticism: about of; scepticism: about of; confidence: in; optimism: about; pessimism: about; anger: at over about; outrage: over at about; dismay: at over; disappointment: with at; regret: for over about; sympathy: for; admiration: for
question: about on of; answer: to; response: to; reaction: to; reply: to; explanation: of for; description: of; account: of; assessment: of; analysis: of; interpretation: of; depiction: of; portrayal: of; characterization: of; vision: of for; story: of about; message: of about; evidence: of; proof: of; sign: of; indication: of
position: on; stance: on; stand: on; attitude: toward towards about; reluctance: ; resistance: to; objection: to; demand: for; ultimatum: ; declaration: of; proclamation: of; confession: of; testimony: about; word: of about; news: of about; talk: of about; speculation: about of; discussion: of about; debate: over about on
preference: for; enthusiasm: for about; disdain: for; contempt: for; hatred: of for; love: of for; embrace: of; advocacy: of for; campaign: against for; effort: ; bid: for; push: for; quest: for; petition: for; lawsuit: over against; vote: for against; rhetoric: about on; knowledge: of; awareness: of; expectation: of; anticipation: of; assumption: ; feeling: of; sense: of; impression: of; consensus: on; agreement: on; disagreement: over about; appeal: for to; apology: for; thanks: for; invitation: ; instruction: ; reminder: of; memory: of; mention: of; discovery: of; finding: of; ruling: on`

/** Those who are named by what they do for a report. They stay unnamed unless a name stands beside them. */
const SOURCES = `source official spokesman spokeswoman spokesperson spokesmen spokespeople diplomat resident activist witness eyewitness aide adviser advisor analyst expert observer insider
negotiator mediator envoy minister commander officer soldier fighter militant rebel guerrilla insurgent gunman policeman medic doctor nurse rescuer volunteer worker civilian villager refugee
survivor relative neighbor neighbour parent mother father brother sister wife husband son daughter man woman person people boy girl child student teacher journalist reporter correspondent
researcher scientist professor lawyer prosecutor judge lawmaker senator congressman politician leader critic opponent supporter member representative delegate participant employee staffer
local farmer driver shopkeeper prisoner detainee hostage voter protester demonstrator authority authorities figure individual someone somebody informant colleague friend counterpart one other veteran
businessman pilot guard captain colonel general lieutenant sergeant sheikh elder cleric imam priest bishop mayor governor ambassador deputy chief head director manager chairman president user citizen monitor donor`

/** Heads of names of those who pass words on. */
const MEDIA = `television tv radio agency newspaper daily weekly magazine media channel broadcaster station website outlet press newswire paper tabloid journal network site blog`

/** Texts and occasions that speak for somebody. */
const DOCUMENTS = `statement report communique communiqué letter interview speech article editorial document memo memorandum dispatch study survey poll analysis tweet email e-mail message post posting video film footage
recording tape transcript release declaration resolution note paper book essay column briefing testimony lawsuit complaint filing affidavit indictment ruling order opinion notice bulletin leaflet banner sign
placard chart map image photograph photo picture data figure number record result finding research evidence history experience`

/** Nouns of content with their prepositions. */
export const CONTENT_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CONTENT.split(/[;\n]/)
    .map((row) => row.split(':'))
    .filter((row) => row.length === 2)
    .map(([noun, preps]) => [noun!.trim(), new Set(preps!.trim().split(' ').filter(Boolean))] as const),
)

/** Lower-case heads of unnamed sources. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(SOURCES.split(/\s+/))

/** Lower-case heads of media. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(MEDIA.split(/\s+/))

/** Lower-case heads of texts that speak for their issuer. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(DOCUMENTS.split(/\s+/))
