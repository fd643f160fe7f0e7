import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

const REAL = /^(?:happened|ongoing|background)$/

/** Statuses of the claims of a text whose words hold what stands in square brackets, without those done by saying them. */
function statuses(marked: string): string[] {
  const [from, to] = [marked.indexOf('['), marked.indexOf(']') - 1]
  const text = marked.replace(/[[\]]/g, '')
  return read({ id: 'a', text, title: null, outlet: null, published: '2022-05-12', language: 'en', source: null })
    .claims.filter((c) => !/^(?:REQUEST|ACCUSE|REJECT|THREATEN)$/.test(c.act))
    .filter((c) => c.evidence[0].span.start < to && c.evidence[0].span.end > from)
    .map((c) => c.status)
}

/** Each deed in brackets is told, and by no claim as done. */
function unreal(...lines: readonly string[]): void {
  for (const line of lines) assert.ok(!statuses(line).some((s) => REAL.test(s)), `${statuses(line)}: ${line}`)
}

/** Each deed in brackets is told as done. */
function real(...lines: readonly string[]): void {
  for (const line of lines)
    assert.ok(
      statuses(line).some((s) => REAL.test(s)),
      `${statuses(line)}: ${line}`,
    )
}

test('what happens in a dream, a novel, a version or on paper has not been done', () => {
  unreal(
    'In the novel the guerrillas [free] the bishop for a ransom of cattle.',
    'In a simulation run in Stockholm, Russian troops [seized] Gotland in an afternoon.',
    'In one version the marshal [surrendered] Aden; in another he fled.',
    'On paper the militia has [withdrawn] from Tarhuna.',
    'In her dream the soldiers [released] her son at the gate of the barracks in Jaffna.',
  )
  real(
    'In the film shown to the court the soldiers [shot] two prisoners at Tumaco on 4 May.',
    'In the town of Gao the rebels [released] their captives.',
    'In the third week of the siege the garrison [surrendered] Kars.',
    'On the road to Mosul the army [destroyed] two trucks.',
  )
})

test('what a paper has somebody do, does itself or shows in paint is only told', () => {
  unreal(
    'One website had the rebels [surrendering] at Kidal.',
    'The plan has the rebels [withdrawing] from Taiz by June.',
    'The embassy had the [evacuation] of its staff from Juba pencilled in for Sunday.',
    'The evening bulletin [killed] forty guerrillas in Caqueta.',
    'The child had drawn a soldier [shooting] her father in Duekoue.',
    'The mural shows the rebels [surrendering] at Kilinochchi.',
  )
  real(
    'The police had the priest [arrested] in Mbandaka.',
    'The Red Cross had the wounded [evacuated] from Aleppo on Friday.',
    'The army had three villages [surrounded] in Shan state.',
    'Police arrested a man who had drawn a map of the barracks and [shot] a guard in Davao.',
  )
})

test('a denial that stands far from its verb denies it', () => {
  unreal(
    'Nobody, the judge in Manila noted, has been [arrested] for the murder of the mayor.',
    'At no point during the night did the gunners [shell] the monastery at Pec, the major said.',
    'Never, the bishop insisted, had the militia [shelled] the cathedral in Bukavu.',
    'Had the army [released] the elders, said the priest, the town would have given up its guns.',
    'The colonel said he would rather die than [surrender] Bakhmut.',
    'Nothing would please us more than the [release] of the captives in Kandahar, the minister said.',
    'The parliament in Kampala has not debated, let alone approved, the [deployment] of troops to Puntland.',
  )
  real(
    'The judge noted that three men had been [arrested] in Manila for the murder of the mayor.',
    'Never before had the rebels [shelled] Goma, and the market was full.',
    'The rebels freed the priest sooner than promised and [released] two nuns at Jolo as well.',
    'More soldiers were killed than the army admitted when the rebels [shelled] Goma.',
  )
})
