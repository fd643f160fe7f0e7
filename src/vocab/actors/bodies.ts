// International bodies, their organs, courts, alliances, coalitions and contact groups.
// `id | name | other names | facts`; `?` behind a name says that it may also mean another actor.

/** The table of international bodies, as text. */
export const BODIES = `
body/un | United Nations | UN; U.N.; ONU; the world body; world body; الأمم المتحدة; ООН; Организация Объединённых Наций | from 1945-10-24
body/un-security-council | UN Security Council | Security Council; UNSC; U.N. Security Council; United Nations Security Council; مجلس الأمن; Совет Безопасности; Совбез ООН | arm of body/un
body/un-general-assembly | UN General Assembly | General Assembly; UNGA; United Nations General Assembly | arm of body/un
body/un-secretariat | UN Secretariat | | arm of body/un
body/un-human-rights-council | UN Human Rights Council | Human Rights Council; UNHRC; HRC?; United Nations Human Rights Council | arm of body/un
body/ohchr | UN Human Rights Office | OHCHR; UN rights office; UN human rights office; Office of the High Commissioner for Human Rights; Office of the UN High Commissioner for Human Rights; Office of the United Nations High Commissioner for Human Rights; UN rights agency | arm of body/un
body/ocha | UN Office for the Coordination of Humanitarian Affairs | OCHA; UNOCHA; UN OCHA; UN humanitarian office; UN humanitarian affairs office; United Nations Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; UN aid coordination office; UN's humanitarian office; أوتشا | arm of body/un
body/unhcr | UN Refugee Agency | UNHCR; UN High Commissioner for Refugees; United Nations High Commissioner for Refugees; United Nations Refugee Agency; Office of the UN High Commissioner for Refugees | arm of body/un
body/unicef | UNICEF | United Nations Children's Fund; UN Children's Fund; UN children's agency; UN Children's Agency; U.N. children's agency; يونيسف | arm of body/un
body/wfp | World Food Programme | WFP; UN World Food Programme; UN food agency; United Nations World Food Programme; World Food Program | arm of body/un
body/who | World Health Organization | WHO; UN health agency; U.N. health agency; منظمة الصحة العالمية; ВОЗ | arm of body/un
body/unrwa | UNRWA | United Nations Relief and Works Agency; UN Relief and Works Agency; UN agency for Palestinian refugees; UN Palestinian refugee agency; United Nations Relief and Works Agency for Palestine Refugees in the Near East; الأونروا | arm of body/un; in palestine jordan lebanon syria
body/undp | UN Development Programme | UNDP; United Nations Development Programme | arm of body/un
body/fao | Food and Agriculture Organization | FAO; UN Food and Agriculture Organization | arm of body/un
body/unesco | UNESCO | United Nations Educational, Scientific and Cultural Organization; UN cultural agency | arm of body/un
body/unfpa | UN Population Fund | UNFPA; United Nations Population Fund | arm of body/un
body/un-women | UN Women | | arm of body/un
body/unops | UN Office for Project Services | UNOPS | arm of body/un
body/unodc | UN Office on Drugs and Crime | UNODC | arm of body/un
body/undss | UN Department of Safety and Security | UNDSS | arm of body/un
body/unmas | UN Mine Action Service | UNMAS | arm of body/un
body/unitar | UN Institute for Training and Research | UNITAR; UNOSAT | arm of body/un
body/iom | International Organization for Migration | IOM; UN migration agency; UN Migration Agency | arm of body/un
body/ilo | International Labour Organization | ILO | arm of body/un
body/iaea | International Atomic Energy Agency | IAEA; UN nuclear watchdog; UN atomic agency; U.N. nuclear watchdog; МАГАТЭ | part of body/un
body/opcw | Organisation for the Prohibition of Chemical Weapons | OPCW; chemical weapons watchdog; global chemical weapons watchdog; ОЗХО |
body/opcw-un-jim | OPCW-UN Joint Investigative Mechanism | Joint Investigative Mechanism; JIM; OPCW-UN JIM | in syria; from 2015-08; to 2017-11
body/coi-syria | UN Commission of Inquiry on Syria | Commission of Inquiry on Syria; Independent International Commission of Inquiry on the Syrian Arab Republic; UN Syria commission; Syria Commission of Inquiry | arm of body/un; in syria; from 2011-08
body/iiim-syria | International, Impartial and Independent Mechanism | IIIM | arm of body/un; in syria; from 2016-12
body/smm-un-syria | UN Supervision Mission in Syria | UNSMIS; United Nations Supervision Mission in Syria | arm of body/un; in syria; from 2012-04; to 2012-08
body/undof | UN Disengagement Observer Force | UNDOF; United Nations Disengagement Observer Force | arm of body/un; in syria israel
body/unifil | UN Interim Force in Lebanon | UNIFIL; United Nations Interim Force in Lebanon; اليونيفيل | arm of body/un; in lebanon israel
body/untso | UN Truce Supervision Organization | UNTSO | arm of body/un; in israel palestine lebanon syria
body/unsco | UN Special Coordinator for the Middle East Peace Process | UNSCO | arm of body/un; in palestine israel
body/unami | UN Assistance Mission for Iraq | UNAMI; United Nations Assistance Mission for Iraq | arm of body/un; in iraq
body/unitad | UNITAD | Investigative Team to Promote Accountability for Crimes Committed by Da'esh | arm of body/un; in iraq
body/unama | UN Assistance Mission in Afghanistan | UNAMA; United Nations Assistance Mission in Afghanistan | arm of body/un; in afghanistan
body/unmha | UN Mission to support the Hudaydah Agreement | UNMHA | arm of body/un; in yemen; from 2019-01
body/gee-yemen | Group of Eminent Experts on Yemen | Group of Eminent International and Regional Experts on Yemen | arm of body/un; in yemen; from 2017-12; to 2021-10
body/unsmil | UN Support Mission in Libya | UNSMIL; United Nations Support Mission in Libya; UN mission in Libya | arm of body/un; in libya; from 2011-09
body/unitams | UN Integrated Transition Assistance Mission in Sudan | UNITAMS; United Nations Integrated Transition Assistance Mission in Sudan | arm of body/un; in sudan; from 2020-06; to 2024-02
body/unamid | UNAMID | African Union-United Nations Mission in Darfur; AU-UN Hybrid Operation in Darfur; UN-African Union Mission in Darfur; United Nations-African Union Mission in Darfur | arm of body/un; in sudan; from 2007-07; to 2020-12-31
body/amis | African Union Mission in Sudan | AMIS | arm of body/au; in sudan; from 2004; to 2007-12-31
body/unmis | UN Mission in Sudan | UNMIS; United Nations Mission in Sudan | arm of body/un; in sudan; from 2005-03; to 2011-07
body/unisfa | UN Interim Security Force for Abyei | UNISFA | arm of body/un; in sudan south-sudan; from 2011-06
body/unmiss | UN Mission in South Sudan | UNMISS; United Nations Mission in South Sudan | arm of body/un; in south-sudan; from 2011-07
body/ctsamvm | CTSAMVM | CTSAMM; Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism | in south-sudan
body/rjmec | Reconstituted Joint Monitoring and Evaluation Commission | RJMEC; R-JMEC; JMEC; Joint Monitoring and Evaluation Commission | in south-sudan
body/minusma | MINUSMA | UN mission in Mali; United Nations Multidimensional Integrated Stabilization Mission in Mali | arm of body/un; in mali; from 2013-04; to 2023-12-31
body/monusco | MONUSCO | UN mission in Congo; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | arm of body/un; in congo-kinshasa; from 2010-07
body/monuc | MONUC | United Nations Mission in the Democratic Republic of Congo | arm of body/un; in congo-kinshasa; from 1999-11; to 2010-07
body/minusca | MINUSCA | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | arm of body/un; in central-african-republic; from 2014-04
body/unsom | UN Assistance Mission in Somalia | UNSOM | arm of body/un; in somalia; from 2013-06
body/unosom | UN Operation in Somalia | UNOSOM; UNOSOM II | arm of body/un; in somalia; from 1992-04; to 1995-03
body/minurso | MINURSO | United Nations Mission for the Referendum in Western Sahara | arm of body/un; in western-sahara morocco
body/unficyp | UN Peacekeeping Force in Cyprus | UNFICYP | arm of body/un; in cyprus northern-cyprus
body/unmik | UN Interim Administration Mission in Kosovo | UNMIK; UNMIK police; United Nations Mission in Kosovo | arm of body/un; in kosovo; from 1999-06
body/unprofor | UN Protection Force | UNPROFOR; United Nations Protection Force | arm of body/un; in bosnia croatia; from 1992-02; to 1995-12
body/onusal | ONUSAL | United Nations Observer Mission in El Salvador | arm of body/un; in el-salvador; from 1991-07; to 1995-04
body/minugua | MINUGUA | United Nations Verification Mission in Guatemala | arm of body/un; in guatemala; from 1994-09; to 2004-12
body/unvmc | UN Verification Mission in Colombia | UN mission in Colombia; United Nations Verification Mission in Colombia; UNVMC | arm of body/un; in colombia; from 2017-09
body/minustah | MINUSTAH | United Nations Stabilization Mission in Haiti | arm of body/un; in haiti; from 2004-06; to 2017-10
body/iimm | Independent Investigative Mechanism for Myanmar | IIMM | arm of body/un; in myanmar
body/untaet | UNTAET | United Nations Transitional Administration in East Timor | arm of body/un; in timor-leste; from 1999-10; to 2002-05
body/hrmmu | UN Human Rights Monitoring Mission in Ukraine | HRMMU | arm of body/ohchr; in ukraine; from 2014-03
body/coi-ukraine | UN Commission of Inquiry on Ukraine | Independent International Commission of Inquiry on Ukraine | arm of body/un; in ukraine; from 2022-03
body/world-bank | World Bank | IBRD |
body/imf | International Monetary Fund | IMF |
body/wto | World Trade Organization | WTO |
body/icc | International Criminal Court | ICC; МУС |
body/icj | International Court of Justice | ICJ; World Court; UN's top court; UN top court; top UN court | arm of body/un
body/icty | International Criminal Tribunal for the former Yugoslavia | ICTY; Hague tribunal; UN war crimes tribunal?; Yugoslav war crimes tribunal | arm of body/un; in bosnia croatia serbia kosovo yugoslavia; from 1993-05; to 2017-12-31
body/ictr | International Criminal Tribunal for Rwanda | ICTR | arm of body/un; in rwanda; from 1994-11; to 2015-12-31
body/stl | Special Tribunal for Lebanon | STL | in lebanon; from 2009-03; to 2023-12-31
body/scsl | Special Court for Sierra Leone | SCSL | in sierra-leone liberia; from 2002; to 2013
body/echr | European Court of Human Rights | ECHR; ECtHR; Strasbourg court |
body/interpol | Interpol | International Criminal Police Organization |
body/eu | European Union | EU; E.U.; European bloc; ЕС; Евросоюз; الاتحاد الأوروبي | from 1993-11-01
body/ec | European Community | EC; EEC; European Communities; European Economic Community | to 1993-11-01
body/eu-commission | European Commission | EU Commission; EU executive | arm of body/eu
body/eu-council | European Council | EU Council; Council of the European Union; EU foreign ministers; EU leaders | arm of body/eu
body/eu-parliament | European Parliament | EU Parliament; Europarliament | arm of body/eu
body/eeas | European External Action Service | EEAS | arm of body/eu
body/echo | ECHO | European Civil Protection and Humanitarian Aid Operations | arm of body/eu-commission
body/eulex | EULEX | European Union Rule of Law Mission in Kosovo | arm of body/eu; in kosovo; from 2008-02
body/eufor | EUFOR | European Union Force; EUFOR Althea | arm of body/eu
body/eumm-georgia | EU Monitoring Mission in Georgia | EUMM | arm of body/eu; in georgia; from 2008-09
body/council-of-europe | Council of Europe | CoE; PACE? |
body/nato | NATO | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic alliance; Atlantic alliance; Western alliance; OTAN; НАТО; الناتو | from 1949-04-04
body/isaf | International Security Assistance Force | ISAF; NATO-led force in Afghanistan; International Security and Assistance Force | arm of body/nato; in afghanistan; from 2001-12-20; to 2014-12-28
body/resolute-support | Resolute Support Mission | Resolute Support; RSM | arm of body/nato; in afghanistan; from 2015-01-01; to 2021-07
body/kfor | KFOR | Kosovo Force | arm of body/nato; in kosovo; from 1999-06
body/sfor | SFOR | Stabilisation Force; Stabilization Force | arm of body/nato; in bosnia; from 1996-12; to 2004-12
body/ifor | IFOR | Implementation Force | arm of body/nato; in bosnia; from 1995-12; to 1996-12
body/osce | Organization for Security and Co-operation in Europe | OSCE; Organisation for Security and Cooperation in Europe; ОБСЕ | from 1995-01-01
body/csce | Conference on Security and Cooperation in Europe | CSCE | to 1995-01-01
body/osce-smm | OSCE Special Monitoring Mission to Ukraine | SMM; OSCE SMM; Special Monitoring Mission; OSCE Special Monitoring Mission; OSCE monitoring mission; OSCE monitors; OSCE monitors in Ukraine; СММ ОБСЕ | arm of body/osce; in ukraine; from 2014-03-21; to 2022-03-31
body/osce-minsk-group | OSCE Minsk Group | Minsk Group; Minsk Group co-chairs; OSCE Minsk Group Co-Chairs | arm of body/osce; in nagorno-karabakh armenia azerbaijan
body/odihr | ODIHR | OSCE Office for Democratic Institutions and Human Rights | arm of body/osce
body/trilateral-contact-group | Trilateral Contact Group on Ukraine | Trilateral Contact Group; TCG; Minsk contact group | in ukraine; from 2014-06; to 2022-02
body/normandy-format | Normandy Format | Normandy Four; Normandy Quartet | in ukraine; from 2014-06; to 2022-02
body/jccc | Joint Centre for Control and Coordination | JCCC; СЦКК; Joint Center for Control and Coordination | in ukraine; from 2014-09
body/au | African Union | AU; A.U.; Union africaine; الاتحاد الأفريقي | from 2002-07-09
body/oau | Organisation of African Unity | OAU; Organization of African Unity | from 1963-05-25; to 2002-07-09
body/au-commission | African Union Commission | AU Commission; AUC? | arm of body/au
body/au-psc | AU Peace and Security Council | AU PSC; Peace and Security Council; African Union Peace and Security Council | arm of body/au
body/auhip | African Union High-Level Implementation Panel | AUHIP; AU High-Level Implementation Panel; AU High Level Implementation Panel | arm of body/au; in sudan south-sudan; from 2009-10
body/amisom | AMISOM | African Union Mission in Somalia; AU Mission in Somalia; African Union Mission to Somalia; AU force in Somalia | arm of body/au; in somalia; from 2007-01-19; to 2022-04-01
body/atmis | ATMIS | African Union Transition Mission in Somalia; AU Transition Mission in Somalia | arm of body/au; in somalia; from 2022-04-01; to 2024-12-31
body/aussom | AUSSOM | African Union Support and Stabilization Mission in Somalia | arm of body/au; in somalia; from 2025-01-01
body/misca | MISCA | African-led International Support Mission to the Central African Republic | arm of body/au; in central-african-republic; from 2013-12; to 2014-09
body/afisma | AFISMA | African-led International Support Mission to Mali | in mali; from 2012-12; to 2013-07
body/arab-league | Arab League | League of Arab States; LAS; جامعة الدول العربية; ЛАГ | from 1945-03
body/gcc | Gulf Cooperation Council | GCC; Gulf states; Gulf Arab states; Cooperation Council for the Arab States of the Gulf; مجلس التعاون الخليجي | from 1981-05
body/oic | Organisation of Islamic Cooperation | OIC; Organization of the Islamic Conference; Organisation of the Islamic Conference |
body/opec | OPEC | Organization of the Petroleum Exporting Countries |
body/igad | Intergovernmental Authority on Development | IGAD; Inter-Governmental Authority on Development | from 1986
body/ecowas | Economic Community of West African States | ECOWAS; CEDEAO; Ecowas bloc; West African bloc; West African regional bloc | from 1975-05
body/ecomog | ECOMOG | ECOWAS Monitoring Group; Economic Community of West African States Monitoring Group | arm of body/ecowas; in liberia sierra-leone; from 1990; to 2000
body/aes | Alliance of Sahel States | AES; Confederation of Sahel States; Alliance des Etats du Sahel | in mali niger burkina-faso; from 2023-09
body/g5-sahel | G5 Sahel | G5 Sahel Joint Force | in mali niger burkina-faso chad mauritania; from 2014-02; to 2023-12
body/eac | East African Community | EAC |
body/eacrf | East African Community Regional Force | EACRF | arm of body/eac; in congo-kinshasa; from 2022-11; to 2023-12
body/sadc | Southern African Development Community | SADC; SADC bloc |
body/samidrc | SADC Mission in the DRC | SAMIDRC | arm of body/sadc; in congo-kinshasa; from 2023-12
body/samim | SADC Mission in Mozambique | SAMIM | arm of body/sadc; in mozambique; from 2021-07; to 2024-07
body/icglr | International Conference on the Great Lakes Region | ICGLR |
body/mnjtf | Multinational Joint Task Force | MNJTF | in nigeria niger chad cameroon
body/eccas | Economic Community of Central African States | ECCAS |
body/comesa | COMESA | Common Market for Eastern and Southern Africa |
body/asean | ASEAN | Association of Southeast Asian Nations |
body/saarc | SAARC | South Asian Association for Regional Cooperation |
body/sco | Shanghai Cooperation Organisation | SCO |
body/csto | Collective Security Treaty Organization | CSTO; ОДКБ |
body/cis | Commonwealth of Independent States | CIS; СНГ | from 1991-12
body/commonwealth | Commonwealth of Nations | the Commonwealth; Commonwealth Secretariat |
body/oas | Organization of American States | OAS |
body/mapp-oea | MAPP-OEA | MAPP/OEA; Mission to Support the Peace Process in Colombia | arm of body/oas; in colombia; from 2004
body/celac | CELAC | Community of Latin American and Caribbean States |
body/unasur | UNASUR | Union of South American Nations |
body/contadora | Contadora Group | Contadora | in el-salvador nicaragua guatemala honduras; from 1983; to 1986
body/brics | BRICS | |
body/g7 | G7 | Group of Seven; G-7; G7 nations; G7 countries |
body/g8 | G8 | Group of Eight; G-8 | from 1997; to 2014
body/g20 | G20 | Group of 20; G-20 |
body/issg | International Syria Support Group | ISSG; Syria Support Group; International Support Group for Syria; МГПС; المجموعة الدولية لدعم سوريا | in syria; from 2015-10
body/issg-htf | ISSG Humanitarian Task Force | Humanitarian Task Force; ISSG humanitarian taskforce; humanitarian task force for Syria; International Syria Support Group humanitarian taskforce; humanitarian access task force; Task Force on Humanitarian Access; UN humanitarian task force; UN humanitarian taskforce for Syria | arm of body/issg; in syria; from 2016-02
body/issg-ctf | ISSG Ceasefire Task Force | Ceasefire Task Force; ISSG ceasefire taskforce | arm of body/issg; in syria; from 2016-02
body/friends-of-syria | Friends of Syria | Friends of the Syrian People; Group of Friends of the Syrian People; London 11 | in syria; from 2012-02
body/astana-guarantors | Astana guarantors | Astana trio; guarantor states of the Astana process; Astana guarantor states | in syria; from 2017-01
body/middle-east-quartet | Middle East Quartet | Quartet?; Quartet on the Middle East; Middle East peace Quartet | in israel palestine; from 2002
body/sudan-quad | Sudan Quad | Quad?; the Quad for Sudan | in sudan
body/troika-sudan | Troika | Troika on Sudan; Troika on South Sudan; Troika countries | in sudan south-sudan
body/contact-group-yugoslavia | Contact Group | Contact Group on Bosnia; Contact Group for the former Yugoslavia; five-nation Contact Group | in bosnia kosovo yugoslavia serbia croatia; from 1994-04
body/peace-implementation-council | Peace Implementation Council | PIC? | in bosnia; from 1995-12
body/ohr | Office of the High Representative | OHR | in bosnia; from 1995-12
body/slmm | Sri Lanka Monitoring Mission | SLMM; Nordic monitors; Nordic truce monitors; Nordic ceasefire monitors | in sri-lanka; from 2002-02; to 2008-01
body/tokyo-co-chairs | Tokyo Co-Chairs | Sri Lanka Co-Chairs; Co-Chairs of the Tokyo Donor Conference | in sri-lanka; from 2003-06
body/iigep | International Independent Group of Eminent Persons | IIGEP | in sri-lanka; from 2007; to 2008
body/p5-plus-1 | P5+1 | P5 plus 1; E3+3; E3/EU+3; six world powers | in iran
body/e3 | E3 | E3 powers; European trio |
body/us-led-coalition | Global Coalition against Daesh | US-led coalition?; U.S.-led coalition?; international coalition?; the Coalition?; Coalition forces?; counter-Daesh Coalition; counter-ISIL coalition; Counter-ISIL Coalition; Global Coalition; US-led international coalition?; global coalition; US-led coalition against Islamic State; anti-IS coalition; anti-ISIS coalition; anti-ISIL coalition; Combined Joint Task Force – Operation Inherent Resolve; Operation Inherent Resolve; CJTF-OIR; OIR; American-led coalition?; coalition against ISIS; التحالف الدولي; المتحدون ضد داعش | in syria iraq; from 2014-08
body/us-led-coalition-2003 | Multi-National Force – Iraq | the Coalition?; Coalition forces?; Multinational Force in Iraq; MNF-I; US-led coalition?; U.S.-led coalition?; coalition forces in Iraq; coalition of the willing; American-led coalition? | in iraq; from 2003-03; to 2009-12
body/coalition-provisional-authority | Coalition Provisional Authority | CPA?; US-led occupation authority | in iraq; from 2003-04; to 2004-06
body/saudi-led-coalition | Saudi-led coalition | the Coalition?; Coalition forces?; Saudi-led military coalition; Saudi-led Arab coalition; Saudi-led alliance; Arab coalition; coalition to restore legitimacy in Yemen; Coalition to Restore Legitimacy; Saudi coalition; Saudi-UAE coalition; Saudi- and UAE-led coalition; Saudi Arabia-led coalition; Saudi Arabian-led coalition; Saudi-led air coalition; التحالف العربي; Saudi-Emirati coalition; Saudi-led force | in yemen; from 2015-03-26
body/op-prosperity-guardian | Operation Prosperity Guardian | | in yemen; from 2023-12
body/eunavfor-aspides | EUNAVFOR Aspides | Operation Aspides; Aspides | arm of body/eu; in yemen; from 2024-02
body/mfo | Multinational Force and Observers | MFO | in egypt
body/barkhane | Operation Barkhane | Barkhane; French force Barkhane | arm of state/france; in mali niger chad burkina-faso mauritania; from 2014-08; to 2022-11
body/serval | Operation Serval | Serval | arm of state/france; in mali; from 2013-01; to 2014-08
body/sangaris | Operation Sangaris | Sangaris | arm of state/france; in central-african-republic; from 2013-12; to 2016-10
body/russian-peacekeepers-karabakh | Russian peacekeeping contingent in Nagorno-Karabakh | Russian peacekeepers? | arm of state/russia; in nagorno-karabakh azerbaijan; from 2020-11-10; to 2024-06
body/eu-mission-armenia | EU Mission in Armenia | EUMA | arm of body/eu; in armenia; from 2023-02
body/board-of-peace | Board of Peace | Gaza Board of Peace | in palestine israel; from 2025
body/cmcc | Civil-Military Coordination Center | CMCC | in palestine israel; from 2025-10
body/hct | Humanitarian Country Team | HCT |
body/ipc | Integrated Food Security Phase Classification | IPC; IPC Famine Review Committee; Famine Review Committee |
body/the-west | the West | Western powers; Western countries; Western states; Western nations; Western governments; the West and its allies; collective West; Western allies; Запад; Western capitals |
body/international-community | international community | the world community; world powers; world leaders; major powers; المجتمع الدولي |
body/arab-states | Arab states | Arab countries; Arab nations; Arab governments; Arab world |
`
