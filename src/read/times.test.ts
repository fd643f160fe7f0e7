// A table of time expressions with the day of publication and the days they mean, in sentences of many wars.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBlocks } from './syntax.ts'
import type { Doc, FoundTime } from './syntax-types.ts'
import { timesOf } from './times.ts'

function times(text: string, published: string | null): FoundTime[] {
  const blocks = [{ start: 0, end: text.length, kind: 'text' as const }]
  return timesOf({
    text,
    title: null,
    outlet: null,
    published,
    blocks,
    sentences: parseBlocks(text, blocks),
  } satisfies Doc)
}

// published | sentence with the expression in brackets | from | to; `-` is open or unknown.
const TABLE = `
2003-07-05 | Thirty men held in Bo will be let go on or before [26 July]. | - | 2003-07-26
2018-05-02 | The Giants are to leave Mocha by or before [12 May]. | - | 2018-05-12
2022-08-01 | The crew will be freed in Odesa on or before [Friday]. | - | 2022-08-05
2022-08-01 | The crew will be freed in Odesa before [Friday]. | - | 2022-08-04
2016-09-14 | The town was shelled on [25 August]. | 2016-08-25 | 2016-08-25
2018-07-20 | The mayor of Corinto was shot on [23 June]. | 2018-06-23 | 2018-06-23
2016-06-10 | Clashes in Taiz, [1 June]. | 2016-06-01 | 2016-06-01
2022-11-17 | Each side undertook to free those it captured, the government by [30 November] the rest. | - | 2022-11-30
2002-12-17 | Its man in Lhokseumawe has promised to let eleven policemen go before [the end of the year]. | - | 2002-12-31
2022-03-30 | Soldiers tried to storm the steel works on [Saturday]. | 2022-03-26 | 2022-03-26
2011-05-18 | On Sunday a shell hit the clinic in Zliten. [Later in the day] the nurses fled. | 2011-05-15 | 2011-05-15
2023-05-10 | Aid reached Kalma on 6 May; [earlier in the day] a guard was shot. | 2023-05-06 | 2023-05-06
2016-09-14 | A bridge fell on 9 September. [Later in the day] the mill burned. | 2016-09-09 | 2016-09-09
2022-03-06 | On [Saturday] a truce was to run from ten in the morning. | 2022-03-05 | 2022-03-05
2004-05-09 | The guns of the rebels in Aceh were to fall silent on [Friday]. | 2004-05-07 | 2004-05-07
2018-12-16 | The pause in Hodeidah was to begin on [Saturday]. | 2018-12-15 | 2018-12-15
2018-12-16 | The pause in Hodeidah was to begin on [Tuesday]. | 2018-12-18 | 2018-12-18
2018-12-16 | The two sides are to meet on [Saturday]. | 2018-12-22 | 2018-12-22
2018-12-16 | The pause in Hodeidah will begin on [Saturday]. | 2018-12-22 | 2018-12-22
2013-11-20 | Eleven captives were let go on [Saturday] in Goma. | 2013-11-16 | 2013-11-16
1999-06-16 | The last troops were forced to leave Pristina on [Sunday]. | 1999-06-13 | 1999-06-13
2002-02-13 | The mission has invited both sides to Oslo on [25 February]. | 2002-02-25 | 2002-02-25
2012-05-30 | The opposition rejected the vote that the president has called for [16 June]. | 2012-06-16 | 2012-06-16
2023-01-03 | The guerrillas said they had declared a ceasefire until [30 June]. | - | 2023-06-30
2005-11-20 | The Maoists announced that the truce had been prolonged until [2 January]. | - | 2006-01-02
2015-06-12 | The army had renewed the curfew in Taiz until [1 July]. | - | 2015-07-01
2014-12-01 | He had declared the war over by [30 November]. | - | 2014-11-30
2001-02-10 | Rebels had held the bridge until [30 November]. | - | 2000-11-30
2023-01-03 | The guerrillas held their fire until [30 June]. | - | 2022-06-30
2022-04-01 | The envoy announced a truce in Yemen, starting on [2 April]. | 2022-04-02 | 2022-04-02
2014-08-03 | Egypt proposed a pause of three days beginning on [5 August]. | 2014-08-05 | 2014-08-05
2019-03-28 | The two sides agreed to a lull in Idlib effective on [1 April]. | 2019-04-01 | 2019-04-01
2022-04-01 | The envoy met rebels in talks beginning on [2 November]. | 2021-11-02 | 2021-11-02
2022-04-01 | Shelling that began on [30 March] killed six. | 2022-03-30 | 2022-03-30
2018-12-13 | It is to last until [12 January], past the feast. | - | 2019-01-12
2009-04-14 | Witnesses say that men went from house to house on [7 and 8 April]. | 2009-04-07 | 2009-04-08
2016-05-20 | The post was closed on the 6th and opened on [the 12th]. | 2016-05-12 | 2016-05-12
2014-09-02 | On [the 30th] the fighters left Ilovaisk by one road. | 2014-08-30 | 2014-08-30
2020-11-12 | The road was open until the [morning of the 9th], and then shut. | - | 2020-11-09
2005-08-20 | The first men will be freed on [the 31st]. | 2005-08-31 | 2005-08-31
2016-08-31 | Truce to be signed in Juba, [25 September]. | 2016-09-25 | 2016-09-25
2016-08-31 | On [29 December] the trucks reached Darfur. | 2015-12-29 | 2015-12-29
2016-08-31 | On [27 May] the army arrested a journalist in Taiz. | 2016-05-27 | 2016-05-27
2016-09-02 | The rebels agreed to a truce in late 2013, after an attack in [August] of that year. | 2013-08-01 | 2013-08-31
2023-06-01 | In 2014 the port fell, and in [May] of the same year it was retaken. | 2014-05-01 | 2014-05-31
2016-08-31 | [May 3]: gunmen killed five people in Cauca. | 2016-05-03 | 2016-05-03
2016-08-31 | [On Tuesday], the envoy told reporters that the siege went on. | 2016-08-30 | 2016-08-30
2016-08-31 | The convoy reached the suburb on [Friday]. | 2016-08-26 | 2016-08-26
2016-08-31 | Talks will resume on [Monday] in Geneva. | 2016-09-05 | 2016-09-05
2016-08-31 | Shelling killed three people on [Wednesday]. | 2016-08-31 | 2016-08-31
2016-08-31 | The ministers are due to meet on [Friday]. | 2016-09-02 | 2016-09-02
2016-08-31 | The town fell [last Thursday], residents said. | 2016-08-25 | 2016-08-25
2016-08-31 | The council votes [next Tuesday] on the draft. | 2016-09-06 | 2016-09-06
2016-08-31 | Fighters were given until [Friday] to leave the town. | - | 2016-09-02
1998-12-26 | The KLA threatened to lift its truce unless the tanks went back to barracks by [Monday]. | - | 1998-12-28
2016-08-31 | The junta said it would strike if the rebels entered Bor on [Friday]. | 2016-09-02 | 2016-09-02
2016-08-31 | The bishop wept when the army left the town on [Friday]. | 2016-08-26 | 2016-08-26
2016-08-31 | The army ordered them to hand over their weapons by [Sunday]. | - | 2016-09-04
2016-08-31 | The raid came [at dawn on Saturday]. | 2016-08-27 | 2016-08-27
2016-08-31 | [Tuesday night]'s strike hit a market. | 2016-08-30 | 2016-08-30
2016-08-31 | Jets bombed the market [overnight]. | 2016-08-30 | 2016-08-31
2016-08-31 | [Yesterday] the bridge was destroyed. | 2016-08-30 | 2016-08-30
2016-08-31 | The two sides agreed [today] on a list of prisoners. | 2016-08-31 | 2016-08-31
2016-08-31 | The buses will leave [tomorrow]. | 2016-09-01 | 2016-09-01
2016-08-31 | The mayor was shot [the day before yesterday]. | 2016-08-29 | 2016-08-29
2016-08-31 | Clashes broke out [last night] near the airport. | 2016-08-30 | 2016-08-30
2016-08-31 | Two barrel bombs fell [this morning]. | 2016-08-31 | 2016-08-31
2016-08-31 | The surrender was agreed [last week]. | 2016-08-22 | 2016-08-28
2016-08-31 | Aid is expected to arrive [next week]. | 2016-09-05 | 2016-09-11
2016-08-31 | At least 40 people were killed [this week]. | 2016-08-29 | 2016-09-04
2016-08-31 | The offensive began [last month]. | 2016-07-01 | 2016-07-31
2016-05-28 | The deadline of the support group runs out [on Wednesday]. | 2016-06-01 | 2016-06-01
2023-11-23 | The ultimatum to Laukkai runs out [on Sunday]. | 2023-11-26 | 2023-11-26
2009-01-30 | The week given to the men of Mutur runs out [on Sunday]. | 2009-02-01 | 2009-02-01
2016-05-28 | The deadline ran out [on Wednesday]. | 2016-05-25 | 2016-05-25
2014-08-12 | The rockets hit Ashkelon as the lull ran out [on Friday]. | 2014-08-08 | 2014-08-08
2022-03-11 | The patrol runs [on Wednesday] were cut. | 2022-03-09 | 2022-03-09
2016-08-31 | The mandate runs out [next month]. | 2016-09-01 | 2016-09-30
2016-08-31 | A truce was signed [earlier this month]. | 2016-08-01 | 2016-08-31
2016-08-31 | Elections will be held [later this year]. | 2016-08-31 | 2016-12-31
2016-08-31 | [Last year] only ten convoys were allowed in. | 2015-01-01 | 2015-12-31
2016-08-31 | The envoy hopes for a deal [this year]. | 2016-01-01 | 2016-12-31
2016-08-31 | The hospital was hit [last weekend]. | 2016-08-27 | 2016-08-28
2016-08-31 | The town has been besieged since [June]. | 2016-06-01 | -
2016-08-31 | No aid has come in since [2012]. | 2012-01-01 | -
2016-08-31 | The road has been cut since [17 July]. | 2016-07-17 | -
2016-08-31 | He has been held since [last Friday]. | 2016-08-26 | -
2016-08-31 | The convoy was stopped [eight days ago]. | 2016-08-23 | 2016-08-23
2016-08-31 | The rebels surrendered [a week ago]. | 2016-08-24 | 2016-08-24
2016-08-31 | They fled [two weeks ago] to the border. | 2016-08-17 | 2016-08-17
2016-08-31 | The siege began [three months ago]. | 2016-05-01 | 2016-05-31
2016-08-31 | The war began [five years ago]. | 2011-01-01 | 2011-12-31
2016-08-31 | The strike happened [48 hours ago]. | 2016-08-29 | 2016-08-29
2016-08-31 | A shell landed there [a few days ago]. | - | -
2016-08-31 | Pleas over [recent months] have gone unanswered. | - | 2016-08-31
2016-08-31 | Hundreds have died in [recent weeks]. | - | 2016-08-31
2016-08-31 | In [the past two weeks] 30 clinics were bombed. | 2016-08-17 | 2016-08-31
2016-08-31 | Over [the last six months] prices doubled. | 2016-02-29 | 2016-08-31
2016-08-31 | In [the past 24 hours] there were twelve violations. | 2016-08-30 | 2016-08-31
2016-08-31 | In [the past week] no truck moved. | 2016-08-24 | 2016-08-31
2016-08-31 | The guns must fall silent within [72 hours]. | 2016-08-31 | 2016-09-03
2016-08-31 | Inspectors must be let in within [two weeks]. | 2016-08-31 | 2016-09-14
2016-08-31 | In [the next 48 hours] the buses will move. | 2016-08-31 | 2016-09-02
2016-08-31 | In [the coming days] aid will be sent. | 2016-08-31 | -
2016-08-31 | The ceasefire will begin in [three days]. | 2016-09-03 | 2016-09-03
2016-08-31 | The first bus left on [29 August]. | 2016-08-29 | 2016-08-29
2017-01-02 | A truce took hold on [29 December]. | 2016-12-29 | 2016-12-29
2016-12-20 | The truce will take hold on [2 January]. | 2017-01-02 | 2017-01-02
2016-12-30 | Russia said on [December 29] that a deal was done. | 2016-12-29 | 2016-12-29
2016-12-30 | He was freed on [Dec. 6th]. | 2016-12-06 | 2016-12-06
2018-03-01 | The resolution was adopted on [24 February 2018]. | 2018-02-24 | 2018-02-24
2018-03-01 | It was adopted on [February 24, 2018], by 15 votes. | 2018-02-24 | 2018-02-24
2018-03-01 | It was adopted on [the 24th of February]. | 2018-02-24 | 2018-02-24
2016-09-15 | On [the 17th of last month] a boat sank. | 2016-08-17 | 2016-08-17
2016-08-31 | Moscow entered the war in [September 2015]. | 2015-09-01 | 2015-09-30
2016-08-31 | The enclave fell in [May]. | 2016-05-01 | 2016-05-31
2016-08-31 | The rebels lost the pass in [November]. | 2015-11-01 | 2015-11-30
2016-08-31 | The talks will be held in [November]. | 2016-11-01 | 2016-11-30
2016-08-31 | The village was taken in [early August]. | 2016-08-01 | 2016-08-10
2016-08-31 | He was killed in [mid-July]. | 2016-07-11 | 2016-07-20
2016-08-31 | The prison was emptied in [late June]. | 2016-06-21 | 2016-06-30
2016-08-31 | Troops must leave by [the end of the year]. | - | 2016-12-31
2016-08-31 | The army will leave by [the end of September]. | - | 2016-09-30
2016-08-31 | The accord was reached in [2005]. | 2005-01-01 | 2005-12-31
2016-08-31 | The uprising began in [early 2011]. | 2011-01-01 | 2011-04-30
2016-08-31 | The group was founded in [late 2013]. | 2013-09-01 | 2013-12-31
2016-08-31 | He fought in [the 1980s]. | 1980-01-01 | 1989-12-31
2016-08-31 | The war of [1980-88] cost a million lives. | 1980-01-01 | 1988-12-31
2016-08-31 | Some 150,000 people fled between [April and June]. | 2016-04-01 | 2016-06-30
2016-08-31 | The city was under siege from [1992 to 1995]. | 1992-01-01 | 1995-12-31
2018-04-01 | Clashes went on from [3 to 5 March]. | 2018-03-03 | 2018-03-05
2018-04-01 | The lull lasted from [27 February to 5 March]. | 2018-02-27 | 2018-03-05
2018-04-01 | The talks ran from [October 25-26], officials said. | 2017-10-25 | 2017-10-26
2018-04-01 | Before [2011] the town had 80,000 people. | - | 2010-12-31
2018-04-01 | He came [at 5 p.m. on Thursday]. | 2018-03-29 | 2018-03-29
2018-04-01 | The blast came on [Thursday, 28 July 2016], at noon. | 2016-07-28 | 2016-07-28
2018-04-01 | The blast came on [Monday, Dec. 26]. | 2017-12-26 | 2017-12-26
2018-04-01 | The report is dated [2016-08-29]. | 2016-08-29 | 2016-08-29
2018-04-01 | The letter of [29/08/2016] was never answered. | 2016-08-29 | 2016-08-29
2023-04-20 | Fighting erupted in Khartoum on [15 April]. | 2023-04-15 | 2023-04-15
2023-04-20 | The army and the RSF agreed on [Tuesday] to a 24-hour truce. | 2023-04-18 | 2023-04-18
2023-04-20 | A truce for Eid is to start on [Friday]. | 2023-04-21 | 2023-04-21
2022-11-10 | The parties signed the accord in Pretoria [eight days ago]. | 2022-11-02 | 2022-11-02
2022-11-10 | Tigray had been cut off since [November 2020]. | 2020-11-01 | -
2022-03-20 | Mariupol has been without water since [2 March]. | 2022-03-02 | -
2022-03-20 | Russia gave the defenders until [5 a.m. on Monday] to lay down arms. | - | 2022-03-21
2022-05-20 | The last fighters left Azovstal [earlier this week]. | 2022-05-16 | 2022-05-20
2023-11-24 | The pause began at [7 a.m. on Friday]. | 2023-11-24 | 2023-11-24
2023-11-24 | Fifty hostages will be freed over [the next four days]. | 2023-11-24 | 2023-11-28
2018-12-14 | The ceasefire in Hodeidah will take effect on [18 December]. | 2018-12-18 | 2018-12-18
2016-06-24 | The FARC and the government signed on [Thursday] in Havana. | 2016-06-23 | 2016-06-23
1995-07-20 | Srebrenica fell on [11 July]. | 1995-07-11 | 1995-07-11
1995-07-20 | The enclave was shelled [last week]. | 1995-07-10 | 1995-07-16
2009-05-20 | The army said on [Monday] that the last pocket was cleared. | 2009-05-18 | 2009-05-18
2021-02-10 | The generals seized power [last Monday]. | 2021-02-08 | 2021-02-08
2021-02-10 | Protests have grown since [1 February]. | 2021-02-01 | -
2016-08-31 | The visit to Paris in [the summer of 2014] changed nothing. | 2014-06-01 | 2014-08-31
2022-03-20 | The corridor will be open from [10 a.m. to 6 p.m. on Thursday]. | 2022-03-24 | 2022-03-24
2016-08-31 | [Two days later] nothing had moved. | - | -
2016-05-30 | The council demanded that the siege be lifted from [1 June]. | 2016-06-01 | -
2016-05-30 | The group agreed that, starting [1 June], food would be dropped. | 2016-06-01 | -
2024-09-20 | The militia demanded that the road be opened by [1 October]. | - | 2024-10-01
2024-09-20 | The ministry banned flights from [25 September]. | 2024-09-25 | -
2024-09-20 | Flights were banned from [25 March] to 4 April. | 2024-03-25 | 2024-04-04
2016-05-25 | The truce was extended beyond [1 June]. | 2016-06-02 | -
2016-05-25 | Food drops will start from [1 June], the group said. | 2016-06-01 | -
2016-08-24 | The fighters had until [Thursday, 25 August] to leave the suburb. | - | 2016-08-25
2016-09-01 | The two sides agreed to a truce in [late 2013]. | 2013-09-01 | 2013-12-31
2016-05-25 | Air drops were to begin from [1 June]. | 2016-06-01 | -
2024-03-14 | The ceasefire in Port Sudan collapsed [three days] after it was signed. | - | -
2024-03-14 | The truce was broken [on the night of 10 March]. | 2024-03-10 | 2024-03-10
2024-03-14 | The road to Goma was cut [in the early hours of Wednesday]. | 2024-03-13 | 2024-03-13
2024-03-14 | Shells hit the camp [late on Monday]. | 2024-03-11 | 2024-03-11
2024-03-14 | Thousands fled Sake [in the first week of February]. | 2024-02-01 | 2024-02-07
2024-03-14 | The junta will hold elections [in the second half of the year]. | 2024-07-01 | 2024-12-31
2024-03-14 | Fighting in Gaza began [more than five months ago]. | 2023-10-01 | 2023-10-31
2024-03-14 | Israel launched the operation on [Oct 7]. | 2023-10-07 | 2023-10-07
2024-03-14 | The convoy left Adré [on Wednesday 13 March]. | 2024-03-13 | 2024-03-13
2024-03-14 | No aid has entered Gaza City [for the past three weeks]. | 2024-02-22 | 2024-03-14
2024-03-14 | The port was mined [in the spring of 2022]. | 2022-03-01 | 2022-05-31
2024-03-14 | The M23 took the town [in mid-February]. | 2024-02-11 | 2024-02-20
2024-03-14 | Talks in Jeddah resumed [in October last year]. | 2023-10-01 | 2023-10-31
2024-03-14 | He was arrested [in January this year]. | 2024-01-01 | 2024-01-31
2024-03-14 | Ramadan began on [March 11]. | 2024-03-11 | 2024-03-11
2024-03-14 | The mission must leave by [31 December]. | - | 2024-12-31
2024-03-14 | The mandate expires on [30 June]. | 2024-06-30 | 2024-06-30
2024-03-14 | The monitors stayed from [March to May 2019]. | 2019-03-01 | 2019-05-31
2024-03-14 | Sanctions have been in force since [the 2021 coup]. | 2021-01-01 | -
2024-03-14 | The massacre of [November 4, 2023] is being investigated. | 2023-11-04 | 2023-11-04
2024-03-14 | The army held the airport through [the end of February]. | 2024-02-21 | 2024-02-29
2022-05-03 | Buses left Mariupol [over the weekend]. | 2022-04-30 | 2022-05-01
2022-05-03 | Evacuations were due to continue on [Wednesday morning]. | 2022-05-04 | 2022-05-04
2022-05-03 | The plant has been sealed off since [21 April]. | 2022-04-21 | -
2022-05-03 | Russia invaded on [24 February]. | 2022-02-24 | 2022-02-24
2022-05-03 | The war entered its third month [last Sunday]. | 2022-05-01 | 2022-05-01
2022-05-03 | Kherson was occupied [in early March]. | 2022-03-01 | 2022-03-10
2022-05-03 | Shelling has not stopped [for 48 hours]. | - | -
2022-05-03 | The next round is planned for [the end of May]. | 2022-05-21 | 2022-05-31
2022-05-03 | Some 150 people reached Zaporizhzhia [earlier today]. | 2022-05-03 | 2022-05-03
2022-05-03 | The truce was announced [late last night]. | 2022-05-02 | 2022-05-02
2020-11-30 | Mekelle fell on [Saturday]. | 2020-11-28 | 2020-11-28
2020-11-30 | The ultimatum of [22 November] ran out [three days later]. | 2020-11-22 | 2020-11-22
2020-11-30 | Refugees have crossed the Tekeze [every day] this month. | none | none
2020-11-30 | A truce in Nagorno-Karabakh came into force [at midnight on 10 November]. | 2020-11-10 | 2020-11-10
2020-11-30 | Peacekeepers will stay for five years, until [November 2025]. | - | 2025-11-30
2020-11-30 | Armenia had to hand over Kalbajar by [15 November] but was given ten more days. | - | 2020-11-15
2020-11-30 | Lachin is to be handed over on [1 December]. | 2020-12-01 | 2020-12-01
2020-11-30 | The six-week war ended [on Nov. 10]. | 2020-11-10 | 2020-11-10
2018-12-14 | The parties met in Sweden from [6 to 13 December]. | 2018-12-06 | 2018-12-13
2018-12-14 | Forces are to redeploy within [21 days]. | 2018-12-14 | 2019-01-04
2018-12-14 | Within [two days] the rebels had taken Goma. | - | -
2018-12-14 | The sailors were freed within [48 hours]. | - | -
2018-12-14 | The rebels said aid would come within [48 hours]. | 2018-12-14 | 2018-12-16
2018-12-14 | The next talks will be held in [late January]. | 2019-01-21 | 2019-01-31
2018-12-14 | The Houthis seized Sanaa in [September 2014]. | 2014-09-01 | 2014-09-30
2018-12-14 | Cholera has spread since [April last year]. | 2017-04-01 | -
2018-12-14 | A school bus was hit in Saada [on 9 August]. | 2018-08-09 | 2018-08-09
2018-12-14 | The coalition launched the offensive [six months ago]. | 2018-06-01 | 2018-06-30
1993-05-08 | The Security Council declared Zepa a safe area on [Thursday]. | 1993-05-06 | 1993-05-06
1993-05-08 | Monitors were stopped at the line [two days ago]. | 1993-05-06 | 1993-05-06
1993-05-08 | A vote on the plan is set for [15-16 May]. | 1993-05-15 | 1993-05-16
1993-05-08 | Serb guns have ringed the town since [April 1992]. | 1992-04-01 | -
1993-05-08 | No convoy has come [in the last ten days]. | 1993-04-28 | 1993-05-08
2009-02-10 | Jaffna peninsula was cleared [in mid-January 2009]. | 2009-01-11 | 2009-01-20
2009-02-10 | Civilians crossed the lagoon on [the morning of 9 February]. | 2009-02-09 | 2009-02-09
2009-02-10 | A 48-hour pause was offered [on January 29]. | 2009-01-29 | 2009-01-29
2009-02-10 | The truce of [2002] was formally ended [in January 2008]. | 2002-01-01 | 2002-12-31
2012-10-19 | The peace talks in Oslo opened [on Thursday, October 18th]. | 2012-10-18 | 2012-10-18
2012-10-19 | They move to Havana on [November 15]. | 2012-11-15 | 2012-11-15
2012-10-19 | The group was formed in [the mid-1960s]. | 1964-01-01 | 1966-12-31
2012-10-19 | Negotiations broke down in [February 2002] after three years. | 2002-02-01 | 2002-02-28
2012-10-19 | [A decade ago] the zone was scrapped. | - | -
2021-08-16 | The Taliban entered Kabul [on Sunday]. | 2021-08-15 | 2021-08-15
2021-08-16 | Kunduz fell [a week earlier]. | - | -
2021-08-16 | US troops must be out by [August 31]. | - | 2021-08-31
2021-08-16 | The deal was struck in Doha on [29 February 2020]. | 2020-02-29 | 2020-02-29
2021-08-16 | Herat held out until [last Thursday]. | - | 2021-08-12
2021-08-16 | In the [24 hours to Monday] nine people died. | - | -
2013-10-02 | The chemical attack of [21 August] killed hundreds. | 2013-08-21 | 2013-08-21
2013-10-02 | Inspectors arrived [the day before]. | - | -
2013-10-02 | Stocks must be destroyed by [mid-2014]. | - | 2014-08-31
2013-10-02 | The town had its last bread [on the first day of Eid]. | none | none
2013-10-02 | Air strikes were halted [between 9 and 14 September]. | 2013-09-09 | 2013-09-14
2013-10-02 | The conference will be held [in the middle of November]. | 2013-11-11 | 2013-11-20
2017-02-05 | Evacuations from Avdiivka began on [Thursday evening]. | 2017-02-02 | 2017-02-02
2017-02-05 | The town has had no heating [since last Sunday]. | 2017-01-29 | -
2017-02-05 | Guns were to be pulled back by [28 February]. | - | 2017-02-28
2017-02-05 | The accord of [12 February 2015] was never carried out. | 2015-02-12 | 2015-02-12
2017-02-05 | Ministers of the four states meet in Munich on [18 February]. | 2017-02-18 | 2017-02-18
2017-02-05 | Shelling rose sharply in [the last week of January]. | 2017-01-25 | 2017-01-31
2017-02-05 | The power line was repaired at [3 p.m. on Saturday]. | 2017-02-04 | 2017-02-04
2017-02-05 | Nearly 10,000 people have died since [spring 2014]. | 2014-03-01 | -
1999-06-15 | The bombing stopped on [10 June], after 78 days. | 1999-06-10 | 1999-06-10
1999-06-15 | Serb forces must be out of Kosovo by [midnight on Sunday]. | - | 1999-06-20
1999-06-15 | Troops entered Pristina [in the night of Friday]. | 1999-06-11 | 1999-06-11
1999-06-15 | The talks at Rambouillet failed in [March]. | 1999-03-01 | 1999-03-31
1999-06-15 | In [the first half of 1998] the fighting was in the west. | 1998-01-01 | 1998-06-30
2003-08-20 | A truck bomb hit the Canal Hotel [yesterday afternoon]. | 2003-08-19 | 2003-08-19
2003-08-20 | The peace deal for Liberia was signed in Accra [two days ago]. | 2003-08-18 | 2003-08-18
2003-08-20 | Charles Taylor left on [11 August]. | 2003-08-11 | 2003-08-11
2003-08-20 | A new government takes office on [14 October]. | 2003-10-14 | 2003-10-14
2003-08-20 | The rebels took up arms in [the late 1990s]. | 1997-01-01 | 1999-12-31
2019-10-14 | Turkey launched the operation on [Wednesday, 9 October]. | 2019-10-09 | 2019-10-09
2019-10-14 | Some 130,000 people fled in [the past five days]. | 2019-10-09 | 2019-10-14
2019-10-14 | The town of Ras al-Ain was shelled [on Friday and Saturday]. | 2019-10-11 | 2019-10-11
2019-10-14 | The deal reached on [Sunday night] lets the army in. | 2019-10-13 | 2019-10-13
2019-10-14 | The caliphate lost its last village in [March this year]. | 2019-03-01 | 2019-03-31
2019-10-14 | Envoys meet in Geneva [at the end of the month]. | 2019-10-21 | 2019-10-31
2023-09-20 | Azerbaijan began the offensive [on Tuesday afternoon]. | 2023-09-19 | 2023-09-19
2023-09-20 | A truce took effect at [1 p.m. on Wednesday]. | 2023-09-20 | 2023-09-20
2023-09-20 | The Lachin road has been shut for [more than nine months]. | - | -
2023-09-20 | Talks are set for [Thursday] in Yevlakh. | 2023-09-21 | 2023-09-21
2023-09-20 | The first war ended in [May 1994]. | 1994-05-01 | 1994-05-31
2023-09-20 | Food reached Stepanakert [earlier this week]. | 2023-09-18 | 2023-09-20
2023-09-20 | The enclave was cut off on [12 December last year]. | 2022-12-12 | 2022-12-12
2006-08-14 | The truce came into force [at 8 a.m. on Monday]. | 2006-08-14 | 2006-08-14
2006-08-14 | The war began on [July 12], when two soldiers were seized. | 2006-07-12 | 2006-07-12
2006-08-14 | Israel had occupied the south [until 2000]. | - | 2000-12-31
2006-08-14 | The resolution was passed [on Friday, August 11]. | 2006-08-11 | 2006-08-11
2022-03-22 | The mayor of Skadovsk was set free on [the 16th]. | 2022-03-16 | 2022-03-16
2022-03-22 | The market was set ablaze on [the 19th]. | 2022-03-19 | 2022-03-19
2022-03-22 | The talks were set to open on [the 28th]. | 2022-03-28 | 2022-03-28
2022-03-22 | The vote, planned on [the 28th], will be held. | 2022-03-28 | 2022-03-28
2011-03-19 | The nurses seized near Brega on [the 15th] will be let go. | 2011-03-15 | 2011-03-15
2011-03-19 | Two men shot on [the 12th] are to be flown out. | 2011-03-12 | 2011-03-12
2011-03-19 | The summit is planned to be held on [the 29th]. | 2011-03-29 | 2011-03-29
2006-08-14 | Three ships docked at Tyre [over the past 48 hours]. | 2006-08-12 | 2006-08-14
2024-05-08 | Shells hit the dam [overnight Monday to Tuesday]. | 2024-05-06 | 2024-05-07
2024-05-08 | Drones crossed the lake [overnight on Sunday]. | 2024-05-05 | 2024-05-06
2003-06-12 | The mediators return to Accra on [Wednesday week]. | 2003-06-25 | 2003-06-25
2003-06-12 | The depot in Kassala was looted [two Fridays ago]. | 2003-05-30 | 2003-05-30
2003-06-12 | The barracks in Bouake were stormed [last Friday week]. | 2003-05-30 | 2003-05-30
2008-08-11 | Two guards were shot on [the first day of the month]. | 2008-08-01 | 2008-08-01
2020-11-20 | The column took Adwa in [mid-month]. | 2020-11-11 | 2020-11-20
2022-04-05 | They left Chernihiv in [the last days of March]. | 2022-03-25 | 2022-03-31
2022-04-05 | The bridge was mined in [the first ten days of February]. | 2022-02-01 | 2022-02-10
1994-04-20 | The militia were armed in [the first three months of the year]. | 1994-01-01 | 1994-03-31
2016-08-31 | The truce held until [the end of Ramadan 2016]. | - | 2016-07-05
2016-08-31 | The army offered a truce for [Eid al-Adha]. | 2016-09-12 | 2016-09-12
2021-05-20 | Police stormed the mosque on [the last Friday of Ramadan]. | 2021-05-07 | 2021-05-07
1992-06-01 | The siege began on [the first Sunday in April]. | 1992-04-05 | 1992-04-05
2015-06-20 | Jets bombed Hodeidah port on [the first day of Ramadan]. | 2015-06-18 | 2015-06-18
2017-07-12 | The district was sealed off on [the eve of Eid al-Fitr]. | 2017-06-24 | 2017-06-24
1998-04-12 | The two men were shot on [Good Friday]. | 1998-04-10 | 1998-04-10
2012-03-01 | The cabinet has not met since [Easter] 2011. | 2011-04-24 | -
1995-05-09 | The column left Knin on [the eve of 4 May]. | 1995-05-03 | 1995-05-03
2009-02-10 | Kilinochchi fell at [the turn of the year]. | 2008-12-31 | 2009-01-01
1999-04-08 | The observers left Pristina on [20.3.1999]. | 1999-03-20 | 1999-03-20
2022-04-05 | The defenders had until [4 a.m. Moscow time on 21 March] to give up. | - | 2022-03-21
2022-04-05 | The guns fell silent at [0600 GMT on Sunday]. | 2022-04-03 | 2022-04-03
1994-04-20 | The rebels broke out [four days after the crash of 6 April]. | 1994-04-10 | 1994-04-10
1994-04-20 | Belgium pulled its men out [two days before 20 April]. | 1994-04-18 | 1994-04-18
2001-11-15 | The mullahs fled in [the small hours of the 13th]. | 2001-11-13 | 2001-11-13
2007-10-20 | The hostages had been promised their freedom by [10 May]. | - | 2007-05-10
2000-09-04 | The guerrillas were told to quit the valley by [15 March] and never did. | - | 2000-03-15
2013-11-25 | The rebels had until [30 June] to disband. | - | 2013-06-30
2007-10-20 | The rebels must release the hostages by [10 May]. | - | 2008-05-10
2000-12-04 | The guerrillas were told to quit the valley by [15 March]. | - | 2001-03-15
2013-11-25 | The rebels have until [30 June] to disband. | - | 2014-06-30
2001-11-15 | The envoy is due in Herat within [the week]. | 2001-11-15 | 2001-11-22
2001-11-15 | Delegates will meet in Bonn [the week after next]. | 2001-11-26 | 2001-12-02
2001-11-15 | Herat had fallen [the week before last]. | 2001-10-29 | 2001-11-04
2017-07-12 | Mosul was declared free on [Sunday or Monday]. | 2017-07-09 | 2017-07-10
2017-07-12 | The bridge must be rebuilt no later than [30 June 2018]. | - | 2018-06-30
2013-05-06 | Shells fell in the night of [30 to 1 May]. | 2013-04-30 | 2013-05-01
2013-05-06 | The fighters held out [three days] after the truce was signed. | - | -
2013-07-15 | The generals spoke of [the first days of the siege]. | none | none
2013-07-15 | A Ramadan truce was broken near Homs on [Sunday]. | 2013-07-14 | 2013-07-14
2013-07-15 | The Good Friday Agreement ended a war in [1998]. | 1998-01-01 | 1998-12-31
`

