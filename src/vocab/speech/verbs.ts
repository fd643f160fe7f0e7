// Verbs of saying, thinking and showing, each with what it takes. Read by the quotations; what an act is stands elsewhere.

/**
 * What follows a verb that passes on content: `q` words in quotation marks, `c` a finite clause, `x` an infinitive,
 * `g` a gerund, `o` a noun phrase, `a` an addressee before the content ("told reporters that"),
 * `k` an object with a label ("called it a crime"), `d` an object where a document is the subject,
 * or a preposition before the content ("accused of").
 */
export type Frame = 'q' | 'c' | 'x' | 'g' | 'o' | 'a' | 'k' | 'd'

/** How content comes to be known: said, thought or wished, or shown by a document, a film, a count. */
export type SpeechKind = 'said' | 'thought' | 'shown'

/** What a verb of speech tells, and the frames of a sentence it takes. */
export interface SpeechVerb {
  readonly kind: SpeechKind
  readonly frames: ReadonlySet<string>
}

const SAID = `
say: q c x; tell: q c x a of about; add: q c; state: q c o; note: q c o; remark: q c on; comment: q c on; observe: q c
declare: q c o k x; announce: q c o; report: q c o g; reveal: q c; disclose: q c; proclaim: q c o k; assert: q c o
claim: q c x o; maintain: q c; insist: q c on; contend: q c; argue: q c for against; allege: q c o; aver: q c; affirm: q c o
reaffirm: q c o; confirm: q c o; reiterate: q c o; repeat: q c; stress: q c o; emphasize: q c; emphasise: q c o
underline: q c o; underscore: q c o; highlight: q c o; explain: q c o; clarify: q c; specify: q c o; elaborate: q on
detail: c; outline: c; recount: q c o g; relate: q c o; recall: q c g; narrate: q c o; testify: q c; swear: q c x
respond: q c to; reply: q c; answer: q c; counter: q c; retort: q; rejoin: q; riposte: q; ask: q c x a o for about
inquire: q c about; enquire: q c about; question: q c o; query: q c o; wonder: q c; write: q c of about; tweet: q c o; retweet: o
post: q c; blog: q c; text: q c; email: q c; e-mail: q c; quip: q; joke: q c; laugh: q; sigh: q; shout: q c; yell: q c; cry: q; scream: q c
chant: q o; whisper: q c; mutter: q; murmur: q; exclaim: q c; bark: q; snap: q; growl: q; roar: q; pray: q c; recite: q o
continue: q; conclude: q c; begin: q; interject: q; interrupt: q; intone: q; opine: q c; muse: q c; reflect: q on
admit: q c g o to; acknowledge: q c o g; concede: q c o; confess: q c to; deny: q c g o; dismiss: q o k; reject: q o
rebut: o q; refute: o c; dispute: q c o; contest: o c; disavow: o; repudiate: o; disown: o; retract: o
warn: q c x a of against about; caution: q c a against; threaten: q c x with; predict: q c o; forecast: q c o; prophesy: c; estimate: c x o
promise: q c x o a; pledge: q c x o; vow: q c x o; guarantee: c o a; assure: q c a of; reassure: q c a; swear: c x; commit: to
offer: q o; propose: q c x g o; suggest: q c g o; recommend: q c g o; advise: q c x a against; advocate: o g for; urge: q c x a o; exhort: q x a
appeal: q for to; plead: q x for with; beg: q x a for; implore: q x a; beseech: x a; entreat: x a; petition: x a for; lobby: x a for
demand: q c x o; request: q c x o a; order: q c x a o; command: q c x a; instruct: q c x a; direct: c x a; call: q k for on
invite: a; encourage: q o; press: x a for; pressure: x a; challenge: q x a; dare: x a; remind: q c x a of; persuade: c a x; convince: c a x
notify: c a of; inform: q c a of; brief: c a on; alert: c a to; signal: c x; indicate: q c o; hint: q c at; imply: c; insinuate: c; intimate: c
accuse: q a o of; blame: q o a for on; charge: q c a; denounce: q o k as for; condemn: q o k as for; criticize: q o a as for; criticise: q o a as for
decry: q o k; deplore: q o; lament: q c o; bemoan: o c; deride: q o k; mock: q o a for; ridicule: o q; slam: q o a for; blast: q o a for; attack: q o a for; assail: q o a for
lambast: o a q for; lambaste: o a q for; rebuke: q o a for; chide: q o a for; scold: q o a for; berate: q o a for; castigate: o a q for; excoriate: o a q for; chastise: o a q for; reprimand: o a for
reproach: o a for; admonish: q o a x; fault: o a for; bash: o a for; skewer: o a; jab: q; rail: q against at about; lash: out q
complain: q c about of; protest: q c o; object: q c to; grumble: q c about; fume: q c; rage: q; gripe: q c about; quibble: c with; carp: about
praise: q o a for k; hail: q o k a as for; laud: q o a for k; applaud: q o a for; commend: q o a for; welcome: q o; thank: q a for; congratulate: q a on for; salute: q o; tout: o k; extol: o; compliment: o a on; credit: o a with for
endorse: o q; back: o q; support: q; defend: q o k a as against; justify: q o g; champion: o; vouch: for; apologize: q for c; apologise: q for c
agree: q c x on with to; disagree: q c with about on; differ: with on; concur: q c with; assent: to; consent: to; accept: c; approve: o; veto: o; oppose: o g q
refuse: x o q; decline: x o q; balk: at; demur: q; scoff: q at c; sneer: q at; boast: q c of about; brag: q c about of; gloat: q c
describe: q o k as; characterize: o k q as; characterise: o k as q; portray: o k as q; depict: o k as; label: q o k as; brand: o k as q; dub: o k q; term: o k q; deem: o k; paint: k as; cast: k as; frame: o as; liken: o to q; compare: q
cite: o q as; quote: q o a as; paraphrase: o q; mention: q c o; invoke: o; discuss: o c g; debate: c; broach: o; touch: on
refer: q to; allude: to; speak: q of about; talk: q of about up; lecture: about on; preach: q about; rant: q about against
read: q c; list: o; name: k; identify: o k as; enumerate: o; summarize: q o; summarise: q o; sum: up q; recap: o; reiterate: o q c
broadcast: o q; pronounce: o k q; decree: q c; rule: q; find: c k; stipulate: c; mandate: c o
argue: q c; reason: q c; theorize: c q; theorise: c q; speculate: q c about on; hypothesize: c; posit: c q; postulate: c; surmise: c q; guess: c q; venture: q; volunteer: q c; chime: in q; pipe: up q; echo: q o; second: o; parrot: o; retell: o
attest: c to q; certify: c o; vouchsafe: c; depose: c; plead: q; rejoice: q c; marvel: q c at; enthuse: q c; gush: q; coo: q; crow: q c; thunder: q c; vent: q; bellow: q; holler: q; hiss: q; spit: q
attribute: o a to; ascribe: o a to; impute: o to; trace: o to; point: q c to out; stipulate: c; single: out; spell: out q c; lay: out; set: out; float: o
tease: q o c; taunt: q o a; heckle: q; boo: o; jeer: q; curse: q o; insult: q o; vilify: o a; demonize: o k; malign: o; smear: o; slur: q; trash: o; diss: o; disparage: o; belittle: o; downplay: o; minimize: o; play: down
foresee: c o; envision: o g; envisage: o g; prescribe: o; counsel: q c x a o; prod: x a o; nudge: x a o; goad: x a; implore: q x a; summon: x a; bid: x
confide: q c; divulge: q c o; leak: c; expose: c; spill: o; hype: o; herald: o k; trumpet: o; flag: o c; broach: o
debrief: o; recommend: q c o g; propound: o; profess: c x o q; avow: c; disclaim: o; decide: c x; resolve: x; vote: against; ratify: o; lay: out; concoct: o
telegraph: c o; cable: c q; radio: c q; telephone: q; phone: q; fax: q; message: q c; correct: q; greet: q o; nickname: k q; entitle: q; title: q; headline: q; caption: q; inscribe: q; scrawl: q; sign: q`

