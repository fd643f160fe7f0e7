// Builds offices, their terms and the people who held them from the tables, once.
import { foldOf } from './fold.ts'
import { STATE_OFFICES } from './offices.ts'
import { BODY_OFFICES } from './offices-bodies.ts'
import { PERSONS } from './persons.ts'
import { partsOf, rowsOf, slugOf } from './table.ts'
import type { Office, Person, Term } from './types.ts'

interface Draft {
  readonly name: string
  readonly aliases: Set<string>
  /** Whether the family's name stands first. */
  firstFirst: boolean
  readonly offices: { office: Office; from: string; to: string | null }[]
  gender: 'f' | 'm' | null
  side: string[]
  from: string | null
  to: string | null
}

/** The titles an office goes by when the actor it belongs to is named beside it. */
const TITLES_OF: Readonly<Record<string, string>> = {
  president: 'President; head of state; leader; ruler; strongman',
  'prime-minister': 'Prime Minister; Premier; PM; head of government',
  chancellor: 'Chancellor; head of government',
  'foreign-minister':
    'Foreign Minister; Minister of Foreign Affairs; Foreign Affairs Minister; Minister for Foreign Affairs; FM; top diplomat; Minister of External Affairs; External Affairs Minister; foreign policy chief; Foreign Secretary',
  'defence-minister':
    'Defence Minister; Minister of Defence; Defence Secretary; Minister of National Defence; Defence chief',
  king: 'King; monarch',
  emir: 'Emir; Amir; ruler',
  sultan: 'Sultan',
  'crown-prince': 'Crown Prince; de facto ruler',
  'supreme-leader': 'Supreme Leader',
}

/** States that the head of government leads, and a president or a crown only stands for. */
const LED_BY_CABINET: ReadonlySet<string> = new Set(
  `israel germany italy india iraq pakistan ethiopia lebanon greece bangladesh armenia georgia hungary poland croatia kosovo finland uk
   spain netherlands norway sweden canada australia new-zealand japan malaysia thailand cambodia`
    .split(/\s+/)
    .map((slug) => `state/${slug}`),
)

/** The titles that an office of a kind goes by in a state or body. */
function titlesOf(actor: string, kind: string): string[] {
  const titles = partsOf(TITLES_OF[kind])
  if (!LED_BY_CABINET.has(actor)) return titles
  if (kind === 'president') return titles.filter((t) => !/^(?:leader|ruler|strongman)$/.test(t))
  return kind === 'prime-minister' || kind === 'chancellor' ? [...titles, 'leader'] : titles
}

/** Offices by id. */
export const officesById = new Map<string, Office>()

/** Offices by `actor id|folded title`; a title without its actor stands under `|title`. */
export const officesByTitle = new Map<string, Office>()

const drafts = new Map<string, Draft>()

function draftOf(name: string): Draft {
  const id = `person/${slugOf(name)}`
  const known = drafts.get(id)
  if (known !== undefined) return known
  const made: Draft = {
    name,
    aliases: new Set(),
    firstFirst: false,
    offices: [],
    gender: null,
    side: [],
    from: null,
    to: null,
  }
  drafts.set(id, made)
  return made
}

/** The draft of a name with its mark: `_` for a first word that names the person, `^` for a family name that stands first. */
function draftMarked(marked: string): Draft {
  const name = marked.replace(/^[_^]/, '')
  const draft = draftOf(name)
  if (marked.startsWith('^')) draft.firstFirst = true
  if (marked.startsWith('_')) draft.aliases.add(name.split(' ')[0] as string)
  return draft
}

function holderOf(words: string): Draft {
  const [first = '', ...spellings] = words.split(/[=;]/).map((w) => w.trim())
  const woman = first.endsWith('(f)')
  const draft = draftMarked(first.replace(/\s*\(f\)$/, ''))
  draft.gender = woman ? 'f' : (draft.gender ?? 'm')
  for (const s of spellings) draft.aliases.add(s)
  return draft
}

const TERM = /^(\d{4}(?:-\d\d){0,2})(?:\.\.(\d{4}(?:-\d\d){0,2}))? (.+)$/

