// Armed groups, parties and unrecognised authorities of Ukraine, the Balkans, the Caucasus, Northern Ireland and Spain.
// `id | name | other names | facts`; `?` behind a name says that it may also mean another actor.

/** The table of groups and parties of Europe and the Caucasus, as text. */
export const GROUPS_EUROPE = `
# Ukraine and Russia
group/dnr | Donetsk People's Republic | DNR; DPR; Donetsk People's Republic (DPR); so-called Donetsk People's Republic; self-proclaimed Donetsk People's Republic; Donetsk separatists; Donetsk Republic; "DPR"; ДНР | in ukraine; from 2014-04
group/lnr | Luhansk People's Republic | LNR; LPR; Lugansk People's Republic; so-called Luhansk People's Republic; self-proclaimed Luhansk People's Republic; Luhansk separatists; Lugansk separatists; "LPR"; ЛНР | in ukraine; from 2014-04
group/donbas-separatists | Russia-backed separatists in Donbas | Russian-backed separatists?; pro-Russian separatists?; pro-Russian rebels?; pro-Russia separatists?; Russia-backed separatists?; Donbas separatists; Donbass rebels; Donbass militia; Novorossiya; ополченцы | in ukraine; from 2014-04
group/wagner | Wagner Group | Wagner; PMC Wagner; Wagner PMC; Russian mercenary group Wagner; Wagner mercenaries; Wagner mercenary group; ЧВК Вагнер; Вагнер; private military company Wagner | in ukraine syria libya mali central-african-republic sudan russia; from 2014
group/kadyrovites | Kadyrovites | Kadyrovtsy; Akhmat; Akhmat forces; Akhmat battalion; Chechen forces of Ramzan Kadyrov | in russia ukraine
group/right-sector | Right Sector | Pravyi Sektor; Pravy Sektor; Правый сектор | in ukraine; from 2013-11
group/rdk | Russian Volunteer Corps | RVC; RDK | in russia ukraine; from 2022-08
group/freedom-of-russia | Freedom of Russia Legion | Liberty of Russia Legion | in russia ukraine; from 2022-03
group/ukraine-territorial-defence | Territorial Defence Forces | Territorial Defense Forces; TDF? | arm of military/ukraine; in ukraine
party/united-russia | United Russia | Единая Россия | in russia
party/party-of-regions | Party of Regions | | in ukraine
party/servant-of-the-people | Servant of the People | | in ukraine
group/chechen-separatists | Chechen separatists | Chechen rebels; Chechen Republic of Ichkeria; Ichkeria; Chechen fighters; Chechen militants | in russia
group/caucasus-emirate | Caucasus Emirate | Imarat Kavkaz | in russia; from 2007-10
people/crimean-tatars | Crimean Tatars | Crimean Tatar; Mejlis; Mejlis of the Crimean Tatar People | in ukraine
people/chechens | Chechens | Chechen | in russia
# Bosnia, Croatia, Kosovo, North Macedonia
group/vrs | Army of Republika Srpska | VRS; Bosnian Serb Army; BSA; Bosnian Serb forces; Bosnian Serb army; Serb army of Bosnia; Vojska Republike Srpske; Bosnian Serb military; Bosnian Serb troops | arm of party/republika-srpska; in bosnia; from 1992-05; to 2006-01
party/republika-srpska | Republika Srpska | Bosnian Serb Republic; Bosnian Serb government; Bosnian Serb leadership; Bosnian Serb authorities; Serb Republic; Bosnian Serb parliament; Bosnian Serb assembly; RS? ; Pale leadership | in bosnia; from 1992-01
party/federation-bih | Federation of Bosnia and Herzegovina | Bosniak-Croat Federation; Muslim-Croat Federation; Muslim-Croat federation | in bosnia; from 1994-03
group/hvo | Croatian Defence Council | HVO; Croat Defence Council; Croatian Defense Council; Bosnian Croat army; Bosnian Croat forces; Hrvatsko vijeće obrane; Bosnian Croat militia | arm of party/herzeg-bosnia; in bosnia; from 1992-04; to 1996
party/herzeg-bosnia | Croatian Republic of Herzeg-Bosnia | Herceg-Bosna; Herzeg-Bosnia; Bosnian Croat leadership; Croatian Community of Herzeg-Bosnia | in bosnia; from 1991-11; to 1996
group/hos | Croatian Defence Forces | HOS | in bosnia croatia; from 1991; to 1993
group/arkans-tigers | Serb Volunteer Guard | Arkan's Tigers; Arkan's men; Serbian Volunteer Guard | in bosnia croatia; from 1990-10; to 1996-04
group/white-eagles | White Eagles | Beli Orlovi | in bosnia croatia; from 1991
group/scorpions | Scorpions | Škorpioni; Skorpioni | in bosnia croatia; from 1991
group/krajina-serbs | Republic of Serbian Krajina | Krajina Serbs; RSK; Serbian Krajina; Croatian Serb forces; Croatian Serbs; Krajina Serb forces; rebel Serbs in Croatia | in croatia bosnia; from 1991-12; to 1995-08
group/fikret-abdic-forces | Autonomous Province of Western Bosnia | Abdic's forces; forces of Fikret Abdić; forces loyal to Fikret Abdic; rebel Muslims in Bihac; APZB | in bosnia; from 1993-09; to 1995-08
body/rapid-reaction-force-bosnia | Rapid Reaction Force | RRF | arm of body/unprofor; in bosnia; from 1995-06; to 1995-12
group/dutchbat | Dutchbat | Dutch battalion | arm of body/unprofor; in bosnia; from 1994-02; to 1995-07
party/sds | Serb Democratic Party | SDS; Serbian Democratic Party | in bosnia
party/sda | Party of Democratic Action | SDA | in bosnia
party/hdz-bih | Croatian Democratic Union of Bosnia and Herzegovina | HDZ BiH | in bosnia
party/hdz | Croatian Democratic Union | HDZ | in croatia
party/snsd | Alliance of Independent Social Democrats | SNSD | in bosnia
people/bosniaks | Bosniaks | Bosniak; Bosnian Muslims; Bosnian Muslim; Bosnjaks | in bosnia
people/bosnian-serbs | Bosnian Serbs | Bosnian Serb; Serbs in Bosnia | in bosnia
people/bosnian-croats | Bosnian Croats | Bosnian Croat | in bosnia
people/kosovo-albanians | Kosovo Albanians | Kosovo Albanian; Kosovar Albanians; ethnic Albanians; ethnic Albanian | in kosovo serbia yugoslavia
people/kosovo-serbs | Kosovo Serbs | Kosovo Serb | in kosovo
group/kla | Kosovo Liberation Army | KLA; UCK; UÇK; Ushtria Çlirimtare e Kosovës | in kosovo serbia yugoslavia; from 1996; to 1999-09
group/nla-macedonia | National Liberation Army (Macedonia) | NLA; National Liberation Army? | in north-macedonia; from 2001; to 2001-09
# Caucasus, Cyprus, Moldova
people/karabakh-armenians | Karabakh Armenians | ethnic Armenians; ethnic Armenians of Nagorno-Karabakh; Armenians of Karabakh; Armenians of Nagorno-Karabakh | in nagorno-karabakh azerbaijan
group/armenian-separatists | Armenian separatists in Karabakh | Armenian separatists; ethnic Armenian forces; Armenian separatist forces; ethnic Armenian separatists; Karabakh separatists; Karabakh forces | in nagorno-karabakh azerbaijan; to 2023-09
# Northern Ireland, Spain, Corsica
group/ira | Irish Republican Army | IRA; Provisional IRA; PIRA; Provisional Irish Republican Army; Provisionals | in uk ireland; from 1969-12; to 2005-07
group/real-ira | Real IRA | RIRA; New IRA | in uk ireland; from 1997
group/uvf | Ulster Volunteer Force | UVF | in uk
group/uda | Ulster Defence Association | UDA; UFF; Ulster Freedom Fighters | in uk
party/sinn-fein | Sinn Féin | Sinn Fein | in uk ireland
party/dup-ulster | Democratic Unionist Party (Northern Ireland) | DUP?; Democratic Unionists | in uk
party/sdlp | Social Democratic and Labour Party | SDLP | in uk
party/uup | Ulster Unionist Party | UUP | in uk
group/eta | ETA | Euskadi Ta Askatasuna; Basque separatists; Basque separatist group ETA | in spain france; from 1959; to 2018-05
# Britain
party/uk-labour | Labour Party | Labour?; British Labour Party | in uk
party/uk-conservatives | Conservative Party | Conservatives?; Tories; Tory | in uk
`
