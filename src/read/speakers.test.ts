import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** Words of a report, a pattern for who is said to speak them ('' for nobody), and the report. */
type Case = readonly [words: string, who: RegExp | null, text: string]

/** Rules for who speaks reported words, each with sentences to catch and to spare. */
const RULES: readonly { readonly rule: string; readonly catch: readonly Case[]; readonly spare: readonly Case[] }[] = [
  {
    rule: 'a later clause with "that" goes on with the first one’s speaker',
    catch: [
      [
        'after dusk',
        /army/,
        'The army said that the first shots did not come from its men, but that after dusk its posts in Taiz and the old town came under heavy fire.',
      ],
      [
        'shell the town',
        /envoy/,
        'The envoy said that the truce, which had held for a month, would end and that the army would shell the town.',
      ],
      [
        'burned the market',
        /commander/,
        'The commander announced that his men had pulled back from Bor and that the rebels had burned the market.',
      ],
    ],
    spare: [
      ['residents saw', null, 'The army said it had left Avdiivka, but residents saw its tanks there on Monday.'],
      ['the shelling went on', null, 'The governor said he had agreed to a truce; the shelling went on in Mekelle.'],
      ['reporters saw', null, 'The police denied that anyone was hurt in Cúcuta, but reporters saw three bodies.'],
    ],
  },
  {
    rule: 'what a device did is told by whoever told of the deed',
    catch: [
      ['did not explode', /villagers/, 'The villagers said the drone hit the school, but the bomb did not explode.'],
      [
        'detonator had failed',
        /prosecutor/i,
        'The prosecutor said the boy left a bag with a nail bomb at the market in Jaffna, in the north, on 6 May, but the device did not go off because the detonator had failed.',
      ],
      ['engine caught fire', /sailor/, 'A sailor said the boat was hit off Hodeidah and the engine caught fire.'],
    ],
    spare: [
      ['residents saw', null, 'The rebels said they had freed the pilot, but residents saw him in a cell in Sittwe.'],
      ['troops fired', null, 'The mayor said the bridge was open. In the afternoon troops fired on it.'],
      ['ministry refused', null, 'The group said it would hand in its guns but the ministry refused the offer.'],
    ],
  },
  {
    rule: 'things never speak, whoever tells of them does',
    catch: [
      [
        'the need to end',
        /general/,
        'The general warned that the incident could spoil the talks, remarking that it showed the need to end the truce.',
      ],
      [
        'had beaten them',
        /monks/,
        'Three monks were held in the hall of a hospital who said soldiers had beaten them.',
      ],
      [
        'had been kidnapped',
        /policemen/,
        'Four policemen were found in the garage of the house who claim they had been kidnapped.',
      ],
      ['killed his brother', /guard/, 'The guard left a note in the truck that said the army had killed his brother.'],
      [
        'were poisoned',
        /Kenya/,
        'Kenya says the investigation has shown the envoy and his son were poisoned by agents of the rebels.',
      ],
    ],
    spare: [
      ['fired on the crowd', /report/, 'The report said police had fired on the crowd in Yangon.'],
      ['shelled the camp', /families/, 'The families said the army had shelled the camp near Zamzam.'],
      ['crossed the river', /Ministry/, 'The Defence Ministry said its troops had crossed the river.'],
    ],
  },
  {
    rule: 'all between "quoted" and "as saying" speaks',
    catch: [
      [
        'burned the market',
        /army and police sources/,
        'Local radio quoted army and police sources as saying rebels had burned the market.',
      ],
      [
        'was armed',
        /court and prison officials/,
        'Semana magazine cited court and prison officials as saying the man was armed.',
      ],
      [
        'had fled',
        /tribal and medical sources/,
        'The agency cited tribal and medical sources as saying the militia had fled.',
      ],
    ],
    spare: [
      ['had fled', /general/, 'The general was quoted as saying the militia had fled from Wau.'],
      ['was over', /minister/, 'State television quoted the minister as saying the siege was over.'],
      ['will vote', /Nimal Perera/, 'The paper quoted Nimal Perera as saying the town will vote.'],
    ],
  },
  {
    rule: 'the outlet before a colon speaks',
    catch: [
      ['killed two teachers', /Al-Hayat/, 'Al-Hayat : Gunmen killed two teachers in Mosul.'],
      ['Shells hit', /Reuters/, 'Reuters: Shells hit a market in Donetsk, killing four.'],
      ['seized a bridge', /Radio Okapi/, 'Radio Okapi: Rebels seized a bridge near Rutshuru.'],
    ],
    spare: [
      ['were killed', null, 'Kabul: Four people were killed in a blast on Monday.'],
      ['broke out', null, 'Background: Fighting broke out in Juba in 2013.'],
      ['shelled', null, 'Day four: The army shelled the port of Aden again.'],
    ],
  },
  {
    rule: 'what a channel shows is told by the channel',
    catch: [
      ['gunships firing', /Television/, 'Television showed gunships firing at targets in a forest.'],
      ['soldiers burning', /radio|station/, 'The station showed soldiers burning huts near Bor.'],
      ['police beating', /channel/, 'The channel broadcast police beating students in Mandalay.'],
    ],
    spare: [
      ['firing', null, 'The general showed reporters a gun found near Kharkiv, firing it twice.'],
      ['their wounds', null, 'The boys showed their wounds to a nurse in Gaza.'],
      ['a new tank', null, 'The army showed a new tank at a parade in Asmara.'],
    ],
  },
  {
    rule: 'a name behind a stray stop after "said" speaks',
    catch: [
      [
        'hold the bridge',
        /Tomas Ruiz/,
        '“We are ready to hold the bridge,” said. Gen. Tomas Ruiz, the brigade commander.',
      ],
      ['burned our huts', /Amna Idris/, '“They burned our huts,” said. Amna Idris, a farmer from Kutum.'],
      ['open the road', /Ivan Bondar/, '“We will open the road to Bakhmut,” said. Col. Ivan Bondar, head of the unit.'],
    ],
    spare: [
      ['leave now', /she/i, '“We will leave now,” she said. Tomas Ruiz left Quibdó on Monday.'],
      ['no bread', /nurse/, '“There is no bread,” the nurse said. Gen. Haile took the town later.'],
      ['my son', /Halima/, '“They took my son,” Halima said. Col. Ward denied it.'],
    ],
  },
  {
    rule: 'he and she mean the topic or the last person who spoke',
    catch: [
      [
        'answer these attacks',
        /Perera/,
        'Talks were led by Lord Ashdown.\n\nMr Perera gave an interview to the BBC after talks with Lord Ashdown. He said: "We will answer these attacks on our villages."',
      ],
      [
        'greatly value',
        /Okello/,
        'The road must stay open, said General Peter Okello. The chief made the remark at a dinner for the visiting minister Ivan Petrov in Juba on Monday. “We greatly value the help of our friends,” he said.',
      ],
      [
        'be extended',
        /Hasan Polat/,
        'President Hasan Polat condemned the attack. He announced that the state of emergency would be extended.',
      ],
    ],
    spare: [
      ['will return', /Amal Saleh/, 'Amal Saleh met the envoy in Sanaa. "We will return," she said.'],
      ['is over', /Ruiz/, 'Tomas Ruiz said the war was over. Later he repeated that it is over for good.'],
      ['were lost', /Nadia Haddad/, 'Nadia Haddad spoke first. "Two boats were lost off Zuwara," she said.'],
    ],
  },
  {
    rule: 'a second "said" has the subject of the first',
    catch: [
      ['time to sign', /Rosa Mejía/, 'Rosa Mejía said her party has backed the deal, and said it was time to sign.'],
      ['no food', /nurse/, 'The nurse said the army has closed the road, and said there was no food in the camp.'],
      ['would fight', /Haile/, 'General Haile said his men have left Adwa, and added that they would fight on.'],
    ],
    spare: [
      ['was a lie', /rebels/, 'The army said it had left and the rebels said it was a lie.'],
      ['would stay', /mayor/, 'The governor said he would leave, and the mayor said he would stay.'],
      ['was safe', /police/, 'The minister said the road was shut, but the police said it was safe.'],
    ],
  },
]

function heard(part: string, text: string): string {
  const report = reportOf(text)
  const at = text.indexOf(part)
  assert.ok(at >= 0, part)
  const around = read(report).quotes.filter((q) => q.span.start <= at && q.span.end >= at + part.length)
  around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  return around[0]?.speaker?.name ?? ''
}

for (const { rule, catch: caught, spare } of RULES)
  test(rule, () => {
    for (const [part, who, text] of [...caught, ...spare]) {
      const name = heard(part, text)
      if (who) assert.match(name, who, `${part} | ${text}`)
      else assert.equal(name, '', `${part} | ${text}`)
    }
  })
