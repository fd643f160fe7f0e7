// Sentences for the rules that find who suffers, or who charges, one step away. From many wars.
import type { RoleRule } from './roles-rules.fixture.ts'

/** One step away: each rule with what it must catch and what it must spare. */
export const WIDER: readonly RoleRule[] = [
  {
    rule: 'besetBehind',
    catch: [
      ['COERCE', 'to', /villages/i, 'The elders asked for the lifting of a rebel siege on two villages near Mopti.'],
      ['COERCE', 'to', /Taiz/i, 'Envoys spoke about the easing of the Houthi blockade on Taiz.'],
      ['COERCE', 'to', /towns/i, 'The deal depends on the end of the army siege on both towns.'],
    ],
    spare: [
      ['COERCE', 'to', /talks/i, 'The elders asked for the lifting of a rebel siege in talks on Friday.'],
      ['COERCE', 'to', /emir/i, 'Envoys spoke about the easing of the Houthi blockade with the emir.'],
      ['COERCE', 'to', /Monday/i, 'The deal depends on the end of the army siege on Monday.'],
    ],
  },
  {
    rule: 'whoeverItIs',
    catch: [
      ['ASSAULT', 'to', /whoever comes/i, 'The soldiers shoot whoever comes near the fence.'],
      ['ASSAULT', 'to', /those it suspects/i, 'The militia kills those it suspects of spying.'],
      ['ASSAULT', 'to', /whoever/i, 'Snipers in Sarajevo shot at whoever crossed the bridge.'],
    ],
    spare: [
      ['ASSAULT', 'to', /whoever/i, 'The soldiers shot a boy and asked whoever saw it to be silent.'],
      ['ASSAULT', 'to', /those/i, 'The militia killed a teacher, those words were heard in Kidal.'],
      ['ASSAULT', 'to', /whoever/i, 'Whoever signs the paper will lead the army in Juba.'],
    ],
  },
  {
    rule: 'arrestersOf',
    catch: [
      [
        'ACCUSE',
        'by',
        /police/i,
        'Police arrested two teenagers aged 15 and 17, accused of plotting an attack on a mosque.',
      ],
      ['ACCUSE', 'by', /junta/i, 'The junta detained four editors, accused of incitement, on Tuesday.'],
      ['ACCUSE', 'by', /rebels/i, 'Eight traders were held by the rebels, accused of spying for the army.'],
    ],
    spare: [
      ['ACCUSE', 'by', /crowd/i, 'A crowd cheered two teenagers accused of plotting an attack on a mosque.'],
      ['ACCUSE', 'by', /editors/i, 'The junta detained four editors, accused of incitement, on Tuesday.'],
      ['ACCUSE', 'by', /lawyer/i, 'A lawyer visited eight traders accused of spying for the army.'],
    ],
  },
  {
    rule: 'whoseRival',
    catch: [
      ['LEVERAGE', 'to', /Santos/i, 'Mr Santos needs a deal before the vote. His adversaries hold the trump cards.'],
      ['LEVERAGE', 'to', /Ukraine/i, 'Kyiv is short of shells. Its creditors have leverage in plenty.'],
      ['LEVERAGE', 'to', /Machar/i, 'Riek Machar is in Pretoria. His interlocutor Salva Kiir holds most of the cards.'],
    ],
    spare: [
      ['LEVERAGE', 'to', /Machar/i, 'Riek Machar is in Pretoria. Salva Kiir holds most of the cards.'],
      ['LEVERAGE', 'to', /Santos/i, 'Mr Santos needs a deal before the vote. His army holds the trump cards.'],
      ['LEVERAGE', 'to', /creditors/i, 'Kyiv is short of shells. Its creditors have leverage in plenty.'],
    ],
  },
  {
    rule: 'whoMustDoItFirst',
    catch: [
      ['AGREE', 'to', /government/i, 'The rebels offered a truce if the government freed their leader.'],
      [
        'AGREE',
        'to',
        /army/i,
        'In the letter the Tigers offered to stop attacks for a month if the army did the same.',
      ],
      ['AGREE', 'to', /Israel/i, 'Hamas offered a pause once Israel left the corridor.'],
    ],
    spare: [
      ['AGREE', 'to', /rain/i, 'The rebels offered a truce if the rain went on.'],
      ['AGREE', 'to', /leader/i, 'The rebels offered a truce if the government freed their leader.'],
      ['AGREE', 'to', /guards/i, 'The governor promised the miners bread if guards came back.'],
    ],
  },
  {
    rule: 'whoWouldGetIt',
    catch: [
      ['AGREE', 'to', /hospitals/i, 'Qatar has undertaken to give 60,000 litres of diesel for the mountain hospitals.'],
      ['AGREE', 'to', /refugees/i, 'Norway agreed to send 300 tonnes of flour to the refugees in Kalma.'],
      ['AGREE', 'to', /widows/i, 'The army promised to pay a sum to the widows of Moura.'],
    ],
    spare: [
      ['AGREE', 'to', /diesel/i, 'Qatar has undertaken to give 60,000 litres of diesel for the mountain hospitals.'],
      ['AGREE', 'to', /Monday/i, 'Norway agreed to send flour on Monday.'],
      ['AGREE', 'to', /year/i, 'The army promised to pay the widows of Moura for a year.'],
    ],
  },
  {
    rule: 'whoseCallItWas',
    catch: [
      ['SUPPORT', 'to', /envoy/i, 'Ghana supported the call made by the envoy for a pause.'],
      ['SUPPORT', 'to', /Norway/i, 'The Tigers backed a plan put forward by Norway.'],
      ['SUPPORT', 'to', /Kenya/i, 'The rebels endorsed a proposal that Kenya had drafted.'],
    ],
    spare: [
      ['SUPPORT', 'to', /pause/i, 'Ghana supported the call made by the envoy for a pause.'],
      ['SUPPORT', 'to', /plan/i, 'The Tigers backed a plan put forward by Norway.'],
      ['SUPPORT', 'to', /rebels/i, 'The rebels endorsed a proposal that Kenya had drafted.'],
    ],
  },
]
