// Armed groups, parties and rival governments of Africa south of the Sahara, Sudan and the Sahel. `id | name | other names | facts`;
// `?` behind a name says that it may also mean another actor.

/** The table of groups and parties of Africa, as text. */
export const GROUPS_AFRICA = `
# Sudan
group/rsf | Rapid Support Forces | RSF?; Sudanese Rapid Support Forces; paramilitary Rapid Support Forces; Sudan's Rapid Support Forces; paramilitary RSF; الدعم السريع; قوات الدعم السريع; СБР | in sudan; from 2013
group/janjaweed | Janjaweed | Janjawid; Jingaweit; Janjaweed militia; Janjaweed militias; الجنجويد | in sudan
group/splm-n | Sudan People's Liberation Movement–North | SPLM-N; SPLM/A-N; SPLM/North; SPLA-N; SPLM-North; Sudan People's Liberation Movement-North | in sudan; from 2011
group/splm-n-hilu | SPLM-N (al-Hilu) | SPLM-N al-Hilu; SPLM-N El Hilu; SPLM-N Hilu; SPLM-North al-Hilu | part of group/splm-n; in sudan; from 2017
group/splm-n-agar | SPLM-N (Agar) | SPLM-N Agar | part of group/splm-n; in sudan; from 2017
group/sla | Sudan Liberation Movement/Army | SLM/A; SLA/M; SLM?; SLA?; Sudan Liberation Army; Sudan Liberation Movement | in sudan; from 2003
group/sla-mm | SLA Minni Minawi | SLA-MM; SLM-MM; SLM-Minni Minawi; SLM-Minnawi; SLA-Minnawi | part of group/sla; in sudan
group/sla-aw | SLA Abdul Wahid | SLA-AW; SLM-AW; SLM/A-AW; SLM-Abdel Wahid; SLA-Abdul Wahid | part of group/sla; in sudan
group/jem | Justice and Equality Movement | JEM; حركة العدل والمساواة | in sudan; from 2003
group/srf-sudan | Sudan Revolutionary Front | SRF?; Sudanese Revolutionary Front | in sudan; from 2011-11
group/darfur-joint-force | Joint Force of Armed Struggle Movements | Darfur Joint Force; Joint Forces of Armed Struggle Movements; Joint Forces of the Armed Struggle Movements; Joint Protection Force; Darfur Joint Protection Force | in sudan
group/sudan-shield | Sudan Shield Forces | Sudan Shield | in sudan
group/al-baraa | Al-Baraa ibn Malik Brigade | Al-Baraa Brigade; al-Bara' ibn Malik Brigade; El Baraa Ibn Malik Battalion | in sudan
party/ffc | Forces of Freedom and Change | FFC; Forces for Freedom and Change; Declaration of Freedom and Change Forces; قوى الحرية والتغيير | in sudan; from 2019-01
party/spa-sudan | Sudanese Professionals Association | SPA?; Sudan Professionals Association | in sudan
party/taqaddum | Taqaddum | Taqadum; Coordination of Civil Democratic Forces; Tagadum | in sudan; from 2023-10; to 2025-02
party/sumud | Sumoud | Somoud; Sumud; Civil Democratic Alliance of the Revolutionary Forces | in sudan; from 2025-02
party/tasis | Sudan Founding Alliance | Tasis; TASIS; Ta'sis | in sudan; from 2025-02
party/ncp-sudan | National Congress Party | NCP?; National Congress Party (Sudan) | in sudan
party/umma | National Umma Party | Umma Party; NUP?; National Umma | in sudan
party/dup | Democratic Unionist Party | DUP? | in sudan
party/sudan-communist | Sudanese Communist Party | | in sudan
government/sudan-tmc | Transitional Military Council (Sudan) | TMC?; Transitional Military Council? ; Sudan's Transitional Military Council | in sudan; from 2019-04; to 2019-08
# South Sudan
party/splm | Sudan People's Liberation Movement | SPLM; SPLM/A; Sudan People's Liberation Movement/Army; SPLA?; Sudan People's Liberation Army?; SPLM-IG; SPLM in Government | in south-sudan sudan; from 1983
group/spla-io | SPLM/A in Opposition | SPLM-IO; SPLA-IO; SPLM/A-IO; SPLA/M-IO; SPLM/A (IO); Sudan People's Liberation Movement in Opposition; SPLM in Opposition; Sudan People's Liberation Army-in-Opposition; Sudan People's Liberation Movement-in-Opposition | in south-sudan; from 2013-12
group/nas | National Salvation Front | NAS; National Salvation Front (NAS) | in south-sudan; from 2017
group/ssoa | South Sudan Opposition Alliance | SSOA | in south-sudan
group/white-army | White Army | Nuer White Army; Nuer White Army militia | in south-sudan
group/ssuf | SSUF | South Sudan United Front | in south-sudan
# Ethiopia and Eritrea
group/tplf | Tigray People's Liberation Front | TPLF; Tigrayan People's Liberation Front; Tigray Peoples Liberation Front; Woyane; Weyane; Tigray People's Liberation Front (TPLF); ህወሓት | in ethiopia; from 1975-02
group/tdf | Tigray Defence Forces | TDF; Tigray Defense Forces; Tigray Defense Force; Tigrayan forces; Tigray forces; Tigrayan fighters; Tigrayan rebels | arm of group/tplf; in ethiopia; from 2020-11
government/ethiopia-tigray-interim | Tigray Interim Administration | Interim Regional Administration of Tigray; Tigray Interim Regional Administration; Interim Administration of Tigray; TIA? | in ethiopia; from 2020-11
government/ethiopia-tigray | Tigray regional government | Tigray government; Government of Tigray; regional government of Tigray; Tigray Regional State | in ethiopia
group/ola | Oromo Liberation Army | OLA; OLF-Shene; Shene; OLF Shane; OLF-OLA; Shane; ONEG Shane; WBO | in ethiopia
party/olf | Oromo Liberation Front | OLF; Oromo Liberation Front (OLF) | in ethiopia
group/fano | Fano | Fano militia; Amhara Fano; Fano militias; Fano fighters; Fano militants; ፋኖ | in ethiopia
group/afpo | Amhara Fano National Force | Amhara Fano People's Organization; AFNF | in ethiopia
group/amhara-special-forces | Amhara Special Forces | Amhara regional forces; Amhara regional special forces; Amhara forces; Amhara militia; Amhara militias | in ethiopia
group/onlf | Ogaden National Liberation Front | ONLF | in ethiopia
party/eprdf | Ethiopian People's Revolutionary Democratic Front | EPRDF | in ethiopia; from 1988; to 2019-11
party/prosperity-party | Prosperity Party | | in ethiopia; from 2019-12
party/epp-dergue | Derg | Dergue; the Derg | in ethiopia; from 1974-09; to 1991-05
party/eplf | Eritrean People's Liberation Front | EPLF | in eritrea ethiopia; to 1994
# Somalia
group/al-shabaab | al-Shabaab | Al Shabaab; Shabaab; Shabab; al-Shabab; Al Shabab; Harakat al-Shabaab al-Mujahideen; Harakat Shabaab al-Mujahedeen; al-Shebab; Shebab; Al-Shabaab militants; حركة الشباب; Аш-Шабаб | in somalia kenya; from 2006
group/is-somalia | Islamic State in Somalia | ISS?; IS-Somalia; ISIS-Somalia | part of group/islamic-state; in somalia; from 2015-10
group/islamic-courts-union | Islamic Courts Union | ICU; Union of Islamic Courts; UIC; Supreme Islamic Courts Council | in somalia; to 2006-12
group/ahlu-sunna | Ahlu Sunna Waljama'a | ASWJ?; Ahlu Sunna Waljamaa; Ahlu Sunna wal Jamaa | in somalia
group/hizbul-islam | Hizbul Islam | Hizb al-Islam | in somalia; from 2009; to 2014
party/puntland | Puntland | Puntland State; Puntland government | in somalia
party/jubaland | Jubaland | Jubbaland; Jubaland administration; Jubaland State | in somalia
group/macawisley | Macawisley | Ma'awisley; Macawiisley; Macawisley militia | in somalia
# Congo and the Great Lakes
group/m23 | March 23 Movement | M23; M-23; March 23 Movement (M23); M23 rebels; AFC/M23; M23/AFC | in congo-kinshasa; from 2012-05
group/afc | Alliance Fleuve Congo | AFC; Congo River Alliance; Alliance du Fleuve Congo | in congo-kinshasa; from 2023-12
group/adf | Allied Democratic Forces | ADF; ADF-NALU; Islamic State Central Africa Province; ISCAP | in congo-kinshasa uganda
group/codeco | CODECO | Cooperative for the Development of the Congo; CODECO militia | in congo-kinshasa
group/fdlr | Democratic Forces for the Liberation of Rwanda | FDLR; FDLR rebels | in congo-kinshasa rwanda
group/wazalendo | Wazalendo | Wazalendo militias; Wazalendo fighters | in congo-kinshasa; from 2022
group/mai-mai | Mai-Mai | Mayi-Mayi; Mai Mai; Mayi Mayi; Mai-Mai militia; Maï-Maï | in congo-kinshasa
group/cndp | National Congress for the Defence of the People | CNDP; Congrès national pour la défense du peuple | in congo-kinshasa; from 2006; to 2009
group/nyatura | Nyatura | | in congo-kinshasa
group/apcls | APCLS | Alliance of Patriots for a Free and Sovereign Congo | in congo-kinshasa
group/mlc | Movement for the Liberation of the Congo | MLC | in congo-kinshasa
group/rcd | Rally for Congolese Democracy | RCD; RCD-Goma | in congo-kinshasa; from 1998; to 2003
group/upc-ituri | Union of Congolese Patriots | UPC?; Union des patriotes congolais | in congo-kinshasa; from 2001
group/fni | Nationalist and Integrationist Front | FNI?; Front for National Integration; Front des nationalistes et intégrationnistes | in congo-kinshasa; from 2002
group/frpi | FRPI | Patriotic Resistance Front in Ituri; Ituri Patriotic Resistance Force; Force de résistance patriotique de l'Ituri | in congo-kinshasa; from 2002
group/pusic | PUSIC | Party for Unity and Safeguarding of the Integrity of Congo | in congo-kinshasa; from 2003
group/fapc | People's Armed Forces of Congo | FAPC; Forces armées du peuple congolais | in congo-kinshasa; from 2003
group/ndc | Nduma Defence of Congo | NDC?; Nduma Defense of Congo; NDC-R | in congo-kinshasa; from 2009
group/red-tabara | RED-Tabara | Resistance for Rule of Law in Burundi; RED Tabara | in burundi congo-kinshasa
group/fnl | National Forces of Liberation | FNL; Palipehutu-FNL; Forces for National Liberation | in burundi
party/cndd-fdd | CNDD-FDD | National Council for the Defense of Democracy–Forces for the Defense of Democracy | in burundi
group/rpf | Rwandan Patriotic Front | RPF; RPA?; Rwandan Patriotic Army | in rwanda
group/interahamwe | Interahamwe | | in rwanda congo-kinshasa
group/lra | Lord's Resistance Army | LRA; Lord's Resistance Army (LRA) | in uganda congo-kinshasa south-sudan central-african-republic
people/banyamulenge | Banyamulenge | | in congo-kinshasa
people/hutu | Hutu | Hutus | in rwanda burundi congo-kinshasa
people/tutsi | Tutsi | Tutsis | in rwanda burundi congo-kinshasa
# Central African Republic and Chad
group/seleka | Séléka | Seleka; Ex-Seleka; ex-Séléka; Seleka coalition; Seleka rebels | in central-african-republic; from 2012
group/anti-balaka | Anti-balaka | Antibalaka; anti-Balaka militia; anti-balaka militias | in central-african-republic; from 2013
group/cpc-car | Coalition of Patriots for Change | CPC | in central-african-republic; from 2020-12
group/upc-car | Union for Peace in the Central African Republic | UPC?; Unity for Peace in Central Africa | in central-african-republic
group/fprc | FPRC | Popular Front for the Rebirth of Central African Republic | in central-african-republic
group/fdpc | Democratic Front of the Central African People | FDPC | in central-african-republic; from 2005
group/3r | 3R | Return, Reclamation, Rehabilitation | in central-african-republic
group/fact | Front for Change and Concord in Chad | FACT; Front pour l'alternance et la concorde au Tchad | in chad; from 2016
# Nigeria and Lake Chad
group/boko-haram | Boko Haram | JAS; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Jamaatu Ahlis Sunna Liddaawati wal Jihad; Jama'at Ahl al-Sunna; Boko Haram militants; Боко Харам | in nigeria niger chad cameroon
group/iswap | Islamic State – West Africa Province | ISWAP; Islamic State West Africa Province; IS-WAP; Islamic State in West Africa; Islamic State's West Africa Province; Islamic State West Africa; ISIS-West Africa | part of group/islamic-state; in nigeria niger chad cameroon; from 2015-03
group/ansaru | Ansaru | | in nigeria
group/ipob | Indigenous People of Biafra | IPOB | in nigeria; from 2012
group/esn | Eastern Security Network | ESN | arm of group/ipob; in nigeria
group/mend | Movement for the Emancipation of the Niger Delta | MEND | in nigeria
group/niger-delta-avengers | Niger Delta Avengers | NDA? | in nigeria; from 2016
group/cjtf | Civilian Joint Task Force | CJTF | in nigeria
group/lakurawa | Lakurawa | | in nigeria
group/ambazonia | Ambazonia Defence Forces | Ambazonia Defense Forces; Ambazonian separatists; Ambazonia separatists; Amba Boys; Ambazonia; Ambazonia fighters | in cameroon; from 2017
# Mali and the Sahel
group/jnim | Jama'at Nusrat al-Islam wal-Muslimin | JNIM; Jama'a Nusrat ul-Islam wa al-Muslimin; Jamaat Nusrat al-Islam wal-Muslimin; Group for the Support of Islam and Muslims; GSIM; Support Group for Islam and Muslims | part of group/al-qaeda; in mali burkina-faso niger; from 2017-03
group/aqim | al-Qaeda in the Islamic Maghreb | AQIM; Al-Qaida in the Islamic Maghreb; AQMI; Al Qaeda in the Land of the Islamic Maghreb | part of group/al-qaeda; in algeria mali; from 2007-01
group/gspc | Salafist Group for Preaching and Combat | GSPC | in algeria; to 2007-01
group/gia | Armed Islamic Group | GIA | in algeria
group/fis | Islamic Salvation Front | FIS | in algeria
group/isgs | Islamic State in the Greater Sahara | ISGS; Islamic State Sahel Province; IS-Sahel; ISSP; Islamic State in the Sahel; IS Sahel; EIGS; Islamic State Sahel | part of group/islamic-state; in mali niger burkina-faso; from 2015-05
group/ansar-dine | Ansar Dine | Ansar al-Dine; Ansar Eddine; Ansar Dine rebels; Ansar ad-Din | in mali; from 2012
group/mujao | MUJAO | Movement for Oneness and Jihad in West Africa; Movement for Unity and Jihad in West Africa; MUJWA | in mali niger; from 2011; to 2013-08
group/al-mourabitoun | al-Mourabitoun | Al-Murabitoun; Mourabitoun | in mali algeria; from 2013-08
group/katiba-macina | Katiba Macina | Macina Liberation Front; Macina Battalion; Katibat Macina | in mali
group/mnla | National Movement for the Liberation of Azawad | MNLA; Mouvement national de libération de l'Azawad; National Movement of Azawad | in mali; from 2011-10
group/cma | Coordination of Azawad Movements | CMA; Coordination of Movements of Azawad; Coordination des mouvements de l'Azawad | in mali; from 2014; to 2024-11
group/csp-dpa | Permanent Strategic Framework | CSP-DPA; CSP-PSD; CSP?; Strategic Framework for the Defense of the People of Azawad | in mali; from 2021-05
group/fla-mali | Azawad Liberation Front | FLA; Front de libération de l'Azawad; Liberation Front of Azawad | in mali; from 2024-11
group/gatia | GATIA | Imghad Tuareg Self-Defense Group and Allies; Imghad Tuareg Self-Defence Group and Allies | in mali; from 2014-08
group/plateforme-mali | Platform (Mali) | Plateforme | in mali; from 2014
group/msa-mali | Movement for the Salvation of Azawad | MSA? | in mali
group/dan-na-ambassagou | Dan Na Ambassagou | Dan Nan Ambassagou; Dana Ambassagou | in mali
group/ansarul-islam | Ansarul Islam | Ansaroul Islam | in burkina-faso; from 2016
group/africa-corps | Africa Corps | Russia's Africa Corps | arm of military/russia; in mali niger burkina-faso libya central-african-republic; from 2023
people/tuareg | Tuareg | Tuaregs; Touareg; Touaregs; Tuareg rebels; Tuareg separatists | in mali niger
people/fulani | Fulani | Fulanis; Peul; Peuhl; Fulani herders; Fulani herdsmen |
people/dogon | Dogon | | in mali
# Mozambique, Western Sahara, Angola, Sierra Leone, Liberia, Ivory Coast, Kenya
group/ahlu-sunnah-mozambique | Ahlu Sunnah Wal Jammah (Mozambique) | ISIS-Mozambique; Islamic State Mozambique; Ansar al-Sunna; ASWJ?; IS-Mozambique; Islamic State – Mozambique Province | in mozambique; from 2017-10
party/frelimo | FRELIMO | Mozambique Liberation Front | in mozambique
group/renamo | RENAMO | Mozambican National Resistance | in mozambique
group/polisario | Polisario Front | Polisario; Frente Polisario; Popular Front for the Liberation of Saguia el-Hamra and Río de Oro | in western-sahara morocco
group/unita | UNITA | National Union for the Total Independence of Angola | in angola
party/mpla | MPLA | People's Movement for the Liberation of Angola | in angola
group/ruf | Revolutionary United Front | RUF | in sierra-leone; from 1991; to 2002
group/afrc | Armed Forces Revolutionary Council | AFRC | in sierra-leone; from 1997
group/npfl | National Patriotic Front of Liberia | NPFL | in liberia; from 1989; to 1997
group/lurd | Liberians United for Reconciliation and Democracy | LURD | in liberia; from 1999; to 2003
group/forces-nouvelles | Forces Nouvelles | New Forces | in ivory-coast; from 2002
party/zanu-pf | ZANU-PF | Zimbabwe African National Union – Patriotic Front | in zimbabwe
party/anc | African National Congress | ANC | in south-africa
people/darfuris | Darfuris | Darfurians; Darfuri | in sudan
people/masalit | Masalit | | in sudan
people/zaghawa | Zaghawa | | in sudan chad
people/nuba | Nuba | | in sudan
people/dinka | Dinka | Dinkas | in south-sudan
people/nuer | Nuer | Nuers | in south-sudan
people/tigrayans | Tigrayans | Tigrayan; Tigrean; Tigreans; Tigrinya | in ethiopia
people/amharas | Amharas | Amhara people; ethnic Amharas | in ethiopia
people/oromos | Oromos | Oromo; Oromo people | in ethiopia
`
