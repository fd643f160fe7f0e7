// Who led the international bodies, the armed groups and the parties when; written like `offices.ts`.

/** The offices of bodies and groups, as text. */
export const BODY_OFFICES = `
body/un
secretary-general (Secretary-General; Secretary General; *UN Secretary-General; *UN chief; chief; head; *U.N. chief): 1982-01-01 Javier Pérez de Cuéllar = Javier Perez de Cuellar; 1992-01-01 Boutros Boutros-Ghali; 1997-01-01 Kofi Annan; 2007-01-01 ^Ban Ki-moon; 2017-01-01 António Guterres = Antonio Guterres
deputy-secretary-general (Deputy Secretary-General): 2012-07-01 Jan Eliasson; 2017-01-01 Amina Mohammed (f) = Amina J. Mohammed
relief-coordinator (*Emergency Relief Coordinator; humanitarian chief; aid chief; relief chief; Under-Secretary-General for Humanitarian Affairs; under-secretary-general for humanitarian affairs and emergency relief coordinator; top humanitarian official; *UN humanitarian chief; *UN aid chief; *UN relief chief; humanitarian affairs chief; head of humanitarian affairs; top aid official): 2003-06 Jan Egeland; 2007-01 John Holmes; 2010-09 Valerie Amos (f) = Baroness Amos; 2015-05-29 Stephen O'Brien; 2017-09-01 Mark Lowcock; 2021-07-19 Martin Griffiths; 2024-07-01 Joyce Msuya (f); 2024-11-18 Tom Fletcher
syria-envoy (*UN Special Envoy for Syria; special envoy for Syria; special envoy to Syria; Syria envoy; envoy for Syria; envoy to Syria; Syria special envoy; Special Envoy of the Secretary-General for Syria; peace envoy for Syria; Syria mediator; mediator for Syria; Syria peace envoy; UN-Arab League envoy): 2012-02-23 Kofi Annan; 2012-09-01..2014-05-31 Lakhdar Brahimi; 2014-07-10 Staffan de Mistura = Staffan De Mistura; Steffan de Mistura; 2019-01-07 Geir Pedersen = Geir O. Pedersen
syria-deputy-envoy (deputy special envoy for Syria; deputy Syria envoy): 2014-07..2018-12 Ramzy Ezzeldin Ramzy = Ramzi Ezzeldin Ramzi
syria-humanitarian-adviser (special adviser on Syria; humanitarian adviser on Syria; humanitarian adviser for Syria; Syria humanitarian adviser; humanitarian adviser; Senior Adviser to the Special Envoy for Syria; special advisor on Syria; humanitarian advisor on Syria; senior humanitarian adviser for Syria): 2015-09..2018-11 Jan Egeland
yemen-envoy (*UN Special Envoy for Yemen; special envoy for Yemen; special envoy to Yemen; Yemen envoy; envoy for Yemen; envoy to Yemen; Yemen special envoy; Yemen mediator): 2012-08..2015-04 Jamal Benomar; 2015-04-25 Ismail Ould Cheikh Ahmed; 2018-02-28 Martin Griffiths; 2021-08-06 Hans Grundberg
libya-envoy (*UN Special Envoy for Libya; special envoy for Libya; Libya envoy; envoy for Libya; envoy to Libya; special representative for Libya; special envoy to Libya; special representative to Libya): 2011-09 Ian Martin; 2012-10 Tarek Mitri; 2014-09 Bernardino León = Bernardino Leon; 2015-11 Martin Kobler; 2017-06..2020-03 Ghassan Salamé = Ghassan Salame; 2020-03 Stephanie Williams (f) = Stephanie Turco Williams; 2021-01 Ján Kubiš = Jan Kubis; 2021-12..2022-07-31 Stephanie Williams (f); 2022-09..2024-05 Abdoulaye Bathily; 2025-01 Hanna Serwaa Tetteh (f) = Hanna Tetteh
sudan-envoy (*UN Special Envoy for Sudan; special envoy for Sudan; Sudan envoy; envoy for Sudan; envoy to Sudan; special representative for Sudan; personal envoy for Sudan; Personal Envoy of the Secretary-General for Sudan; personal envoy to Sudan): 2021-02..2023-09-13 Volker Perthes; 2023-11-17 Ramtane Lamamra
south-sudan-envoy (special representative for South Sudan; South Sudan envoy; envoy to South Sudan; head of UNMISS): 2011-07-09 Hilde Johnson (f) = Hilde F. Johnson; 2014-09-01..2016-11-30 Ellen Margrethe Løj (f) = Ellen Loj; 2017-01..2021-03 David Shearer; 2021-04..2025-08 Nicholas Haysom
somalia-envoy (special representative for Somalia; Somalia envoy; envoy to Somalia; special envoy for Somalia): 2013-06 Nicholas Kay; 2016-01 Michael Keating; 2018-10..2019-01 Nicholas Haysom; 2019-06..2022-05 James Swan; 2022-05..2024-05 Catriona Laing (f)
iraq-envoy (special representative for Iraq; Iraq envoy; envoy to Iraq; special envoy for Iraq): 2011-10 Martin Kobler; 2013-09 Nickolay Mladenov; 2015-04 Ján Kubiš; 2018-12-17 Jeanine Hennis-Plasschaert (f); 2024-07 Mohamed Al Hassan
afghanistan-envoy (special representative for Afghanistan; Afghanistan envoy; envoy to Afghanistan; special envoy for Afghanistan): 2016-06 Tadamichi Yamamoto; 2020-03 Deborah Lyons (f); 2022-09..2025-09 Roza Otunbayeva (f)
middle-east-coordinator (Special Coordinator for the Middle East Peace Process; Middle East envoy; Middle East peace envoy): 2015-03 Nickolay Mladenov = Nikolay Mladenov; 2021-01..2024-12 Tor Wennesland
gaza-coordinator (Senior Humanitarian and Reconstruction Coordinator for Gaza): 2024-01-08..2025-06 Sigrid Kaag (f)
myanmar-envoy (special envoy on Myanmar; Myanmar envoy; special envoy for Myanmar): 2018-04 Christine Schraner Burgener (f); 2021-10 Noeleen Heyzer (f); 2024-04 Julie Bishop (f)
western-sahara-envoy (personal envoy for Western Sahara; special envoy for Western Sahara; Western Sahara envoy): 2017-08..2019-05 Horst Köhler; 2021-11 Staffan de Mistura
spokesman (spokesman; spokesperson; chief spokesman): 2014-03 Stéphane Dujarric = Stephane Dujarric
political-affairs-chief (Under-Secretary-General for Political Affairs; political affairs chief; political chief): 2012-07 Jeffrey Feltman; 2018-05-01 Rosemary DiCarlo (f)
peacekeeping-chief (peacekeeping chief; Under-Secretary-General for Peacekeeping Operations; head of peacekeeping): 2011-10 Hervé Ladsous; 2017-04 Jean-Pierre Lacroix
body/ocha
chief (head; chief): 2003-06 Jan Egeland; 2007-01 John Holmes; 2010-09 Valerie Amos (f); 2015-05-29 Stephen O'Brien; 2017-09-01 Mark Lowcock; 2021-07-19 Martin Griffiths; 2024-07-01 Joyce Msuya (f); 2024-11-18 Tom Fletcher
body/issg-htf
chair (chair; chairman; head; adviser): 2016-02..2018-11 Jan Egeland
body/unhcr
chief (High Commissioner; *UN High Commissioner for Refugees; chief; head; *UN refugee chief): 1991-01-01 Sadako Ogata (f); 2001-01-01..2005-02 Ruud Lubbers; 2005-06-15 António Guterres; 2016-01-01 Filippo Grandi; 2026-01-01 Barham Salih
body/ohchr
chief (*UN High Commissioner for Human Rights; High Commissioner; *UN human rights chief; *UN rights chief; chief; head): 1997-09-12 Mary Robinson (f); 2002-09-12..2003-08-19 Sérgio Vieira de Mello; 2004-07-01 Louise Arbour (f); 2008-09-01 Navi Pillay (f) = Navanethem Pillay; 2014-09-01 Zeid Ra'ad al-Hussein = Zeid Ra'ad Al Hussein; Zeid Raad al-Hussein; Zeid; 2018-09-01..2022-08-31 Michelle Bachelet (f); 2022-10-17 Volker Türk = Volker Turk
body/coi-syria
chair (chair; chairman; head): 2011-09 Paulo Pinheiro = Paulo Sergio Pinheiro; Paulo Sérgio Pinheiro
body/unicef
chief (Executive Director; chief; head): 2005-05-01 Ann Veneman (f); 2010-05-01 Anthony Lake; 2018-01-01 Henrietta Fore (f); 2022-02-01 Catherine Russell (f)
body/wfp
chief (Executive Director; chief; head): 2012-04-05 Ertharin Cousin (f); 2017-04 David Beasley; 2023-04-05 Cindy McCain (f)
body/who
director-general (Director-General; Director General; chief; head): 1998-07-21 Gro Harlem Brundtland (f); 2003-07-21..2006-05-22 ^Lee Jong-wook; 2007-01-04 Margaret Chan (f); 2017-07-01 Tedros Adhanom Ghebreyesus
body/unrwa
commissioner-general (Commissioner-General; Commissioner General; chief; head): 2005-06-28 Karen AbuZayd (f); 2010-01-20 Filippo Grandi; 2014-03-30..2019-11-06 Pierre Krähenbühl = Pierre Kraehenbuehl; 2020-04-01..2026-03-31 Philippe Lazzarini
body/iom
director-general (Director-General; Director General; chief; head): 2008-10-01 William Lacy Swing; 2018-10-01 António Vitorino; 2023-10-01 Amy Pope (f)
body/iaea
director-general (Director-General; Director General; chief; head): 1997-12-01 Mohamed ElBaradei; 2009-12-01..2019-07-18 Yukiya Amano; 2019-12-03 Rafael Grossi = Rafael Mariano Grossi
body/opcw
director-general (Director-General; Director General; chief; head): 2010-07-25 Ahmet Üzümcü = Ahmet Uzumcu; 2018-07-25 Fernando Arias
body/icc
prosecutor (Prosecutor; Chief Prosecutor; *ICC Prosecutor): 2003-06-16 Luis Moreno Ocampo; 2012-06-15 Fatou Bensouda (f); 2021-06-16 Karim Khan
body/icty
prosecutor (Prosecutor; Chief Prosecutor): 1994-08-15 Richard Goldstone; 1996-10-01 Louise Arbour (f); 1999-09-15 Carla Del Ponte (f); 2008-01-01..2017-12-31 Serge Brammertz
body/ohr
high-representative (High Representative; *High Representative for Bosnia; *international envoy to Bosnia): 1995-12-14 Carl Bildt; 1997-06-18 Carlos Westendorp; 1999-08-18 Wolfgang Petritsch; 2002-05-27 Paddy Ashdown = Lord Ashdown; 2006-02-01 Christian Schwarz-Schilling; 2007-07-01 Miroslav Lajčák; 2009-03-26 Valentin Inzko; 2021-08-01 Christian Schmidt
body/nato
secretary-general (Secretary-General; Secretary General; *NATO chief; chief; head): 1999-10-14 George Robertson = Lord Robertson; 2004-01-05 Jaap de Hoop Scheffer; 2009-08-01 Anders Fogh Rasmussen; 2014-10-01 Jens Stoltenberg; 2024-10-01 Mark Rutte
body/eu
high-representative (High Representative; *EU foreign policy chief; foreign policy chief; foreign affairs chief; top diplomat; *EU's top diplomat; High Representative for Foreign Affairs and Security Policy; *High Representative of the Union for Foreign Affairs and Security Policy; foreign policy head): 1999-10-18 Javier Solana; 2009-12-01 Catherine Ashton (f) = Baroness Ashton; 2014-11-01 Federica Mogherini (f); 2019-12-01 Josep Borrell; 2024-12-01 Kaja Kallas (f)
crisis-commissioner (Commissioner for Humanitarian Aid and Crisis Management; humanitarian aid commissioner; crisis management commissioner; aid commissioner): 2010-02-09 Kristalina Georgieva (f); 2014-11-01 Christos Stylianides; 2019-12-01 Janez Lenarčič; 2024-12-01 Hadja Lahbib (f)
body/eu-commission
president (President; chief; head): 1999-09 Romano Prodi; 2004-11-22 José Manuel Barroso = Jose Manuel Barroso; 2014-11-01 Jean-Claude Juncker; 2019-12-01 Ursula von der Leyen (f)
body/eu-council
president (President; chief): 2009-12-01 Herman Van Rompuy; 2014-12-01 Donald Tusk; 2019-12-01 Charles Michel; 2024-12-01 António Costa
body/arab-league
secretary-general (Secretary-General; Secretary General; chief; head): 2001-05-16..2011-06-01 Amr Moussa; 2011-07-01 Nabil Elaraby = Nabil al-Arabi; 2016-07-03 Ahmed Aboul Gheit
body/au-commission
chair (Chairperson; chair; Chairman; chief; head): 2003-09-16 Alpha Oumar Konaré; 2008-04-28 Jean Ping; 2012-10-15 Nkosazana Dlamini-Zuma (f); 2017-03-14 Moussa Faki Mahamat = Moussa Faki; 2025-03-13 Mahmoud Ali Youssouf
body/au
horn-envoy (High Representative for the Horn of Africa; Horn of Africa envoy; envoy to the Horn of Africa; envoy for the Horn of Africa): 2021-08-26 Olusegun Obasanjo
commission-chair (Commission Chairperson; Commission chair; Commission Chairman; Commission chief; chief): 2003-09-16 Alpha Oumar Konaré; 2008-04-28 Jean Ping; 2012-10-15 Nkosazana Dlamini-Zuma (f); 2017-03-14 Moussa Faki Mahamat; 2025-03-13 Mahmoud Ali Youssouf
body/auhip
chair (chair; chairman; head): 2009-10 Thabo Mbeki
body/igad
executive-secretary (Executive Secretary): 2019-11 _Workneh Gebeyehu
body/gcc
secretary-general (Secretary-General; Secretary General; chief): 2011-04-01 Abdullatif al-Zayani = Abdullatif bin Rashid Al Zayani; 2020-02-01 Nayef al-Hajraf; 2023-02-01 Jasem Mohamed Albudaiwi = Jasem al-Budaiwi
body/oic
secretary-general (Secretary-General; Secretary General; chief): 2005-01-01 Ekmeleddin Ihsanoglu; 2014-01-31 Iyad Madani; 2016-11-17 Yousef al-Othaimeen; 2021-11-17 Hissein Brahim Taha
body/osce
secretary-general (Secretary-General; Secretary General; chief): 2011-07-01 Lamberto Zannier; 2017-07-18..2020-07-18 Thomas Greminger; 2020-12-04..2024-09 Helga Schmid (f); 2024-12 Feridun Sinirlioğlu
body/osce-smm
chief-monitor (Chief Monitor; head; chief): 2014-04 Ertuğrul Apakan = Ertugrul Apakan; 2019-06..2022-03 Yaşar Halit Çevik
body/ecowas
president (Commission President; President of the Commission): 2022-07 Omar Alieu Touray = Omar Touray
military/us-centcom
commander (commander; chief; head): 2010-08-11 James Mattis; 2013-03-22 Lloyd Austin; 2016-03-30 Joseph Votel; 2019-03-28 Kenneth McKenzie = Frank McKenzie; 2022-04-01 Michael Kurilla = Erik Kurilla; 2025-08 Brad Cooper
body/imf
chief (Managing Director; chief; head): 2011-07-05..2019-09 Christine Lagarde (f); 2019-10-01 Kristalina Georgieva (f)
ngo/icrc
president (President; chief; head): 1987-05 Cornelio Sommaruga; 2000-01-01 Jakob Kellenberger; 2012-07-01 Peter Maurer; 2022-10-01 Mirjana Spoljaric Egger (f) = Mirjana Spoljaric
ngo/sohr
director (director; head; founder; chief): 2006 Rami Abdulrahman = Rami Abdel Rahman; Rami Abdul Rahman; Rami Abdurrahman; Rami Abdelrahman
ngo/white-helmets
head (head; director; leader; chief): 2014-10..2025-03 Raed al-Saleh = Raed Saleh; Raed Al Saleh
ngo/hrw
executive-director (Executive Director; head): 1993..2022-08-31 Kenneth Roth; 2023-03..2025-02 Tirana Hassan (f)
ngo/amnesty
secretary-general (Secretary-General; Secretary General; chief; head): 2010-07-01 Salil Shetty; 2018-08 Kumi Naidoo; 2021-03-29 Agnès Callamard (f) = Agnes Callamard
ngo/nrc
secretary-general (Secretary-General; Secretary General; chief; head): 2013-08 Jan Egeland
ngo/irc
president (President; chief; head; CEO): 2013-09 David Miliband
party/hnc
coordinator (general coordinator; chief coordinator; coordinator; head; leader; chief): 2015-12-17..2017-11-20 Riyad Hijab
chief-negotiator (chief negotiator; head of delegation): 2016-01..2017-11 Asaad al-Zoubi = Asaad al-Zubi; Asad al-Zoubi
party/snc
president (President; head; leader; chief): 2012-11-11..2013-04 Moaz al-Khatib = Mouaz al-Khatib; 2013-07-06 Ahmad Jarba = Ahmad al-Jarba; 2014-07-09 Hadi al-Bahra; 2015-01 Khaled Khoja; 2016-03-05..2017-05 Anas al-Abdah = Anas al-Abda
group/jaish-al-islam
leader (leader; commander; founder; head; chief): 2013-09..2015-12 Zahran Alloush; 2015-12 Essam al-Buwaydani = Abu Hammam al-Buwaydani; Issam al-Buwaydani
group/hezbollah
secretary-general (Secretary-General; Secretary General; leader; chief; head): 1992-02-16..2024-09-27 Hassan Nasrallah = Hasan Nasrallah; Sayyed Hassan Nasrallah; 2024-10-29 Naim Qassem = Naim Kassem
group/hamas
political-leader (leader; political leader; chief; political chief; head; political bureau chief; head of the political bureau): 1996 Khaled Meshaal = Khalid Mishal; Khaled Mashal; Khaled Meshal; 2017-05-06..2024-07-31 Ismail Haniyeh = Ismail Haniya; 2024-08-06..2024-10-16 Yahya Sinwar = Yehya Sinwar
group/islamic-state
leader (leader; chief; head; caliph): 2010-05-16..2019-10-27 Abu Bakr al-Baghdadi
group/al-qaeda
leader (leader; chief; head): 1988-08..2011-05-02 Osama bin Laden = Usama bin Laden; 2011-06-16..2022-07-31 Ayman al-Zawahiri
group/jabhat-al-nusra
leader (leader; chief; head; commander): 2012-01..2017-01-28 Ahmed al-Sharaa
group/hts
leader (leader; chief; head; commander): 2017-10..2025-01-29 Ahmed al-Sharaa
group/sdf
commander (commander; commander-in-chief; general commander; leader; chief; head): 2015-10 Mazloum Abdi = Mazlum Abdi; Mazloum Kobani
group/pkk
leader (leader; founder; jailed leader; chief): 1978-11-27 Abdullah Öcalan = Abdullah Ocalan
group/houthis
leader (leader; chief; head): 2004-09 Abdul-Malik al-Houthi = Abdulmalik al-Houthi; Abdel-Malek al-Houthi; Abdel Malek al-Houthi; Abdul Malik al-Houthi
party/supreme-political-council
president (President; head; leader; chief): 2016-08-06..2018-04-19 Saleh al-Sammad = Saleh al-Samad; 2018-04-23 Mahdi al-Mashat
government/yemen-plc
chair (chairman; President; head; leader; chief): 2022-04-07 Rashad al-Alimi
group/stc
president (President; head; leader; chief): 2017-05-11 Aidarous al-Zubaidi = Aidarus al-Zoubaidi; Aydarus al-Zubaydi; Aidarous al-Zoubaidi
group/lna
commander (commander; leader; chief; head): 2015-03-02 Khalifa Haftar = Khalifa Hifter; Khalifa Hafter
group/rsf
commander (commander; leader; chief; head): 2013 Mohamed Hamdan Dagalo = Hemedti; Hemeti; Mohamed Hamdan Daglo; Mohammed Hamdan Dagalo; Himedti; Hemetti; Mohamed Hamdan "Hemedti" Dagalo
group/tplf
chair (chairman; leader; chief; head): 2017-11 Debretsion Gebremichael = Debretsion; Debretsion Gebremichael (PhD)
government/ethiopia-tigray-interim
president (President; head; leader; chief): 2023-03-23 Getachew Reda = Getachew; 2025-04-08 Tadesse Werede = Tadesse Worede
group/al-shabaab
leader (leader; chief; emir; head): 2007-12..2014-09-01 Ahmed Abdi Godane = Mukhtar Abu Zubair; 2014-09-06 Ahmed Diriye = Ahmed Umar; Abu Ubaidah
group/boko-haram
leader (leader; chief; head): 2009-07..2021-05 Abubakar Shekau
group/lra
leader (leader; chief; head): 1987 Joseph Kony
group/taliban
leader (supreme leader; leader; chief; head): 1996-04-04..2013-04-23 Mullah Omar = Mullah Mohammad Omar; Mullah Mohammed Omar; 2015-07-30..2016-05-21 Akhtar Mansour = Akhtar Mohammad Mansour; Mullah Akhtar Mansour; 2016-05-25 Hibatullah Akhundzada = Haibatullah Akhundzada
government/myanmar-nug
president (acting president; President): 2021-04-16 Duwa Lashi La
government/myanmar-sac
chair (chairman; head; leader; chief): 2021-02-02..2025-07-31 Min Aung Hlaing
group/ltte
leader (leader; chief; head; founder): 1976-05-05..2009-05-18 Velupillai Prabhakaran = Vellupillai Prabhakaran; Prabhakaran; Prabakaran
political-wing-leader (political wing leader; political leader; political chief; head of the political wing): 1993..2007-11 S. P. Thamilselvan = S.P. Thamilchelvan; S. P. Tamilselvan; 2007-11..2009-05-18 Balasingham Nadesan
group/farc
leader (leader; top commander; commander; chief; head): 1964..2008-03-26 Manuel Marulanda = Tirofijo; Manuel Marulanda Vélez; 2008-05..2011-11 Alfonso Cano; 2011-11..2017-08 Rodrigo Londoño = Timochenko; Timoleón Jiménez; Rodrigo Londono; Timoleon Jimenez
group/shining-path
leader (leader; founder; chief; head): 1980..1992-09-12 Abimael Guzmán = Abimael Guzman; Chairman Gonzalo
party/republika-srpska
president (President; leader; head; *Bosnian Serb leader; *Bosnian Serb President): 1992-04..1996-07-19 Radovan Karadžić = Radovan Karadzic; 2010-11-15..2018-11 Milorad Dodik; 2022-11-15..2025-08 Milorad Dodik
group/vrs
commander (commander; chief; *Bosnian Serb commander; *Bosnian Serb army commander; *Bosnian Serb military commander; head): 1992-05-12..1996-11 Ratko Mladić = Ratko Mladic
group/wagner
leader (leader; founder; chief; head; boss): 2014..2023-08-23 Yevgeny Prigozhin = Evgeny Prigozhin
group/m23
leader (leader; president; political leader): 2012-05..2013-02 Jean-Marie Runiga = Jean-Marie Runiga Lugerero; 2013-03 Bertrand Bisimwa
group/spla-io
leader (leader; commander; chairman; head; chief): 2013-12 Riek Machar
`
