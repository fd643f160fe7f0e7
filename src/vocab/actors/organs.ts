// Governments, armed forces and ministries that have names of their own. "Syrian army", "Russian foreign ministry" and the
// like need no line here: `compose.ts` makes them from a state and an organ. `id | name | other names | facts`.

/** The table of organs of states, as text. */
export const ORGANS = `
government/syria | Syrian government | Asad regime; regime of Bashar al-Asad; Assad government; Assad regime; Assad's government; Assad's regime; regime of Bashar al-Assad; government of Bashar al-Assad; government of President Assad; Ba'athist regime; الحكومة السورية; النظام السوري | arm of state/syria
military/syria | Syrian Armed Forces | Syrian Arab Army; SAA; Assad's forces; Assad forces; Assad's army; forces loyal to President Bashar al-Assad; الجيش السوري; الجيش العربي السوري; Syrian Arab Armed Forces | arm of state/syria; in syria
government/russia | Russian government | Kremlin; Кремль; Putin government | arm of state/russia
military/russia | Russian Armed Forces | Вооружённые силы России; Russian aerospace forces; Russian Aerospace Force; VKS; Black Sea Fleet | arm of state/russia
government/us | US government | White House; Biden administration; Trump administration; Obama administration; Bush administration; Clinton administration; US administration; Oval Office | arm of state/us
government/us-foreign-ministry | US State Department | State Department; Department of State; Foggy Bottom | arm of state/us
government/us-defence-ministry | US Department of Defense | Pentagon; Department of Defense; US Defense Department; Defense Department; DoD | arm of state/us
government/us-cia | Central Intelligence Agency | CIA; C.I.A. | arm of state/us
government/us-fbi | Federal Bureau of Investigation | FBI | arm of state/us
government/us-justice-ministry | US Department of Justice | Justice Department; Department of Justice; DoJ | arm of state/us
government/us-homeland-security | US Department of Homeland Security | Department of Homeland Security; DHS | arm of state/us
government/us-judiciary | US courts | US Supreme Court; U.S. Supreme Court | arm of state/us
government/us-treasury | US Treasury | Treasury Department; US Treasury Department; OFAC | arm of state/us
government/us-usaid | United States Agency for International Development | USAID; US Agency for International Development | arm of state/us
government/us-congress | US Congress | Congress?; Capitol Hill | arm of state/us
government/us-nsc | US National Security Council | NSC | arm of state/us
military/us | US Armed Forces | US military; American military; U.S. forces | arm of state/us
military/us-marines | US Marine Corps | US Marines; U.S. Marines; Marine Corps; United States Marine Corps | arm of military/us
military/us-fifth-fleet | US Fifth Fleet | Fifth Fleet; 5th Fleet; U.S. 5th Fleet; NAVCENT; U.S. Naval Forces Central Command | arm of military/us
military/uk-navy | Royal Navy | | arm of military/uk
military/uk-air-force | Royal Air Force | RAF | arm of military/uk
military/uk | British Armed Forces | UK Armed Forces | arm of state/uk
military/us-centcom | US Central Command | CENTCOM; Central Command | arm of military/us
military/us-africom | US Africa Command | AFRICOM; Africa Command | arm of military/us
government/uk | British government | Downing Street; Whitehall; No 10; Number 10; HM Government; UK government | arm of state/uk
government/uk-foreign-ministry | UK Foreign Office | Foreign Office; FCO; FCDO; Foreign and Commonwealth Office; Foreign, Commonwealth and Development Office | arm of state/uk
government/uk-defence-ministry | UK Ministry of Defence | MoD; British Ministry of Defence | arm of state/uk
government/france | French government | Elysée; Elysee; Élysée Palace; Elysee Palace; Matignon | arm of state/france
government/france-foreign-ministry | French Foreign Ministry | Quai d'Orsay | arm of state/france
government/south-korea | South Korean government | Blue House | arm of state/south-korea
government/germany-foreign-ministry | German Foreign Office | German Federal Foreign Office; Auswärtiges Amt | arm of state/germany
government/israel | Israeli government | Zionist regime; Zionist entity; Israeli occupation; Knesset?; Netanyahu government; Israeli cabinet; Israeli war cabinet; Israeli security cabinet | arm of state/israel
military/israel | Israel Defense Forces | IDF; Israeli Defense Forces; Israeli army; Israeli military; Tzahal; IOF; Israeli occupation forces; جيش الاحتلال; צה"ל | arm of state/israel; in israel palestine lebanon syria
military/israel-air-force | Israeli Air Force | IAF? | arm of military/israel; in israel palestine lebanon syria
government/israel-cogat | COGAT | Coordinator of Government Activities in the Territories; Coordination of Government Activities in the Territories | arm of government/israel; in israel palestine
government/israel-shin-bet | Shin Bet | Shabak; Israel Security Agency | arm of government/israel
government/israel-mossad | Mossad | | arm of government/israel
government/israel-parliament | Knesset | Israeli parliament | arm of state/israel
government/turkey-mit | Turkish National Intelligence Organization | MIT; Millî İstihbarat Teşkilatı; Turkish intelligence | arm of state/turkey; in turkey
military/turkey | Turkish Armed Forces | TSK; Turkish Land Forces | arm of state/turkey
government/turkey-parliament | Grand National Assembly of Turkey | Turkish parliament | arm of state/turkey
military/iran | Iranian Armed Forces | Artesh | arm of state/iran
military/iran-irgc | Islamic Revolutionary Guard Corps | IRGC; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guards; Iran's Revolutionary Guards; Iranian Revolutionary Guard Corps; Pasdaran; Sepah; الحرس الثوري; الحرس الثوري الإيراني | arm of military/iran; in iran iraq syria lebanon
military/iran-quds-force | Quds Force | Qods Force; Jerusalem Force; IRGC-QF; فيلق القدس | arm of military/iran-irgc; in iran iraq syria
military/iran-basij | Basij | | arm of military/iran-irgc; in iran
government/iran-parliament | Iranian parliament | Majlis?; Islamic Consultative Assembly | arm of state/iran
military/iraq | Iraqi Armed Forces | Iraqi security forces; ISF?; Iraqi Army; Iraqi Counter-Terrorism Service; Golden Division; القوات العراقية | arm of state/iraq; in iraq
military/lebanon | Lebanese Armed Forces | LAF; Lebanese Army; الجيش اللبناني | arm of state/lebanon; in lebanon
government/lebanon-isf | Internal Security Forces | ISF?; Lebanese Internal Security Forces | arm of state/lebanon; in lebanon
military/jordan | Jordanian Armed Forces | Arab Army | arm of state/jordan
military/egypt | Egyptian Armed Forces | SCAF; Supreme Council of the Armed Forces | arm of state/egypt
military/ukraine | Armed Forces of Ukraine | AFU; ZSU; Ukrainian armed forces; Ukrainian General Staff; General Staff of the Armed Forces of Ukraine; ВСУ; ЗСУ | arm of state/ukraine; in ukraine
military/ukraine-navy | Ukrainian Navy | Ukrainian naval forces | arm of military/ukraine
military/ukraine-azov | Azov Brigade | Azov Regiment; Azov Battalion; Azov | arm of military/ukraine; in ukraine
government/ukraine-sbu | Security Service of Ukraine | SBU; Ukrainian Security Service; СБУ | arm of state/ukraine
government/ukraine-hur | Ukrainian Defence Intelligence | HUR; GUR; Main Directorate of Intelligence | arm of state/ukraine
government/ukraine-parliament | Verkhovna Rada | Rada; Ukrainian parliament | arm of state/ukraine
government/russia-parliament | State Duma | Duma; Russian parliament | arm of state/russia
government/russia-fsb | Federal Security Service | FSB; ФСБ | arm of state/russia
government/russia-defence-ministry | Russian Ministry of Defence | Минобороны; Минобороны России; Russian Defence Ministry | arm of state/russia
government/russia-foreign-ministry | Russian Foreign Ministry | МИД; МИД России; Russian MFA; Smolenskaya Square | arm of state/russia
military/russia-reconciliation-centre | Russian Center for Reconciliation | Reconciliation Centre; Russian Centre for the Reconciliation of Opposing Sides; Centre for Reconciliation of Opposing Sides; Russian Reconciliation Centre; Hmeimim reconciliation centre; Russian Reconciliation Center at Hmeimim | arm of military/russia; in syria
military/ethiopia | Ethiopian National Defense Force | ENDF; Ethiopian army; Ethiopian federal forces; federal forces? | arm of state/ethiopia; in ethiopia
military/eritrea | Eritrean Defence Forces | EDF? | arm of state/eritrea; in eritrea ethiopia
military/sudan | Sudanese Armed Forces | SAF; Sudan Armed Forces; Sudanese army; القوات المسلحة السودانية | arm of state/sudan; in sudan
government/sudan-sovereignty-council | Transitional Sovereignty Council | Sovereign Council; Sovereignty Council; Transitional Sovereign Council; TSC? | arm of state/sudan; in sudan; from 2019-08
government/sudan-niss | National Intelligence and Security Service | NISS; General Intelligence Service? | arm of state/sudan; in sudan
government/sudan-hac | Humanitarian Aid Commission | HAC | arm of government/sudan; in sudan
government/sudan | Sudanese government | Government of Sudan; GoS; Bashir government; Bashir regime | arm of state/sudan; in sudan
military/south-sudan | South Sudan People's Defence Forces | SSPDF; SPLA?; Sudan People's Liberation Army? | arm of state/south-sudan; in south-sudan
government/south-sudan | South Sudanese government | Government of South Sudan; GoSS; R-TGoNU; Revitalized Transitional Government of National Unity; TGoNU | arm of state/south-sudan; in south-sudan
military/somalia | Somali National Army | SNA?; Somali Armed Forces | arm of state/somalia; in somalia
government/somalia | Somali government | Federal Government of Somalia; FGS; Transitional Federal Government; TFG | arm of state/somalia; in somalia
government/somalia-nisa | National Intelligence and Security Agency | NISA | arm of government/somalia; in somalia
military/somalia-danab | Danab | Danab Brigade | arm of military/somalia; in somalia
military/kenya | Kenya Defence Forces | KDF | arm of state/kenya; in kenya somalia
military/uganda | Uganda People's Defence Force | UPDF; Uganda People's Defence Forces | arm of state/uganda
military/rwanda | Rwanda Defence Force | RDF; Rwandan army | arm of state/rwanda
military/congo-kinshasa | Armed Forces of the Democratic Republic of the Congo | FARDC; Congolese army; Forces armées de la République démocratique du Congo | arm of state/congo-kinshasa; in congo-kinshasa
military/mali | Malian Armed Forces | FAMa; Malian army; Forces armées maliennes | arm of state/mali; in mali
military/burkina-faso | Burkina Faso Armed Forces | Burkinabe army | arm of state/burkina-faso
military/burkina-faso-vdp | Volunteers for the Defence of the Homeland | VDP | arm of military/burkina-faso; in burkina-faso
military/nigeria | Nigerian Armed Forces | Nigerian Army; Nigerian military | arm of state/nigeria; in nigeria
military/central-african-republic | Central African Armed Forces | FACA | arm of state/central-african-republic; in central-african-republic
military/mozambique | Mozambique Defence Armed Forces | FADM | arm of state/mozambique; in mozambique
military/chad | Chadian National Army | ANT | arm of state/chad; in chad
military/afghanistan | Afghan National Defense and Security Forces | ANDSF; ANSF; Afghan National Security Forces; Afghan National Army; ANA?; Afghan security forces | arm of state/afghanistan; in afghanistan; to 2021-08-15
government/afghanistan-police | Afghan National Police | ANP | arm of state/afghanistan; in afghanistan; to 2021-08-15
government/afghanistan-nds | National Directorate of Security | NDS | arm of state/afghanistan; in afghanistan; to 2021-08-15
military/pakistan | Pakistan Armed Forces | Pakistan Army; Pakistani army | arm of state/pakistan
government/pakistan-isi | Inter-Services Intelligence | ISI | arm of state/pakistan
military/pakistan-ispr | Inter-Services Public Relations | ISPR | arm of military/pakistan
military/india | Indian Armed Forces | Indian Army | arm of state/india
military/myanmar | Tatmadaw | Myanmar military; Myanmar Armed Forces; Myanmar army; Burmese army; Burma Army; Sit-Tat; တပ်မတော် | arm of state/myanmar; in myanmar
government/myanmar-sac | State Administration Council | SAC; Myanmar junta; Myanmar's junta; Myanmar military government; Myanmar military junta; SLORC; SPDC?; State Peace and Development Council | arm of state/myanmar; in myanmar
government/myanmar-sspc | State Security and Peace Commission | SSPC | arm of state/myanmar; in myanmar; from 2025-07-31
military/sri-lanka | Sri Lanka Armed Forces | Sri Lanka Army; Sri Lankan army; Sri Lanka Navy; Sri Lanka Air Force; SLA?; SLAF; SLN | arm of state/sri-lanka; in sri-lanka
government/sri-lanka | Sri Lankan government | GoSL; Government of Sri Lanka; Rajapaksa government | arm of state/sri-lanka; in sri-lanka
military/philippines | Armed Forces of the Philippines | AFP?; Philippine military; Philippine army | arm of state/philippines; in philippines
government/philippines | Philippine government | GRP; GPH; Malacanang; Malacañang Palace | arm of state/philippines; in philippines
military/colombia | Military Forces of Colombia | Colombian army; Colombian military | arm of state/colombia; in colombia
military/el-salvador | Salvadoran Armed Forces | Salvadoran army; Atlacatl Battalion; ESAF | arm of state/el-salvador; in el-salvador
government/el-salvador-treasury-police | Treasury Police | Salvadoran Treasury Police | arm of government/el-salvador; in el-salvador; to 1992
government/el-salvador-national-guard | Salvadoran National Guard | | arm of government/el-salvador; in el-salvador; to 1992
government/colombia-das | Administrative Department of Security | DAS | arm of government/colombia; in colombia; to 2011-10
military/guatemala | Guatemalan Armed Forces | Guatemalan army; Kaibiles | arm of state/guatemala; in guatemala
military/china | People's Liberation Army | PLA? | arm of state/china; in china
military/armenia | Armed Forces of Armenia | | arm of state/armenia; in armenia
military/azerbaijan | Azerbaijani Armed Forces | | arm of state/azerbaijan; in azerbaijan
military/nagorno-karabakh | Artsakh Defence Army | Nagorno-Karabakh Defence Army; Karabakh Defence Army | arm of state/nagorno-karabakh; in nagorno-karabakh azerbaijan
military/yugoslavia | Yugoslav People's Army | JNA; Yugoslav army; Yugoslav National Army | arm of state/yugoslavia; in yugoslavia bosnia croatia
military/bosnia | Army of the Republic of Bosnia and Herzegovina | ARBiH; ABiH; Bosnian government army; Armija BiH; Bosnian army; Bosnian government forces | arm of state/bosnia; in bosnia
military/croatia | Croatian Army | HV? | arm of state/croatia; in croatia bosnia
military/saudi-arabia | Saudi Armed Forces | | arm of state/saudi-arabia
`