test('time expressions resolve to their days', async (t) => {
  const rows = TABLE.trim()
    .split('\n')
    .map((line) => line.split(' | '))
  assert.ok(rows.length >= 220)
  let right = 0
  const wrong: string[] = []
  for (const [published = '', marked = '', from, to] of rows) {
    const expected = /\[(.+?)\]/.exec(marked)?.[1] ?? ''
    const text = marked.replace(/[[\]]/g, '')
    const wanted = text.indexOf(expected)
    const found = times(text, published).find((x) => x.span.start < wanted + expected.length && x.span.end > wanted)
    const got = found ? [found.from ?? '-', found.to ?? '-'] : ['none', 'none']
    if (got[0] === from && got[1] === to) right++
    else wrong.push(`${published} ${marked} → ${got.join(' ')}, not ${from} ${to}`)
    if (found) assert.equal(text.slice(found.span.start, found.span.end), found.text)
  }
  t.diagnostic(`${right} of ${rows.length} right`)
  assert.deepEqual(wrong, [])
})

test('"the following day" counts from the day told before', () => {
  const found = times(
    'The convoy left on 3 May 2016. The following day it was stopped. Two days later it was stripped.',
    '2016-06-01',
  )
  assert.deepEqual(
    found.map((f) => [f.text, f.from]),
    [
      ['3 May 2016', '2016-05-03'],
      ['The following day', '2016-05-04'],
      ['Two days later', '2016-05-06'],
    ],
  )
})

