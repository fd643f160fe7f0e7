// Whether a sentence that speaks of a siege says that there is one, or that it is over: what papers write, somebody heard, people fear
// or ask for, or the sentence itself calls untrue, is neither.

import { isHearsay } from './hearsay.ts'

const RING =
  /\b(?:besieg\w*|sieges?|blockade[sd]?|blockading|encircle\w*|surround(?:s|ed|ing)?|ringed|cut off|shut in|(?:sealed|closed) off|starv(?:e|es|ed|ing) (?:the|its?|their|our)\b)/i

/** A word for a siege that is only a word: "as if", "the myth", "so-called". */
const FIGURE =
  /\bas (?:though|if)\b|\b(?:commonplace|myth|legend|fairy tale|fable|cliché)\b|\bthe (?:word|term) ["“‘']?$|\b(?:talk|speak|speaks|spoke|speaking|write|writes) of (?:a|the|any) $|\bso-called $/iu
/** "Talk of the town's being besieged", "reports of Kauda getting cut off": what is told of it, and not the ring, is there. */
const TALK_OF =
  /\b(?:talk|tales?|rumou?rs?|stor(?:y|ies)|reports?|claims?|whispers?|news|word|notion|idea|impression|gossip|allegations?) (?:of|about) (?:[^.;:]{1,60} )?(?:being|getting|becoming|having been) (?:\p{Ll}+ )?$/iu
/** "The social networks had Juba encircled", "on the radio they had it besieged": who has a town shut in only in words. */
const HAD_IT =
  /\b(?:social (?:networks?|media)|networks|facebook|telegram|twitter|whatsapp|internet|radios?|television|tv|papers?|newspapers?|press|media|channels?|stations?|posts?|messages?|headlines?|rumou?rs?|gossip|bazaars?|markets?|queues?|tea ?shops?|caf[eé]s?|taxi drivers|streets|leaflets?|maps?)\b[^.;:]{0,30}? (?:had|has|have|puts?|saw|sees|declared?) (?!been |to |not )(?:[\p{L}'’-]+ ){1,4}$/iu
/** What is feared, would come only on a condition or is still to come, or is so in part. */
const AHEAD =
  /\b(?:fear(?:s|ed|ing)?|afraid|worr(?:y|ies|ied)|lest|in case|at risk of|in danger of|on the (?:brink|verge|edge) of(?! (?:\p{Lu}|the |an? ))|would|could|might|if|unless|whether|nearly|almost|half|three[- ]quarters|partly|partially|will (?:soon |yet |also |next )?be|(?:is|are|was|were) (?:going|about|likely|bound|set) to be)\b[^.;:]{0,80}$/iu
/** What the sentence itself calls untrue. */
const DENIED =
  /\b(?:(?:is|are|was|were|has been|have been|had been) (?:not|never|no longer|hardly|scarcely|by no means|in no way|far from) (?:\p{Ll}+ )?(?:being )?(?:besieg\w+|blockaded|encircled|surrounded|ringed|cut off|shut in|sealed off|closed off|under (?:a )?(?:siege|blockade))|(?:isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t been|haven['’]t been) (?:\p{Ll}+ )?(?:besieg\w+|blockaded|encircled|surrounded|cut off|under (?:a )?(?:siege|blockade))|(?:no|not a|never a|not any|nor a|neither a) (?:\p{Ll}+ )?(?:siege|blockade|encirclement)\b|(?:nobody|no one|none|nothing|neither(?: of them| town| city| place)?) (?:is|was|are|were|has been|had been) (?:besieging|surrounding|blockading|encircling|besieged|surrounded|encircled|cut off)|nor (?:is|are|was|were) (?:[\p{L}'’-]+ ){1,4}?(?:besieged|encircled|surrounded|cut off|under siege))/iu
const UNTRUE =
  /\b(?:untrue|not true|not so|not the case|a lie|lies|false(?:hood)?|baseless|unfounded|invent(?:ed|ion)|wrong|nonsense|childish|absurd|ridiculous|exaggerat\w+|propaganda|does not (?:bear|apply|hold|fit|stand)|do not (?:bear|apply|hold)|cannot be called|den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)|contradict(?:s|ed))\b/i

/** 'Made of this "the siege of Gori"': a name that others give it. */
const NAMED_SO =
  /["“‘'](?:the|an?|this) (?:\p{Ll}+ )?(?:siege|blockade|encirclement)(?: of (?:the |\p{Ll}{1,3}-)?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)?[.,]?["”’'](?!\p{L})/u

/** Whether a sentence passes on as hearsay, fears, or calls untrue that a place is shut in. */
export function isDoubtedRing(sentence: string): boolean {
  const ring = RING.exec(sentence)
  if (!ring) return false
  const before = sentence.slice(0, ring.index)
  if (isHearsay(before, true) || FIGURE.test(before) || DENIED.test(sentence) || NAMED_SO.test(sentence)) return true
  if (TALK_OF.test(before) || (/ed$|ded$|off$|in$/.test(ring[0]) && HAD_IT.test(before))) return true
  // "Tears over a "besieged" peninsula": the word is another's, and not believed.
  if (
    /\b(?:an?|the|this|that|its|their|our|so-called) ["“‘']$/i.test(before) &&
    /^[\p{L}-]+["”’']/u.test(ring[0] + sentence.slice(ring.index + ring[0].length))
  )
    return true
  const clause = before.split(/[;:]|, (?:and|but|which|who|where) /).at(-1) as string
  return AHEAD.test(clause) || isUntrue(sentence, before)
}

/** "It is false that the enemy has taken the town, or that it is surrounded"; what a relative clause adds is not denied. */
const FALSE_THAT =
  /\b(?:den(?:y|ies|ied|ying)|untrue|not true|false|wrong|a lie|invented|without foundation)\b[^.;]{0,30}\bthat\b(?:(?!, (?:which|who|where|while|but)\b)[^.;]){0,60}(?:, (?:or|nor|and) (?:of )?that\b(?:(?!, (?:which|who|where|while|but)\b)[^.;]){0,80})?$/i
/** "Equally invented are the stories that the towns have been blockaded". */
const FALSE_ARE =
  /\b(?:invented|untrue|false|baseless|unfounded|without (?:any )?(?:foundation|basis)|fiction|nonsense) (?:is|are|was|were) (?:the |all |any )?(?:\p{Ll}+ )?(?:stor(?:y|ies)|claims?|reports?|rumou?rs?|talk|assertions?|versions?|news|allegations?|tales?)\b(?:(?!, (?:which|who|where|while|but)\b)[^.;]){0,160}$/iu

/** "The minister denied that the town was surrounded", "to speak of a siege was childish"; who denies another thing besieges none the less. */
function isUntrue(sentence: string, before: string): boolean {
  if (FALSE_THAT.test(before) || FALSE_ARE.test(before)) return true
  // "It should not be concluded that the town was under siege".
  if (
    /\b(?:not|never|wrong|a mistake|mistaken) (?:to |be |been )?(?:conclude|infer|think|assume|say|suppose|believe|imagine)\w*\b[^.;]{0,20}\bthat\b[^.;]{0,60}$/i.test(
      before,
    )
  )
    return true
  const behind = sentence.slice(before.length)
  return (
    /\b(?:that|to (?:speak|talk)|claims?|reports?|stories|story|rumou?rs?|talk|the (?:word|term)|idea)\b[^.;]{0,80}$/i.test(
      before,
    ) && UNTRUE.test(behind)
  )
}

/** Words before "lifted" that make it asked for, promised or awaited, not done. */
const WISHED =
  /\b(?:not|never|no longer|until|till|if|unless|must|should|will|would|could|(?<!\d )may(?! \d)|might|can|demand\w*|call(?:s|ed|ing)? (?:for|on)|urg\w+|ask\w*|appeal\w*|request\w*|insist\w*|press\w*|beg(?:s|ged)?|propos\w*|promis\w+|offer\w*|pledg\w*|agree\w*|order\w*|hop\w+|expect\w*|want\w*|wish\w*|need\w*|plan(?:s|ned)?|try|tries|tried|trying|attempt\w*|fail(?:s|ed)?|aim\w*|conditions?|terms|plea)\b[^.;]{0,110}$/i
const BE_LIFTED = /\b(?:be|being|to be|not been|never been) (?:lifted|broken|ended|raised|removed|over)\b/i

/** "When the siege is lifted", "once the blockade has been lifted". */
const AWAITED = /\b(?:when|once|as soon as|after|before|the day)\b[^.;]{0,60}$/i

/** Whether words before an end and the end itself say that it is only wished for, promised or denied. */
export function isWishedEnd(before: string, end: string): boolean {
  return (
    WISHED.test(before) ||
    BE_LIFTED.test(end) ||
    (AWAITED.test(before) && /\b(?:is|are|has been|have been)\b/i.test(end))
  )
}

/** Whether an end is told by nobody who knows: "some channel announced that the siege was lifted". */
export function isHeardEnd(before: string): boolean {
  return (
    isHearsay(before, true) ||
    FIGURE.test(before) ||
    /\b(?:heard|claim(?:s|ed)?|rumou?r\w*|announced in error|(?:prematurely|falsely|wrongly|mistakenly|erroneously) (?:announced|declared|reported|said|stated|written|told))\b[^.;]{0,90}$/i.test(
      before,
    )
  )
}
