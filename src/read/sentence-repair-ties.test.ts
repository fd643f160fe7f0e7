// Words that hang one branch too high or too low: each repair with sentences it must mend and sentences it must leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edgesOf } from './told.fixture.ts'

/** Each word of a sentence with what it is to the word above it: "Erbil obl put". */
function holds(cases: readonly (readonly [text: string, edge: string])[]): void {
  for (const [text, edge] of cases) assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
}

function spares(cases: readonly (readonly [text: string, edge: string])[]): void {
  for (const [text, edge] of cases) assert.ok(!edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
}

test('what a verb and its noun say together has its phrase on the one of the two that the house keeps', () => {
  holds([
    ['Ankara put heavy pressure on Erbil to cancel the vote.', 'Erbil obl put'],
    ['The commander called a halt to the offensive in Kachin.', 'offensive nmod halt'],
    ['The junta bars the opposition from the vote.', 'vote obl bars'],
    ['The rebels handed the keys of the gate to the monitors.', 'monitors obl handed'],
    ['Berlin hailed the deal of the Union with Turkey.', 'Turkey nmod deal'],
    ['France condemned the Taliban attack on a hotel in Kabul.', 'hotel nmod attack'],
    ['The Union condemned the Russian strike on a theatre.', 'theatre nmod strike'],
    ['Kenya denounced the raid on a camp near Dhobley.', 'camp nmod raid'],
  ])
  spares([
    ['The army gave the driver a map of the road to Taiz.', 'Taiz obl gave'],
    ['The army keeps letters from Mosul.', 'Mosul obl keeps'],
    ['Qatar condemned the attack on Monday.', 'Monday nmod attack'],
    ['Lima condemned the raid on behalf of its neighbours.', 'behalf nmod raid'],
    ['The mayor condemned the strike on the eve of the talks.', 'eve nmod strike'],
    ['The general cut a visit to Goma short.', 'Goma obl cut'],
  ])
})

test('whoever is made to do something, or insists that others did, is no part of a name', () => {
  holds([
    ['The envoy let the matter rest.', 'matter obj let'],
    ['Only Moscow can make Damascus stop, the envoy said.', 'Damascus obj make'],
    ['The general insisted his men had nothing to do with the killings.', 'men nsubj had'],
    ['The general in Conakry dubbed the protesters foreign agents.', 'protesters obj dubbed'],
  ])
  spares([
    ['He praised the rebels, who had seen them.', 'rebels nsubj seen'],
    ["The officer called the widow's sons traitors.", 'widow iobj called'],
    ['The army let the Kivu convoy pass.', 'Kivu obj let'],
  ])
})

test('a small word before a title belongs to the name', () => {
  holds([
    ['In Baghdad the delegation paid a call on Grand Ayatollah Sistani.', 'on case Sistani'],
    ['In Najaf the envoy called on Grand Ayatollah Sistani.', 'on case Sistani'],
  ])
  spares([
    ['Under-Secretary-General Martin Griffiths called on the government to lift the curbs.', 'Under case Martin'],
    ['The pact was signed by Crown Prince Hassan.', 'signed case Hassan'],
    ['Over Port Sudan the jet turned.', 'Over case jet'],
  ])
})

test('what breaks out behind "as" breaks out, and is no place', () => {
  holds([
    ['At least six people were killed as violence erupted in Les Cayes.', 'violence nsubj erupted'],
    ['Hundreds fled as fighting raged in Sirte.', 'fighting nsubj raged'],
    ['Three were wounded after shells landed in Donetsk.', 'shells nsubj landed'],
  ])
  spares([
    ['The visit was cancelled because of violence in Juba.', 'violence nsubj cancelled'],
    ['He was held as a suspect in Gao.', 'suspect nsubj held'],
    ['The shop served as a clinic run by nuns.', 'clinic nsubj run'],
  ])
})

test('small words behind an object belong to the verb, and a term is not named after who has it', () => {
  holds([
    ['Uganda handed the colonel over to the court.', 'over compound:prt handed'],
    ['Relatives in Lima want the remains back.', 'back advmod want'],
    ['Tripoli gave the consul 48 hours to leave.', 'consul iobj gave'],
    ['Fighters had looted flats in Gudauta and shot men of fighting age.', 'shot conj looted'],
  ])
  spares([
    ['The warden gave the last 24 hours to the prisoners.', 'last iobj gave'],
    ['The army gave the captured 200 rifles to the police.', 'captured iobj gave'],
    ['The envoy won the talks over the port.', 'over compound:prt won'],
  ])
})

test('a time or a study in which something was done is no deed of the sentence, and no thing is a participle', () => {
  holds([
    ['In a simulation run in Stockholm, Russian troops seized Gotland in an afternoon.', 'seized root '],
    ['The minister said: I welcome the news that the army of Iraq captured Tikrit.', 'captured acl news'],
    ['The worst curse is drought.', 'is cop drought'],
    ['The attack could only be called a war crime.', 'crime xcomp called'],
  ])
  spares([
    ['The minister sent the news, and the army captured Tikrit.', 'captured acl news'],
    ['The bridge was cut.', 'was cop cut'],
    ['The hills have been taken by the militia.', 'militia xcomp taken'],
  ])
})

test('what is due to begin is what is due', () => {
  holds([
    ['The truce is due to begin on Monday.', 'truce nsubj due'],
    ['The pause is likely to start on Friday.', 'pause nsubj likely'],
    ['The convoy was due to reach Taiz on Sunday.', 'convoy nsubj due'],
  ])
  spares([
    ['The point is that the truce holds.', 'point nsubj holds'],
    ['The aim is to free them.', 'aim nsubj free'],
    ['The road is open to lorries.', 'road nsubj lorries'],
  ])
})
