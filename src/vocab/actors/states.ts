// States, with their people and capitals: UN members, observers, states with limited recognition, and states that are gone.
// One a line: id | name | ISO code | capitals | words for its people | other names | from | to. Semicolons part several;
// `?` behind a name says that it may also mean another actor.

/** The table of states, as text; `roster.ts` reads it. */
export const STATES = `
afghanistan | Afghanistan | AF | Kabul | Afghan; Afghans; Afghani; Afghanis | Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan; أفغانستان; Афганистан
albania | Albania | AL | Tirana | Albanian; Albanians | Republic of Albania
algeria | Algeria | DZ | Algiers | Algerian; Algerians | الجزائر; Алжир
andorra | Andorra | AD | Andorra la Vella | Andorran; Andorrans |
angola | Angola | AO | Luanda | Angolan; Angolans |
antigua-and-barbuda | Antigua and Barbuda | AG | St John's | Antiguan; Antiguans; Barbudan | Antigua
argentina | Argentina | AR | Buenos Aires | Argentine; Argentines; Argentinian; Argentinians; Argentinean | Argentine Republic
armenia | Armenia | AM | Yerevan | Armenian; Armenians | Republic of Armenia; Армения
australia | Australia | AU | Canberra | Australian; Australians | Commonwealth of Australia
austria | Austria | AT | Vienna | Austrian; Austrians |
azerbaijan | Azerbaijan | AZ | Baku | Azerbaijani; Azerbaijanis; Azeri; Azeris | Republic of Azerbaijan; Азербайджан
bahamas | The Bahamas | BS | Nassau | Bahamian; Bahamians | Bahamas
bahrain | Bahrain | BH | Manama | Bahraini; Bahrainis | Kingdom of Bahrain; البحرين
bangladesh | Bangladesh | BD | Dhaka; Dacca | Bangladeshi; Bangladeshis |
barbados | Barbados | BB | Bridgetown | Barbadian; Barbadians |
belarus | Belarus | BY | Minsk | Belarusian; Belarusians; Belarussian; Belarussians; Byelorussian | Byelorussia; Беларусь; Белоруссия
belgium | Belgium | BE | Brussels | Belgian; Belgians | Kingdom of Belgium
belize | Belize | BZ | Belmopan | Belizean; Belizeans |
benin | Benin | BJ | Porto-Novo; Cotonou | Beninese; Beninois |
bhutan | Bhutan | BT | Thimphu | Bhutanese |
bolivia | Bolivia | BO | La Paz; Sucre | Bolivian; Bolivians | Plurinational State of Bolivia
bosnia | Bosnia and Herzegovina | BA | Sarajevo | Bosnian; Bosnians; Herzegovinian | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH; Босния и Герцеговина | 1992-03
botswana | Botswana | BW | Gaborone | Motswana; Batswana; Botswanan |
brazil | Brazil | BR | Brasilia | Brazilian; Brazilians |
brunei | Brunei | BN | Bandar Seri Begawan | Bruneian; Bruneians | Brunei Darussalam
bulgaria | Bulgaria | BG | Sofia | Bulgarian; Bulgarians |
burkina-faso | Burkina Faso | BF | Ouagadougou | Burkinabe; Burkinabè | Burkina; Upper Volta
burundi | Burundi | BI | Gitega; Bujumbura | Burundian; Burundians |
cape-verde | Cabo Verde | CV | Praia | Cape Verdean; Cape Verdeans; Cabo Verdean | Cape Verde
cambodia | Cambodia | KH | Phnom Penh | Cambodian; Cambodians | Kampuchea
cameroon | Cameroon | CM | Yaounde | Cameroonian; Cameroonians |
canada | Canada | CA | Ottawa | Canadian; Canadians |
central-african-republic | Central African Republic | CF | Bangui | Central African; Central Africans | CAR
chad | Chad | TD | N'Djamena; Ndjamena | Chadian; Chadians | تشاد
chile | Chile | CL | Santiago | Chilean; Chileans |
china | China | CN | Beijing; Peking | Chinese | People's Republic of China; PRC; mainland China; Китай; 中国
colombia | Colombia | CO | Bogota | Colombian; Colombians |
comoros | Comoros | KM | Moroni | Comorian; Comorians; Comoran |
congo-brazzaville | Republic of the Congo | CG | Brazzaville | Congolese? | Congo-Brazzaville; Republic of Congo; Congo?
congo-kinshasa | Democratic Republic of the Congo | CD | Kinshasa | Congolese? | DR Congo; DRC; Democratic Republic of Congo; Congo-Kinshasa; Congo?; Zaire; RDC
costa-rica | Costa Rica | CR | San Jose | Costa Rican; Costa Ricans |
croatia | Croatia | HR | Zagreb | Croatian; Croatians; Croat; Croats | Republic of Croatia; Хорватия
cuba | Cuba | CU | Havana | Cuban; Cubans |
cyprus | Cyprus | CY | Nicosia? | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots | Republic of Cyprus
czechia | Czechia | CZ | Prague | Czech; Czechs | Czech Republic
denmark | Denmark | DK | Copenhagen | Danish; Dane; Danes |
djibouti | Djibouti | DJ | Djibouti City | Djiboutian; Djiboutians |
dominica | Dominica | DM | Roseau | Dominican?; Dominicans? |
dominican-republic | Dominican Republic | DO | Santo Domingo | Dominican?; Dominicans? |
ecuador | Ecuador | EC | Quito | Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans |
egypt | Egypt | EG | Cairo | Egyptian; Egyptians | Arab Republic of Egypt; مصر; Египет
el-salvador | El Salvador | SV | San Salvador | Salvadoran; Salvadorans; Salvadorean; Salvadoreans; Salvadorian |
equatorial-guinea | Equatorial Guinea | GQ | Malabo | Equatorial Guinean; Equatoguinean |
eritrea | Eritrea | ER | Asmara | Eritrean; Eritreans | إريتريا; Эритрея
estonia | Estonia | EE | Tallinn | Estonian; Estonians |
eswatini | Eswatini | SZ | Mbabane | Swazi; Swazis | Swaziland
ethiopia | Ethiopia | ET | Addis Ababa | Ethiopian; Ethiopians | Federal Democratic Republic of Ethiopia; FDRE; إثيوبيا; Эфиопия
fiji | Fiji | FJ | Suva | Fijian; Fijians |
finland | Finland | FI | Helsinki | Finnish; Finn; Finns |
france | France | FR | Paris | French; Frenchman; Frenchmen; Frenchwoman | French Republic; فرنسا; Франция
gabon | Gabon | GA | Libreville | Gabonese |
gambia | The Gambia | GM | Banjul | Gambian; Gambians | Gambia
georgia | Georgia | GE | Tbilisi | Georgian; Georgians | Republic of Georgia; Грузия
germany | Germany | DE | Berlin; Bonn | German; Germans | Federal Republic of Germany; West Germany; ألمانيا; Германия
ghana | Ghana | GH | Accra | Ghanaian; Ghanaians |
greece | Greece | GR | Athens | Greek; Greeks | Hellenic Republic
grenada | Grenada | GD | St George's | Grenadian; Grenadians |
guatemala | Guatemala | GT | Guatemala City | Guatemalan; Guatemalans |
guinea | Guinea | GN | Conakry | Guinean; Guineans | Guinea-Conakry
guinea-bissau | Guinea-Bissau | GW | Bissau | Bissau-Guinean; Bissau-Guineans |
guyana | Guyana | GY | Georgetown | Guyanese |
haiti | Haiti | HT | Port-au-Prince | Haitian; Haitians |
honduras | Honduras | HN | Tegucigalpa | Honduran; Hondurans |
hungary | Hungary | HU | Budapest | Hungarian; Hungarians |
iceland | Iceland | IS | Reykjavik | Icelandic; Icelander; Icelanders |
india | India | IN | New Delhi; Delhi | Indian; Indians | Republic of India; Индия
indonesia | Indonesia | ID | Jakarta | Indonesian; Indonesians |
iran | Iran | IR | Tehran; Teheran | Iranian; Iranians; Persian | Islamic Republic of Iran; إيران; Иран; ایران
iraq | Iraq | IQ | Baghdad; Bagdad | Iraqi; Iraqis | Republic of Iraq; العراق; Ирак
ireland | Ireland | IE | Dublin | Irish; Irishman; Irishmen; Irishwoman | Republic of Ireland; Irish Republic
israel | Israel | IL | Jerusalem; Tel Aviv | Israeli; Israelis | State of Israel; إسرائيل; Израиль
italy | Italy | IT | Rome | Italian; Italians |
ivory-coast | Côte d'Ivoire | CI | Yamoussoukro; Abidjan | Ivorian; Ivorians | Ivory Coast
jamaica | Jamaica | JM | Kingston | Jamaican; Jamaicans |
japan | Japan | JP | Tokyo | Japanese |
jordan | Jordan | JO | Amman | Jordanian; Jordanians | Hashemite Kingdom of Jordan; الأردن; Иордания
kazakhstan | Kazakhstan | KZ | Astana; Nur-Sultan | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis | Казахстан
kenya | Kenya | KE | Nairobi | Kenyan; Kenyans |
kiribati | Kiribati | KI | South Tarawa | I-Kiribati |
kosovo | Kosovo | XK | Pristina; Prishtina | Kosovar; Kosovars; Kosovan; Kosovans | Republic of Kosovo; Kosova; Косово
kuwait | Kuwait | KW | Kuwait City | Kuwaiti; Kuwaitis | State of Kuwait; الكويت
kyrgyzstan | Kyrgyzstan | KG | Bishkek | Kyrgyz; Kyrgyzstani; Kyrgyzstanis; Kirghiz | Kyrgyz Republic; Kirghizia
laos | Laos | LA | Vientiane | Lao; Laotian; Laotians | Lao People's Democratic Republic; Lao PDR
latvia | Latvia | LV | Riga | Latvian; Latvians |
lebanon | Lebanon | LB | Beirut; Beyrouth | Lebanese | Lebanese Republic; لبنان; Ливан
lesotho | Lesotho | LS | Maseru | Basotho; Mosotho |
liberia | Liberia | LR | Monrovia | Liberian; Liberians |
libya | Libya | LY | Tripoli? | Libyan; Libyans | State of Libya; Libyan Arab Jamahiriya; ليبيا; Ливия
liechtenstein | Liechtenstein | LI | Vaduz | Liechtensteiner; Liechtensteiners |
lithuania | Lithuania | LT | Vilnius | Lithuanian; Lithuanians |
luxembourg | Luxembourg | LU | Luxembourg City | Luxembourgish; Luxembourger; Luxembourgers |
madagascar | Madagascar | MG | Antananarivo | Malagasy; Madagascan |
malawi | Malawi | MW | Lilongwe | Malawian; Malawians |
malaysia | Malaysia | MY | Kuala Lumpur; Putrajaya | Malaysian; Malaysians |
maldives | Maldives | MV | Male? | Maldivian; Maldivians |
mali | Mali | ML | Bamako | Malian; Malians | Republic of Mali; Мали
malta | Malta | MT | Valletta | Maltese |
marshall-islands | Marshall Islands | MH | Majuro | Marshallese |
mauritania | Mauritania | MR | Nouakchott | Mauritanian; Mauritanians | موريتانيا
mauritius | Mauritius | MU | Port Louis | Mauritian; Mauritians |
mexico | Mexico | MX | Mexico City | Mexican; Mexicans |
micronesia | Micronesia | FM | Palikir | Micronesian; Micronesians | Federated States of Micronesia
moldova | Moldova | MD | Chisinau; Kishinev | Moldovan; Moldovans; Moldavian; Moldavians | Moldavia; Молдова; Молдавия
monaco | Monaco | MC | | Monegasque; Monegasques |
mongolia | Mongolia | MN | Ulan Bator; Ulaanbaatar | Mongolian; Mongolians |
montenegro | Montenegro | ME | Podgorica | Montenegrin; Montenegrins | Черногория
morocco | Morocco | MA | Rabat | Moroccan; Moroccans | Kingdom of Morocco; المغرب
mozambique | Mozambique | MZ | Maputo | Mozambican; Mozambicans |
myanmar | Myanmar | MM | Naypyidaw; Naypyitaw; Nay Pyi Taw; Rangoon; Yangon | Burmese; Myanma; Myanmarese | Burma; Union of Myanmar
namibia | Namibia | NA | Windhoek | Namibian; Namibians |
nauru | Nauru | NR | Yaren | Nauruan; Nauruans |
nepal | Nepal | NP | Kathmandu; Katmandu | Nepalese; Nepali; Nepalis |
netherlands | The Netherlands | NL | The Hague; Amsterdam | Dutch; Dutchman; Dutchmen; Netherlander | Netherlands; Holland; Kingdom of the Netherlands
new-zealand | New Zealand | NZ | Wellington | New Zealander; New Zealanders; Kiwi; Kiwis | Aotearoa
nicaragua | Nicaragua | NI | Managua | Nicaraguan; Nicaraguans |
niger | Niger | NE | Niamey | Nigerien; Nigeriens |
nigeria | Nigeria | NG | Abuja | Nigerian; Nigerians | Federal Republic of Nigeria
north-korea | North Korea | KP | Pyongyang | North Korean; North Koreans | Democratic People's Republic of Korea; DPRK; КНДР
north-macedonia | North Macedonia | MK | Skopje | Macedonian; Macedonians; North Macedonian | Macedonia; FYROM; Former Yugoslav Republic of Macedonia; Republic of Macedonia
norway | Norway | NO | Oslo | Norwegian; Norwegians |
oman | Oman | OM | Muscat | Omani; Omanis | Sultanate of Oman; عمان
pakistan | Pakistan | PK | Islamabad | Pakistani; Pakistanis | Islamic Republic of Pakistan; باكستان; Пакистан
palau | Palau | PW | Ngerulmud | Palauan; Palauans |
palestine | Palestine | PS | Ramallah | Palestinian; Palestinians | State of Palestine; فلسطين; Палестина
panama | Panama | PA | Panama City | Panamanian; Panamanians |
papua-new-guinea | Papua New Guinea | PG | Port Moresby | Papua New Guinean; Papua New Guineans | PNG
paraguay | Paraguay | PY | Asuncion | Paraguayan; Paraguayans |
peru | Peru | PE | Lima | Peruvian; Peruvians |
philippines | Philippines | PH | Manila; Malacañang | Filipino; Filipinos; Filipina; Filipinas; Philippine | Republic of the Philippines
poland | Poland | PL | Warsaw | Polish; Pole; Poles |
portugal | Portugal | PT | Lisbon | Portuguese |
qatar | Qatar | QA | Doha | Qatari; Qataris | State of Qatar; قطر; Катар
romania | Romania | RO | Bucharest | Romanian; Romanians; Rumanian |
russia | Russia | RU | Moscow | Russian; Russians | Russian Federation; روسيا; Россия; Российская Федерация; РФ
rwanda | Rwanda | RW | Kigali | Rwandan; Rwandans; Rwandese |
st-kitts-and-nevis | Saint Kitts and Nevis | KN | Basseterre | Kittitian; Kittitians; Nevisian | St Kitts
st-lucia | Saint Lucia | LC | Castries | St Lucian; St Lucians |
st-vincent | Saint Vincent and the Grenadines | VC | Kingstown | Vincentian; Vincentians | St Vincent
samoa | Samoa | WS | Apia | Samoan; Samoans | Western Samoa
san-marino | San Marino | SM | City of San Marino | Sammarinese |
sao-tome-and-principe | São Tomé and Príncipe | ST | São Tomé | São Toméan; Santomean |
saudi-arabia | Saudi Arabia | SA | Riyadh; Riyad | Saudi; Saudis; Saudi Arabian; Saudi Arabians | Kingdom of Saudi Arabia; KSA; the Kingdom?; السعودية; Саудовская Аравия
senegal | Senegal | SN | Dakar | Senegalese |
serbia | Serbia | RS | Belgrade | Serbian; Serbians; Serb; Serbs | Republic of Serbia; Сербия
seychelles | Seychelles | SC | Victoria? | Seychellois |
sierra-leone | Sierra Leone | SL | Freetown | Sierra Leonean; Sierra Leoneans |
singapore | Singapore | SG | | Singaporean; Singaporeans |
slovakia | Slovakia | SK | Bratislava | Slovak; Slovaks; Slovakian | Slovak Republic
slovenia | Slovenia | SI | Ljubljana | Slovenian; Slovenians; Slovene; Slovenes |
solomon-islands | Solomon Islands | SB | Honiara | Solomon Islander; Solomon Islanders |
somalia | Somalia | SO | Mogadishu | Somali; Somalis; Somalian | Federal Republic of Somalia; الصومال; Сомали
south-africa | South Africa | ZA | Pretoria; Cape Town | South African; South Africans | Republic of South Africa; RSA
south-korea | South Korea | KR | Seoul | South Korean; South Koreans | Republic of Korea; ROK
south-sudan | South Sudan | SS | Juba | South Sudanese | Republic of South Sudan; جنوب السودان; Южный Судан | 2011-07-09
spain | Spain | ES | Madrid | Spanish; Spaniard; Spaniards |
sri-lanka | Sri Lanka | LK | Colombo; Sri Jayawardenepura Kotte | Sri Lankan; Sri Lankans | Ceylon
sudan | Sudan | SD | Khartoum; Port Sudan | Sudanese | Republic of the Sudan; Republic of Sudan; السودان; Судан
suriname | Suriname | SR | Paramaribo | Surinamese |
sweden | Sweden | SE | Stockholm | Swedish; Swede; Swedes |
switzerland | Switzerland | CH | Bern; Berne | Swiss | Swiss Confederation; Швейцария
syria | Syria | SY | Damascus; Dimashq | Syrian; Syrians | Syrian Arab Republic; SAR; سوريا; سورية; Сирия
tajikistan | Tajikistan | TJ | Dushanbe | Tajik?; Tajiks?; Tajikistani; Tajikistanis | Tadjikistan; Таджикистан
tanzania | Tanzania | TZ | Dodoma; Dar es Salaam | Tanzanian; Tanzanians |
thailand | Thailand | TH | Bangkok | Thai; Thais | Siam
timor-leste | Timor-Leste | TL | Dili | Timorese; East Timorese | East Timor
togo | Togo | TG | Lome | Togolese |
tonga | Tonga | TO | Nuku'alofa | Tongan; Tongans |
trinidad-and-tobago | Trinidad and Tobago | TT | Port of Spain | Trinidadian; Trinidadians; Tobagonian | Trinidad
tunisia | Tunisia | TN | Tunis | Tunisian; Tunisians | تونس; Тунис
turkey | Turkey | TR | Ankara | Turkish; Turk; Turks | Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye; تركيا; Турция
turkmenistan | Turkmenistan | TM | Ashgabat; Ashkhabad | Turkmenistani; Turkmenistanis |
tuvalu | Tuvalu | TV | Funafuti | Tuvaluan; Tuvaluans |
uganda | Uganda | UG | Kampala | Ugandan; Ugandans |
ukraine | Ukraine | UA | Kyiv; Kiev | Ukrainian; Ukrainians | Україна; Украина; أوكرانيا
uae | United Arab Emirates | AE | Abu Dhabi | Emirati; Emiratis | UAE; the Emirates; Emirates; الإمارات; ОАЭ
uk | United Kingdom | GB | London | British; Briton; Britons; Brit; Brits | UK; Britain; Great Britain; U.K.; المملكة المتحدة; بريطانيا; Великобритания
us | United States | US | Washington; Washington DC; Washington, D.C. | American; Americans | US; USA; U.S.; U.S.A.; United States of America; America; الولايات المتحدة; أمريكا; США
uruguay | Uruguay | UY | Montevideo | Uruguayan; Uruguayans |
uzbekistan | Uzbekistan | UZ | Tashkent | Uzbek?; Uzbeks?; Uzbekistani; Uzbekistanis | Узбекистан
vanuatu | Vanuatu | VU | Port Vila | Ni-Vanuatu; Vanuatuan |
vatican | Holy See | VA | Vatican City | | Vatican; the Vatican; Vatican City State
venezuela | Venezuela | VE | Caracas | Venezuelan; Venezuelans | Bolivarian Republic of Venezuela
vietnam | Vietnam | VN | Hanoi | Vietnamese | Viet Nam; North Vietnam
yemen | Yemen | YE | Sanaa; Sana'a; Sana | Yemeni; Yemenis; Yemenite | Republic of Yemen; اليمن; Йемен
zambia | Zambia | ZM | Lusaka | Zambian; Zambians |
zimbabwe | Zimbabwe | ZW | Harare | Zimbabwean; Zimbabweans | Rhodesia
taiwan | Taiwan | TW | Taipei | Taiwanese | Republic of China; ROC; Chinese Taipei
western-sahara | Western Sahara | EH | Laayoune | Sahrawi; Sahrawis; Saharawi; Saharawis | Sahrawi Arab Democratic Republic; SADR
abkhazia | Abkhazia | | Sukhumi; Sokhumi | Abkhaz; Abkhazian; Abkhazians | Republic of Abkhazia; Абхазия
south-ossetia | South Ossetia | | Tskhinvali | South Ossetian; South Ossetians | Южная Осетия
transnistria | Transnistria | | Tiraspol | Transnistrian; Transnistrians | Trans-Dniester; Transdniestria; Приднестровье
nagorno-karabakh | Nagorno-Karabakh | | Stepanakert; Khankendi | Karabakh Armenian; Karabakh Armenians; Karabakhi | Artsakh; Republic of Artsakh; Nagorno-Karabakh Republic; NKR; Нагорный Карабах | 1991-09 | 2024-01-01
northern-cyprus | Northern Cyprus | | Nicosia? | Turkish Cypriot; Turkish Cypriots | Turkish Republic of Northern Cyprus; TRNC | 1983-11-15
somaliland | Somaliland | | Hargeisa | Somalilander; Somalilanders | Republic of Somaliland | 1991-05-18
soviet-union | Soviet Union | | | Soviet; Soviets | USSR; U.S.S.R.; Union of Soviet Socialist Republics; СССР | 1922-12-30 | 1991-12-26
yugoslavia | Yugoslavia | | | Yugoslav; Yugoslavs; Yugoslavian | Socialist Federal Republic of Yugoslavia; SFRY; Federal Republic of Yugoslavia; FRY; Югославия | 1918-12-01 | 2003-02-04
serbia-and-montenegro | Serbia and Montenegro | | | | State Union of Serbia and Montenegro | 2003-02-04 | 2006-06-03
czechoslovakia | Czechoslovakia | | | Czechoslovak; Czechoslovaks; Czechoslovakian | | 1918-10-28 | 1993-01-01
east-germany | East Germany | | East Berlin | East German; East Germans | German Democratic Republic; GDR; DDR | 1949-10-07 | 1990-10-03
south-vietnam | South Vietnam | | Saigon | South Vietnamese | Republic of Vietnam | 1955-10-26 | 1975-04-30
`