function readOffice(actor: string, kind: string, titles: readonly string[], cells: readonly string[]): void {
  const found = cells.map((cell) => {
    const [, from, to, who] = TERM.exec(cell) ?? []
    if (from === undefined || who === undefined) throw new Error(`Unreadable term "${cell}" of ${kind} of ${actor}`)
    return { from, to, who }
  })
  const terms: Term[] = []
  const slug = actor.slice(actor.indexOf('/') + 1)
  const label = titles[0] ?? partsOf(TITLES_OF[kind])[0] ?? kind
  const office: Office = { id: `office/${slug}/${kind}`, name: label.replace(/^\*/, ''), actor, terms }
  found.forEach(({ from, to, who }, i) => {
    const end = to ?? found[i + 1]?.from ?? null
    const draft = holderOf(who)
    terms.push({ person: `person/${slugOf(draft.name)}`, from, to: end })
    draft.offices.push({ office, from, to: end })
  })
  officesById.set(office.id, office)
  for (const title of [...titles, ...titlesOf(actor, kind)]) {
    const bare = foldOf(title.replace(/^\*/, ''))
    if (!officesByTitle.has(`${actor}|${bare}`)) officesByTitle.set(`${actor}|${bare}`, office)
    if (title.startsWith('*')) officesByTitle.set(`|${bare}`, office)
  }
}

let actor = ''
for (const raw of `${STATE_OFFICES}${BODY_OFFICES}`.split('\n')) {
  const line = raw.trim()
  if (line === '' || line.startsWith('#')) continue
  const at = /^([a-z-]+)\s*(?:\(([^)]*)\))?:\s*(.+)$/.exec(line)
  if (at === null) actor = line
  else readOffice(actor, at[1] as string, partsOf(at[2]), (at[3] as string).split(/;\s*(?=\d{4}[-. ])/))
}
for (const [name = '', aliases, gender, facts] of rowsOf(PERSONS)) {
  const draft = draftMarked(name)
  for (const a of partsOf(aliases)) draft.aliases.add(a)
  if (gender === 'f' || gender === 'm') draft.gender = gender
  for (const fact of partsOf(facts)) {
    const [, word, rest = ''] = /^(of|from|to) (.+)$/.exec(fact) ?? []
    if (word === 'of') draft.side = rest.split(' ')
    else if (word === 'from') draft.from = rest
    else if (word === 'to') draft.to = rest
    else throw new Error(`Unknown fact "${fact}" of ${name}`)
  }
}

/** Everybody on the roster. */
export const persons: readonly Person[] = [...drafts].map(([id, d]) => {
  const side = d.side.length > 0 ? d.side : [...new Set(d.offices.map((o) => o.office.actor))]
  return {
    id,
    kind: 'person',
    name: d.name,
    aliases: [...d.aliases],
    armOf: null,
    memberOf: side,
    activeIn: side.filter((s) => s.startsWith('state/')),
    from: d.from,
    to: d.to,
    gender: d.gender,
    offices: d.offices,
  }
})

/** People by id. */
export const personsById = new Map<string, Person>(persons.map((p) => [p.id, p]))

/** People by folded name or spelling. */
export const personsByName = new Map<string, Person[]>()

/** People by folded last name, with and without what stands before it ("mistura", "de mistura"). */
export const personsByLastName = new Map<string, Person[]>()

// Parts of last names that may stand before them.
const PARTICLES = new Set('de van von bin ben ould abu da del di la le el'.split(' '))

function add(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [person])
  else if (!list.includes(person)) list.push(person)
}
for (const person of persons) {
  const firstFirst = drafts.get(person.id)?.firstFirst === true
  for (const words of [person.name, ...person.aliases]) {
    const folded = foldOf(words)
    add(personsByName, folded, person)
    const parts = folded.split(' ')
    const last = parts.at(firstFirst ? 0 : -1) as string
    add(personsByLastName, last, person)
    if (!firstFirst && parts.length > 2 && PARTICLES.has(parts.at(-2) as string)) {
      add(personsByLastName, `${parts.at(-2)} ${last}`, person)
    }
  }
}
