// Verbs whose act depends on what follows them ("agreed to withdraw", "refused to let aid in"), and the light verbs that only
// carry an event noun ("launched an attack"). How they join with what follows is the act reader's work.
import { wordSet } from '../word-set.ts'

/** What a verb does to the act of the clause below it. */
export type ChainKind =
  | 'agree'
  | 'promise'
  | 'refuse'
  | 'threaten'
  | 'ask'
  | 'order'
  | 'allow'
  | 'prevent'
  | 'stop'
  | 'deny'
  | 'fail'
  | 'accuse'
  | 'aspect'
  | 'cause'
  | 'help'
  | 'welcome'
  | 'warn'
  | 'want'
  | 'prepare'
  | 'decree'

const KINDS: Readonly<Record<ChainKind, ReadonlySet<string>>> = {
  agree: wordSet(
    'agree offer accept consent undertake volunteer willing ready prepared propose suggest happy willingness readiness',
  ),
  promise: wordSet(
    'promise pledge vow commit committed determined guarantee assure swear announce plan intend decide signal resolve aim',
  ),
  refuse: wordSet('refuse decline reject unwilling reluctant refusal'),
  threaten: wordSet('threaten'),
  ask: wordSet(
    'urge ask beg plead implore appeal request call encourage exhort press invite advise lobby beseech entreat recommend pressure petition plea persuade convince prod goad lean prevail',
  ),
  order: wordSet('order demand instruct command tell require insist direct summon ultimatum oblige'),
  allow: wordSet('allow permit let authorise authorize enable clear'),
  prevent: wordSet('prevent block stop bar prohibit forbid ban hinder obstruct keep'),
  stop: wordSet('stop cease halt end suspend quit pause discontinue finish refrain abstain'),
  deny: wordSet('deny'),
  fail: wordSet('fail neglect omit failure unable'),
  accuse: wordSet('accuse blame suspect charge implicate indict'),
  aspect: wordSet(
    'begin start continue resume keep proceed attempt try manage go use persist seek-not appear seem attempt tend come happen move rush fly travel return arrive drive sail walk head sit',
  ),
  cause: wordSet('force coerce compel'),
  help: wordSet('help assist'),
  welcome: wordSet('welcome praise hail applaud thank commend congratulate'),
  warn: wordSet('warn caution'),
  want: wordSet('want seek wish hope need expect'),
  prepare: wordSet('prepare'),
  decree: wordSet(
    'decree proclamation memorandum directive edict law decision bill operation campaign offensive bid effort push mission drive attempt plan',
  ),
}

const BY_LEMMA: ReadonlyMap<string, ChainKind> = new Map(
  Object.entries(KINDS).flatMap(([kind, lemmas]) => [...lemmas].map((lemma) => [lemma, kind as ChainKind] as const)),
)

/** What a verb does to the act below it; null where it does nothing of the kind. */
export function chainOf(lemma: string): ChainKind | null {
  return BY_LEMMA.get(lemma) ?? null
}

/** Verbs that only carry an event noun as their object; the noun tells the act. */
export const CARRIERS: ReadonlySet<string> = wordSet(`
  launch mount carry conduct stage make issue give hold have undertake commit perpetrate execute wage open start begin
  resume continue intensify escalate renew unleash deliver step lead plan pursue perform deal enter initiate announce approve authorise authorize adopt express voice
  receive bear extend send put take provide submit voice lodge impose engage suffer face sustain see witness direct order report repeat
  reiterate level file pay do organise organize maintain participate involve expand tighten declare prepare sign reach`)

/** Verbs whose object noun suffers the act: their subject is its recipient ("came under attack", "suffered bombardment"). */
export const SUFFERERS: ReadonlySet<string> = wordSet(
  'suffer bear face sustain receive see witness endure undergo experience survive withstand weather',
)

/** Verbs that say of an event noun as subject that it happens. */
export const HAPPENERS: ReadonlySet<string> = wordSet(`
  occur happen take begin start continue resume erupt break follow last go come rage hold proceed open intensify escalate
  kill wound injure leave hit strike destroy claim cause spread stall drag persist end collapse be remain
  flare spill simmer ring echo reverberate sound surge worsen mount grow rumble restart ensue unfold grip engulf rock shake rip explode peak`)
