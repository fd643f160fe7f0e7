// Verbs whose object is to do something: "urged the rebels to leave", "forced them to stop", "allowed the convoy to pass".
import { wordSet } from '../word-set.ts'

const bids = 'ask urge order instruct direct command tell summon enjoin request require'
const begs = 'beg press invite implore beseech entreat exhort advise petition lobby'
const asks = `${bids} ${begs}`
const calls = 'call appeal plead'
const makes =
  'force compel oblige coerce persuade convince induce pressure push encourage challenge pressurise pressurize commission task'
const lets = 'permit allow enable authorise authorize entitle license forbid'

/** Who is asked or told to do something, by words: "ordered residents to leave", "called on the army to stop". */
export const ASKS_TO = wordSet(`${asks} ${calls} demand`)
/** Whom somebody can make do it or suffer for it: "was told to leave or be shot". Nobody threatens whom he begs. */
export const BIDS = wordSet(`${bids} call demand warn give force`)
/** Whom words or force are to move: asked, told, pressed, forced. */
export const MOVES_TO = wordSet(`${asks} ${makes}`)
/** Every verb whose object is who does what the infinitive behind it says. */
export const CONTROLS = wordSet(`${asks} ${calls} ${makes} ${lets} warn`)
