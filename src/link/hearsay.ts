// Words by which a report passes on what people tell one another, and does not vouch for: the one list of them.
import { isPassedOn } from './hearsay-frames.ts'

/** Those who tell without a name to them. */
const TELLERS = 'people|neighbours|strangers?|somebody|someone|everybody|everyone|boys|children|a neighbour'
const POSTS =
  'posts?|videos?|pictures?|photographs?|accounts?|channels?|messages?|pages?|websites?|blogs?|bloggers?|tweets?'
const PAPERS = 'newspapers?|papers|press|media|television|tv|headlines?'

const GOES_ROUND: readonly string[] = [
  String.raw`rumou?r\w*`,
  String.raw`it (?:was|is|has been|had been) (?:\p{Ll}+ )?(?:being )?(?:said(?! by)|written|claimed|rumou?red|whispered|put about|made out)`,
  '(?:said|rumoured|supposed|believed|claimed|alleged) to have',
  '(?:so )?(?:the|one|a) stor(?:y|ies) (?:went|goes|ran|runs|had it|has it)',
  String.raw`stor(?:y|ies) (?:\p{Ll}+ ){0,3}?(?:carried|put about|circulat\w+|recycled|spread|doing the rounds)`,
  String.raw`the (?:talk|word|story|tale|gossip|chatter)(?: (?:in|on|of|at|among) [\p{L}' ’-]{2,40}?)? (?:is|was|has it|had it|goes|went)(?: that)?`,
  'word (?:was|is|has it|had it|went (?:round|around)|got round|spread)',
  String.raw`(?:the |there (?:was|is|has been) )?talk (?:(?:was|is|in (?:the )?\p{L}+(?: \p{L}+)? (?:was|is)) (?:that|of)|in (?:the )?\p{L}+(?: \p{L}+)? that|that\b)`,
  'one hears(?: it said)?',
  'you hear (?:it said )?that',
  '(?:i|we|he|she|they|had|has|have) (?:had |have |has )?heard (?:it said )?that',
  'some say',
  '(?:tea ?shops?|bazaars?|markets?|caf[eé]s?|barracks) (?:have|has|had) it',
  "on (?:everyone|everybody)['’]s lips",
  'told (?:each other|one another)',
  'unconfirmed',
  'could not be (?:independently )?(?:confirmed|verified)',
]
const TOLD_BY_NOBODY: readonly string[] = [
  '(?:they|people|everybody|everyone) (?:will |would |all )?tell you',
  '(?:they|people) say in the (?:market|bazaar|queue|street|caf[eé]|mosque|camp)s?',
  String.raw`(?:somebody|someone)\b[^.;,]{0,30}? (?:has|had|have) (?:written|posted|forwarded|announced|put (?:it )?about)`,
  'people forward',
  String.raw`(?:${TELLERS})\b[^.;]{0,60}?\b(?:heard|swore|swears|whisper\w*|shout(?:ed|s|ing)?|purport\w*)`,
  String.raw`(?:${TELLERS}) (?:on|in|by|from)?[^.,;]{0,40}\b(?:claim(?:ed|s|ing)?|suggest\w*)`,
  'swor(?:e|n) (?:to (?:me|us) )?that',
  'swears (?:to (?:me|us) )?that',
  String.raw`(?:everybody|everyone|(?:the )?(?:whole|all|half) (?:of )?(?:the )?[\p{L}-]+) (?:knew|knows|was sure|is sure) that`,
  String.raw`(?:voices|tongues|detractors|ill-wishers)\b[^.;]{0,30}\b(?:say|assert|claim|whisper)`,
  String.raw`(?:reports?|posts?|accounts?|messages?) (?:on|in) (?:social|\S+ media|the internet|telegram)`,
  String.raw`(?:${POSTS}) (?:on|in|by|from)?[^.,;]{0,40}\b(?:claim(?:ed|s|ing)?|shout(?:ed|s|ing)?|purport\w*|whisper\w*|suggest\w*)`,
]
const UNTRUE: readonly string[] = ['not true', '(?:is|was) false', 'claimed falsely', 'den(?:y|ies|ied) that']

const HEARSAY = new RegExp(`\\b(?:${[...GOES_ROUND, ...TOLD_BY_NOBODY, ...UNTRUE].join('|')})\\b`, 'iu')

/** What a paper, a channel or somebody wrote or said before these words' end; of what anybody can see, as a siege, that is no witness. */
const ON_PAPER = new RegExp(
  [
    String.raw`\b(?:some|a|an|one|another|several|many|various|certain) (?:[\p{L}-]+ ){0,4}?(?:${POSTS}|radio|stations?|broadcasts?)\b`,
    String.raw`(?:^|\b(?:some|several|many|most|foreign|western|other|the|a|certain|\p{Lu}\p{Ll}+|\p{L}+ese) (?:\p{L}+ )?)(?:${PAPERS})\b(?: in \p{Lu}\p{Ll}+)?[^.;]{0,60}?\b(?:describ\w+|writ\w+|wrote|call(?:s|ed)?|sa(?:y|ys|id)|announc\w+|report(?:s|ed)?|had it|ha(?:s|ve))\b`,
    String.raw`\b(?:somebody|someone|everybody|everyone|a neighbour|strangers?)\b[^.;]{0,60}?\b(?:said|says|wrote|writes|told)\b`,
    String.raw`\b(?:people|those|anyone|anybody|whoever) who (?:say|says|claim|claims|think|thinks|write|writes|tell|tells|call|calls)\b`,
  ].join('|'),
  'iu',
)

/** What was asked of the last sentences: many finders ask it of one. */
const known = { told: new Map<string, boolean>(), paper: new Map<string, boolean>() }
const MOST_KNOWN = 256

/**
 * Whether words say that what they tell is only going round: "they tell you in the market that …". With `paper`, what papers, channels
 * and unnamed people wrote or said counts as well.
 */
export function isHearsay(words: string, paper = false): boolean {
  const answers = paper ? known.paper : known.told
  let answer = answers.get(words)
  if (answer === undefined) {
    answer = HEARSAY.test(words) || isPassedOn(words) || (paper && ON_PAPER.test(words))
    if (answers.size >= MOST_KNOWN) answers.clear()
    answers.set(words, answer)
  }
  return answer
}
