// Writes models/names-lexicon.txt: what English nouns can mean (from WordNet) and given names (from compromise).
// Run once, by hand: node train/names-lexicon.ts WORDNET_DICT_FOLDER. The result is checked in; its licences are in models/.
import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise/three'

/** Kind of thing by the WordNet 3.1 synsets (byte offsets are looked up by these sense keys) that head it. */
const ROOTS: readonly (readonly [kind: string, lemma: string, sense: number])[] = [
  ['person', 'person', 1],
  ['group', 'social_group', 1],
  ['group', 'people', 1],
  ['group', 'gathering', 1],
  ['place', 'location', 1],
  ['place', 'geological_formation', 1],
  ['place', 'body_of_water', 1],
  ['place', 'land', 4],
  ['site', 'structure', 1],
  ['site', 'way', 6],
  ['site', 'facility', 1],
  ['weapon', 'weaponry', 1],
  ['weapon', 'weapon', 1],
  ['weapon', 'explosive', 1],
  ['weapon', 'ammunition', 1],
  ['platform', 'military_vehicle', 1],
  ['platform', 'warship', 1],
  ['platform', 'warplane', 1],
  ['platform', 'aircraft', 1],
  ['vehicle', 'vehicle', 1],
  ['time', 'time_period', 1],
  ['time', 'time_unit', 1],
  ['unit', 'unit_of_measurement', 1],
  ['money', 'money', 1],
  ['document', 'document', 1],
  ['document', 'writing', 2],
]
/** Where a word has several kinds in one sense, the first of these is taken. */
const ORDER = ['platform', 'vehicle', 'weapon', 'person', 'group', 'site', 'place', 'time', 'unit', 'money', 'document']

const [dict] = process.argv.slice(2)
if (!dict) throw new Error('usage: node train/names-lexicon.ts WORDNET_DICT_FOLDER')
const data = readFileSync(`${dict}/data.noun`, 'latin1')
const index = readFileSync(`${dict}/index.noun`, 'latin1')
const senses = readFileSync(`${dict}/index.sense`, 'latin1')

const hypernyms = new Map<string, string[]>()
const instances = new Set<string>()
for (const line of data.split('\n')) {
  if (!/^\d/.test(line)) continue
  const f = line.split(' | ')[0]!.split(' ')
  const words = Number.parseInt(f[3]!, 16)
  const at = 4 + words * 2
  const up: string[] = []
  for (let i = 0, p = at + 1; i < Number(f[at]); i++, p += 4) {
    if (f[p] === '@') up.push(f[p + 1]!)
    if (f[p] === '@i') instances.add(f[0]!)
  }
  hypernyms.set(f[0]!, up)
}
const synsets = new Map<string, string[]>()
for (const line of index.split('\n')) {
  if (line.startsWith(' ') || !line) continue
  const f = line.trim().split(' ')
  synsets.set(f[0]!, f.slice(-Number(f[2])))
}
const counts = new Map<string, number>()
for (const line of senses.split('\n')) {
  const m = /^([^%]+)%1:\S+ (\d{8}) \d+ (\d+)/.exec(line)
  if (m) counts.set(`${m[1]} ${m[2]}`, Number(m[3]))
}
const kindOfRoot = new Map<string, string>()
for (const [kind, lemma, sense] of ROOTS) {
  const id = synsets.get(lemma)?.[sense - 1]
  if (!id) throw new Error(`no sense ${sense} of ${lemma}`)
  kindOfRoot.set(id, kind)
}
const kinds = new Map<string, ReadonlySet<string>>()
function kindsOf(id: string, depth = 0): ReadonlySet<string> {
  const known = kinds.get(id)
  if (known || depth > 30) return known ?? new Set()
  const found = new Set<string>()
  const own = kindOfRoot.get(id)
  if (own) found.add(own)
  else for (const up of hypernyms.get(id) ?? []) for (const k of kindsOf(up, depth + 1)) found.add(k)
  kinds.set(id, found)
  return found
}

const lists = new Map<string, string[]>()
function put(list: string, word: string): void {
  const l = lists.get(list)
  if (l) l.push(word)
  else lists.set(list, [word])
}
for (const [lemma, ids] of synsets) {
  if (!/^[a-z][a-z-]{2,}$/.test(lemma)) continue
  const common = ids.filter((id) => !instances.has(id))
  const total = common.reduce((s, id) => s + (counts.get(`${lemma} ${id}`) ?? 0), 0)
  const share = new Map<string, number>()
  common.forEach((id, i) => {
    const k = ORDER.find((o) => kindsOf(id).has(o))
    // Sense counts of the tagged corpora where there are any; else the order of senses.
    const weight = total ? (counts.get(`${lemma} ${id}`) ?? 0) / total : 1 / (i + 1) / common.length
    share.set(k ?? 'other', (share.get(k ?? 'other') ?? 0) + weight)
  })
  const best = [...share].sort((a, b) => b[1] - a[1])
  const [first, second] = best
  if (first && first[0] !== 'other') put(first[0], lemma)
  if (second && second[0] !== 'other' && second[1] > 0.15) put(`${second[0]}?`, lemma)
}
const lexicon = (nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }).model().one
  .lexicon
for (const [word, tag] of Object.entries(lexicon)) {
  if (!/^\p{Ll}[\p{Ll}-]+$/u.test(word)) continue
  const tags = [tag].flat()
  if (tags.includes('MaleName')) put('male', word)
  else if (tags.includes('FemaleName')) put('female', word)
  else if (tags.includes('FirstName')) put('given', word)
  else if (tags.includes('LastName')) put('surname', word)
}
const names = [...lists.keys()].sort()
writeFileSync(
  new URL('../models/names-lexicon.txt', import.meta.url),
  `${names.map((n) => `${n}\t${lists.get(n)!.sort().join(' ')}`).join('\n')}\n`,
)
for (const n of names) console.log(n, lists.get(n)!.length)