const THOUGHT = `
think: q c of about; believe: c in k x; feel: q; know: c; understand: c; realize: c o; realise: c o; recognize: c o k as; recognise: c o k as; consider: k g; regard: k as; view: k as; see: k as
perceive: c k o as; judge: c k; assess: c o; reckon: c; suppose: c; presume: c; assume: c; suspect: c o of; doubt: c o; fear: c o q x; worry: c q about over; hope: c x for q; wish: c x for; want: x k; desire: x o; expect: c x a; anticipate: c o g
intend: x o; plan: x o on for; aim: x; seek: x; prefer: x o g; favor: o g; favour: o g; like: g; love: g; hate: x g; dislike: o g; detest: o; loathe: o; abhor: o; resent: o g; regret: c o g
appreciate: c; admire: a for; distrust: o; mistrust: o; dread: o g; envy: o; pity: o; care: c
remember: c o g; forget: c o; imagine: c; dream: c of about; contemplate: o g; ponder: o c; weigh: g; mull: o g; rethink: o; reconsider: o; agonize: over; conceive: of; envision: o
learn: c of; discover: c o; hear: c of about; notice: c o; sense: c o; gather: c; conclude: c; infer: c; calculate: c; figure: c; wager: c; bet: c on; project: c; rate: k; rank: k; deem: k
decide: c x on; opt: x for; elect: x; resolve: x; agree: x; refuse: x; decline: x; hesitate: x; threaten: x; vow: x; yearn: x for; crave: o
interpret: o k as; misinterpret: o; misunderstand: o; construe: k as; mistake: o for; equate: o with; associate: o; sympathize: with; empathize: with; align: with; shun: o; tolerate: o; welcome: o; object: to; oppose: o; root: for; pine: for`

const SHOWN = `
show: c k d; suggest: c o; indicate: c o d; reveal: c d; find: c k d; demonstrate: c; reflect: c; illustrate: c o; document: c; depict: o g; portray: o; estimate: c o x; project: c; rank: k; rate: k; signal: c; confirm: c o; conclude: c; purport: x; appear: x c; seem: x c; imply: c; attest: c; warn: c`

function tableOf(rows: string, kind: SpeechKind, into: Map<string, SpeechVerb>): void {
  for (const row of rows.split(/[;\n]/)) {
    const colon = row.indexOf(':')
    if (colon < 0) continue
    const verb = row.slice(0, colon).trim()
    const frames = row
      .slice(colon + 1)
      .trim()
      .split(' ')
    const known = into.get(verb)
    into.set(verb, { kind: known?.kind ?? kind, frames: new Set([...(known?.frames ?? []), ...frames]) })
  }
}

const verbs = new Map<string, SpeechVerb>()
tableOf(SAID, 'said', verbs)
tableOf(THOUGHT, 'thought', verbs)
tableOf(SHOWN, 'shown', verbs)

/** The verbs by lemma. A verb of several kinds has the first of said, thought, shown; its frames are joined. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = verbs
