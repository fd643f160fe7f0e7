// Who somebody is that a claim only describes, where the next sentence gives the name: "A Dutch engineer was seized. Pieter de Vries, 41, was
// working on a well." Only a name that is new to the report and is told of as that person is taken.
import type { Mention, Party } from '../model/index.ts'
import type { Draft } from './claims-draft.ts'
import { perReport } from './per-report.ts'
import { headIn } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { type Scene, within } from './scene.ts'
import { treeOf } from './sentence-tree.ts'
import type { Sentence, Token } from './syntax-types.ts'

const DONE_TO: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'RETREAT'])

/** The drafts with the names of those they only describe. Time is linear in the drafts. */
export function withNamesBehind(drafts: readonly Draft[], scene: Scene): Draft[] {
  return drafts.map((draft) => {
    if (!DONE_TO.has(draft.act) || draft.recipients.length !== 1) return draft
    const name = nameBehind(draft.recipients[0]!, draft, scene)
    return name ? { ...draft, recipients: [name] } : draft
  })
}

/** "A major general was killed. Major General Petro Horbenko …": one person, by the name the next sentence opens with; null for none. */
function nameBehind(party: Party, { sentence }: Draft, scene: Scene): Party | null {
  if (party.actor !== null || party.span === null) return null
  const tree = treeOf(sentence)
  const head = headIn(party, tree)
  const who = tree.tokens[head]
  if (who?.upos !== 'NOUN' || who.xpos !== 'NN' || sortOf(who) !== 'party') return null
  const next = scene.findings.doc.sentences[sentence.index + 1]
  const named = next && openedBy(next, scene)
  if (!next || !named) return null
  const titles = next.tokens
    .filter((t) => t.start >= named.span.start && t.end <= named.span.end)
    .map((t) => t.lemma.toLowerCase())
  const own = party.text.toLowerCase().split(/\s+/)
  const titled = titles.some((t) => own.includes(t) || TITLES[t]?.test(party.text) === true)
  if (!titled && (named.actor !== null || !isToldAsThat(next, named))) return null
  // "The minister was killed. General Haftar …": another's title is another's.
  if (
    !titled &&
    titles.some((t) => /^(?:president|minister|general|colonel|captain|king|judge|governor|mayor|senator)$/.test(t))
  )
    return null
  return { name: named.name!, text: party.text, span: party.span, actor: named.actor }
}

/** Short titles with those who bear them. */
const TITLES: Readonly<Record<string, RegExp>> = {
  father: /\b(?:priest|monk|missionary)$/i,
  sister: /\bnun$/i,
  dr: /\b(?:doctor|surgeon|physician|medic)$/i,
  'dr.': /\b(?:doctor|surgeon|physician|medic)$/i,
  general: /\b(?:general|army chief|chief of staff|commander)$/i,
  colonel: /\b(?:colonel|commander|officer)$/i,
}

/** Where each name of a report stands first. */
const firsts = perReport<Scene, ReadonlyMap<string, number>>()

function firstsIn(scene: Scene): ReadonlyMap<string, number> {
  let known = firsts.get(scene)
  if (!known) {
    const found = new Map<string, number>()
    for (const m of scene.mentions.all)
      if (m.form === 'name' && m.name && !found.has(m.name)) found.set(m.name, m.span.start)
    known = found
    firsts.set(scene, known)
  }
  return known
}

/** The person's name a sentence opens with, told there for the first time; null for none. */
function openedBy({ start, tokens }: Sentence, scene: Scene): Mention | null {
  const first = within(scene.mentions.all, { start, end: tokens.at(-1)!.end })[0]
  if (first?.span.start !== start || first.type !== 'person' || first.form !== 'name' || !first.name) return null
  return firstsIn(scene).get(first.name) === start ? first : null
}

/** What somebody is told to have been or done who was told of just before. */
const HAD =
  /^(?:been|led|worked|lived|fought|commanded|served|joined|taught|headed|covered|arrived|travelled|traveled|disappeared|survived|denied|pleaded)$/

/** "Pieter de Vries, 41, was working", "X had led the brigade": whether a sentence says who somebody is, or what befell him. */
function isToldAsThat({ tokens }: Sentence, { span }: Mention): boolean {
  const at = tokens.findIndex((t) => t.start >= span.end)
  const [next, behind]: (Token | undefined)[] = [tokens[at], tokens[at + 1]]
  if (next?.text === ',') return behind?.upos === 'NUM' && /^\d\d$/.test(behind.text)
  if (next?.text === 'had') return behind !== undefined && HAD.test(behind.text)
  return (
    next?.text === 'was' &&
    behind !== undefined &&
    /^(?:working|travelling|traveling|driving|taken|seized|shot|held|born|last|on|found)$/.test(behind.text)
  )
}