test('"three days later" counts from the deed, and not from the day on which it was told', () => {
  const last = (text: string): string | null => times(text, '2024-05-10').at(-1)!.from
  for (const [text, day] of [
    ['Rebels hit Kidal on 3 May, the minister said on Tuesday. Three days later the army shelled Gao.', '2024-05-06'],
    ['Gunmen burned Leer on 1 May, police told reporters on Monday. Two days later they came back.', '2024-05-03'],
    ['A truce began on 2 May. The UN said on Tuesday that shells had fallen. Three days later it ended.', '2024-05-05'],
    ['The minister said on Tuesday that rebels had hit Kidal. Three days later the army shelled Gao.', null],
    ['The army said on Monday it would leave. Two days later it shelled Gao.', '2024-05-08'],
    ['The two sides agreed a truce on Monday. Two days later shells fell on Goma.', '2024-05-08'],
    ['The general said on Monday that his men would not stay. Two days later they had left.', '2024-05-08'],
  ] as const)
    assert.equal(last(text), day, text)
})

test('without a publication date only dates written whole are known', () => {
  const found = times('On 3 May 2016 it began. On Tuesday it went on, as it had last week and on 5 June.', null)
  assert.deepEqual(
    found.map((f) => [f.from, f.to, f.basis]),
    [
      ['2016-05-03', '2016-05-03', 'stated'],
      [null, null, 'inferred'],
      [null, null, 'inferred'],
      [null, null, 'inferred'],
    ],
  )
})

