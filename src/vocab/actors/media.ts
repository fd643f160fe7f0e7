// Agencies and outlets that relay what others say. `agency/` sells or hands out news, `outlet/` publishes it. `id | name | other names | facts`.

/** The table of agencies and outlets, as text. */
export const MEDIA = `
agency/reuters | Reuters | Reuters news agency; Thomson Reuters; رويترز |
agency/afp | Agence France-Presse | AFP?; A.F.P.; Agence France Presse; AFP news agency; فرانس برس |
agency/ap | Associated Press | AP; A.P.; The Associated Press |
agency/upi | United Press International | UPI |
agency/dpa | Deutsche Presse-Agentur | DPA; dpa; German news agency dpa |
agency/efe | EFE | Agencia EFE |
agency/ansa | ANSA | |
agency/kyodo | Kyodo | Kyodo News |
agency/xinhua | Xinhua | Xinhua News Agency; New China News Agency; 新华社 | arm of state/china
agency/tass | TASS | Tass; ITAR-TASS; Itar-Tass; ТАСС | arm of state/russia
agency/ria | RIA Novosti | RIA; RIA news agency; РИА Новости | arm of state/russia
agency/interfax | Interfax | Interfax news agency; Интерфакс |
agency/sputnik | Sputnik | Sputnik news agency | arm of state/russia
agency/sana | Syrian Arab News Agency | SANA; Sana news agency; Syrian state news agency; Syria's state news agency; state news agency SANA; official SANA news agency; سانا; САНА | arm of state/syria; in syria
agency/anadolu | Anadolu Agency | Anadolu; AA?; Anadolu news agency; Turkey's state-run Anadolu Agency; Anadolu Ajansı | arm of state/turkey
agency/dogan | Dogan News Agency | Dogan; DHA; Demirören News Agency | in turkey
agency/irna | IRNA | Islamic Republic News Agency | arm of state/iran
agency/fars | Fars News Agency | Fars; FARS; Fars news agency | in iran
agency/tasnim | Tasnim | Tasnim news agency; Tasnim News Agency | in iran
agency/isna | ISNA | Iranian Students' News Agency | in iran
agency/mehr | Mehr News Agency | Mehr | in iran
agency/spa | Saudi Press Agency | SPA | arm of state/saudi-arabia
agency/wam | WAM | Emirates News Agency | arm of state/uae
agency/kuna | KUNA | Kuwait News Agency | arm of state/kuwait
agency/qna | Qatar News Agency | QNA | arm of state/qatar
agency/petra | Petra | Petra News Agency; Jordan News Agency | arm of state/jordan
agency/mena | MENA | Middle East News Agency | arm of state/egypt
agency/nna | National News Agency | NNA | arm of state/lebanon
agency/ina | Iraqi News Agency | INA? | arm of state/iraq
agency/wafa | WAFA | Palestinian News Agency; Palestine News and Information Agency | in palestine
agency/maan | Ma'an News Agency | Maan; Ma'an | in palestine
agency/saba | Saba | Saba news agency; Yemen News Agency | in yemen
agency/suna | SUNA | Sudan News Agency | arm of state/sudan
agency/ena | Ethiopian News Agency | ENA? | arm of state/ethiopia
agency/fana | Fana | Fana Broadcasting Corporate | in ethiopia
agency/sonna | SONNA | Somali National News Agency | arm of state/somalia
agency/lana | LANA | Libyan News Agency | in libya
agency/ukrinform | Ukrinform | | arm of state/ukraine
agency/unian | UNIAN | | in ukraine
agency/interfax-ukraine | Interfax-Ukraine | Interfax Ukraine | in ukraine
agency/ukrainska-pravda | Ukrainska Pravda | Українська правда | in ukraine
agency/tanjug | Tanjug | | in serbia yugoslavia
agency/srna | SRNA | | in bosnia
agency/belta | BelTA | | arm of state/belarus
agency/armenpress | Armenpress | | in armenia
agency/azertac | AZERTAC | Azertag | in azerbaijan
agency/kcna | KCNA | Korean Central News Agency | arm of state/north-korea
agency/yonhap | Yonhap | Yonhap news agency | in south-korea
agency/pti | Press Trust of India | PTI | in india
agency/bakhtar | Bakhtar News Agency | Bakhtar | in afghanistan
agency/pajhwok | Pajhwok | Pajhwok Afghan News | in afghanistan
agency/tolo | TOLOnews | Tolo News; TOLO news; Tolo TV | in afghanistan
agency/pa | PA Media | Press Association | in uk
agency/notimex | Notimex | | in mexico
agency/prensa-latina | Prensa Latina | | arm of state/cuba
agency/acan-efe | ACAN-EFE | |
agency/fides | Agenzia Fides | Fides News Agency; Fides |
agency/amaq | Amaq | Amaq News Agency; Aamaq; أعماق | arm of group/islamic-state; in syria iraq
agency/hawar | Hawar News Agency | ANHA; Hawar News | in syria
agency/firat | Firat News Agency | ANF? | in turkey syria iraq
agency/qasioun | Qasioun News Agency | Qasioun | in syria
agency/smart | SMART News Agency | Smart News Agency | in syria
outlet/tamilnet | TamilNet | | in sri-lanka
outlet/al-jazeera | Al Jazeera | Aljazeera; Al-Jazeera; Jazeera; الجزيرة; Al Jazeera English |
outlet/al-arabiya | Al Arabiya | Al-Arabiya; Alarabiya; العربية; Al Arabiya TV |
outlet/al-hadath | Al Hadath | Al-Hadath |
outlet/al-mayadeen | Al Mayadeen | Al-Mayadeen; الميادين | in lebanon
outlet/al-manar | Al-Manar | Al Manar; al-Manar TV; المنار | arm of group/hezbollah; in lebanon
outlet/al-masirah | Al Masirah | Al-Masirah; Al Masirah TV; Al-Masira; المسيرة | arm of group/houthis; in yemen
outlet/al-aqsa-tv | Al-Aqsa TV | | arm of group/hamas; in palestine
outlet/al-ikhbariya | Al-Ikhbariya | Ikhbariya; al-Ikhbariya TV | arm of state/syria; in syria
outlet/orient-news | Orient News | Orient TV | in syria
outlet/enab-baladi | Enab Baladi | عنب بلدي | in syria
outlet/zaman-al-wasl | Zaman al-Wasl | | in syria
outlet/syria-direct | Syria Direct | | in syria
outlet/syria-tv | Syria TV | | in syria
outlet/rudaw | Rudaw | | in iraq
outlet/kurdistan24 | Kurdistan 24 | | in iraq
outlet/press-tv | Press TV | PressTV | arm of state/iran
outlet/al-alam | Al-Alam | Al Alam | arm of state/iran
outlet/bbc | BBC | British Broadcasting Corporation; BBC News; the Beeb; BBC World Service |
outlet/cnn | CNN | Cable News Network; CNN International |
outlet/nbc | NBC News | NBC |
outlet/cbs | CBS News | CBS |
outlet/abc | ABC News | ABC |
outlet/fox | Fox News | |
outlet/pbs | PBS | PBS NewsHour |
outlet/npr | NPR | National Public Radio |
outlet/voa | Voice of America | VOA | arm of state/us
outlet/rfe-rl | Radio Free Europe/Radio Liberty | RFE/RL; Radio Free Europe; Radio Liberty; RFERL |
outlet/rfa | Radio Free Asia | RFA |
outlet/radio-marti | Radio Martí | |
outlet/radio-venceremos | Radio Venceremos | | arm of group/fmln; in el-salvador
outlet/rfi | Radio France Internationale | RFI |
outlet/france24 | France 24 | |
outlet/euronews | Euronews | |
outlet/sky | Sky News | |
outlet/itv | ITV News | ITV |
outlet/channel4 | Channel 4 News | |
outlet/rt | RT | Russia Today |
outlet/rossiya | Rossiya 1 | Rossiya-24; Rossiya 24 | arm of state/russia
outlet/channel-one-russia | Channel One Russia | Channel One | arm of state/russia
outlet/kommersant | Kommersant | |
outlet/izvestia | Izvestia | Izvestiya |
outlet/novaya-gazeta | Novaya Gazeta | |
outlet/meduza | Meduza | |
outlet/tv-rain | TV Rain | Dozhd |
outlet/dw | Deutsche Welle | DW |
outlet/spiegel | Der Spiegel | Spiegel |
outlet/bild | Bild | |
outlet/ard | ARD | |
outlet/zdf | ZDF | |
outlet/nyt | The New York Times | New York Times; NYT; NY Times |
outlet/washington-post | The Washington Post | Washington Post |
outlet/wsj | The Wall Street Journal | Wall Street Journal; WSJ |
outlet/la-times | Los Angeles Times | LA Times |
outlet/politico | Politico | |
outlet/axios | Axios | |
outlet/bloomberg | Bloomberg | Bloomberg News |
outlet/guardian | The Guardian | Guardian |
outlet/times-london | The Times | Times of London |
outlet/telegraph | The Daily Telegraph | Daily Telegraph; The Telegraph |
outlet/independent | The Independent | |
outlet/financial-times | Financial Times | FT |
outlet/economist | The Economist | |
outlet/le-monde | Le Monde | |
outlet/le-figaro | Le Figaro | |
outlet/el-pais | El País | El Pais |
outlet/haaretz | Haaretz | Ha'aretz |
outlet/jerusalem-post | The Jerusalem Post | Jerusalem Post |
outlet/times-of-israel | The Times of Israel | Times of Israel |
outlet/ynet | Ynet | Yedioth Ahronoth |
outlet/kan | Kan | Kan public broadcaster | in israel
outlet/channel12-israel | Channel 12 | | in israel
outlet/the-new-arab | The New Arab | Al-Araby Al-Jadeed |
outlet/middle-east-eye | Middle East Eye | MEE |
outlet/al-monitor | Al-Monitor | |
outlet/asharq-al-awsat | Asharq Al-Awsat | الشرق الأوسط |
outlet/al-quds-al-arabi | Al-Quds Al-Arabi | |
outlet/al-ahram | Al-Ahram | |
outlet/the-national | The National | | in uae
outlet/an-nahar | An-Nahar | | in lebanon
outlet/lbc | LBCI | LBC | in lebanon
outlet/al-akhbar | Al-Akhbar | Al Akhbar | in lebanon
outlet/hurriyet | Hürriyet | Hurriyet; Hurriyet Daily News | in turkey
outlet/trt | TRT | TRT World | arm of state/turkey
outlet/ntv | NTV | |
outlet/radio-dabanga | Radio Dabanga | Dabanga | in sudan
outlet/sudan-tribune | Sudan Tribune | | in sudan south-sudan
outlet/radio-tamazuj | Radio Tamazuj | | in south-sudan sudan
outlet/eye-radio | Eye Radio | | in south-sudan
outlet/addis-standard | Addis Standard | | in ethiopia
outlet/reporter-ethiopia | The Reporter Ethiopia | | in ethiopia
outlet/tigrai-tv | Tigrai TV | | in ethiopia
outlet/radio-shabelle | Radio Shabelle | Shabelle; Shabelle Media Network | in somalia
outlet/garowe-online | Garowe Online | | in somalia
outlet/radio-andalus | Radio Andalus | | arm of group/al-shabaab; in somalia
outlet/the-east-african | The EastAfrican | |
outlet/daily-nation | Daily Nation | | in kenya
outlet/radio-okapi | Radio Okapi | | in congo-kinshasa
outlet/actualite-cd | Actualite.cd | | in congo-kinshasa
outlet/premium-times | Premium Times | | in nigeria
outlet/punch | The Punch | | in nigeria
outlet/libya-observer | The Libya Observer | Libya Observer | in libya
outlet/libya-al-ahrar | Libya al-Ahrar | | in libya
outlet/irrawaddy | The Irrawaddy | Irrawaddy | in myanmar
outlet/myanmar-now | Myanmar Now | | in myanmar
outlet/dvb | Democratic Voice of Burma | DVB | in myanmar
outlet/mizzima | Mizzima | | in myanmar
outlet/frontier-myanmar | Frontier Myanmar | | in myanmar
outlet/global-new-light | Global New Light of Myanmar | New Light of Myanmar | arm of state/myanmar
outlet/mrtv | MRTV | Myanmar Radio and Television | arm of state/myanmar
outlet/dawn | Dawn | | in pakistan
outlet/geo-news | Geo News | Geo TV | in pakistan
outlet/ndtv | NDTV | | in india
outlet/the-hindu | The Hindu (newspaper) | The Hindu? | in india
outlet/times-of-india | The Times of India | Times of India | in india
outlet/rappler | Rappler | | in philippines
outlet/inquirer | Philippine Daily Inquirer | | in philippines
outlet/el-tiempo | El Tiempo | | in colombia
outlet/el-espectador | El Espectador | | in colombia
outlet/semana | Semana | | in colombia
outlet/caracol | Caracol Radio | Caracol | in colombia
outlet/blu-radio | Blu Radio | | in colombia
outlet/rcn | RCN | RCN Radio | in colombia
outlet/el-comercio-peru | El Comercio | | in peru
outlet/prensa-libre | Prensa Libre | | in guatemala
outlet/oslobodjenje | Oslobođenje | Oslobodjenje | in bosnia
outlet/radio-sarajevo | Radio Sarajevo | Sarajevo Radio | in bosnia
outlet/b92 | B92 | Radio B92 | in serbia
outlet/balkan-insight | Balkan Insight | BIRN |
outlet/reliefweb | ReliefWeb | | arm of body/ocha
outlet/the-new-humanitarian | The New Humanitarian | IRIN; IRIN News |
outlet/cctv | CCTV | China Central Television | arm of state/china
outlet/cgtn | CGTN | China Global Television Network | arm of state/china
outlet/global-times | Global Times | | arm of state/china
outlet/peoples-daily | People's Daily | | arm of state/china
outlet/scmp | South China Morning Post | SCMP |
outlet/nhk | NHK | | in japan
outlet/vatican-news | Vatican News | Vatican Radio | arm of state/vatican
`
