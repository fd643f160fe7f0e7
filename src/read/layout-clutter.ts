// Lines of a page that are not the report: furniture, credits, links, bylines. Each pattern is tried on short lines only.

import { CAPITAL, LETTERS } from '../vocab/letters.ts'

const NAMED = `[${CAPITAL}][${LETTERS}.'’-]+`
const INITIAL = `[${CAPITAL}][${LETTERS}.'’-]*`

/** Lines longer than this are never clutter or a caption, in UTF-16 units. */
const LONGEST_CLUTTER = 240

const CLUTTER: readonly RegExp[] = [
  /^(?:[Bb][Yy]|[Ff]rom)\s+(?:our\s+)?[\p{Lu}][\p{L}.'’-]+(?:\s+(?:and\s+|&\s+)?[\p{Lu}][\p{L}.'’-]*,?){0,9}(?:\s*[|,/-]\s*[^.!?]{0,70})?(?:,\s*(?:updated|posted|published)[^.!?]{0,60})?\.?$/u,
  /^(?:written|reported|edited|compiled|posted|story|words)\s+by\b.{0,120}$/i,
  /^\(?(?:additional )?(?:reporting|writing|editing)\s+(?:by|and writing by|and editing by)\b.{0,220}$/i,
  /^(?:(?:the )?associated press|reuters|afp|ap)?\s*(?:staff )?(?:writers?|correspondents?|reporters?|journalists?)\s.{2,160}\bcontributed to this (?:report|story|article)\.?$/i,
  /^.{2,200}\bcontributed (?:to this (?:report|story|article)|reporting)\.?$/i,
  /^(?:read (?:more|also|next|the full|this|on)|see also|also (?:read|on|see)|related(?: (?:stories|articles|topics|coverage|links|content|video|news|images|reading))?|more (?:on this|from|stories|about|coverage|news|in)|watch(?: now| live| more| the video)?|most (?:read|popular|viewed|shared)|top (?:stories|news)|trending|recommended(?: for you)?|you (?:may|might) also (?:like|be interested)|don['’]t miss|editor['’]s (?:picks?|choice)|keep reading|continue reading|click (?:here|to)|learn more|find out more|what to (?:read|know)|in pictures|next article|previous article|next story|up next|hide caption|toggle caption|enlarge this image|view (?:gallery|image|comments|more|all)|load more|show more|see more|go to|skip to|jump to|back to|return to|table of contents)\b[^.!?]{0,140}:?$/i,
  /^(?:read more|see also|also read|related|watch|more|read|video|gallery|photos?|listen)\s*[:|»>→–—-]\s*.{2,200}$/i,
  /^(?:story highlights|highlights|key (?:points|takeaways)|at a glance|chat with us(?: in| on)?.{0,40})$/i,
  /^(?:share|tweet|pin|email|e-mail|print|comments?|save|like|follow|facebook|twitter|whatsapp|linkedin|reddit|telegram|copy link|link copied!?|close|menu|search|home|news|world|login|log in|sign (?:in|up)|register|subscribe|advertisement|advertising|advert|sponsored(?: content)?|promoted(?: content)?|loading\.*|play|pause|mute|replay|video|audio|live|breaking(?: news)?|exclusive|updated?|image|photo|gallery|top|next|previous|more|tags?|topics|newsletters?)\s*[:.!…]?$/i,
  /^(?:share|tweet|email|print)(?: (?:this|on|via|to|with|it|story|article|page|your)\b.{0,60}|(?:\s+(?:tweet|share|email|print|save|comment|pin|facebook|twitter|whatsapp)){1,8})$/i,
  /^(?:follow|like|join|find|contact|connect with|download|get|sign up|subscribe|register|log in|support|donate)\b[^.!?]{0,80}\b(?:us|facebook|twitter|telegram|whatsapp|instagram|newsletters?|app|updates?|alerts?|inbox|account|premium|channel|free trial)\b[^.!?]{0,60}[.!]?$/i,
  /^(?:we use cookies|this (?:site|website|page) uses cookies|by (?:continuing|using|clicking)\b.{0,80}\b(?:cookies|terms|policy)|accept (?:all )?cookies|cookie (?:policy|settings|preferences)|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|all rights reserved|manage (?:preferences|consent)|please (?:enable|turn on|disable|upgrade)\b).{0,200}$/i,
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  /^.{0,80}\ball rights reserved\b.{0,120}$/i,
  /^(?:this (?:material|article|story|content) may not be (?:published|reproduced)|this (?:article|piece|post|story) (?:first |originally |was first |was originally )+(?:appeared|published|posted)|the views expressed|views expressed|disclaimer|editor['’]s note:? this (?:story|article)|correction:|for more information,? (?:contact|please|visit|see|media)|media (?:contacts?|enquiries|inquiries)\b|press (?:contacts?|office)\b|notes? to editors?\b|for (?:immediate|media|press) (?:release|enquiries|inquiries)|contact:|tel(?:ephone)?[:.]|e-?mail:|source:|via:|tags?:|topics?:|filed under:?|categories:|keywords?:|category:|location:|published:|updated:|posted:|last (?:updated|modified):?|first published:?|date:|print this).{0,200}$/i,
  /^(?:published|updated|posted|last (?:updated|modified)|first published|modified|created|issued)\s+(?:on\s+|at\s+|in\s+)?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|yesterday|an? (?:hour|minute|day))[^.!?]{0,70}$/i,
  /^\d{1,3}\s+(?:comments?|shares?|views?|likes?|replies|retweets?|minutes? (?:ago|read)|min(?:ute)?s? read|hours? ago|days? ago)\.?$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^\S+@\S+\.\S+$/,
  /^[@#]\S+(?:\s+[@#]\S+)*$/,
  /^\P{L}*$/u,
  new RegExp(
    `^[-–—~]\\s*(?:by\\s+)?${NAMED}(?:\\s+${INITIAL}){1,4}(?:\\s+(?:and|&)\\s+${NAMED}(?:\\s+${INITIAL}){1,3})?\\.?$`,
  ),
  /^(?:ABSTRACT|FULL TEXT|END|ENDS|MORE|XXX|###|\(?\s*MORE\s*\)?)\.?$/,
  // What a page says of itself, in whole sentences.
  /^(?:this (?:is a (?:developing|breaking)|(?:breaking |developing )?(?:story|article|page|post|piece|live ?blog) (?:has been|was|is being|will be|is) (?:updated|amended|corrected|edited|republished|translated|published|adapted|developing))|(?:please )?(?:check|come) back (?:later|soon|for)|more to follow|an earlier version of this)\b.{0,180}$/i,
  /^you can (?:read|find|follow|watch|listen|see|sign)\b.{0,120}\b(?:here|below|newsletter|coverage|podcast|app|live blog)\b.{0,60}$/i,
  /^(?:you have \d+ (?:free )?(?:articles?|stories)|already (?:a|have an?) (?:subscriber|account|member)|subscribe (?:to|now|for|today)|(?:please )?(?:support|help fund) (?:our|independent|quality) (?:[a-z-]+ ){0,2}(?:journalism|reporting|newsroom)|your (?:e-?mail|browser|subscription|privacy)|do you have (?:a|any) (?:tip|story|information)|(?:got|have) a (?:story|tip|news tip)|get in touch with us|report (?:a typo|an? error)|leave a (?:reply|comment)|copied to clipboard|play video|listen to (?:this|the) (?:article|story|podcast|audio)|list \d+ of \d+)\b.{0,180}$/i,
  /^if you have (?:a tip|information|a story)\b.{0,90}\b(?:contact|e-?mail|write to|call|get in touch)\b.{0,100}$/i,
  /^(?:our standards|sign-?up|newsletter sign-?up|podcast|explainer|opinion|analysis|in pictures|fact ?check|live updates?|live blog)\s?[:|].{0,180}$/i,
  /^(?:(?:show )?key events(?: only)?|popular in (?:the|your|this) [a-z ]{2,30}|latest news|get in touch|what do you think\?.{0,40}|required fields.{0,20}|live updates?)[:.]?$/i,
  /^(?:read more|more) (?:here|on this|about this)\b.{0,160}$/i,
  /^(?:—|–|--?|\()?\s*(?:with (?:files|reporting|additional reporting|inputs?|agency inputs)|(?:additional|further) (?:files|material|input)) (?:from|by)\b.{0,120}$/i,
  /^(?:the )?(?:associated press|reuters|afp|agence france-presse|ap|bloomberg)(?: and [\p{L} ]{2,40})? contributed\b.{0,80}$/iu,
  /^Sources?:\s(?:[\p{Lu}][\p{L}.&’'-]{0,30}[,;/]?\s?(?:and\s)?){1,10}$/u,
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:is|are) (?:an? |the )?(?:[\p{L}’'-]+ ){0,5}(?:reporter|correspondent|journalist|columnist|fellow|editor|freelancer?|contributor|bureau chief|writer|producer)s?\b(?!.*\b(?:killed|held|shot|jailed|detained|missing|arrested|kidnapped|abducted|sentenced|murdered|wounded|injured|freed|released)\b).{0,160}$/u,
  /^\(?(?:ends?|end of (?:text|statement|story))\)?\s*\/?$/i,
  /^(?:image|photo|video|picture|getty|reuters|afp|ap|epa)s?(?: images?)?$/i,
  /^\d{1,3}(?:,\d{3})*\s+(?:comments?|shares?|views?|likes?|reads?)$/i,
  /^comments?\s*\(\d+\)$/i,
  /^(?:updated?|posted|published|first published|last updated)\s+(?:at|on)\s+\d.{0,60}$/i,
  /^(?:twitter|instagram|facebook)\s*(?:ads info|post by|:)/i,
  /^pic\.twitter\.com\/\S+/i,
]

const CAPTION: readonly RegExp[] = [
  /^.{0,160}\b\d{1,2}:\d{2}(?::\d{2})?$/,
  /^(?:image|media|video|photo|picture|file) (?:copyright|caption|credit|source|playback)\b.{0,220}$/i,
  /^(?:caption|photo|image|picture|video|photograph|credit|file photo|file picture|pictured?|illustration|graphic|map|in this (?:photo|picture|image|file photo|undated photo|frame grab)[^.]{0,60})\s*(?:by|:|courtesy|[-–—|])\s*.{2,220}$/i,
  /^\(?(?:file )?(?:photo|image|picture|video|credit|pic)s?(?:\s+by)?\s*[:/].{2,160}\)?$/i,
  /^(?:(?:file |handout |undated |aerial |satellite )?(?:photo|photograph|picture|image)(?: (?:taken|released|provided|grab)[^.]{0,60})?) (?:shows|showing)\b.{2,200}$/i,
  /^(?:file photo|file|handout)\b\s*[:—–-].{2,220}$/i,
  /^.{0,220}(?:\/\s?(?:AP|AFP|REUTERS|Reuters|EPA|Getty(?: Images)?|Anadolu(?: Agency)?)|\bGetty Images|\bAFP\/Getty|REUTERS\/[\p{Lu}].{0,60}|\(AP Photo\b.{0,60}|AP Photo\/.{0,60}|\[(?:File:? ?)?[^\]]{0,40}\/?(?:Reuters|AFP|AP|EPA|Getty|Al Jazeera|File)[^\]]{0,20}\])\)?\.?$/u,
]

const RELATED =
  /^(?:related|see also|read (?:more|also|next)|more (?:on|from|stories|about)|most (?:read|popular|viewed)|top stories|recommended|you (?:may|might) also|trending|don['’]t miss|editor['’]s picks?|in other news|latest (?:news|stories)|also on)\b/i
const HIGHLIGHTS = /^(?:story )?(?:highlights|key (?:points|takeaways)|at a glance|in brief)\b:?$/i

/** "… (Reporting by Ana Ruiz; Editing by Tom Price)": the credit at the end of a paragraph. */
const CREDIT =
  /\s[([](?:(?:Additional |With |Further )?[Rr]eporting|Writing|Editing|Written|Edited|Compiled|Reported|Translated|Graphics?|Produced) (?:and \w+ )?(?:by|from)\b[^()[\]]{2,300}[)\]]\.?$/

/** Where the credit begins that a paragraph ends with, counted from its start; -1 where it ends with none. */
export function creditAt(paragraph: string): number {
  return /[)\]]\.?$/.test(paragraph) ? paragraph.search(CREDIT) : -1
}

/** Whether a short paragraph is furniture of the page: a credit, a link, a byline, a button. */
export function isClutter(paragraph: string): boolean {
  return paragraph.length <= LONGEST_CLUTTER && CLUTTER.some((form) => form.test(paragraph))
}

/** Whether a short paragraph describes or credits a picture or film. */
export function isCaption(paragraph: string): boolean {
  return paragraph.length <= LONGEST_CLUTTER && CAPTION.some((form) => form.test(paragraph))
}

/** Whether a paragraph opens a list of links to other reports. */
export function opensRelated(paragraph: string): boolean {
  return paragraph.length < 60 && RELATED.test(paragraph)
}

/** Whether a paragraph opens the bulleted summary of a news page. */
export function opensHighlights(paragraph: string): boolean {
  return paragraph.length < 40 && HIGHLIGHTS.test(paragraph)
}
