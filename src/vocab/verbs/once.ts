// Verbs by whether what they tell is done in one go or lasts: told in the present ("kills", "besieges") the first is a deed, the
// second goes on.
import { wordSet } from '../word-set.ts'

/** Done in one go to whoever is counted or told of as one: "attack a bus", "kill twelve". */
export const ONCE_TO_COUNTED = wordSet(`
  kill wound injure hurt die maim behead execute assassinate murder leave massacre slay stab lynch hang
  attack bomb bombard shell strike hit raid target ambush hijack blast destroy damage demolish torch burn loot ransack
  abduct kidnap detain arrest rescue save evacuate deport expel transfer hand deliver send deploy dispatch
  find discover exhume intercept visit attend host hold meet pick blacklist add remove suspend ban recall dismiss fire`)

/** Done in one go to whatever they are told of, if only it is one thing or known: "storm the palace", "sign the treaty". */
export const ONCE_TO_KNOWN = wordSet(`
  kill wound injure behead execute assassinate murder massacre stab lynch hang down shoot
  capture seize storm overrun retake recapture reclaim liberate breach cross reach enter take
  free release rescue exchange swap extradite
  declare announce proclaim sign ratify initial approve adopt pass veto endorse launch unveil impose lift extend renew prolong
  postpone cancel abandon scrap break end begin start resume reopen open close abolish repeal
  appoint name elect inaugurate swear sentence convict acquit indict jail dismiss sack depose oust overthrow topple
  detonate defuse ransack ambush hijack sink scuttle blow attend accept`)

/** Done in one go by a counted or named one, without anything it is done to: "a rebel chief surrenders", "a bus explodes". */
export const ONCE_ALONE = wordSet(`
  surrender resign defect desert explode detonate crash collapse fall land arrive depart die capitulate convene abdicate step
  cross open`)

/** What comes about, told of strife, talks or a truce: "clashes erupt", "talks resume". */
export const COMES_UP = wordSet('erupt resume restart begin start break reopen reignite')

/** What lasts, as long as nobody tells its end, also where a chronicle tells it: "holds the town", "backs the rebels". */
export const LASTS = wordSet(`
  besiege blockade surround encircle occupy hold control trap ring confine remain stay stand lie sit continue keep persist go-on carry-on
  back support host shelter house lack depend rely rule govern administer own operate run use possess contain include consist
  know believe think fear hope want need wish intend plan expect prefer like love hate understand doubt seem appear look
  have be exist live work belong face suffer endure struggle claim insist maintain refuse oppose resist deny say
  mean represent constitute amount mark show suggest serve act wait await rage simmer smoulder smolder drag last intensify escalate worsen`)
