import { test } from 'node:test'
import { real, unreal } from './status-unreal.fixture.ts'

test('what is only talked of, bidden or left to whoever does it has not been done', () => {
  unreal(
    'The talk in Goma is all of the Rwandans [leaving] Rutshuru by June.',
    'The fear in Sumy was of Russian troops [seizing] the bridge.',
    'Pay the fine, the militia wrote, and the priest [walks] free.',
    'A sergeant who [withdrew] without orders would be shot, the general used to say.',
    'Anyone who [fires] on a white vehicle answers to me, the general in Bunia declared.',
  )
  real(
    'The general spoke in Goma, and the Rwandans are [leaving] Rutshuru.',
    'The families paid the fine and the militia [freed] the priest.',
    'Or the army [attacks] the camp.',
    'And the navy [shells] the harbour of Hodeidah.',
    'A sergeant who [withdrew] from Kars on Friday would be tried, the general said.',
    'A sergeant who [surrendered] at Kars told us of the cold.',
  )
})

test('those who yield for something promised or threatened have yet to do so', () => {
  unreal(
    'The general in Bukavu promised that anyone who [surrendered] would be spared.',
    'The army said fighters who [laid] down their weapons in Marawi would be pardoned.',
    'Leaflets over Fallujah promised a trial to those who [laid] down their arms.',
    'The governor of Guaviare offered a pardon to any rebel who [handed] in his rifle.',
    'Villages near Bria that [surrendered] would be left alone, the colonel said.',
  )
  real(
    'The 40 men who [surrendered] in Bukavu would be tried, a judge said.',
    'The bishop of Marawi thanked those who had [surrendered].',
    'Those who [surrendered] at Omarska were shot.',
    'The rebels who [surrendered] Kidal would be paid, the minister said.',
    'The junta shot anyone who [surrendered].',
  )
})

test('what is one of several options, struck out or seen by nobody has not been done', () => {
  unreal(
    'A [blockade] of Tartus by the fleet, one of four options in the memorandum, alarmed the envoy.',
    'A [blockade] of Tartus was struck out of the draft.',
    'There was joy in Walikale over a [withdrawal] that nobody in the town had seen.',
  )
  real(
    'The [blockade] of Tartus by the fleet, now in its fourth week, has emptied the market.',
    'The [raid] on Tartus, one of five in a week, killed two sailors.',
    'There was joy in Walikale over the [withdrawal] of the rebels, which nobody had expected.',
  )
})

test('a gerund behind "of" is as real as the noun over it, and whoever will say a thing has not said it', () => {
  unreal(
    'The marshal studied the art of [besieging] towns.',
    'The driver boasted of [burning] a mosque in Brcko.',
    'The governor played down speculation that the Ethiopians were [leaving] Baidoa.',
    'They will say that we [bombed] the clinic, the captain in Taiz said.',
    'The envoy warned of the idea of the army [releasing] the officers.',
  )
  real(
    'After two years of [besieging] Kutum the rebels went home.',
    'The court convicted him of [burning] a mosque in Brcko.',
    'The Ethiopians are [leaving] Baidoa.',
    'After the night of [shelling] in Taiz the clinic stood open.',
  )
})

test('what a press frees, a play tells, a forecast sees or terms lay down has not been done', () => {
  unreal(
    'The Chilean pilots were [released] by every newspaper in Santiago last week, and are still at sea.',
    'A radio play in which Martians [bomb] Quito emptied the streets.',
    'In the gloomiest of the four forecasts, Boko Haram [captures] Maiduguri by June.',
    'The paper read out in Abuja on Wednesday, under which the rebels [free] 21 girls, is a draft.',
    'The army mocked the "tactical [withdrawal]" of the rebels.',
    'After the second leaflet about his own [surrender] the general telephoned the BBC.',
    'Reports reaching Nairobi of an [ambush] near Garissa kept the editors awake.',
    'Paris would be the first to [expel] the diplomats of the junta.',
    'Kabul promised work to any fighter who [lays] down his gun.',
    'Militants are training to [hijack] a ferry in Jolo.',
  )
  real(
    'The Chilean pilots were [released] by the rebels in Santiago last week.',
    'The soldiers stayed for the play, and at nine rebels [bombed] Quito.',
    'In the gloomiest week of the war, Boko Haram [captured] Bama.',
    'Under the deal reached on Wednesday the rebels [freed] 21 girls.',
    'The "Lions of Kivu" [withdrew] from Rutshuru on Friday.',
    'The general telephoned the BBC about the [release] of his men.',
    'Three communiques had been read when rebels [shelled] Garissa.',
    'Paris was the first to [expel] the diplomats of the junta.',
    'Men who had trained for a year [hijacked] a ferry in Jolo.',
    'The [withdrawal] of the Cubans from Cuito was planned for months and carried out on Sunday.',
  )
})

test('what is called a charge that the accused reject, or that they deny, is alleged', () => {
  unreal(
    'Rwandan gunners [shelled] the camp at Mugunga, a charge Kigali rejects.',
    'Soldiers [looted] the mission in Wau, an accusation the general disputes.',
    'Gunmen [burned] the clinic in Ituri, which the militia denies.',
  )
  real(
    'Rwandan gunners [shelled] the camp at Mugunga, and Kigali rejects the protest.',
    'Soldiers [looted] the mission in Wau, a village the general left in May.',
    'Gunmen [burned] the clinic in Ituri, which the militia does not deny.',
  )
})

test('what lawyers file, apply or sue for has not been granted', () => {
  unreal(
    'Lawyers for the nine nuns of Kandy filed for their [release] on bail on Monday.',
    'The families in Cotabato sued for the [release] of the fishermen.',
    'The agency applied for the [evacuation] of the newborns from Bihac.',
  )
  real(
    'Lawyers for the nine nuns of Kandy thanked the judge for their [release] on Monday.',
    'The families in Cotabato wept at the [release] of the fishermen.',
    'The agency thanked the army for the [evacuation] of the newborns from Bihac.',
  )
})
