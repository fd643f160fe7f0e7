// Sentences for the rules of roles-offers.ts, and for those that find whose the head shot over, the goods taken and the leave refused were.
import type { RoleRule } from './roles-rules.fixture.ts'

export const OFFERS_MADE: readonly RoleRule[] = [
  {
    rule: 'whoseCallIsBacked',
    catch: [
      ['SUPPORT', 'to', /envoy/i, 'The envoy asked for a pause of three days. China backed the request.'],
      ['SUPPORT', 'to', /union/i, 'The union called for a strike in Lagos on Friday. The opposition backed the call.'],
      ['SUPPORT', 'to', /Qatar/, 'Qatar offered to hold a round in Doha. Norway endorsed the proposal.'],
    ],
    spare: [
      ['SUPPORT', 'to', /envoy/i, 'The envoy asked for a pause. China backed the demand of the junta.'],
      ['SUPPORT', 'to', /union/i, 'The union called for a strike in Lagos. The opposition backed the mayor.'],
      ['SUPPORT', 'to', /Qatar/, 'Qatar offered to hold a round in Doha. Norway endorsed the candidate of the union.'],
    ],
  },
  {
    rule: 'whoWasOffered',
    catch: [
      ['REJECT', 'by', /garrison/i, 'Russian officers offered the garrison safe passage. They turned the offer down.'],
      ['REJECT', 'to', /officers/i, 'Russian officers offered the garrison safe passage. They turned the offer down.'],
      ['REJECT', 'by', /rebels/i, 'The generals offered the rebels an exchange of prisoners. They refused.'],
      ['REJECT', 'by', /miners/i, 'Soldiers promised the miners free passage to Goma. They rejected the offer.'],
    ],
    spare: [
      ['REJECT', 'by', /garrison/i, 'Officers offered the garrison safe passage. The mayor turned the offer down.'],
      ['REJECT', 'to', /generals/i, 'The generals offered the rebels a truce. They refused to speak to reporters.'],
      ['REJECT', 'by', /miners/i, 'Soldiers searched the miners in Goma. They rejected the offer.'],
    ],
  },
  {
    rule: 'whoIsAvenged',
    catch: [
      ['THREATEN', 'to', /Gunmen/i, 'Gunmen attacked a mosque in Bir. The president vowed to answer with brute force.'],
      ['THREATEN', 'to', /rebels/i, 'The rebels shelled Goma on Monday. The army threatened to retaliate.'],
      ['THREATEN', 'to', /bandits/i, 'Bandits killed nine miners near Djibo. The minister vowed revenge.'],
    ],
    spare: [
      ['THREATEN', 'to', /Gunmen/i, 'Gunmen attacked a mosque in Bir. The union threatened a strike.'],
      ['THREATEN', 'to', /rebels/i, 'The rebels met the bishop in Goma. The army threatened to retaliate.'],
      ['THREATEN', 'to', /militia/i, 'The militia threatened to retaliate. It killed nine soldiers near Djibo.'],
    ],
  },
  {
    rule: 'whoIsMarchedOn',
    catch: [
      ['REQUEST', 'to', /ministry/i, 'Widows marched on the ministry to demand action.', /demand/],
      [
        'REQUEST',
        'to',
        /embassy/i,
        'Students rallied outside the embassy in Accra to demand the release of a poet.',
        /demand/,
      ],
      ['PROTEST', 'to', /junta/i, 'Families rallied in Bamako and urged the junta to free their sons.'],
    ],
    spare: [
      ['REQUEST', 'to', /road|Bria/i, 'Widows blocked the road in Bria to demand action.', /demand/],
      ['PROTEST', 'to', /junta/i, 'Families rallied in Bamako. The bishop urged the junta to free their sons.'],
      [
        'REQUEST',
        'to',
        /embassy/i,
        'Students rallied outside the embassy in Accra. A poet demanded action.',
        /demanded/,
      ],
    ],
  },
  {
    rule: 'whoAgreed',
    catch: [
      ['AGREE', 'by', /two sides/i, 'The two sides met in Doha on Sunday. An agreement was reached on prisoners.'],
      ['AGREE', 'to', /junta/i, 'The rebels met the junta in Accra on Sunday. A truce was agreed.'],
      ['AGREE', 'by', /Houthis/, 'Saudi Arabia met the Houthis in Muscat. A deal was reached on the port.'],
    ],
    spare: [
      ['AGREE', 'by', /rebels/i, 'The rebels shelled the junta in Accra. A truce was agreed.'],
      ['AGREE', 'by', /Saudi/, 'A deal was reached on the port. Saudi Arabia met the Houthis in Muscat.'],
      ['AGREE', 'by', /sides/i, 'If the two sides met in Doha, an agreement would be reached.'],
    ],
  },
  {
    rule: 'ownersOfBody',
    catch: [
      ['ASSAULT', 'to', /^(?:the )?elders$/i, "At the gate young men shot over the elders' heads."],
      ['ASSAULT', 'to', /^(?:the )?pilgrims$/i, "Soldiers in Karma opened fire over the pilgrims' heads."],
      ['ASSAULT', 'to', /^(?:the )?women$/i, "Guards near Sake opened fire over the women's heads."],
    ],
    spare: [
      ['ASSAULT', 'to', /elders/i, 'At the gate young men shot at a guard of the mill.'],
      ['ASSAULT', 'to', /heads/i, "Soldiers in Karma opened fire over the pilgrims' heads."],
      ['ASSAULT', 'to', /heads/i, "Guards near Sake opened fire over the women's heads."],
    ],
  },
  {
    rule: 'ownersAt',
    catch: [
      ['COERCE', 'to', /traders/i, 'Gunmen stopped two traders near Djibo and took their motorbikes.'],
      ['COERCE', 'to', /policemen/i, 'Militants killed four policemen in Shopian and made off with their rifles.'],
      ['COERCE', 'to', /fishermen/i, 'The navy arrested nine fishermen off Gaza and confiscated their boats.'],
    ],
    spare: [
      ['COERCE', 'to', /Gunmen/i, 'Gunmen stopped two traders near Djibo and took their motorbikes.'],
      ['ASSAULT', 'to', /envoy/i, 'The villagers met the envoy and burned their homes.'],
      ['COERCE', 'to', /mayor/i, 'The soldiers thanked the mayor and took their rifles.'],
    ],
  },
  {
    rule: 'provokedBy',
    catch: [
      [
        'THREATEN',
        'to',
        /gunmen/i,
        'The president swore to answer with brute force after gunmen killed nine worshippers.',
      ],
      ['THREATEN', 'to', /rebels/i, 'The general vowed revenge after rebels shot down a helicopter.'],
      ['THREATEN', 'to', /militia/i, 'Chad threatened to retaliate because the militia had shelled a village.'],
    ],
    spare: [
      [
        'THREATEN',
        'to',
        /worshippers/i,
        'The president swore to answer with brute force after gunmen killed nine worshippers.',
      ],
      ['THREATEN', 'to', /bishop/i, 'The general vowed revenge after the bishop left.'],
      ['THREATEN', 'to', /village/i, 'Chad threatened to retaliate because the militia had shelled a village.'],
    ],
  },
  {
    rule: 'whoseItWas',
    catch: [
      ['REJECT', 'to', /Malik/, 'Hanna Malik applied to enter Myanmar in May. Her visa was refused.'],
      [
        'REJECT',
        'to',
        /observers/i,
        'The observers asked to enter Kramatorsk. Their access is still denied, they say.',
      ],
      ['REJECT', 'to', /Torres/, '"My permit was refused," said Ana Torres, a reporter in Caracas.'],
    ],
    spare: [
      ['REJECT', 'to', /Malik/, 'Hanna Malik applied to enter Myanmar in May. The visa of a colleague was refused.'],
      ['REJECT', 'to', /visa/i, 'Hanna Malik applied to enter Myanmar in May. Her visa was refused.'],
      ['REJECT', 'to', /Torres/, 'Ana Torres saw the list in Caracas. No permit was refused.'],
    ],
  },
  {
    rule: 'whoWouldSit',
    catch: [
      ['REQUEST', 'to', /Security Council/, 'Japan asked for a meeting of the Security Council on Sunday.'],
      ['REQUEST', 'to', /Assembly/, 'The opposition demanded a session of the National Assembly in Caracas.'],
      ['REQUEST', 'to', /Arab League/, 'Egypt called for a meeting of the Arab League over the raids.'],
    ],
    spare: [
      ['REQUEST', 'to', /North/, "Japan asked for a meeting of the Council, which voted on the North's test."],
      ['REQUEST', 'to', /widows/i, 'The mayor asked for a meeting of the widows in Bria.'],
      ['REQUEST', 'to', /Council/, 'The envoy asked the junta for a meeting of the Council.'],
    ],
  },
  {
    rule: 'whoGotIt',
    catch: [
      ['REQUEST', 'to', /nuns/i, 'The nuns received an instruction from the general to open the convent.'],
      ['REQUEST', 'to', /garrison/i, 'The garrison received a demand from the rebels to give up its guns.'],
      ['REQUEST', 'to', /miners/i, 'The miners received an order from the governor to leave Sake.'],
      ['REQUEST', 'to', /Residents/, 'Residents of Tyre got an order to leave on Thursday.'],
    ],
    spare: [
      ['REQUEST', 'to', /Reporters/, 'Reporters read an order from the army to leave.'],
      ['REQUEST', 'to', /garrison/i, 'The garrison issued a demand to give up the guns.'],
      ['REQUEST', 'to', /mayor/i, 'The mayor printed an appeal from the governor for calm.'],
    ],
  },
  {
    rule: 'shookThem',
    catch: [
      ['ASSAULT', 'to', /rebels/i, 'Heavy bombing drove the rebels to surrender.'],
      ['ASSAULT', 'to', /families/i, 'Shelling forced families in Goma to flee.'],
      ['ASSAULT', 'to', /patrol/i, 'Mortar fire halted a patrol of peacekeepers near Bria.'],
    ],
    spare: [
      ['ASSAULT', 'to', /talks/i, 'Heavy bombing halted the talks.'],
      ['ASSAULT', 'to', /families/i, 'Shelling was heard by families in Goma.'],
      ['ASSAULT', 'to', /union/i, 'The shelling worried the union.'],
    ],
  },
  {
    rule: 'writtenBy',
    catch: [
      ['REJECT', 'to', /Germany/, 'Russia vetoed a draft resolution on Mali which Germany wrote.'],
      ['REJECT', 'to', /Belgium/, 'China rejected a text drafted by Belgium.'],
      ['REJECT', 'to', /envoy/i, 'The junta turned down a plan that the envoy had submitted.'],
    ],
    spare: [
      ['REJECT', 'to', /Mali/, 'Russia vetoed a draft resolution on Mali which Germany wrote.'],
      ['REJECT', 'to', /Chad/, 'China rejected a resolution on Chad.'],
      ['REJECT', 'to', /union/i, 'The junta turned down a plan that the union had read.'],
    ],
  },
  {
    rule: 'whoIsProtestedTo',
    catch: [
      [
        'PROTEST',
        'to',
        /authorities/i,
        'The authorities would not let the Committee speak to the detainees. The Committee has protested.',
      ],
      ['PROTEST', 'to', /police/i, 'Police detained the editor of a paper in Tunis. The editor protested.'],
      ['PROTEST', 'to', /army/i, 'The army turned the monitors back at Bria. The monitors protested.'],
    ],
    spare: [
      ['PROTEST', 'to', /bishop/i, 'The bishop met the Committee in Juba. The Committee has protested.'],
      ['PROTEST', 'to', /police/i, 'Police detained the editor of a paper in Tunis. Teachers protested.'],
      ['PROTEST', 'to', /army/i, 'The army turned the monitors back at Bria. The mayor protested.'],
    ],
  },
  {
    rule: 'whoTried',
    catch: [
      [
        'ACCUSE',
        'to',
        /court/i,
        'A court in Algiers jailed two reporters. Amnesty International called the trial a sham.',
      ],
      ['ACCUSE', 'to', /court/i, 'A military court sentenced nine teachers to death. France condemned the verdict.'],
      ['ACCUSE', 'to', /tribunal/i, 'A tribunal in Minsk convicted a poet. Poland denounced the sentence.'],
    ],
    spare: [
      ['ACCUSE', 'to', /court/i, 'A court in Algiers jailed two reporters. Amnesty International condemned the raid.'],
      ['ACCUSE', 'to', /court/i, 'A military court freed nine teachers. France condemned the junta.'],
      ['ACCUSE', 'to', /Poland/, 'A tribunal in Minsk convicted a poet. Poland denounced the sentence.'],
    ],
  },
  {
    rule: 'whoseOfferItIs',
    catch: [
      [
        'REJECT',
        'to',
        /Maoists|rebels/i,
        'The army welcomed the gesture of the rebels but rejected their offer of a truce.',
      ],
      ['REJECT', 'to', /bishops/i, 'The junta thanked the bishops and turned down their proposal.'],
      ['REJECT', 'to', /union/i, 'The governor met the union on Monday. He dismissed its demands.'],
    ],
    spare: [
      ['REJECT', 'to', /rebels/i, 'The army shelled the rebels. The mayor rejected their offer of a truce.', /nothing/],
      ['REJECT', 'to', /bishops/i, 'The junta thanked the bishops and turned down a proposal of the union.'],
      ['REJECT', 'to', /mayor/i, 'The governor met the mayor. The union dismissed a plan by Norway.'],
    ],
  },
  {
    rule: 'inExchange',
    catch: [
      [
        'AGREE',
        'to',
        /government|Colombia/i,
        'The government freed nine men. In exchange the guerrillas promised to stop kidnapping.',
      ],
      ['AGREE', 'to', /Chad/, 'Chad freed nine soldiers. Libya in return agreed to open the border.'],
      ['AGREE', 'to', /Kenya/, 'Kenya sent trainers. Somalia in return promised to open the border.'],
    ],
    spare: [
      ['AGREE', 'to', /army/i, 'The army shelled Karma. In return for flour the elders promised to hand in rifles.'],
      ['AGREE', 'to', /bishop/i, 'The bishop prayed in Bria. In exchange the guerrillas promised to stop kidnapping.'],
      ['AGREE', 'to', /Kenya/, 'Kenya sent trainers. Somalia promised the shepherds a well.'],
    ],
  },
]
