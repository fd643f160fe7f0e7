import { test } from 'node:test'
import { real, unreal } from './status-unreal.fixture.ts'

test('what a tale, a statement taken back or a mind holds is not done, whatever words stand before the "that"', () => {
  unreal(
    'A story went from tent to tent in Zaatari that the rebels had [freed] the prisoners.',
    'The Sri Lankan army rejects allegations, made by a group in London, that soldiers [shot] prisoners at Mullaitivu.',
    'The mission could not confirm the claim, which a Houthi channel repeated all day, that its convoy had been [attacked] near Marib.',
    'A spokesman described as fantasy the assertion that marines had [tortured] fishermen in Tumaco.',
    'It was reported on the radio in Luanda that the rebels had [withdrawn] from Huambo.',
    'A trader in Goma had it that the rebels had [abducted] the priest of Kitchanga.',
    'Relatives feared for days that the gunmen had [killed] the doctor of Maiduguri.',
    'The embassy can neither confirm that the rebels [shot down] the helicopter nor deny it.',
    'A private was told that forty men had been [shot] behind the school at Srebrenica.',
  )
  real(
    'The rumour was true: the army had [shelled] the fish market in Kismayo.',
    'The government confirmed on Tuesday that its guns had [fired] at Zugdidi.',
    'The news reached Jaffna on Sunday that the Tigers had [released] the policemen.',
    'The army denied that it had broken the truce and said that its [raids] were aimed at the fighters in Idlib.',
    'Ankara hopes and believes that the [release] of the engineers from Arauca will bring the two sides nearer.',
    'It was confirmed in Geneva that the rebels had [released] all the engineers.',
  )
})

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

test('what is declared, listed, spoken of or called an invention is only put into words', () => {
  unreal(
    'The army declared the town of Gao [retaken].',
    'The sacks were listed as [distributed] in Maiduguri.',
    'The Pale radio speaks of a [massacre] of civilians in Bihac.',
    'The slogan on the wall was new: the army [frees] Mosul.',
    'The governor denied that there had ever been a [siege] of Kadugli.',
    'Belgrade said reports of a [blockade] of Pristina were the invention of the foreign press.',
    'The rebels said their enemies [bombed] the well at Kutum, something no one else could confirm.',
  )
  real(
    'Villagers told of the [shelling] of Waat by the army on Sunday.',
    'Hospitals reported three peacekeepers [killed] near Kidal on Sunday.',
    'Police declared a curfew after gunmen [killed] the mayor of Davao.',
    'The militia, according to the peacekeepers, [burned] the granary at Waat, a finding the panel confirmed.',
  )
})

test('a headline with an infinitive tells what is to come', () => {
  unreal(
    '[Evacuation] of Fua to begin on Sunday',
    'Peace [talks] to resume in Addis Ababa on Monday',
    '[Exchange] of prisoners to take place near Gorlivka on Friday',
  )
  real(
    'The [evacuation] of Fua began on Sunday.',
    'Peace [talks] resumed in Addis Ababa on Monday.',
    'The [exchange] of prisoners took place near Gorlivka on Friday.',
  )
})

test('what traces point to is no more than what is made of them', () => {
  unreal(
    'Everything points to a mine [laid] by the junta near Hpakant.',
    'All the evidence points to a rocket [fired] by the militia at Agdam.',
    'The traces point to a [bombing] of the depot in Mukalla.',
  )
  real(
    'The envoy pointed to the [bombing] of the depot in Mukalla.',
    'The minister pointed to a mine [laid] by the junta near Hpakant.',
    'The road points north, and the rebels [shelled] it on Sunday.',
  )
})

test('what terms, wishes and lists only name has not come about', () => {
  unreal(
    'The party has linked the [release] of the officers to an amnesty in Kabul.',
    'The armistice bound the Ethiopians to [withdraw] from Zalambessa.',
    'The [lifting] of the siege of Bihac exists only in a decree.',
    'The [release] of the officers remains a promise.',
    'An arms [embargo] on Juba failed by a single vote in the Council.',
    'The measures under study, among them a [curfew] in Kirkuk, were not decided on.',
    'The step urged by the mediator, [opening] the crossing at Bab al-Hawa, was not taken.',
    'The general spoke of the [withdrawal] of the brigade from Goma, which will begin in March.',
    'Lawyers have warned for months of [executions] in the prisons of Aleppo.',
    'Aid groups called once more on the militia to [free] the miners of Walikale.',
    'Kyiv to [withdraw] guns from Zolote',
    'The attempt to [free the hostages] at In Amenas came to naught.',
  )
  real(
    'The police linked the [bombing] of the market in Davao to a local gang.',
    'The army forced the militia to [withdraw] from the port of Aden.',
    'The rebels have [released] the nuns, including two wounded in the raid on Maaloula.',
    'The general spoke of the [withdrawal] of the brigade from Goma, which ended in March.',
    'The rebels [released] the nurses and called again on the army to leave Walikale.',
    'The embargo that failed to stop the guns was lifted, and the army [shelled] Juba again.',
  )
})
