// Armed groups, parties and rival governments of Afghanistan, Pakistan, India, Nepal, Sri Lanka, Myanmar, the Philippines,
// Thailand, Indonesia, Cambodia and Central Asia. `id | name | other names | facts`; `?` behind a name says that it may also mean another actor.

/** The table of groups and parties of Asia, as text. */
export const GROUPS_ASIA = `
# Afghanistan and Pakistan
group/taliban | Taliban | Taleban; Afghan Taliban; the Taliban movement; Taliban insurgents; Taliban fighters; Taliban militants; Taliban authorities; Taliban government; Taliban administration; Taliban regime; Taliban-led government; طالبان; Талибан | in afghanistan pakistan; from 1994
group/haqqani | Haqqani network | Haqqanis; Haqqani Network | part of group/taliban; in afghanistan pakistan
group/hizb-e-islami | Hezb-e-Islami Gulbuddin | Hezb-i-Islami; Hizb-e-Islami; HIG; Hezb-e Islami; Hekmatyar's forces | in afghanistan
group/northern-alliance | Northern Alliance | United Islamic Front | in afghanistan; from 1996; to 2001-12
group/nrf | National Resistance Front of Afghanistan | NRF; National Resistance Front; Panjshir resistance | in afghanistan; from 2021-08
government/afghanistan-nug | National Unity Government (Afghanistan) | Afghan National Unity Government; National Unity Government?; NUG?; Ghani government | in afghanistan; from 2014-09; to 2020-05
body/high-peace-council | Afghan High Peace Council | High Peace Council; HPC | in afghanistan; from 2010; to 2019
body/afghan-hcnr | High Council for National Reconciliation | HCNR | in afghanistan; from 2020-05; to 2021-08
group/ttp | Tehrik-i-Taliban Pakistan | TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehreek-i-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Pakistan Taliban; Taliban Movement of Pakistan | in pakistan afghanistan; from 2007-12
group/jamaat-ul-ahrar | Jamaat-ul-Ahrar | JuA | in pakistan
group/bla | Balochistan Liberation Army | BLA; Baloch Liberation Army | in pakistan
group/blf | Balochistan Liberation Front | BLF | in pakistan
group/lashkar-e-jhangvi | Lashkar-e-Jhangvi | LeJ | in pakistan
party/ptm | Pashtun Tahafuz Movement | PTM | in pakistan
party/pti | Pakistan Tehreek-e-Insaf | PTI? | in pakistan
party/pmln | Pakistan Muslim League (Nawaz) | PML-N | in pakistan
party/ppp | Pakistan Peoples Party | PPP | in pakistan
people/hazaras | Hazaras | Hazara | in afghanistan pakistan
people/pashtuns | Pashtuns | Pashtun; Pathans; Pashto | in afghanistan pakistan
people/baloch | Baloch | Baluch; Baluchis; Balochis | in pakistan iran
# India, Kashmir, Nepal, Bangladesh
group/lashkar-e-taiba | Lashkar-e-Taiba | LeT; Lashkar-e-Tayyiba; Lashkar-e-Toiba; Jamaat-ud-Dawa; JuD | in pakistan india
group/jaish-e-mohammed | Jaish-e-Mohammed | JeM; Jaish-e-Mohammad; Jaish-e-Muhammad | in pakistan india
group/hizbul-mujahideen | Hizbul Mujahideen | Hizb-ul-Mujahideen; Hizbul Mujahedeen | in india pakistan
party/hurriyat | All Parties Hurriyat Conference | Hurriyat; Hurriyat Conference | in india
group/trf | The Resistance Front | TRF? | in india; from 2019
group/naxalites | Communist Party of India (Maoist) | CPI (Maoist); CPI-Maoist; Naxalites; Naxals; Naxalite; Maoist rebels?; Indian Maoists | in india; from 2004-09
group/ulfa | United Liberation Front of Assam | ULFA; United Liberation Front of Asom | in india
group/nscn | National Socialist Council of Nagaland | NSCN; NSCN-IM; NSCN-K | in india myanmar
party/bjp | Bharatiya Janata Party | BJP | in india
party/indian-congress | Indian National Congress | Congress party; Congress? ; INC? | in india
group/nepal-maoists | Communist Party of Nepal (Maoist) | CPN-M; CPN (Maoist); CPN-Maoist; Nepalese Maoists; Nepali Maoists; Maoist rebels?; UCPN-M | in nepal; from 1996
people/kashmiris | Kashmiris | Kashmiri | in india pakistan
people/sikhs | Sikhs | Sikh | in india
people/hindus | Hindus | Hindu |
# Sri Lanka
group/ltte | Liberation Tigers of Tamil Eelam | LTTE; L.T.T.E.; Tamil Tigers; Tamil Tiger; Tigers; Tamil Tiger rebels; Liberation Tigers; Tiger rebels; Black Tigers; Sea Tigers; Tamil rebels; விடுதலைப் புலிகள்; ТОТИ | in sri-lanka; from 1976-05; to 2009-05
group/karuna-faction | Karuna faction | TMVP; Karuna group; Tamil Makkal Viduthalai Pulikal | in sri-lanka; from 2004-03
group/epdp | Eelam People's Democratic Party | EPDP | in sri-lanka
group/eprlf | Eelam People's Revolutionary Liberation Front | EPRLF | in sri-lanka
group/plote | People's Liberation Organisation of Tamil Eelam | PLOTE | in sri-lanka
group/telo | Tamil Eelam Liberation Organization | TELO | in sri-lanka
group/jvp | Janatha Vimukthi Peramuna | JVP; People's Liberation Front; National People's Power? | in sri-lanka
party/tna | Tamil National Alliance | TNA? | in sri-lanka; from 2001
party/unp | United National Party | UNP | in sri-lanka
party/slfp | Sri Lanka Freedom Party | SLFP | in sri-lanka
party/jhu | Jathika Hela Urumaya | JHU | in sri-lanka
party/slmc | Sri Lanka Muslim Congress | SLMC | in sri-lanka
group/ipkf | Indian Peace Keeping Force | IPKF | arm of military/india; in sri-lanka; from 1987-07; to 1990-03
people/tamils | Tamils | Tamil; Sri Lankan Tamils | in sri-lanka india
people/sinhalese | Sinhalese | Sinhala | in sri-lanka
# Myanmar
government/myanmar-nug | National Unity Government of Myanmar | NUG?; National Unity Government?; Myanmar's National Unity Government; shadow National Unity Government; Myanmar's shadow government; Myanmar shadow government; parallel National Unity Government | in myanmar; from 2021-04-16
group/pdf | People's Defence Force | PDF?; PDFs; People's Defense Force; People's Defence Forces; People's Defense Forces | arm of government/myanmar-nug; in myanmar; from 2021-05
group/arakan-army | Arakan Army | AA?; AA rebels; ULA/AA; Arakha Army; United League of Arakan; ULA | in myanmar; from 2009-04
group/kia | Kachin Independence Army | KIA; Kachin Independence Organisation; KIO; KIO/KIA; Kachin Independence Organization; Kachin rebels | in myanmar
group/knu | Karen National Union | KNU; Karen National Liberation Army; KNLA; KNU/KNLA; Karen rebels | in myanmar
group/dkba | Democratic Karen Benevolent Army | DKBA; Democratic Karen Buddhist Army | in myanmar
group/karen-bgf | Karen Border Guard Force | Karen National Army; KNA?; Karen BGF | in myanmar
group/knpp | Karenni National Progressive Party | KNPP; Karenni Army | in myanmar
group/kndf | Karenni Nationalities Defence Force | KNDF; Karenni Nationalities Defense Force | in myanmar; from 2021-05
group/cnf | Chin National Front | CNF; Chin National Army; CNA? | in myanmar
group/mndaa | Myanmar National Democratic Alliance Army | MNDAA; Kokang army; Kokang rebels | in myanmar
group/tnla | Ta'ang National Liberation Army | TNLA; Taang National Liberation Army; Palaung State Liberation Front; PSLF | in myanmar
group/three-brotherhood-alliance | Three Brotherhood Alliance | Brotherhood Alliance; 3BHA; 3BTA | in myanmar; from 2019
group/uwsa | United Wa State Army | UWSA; United Wa State Party; UWSP; Wa army | in myanmar
group/rcss | Restoration Council of Shan State | RCSS; Shan State Army-South; SSA-S; RCSS/SSA; Shan State Army South | in myanmar
group/sspp | Shan State Progress Party | SSPP; Shan State Army-North; SSA-N; SSPP/SSA; Shan State Army North | in myanmar
group/ndaa | National Democratic Alliance Army | NDAA; Mongla army | in myanmar
group/nmsp | New Mon State Party | NMSP; Mon National Liberation Army; MNLA? | in myanmar
group/absdf | All Burma Students' Democratic Front | ABSDF | in myanmar
group/arsa | Arakan Rohingya Salvation Army | ARSA; Harakah al-Yaqin | in myanmar; from 2016
group/rso | Rohingya Solidarity Organisation | RSO; Rohingya Solidarity Organization | in myanmar bangladesh
group/bpla | Bamar People's Liberation Army | BPLA | in myanmar; from 2021-04
group/pyu-saw-htee | Pyu Saw Htee | Pyusawhti | in myanmar
party/nld | National League for Democracy | NLD | in myanmar
party/usdp | Union Solidarity and Development Party | USDP | in myanmar
party/nucc | National Unity Consultative Council | NUCC | in myanmar; from 2021
party/crph | Committee Representing Pyidaungsu Hluttaw | CRPH | in myanmar; from 2021-02
people/rohingya | Rohingya | Rohingyas; Rohingya Muslims; Rohingya refugees | in myanmar bangladesh
people/karen | Karen people | Karens | in myanmar
people/kachin | Kachin | Kachins | in myanmar
people/karenni | Karenni | | in myanmar
people/shan | Shan people | Shans | in myanmar
# Philippines, Thailand, Indonesia, Cambodia
group/milf | Moro Islamic Liberation Front | MILF; Moro Islamic Liberation Front (MILF) | in philippines
group/mnlf | Moro National Liberation Front | MNLF | in philippines
group/biff | Bangsamoro Islamic Freedom Fighters | BIFF; Bangsamoro Islamic Freedom Movement | in philippines; from 2010
group/abu-sayyaf | Abu Sayyaf | ASG; Abu Sayyaf Group; al-Harakat al-Islamiyya | in philippines
group/maute | Maute group | Maute; Dawlah Islamiya; Daulah Islamiyah; Maute militants; Islamic State of Lanao | in philippines
group/npa | New People's Army | NPA; CPP-NPA; CPP-NPA-NDF | in philippines; from 1969-03
party/cpp | Communist Party of the Philippines | CPP | in philippines
party/ndfp | National Democratic Front of the Philippines | NDFP; NDF?; National Democratic Front | in philippines
party/bangsamoro-transition | Bangsamoro Transition Authority | BTA; BARMM; Bangsamoro government | in philippines; from 2019-02
group/brn | Barisan Revolusi Nasional | BRN; BRN-C | in thailand
group/mara-patani | MARA Patani | | in thailand
group/gam | Free Aceh Movement | GAM; Gerakan Aceh Merdeka; Acehnese rebels | in indonesia; to 2005-12
group/opm | Free Papua Movement | OPM; TPNPB; West Papua National Liberation Army | in indonesia
group/jemaah-islamiyah | Jemaah Islamiyah | JI | in indonesia
group/fretilin | FRETILIN | Falintil; Revolutionary Front for an Independent East Timor | in timor-leste indonesia
group/khmer-rouge | Khmer Rouge | Democratic Kampuchea; Party of Democratic Kampuchea | in cambodia; to 1999
# Central Asia and elsewhere
group/imu | Islamic Movement of Uzbekistan | IMU | in uzbekistan afghanistan pakistan
group/uto | United Tajik Opposition | UTO | in tajikistan; from 1993; to 1997
party/ccp | Chinese Communist Party | CCP; Communist Party of China; CPC? | in china
people/uyghurs | Uyghurs | Uighurs; Uyghur; Uighur; Uigurs | in china
people/tibetans | Tibetans | Tibetan | in china
people/moros | Moros | Moro; Bangsamoro; Moro people | in philippines
`
