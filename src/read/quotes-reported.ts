// Reported speech in one sentence: "the army said it had left", "it had left, the army said", "according to residents".
import { SPEECH_VERBS } from '../vocab/speech/verbs.ts'
import { made, tail } from './quotes-attribution.ts'
import { cutAtFrames, withCited } from './quotes-cited.ts'
import { contentOfVerb } from './quotes-content.ts'
import { accordingTo, byCount, HEARSAY, hadIt, headlineColon, hearsay, nominal, outletColon } from './quotes-nominal.ts'
import type { Attribution } from './quotes-types.ts'
import { kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import { groupStart, isPassive, phraseOf, subjectLeft, subjectOf, subjectRight } from './speakers-subjects.ts'
import { type Phrase, phraseEndingAt, phraseStartingAt, widened } from './speech-phrases.ts'
import type { Sentence, Token } from './syntax-types.ts'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
/** Verbs whose frame may name whom the words were said to: "…, he told reporters." */
const ADDRESSED = new Set(['tell', 'assure', 'remind', 'inform', 'warn', 'write', 'say', 'add'])
const MARK = /^(?:["”’']|'')$/

/** All attributions of one sentence whose cue stands at a token that `spoken` does not hold. */
export function reportedIn(sentence: Sentence, spoken: (token: Token) => boolean): Attribution[] {
  const tree = treeOf(sentence)
  const { tokens } = tree
  const found: Attribution[] = []
  const headed = sentence.kind === 'headline' ? headlineColon(sentence, tree) : null
  if (headed) return [headed]
  const digest = sentence.kind === 'text' ? outletColon(sentence, tree) : null
  if (digest) found.push(digest)
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!
    const word = t.text.toLowerCase()
    const verb = t.xpos.startsWith('VB')
    const noun = t.xpos === 'NN' || t.xpos === 'NNS'
    const may =
      noun || (verb && (SPEECH_VERBS.has(t.lemma) || t.lemma === 'have')) || word === 'according' || HEARSAY.has(word)
    if (!may || spoken(t)) continue
    const one =
      word === 'according' && tokens[i + 1]?.text.toLowerCase() === 'to'
        ? accordingTo(sentence, tree, i)
        : isRelay(tokens, i)
          ? parenthetical(sentence, tree, i, i, 'said')
          : verb && t.deprel !== 'aux' && t.deprel !== 'amod' && t.deprel !== 'aux:pass'
            ? t.lemma === 'have'
              ? hadIt(sentence, tree, i)
              : verbal(sentence, tree, i)
            : noun
              ? (byCount(sentence, tree, i) ?? nominal(sentence, tree, i))
              : HEARSAY.has(word)
                ? hearsay(sentence, tree, i)
                : null
    if (one) found.push(withCited(one, sentence))
  }
  return cutAtFrames(found)
}

/** ", Reuters news agency reports." where the tagger takes the last verb for a noun. */
function isRelay(tokens: readonly Token[], i: number): boolean {
  return (
    i === tokens.length - 2 &&
    tokens[i]!.xpos === 'NNS' &&
    /^(?:reports|claims|notes|states|estimates)$/.test(tokens[i]!.text)
  )
}

/** The last word under "Hours after saying it wanted peace, …": what the main clause tells is no part of it. */
function lastOf({ tokens, last }: Tree, i: number): number {
  let at = last[i]!
  while (at > i && tokens[at]!.upos === 'PUNCT') at--
  return at
}

function verbal(sentence: Sentence, tree: Tree, i: number): Attribution | null {
  const { tokens } = tree
  const t = tokens[i]!
  const entry = SPEECH_VERBS.get(t.lemma)
  if (!entry) return null
  const first = groupStart(tokens, i)
  const passive = isPassive(tree, i)
  if (isNaming(tokens, i, passive) || isQuotedAs(tokens, i)) return null
  // "Asked whether it would hold, he replied": what he was asked is no word of his.
  if (
    /^(?:asked|pressed|questioned|quizzed)$/i.test(t.text) &&
    (i === 0 || (i === 1 && /^when$/i.test(tokens[0]!.text)))
  )
    return null
  const quoting = quotedAs(sentence, tree, i)
  if (quoting) return quoting
  if (
    entry.frames.has('c') &&
    !passive &&
    (entry.frames.has('q') ||
      /^(?:think|believe|hope|fear)$/.test(t.lemma) ||
      (/^(?:show|find|suggest|indicate|estimate|calculate|conclude|rule|document)$/.test(t.lemma) &&
        i >= tokens.length - 2))
  ) {
    const aside = parenthetical(sentence, tree, i, first, entry.kind)
    if (aside) return aside
  }
  const found = contentOfVerb(tree, i, entry)
  if (!found) return null
  const content = t.xpos === 'VBG' && t.head > i ? { ...found, last: Math.min(found.last, lastOf(tree, i)) } : found
  if (content.last < content.first) return null
  let who: Phrase | null
  const behind =
    /^VB[DN]$/.test(t.xpos) && tokens[i + 1]?.text.toLowerCase() === 'by' ? phraseStartingAt(tokens, i + 2) : null
  // "Residents said by satellite phone that …": by what means, not by whom.
  if (behind && !MEANS.test(tokens[behind.head]!.lemma)) who = widened(tokens, behind)
  else if (passive) {
    const by = kidsOf(tree, i).find(
      (k) => k > i && /^obl/.test(tokens[k]!.deprel) && tokens[tree.first[k]!]!.text.toLowerCase() === 'by',
    )
    who = by === undefined ? null : phraseOf(tree, by)
  } else {
    who = subjectOf(tree, i)
    if (who && tokens[who.head]!.text.toLowerCase() === 'it' && /^(?:seem|appear|mean)$/.test(t.lemma)) who = null
  }
  // "No group admitted burning the buses": nobody says it.
  if (who && /^(?:no|nobody|none|neither)$/i.test(tokens[who.first]!.text) && t.lemma !== 'know') return null
  if (/^(?:seem|appear)$/.test(t.lemma)) {
    const subject = subjectOf(tree, i)
    if (subject && content.frame === 'x')
      return made(sentence, i, [first, i], null, [[subject.first, content.last]], entry.kind, 'seem')
  }
  const runs: [number, number][] =
    content.first <= i && content.last > i
      ? [
          [content.first, first - 1],
          [i + 1, content.last],
        ]
      : [[content.first, content.last]]
  return made(sentence, i, [first, i], who, runs, entry.kind, content.frame)
}

const MEANS =
  /^(?:phone|telephone|radio|e-?mail|letter|text|message|video|fax|satellite|whatsapp|telegram|skype|zoom|cable|wire)$/i

/** The "saying" of "quoted the army as saying", which belongs to the cue before it. */
function isQuotedAs(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text.toLowerCase() !== 'as') return false
  for (let k = i - 2; k >= 0 && k > i - 20; k--) if (/^(?:quote|cite)$/.test(tokens[k]!.lemma)) return true
  return false
}

/** "so-called", "a group called …", "self-styled": a name is given, nothing is said. */
function isNaming(tokens: readonly Token[], i: number, passive: boolean): boolean {
  const before = tokens[i - 1]?.text.toLowerCase()
  if (before === '-' || before === 'so') return true
  return (
    tokens[i]!.xpos === 'VBN' &&
    !passive &&
    /^(?:call|dub|name|nickname|title|entitle|label|term|style)$/.test(tokens[i]!.lemma) &&
    groupStart(tokens, i) === i
  )
}

/** "cited army and police sources as saying": all between the verb and "as", where it is one phrase; null where it is not. */
function quotedBetween(tokens: readonly Token[], verb: number, as: number): Phrase | null {
  const ending = phraseEndingAt(tokens, as - 1, verb + 1)
  const starting = phraseStartingAt(tokens, verb + 1)
  if (!ending || !starting) return null
  if (ending.first === verb + 1) return ending
  const joined = /^(?:and|or|,)$/.test(tokens[ending.first - 1]!.text) && starting.last === ending.first - 2
  return joined && tokens[ending.head]!.xpos === 'NNS' && !/^NNP/.test(tokens[starting.head]!.xpos)
    ? { ...ending, first: verb + 1 }
    : null
}

/** "quoted the army as saying …", "was quoted as warning …": the army speaks, whoever quotes passes it on. */
function quotedAs(sentence: Sentence, tree: Tree, i: number): Attribution | null {
  const { tokens } = tree
  const t = tokens[i]!
  if (t.lemma !== 'quote' && t.lemma !== 'cite') return null
  let as = -1
  for (let k = i + 1; k < tokens.length && k < i + 20; k++) {
    if (tokens[k]!.text.toLowerCase() === 'as' && /^[a-z]+ing$/.test(tokens[k + 1]?.text ?? '')) {
      as = k
      break
    }
  }
  if (as < 0) return null
  const first = groupStart(tokens, i)
  const through = quotedThrough(sentence, tree, i, as)
  if (through) return through
  const named = quotedBetween(tokens, i, as)
  const passive = isPassive(tree, i) || as === i + 1 || (t.xpos === 'VBN' && !named && tokens[first]!.lemma !== 'have')
  const speaker = passive
    ? (subjectOf(tree, i) ?? subjectLeft(tokens, first - 1))
    : (named ?? phraseStartingAt(tokens, i + 1))
  const relay = passive ? null : (subjectOf(tree, i) ?? subjectLeft(tokens, first - 1))
  const relays = relay ? [{ ...relay, sentence: sentence.index }] : []
  // "…, a villager was quoted as saying by the agency": what was said stands before.
  const behind = quotedBehind(tokens, as + 1)
  if (behind !== null) {
    const opens = relay ?? speaker
    let open = (opens && opens.first < i ? opens.first : first) - 1
    while (open > 0 && MARK.test(tokens[open]!.text)) open--
    if (open < 1 || !/^[,–—-]+$/.test(tokens[open]!.text)) return null
    const by = behind < 0 ? null : phraseStartingAt(tokens, behind)
    const via = by ? [{ ...by, sentence: sentence.index }] : relays
    return made(
      sentence,
      i,
      [first, as + 1],
      speaker ? widened(tokens, speaker) : null,
      [[0, open - 1]],
      'said',
      'parenthetical',
      via,
    )
  }
  let from = as + 2
  if (tokens[from]?.text === 'on' && /day$/.test(tokens[from + 1]?.text ?? '')) from += 2
  if (tokens[from]!.text.toLowerCase() === 'that') from++
  const end = tail(tokens, from)
  const via = relays
  return made(sentence, i, [first, as + 1], speaker ? widened(tokens, speaker) : null, [[from, end]], 'said', 'c', via)
}

/** "AFP cited state television as quoting the army as saying …": the army speaks, by way of the television, by way of AFP. */
function quotedThrough(sentence: Sentence, tree: Tree, i: number, as: number): Attribution | null {
  const { tokens } = tree
  if (!/^(?:quoting|citing)$/i.test(tokens[as + 1]!.text)) return null
  const inner = quotedAs(sentence, tree, as + 1)
  const middle = phraseStartingAt(tokens, i + 1)
  const outer = subjectOf(tree, i) ?? subjectLeft(tokens, groupStart(tokens, i) - 1)
  if (!inner || !middle) return null
  const via = [outer, middle].filter((who) => who !== null).map((who) => ({ ...who, sentence: sentence.index }))
  return { ...inner, via, token: i }
}

/** Where a "quoted as saying" closes its sentence: the token behind its "by", -1 where it names nobody; null where words follow. */
function quotedBehind(tokens: readonly Token[], saying: number): number | null {
  const next = tokens[saying + 1]
  if (!next || /^[.!?]$/.test(next.text) || MARK.test(next.text)) return -1
  if (/^by$/i.test(next.text)) return saying + 2
  // "… as saying on Monday", "as telling state radio in Goma": where, when and to whom, and no word of what.
  const rest = tokens.slice(saying + 1)
  const aside = /^(?:IN|RB|NNP)$/.test(next.xpos) && !/^(?:that|whether|if|because)$/i.test(next.text)
  return aside && rest.length < 14 && !rest.some((t) => /^(?:VB|MD|``|'')/.test(t.xpos) || MARK.test(t.text))
    ? -1
    : null
}

/** "…, the army said.", "…, said the army, …": the frame stands behind or inside what was said. */
function parenthetical(
  sentence: Sentence,
  tree: Tree,
  i: number,
  first: number,
  kind: Attribution['kind'],
): Attribution | null {
  const { tokens } = tree
  const t = tokens[i]!
  if (
    t.xpos === 'VBG' ||
    (!FINITE.test(t.xpos) &&
      !FINITE.test(tokens[first]!.xpos) &&
      t.xpos !== 'NNS' &&
      !(t.xpos === 'VBN' && CLOSES.test(t.lemma)))
  )
    return null
  const next = tokens[i + 1]
  let who: Phrase | null = null
  let open = -1
  let close = i
  let before = first - 1
  while (before > 0 && MARK.test(tokens[before]!.text)) before--
  const aside = /^[,–—-]+$/.test(tokens[before]?.text ?? '')
  if (aside && next && !/^[.,;:]$/.test(next.text) && !tellsWhenOnly(tokens, i)) {
    who = subjectRight(tokens, i + 1)
    if (!who || tokens[who.head]!.xpos === 'PRP') return null
    if (FINITE.test(tokens[who.last + 1]?.xpos ?? '')) return null
    open = before
    close = who.last
    while (close + 1 < tokens.length && !/^[.,;]$/.test(tokens[close + 1]!.text)) close++
    for (let k = who.last + 1; k <= close; k++) {
      if (/^(?:who|which|that|when|where|as)$/i.test(tokens[k]!.text)) break
      if (FINITE.test(tokens[k]!.xpos)) return null
    }
    if (tokens[close + 1]?.text === ',') {
      const rest = restIsApposition(tokens, close + 2)
      if (rest > 0) close = rest
    }
  } else {
    who = subjectLeft(tokens, first - 1)
    // "…, a doctor working in the camp said."
    const whole = who ? isCutShort(tokens, who) && subjectOf(tree, i) : subjectBefore(tree, i)
    if (whole && whole.last < first && tokens[whole.first - 1]?.text === ',') who = whole
    if (!who || /^W/.test(tokens[who.head]!.xpos) || isOfWhatWasSaid(tokens, who, first)) return null
    let k = who.first - 1
    while (k > 0 && MARK.test(tokens[k]!.text)) k--
    while (k >= 0 && /^(?:as|so|or)$/i.test(tokens[k]!.text)) k--
    // "…, State Councillor and Foreign Minister Wang said".
    const title = tokens[k]?.text === 'and' ? phraseEndingAt(tokens, k - 1) : null
    if (title) {
      who = { ...who, first: title.first }
      k = title.first - 1
    }
    if (k < 1 || !/^[,–—-]+$/.test(tokens[k]!.text)) return null
    open = k
    if (next && !/^[.,;!?]$/.test(next.text)) {
      let end = i + 1
      while (end < tokens.length && !/^[.,;]$/.test(tokens[end]!.text)) end++
      const run = tokens.slice(i + 1, end)
      // "…, the army said in a statement that blamed rebels": what a clause tells beside the frame is no part of it.
      const beside = run.findIndex((r, n) => n > 0 && BESIDE.test(r.text))
      if (
        run.slice(0, beside < 0 ? run.length : beside).some((r) => FINITE.test(r.xpos)) ||
        /^(?:that|whether|how|why|what|to)$/i.test(next.text)
      )
        return null
      if (
        !/^(?:IN|RB|NNP|TO|CD)$/.test(next.xpos) &&
        !isWhen(run) &&
        !(ADDRESSED.has(t.lemma) && /^(?:PRP|NN|NNS|DT|JJ|PRP\$)$/.test(next.xpos))
      )
        return null
      if (ADDRESSED.has(t.lemma) && next.xpos !== 'IN' && end - i > (t.lemma === 'tell' ? 14 : 5)) return null
      if (next.xpos === 'PRP' && /^(?:DT|NNP?S?|JJ|PRP)$/.test(tokens[i + 2]?.xpos ?? '')) return null
      if (/^(?:of|about|for|against)$/i.test(next.text) || (next.xpos === 'IN' && t.lemma === 'reflect')) return null
      close = end - 1
    }
  }
  const after = close + 1 < tokens.length - 2 && tokens[close + 1]!.text === ',' ? close + 2 : -1
  if (after < 0 && !tokens.slice(0, open).some((b) => FINITE.test(b.xpos) || /^VB/.test(b.xpos))) return null
  let from = 0
  for (let k = open - 1; k > 0; k--) {
    if (tokens[k]!.text === ';') {
      from = k + 1
      break
    }
  }
  const runs: [number, number][] = [[from, open - 1]]
  if (
    after > 0 &&
    !/^(?:add|say|note|cite|quote|accord|call|refer|ask)$/.test(tokens[after]!.lemma) &&
    !/^(?:who|which|according)$/i.test(tokens[after]!.text) &&
    !isMeanwhile(tokens, after)
  )
    runs.push([after, tokens.length - 1])
  return made(sentence, i, [first, i], who, runs, kind, 'parenthetical')
}

/** ", as talks stalled", ", even as the two sides met": what the report itself tells beside what was said. */
function isMeanwhile(tokens: readonly Token[], at: number): boolean {
  const word = /^(?:even|just)$/i.test(tokens[at]!.text) ? at + 1 : at
  if (!/^(?:as|while)$/i.test(tokens[word]?.text ?? '')) return false
  for (let k = word + 1; k < tokens.length && !/^[,;]$/.test(tokens[k]!.text); k++)
    if (FINITE.test(tokens[k]!.xpos)) return true
  return false
}

/** "…, the governor, Ahmed Saleh, said yesterday", "…, told reporters": what follows the verb is when or to whom, and who says it stands before. */
function tellsWhenOnly(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]!.lemma === 'tell') return true
  const next = tokens[verb + 1]!
  if (/^(?:on|in|at|during|late|early|here)$/i.test(next.text)) return true
  let end = verb + 1
  while (end < tokens.length && end < verb + 8 && !/^[.,;]$/.test(tokens[end]!.text)) end++
  const run = tokens.slice(verb + 1, end)
  return isWhen(run) || (WEEKDAY.test(next.text) && !FINITE.test(tokens[verb + 2]?.xpos ?? ''))
}
const WEEKDAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight)$/i

