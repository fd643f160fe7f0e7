// Makes a claim's mode finer by who does it to whom: bombs of states fall from the air, one known person is a target.
import type { Mode, Party, Place } from '../model/index.ts'
import { actorById } from '../vocab/actors/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { areArms, fittingMode, says } from './act-modes.ts'
import type { ActReading } from './acts.ts'
import type { Clause } from './clause-types.ts'
import { sideOf } from './roles-side.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

/** Verbs of killing that name no means. */
const KILLS = new Set('kill murder slay execute eliminate'.split(' '))
/** Those who are killed for who they are. */
const KNOWN: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.leader!,
  ...'member commander warlord elder sheikh priest bishop imam lawyer engineer doctor scientist writer mp legislator councillor mullah preacher'.split(
    ' ',
  ),
])
/** Houses and holy places: to blow one up is to destroy it. */
const HOMES = /^(?:house|home|shrine|mosque|church|temple|tomb|monument|cathedral|minaret|hut)$/
const BOMBS = /^(?:bomb|bombing|firebombing)$/
const BY_HAND =
  /^(?:car|cars|truck|roadside|suicide|grenade|grenades|ied|landmine|vest|parcel|letter|petrol|backpack|device|devices|planted|detonated|van|hotel|bus|pub)$/i
/** Bombs that fall: "the rain of bombs", "bombing runs". */
const FALLS =
  /^(?:mass|daylight|carpet|saturation|aerial|atom|atomic|nuclear|high-altitude|run|runs|sortie|sorties|raid|raids|rain|drop|dropped|pilot|pilots)$/i

/** The mode of a claim as its parties tell it; the mode it had where they tell nothing. */
export function modeByParties(
  reading: ActReading,
  clause: Clause,
  tree: Tree,
  actors: readonly Party[],
  recipients: readonly Party[],
  places: readonly Place[],
): Mode | null {
  if (reading.act === 'COERCE' && reading.mode === 'restrict' && isCurfew(clause, tree)) return 'curfew'
  if (reading.act === 'COERCE' && reading.mode === 'censor' && isOtherStation(clause, tree)) return 'restrict'
  if (reading.act === 'MOBILIZE' && reading.mode === 'troops' && areArms(clause, tree)) return 'weapons'
  if (reading.act !== 'ASSAULT') return fittingMode(reading.act, reading.mode)
  if (reading.mode === 'explosives') {
    if (/^blow$/.test(clause.lemma) && strikes(clause, tree, HOMES)) return 'destroy'
    if (areBombsFalling(clause, tree)) return 'aerial'
    return isBombing(reading, clause, tree) &&
      (actors.some(isOfState) ||
        says(clause, tree.tokens, FALLS) ||
        (actors.length === 0 && isOfTown(reading, clause, tree, places))) &&
      !says(clause, tree.tokens, BY_HAND)
      ? 'aerial'
      : 'explosives'
  }
  if (reading.mode === null && isKillingOf(clause, tree, recipients)) return 'targeted'
  if (reading.mode === null && actors.length > 0 && killsKnown(reading, clause, tree, recipients)) return 'targeted'
  return fittingMode('ASSAULT', reading.mode)
}

/** "Bombs fell on a monastery", "rained down on the port": from above. */
function areBombsFalling({ kind, lemma, args }: Clause, tree: Tree): boolean {
  const falling = args.find((a) => a.role === 'subject' && tree.tokens[a.head]!.lemma === 'bomb')
  return (
    kind === 'verb' &&
    falling !== undefined &&
    /^(?:fall|rain|drop|shower|pour|land)$/.test(lemma) &&
    !kidsOf(tree, falling.head).some((k) => BY_HAND.test(tree.tokens[k]!.text))
  )
}

/** "Closed two metro stations": they broadcast nothing. */
function isOtherStation({ args, head }: Clause, tree: Tree): boolean {
  const station = [head, ...args.map((a) => a.head)].find((i) => tree.tokens[i]?.lemma === 'station')
  return station !== undefined && kidsOf(tree, station).some((k) => OTHER_STATION.test(tree.tokens[k]!.text))
}
const OTHER_STATION =
  /^(?:metro|subway|underground|tube|train|railway|rail|bus|police|petrol|gas|fuel|power|polling|fire|border)$/i

