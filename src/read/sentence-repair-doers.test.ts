import { test } from 'node:test'
import { holdsSides, sparesSides } from './told.fixture.ts'

test('those listed behind an opening phrase do what is told', () => {
  holdsSides([
    [
      'In a joint statement, France, Germany and Britain welcomed the extension of the truce.',
      /SUPPORT France \+ Germany \+ United Kingdom/,
    ],
    ['At a meeting in Doha, Egypt, Qatar and the United States proposed a truce.', /Egypt \+ Qatar \+ United States/],
    ['After a summit in Luanda, Rwanda, Burundi and Uganda condemned the raid.', /Rwanda \+ Burundi \+ Uganda/],
  ])
  sparesSides([
    ['In Geneva, the envoys of Sudan and Chad met the rebels.', /Geneva \+/],
    ['In Mali, a spokesman for the army said rebels had shelled Gao.', /Mali \+/],
    ['Near Goma, a town in Congo, rebels freed a boy.', /Congo \+|town \+/],
  ])
})

test('an office behind the town that opens the sentence is who does what is told, and no other name of the town', () => {
  holdsSides([
    [
      'In Port Sudan, the deputy foreign minister, Hussein al-Amin, accused Chad of flying arms to the rebels.',
      /ACCUSE Hussein al-Amin > Chad/,
    ],
    ['In Caracas, a rebel commander, Pablo Beltran, was arrested on Friday.', /COERCE {2}> Pablo Beltran/],
    ['At the camp, the nurse, Ana Ruiz, condemned the raid.', /ACCUSE Ana Ruiz/],
  ])
  sparesSides([
    ['In Goma, the capital of the province, rebels freed a boy.', /capital/],
    ['In Gaza, the enclave, Hamas freed two women.', /enclave/],
    ['In Beni, a town on the border, the army killed ten men.', /town/],
  ])
})

test('who lets somebody do something, or makes him, stands behind what he does', () => {
  holdsSides([
    ['A convoy of flour was allowed to enter Mekelle by the militia.', /RETREAT the militia/],
    ['The monks were ordered to leave the monastery by Chetnik soldiers.', /REQUEST Chetnik soldiers > The monks/],
    ['Families were permitted to return to Fizuli by the Azerbaijani army.', /RETREAT Azerbaijani army > Families/],
  ])
  sparesSides([
    ['The lorries were allowed to leave by Friday.', /RETREAT Friday/],
    ['The town was ordered to be taken by the rebels.', /REQUEST rebels/],
    ['The men were asked to travel by bus.', /REQUEST bus/],
  ])
})

test('what ceased after something ended is not who did that', () => {
  holdsSides([
    ['Mortar fire ceased after local commanders reached a truce.', /AGREE local commanders/],
    ['Shelling stopped when elders brokered a truce in Taiz.', /AGREE .*elders|CONSULT .*elders/],
    ['Fighting subsided after the two clans signed an accord in Galkayo.', /SUPPORT the two clans/],
  ])
  sparesSides([
    ['Mortar fire ceased after local commanders reached a truce.', /AGREE .*fire/i],
    ['Rebels trained after the war by Libya shelled Gao.', /ASSAULT Libya/],
    ['Men wounded after the attack on Bunia reached a clinic.', /AGREE/],
  ])
})

test('who hands somebody over to others by the end of a passive does so', () => {
  holdsSides([
    ['The bodies of six policemen were handed over to elders by the Taliban.', /RETREAT Taliban > elders/],
    ['Two pilots were flown to Ankara by the Red Cross.', /Red Cross/],
    ['The bodies were returned to the families by the militia.', /RETREAT the militia/i],
  ])
  sparesSides([
    ['The men were killed in an attack by rebels on Goma.', /ASSAULT {2}> rebels/],
    ['They were taken to a town held by the army.', /RETREAT army/],
    ['He was named in a report by the UN.', /ASSAULT UN|COERCE UN/],
  ])
})

test('what somebody is made to do is his, and why somebody meets another is not', () => {
  holdsSides([
    ['Somali elders persuaded the clans to end their feud.', /REQUEST Somali elders > the clans/],
    ['The UN pressed the generals to stop the raids on Nyala.', /REQUEST UN > the generals/],
    ['Hun Sen telephoned the general to offer aid to Myanmar.', /AGREE Hun Sen/],
  ])
  sparesSides([
    ['Hun Sen telephoned the general to offer aid to Myanmar.', /AGREE .*general >/],
    ['Kerry met Lavrov to discuss a truce.', /CONSULT Sergey Lavrov >/],
    ['The envoy visited the general to demand the release of the monks.', /REQUEST .*general >/],
  ])
})

test('what is handed over or laid down is the object of both words', () => {
  holdsSides([
    ['Israel handed over the bodies of 15 Palestinians to the Red Cross.', /RETREAT Israel > Red Cross/],
    ['The rebels handed over three captives in Sulu.', /RETREAT The rebels > three captives/],
    ['The junta called off the talks with the Karen National Union.', /Karen National Union/],
  ])
  sparesSides([
    ['The rebels handed in their rifles in Cotabato.', /> Cotabato/],
    ['The jets flew over the town of Idlib.', /> the town/],
    ['Aid was sent in March to Beira.', /> March/],
  ])
})