test('spans before all calendars have no day, and do not stop the reading', () => {
  for (const text of [
    'The oldest light is from over 13 billion years ago.',
    'The rock on which the fort stands formed 400 million years ago.',
    'In 900 billion weeks nobody will remember the siege.',
  ])
    for (const f of times(text, '2016-08-31')) assert.deepEqual([f.from, f.to], [null, null], text)
})

test('a day that a body is named after is no day of the report', () => {
  for (const text of [
    'Rebels of the March 23 Movement entered Goma.',
    'Fighters of the 23 May Brigade shelled Kassala.',
    'The February 14 Youth Coalition called for protests.',
  ])
    assert.deepEqual(
      times(text, '2025-01-27').map((f) => f.from),
      [null],
      text,
    )
  for (const text of [
    'Rebels entered Goma on March 23.',
    'On 23 May Brigadier Musa resigned.',
    'After the January 14 attack the army withdrew.',
  ])
    assert.notEqual(times(text, '2025-01-27')[0]?.from, null, text)
})

test('what only looks like a time is spared', () => {
  for (const text of [
    'He may leave the town.',
    'Protesters march to the square.',
    'The second brigade took the hill.',
    'Resolution 2254 was adopted.',
    'Some 2000 people were moved.',
    'The score was 3-1.',
    'A shell hit flats on the 9th floor in Kharkiv.',
    'Men of the 30th Brigade dug in along the 38th parallel.',
    'It was built from the 9th to the 12th century.',
    'Men of the Ramadan Brigade fought in the Easter Rising.',
  ]) {
    assert.deepEqual(
      times(text, '2016-08-31').map((f) => f.text),
      [],
      text,
    )
  }
})