const KEEPS_IN =
  /\b(?:stay|remain|keep) (?:(?:at|in) )?(?:their |your )?(?:homes?|indoors)\b|\bafter (?:dark|dusk|nightfall|\S+ (?:pm|p\.m\.?|o'clock|in the evening|at night))/

/** "Ordered everyone to stay at home", "forbade motorcycles after six in the evening". */
function isCurfew({ head }: Clause, { tokens }: Tree): boolean {
  const words = tokens.slice(head, head + 14).map((t) => t.text.toLowerCase())
  return KEEPS_IN.test(words.join(' '))
}

function isBombing({ uses }: ActReading, clause: Clause, tree: Tree): boolean {
  return BOMBS.test(clause.lemma) || uses.some((u) => BOMBS.test(tree.tokens[u]?.lemma ?? ''))
}

/** "The bombing of Hiroshima", by no known group: a whole town is bombed from the air. */
function isOfTown({ uses }: ActReading, clause: Clause, tree: Tree, places: readonly Place[]): boolean {
  const { tokens } = tree
  const noun = [clause.head, ...uses].find((i) => tokens[i]?.upos === 'NOUN' && BOMBS.test(tokens[i]!.lemma))
  if (noun === undefined) return false
  const of = kidsOf(tree, noun).find((k) => tokens[k]!.deprel === 'nmod' && tokens[k - 1]?.text === 'of')
  const struck = of === undefined ? undefined : tokens[of]!
  return places.some(
    (p) =>
      p.id !== null &&
      p.span !== null &&
      /^(?:settlement|country|region)$/.test(p.precision) &&
      struck !== undefined &&
      p.span.start <= struck.start &&
      p.span.end >= struck.end,
  )
}

/** A state, its forces, or a coalition of states. */
function isOfState(party: Party): boolean {
  if (/\b(?:coalition|air ?force|warplanes?|jets?|aircraft|regime)\b/i.test(party.name)) return true
  const side = party.actor === null ? null : sideOf(party)
  return side !== null && actorById(side)?.kind === 'state'
}

/** Whether what is struck is one of the words. */
function strikes(clause: Clause, tree: Tree, words: RegExp): boolean {
  return clause.args.some(
    (a) =>
      (a.role === 'object' || (clause.passive && a.role === 'subject')) &&
      [a.head, ...a.others].some((i) => words.test(tree.tokens[i]!.lemma)),
  )
}

/** Whether somebody known is killed, or was to be: "attempted to kill President Erdogan". */
function killsKnown(reading: ActReading, clause: Clause, tree: Tree, recipients: readonly Party[]): boolean {
  if (KILLS.has(clause.lemma)) return isKnown(clause, tree, recipients)
  const [one, more] = recipients
  return (
    one?.actor?.startsWith('person/') === true &&
    !more &&
    reading.uses.some((u) => KILLS.has(tree.tokens[u]?.lemma ?? ''))
  )
}

/** "The killing of Rafik Hariri", "the assassination of the bishop": a noun for killing, and one known person behind it. */
function isKillingOf({ kind, lemma, head }: Clause, tree: Tree, recipients: readonly Party[]): boolean {
  if (kind !== 'noun' || !/^(?:killing|murder|slaying|assassination)$/.test(lemma)) return false
  const [one, more] = recipients
  if (!one?.span || more) return false
  const { start, end } = one.span
  const of = kidsOf(tree, head).find((k) => tree.tokens[k]!.start >= start && tree.tokens[k]!.end <= end)
  if (of === undefined || kidsOf(tree, of).some((k) => tree.tokens[k]!.deprel === 'nummod')) return false
  const { xpos, lemma: whom } = tree.tokens[of]!
  return one.actor?.startsWith('person/') === true || (xpos === 'NN' && KNOWN.has(whom.toLowerCase()))
}

/** Whether the one killed is somebody known by name or office, and no crowd. */
function isKnown(clause: Clause, tree: Tree, recipients: readonly Party[]): boolean {
  const [one, more] = recipients
  if (!one?.span || more) return false
  const arg = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object') && !a.shared)
  const head = tree.tokens[arg?.head ?? -1]
  if (!arg || !head || arg.others.length > 0 || head.start < one.span.start || head.end > one.span.end) return false
  if (kidsOf(tree, arg.head).some((k) => tree.tokens[k]!.deprel === 'nummod')) return false
  return one.actor?.startsWith('person/') === true || (head.xpos === 'NN' && KNOWN.has(head.lemma.toLowerCase()))
}
