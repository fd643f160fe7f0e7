// Nouns that carry what somebody says or thinks, and nouns for those who say it. Read by the quotations.

/** Nouns before what was said: "the claim that", "a call for". After each, the prepositions that lead to the content. */
const CONTENT = `
claim: of; statement: about on; allegation: of about; assertion: of; argument: for against; belief: in; fear: ; view: on of; hope: ; warning: of about against; suggestion: of; threat: ; insistence: on
promise: of; pledge: of; announcement: of; report: ; accusation: of; conclusion: ; idea: of; notion: of; concern: ; complaint: about; contention: ; opinion: ; rumor: ; rumour: ; denial: of; admission: of
acknowledgment: of; acknowledgement: of; prediction: of; estimate: ; revelation: ; demand: ; call: for; request: ; plea: for; appeal: ; order: ; offer: ; proposal: ; plan: ; vow: ; assurance: of; guarantee: of
recommendation: ; comment: about on; remark: about on; criticism: of about over; condemnation: of; praise: for of; rejection: of; denunciation: of; attack: on; refusal: ; desire: ; wish: ; intention: of; decision: ; determination:
worry: ; doubt: ; suspicion: ; confidence: ; regret: ; assessment: of; characterization: of; depiction: of; portrayal: of; description: of; message: ; evidence: ; proof: ; sign: ; indication: ; position: ; declaration: of; confession: of; testimony: ; word: ; news:
mention: of; discussion: of; talk: of about; debate: over about; speculation: about; expectation: ; assumption: ; feeling: ; sense: ; impression: ; consensus: ; agreement: ; apology: for; finding: ; ruling: ; ultimatum: ; reminder: `

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
placard confession chart map image photograph photo picture data figure number record result finding research evidence`

/** Things, happenings and places that never speak, and titles of sections that stand before a sentence. */
const THINGS = `incident attack bombing shelling raid strike airstrike blast explosion ambush clash massacre killing shooting violence war battle siege truce ceasefire offensive operation move step decision deal talk visit event crisis situation
garage house home building room road street bridge market village town camp hospital school mosque church field wall border boat ship vessel car van truck bus vehicle tank plane helicopter jet bomb device mine rocket missile shell weapon gun rifle drone bullet
money fuel food aid water power hour day week month year night morning afternoon evening moment time date place area site scene region valley
reaction reactions response responses aftermath background casualties
history experience copyright caption ration flight crash tragedy disaster accident agreement treaty pact accord policy law culture ideology economy
intensity scale level rise fall growth increase decrease trend flow wave series spate escalation fighting conflict unrest hostility tension anger presence absence
failure success victory defeat point realpolitik reality logic precedent excerpt protest riot march strike`

/** Bodies that speak as one. */
const COLLECTIVES = `army military government regime ministry force command council committee parliament coalition police department party movement group front opposition alliance union court office embassy
administration navy militia brigade corps authority agency commission observatory organisation organization network foundation federation charity mission delegation presidency cabinet guard directorate bureau
society assembly congress senate house campaign company team side state country nation family community crowd majority public leadership junta faction tribe clan court panel board`

/** Lower-case heads of bodies that speak as one. */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set(COLLECTIVES.split(/\s+/))

/** Nouns of content with their prepositions. */
export const CONTENT_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CONTENT.split(/[;\n]/)
    .map((row) => row.split(':'))
    .filter((row) => row.length === 2 && row[0]!.trim() !== '')
    .map(([noun, preps]) => [noun!.trim(), new Set(preps!.trim().split(' ').filter(Boolean))] as const),
)

/** Lower-case heads of unnamed sources. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(SOURCES.split(/\s+/))

/** Lower-case heads of media. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(MEDIA.split(/\s+/))

/** Lower-case nouns that are nobody's name and never speak. */
export const THING_NOUNS: ReadonlySet<string> = new Set(THINGS.split(/\s+/))

/** Lower-case heads of texts that speak for their issuer. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(DOCUMENTS.split(/\s+/))