/** ", the mayor had announced the evening before.": what stands behind the verb only tells when. */
function isWhen(run: readonly Token[]): boolean {
  return (
    run.length <= 5 &&
    run.some((t) => t.upos === 'NOUN' && DAYTIME.test(t.lemma)) &&
    run.every((t) => OF_TIME.test(t.text))
  )
}

const DAYTIME = /^(?:day|night|evening|morning|afternoon|week|weekend|month|year|hour)$/
const OF_TIME =
  /^(?:the|that|this|last|same|next|following|previous|other|earlier|late|later|early|before|after|a|an|one|two|few|ago|day|night|evening|morning|afternoon|weeks?|weekend|months?|years?|days|hours?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i

function isCutShort(tokens: readonly Token[], who: Phrase): boolean {
  return !/^[,–—-]+$/.test(tokens[who.first - 1]?.text ?? '')
}

/** "…, an official who was not authorised to speak said": the sayer by the tree, where no name stands right before the verb. */
function subjectBefore(tree: Tree, verb: number): Phrase | null {
  const own = kidsOf(tree, verb).find((k) => k < verb && tree.tokens[k]!.deprel === 'nsubj')
  return own === undefined ? null : subjectOf(tree, verb)
}

/** ", a claim Kyiv denied": who answers what was said, and does not say it. */
function isOfWhatWasSaid(tokens: readonly Token[], who: Phrase, verb: number): boolean {
  for (let k = verb - 1; k > 0 && k > verb - 8; k--) {
    if (tokens[k]!.text === ',') return false
    if (!OF_SAYING.test(tokens[k]!.lemma)) continue
    const lead = tokens[k - 1]!
    // "The claim was made, a claim lawyer said": another noun behind it is its head, unless a name or an article stands between.
    const next = tokens[k + 1]!
    const other = who.head > k && (/^NNPS?$/.test(next.xpos) || /^(?:DT|PRP)$/.test(next.xpos))
    return other && (/^(?:DT|JJ|VBN)$/.test(lead.xpos) || lead.text === ',')
  }
  return false
}
const OF_SAYING =
  /^(?:claim|charge|allegation|accusation|assertion|account|figure|report|suggestion|version|demand|statement)$/

/** Words that open a clause beside a frame. */
const BESIDE = /^(?:who|which|that|when|where|as|after|before|while)$/i

/** Verbs that may close a sentence as its frame even where the tagger takes them for a participle. */
const CLOSES = /^(?:say|confirm|add|tell|state)$/

/** The end of ", a doctor in Idlib" behind a name, 0 where the words after the comma are no apposition. */
function restIsApposition(tokens: readonly Token[], from: number): number {
  const phrase = phraseStartingAt(tokens, from)
  if (!phrase) return /^(?:who|which|whose)$/i.test(tokens[from]?.text ?? '') ? tokens.length - 2 : 0
  let end = widened(tokens, phrase).last
  while (end + 1 < tokens.length && !/^[.,;]$/.test(tokens[end + 1]!.text)) {
    if (FINITE.test(tokens[end + 1]!.xpos)) return 0
    end++
  }
  return end
}
