// Finds offices by their title and people by their name, as of a day.
import { partings, stateMeant } from './compose.ts'
import { actorById, actorOf } from './find.ts'
import { foldOf } from './fold.ts'
import { officesById, officesByTitle, personsById, personsByLastName, personsByName } from './office-roster.ts'
import { CHECKED } from './offices.ts'
import type { Actor, Context, HeldOffice, Office, Person } from './types.ts'

/** Who held an office on a day (ISO). */
export function holderOn(office: Office, date: string): Person | undefined {
  const day = date.slice(0, 10)
  const term = office.terms.findLast((t) => t.from <= day && (t.to === null || day < t.to))
  return term && personsById.get(term.person)
}

/** The office with this id, as `office/russia/foreign-minister`. */
export function officeById(id: string): Office | undefined {
  return officesById.get(id)
}

function officeAt(owner: Actor, title: string): Office | undefined {
  let at: Actor | undefined = owner
  for (let i = 0; at !== undefined && i < 4; i++) {
    const office = officesByTitle.get(`${at.id}|${title}`)
    if (office !== undefined) return office
    at = at.armOf === null ? undefined : actorById(at.armOf)
  }
  return undefined
}

/** The titles of all offices, whosever they are. */
const TITLES: ReadonlySet<string> = new Set([...officesByTitle.keys()].map((key) => key.slice(key.indexOf('|') + 1)))

function officeNamed(words: string, context: Context): Office | undefined {
  const alone = officesByTitle.get(`|${foldOf(words)}`)
  if (alone !== undefined) return alone
  for (const [whose, what] of partings(words)) {
    const title = foldOf(what)
    if (!TITLES.has(title)) continue
    const owner = stateMeant(whose, context) ?? actorOf(whose, context)
    const office = owner && officeAt(owner, title)
    if (office !== undefined) return office
  }
  if (context.states?.size !== 1) return undefined
  const [only] = context.states
  const title = foldOf(words)
  // In a report about Syria "the UN envoy" is the one to Syria, never the one of Syria at the UN.
  if (UN_ENVOY.test(title)) return officesByTitle.get(`body/un|${foldOf(actorById(only as string)?.name ?? '')} envoy`)
  return officesByTitle.get(`${only}|${title}`)
}

/** Whom the United Nations send, as told without where to. */
const UN_ENVOY = /^(?:un|united nations) (?:special |peace )?(?:envoy|mediator)$/

const STILL_IN_OFFICE = /(^|[\s-])(?:then|acting|outgoing|current|incumbent|new|newly elected|interim)[\s-]+(?=\S)/gi
const OUT_OF_OFFICE = /(^|[\s-])(?:former|ex|one-time|deputy|vice|assistant|late|future|ousted|deposed)[\s-]+(?=\S)/gi

/**
 * The office that title words name with the actor it belongs to ("the Russian Foreign Minister", "Secretary of State of the US"),
 * and who held it on the day. With context, a title that names no state is taken for the one state the report speaks of.
 * "Former" and "deputy" name the office, but no holder.
 */
export function officeOf(words: string, date?: string | null, context?: Context): HeldOffice | undefined {
  if (words.length > 120) return undefined
  const under = BOSS.exec(words.trim())?.[1]
  if (under !== undefined) return officeOver(under, date)
  const near: Context = { date: date ?? null, ...context }
  const now = words.trim().replace(STILL_IN_OFFICE, '$1')
  let office = officeNamed(now, near)
  const held = office !== undefined
  if (office === undefined) {
    const once = now.replace(OUT_OF_OFFICE, '$1')
    if (once !== now) office = officeNamed(once, near)
  }
  const actor = office && actorById(office.actor)
  if (office === undefined || actor === undefined) return undefined
  const holder = held && date ? (holderOn(office, date) ?? null) : null
  return { office, actor, holder, checked: !date || date.slice(0, 10) <= CHECKED }
}

const BOSS = /^(.{2,60})['’]s? (?:boss|superior)$/i

/** "Lavrov's boss": whoever leads the state or body that somebody holds an office of on the day; undefined for who leads it himself. */
function officeOver(name: string, date?: string | null): HeldOffice | undefined {
  if (!date) return undefined
  const day = date.slice(0, 10)
  const people = personOf(name, date) ? [personOf(name, date) as Person] : personsNamed(name)
  const held = people.flatMap((p) => p.offices.filter((o) => o.from <= day && (o.to === null || day < o.to)))
  const owners = new Set(held.map((o) => o.office.actor))
  if (held.length === 0 || owners.size > 1) return undefined
  const [owner] = owners
  const actor = actorById(owner as string)
  const office = leading(owner as string)
  if (!actor || !office || held.some((o) => o.office.id === office.id)) return undefined
  return { office, actor, holder: holderOn(office, date) ?? null, checked: day <= CHECKED }
}

/** The office that leads a state or body. */
function leading(owner: string): Office | undefined {
  for (const title of ['leader', 'supreme leader', 'secretary general', 'president', 'prime minister']) {
    const office = officesByTitle.get(`${owner}|${title}`)
    if (office !== undefined) return office
  }
  return undefined
}

/** Whether a person held any office of the roster on a day (ISO). */
export function inOffice(person: Person, date: string): boolean {
  const day = date.slice(0, 10)
  return person.offices.some((o) => o.from <= day && (o.to === null || day < o.to))
}

/** Everybody whose last name (or sole name) this is. */
export function personsNamed(lastName: string): readonly Person[] {
  return personsByLastName.get(foldOf(lastName)) ?? []
}

/** "Antony J. Blinken": an initial between two names, which most reports leave out. */
const INITIAL = /(?<=\p{L}{2}) \p{Lu}\.(?: ?\p{Lu}\.)?(?= \p{Lu}\p{L})/u

/** The person a full name or known spelling names; of several, the one in office on the day. A last name alone is for `personsNamed`. */
export function personOf(name: string, date?: string | null): Person | undefined {
  const found =
    personsByName.get(foldOf(name)) ??
    (name.includes('.') ? personsByName.get(foldOf(name.replace(INITIAL, ''))) : undefined)
  if (found === undefined || found.length < 2) return found?.[0]
  const near = date ? found.filter((p) => inOffice(p, date)) : []
  return near.length === 1 ? near[0] : undefined
}

const CROWNS = /\/(?:king|queen|emir|sultan|crown-prince)$/

/** Who wears a crown, by first name. */
const crowned: ReadonlyMap<string, readonly Person[]> = Map.groupBy(
  [...personsById.values()].filter((p) => p.offices.some(({ office }) => CROWNS.test(office.id))),
  (p) => foldOf(p.name.split(' ')[0] ?? ''),
)

/**
 * The king, emir, sultan or crown prince of a first name: the only one on the day, or the only one of the states of the context;
 * undefined for none and for several.
 */
export function crownedNamed(firstName: string, context: Context = {}): Person | undefined {
  const { date, states } = context
  const worn = (p: Person): Person['offices'] =>
    p.offices.filter(
      ({ office, from, to }) =>
        CROWNS.test(office.id) && (!date || (from <= date.slice(0, 10) && (to === null || date.slice(0, 10) < to))),
    )
  const on = (crowned.get(foldOf(firstName)) ?? []).filter((p) => worn(p).length > 0)
  if (on.length < 2) return on[0]
  const near = on.filter((p) => worn(p).some(({ office }) => states?.has(office.actor)))
  return near.length === 1 ? near[0] : undefined
}
