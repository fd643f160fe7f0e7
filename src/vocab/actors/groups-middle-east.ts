// Armed groups, parties and rival governments of Syria, Iraq, Yemen, Israel and Palestine, Lebanon, Iran, Turkey, the Gulf,
// Libya and Egypt. `id | name | other names | facts`; `?` behind a name says that it may also mean another actor.

/** The table of groups and parties of the Middle East and North Africa, as text. */
export const GROUPS_MIDDLE_EAST = `
# Syria: government side
group/ndf | National Defence Forces | NDF; National Defense Forces; National Defence Force; National Defense Force; قوات الدفاع الوطني | in syria; from 2012
group/shabiha | Shabiha | shabbiha; الشبيحة | in syria
group/tiger-forces | Tiger Forces | Tiger Force; 25th Special Mission Forces Division; قوات النمر | arm of military/syria; in syria; from 2013
group/republican-guard-syria | Syrian Republican Guard | Republican Guard? | arm of military/syria; in syria
group/fourth-division-syria | 4th Armoured Division | Fourth Division; 4th Division; 4th Armored Division; Fourth Armoured Division | arm of military/syria; in syria
group/liwa-al-quds | Liwa al-Quds | Quds Brigade; Jerusalem Brigade | in syria; from 2013
group/fatemiyoun | Liwa Fatemiyoun | Fatemiyoun; Fatemiyoun Brigade; Fatemiyoun Division; Liwa Fatimiyoun | in syria
group/zainabiyoun | Liwa Zainabiyoun | Zainabiyoun; Zaynabiyoun Brigade | in syria
party/baath-syria | Arab Socialist Ba'ath Party (Syria) | Ba'ath Party?; Baath Party?; Syrian Baath Party; Baath? | in syria
# Syria: opposition
party/snc | Syrian National Coalition | SNC?; National Coalition for Syrian Revolutionary and Opposition Forces; Syrian Opposition Coalition; SOC; Etilaf; الائتلاف الوطني السوري; الائتلاف السوري | in syria; from 2012-11
party/syrian-national-council | Syrian National Council | SNC? | in syria; from 2011-08; to 2014-01
party/hnc | High Negotiations Committee | HNC; Syrian High Negotiations Committee; High Negotiation Committee; Higher Negotiations Committee; Syrian opposition's High Negotiations Committee; Riyadh group; Riyadh opposition; الهيئة العليا للمفاوضات; ВКП | in syria; from 2015-12
party/ncc-syria | National Coordination Committee for Democratic Change | National Coordination Body; NCC? | in syria
party/cairo-platform | Cairo platform | Cairo group | in syria
party/moscow-platform | Moscow platform | Moscow group | in syria
party/syrian-interim-government | Syrian Interim Government | SIG | in syria; from 2013-03
party/salvation-government | Syrian Salvation Government | Salvation Government | in syria; from 2017-11; to 2024-12
group/fsa | Free Syrian Army | FSA; الجيش السوري الحر; Свободная сирийская армия; ССА | in syria; from 2011-07
group/southern-front | Southern Front | الجبهة الجنوبية | part of group/fsa; in syria; from 2014-02
group/syrian-national-army | Syrian National Army | SNA?; Turkish-backed Syrian National Army; الجيش الوطني السوري | in syria; from 2017
group/national-liberation-front-syria | National Front for Liberation | National Liberation Front? | in syria; from 2018-05
group/jaish-al-islam | Jaish al-Islam | Jaysh al-Islam; Jaish ul-Islam; Jeish al-Islam; Jaish Islam; Army of Islam; Islam Army; Liwa al-Islam; جيش الإسلام; Джейш аль-Ислам | in syria; from 2013-09
group/ahrar-al-sham | Ahrar al-Sham | Ahrar ash-Sham; Ahrar al-Sham al-Islamiyya; Harakat Ahrar al-Sham; Ahrar Sham; Ahrar al Cham; أحرار الشام; Ахрар аш-Шам | in syria; from 2011
group/faylaq-al-rahman | Faylaq al-Rahman | Failaq al-Rahman; Failaq ar-Rahman; Faylaq ar-Rahman; Al-Rahman Legion; Rahman Corps; Al-Rahman Corps; Rahman Legion; فيلق الرحمن | part of group/fsa; in syria
group/faylaq-al-sham | Faylaq al-Sham | Failaq al-Sham; Sham Legion; فيلق الشام | in syria; from 2014-03
group/nour-al-din-al-zenki | Harakat Nour al-Din al-Zenki | Nour al-Din al-Zenki; Nour al-Din al-Zinki; Nureddin al-Zinki; Nour al-Din Zenki Movement; Zenki; نور الدين الزنكي | in syria; from 2011
group/jabhat-al-nusra | Jabhat al-Nusra | al-Nusra Front; Nusra Front; Nusra; Al-Nusra; Jabhat an-Nusra; Jebhat al-Nusra; Jabhat Fatah al-Sham; Jabhat Fateh al-Sham; Jabhat Fath al-Sham; Fatah al-Sham; Fateh al-Sham; Fatah al-Sham Front; Conquest of the Levant Front; Fateh al-Sham Front; JFS; JaN; جبهة النصرة; جبهة فتح الشام; Джебхат ан-Нусра; Джабхат ан-Нусра | in syria; from 2012-01; to 2017-01-28
group/hts | Hayat Tahrir al-Sham | HTS; Hay'at Tahrir al-Sham; Hayat Tahrir al-Cham; Tahrir al-Sham; Hayʼat Tahrir al-Sham; هيئة تحرير الشام; تحرير الشام; Хайят Тахрир аш-Шам | in syria; from 2017-01-28; to 2025-01-29
group/jaish-al-fatah | Jaish al-Fatah | Army of Conquest; Jaysh al-Fatah; Jaish al-Fateh; جيش الفتح | in syria; from 2015-03
group/ajnad-al-sham | Ajnad al-Sham Islamic Union | Ajnad al-Sham; Islamic Union of Ajnad al-Sham; أجناد الشام | in syria; from 2013-11
group/liwa-shuhada-al-islam | Liwa Shuhada al-Islam | Martyrs of Islam Brigade; Liwa Shuhada Islam; Shuhada al-Islam; لواء شهداء الإسلام | part of group/fsa; in syria; to 2016-08
group/suqour-al-sham | Suqour al-Sham | Suqour al-Sham Brigades; Falcons of the Levant; Sham Falcons | in syria
group/liwa-al-tawhid | Liwa al-Tawhid | al-Tawhid Brigade; Tawhid Brigade; Levant Front; al-Jabha al-Shamiya; Jabhat al-Shamiya; Shamiya Front; Shami Front; الجبهة الشامية | in syria
group/jaish-al-izza | Jaish al-Izza | Jaysh al-Izza; Army of Glory | in syria
group/jaish-al-mujahideen | Jaish al-Mujahideen | Army of Mujahideen; Mujahideen Army; Jaysh al-Mujahidin | in syria
group/harakat-hazm | Hazzm Movement | Harakat Hazm; Hazm Movement | in syria; from 2014-01; to 2015-03
group/syrian-revolutionaries-front | Syrian Revolutionaries Front | SRF? | in syria
group/islamic-front | Islamic Front | الجبهة الإسلامية | in syria; from 2013-11; to 2015
group/fatah-halab | Fatah Halab | Aleppo Conquest; Fateh Halab | in syria; from 2015-04
group/sultan-murad | Sultan Murad Division | Sultan Murad Brigade; Sultan Murad | in syria
group/hamza-division | Hamza Division | al-Hamza Division; Hamza Brigade; Hamzat | in syria
group/jund-al-aqsa | Jund al-Aqsa | Liwa al-Aqsa; جند الأقصى | in syria; from 2012; to 2017-02
group/hurras-al-din | Hurras al-Din | Guardians of Religion; Hurras ad-Din; Tanzim Hurras al-Din; حراس الدين | in syria; from 2018-02; to 2025-01
group/tip | Turkistan Islamic Party | TIP; East Turkestan Islamic Movement; ETIM; Turkestan Islamic Party | in syria china
group/new-syrian-army | New Syrian Army | New Syria Army; Maghawir al-Thawra; Revolutionary Commando Army | in syria; from 2015
# Syria and Iraq: Kurdish-led
group/sdf | Syrian Democratic Forces | SDF; QSD; Syria Democratic Forces; Kurdish-led Syrian Democratic Forces; US-backed Syrian Democratic Forces; قوات سوريا الديمقراطية; قسد; СДС | in syria; from 2015-10
group/ypg | People's Protection Units | YPG; Y.P.G.; People's Defence Units; Popular Protection Units; Kurdish People's Protection Units; وحدات حماية الشعب | part of group/sdf; in syria; from 2011
group/ypj | Women's Protection Units | YPJ | part of group/sdf; in syria; from 2013
party/pyd | Democratic Union Party | PYD; Kurdish Democratic Union Party; Syrian Kurdish Democratic Union Party; حزب الاتحاد الديمقراطي | in syria; from 2003
party/aanes | Autonomous Administration of North and East Syria | AANES; Rojava; Self-Administration; Kurdish-led administration; Kurdish autonomous administration; Autonomous Administration; Democratic Autonomous Administration | in syria
party/sdc | Syrian Democratic Council | SDC? | in syria; from 2015-12
group/asayish | Asayish | Asayesh; الأسايش | in syria iraq
party/knc | Kurdish National Council | KNC; ENKS | in syria; from 2011-10
group/manbij-military-council | Manbij Military Council | | part of group/sdf; in syria; from 2016-04
# Islamic State and al-Qaeda
group/islamic-state | Islamic State | IS; ISIL; ISIS; I.S.; Isis; Daesh; Da'esh; Daish; Daech; Da'ish; Islamic State group; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; Islamic State of Iraq and al-Sham; Islamic State in Iraq; so-called Islamic State; so-called Islamic State group; self-styled Islamic State; self-proclaimed Islamic State; IS group; the so-called Caliphate; Islamic State of Iraq; ISI?; تنظيم الدولة; تنظيم الدولة الإسلامية; داعش; الدولة الإسلامية; ИГ; ИГИЛ; Исламское государство; Islamic State militant group | in syria iraq; from 2006-10
group/is-khorasan | Islamic State – Khorasan Province | ISIS-K; ISKP; IS-K; ISK; IS-KP; Islamic State Khorasan; Islamic State in Khorasan; Islamic State-Khorasan; ISIL-K; ISIL-KP; Islamic State Khorasan Province | part of group/islamic-state; in afghanistan pakistan; from 2015-01
group/is-sinai | Islamic State – Sinai Province | Wilayat Sinai; Sinai Province; Ansar Beit al-Maqdis; Ansar Bayt al-Maqdis | part of group/islamic-state; in egypt
group/is-libya | Islamic State in Libya | | part of group/islamic-state; in libya
group/al-qaeda | al-Qaeda | Al Qaeda; al-Qaida; Al Qaida; Qaeda; Al-Qa'ida; al-Qa'eda; AQ; al-Qaeda Central; القاعدة; تنظيم القاعدة; Аль-Каида |
group/aqi | al-Qaeda in Iraq | AQI; Al-Qaida in Iraq; al-Qaeda in Mesopotamia; Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn | part of group/al-qaeda; in iraq; from 2004-10; to 2006-10
group/khorasan-group | Khorasan Group | | part of group/al-qaeda; in syria
# Iraq
group/republican-guard-iraq | Iraqi Republican Guard | Republican Guard?; Republican Guards?; Special Republican Guard | arm of military/iraq; in iraq; to 2003-05
group/pmf | Popular Mobilization Forces | PMF; PMU; Hashd al-Shaabi; Hashd; Hashd al-Sha'abi; Hashid Shaabi; Popular Mobilisation Units; Popular Mobilization Units; Popular Mobilisation; Popular Mobilization Committee; Hashd Shaabi; al-Hashd al-Shaabi; الحشد الشعبي | in iraq; from 2014-06
group/kataib-hezbollah | Kata'ib Hezbollah | Kataib Hezbollah; Kataeb Hezbollah; Hezbollah Brigades; Kata'ib Hizballah; كتائب حزب الله | part of group/pmf; in iraq syria
group/asaib-ahl-al-haq | Asa'ib Ahl al-Haq | Asaib Ahl al-Haq; AAH; League of the Righteous; عصائب أهل الحق | part of group/pmf; in iraq syria
group/harakat-al-nujaba | Harakat Hezbollah al-Nujaba | Harakat al-Nujaba; Nujaba; al-Nujaba; Nujaba Movement; حركة النجباء | part of group/pmf; in iraq syria
group/badr | Badr Organization | Badr Brigade; Badr Corps; Badr; منظمة بدر | part of group/pmf; in iraq
group/saraya-al-salam | Saraya al-Salam | Peace Companies; Peace Brigades | in iraq
group/mahdi-army | Mahdi Army | Jaysh al-Mahdi; Jaish al-Mahdi; JAM; جيش المهدي | in iraq; from 2003; to 2008
group/islamic-resistance-in-iraq | Islamic Resistance in Iraq | المقاومة الإسلامية في العراق | in iraq syria
group/peshmerga | Peshmerga | Pesh merga; Kurdish Peshmerga; Peshmerga forces; Kurdish peshmerga fighters; البيشمركة | arm of party/krg; in iraq
party/krg | Kurdistan Regional Government | KRG; Kurdistan Region of Iraq; KRI; Kurdish Regional Government; Kurdistan Region; حكومة إقليم كردستان | in iraq
party/kdp | Kurdistan Democratic Party | KDP | in iraq
party/puk | Patriotic Union of Kurdistan | PUK | in iraq
party/sadrists | Sadrist Movement | Sadrists; Sadrist bloc; al-Sadr movement | in iraq
party/dawa | Islamic Dawa Party | Dawa Party; Dawa | in iraq
party/isci | Islamic Supreme Council of Iraq | SCIRI; ISCI; Supreme Council for the Islamic Revolution in Iraq | in iraq
group/jrtn | Naqshbandi Army | JRTN; Army of the Men of the Naqshbandi Order | in iraq
group/sons-of-iraq | Sons of Iraq | Awakening Councils; Sahwa; Anbar Awakening | in iraq; from 2005
group/yrs | Sinjar Resistance Units | YBS | in iraq
# Yemen
group/republican-guard-yemen | Yemeni Republican Guard | Republican Guard?; Republican Guards? | in yemen
group/houthis | Houthis | Ansar Allah; Ansarallah; Houthi; Houthi rebels; Houthi movement; Houthi forces; Houthi militia; Houthi group; Huthis; Huthi; Al-Houthi; Ansar Allah movement; the Houthis; Houthi militants; Houthi fighters; Iran-backed Houthis; Iran-aligned Houthis; Houthi authorities; Sanaa authorities; de facto authorities in Sana'a; أنصار الله; الحوثيون; الحوثيين; Хуситы; хуситы | in yemen
government/yemen | Government of Yemen | Hadi government; internationally recognized government of Yemen; internationally recognised government of Yemen; Yemeni government; IRG; GoY; Government of Hadi; Yemen's internationally recognized government; Yemen's internationally recognised government; Saudi-backed government; legitimate government of Yemen | arm of state/yemen; in yemen
government/yemen-plc | Presidential Leadership Council | PLC; Yemen's Presidential Leadership Council; Yemeni Presidential Leadership Council; مجلس القيادة الرئاسي | arm of government/yemen; in yemen; from 2022-04-07
group/stc | Southern Transitional Council | STC; Southern Transitional Council (STC); southern separatists?; المجلس الانتقالي الجنوبي | in yemen; from 2017-05
group/security-belt | Security Belt Forces | Security Belt; al-Hizam | part of group/stc; in yemen; from 2016
group/giants-brigade | Giants Brigades | Giants Brigade; al-Amaliqa | in yemen
group/west-coast-forces | National Resistance Forces | Guards of the Republic; West Coast Forces; Joint Forces on the West Coast | in yemen
group/hirak | Southern Movement | al-Hirak; Hirak; Hiraak | in yemen
group/aqap | al-Qaeda in the Arabian Peninsula | AQAP; Al-Qaida in the Arabian Peninsula; Ansar al-Sharia? | part of group/al-qaeda; in yemen; from 2009-01
party/islah | al-Islah | Islah Party; Islah; Yemeni Congregation for Reform; التجمع اليمني للإصلاح | in yemen
party/gpc | General People's Congress | GPC | in yemen
party/supreme-political-council | Supreme Political Council | SPC | in yemen; from 2016-07
# Israel, Palestine, Lebanon
group/hamas | Hamas | Islamic Resistance Movement; HAMAS; Harakat al-Muqawama al-Islamiya; Hamas movement; حماس; حركة حماس; ХАМАС | in palestine israel
group/qassam | Izz ad-Din al-Qassam Brigades | Qassam Brigades; al-Qassam Brigades; Al Qassam Brigades; Ezzedine al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; Ezzedine al-Qassam; كتائب القسام; كتائب عز الدين القسام | arm of group/hamas; in palestine israel
group/pij | Palestinian Islamic Jihad | PIJ; Islamic Jihad; Islamic Jihad Movement in Palestine; الجهاد الإسلامي | in palestine israel
group/al-quds-brigades | Al-Quds Brigades | Saraya al-Quds; سرايا القدس | arm of group/pij; in palestine israel
government/palestine | Palestinian Authority | PA?; P.A.; PNA; Palestinian National Authority; السلطة الفلسطينية; السلطة الوطنية الفلسطينية | arm of state/palestine; in palestine israel; from 1994
party/plo | Palestine Liberation Organization | PLO; منظمة التحرير الفلسطينية; ООП | in palestine israel
party/fatah | Fatah | Fateh; Fatah movement; Fatah party; حركة فتح; فتح | in palestine israel lebanon
group/al-aqsa-martyrs | Al-Aqsa Martyrs' Brigades | Al-Aqsa Martyrs Brigade; Al-Aqsa Martyrs Brigades; Aqsa Martyrs Brigade; كتائب شهداء الأقصى | in palestine israel
group/pflp | Popular Front for the Liberation of Palestine | PFLP; Popular Front | in palestine israel
group/pflp-gc | Popular Front for the Liberation of Palestine – General Command | PFLP-GC | in syria lebanon palestine
group/dflp | Democratic Front for the Liberation of Palestine | DFLP | in palestine
group/prc-gaza | Popular Resistance Committees | PRC?; Popular Resistance Committees (PRC) | in palestine
group/lions-den | Lions' Den | Lion's Den; Areen al-Usood | in palestine; from 2022
group/popular-forces-gaza | Popular Forces | Abu Shabab militia; Abu Shabab clan; Yasser Abu Shabab's group | in palestine; from 2024
government/palestine-gaza-health-ministry | Gaza Health Ministry | Health Ministry in Gaza; Gaza's health ministry; Gaza Ministry of Health; Hamas-run health ministry; Hamas-run Health Ministry; Palestinian health ministry in Gaza; Gaza health authorities; Gaza's Hamas-run health ministry | in palestine
government/palestine-gaza-media-office | Gaza Government Media Office | Gaza media office; Gaza's government media office; Government Media Office; Hamas media office | in palestine
party/likud | Likud | Likud party | in israel
party/yesh-atid | Yesh Atid | | in israel
party/otzma-yehudit | Otzma Yehudit | Jewish Power | in israel
group/hezbollah | Hezbollah | Hizbollah; Hizbullah; Hizballah; Hezballah; Hizb Allah; Party of God; Lebanese Hezbollah; Lebanon's Hezbollah; Hezbollah movement; Lebanese Shia group Hezbollah; حزب الله; Хезболла; Хезболлах | in lebanon syria israel
group/amal | Amal Movement | Amal; Afwaj al-Muqawama al-Lubnaniya; حركة أمل | in lebanon
group/sla-lebanon | South Lebanon Army | SLA?; South Lebanese Army | in lebanon; to 2000-05
party/future-movement | Future Movement | Mustaqbal; Future Current | in lebanon
party/lebanese-forces | Lebanese Forces | Lebanese Forces party | in lebanon
party/fpm | Free Patriotic Movement | FPM | in lebanon
party/kataeb | Kataeb Party | Phalange; Phalangists; Lebanese Phalange; Kataeb | in lebanon
party/march-14 | March 14 Alliance | March 14; March 14 coalition | in lebanon; from 2005
party/march-8 | March 8 Alliance | March 8; March 8 coalition | in lebanon; from 2005
group/fatah-al-islam | Fatah al-Islam | Fatah Islam | in lebanon
group/abdullah-azzam | Abdullah Azzam Brigades | | in lebanon
# Iran, Turkey, Egypt, Gulf
group/mek | People's Mojahedin Organization of Iran | MEK; MKO; PMOI; Mujahedin-e Khalq; Mojahedin-e-Khalq | in iran iraq
group/jaish-al-adl | Jaish al-Adl | Jaysh al-Adl; Army of Justice | in iran pakistan
group/jundallah-iran | Jundallah | Jundullah | in iran pakistan
group/pjak | Kurdistan Free Life Party | PJAK | in iran iraq
party/kdpi | Kurdistan Democratic Party of Iran | KDPI; PDKI; Kurdish Democratic Party of Iran | in iran iraq
party/komala | Komala | Komala Party | in iran iraq
group/pkk | Kurdistan Workers' Party | PKK; P.K.K.; Kurdish Workers' Party; Kongra-Gel; outlawed Kurdistan Workers' Party; حزب العمال الكردستاني; РПК | in turkey iraq syria; from 1978-11; to 2025-05-12
group/hpg | People's Defence Forces (PKK) | HPG | arm of group/pkk; in turkey iraq
group/kck | Kurdistan Communities Union | KCK | in turkey iraq
group/tak | Kurdistan Freedom Falcons | TAK; Kurdistan Freedom Hawks | in turkey
group/dhkp-c | Revolutionary People's Liberation Party/Front | DHKP-C; DHKP/C | in turkey
party/hdp | Peoples' Democratic Party | HDP; pro-Kurdish Peoples' Democratic Party; Peoples' Democratic Party (HDP) | in turkey; from 2012-10
party/dem-party | DEM Party | Peoples' Equality and Democracy Party; pro-Kurdish DEM Party | in turkey; from 2023
party/akp | Justice and Development Party | AK Party; AKP; AK Parti | in turkey; from 2001-08
party/chp | Republican People's Party | CHP | in turkey
party/mhp | Nationalist Movement Party | MHP | in turkey
group/gulen | Gülen movement | Gulen movement; Gulenists; FETO; FETÖ; Gulenist Terror Organisation; Hizmet movement | in turkey
party/muslim-brotherhood | Muslim Brotherhood | Ikhwan; Brotherhood; الإخوان المسلمون; Братья-мусульмане |
group/hasm | Hasm | Hasm Movement | in egypt
# Libya
government/libya-gna | Government of National Accord | GNA; Libyan Government of National Accord; Tripoli-based government; UN-backed government in Tripoli; UN-recognised Government of National Accord; Sarraj government; حكومة الوفاق; حكومة الوفاق الوطني | in libya; from 2015-12; to 2021-03
government/libya-gnu | Government of National Unity | GNU; Libyan Government of National Unity; Tripoli-based Government of National Unity; Dbeibah government; Dbeibeh government; حكومة الوحدة الوطنية | in libya; from 2021-03
government/libya-gns | Government of National Stability | GNS; Libyan Government of National Stability; Bashagha government | in libya; from 2022-03
government/libya-ntc | National Transitional Council | NTC; National Transitional Council of Libya; Libyan National Transitional Council; Transitional National Council?; المجلس الوطني الانتقالي | in libya; from 2011-02; to 2012-08
government/libya-gnc | General National Congress | GNC | in libya; from 2012-08; to 2016-04
government/libya-house-of-representatives | Libyan House of Representatives | HoR; Libya's House of Representatives; Tobruk parliament; eastern-based parliament; Tobruk-based parliament | in libya; from 2014-08
government/libya-high-state-council | High State Council | High Council of State; HCS?; HSC? | in libya; from 2015-12
government/libya-presidency-council | Libyan Presidential Council | Presidency Council; Libyan Presidency Council; Presidential Council? | in libya; from 2015-12
group/lna | Libyan National Army | LNA; Libyan Arab Armed Forces; LAAF; Haftar's forces; Haftar forces; Haftar's Libyan National Army; Hifter's forces; forces of Khalifa Haftar; forces loyal to Khalifa Haftar; الجيش الوطني الليبي; ЛНА | in libya
group/libya-dawn | Libya Dawn | Fajr Libya | in libya; from 2014-07
group/misrata-brigades | Misrata brigades | Misrata militias; Misratan brigades; Misrata Brigade | in libya
group/zintan-brigades | Zintan brigades | Zintani brigades | in libya
group/rada | Special Deterrence Force | Rada?; SDF?; RADA?; Special Deterrence Forces | in libya
group/444-brigade | 444th Brigade | 444 Brigade; 444th Combat Brigade | in libya
group/ssa-libya | Stability Support Apparatus | SSA? | in libya; from 2021
group/ansar-al-sharia-libya | Ansar al-Sharia (Libya) | Ansar al-Sharia?; Ansar al-Sharia in Libya | in libya; from 2011; to 2017-05
group/gaddafi-loyalists | Gaddafi loyalists | Gaddafi forces; Gaddafi's forces; Gadhafi forces; Gaddafi regime; Qaddafi forces; Gaddafi's regime; Kadhafi forces; pro-Gaddafi forces; forces loyal to Muammar Gaddafi | in libya; to 2011-10
group/petroleum-facilities-guard | Petroleum Facilities Guard | PFG | in libya
group/jmc-5-5 | 5+5 Joint Military Commission | 5+5 Joint Military Committee; Joint Military Commission?; JMC? | in libya; from 2020-02
# peoples
people/kurds | Kurds | Kurdish; Kurd; الأكراد |
people/alawites | Alawites | Alawite; Alawis; Alawi | in syria
people/druze | Druze | Druse | in syria lebanon israel
people/yazidis | Yazidis | Yazidi; Yezidis; Yezidi; Ezidis | in iraq
people/turkmen | Turkmen | Turkmens; Turkomans; Turcoman; Turkoman | in syria iraq
people/sunnis | Sunnis | Sunni; Sunni Muslims; Sunni Arabs; Sunnites |
people/shia | Shia | Shias; Shiites; Shiite; Shi'ite; Shi'ites; Shi'a; Shia Muslims; Shiite Muslims |
people/christians | Christians | Christian; Assyrians; Assyrian Christians |
people/arabs | Arabs | Arab |
people/bedouin | Bedouin | Bedouins; Bedouin tribes |
people/muslims | Muslims | Muslim |
people/jews | Jews | Jewish; Jew |
people/palestinian-refugees | Palestinian refugees | |
people/gazans | Gazans | Gazan; people of Gaza | in palestine
people/aleppans | Aleppans | Aleppine; Aleppan | in syria
`
