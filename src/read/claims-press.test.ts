// Answers that are only kept from the press: each rule with sentences it must catch (no claim) and sentences it must spare.
import { holds } from './claims-none.fixture.ts'

holds(
  'who gives reporters no comment refuses nobody anything',
  [
    ['REJECT', 'The army in Naypyidaw did not immediately respond to a request for comment.'],
    ['REJECT', 'Kigali did not reply to emailed questions.'],
    ['REJECT', 'The Tigrayan authorities have not answered calls seeking comment.'],
    ['REJECT', 'A spokesman for the Houthis declined to comment.'],
    ['REJECT', 'The colonel in Bangui declined to say how many men he had lost.'],
    ['REJECT', 'The speaker of the assembly in Pale declined to say how deputies would vote.'],
    ['REJECT', 'The general in Herat declined to give details of the raid.'],
    ['REJECT', 'The ministry in Bogotá did not respond to questions.'],
    ['REJECT', 'Hamas did not return messages from the Associated Press.'],
    ['REQUEST', 'The army in Naypyidaw did not immediately respond to a request for comment.'],
    ['REQUEST', 'Requests for comment went to both commands in Benghazi.'],
  ],
  [
    ['REJECT', 'The army in Naypyidaw did not respond to requests for food from the camps.'],
    ['REJECT', 'Kigali has not replied to the letter of the families.'],
    ['REJECT', 'The Tigrayan authorities have not answered the calls for a corridor.'],
    ['REJECT', 'A spokesman for the Houthis refused to free the crew.'],
    ['REJECT', 'The rebels in Bangui refused to say where the captives were.'],
    ['REJECT', 'The junta in Pale declined to give the convoy passage.'],
    ['REJECT', 'The government declined an offer of talks in Bogotá.'],
    ['REQUEST', 'The request of the elders for flour reached Sanaa.'],
  ],
)

holds(
  'who tells a paper by telephone holds no talks',
  [
    ['CONSULT', '“We ate grass,” Alemnesh Tadesse, a teacher, told the Courier by phone from Mekelle.'],
    ['CONSULT', 'The mayor spoke to the Kyiv Post by telephone.'],
    ['CONSULT', 'A doctor in Gaza talked to the Guardian over the phone.'],
  ],
  [
    ['CONSULT', 'The president told Mr Putin by telephone that the truce must hold.'],
    ['CONSULT', 'Mr Lavrov spoke to Mr Kerry by telephone.'],
    ['CONSULT', 'The envoy talked to the rebel leader over the phone.'],
  ],
)
