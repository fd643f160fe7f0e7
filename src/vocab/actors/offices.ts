// Who held which office when. Under the actor's id, one office a line: `office (other titles): FROM Name; FROM Name; …`.
// A term ends where the next begins, or at `FROM..TO`. Days that are not known are left out: `2013-07` or `2013`.
// `(f)` marks a woman; `=` other spellings; `_` before a name says that its first word alone names the person, `^` that the family's
// name stands first; `*` before a title, that it names the office even without the actor beside it.

/** The day up to which the table was checked. What is open then is the last that is known. */
export const CHECKED = '2025-10-31'

/** The offices of states, as text. */
export const STATE_OFFICES = `
state/us
president (*US President; *American President; commander-in-chief): 1981-01-20 Ronald Reagan; 1989-01-20 George H. W. Bush = George Bush senior; 1993-01-20 Bill Clinton = William Clinton; 2001-01-20 George W. Bush = George W Bush; 2009-01-20 Barack Obama; 2017-01-20 Donald Trump; 2021-01-20 Joe Biden = Joseph Biden; 2025-01-20 Donald Trump
vice-president (Vice President; Vice-President): 2001-01-20 Dick Cheney; 2009-01-20 Joe Biden; 2017-01-20 Mike Pence; 2021-01-20 Kamala Harris (f); 2025-01-20 JD Vance = J.D. Vance
foreign-minister (*Secretary of State; chief diplomat): 1982-07-16 George Shultz; 1989-01-25..1992-08-23 James Baker; 1992-12-08 Lawrence Eagleburger; 1993-01-20 Warren Christopher; 1997-01-23 Madeleine Albright (f); 2001-01-20 Colin Powell; 2005-01-26 Condoleezza Rice (f); 2009-01-21 Hillary Clinton (f) = Hillary Rodham Clinton; 2013-02-01 John Kerry = John F. Kerry; 2017-02-01..2018-03-31 Rex Tillerson; 2018-04-26..2021-01-20 Mike Pompeo; 2021-01-26 Antony Blinken = Tony Blinken; 2025-01-21 Marco Rubio
defence-minister (Secretary of Defense; *Pentagon chief; Secretary of War): 2001-01-20 Donald Rumsfeld; 2006-12-18 Robert Gates; 2011-07-01 Leon Panetta; 2013-02-27 Chuck Hagel; 2015-02-17 Ash Carter = Ashton Carter; 2017-01-20..2019-01-01 James Mattis = Jim Mattis; 2019-07-23..2020-11-09 Mark Esper; 2021-01-22..2025-01-20 Lloyd Austin; 2025-01-25 Pete Hegseth
national-security-adviser (National Security Adviser; National Security Advisor): 2001-01-20 Condoleezza Rice (f); 2005-01-26 Stephen Hadley; 2009-01-20 James Jones; 2010-10-08 Tom Donilon; 2013-07-01 Susan Rice (f); 2017-01-22..2017-02-13 Michael Flynn; 2017-02-20 H. R. McMaster; 2018-04-09..2019-09-10 John Bolton; 2019-09-18 Robert O'Brien; 2021-01-20 Jake Sullivan; 2025-01-20 Mike Waltz; 2025-05-01 Marco Rubio
un-ambassador (Ambassador to the United Nations; Ambassador to the UN; UN Ambassador; envoy to the UN; UN envoy; Permanent Representative to the UN): 2009-01-26..2013-06-30 Susan Rice (f); 2013-08-05 Samantha Power (f); 2017-01-27..2018-12-31 Nikki Haley (f); 2019-09-12 Kelly Craft (f); 2021-02-25..2025-01-20 Linda Thomas-Greenfield (f); 2025-09 Mike Waltz
syria-envoy (Special Envoy for Syria; Syria envoy; envoy to Syria; envoy for Syria): 2014-03 Daniel Rubinstein; 2015-07 Michael Ratney; 2018-08..2020-11 James Jeffrey = Jim Jeffrey; 2025-05 Tom Barrack = Thomas Barrack
yemen-envoy (Special Envoy for Yemen; Yemen envoy; envoy for Yemen): 2021-02-04..2025-01-20 Tim Lenderking = Timothy Lenderking
sudan-envoy (Special Envoy for Sudan; Sudan envoy; envoy for Sudan; envoy to Sudan): 2024-02-26..2025-01-20 Tom Perriello
afghanistan-envoy (Special Representative for Afghanistan Reconciliation; Afghanistan envoy; envoy for Afghanistan; special envoy for Afghanistan): 2018-09..2021-10 Zalmay Khalilzad
middle-east-envoy (Special Envoy to the Middle East; Middle East envoy; special envoy for the Middle East): 2025-01-20 Steve Witkoff
ukraine-envoy (Special Representative for Ukraine Negotiations; Ukraine envoy; special envoy for Ukraine; envoy for Ukraine): 2017-07-07..2019-09-27 Kurt Volker; 2025-01-20 Keith Kellogg
state/russia
president (*Russian President): 1991-07-10 Boris Yeltsin; 1999-12-31 Vladimir Putin = Владимир Путин; 2008-05-07 Dmitry Medvedev = Dmitri Medvedev; 2012-05-07 Vladimir Putin
prime-minister: 1999-08-16 Vladimir Putin; 2000-05-17..2004-02-24 Mikhail Kasyanov; 2004-03-05 Mikhail Fradkov; 2007-09-14 Viktor Zubkov; 2008-05-08 Vladimir Putin; 2012-05-08 Dmitry Medvedev; 2020-01-16 Mikhail Mishustin
foreign-minister: 1990-10 Andrei Kozyrev; 1996-01-09 Yevgeny Primakov; 1998-09-11 Igor Ivanov; 2004-03-09 Sergey Lavrov = Sergei Lavrov; Сергей Лавров
defence-minister: 1997-05 Igor Sergeyev; 2001-03-28 Sergei Ivanov = Sergey Ivanov; 2007-02-15 Anatoly Serdyukov; 2012-11-06 Sergei Shoigu = Sergey Shoigu; 2024-05-14 Andrei Belousov = Andrey Belousov
un-ambassador (Ambassador to the United Nations; Ambassador to the UN; UN Ambassador; Permanent Representative to the UN; envoy to the UN; UN envoy): 2006-05..2017-02-20 Vitaly Churkin; 2017-07 Vassily Nebenzia = Vasily Nebenzya
state/soviet-union
president (General Secretary; leader): 1985-03-11..1991-12-25 Mikhail Gorbachev
foreign-minister: 1985-07-02..1991-01 Eduard Shevardnadze
state/uk
prime-minister (*British Prime Minister): 1979-05-04 Margaret Thatcher (f); 1990-11-28 John Major; 1997-05-02 Tony Blair; 2007-06-27 Gordon Brown; 2010-05-11 David Cameron; 2016-07-13 Theresa May (f); 2019-07-24 Boris Johnson; 2022-09-06 Liz Truss (f); 2022-10-25 Rishi Sunak; 2024-07-05 Keir Starmer = Sir Keir Starmer
foreign-minister (*Foreign Secretary): 1989-10-26 Douglas Hurd; 1995-07-05 Malcolm Rifkind; 1997-05-02 Robin Cook; 2001-06-08 Jack Straw; 2006-05-05 Margaret Beckett (f); 2007-06-28 David Miliband; 2010-05-12 William Hague; 2014-07-15 Philip Hammond; 2016-07-13 Boris Johnson; 2018-07-09 Jeremy Hunt; 2019-07-24 Dominic Raab; 2021-09-15 Liz Truss (f); 2022-09-06 James Cleverly; 2023-11-13 David Cameron = Lord Cameron; 2024-07-05 David Lammy; 2025-09-05 Yvette Cooper (f)
defence-minister (Defence Secretary): 1999-10-11 Geoff Hoon; 2005-05-06 John Reid; 2006-05-05 Des Browne; 2008-10-03 John Hutton; 2009-06-05 Bob Ainsworth; 2010-05-12 Liam Fox; 2011-10-14 Philip Hammond; 2014-07-15 Michael Fallon; 2017-11-02 Gavin Williamson; 2019-05-01 Penny Mordaunt (f); 2019-07-24 Ben Wallace; 2023-08-31 Grant Shapps; 2024-07-05 John Healey
state/france
president (*French President): 1981-05-21 François Mitterrand; 1995-05-17 Jacques Chirac; 2007-05-16 Nicolas Sarkozy; 2012-05-15 François Hollande; 2017-05-14 Emmanuel Macron
prime-minister: 1997-06-02 Lionel Jospin; 2002-05-06 Jean-Pierre Raffarin; 2005-05-31 Dominique de Villepin; 2007-05-17 François Fillon; 2012-05-15 Jean-Marc Ayrault; 2014-03-31 Manuel Valls; 2016-12-06 Bernard Cazeneuve; 2017-05-15 Édouard Philippe; 2020-07-03 Jean Castex; 2022-05-16 Élisabeth Borne (f); 2024-01-09 Gabriel Attal; 2024-09-05 Michel Barnier; 2024-12-13 François Bayrou; 2025-09-09 Sébastien Lecornu
foreign-minister: 1997-06-04 Hubert Védrine; 2002-05-07 Dominique de Villepin; 2004-03-31 Michel Barnier; 2005-06-02 Philippe Douste-Blazy; 2007-05-18 Bernard Kouchner; 2010-11-14 Michèle Alliot-Marie (f); 2011-02-27 Alain Juppé; 2012-05-16 Laurent Fabius; 2016-02-11 Jean-Marc Ayrault; 2017-05-17 Jean-Yves Le Drian; 2022-05-20 Catherine Colonna (f); 2024-01-11 Stéphane Séjourné; 2024-09-21 Jean-Noël Barrot
defence-minister (Armed Forces Minister; Minister of the Armed Forces): 2007-05-18 Hervé Morin; 2010-11-14 Alain Juppé; 2011-02-27 Gérard Longuet; 2012-05-16 Jean-Yves Le Drian; 2017-05-17 Sylvie Goulard (f); 2017-06-21 Florence Parly (f); 2022-05-20 Sébastien Lecornu; 2025-10-12 Catherine Vautrin (f)
state/germany
chancellor (*German Chancellor): 1982-10-01 Helmut Kohl; 1998-10-27 Gerhard Schröder = Gerhard Schroeder; 2005-11-22 Angela Merkel (f); 2021-12-08 Olaf Scholz; 2025-05-06 Friedrich Merz
president: 2012-03-18 Joachim Gauck; 2017-03-19 Frank-Walter Steinmeier
foreign-minister: 1974-05-17 Hans-Dietrich Genscher; 1992-05-18 Klaus Kinkel; 1998-10-27 Joschka Fischer; 2005-11-22 Frank-Walter Steinmeier; 2009-10-28 Guido Westerwelle; 2013-12-17 Frank-Walter Steinmeier; 2017-01-27 Sigmar Gabriel; 2018-03-14 Heiko Maas; 2021-12-08 Annalena Baerbock (f); 2025-05-06 Johann Wadephul
defence-minister: 2002-07-19 Peter Struck; 2005-11-22 Franz Josef Jung; 2009-10-28 Karl-Theodor zu Guttenberg; 2011-03-03 Thomas de Maizière; 2013-12-17 Ursula von der Leyen (f); 2019-07-17 Annegret Kramp-Karrenbauer (f); 2021-12-08 Christine Lambrecht (f); 2023-01-19 Boris Pistorius
state/china
president: 1993-03-27 ^Jiang Zemin; 2003-03-15 ^Hu Jintao; 2013-03-14 ^Xi Jinping
prime-minister: 1998-03-17 ^Zhu Rongji; 2003-03-16 ^Wen Jiabao; 2013-03-15 ^Li Keqiang; 2023-03-11 ^Li Qiang
foreign-minister: 1998-03 ^Tang Jiaxuan; 2003-03-17 ^Li Zhaoxing; 2007-04-27 ^Yang Jiechi; 2013-03-16 ^Wang Yi; 2022-12-30 ^Qin Gang; 2023-07-25 ^Wang Yi
defence-minister: 2013-03 ^Chang Wanquan; 2018-03-19 ^Wei Fenghe; 2023-03-12..2023-10-24 ^Li Shangfu; 2023-12-29 ^Dong Jun
state/turkey
president: 2000-05-16 Ahmet Necdet Sezer; 2007-08-28 Abdullah Gül = Abdullah Gul; 2014-08-28 Recep Tayyip Erdoğan = Recep Tayyip Erdogan; Tayyip Erdogan; RT Erdogan; Tayyip Erdoğan
prime-minister: 1999-01-11 Bülent Ecevit; 2002-11-18 Abdullah Gül; 2003-03-14 Recep Tayyip Erdoğan; 2014-08-29 Ahmet Davutoğlu; 2016-05-24..2018-07-09 Binali Yıldırım
foreign-minister: 2003-03-14 Abdullah Gül; 2007-08-29 Ali Babacan; 2009-05-01 Ahmet Davutoğlu; 2014-08-29 Mevlüt Çavuşoğlu; 2015-08-28 Feridun Sinirlioğlu; 2015-11-24 Mevlüt Çavuşoğlu; 2023-06-03 Hakan Fidan
defence-minister: 2016-05-24 Fikri Işık; 2017-07-19 Nurettin Canikli; 2018-07-10 Hulusi Akar; 2023-06-03 Yaşar Güler
state/iran
supreme-leader (*Supreme Leader; Iran's Supreme Leader): 1979-12-03..1989-06-03 Ruhollah Khomeini = Ayatollah Khomeini; 1989-06-04 Ali Khamenei = Ayatollah Ali Khamenei; Seyyed Ali Khamenei
president: 1989-08 Akbar Hashemi Rafsanjani; 1997-08-03 Mohammad Khatami; 2005-08-03 Mahmoud Ahmadinejad; 2013-08-03 Hassan Rouhani = Hassan Rohani; 2021-08-03..2024-05-19 Ebrahim Raisi; 2024-07-28 Masoud Pezeshkian
foreign-minister: 1997-08 Kamal Kharazi; 2005-08 Manouchehr Mottaki; 2010-12-13 Ali Akbar Salehi; 2013-08-15 Mohammad Javad Zarif = Javad Zarif; 2021-08-25..2024-05-19 Hossein Amir-Abdollahian = Hossein Amirabdollahian; 2024-08-21 Abbas Araghchi = Abbas Araqchi; Seyed Abbas Araghchi
defence-minister: 2013-08 Hossein Dehghan; 2017-08 Amir Hatami; 2021-08-25 Mohammad-Reza Ashtiani; 2024-08-21 Aziz Nasirzadeh
state/israel
prime-minister (*Israeli Prime Minister): 1992-07-13 Yitzhak Rabin; 1995-11-04 Shimon Peres; 1996-06-18 Benjamin Netanyahu = Binyamin Netanyahu; Bibi Netanyahu; 1999-07-06 Ehud Barak; 2001-03-07 Ariel Sharon; 2006-04-14 Ehud Olmert; 2009-03-31 Benjamin Netanyahu; 2021-06-13 Naftali Bennett; 2022-07-01 Yair Lapid; 2022-12-29 Benjamin Netanyahu
foreign-minister: 2006-01-18 Tzipi Livni (f); 2009-03-31..2012-12-18 Avigdor Lieberman = Avigdor Liberman; 2013-11-11..2015-05-06 Avigdor Lieberman; 2015-05-14 Benjamin Netanyahu; 2019-02-17 Israel Katz; 2020-05-17 Gabi Ashkenazi; 2021-06-13 Yair Lapid; 2022-12-29 Eli Cohen; 2024-01-01 Israel Katz; 2024-11 Gideon Sa'ar = Gideon Saar
defence-minister: 2001-03-07..2002-11-02 Binyamin Ben-Eliezer; 2002-11-04 Shaul Mofaz; 2006-05-04 Amir Peretz; 2007-06-18 Ehud Barak; 2013-03-18 Moshe Ya'alon; 2016-05-30 Avigdor Lieberman; 2018-11-18 Benjamin Netanyahu; 2019-11 Naftali Bennett; 2020-05-17 Benny Gantz; 2022-12-29 Yoav Gallant; 2024-11 Israel Katz
president: 2007-07-15 Shimon Peres; 2014-07-24 Reuven Rivlin; 2021-07-07 Isaac Herzog
army-chief (Chief of Staff; army chief; military chief; Chief of the General Staff): 2007-02-14 Gabi Ashkenazi; 2011-02-14 Benny Gantz; 2015-02-16 Gadi Eisenkot; 2019-01-15 Aviv Kochavi; 2023-01-16 Herzi Halevi; 2025-03-05 Eyal Zamir
state/palestine
president (*Palestinian President; Palestinian leader): 1994-07..2004-11-11 Yasser Arafat = Yasir Arafat; 2005-01-15 Mahmoud Abbas = Abu Mazen
prime-minister: 2007-06-15 Salam Fayyad; 2013-06-06 Rami Hamdallah; 2019-04-13 Mohammad Shtayyeh; 2024-03-31 Mohammad Mustafa
state/syria
president (*Syrian President): 1971-03-12..2000-06-10 Hafez al-Assad; 2000-07-17..2024-12-08 Bashar al-Assad = Bashar Assad; Bashar al-Asad; بشار الأسد; Башар Асад; 2025-01-29 Ahmed al-Sharaa = Ahmad al-Sharaa; Abu Mohammed al-Jolani; Abu Mohammad al-Julani; Abu Muhammad al-Golani; Abu Mohammed al-Golani; Abu Mohamad al-Golani; Abu Mohamed al-Jolani
prime-minister: 2011-04-14 Adel Safar; 2012-06-23..2012-08-06 Riyad Hijab = Riad Hijab; Riyad Farid Hijab; رياض حجاب; 2012-08-11 Wael al-Halqi; 2016-07-03 Imad Khamis; 2020-06-11..2024-09 Hussein Arnous; 2024-09..2024-12-08 Mohammad Ghazi al-Jalali = Mohammed al-Jalali; 2024-12-10..2025-03-29 Mohammed al-Bashir = Mohammad al-Bashir
foreign-minister: 1984-03-11 Farouk al-Sharaa; 2006-02-11..2020-11-16 Walid al-Moallem = Walid Muallem; Walid al-Muallem; Waleed al-Moualem; وليد المعلم; 2020-11-22 Faisal Mekdad = Faisal Mikdad; Faisal al-Miqdad; 2024-09..2024-12-08 Bassam al-Sabbagh; 2024-12-21 Asaad al-Shaibani = Asaad Hassan al-Shaibani; As'ad al-Shaybani
defence-minister: 2012-07-18 Fahd Jassem al-Freij; 2018-01-01 Ali Abdullah Ayyoub; 2022-04-28 Ali Mahmoud Abbas; 2024-12 Murhaf Abu Qasra
reconciliation-minister (Minister of National Reconciliation; Reconciliation Minister; National Reconciliation Minister; Minister for National Reconciliation; Minister of State for National Reconciliation Affairs): 2011-06..2018-11 Ali Haidar
un-ambassador (Ambassador to the United Nations; Ambassador to the UN; UN Ambassador; Permanent Representative to the UN; envoy to the UN; UN envoy): 2006..2020-11 Bashar Jaafari = Bashar al-Jaafari; Bashar Ja'afari
state/iraq
president: 1979-07-16..2003-04-09 _Saddam Hussein; 2005-04-07 Jalal Talabani; 2014-07-24 Fuad Masum; 2018-10-02 Barham Salih; 2022-10 Abdul Latif Rashid
prime-minister: 2004-06-28 Ayad Allawi = Iyad Allawi; 2005-05-03 Ibrahim al-Jaafari; 2006-05-20 Nouri al-Maliki = Nuri al-Maliki; 2014-09-08 Haider al-Abadi; 2018-10-25 Adel Abdul Mahdi = Adil Abdul-Mahdi; 2020-05 Mustafa al-Kadhimi; 2022-10-27 Mohammed Shia al-Sudani = Mohammed al-Sudani
foreign-minister: 1983-01..1991-03 Tariq Aziz; 2003-09..2014-07 Hoshyar Zebari; 2014-09-08 Ibrahim al-Jaafari; 2018-10-25 Mohamed Ali Alhakim; 2020-06-06 Fuad Hussein
state/saudi-arabia
king (*Saudi King): 1982-06-13 Fahd bin Abdulaziz = King Fahd; 2005-08-01 Abdullah bin Abdulaziz; 2015-01-23 Salman bin Abdulaziz = King Salman
crown-prince: 2015-01-23 Muqrin bin Abdulaziz; 2015-04-29 Mohammed bin Nayef; 2017-06-21 Mohammed bin Salman = Mohammad bin Salman; MBS; MbS
foreign-minister: 1975 Saud al-Faisal; 2015-04-29 Adel al-Jubeir; 2018-12-27 Ibrahim al-Assaf; 2019-10-23 Faisal bin Farhan = Faisal bin Farhan Al Saud
state/qatar
emir: 1995-06-27 Hamad bin Khalifa al-Thani; 2013-06-25 Tamim bin Hamad Al Thani = Sheikh Tamim; Tamim bin Hamad
prime-minister: 2007-04 Hamad bin Jassim = Hamad bin Jassim bin Jaber Al Thani; 2013-06-26 Abdullah bin Nasser Al Thani; 2020-01-28 Khalid bin Khalifa Al Thani; 2023-03-07 Mohammed bin Abdulrahman Al Thani = Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani
foreign-minister: 1992-09-01 Hamad bin Jassim; 2013-06-26 Khalid al-Attiyah = Khalid bin Mohammad Al Attiyah; 2016-01-27 Mohammed bin Abdulrahman Al Thani
state/uae
president: 2004-11-03 Khalifa bin Zayed; 2022-05-14 Mohamed bin Zayed = Mohammed bin Zayed; MBZ
foreign-minister: 2006-02 Abdullah bin Zayed
state/oman
sultan: 1970-07-23 Qaboos bin Said; 2020-01-11 Haitham bin Tariq
foreign-minister: 1997 Yusuf bin Alawi; 2020-08-18 Badr al-Busaidi
state/jordan
king: 1952-08-11 Hussein bin Talal = King Hussein; 1999-02-07 Abdullah II = King Abdullah II
foreign-minister: 2009-02 Nasser Judeh; 2017-01-15 Ayman Safadi = Ayman al-Safadi
state/kuwait
emir: 2006-01-29 Sabah al-Ahmad al-Sabah; 2020-09-30 Nawaf al-Ahmad al-Sabah; 2023-12-16 Mishal al-Ahmad al-Sabah
state/egypt
president: 1981-10-14..2011-02-11 Hosni Mubarak; 2012-06-30..2013-07-03 Mohamed Morsi = Mohammed Morsi; Mohamed Mursi; 2013-07-04 Adly Mansour; 2014-06-08 Abdel Fattah el-Sisi = Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi
foreign-minister: 2014-06-17 Sameh Shoukry; 2024-07-03 Badr Abdelatty
state/lebanon
president: 1998-11-24..2007-11-23 Émile Lahoud = Emile Lahoud; 2008-05-25..2014-05-24 Michel Suleiman = Michel Sleiman; 2016-10-31..2022-10-30 Michel Aoun; 2025-01-09 Joseph Aoun
prime-minister: 2000-10..2004-10 Rafik Hariri = Rafic Hariri; 2005-07 Fouad Siniora; 2009-11-09 Saad Hariri = Saad al-Hariri; 2011-06-13 Najib Mikati; 2014-02-15 Tammam Salam; 2016-12-18 Saad Hariri; 2020-01-21 Hassan Diab; 2021-09-10 Najib Mikati; 2025-02-08 Nawaf Salam
parliament-speaker (Parliament Speaker; Speaker of Parliament; Speaker): 1992-10 Nabih Berri
state/yemen
president: 1990-05-22 Ali Abdullah Saleh = Ali Abdallah Saleh; 2012-02-25..2022-04-07 Abdrabbuh Mansur Hadi = Abd-Rabbu Mansour Hadi; Abdrabbo Mansour Hadi; Abd Rabbuh Mansur Hadi; Abed Rabbo Mansour Hadi; Abdu Rabbu Mansour Hadi; 2022-04-07 Rashad al-Alimi
prime-minister: 2014-11 Khaled Bahah; 2016-04 Ahmed Obeid bin Daghr = Ahmed bin Daghr; 2018-10 Maeen Abdulmalik Saeed = Maeen Abdulmalik; 2024-02-05 Ahmed Awad bin Mubarak = Ahmed bin Mubarak; 2025-05-03 Salem bin Breik = Salem Saleh bin Braik
state/libya
president (*Libyan leader): 1969-09-01..2011-10-20 Muammar Gaddafi = Moammar Gadhafi; Muammar Qaddafi; Moammar Gaddafi; Muammar Kadhafi; Colonel Gaddafi
prime-minister: 2012-11-14..2014-03-11 Ali Zeidan; 2014-03-11 Abdullah al-Thinni; 2016-03-30 Fayez al-Sarraj = Fayez Serraj; Fayez al-Serraj; Faiez Serraj; 2021-03-15 Abdul Hamid Dbeibah = Abdulhamid Dbeibeh; Abdul Hamid Dbeibeh; Abdulhamid Dbeibah
foreign-minister: 2016..2021-03-15 Mohamed Siala = Mohamed Taha Siala; 2021-03-15..2023-08-28 Najla Mangoush (f) = Najla el-Mangoush
parliament-speaker (Parliament Speaker; Speaker of the House of Representatives; Speaker): 2014-08 Aguila Saleh = Aguila Saleh Issa; Agila Saleh
state/algeria
president: 1999-04-27..2019-04-02 Abdelaziz Bouteflika; 2019-12-19 Abdelmadjid Tebboune
state/morocco
king: 1961-02-26 Hassan II; 1999-07-23 Mohammed VI
state/tunisia
president: 1987-11-07..2011-01-14 Zine El Abidine Ben Ali; 2014-12-31..2019-07-25 Beji Caid Essebsi; 2019-10-23 Kais Saied
state/sudan
president (*Sudanese President): 1989-06-30..2019-04-11 Omar al-Bashir = Omar Hassan al-Bashir; Omar el-Bashir; Omer al-Bashir; 2019-08-21 Abdel Fattah al-Burhan = Abdel-Fattah Burhan; Abdel Fattah Al Burhan; Abdelfattah al-Burhan; Abdul Fattah al-Burhan
army-chief (army chief; military chief; commander of the armed forces; chairman of the Sovereign Council; head of the Sovereign Council; Sovereign Council chairman; head of the army; military ruler): 2019-04-12 Abdel Fattah al-Burhan
prime-minister: 2019-08-21..2021-10-25 Abdalla Hamdok = Abdallah Hamdok; 2021-11-21..2022-01-02 Abdalla Hamdok; 2025-05-31 Kamil Idris = Kamil al-Taib Idris; Kamil El-Tayeb Idris
foreign-minister: 2015-06..2018-04-19 Ibrahim Ghandour
state/south-sudan
president: 2011-07-09 Salva Kiir = Salva Kiir Mayardit
vice-president (First Vice President; First Vice-President; Vice President; Vice-President): 2011-07-09..2013-07-23 Riek Machar; 2016-04-26 Riek Machar; 2016-07-26 Taban Deng Gai = Taban Deng; 2020-02-22..2025-09-11 Riek Machar
state/ethiopia
prime-minister (*Ethiopian Prime Minister): 1995-08-23..2012-08-20 _Meles Zenawi; 2012-08-21 _Hailemariam Desalegn; 2018-04-02 _Abiy Ahmed = Abiy Ahmed Ali
president: 2018-10-25 _Sahle-Work Zewde (f); 2024-10-07 _Taye Atske Selassie
foreign-minister: 2012-11-29 Tedros Adhanom Ghebreyesus = Tedros Adhanom; Tedros; 2016-11-01 _Workneh Gebeyehu; 2020-11-08..2024-01 _Demeke Mekonnen; 2024-02 _Taye Atske Selassie; 2024-10-18 _Gedion Timothewos = Gedion Timotheos
state/eritrea
president: 1993-05-24 _Isaias Afwerki = Isaias Afewerki; Isayas Afewerki
foreign-minister: 2007-04 Osman Saleh
state/somalia
president: 2009-01-31 Sharif Sheikh Ahmed = Sheikh Sharif Sheikh Ahmed; 2012-09-16 Hassan Sheikh Mohamud = Hassan Sheikh Mohamoud; 2017-02 Mohamed Abdullahi Mohamed = Mohamed Abdullahi Farmajo; Mohamed Abdullahi Farmaajo; Farmajo; Farmaajo; 2022-05-23 Hassan Sheikh Mohamud
prime-minister: 2017-03-01..2020-07-25 Hassan Ali Khaire; 2020-09 Mohamed Hussein Roble; 2022-06 Hamza Abdi Barre
state/kenya
president: 2002-12-30 Mwai Kibaki; 2013-04-09 Uhuru Kenyatta; 2022-09-13 William Ruto
state/uganda
president: 1986-01-29 Yoweri Museveni = Yoweri Kaguta Museveni
state/rwanda
president: 1973-07-05..1994-04-06 Juvénal Habyarimana = Juvenal Habyarimana; 1994-07-19 Pasteur Bizimungu; 2000-03-24 Paul Kagame
state/burundi
president: 1987-09-03 Pierre Buyoya; 1993-07-10..1993-10-21 Melchior Ndadaye; 1994-02-05 Cyprien Ntaryamira; 1994-04-06 Sylvestre Ntibantunganya; 1996-07-25 Pierre Buyoya; 2003-04-30 Domitien Ndayizeye; 2005-08-26..2020-06-08 Pierre Nkurunziza; 2020-06-18 Évariste Ndayishimiye = Evariste Ndayishimiye
state/congo-kinshasa
president: 2001-01-17 Joseph Kabila; 2019-01-24 Félix Tshisekedi = Felix Tshisekedi; Félix Antoine Tshisekedi
state/central-african-republic
president: 2003-03-15 François Bozizé = Francois Bozize; 2013-03-24..2014-01-10 Michel Djotodia; 2014-01-23 Catherine Samba-Panza (f); 2016-03-30 Faustin-Archange Touadéra = Faustin Archange Touadera
state/chad
president: 1990-12-02 Idriss Déby = Idriss Deby Itno; Idriss Deby; 2021-04-20 Mahamat Idriss Déby = Mahamat Deby; Mahamat Idriss Deby Itno; Mahamat Déby
state/nigeria
president: 1999-05-29 Olusegun Obasanjo; 2007-05-29 Umaru Yar'Adua; 2010-05-05 Goodluck Jonathan; 2015-05-29 Muhammadu Buhari; 2023-05-29 Bola Tinubu = Bola Ahmed Tinubu
state/liberia
president: 1980-04-12..1990-09-09 Samuel Doe = Samuel K. Doe; 1990-11-22 Amos Sawyer; 1994-03-07 David Kpormakpor; 1995-09-01 Wilton Sankawulo; 1996-09-03 Ruth Perry (f); 1997-08-02 Charles Taylor; 2003-08-11 Moses Blah; 2003-10-14 Gyude Bryant; 2006-01-16 Ellen Johnson Sirleaf (f) = Ellen Johnson-Sirleaf; 2018-01-22 George Weah; 2024-01-22 Joseph Boakai
state/sierra-leone
president: 1985-11-28 Joseph Momoh; 1992-04-29 Valentine Strasser; 1996-01-16 Julius Maada Bio; 1996-03-29..1997-05-25 Ahmad Tejan Kabbah = Tejan Kabbah; 1998-03-10 Ahmad Tejan Kabbah; 2007-09-17 Ernest Bai Koroma; 2018-04-04 Julius Maada Bio
state/mali
president: 2002-06-08..2012-03-22 Amadou Toumani Touré; 2012-04-12 Dioncounda Traoré; 2013-09-04..2020-08-18 Ibrahim Boubacar Keïta = Ibrahim Boubacar Keita; 2020-09-25..2021-05-24 Bah Ndaw = Bah N'Daw; 2021-05-24 Assimi Goïta = Assimi Goita
foreign-minister: 2020-10 Abdoulaye Diop
state/niger
president: 2011-04-07 Mahamadou Issoufou; 2021-04-02..2023-07-26 Mohamed Bazoum; 2023-07-28 Abdourahamane Tchiani = Abdourahmane Tchiani
state/burkina-faso
president: 1987-10-15..2014-10-31 Blaise Compaoré = Blaise Compaore; 2015-12-29..2022-01-24 Roch Marc Christian Kaboré = Roch Kabore; 2022-01-24 Paul-Henri Sandaogo Damiba = Paul-Henri Damiba; 2022-09-30 Ibrahim Traoré = Ibrahim Traore
state/senegal
president: 2012-04-02 Macky Sall; 2024-04-02 Bassirou Diomaye Faye
state/ivory-coast
president: 2000-10-26..2011-04-11 Laurent Gbagbo; 2011-04-11 Alassane Ouattara
state/south-africa
president: 1994-05-10 Nelson Mandela; 1999-06 Thabo Mbeki; 2008-09-25 Kgalema Motlanthe; 2009-05-09 Jacob Zuma; 2018-02-15 Cyril Ramaphosa
state/mozambique
president: 2005-02-02 Armando Guebuza; 2015-01-15 Filipe Nyusi; 2025-01-15 Daniel Chapo
state/angola
president: 1979-09 José Eduardo dos Santos; 2017-09-26 João Lourenço
state/ukraine
president (*Ukrainian President): 1994-07-19 Leonid Kuchma; 2005-01-23 Viktor Yushchenko; 2010-02-25..2014-02-22 Viktor Yanukovych; 2014-02-23 Oleksandr Turchynov; 2014-06-07 Petro Poroshenko; 2019-05-20 Volodymyr Zelensky = Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky; Володимир Зеленський
prime-minister: 2007-12-18 Yulia Tymoshenko (f); 2010-03-11..2014-01-28 Mykola Azarov; 2014-02-27 Arseniy Yatsenyuk; 2016-04-14 Volodymyr Groysman; 2019-08-29 Oleksiy Honcharuk; 2020-03-04 Denys Shmyhal; 2025-07-17 Yulia Svyrydenko (f)
foreign-minister: 2014-02-27 Andrii Deshchytsia; 2014-06-19 Pavlo Klimkin; 2019-08-29 Vadym Prystaiko; 2020-03-04 Dmytro Kuleba; 2024-09-05 Andrii Sybiha = Andriy Sybiga; Andrii Sybiga
defence-minister: 2014-10-14 Stepan Poltorak; 2019-08-29 Andriy Zahorodniuk; 2020-03-04 Andriy Taran; 2021-11-04 Oleksii Reznikov; 2023-09-06 Rustem Umerov; 2025-07-17 Denys Shmyhal
army-chief (Commander-in-Chief of the Armed Forces; commander-in-chief; army chief; top general; military chief): 2021-07-27 Valerii Zaluzhnyi = Valery Zaluzhny; Valeriy Zaluzhnyi; 2024-02-08 Oleksandr Syrskyi = Oleksandr Syrsky
state/belarus
president: 1994-07-20 Alexander Lukashenko = Alyaksandr Lukashenka; Aleksandr Lukashenko
state/poland
president: 2005-12-23..2010-04-10 Lech Kaczyński; 2010-08-06 Bronisław Komorowski; 2015-08-06 Andrzej Duda; 2025-08-06 Karol Nawrocki
prime-minister: 2007-11-16 Donald Tusk; 2014-09-22 Ewa Kopacz (f); 2015-11-16 Beata Szydło (f); 2017-12-11 Mateusz Morawiecki; 2023-12-13 Donald Tusk
foreign-minister: 2007-11-16 Radosław Sikorski = Radek Sikorski; 2014-09-22 Grzegorz Schetyna; 2015-11-16 Witold Waszczykowski; 2018-01-09 Jacek Czaputowicz; 2020-08-26 Zbigniew Rau; 2023-12-13 Radosław Sikorski
state/italy
prime-minister: 2001-06-11 Silvio Berlusconi; 2006-05-17 Romano Prodi; 2008-05-08 Silvio Berlusconi; 2011-11-16 Mario Monti; 2013-04-28 Enrico Letta; 2014-02-22 Matteo Renzi; 2016-12-12 Paolo Gentiloni; 2018-06-01 Giuseppe Conte; 2021-02-13 Mario Draghi; 2022-10-22 Giorgia Meloni (f)
foreign-minister: 2014-10-31 Paolo Gentiloni; 2016-12-12 Angelino Alfano; 2018-06-01 Enzo Moavero Milanesi; 2019-09-05 Luigi Di Maio; 2022-10-22 Antonio Tajani
state/spain
prime-minister: 1996-05-05 José María Aznar; 2004-04-17 José Luis Rodríguez Zapatero; 2011-12-21 Mariano Rajoy; 2018-06-02 Pedro Sánchez
foreign-minister: 2021-07-12 José Manuel Albares
state/netherlands
prime-minister: 2002-07-22 Jan Peter Balkenende; 2010-10-14 Mark Rutte; 2024-07-02 Dick Schoof
state/norway
prime-minister: 2005-10-17 Jens Stoltenberg; 2013-10-16 Erna Solberg (f); 2021-10-14 Jonas Gahr Støre
foreign-minister: 2005-10-17 Jonas Gahr Støre; 2012-09-21 Espen Barth Eide; 2013-10-16 Børge Brende; 2017-10-20 Ine Eriksen Søreide (f); 2021-10-14 Anniken Huitfeldt (f); 2023-10-16 Espen Barth Eide
state/sweden
prime-minister: 2006-10-06 Fredrik Reinfeldt; 2014-10-03 Stefan Löfven; 2021-11-30 Magdalena Andersson (f); 2022-10-18 Ulf Kristersson
foreign-minister: 2006-10-06 Carl Bildt; 2014-10-03 Margot Wallström (f); 2019-09-10 Ann Linde (f); 2022-10-18 Tobias Billström; 2024-09-10 Maria Malmer Stenergard (f)
state/finland
president: 2000-03-01 Tarja Halonen (f); 2012-03-01 Sauli Niinistö; 2024-03-01 Alexander Stubb
state/hungary
prime-minister: 2010-05-29 Viktor Orbán = Viktor Orban
foreign-minister: 2014-09-23 Péter Szijjártó = Peter Szijjarto
state/greece
prime-minister: 2015-09-21 Alexis Tsipras; 2019-07-08 Kyriakos Mitsotakis
state/canada
prime-minister: 1993-11-04 Jean Chrétien; 2003-12-12 Paul Martin; 2006-02-06 Stephen Harper; 2015-11-04 Justin Trudeau; 2025-03-14 Mark Carney
foreign-minister: 2015-11-04 Stéphane Dion; 2017-01-10 Chrystia Freeland (f); 2019-11-20 François-Philippe Champagne; 2021-01-12 Marc Garneau; 2021-10-26 Mélanie Joly (f); 2025-05-13 Anita Anand (f)
state/australia
prime-minister: 1996-03-11 John Howard; 2007-12-03 Kevin Rudd; 2010-06-24 Julia Gillard (f); 2013-06-27 Kevin Rudd; 2013-09-18 Tony Abbott; 2015-09-15 Malcolm Turnbull; 2018-08-24 Scott Morrison; 2022-05-23 Anthony Albanese
foreign-minister: 1996-03-11 Alexander Downer; 2013-09-18 Julie Bishop (f); 2018-08-28 Marise Payne (f); 2022-05-23 Penny Wong (f)
state/new-zealand
prime-minister: 1999-12 Helen Clark (f); 2008-11-19 John Key; 2016-12-12 Bill English; 2017-10-26 Jacinda Ardern (f); 2023-01-25 Chris Hipkins; 2023-11-27 Christopher Luxon
state/japan
prime-minister: 2001-04-26 Junichiro Koizumi; 2006-09-26 Shinzo Abe; 2007-09-26 Yasuo Fukuda; 2008-09-24 Taro Aso; 2009-09-16 Yukio Hatoyama; 2010-06-08 Naoto Kan; 2011-09-02 Yoshihiko Noda; 2012-12-26 Shinzo Abe; 2020-09-16 Yoshihide Suga; 2021-10-04 Fumio Kishida; 2024-10-01 Shigeru Ishiba; 2025-10-21 Sanae Takaichi (f)
foreign-minister: 2012-12-26 Fumio Kishida; 2017-08-03 Taro Kono; 2019-09-11 Toshimitsu Motegi; 2021-11-10 Yoshimasa Hayashi; 2023-09-13 Yoko Kamikawa (f); 2024-10-01 Takeshi Iwaya; 2025-10-21 Toshimitsu Motegi
state/south-korea
president: 1998-02-25 ^Kim Dae-jung; 2003-02-25 ^Roh Moo-hyun; 2008-02-25 ^Lee Myung-bak; 2013-02-25..2017-03-10 ^Park Geun-hye (f); 2017-05-10 ^Moon Jae-in; 2022-05-10..2025-04-04 ^Yoon Suk Yeol = Yoon Suk-yeol; 2025-06-04 ^Lee Jae-myung = Lee Jae Myung
state/north-korea
president (*North Korean leader; leader): 1994-07-08 ^Kim Jong Il = Kim Jong-il; 2011-12-17 ^Kim Jong Un = Kim Jong-un
state/india
prime-minister: 1998-03-19 Atal Bihari Vajpayee; 2004-05-22 Manmohan Singh; 2014-05-26 Narendra Modi
foreign-minister: 2006-10-24 Pranab Mukherjee; 2009-05-22 S. M. Krishna; 2012-10-28 Salman Khurshid; 2014-05-26 Sushma Swaraj (f); 2019-05-30 Subrahmanyam Jaishankar = S. Jaishankar
defence-minister: 2014-11-09..2017-03-13 Manohar Parrikar; 2017-09-03 Nirmala Sitharaman (f); 2019-05-30 Rajnath Singh
state/pakistan
president: 2001-06-20..2008-08-18 Pervez Musharraf; 2008-09-09 Asif Ali Zardari; 2013-09-09 Mamnoon Hussain; 2018-09-09 Arif Alvi; 2024-03-10 Asif Ali Zardari
prime-minister: 2008-03-25..2012-06-19 Yousaf Raza Gilani; 2012-06-22..2013-03-24 Raja Pervaiz Ashraf; 2013-06-05..2017-07-28 Nawaz Sharif; 2017-08-01..2018-05-31 Shahid Khaqan Abbasi; 2018-08-18..2022-04-10 Imran Khan; 2022-04-11 Shehbaz Sharif = Shahbaz Sharif; 2023-08-14 Anwaar ul Haq Kakar = Anwaar-ul-Haq Kakar; 2024-03-04 Shehbaz Sharif
foreign-minister: 2018-08-20 Shah Mahmood Qureshi; 2022-04-27..2023-08-10 Bilawal Bhutto Zardari; 2024-03-11 Ishaq Dar
army-chief (army chief; Chief of Army Staff; military chief): 2007-11-29 Ashfaq Parvez Kayani; 2013-11-29 Raheel Sharif; 2016-11-29 Qamar Javed Bajwa; 2022-11-29 Asim Munir
state/afghanistan
president (*Afghan President): 2001-12-22 Hamid Karzai; 2014-09-29..2021-08-15 Ashraf Ghani = Mohammad Ashraf Ghani
chief-executive (Chief Executive; CEO): 2014-09-29..2020-03-11 Abdullah Abdullah
foreign-minister: 2015-02..2019-10 Salahuddin Rabbani; 2020-04..2021-08-15 Hanif Atmar = Mohammad Haneef Atmar; 2021-09-07 Amir Khan Muttaqi
state/myanmar
president: 2011-03-30 Thein Sein; 2016-03-30 Htin Kyaw; 2018-03-30..2021-02-01 Win Myint
state-counsellor (State Counsellor; State Counselor; de facto leader): 2016-04-06..2021-02-01 Aung San Suu Kyi (f) = Suu Kyi; Daw Aung San Suu Kyi
army-chief (commander-in-chief; army chief; military chief; junta chief; junta leader; coup leader; Senior General; military ruler): 2011-03-30 Min Aung Hlaing
state/sri-lanka
president: 1989-01-02..1993-05-01 Ranasinghe Premadasa; 1993-05-01 Dingiri Banda Wijetunga; 1994-11-12 Chandrika Kumaratunga (f) = Chandrika Bandaranaike Kumaratunga; 2005-11-19 Mahinda Rajapaksa = Mahinda Rajapakse; 2015-01-09 Maithripala Sirisena; 2019-11-18..2022-07-14 Gotabaya Rajapaksa = Gotabhaya Rajapaksa; Gotabaya Rajapakse; 2022-07-21 Ranil Wickremesinghe; 2024-09-23 Anura Kumara Dissanayake
prime-minister: 2001-12-09 Ranil Wickremesinghe; 2004-04-06 Mahinda Rajapaksa; 2005-11-21 Ratnasiri Wickremanayake; 2010-04-21 D. M. Jayaratne; 2015-01-09..2018-10-26 Ranil Wickremesinghe; 2018-12-16 Ranil Wickremesinghe; 2019-11-21..2022-05-09 Mahinda Rajapaksa; 2022-05-12 Ranil Wickremesinghe; 2022-07-22 Dinesh Gunawardena; 2024-09-24 Harini Amarasuriya (f)
foreign-minister: 2004-04..2005-08-12 Lakshman Kadirgamar; 2005-11 Mangala Samaraweera; 2007-01-28..2010-04 Rohitha Bogollagama
defence-secretary (Defence Secretary; Defense Secretary): 2005-11..2015-01-08 Gotabaya Rajapaksa
army-chief (army commander; army chief; commander of the army): 2005-12-06..2009-07-15 Sarath Fonseka
state/philippines
president: 1986-02-25 Corazon Aquino (f); 1992-06-30 Fidel Ramos = Fidel V. Ramos; 1998-06-30 Joseph Estrada; 2001-01-20 Gloria Macapagal Arroyo (f) = Gloria Arroyo; 2010-06-30 Benigno Aquino III = Benigno Aquino; Noynoy Aquino; 2016-06-30 Rodrigo Duterte; 2022-06-30 Ferdinand Marcos Jr = Bongbong Marcos; Ferdinand Marcos Jr.
state/indonesia
president: 2001-07-23 Megawati Sukarnoputri (f); 2004-10-20 Susilo Bambang Yudhoyono; 2014-10-20 Joko Widodo = Jokowi; 2024-10-20 Prabowo Subianto = Prabowo
state/malaysia
prime-minister: 2009-04-03 Najib Razak; 2018-05-10 Mahathir Mohamad; 2020-03-01 Muhyiddin Yassin; 2021-08-21 Ismail Sabri Yaakob; 2022-11-24 Anwar Ibrahim
state/thailand
prime-minister: 2001-02-09..2006-09-19 Thaksin Shinawatra; 2008-12-17 Abhisit Vejjajiva; 2011-08-05..2014-05-07 Yingluck Shinawatra (f); 2014-08-24 Prayut Chan-o-cha = Prayuth Chan-ocha; 2023-08-22..2024-08-14 Srettha Thavisin; 2024-08-16..2025-08-29 Paetongtarn Shinawatra (f); 2025-09-07 Anutin Charnvirakul
state/cambodia
prime-minister: 1998-11-30 Hun Sen; 2023-08-22 Hun Manet
state/bangladesh
prime-minister: 2001-10-10..2006-10-29 Khaleda Zia (f); 2009-01-06..2024-08-05 Sheikh Hasina (f)
chief-adviser (Chief Adviser; Chief Advisor; interim leader): 2024-08-08 Muhammad Yunus
state/armenia
president: 1998-04-09 Robert Kocharyan; 2008-04-09 Serzh Sargsyan = Serge Sarkisian; 2018-04-09..2022-02-01 Armen Sarkissian; 2022-03-13 Vahagn Khachaturyan
prime-minister: 2018-05-08 Nikol Pashinyan
foreign-minister: 2018-05-12 Zohrab Mnatsakanyan; 2020-11-18 Ara Aivazian = Ara Ayvazyan; 2021-08-19 Ararat Mirzoyan
state/azerbaijan
president: 1993-10-10 Heydar Aliyev; 2003-10-31 Ilham Aliyev
foreign-minister: 2004-04-02 Elmar Mammadyarov; 2020-07-16 Jeyhun Bayramov
state/georgia
president: 1995-11-26..2003-11-23 Eduard Shevardnadze; 2004-01-25 Mikheil Saakashvili = Mikhail Saakashvili; 2013-11-17 Giorgi Margvelashvili; 2018-12-16 Salome Zourabichvili (f); 2024-12-29 Mikheil Kavelashvili
prime-minister: 2024-02-08 Irakli Kobakhidze
state/kazakhstan
president: 1991-12-16 Nursultan Nazarbayev; 2019-03-20 Kassym-Jomart Tokayev
state/moldova
president: 2016-12-23 Igor Dodon; 2020-12-24 Maia Sandu (f)
state/serbia
president: 1991-01-11..1997-07-23 Slobodan Milošević = Slobodan Milosevic; 2004-07-11..2012-04-05 Boris Tadić; 2012-05-31 Tomislav Nikolić; 2017-05-31 Aleksandar Vučić = Aleksandar Vucic
prime-minister: 2014-04-27 Aleksandar Vučić; 2017-06-29 Ana Brnabić (f); 2024-05-02 Miloš Vučević; 2025-04-16 Đuro Macut
state/yugoslavia
president: 1997-07-23 Slobodan Milošević; 2000-10-07..2003-03-07 Vojislav Koštunica
state/kosovo
president: 2016-04-07..2020-11-05 Hashim Thaçi = Hashim Thaci; 2021-04-06 Vjosa Osmani (f)
prime-minister: 2008-01-09 Hashim Thaçi; 2014-12-09 Isa Mustafa; 2017-09-09 Ramush Haradinaj; 2020-02-03 Albin Kurti; 2020-06-03 Avdullah Hoti; 2021-03-22 Albin Kurti
state/bosnia
president (chairman of the presidency; head of the presidency): 1990-12-20..1996-10-05 Alija Izetbegović = Alija Izetbegovic
prime-minister: 1993-10..1996-01 Haris Silajdžić = Haris Silajdzic
foreign-minister: 1990-12 Haris Silajdžić; 1993-10..1995-05-28 Irfan Ljubijankić = Irfan Ljubijankic; 1995-06..1996-01 Muhamed Šaćirbegović = Muhamed Sacirbey; Mohammed Sacirbey
state/croatia
president: 1990-05-30..1999-12-10 Franjo Tuđman = Franjo Tudjman; 2000-02-18 Stjepan Mesić; 2010-02-18 Ivo Josipović; 2015-02-19 Kolinda Grabar-Kitarović (f); 2020-02-19 Zoran Milanović
state/colombia
president (*Colombian President): 1982-08-07 Belisario Betancur; 1986-08-07 Virgilio Barco; 1990-08-07 César Gaviria; 1994-08-07 Ernesto Samper; 1998-08-07 Andrés Pastrana; 2002-08-07 Álvaro Uribe = Alvaro Uribe; 2010-08-07 Juan Manuel Santos; 2018-08-07 Iván Duque = Ivan Duque; 2022-08-07..2026-08-07 Gustavo Petro
foreign-minister: 2010-08-07 María Ángela Holguín (f); 2018-08-07..2019-11 Carlos Holmes Trujillo
state/peru
president: 1980-07-28 Fernando Belaúnde; 1985-07-28 Alan García; 1990-07-28 Alberto Fujimori; 2000-11-22 Valentín Paniagua; 2001-07-28 Alejandro Toledo; 2006-07-28 Alan García; 2011-07-28 Ollanta Humala; 2016-07-28 Pedro Pablo Kuczynski; 2018-03-23..2020-11-09 Martín Vizcarra; 2020-11-17 Francisco Sagasti; 2021-07-28 Pedro Castillo; 2022-12-07 Dina Boluarte (f); 2025-10-10 José Jerí
state/el-salvador
president: 1984-06-01 José Napoleón Duarte = Jose Napoleon Duarte; 1989-06-01 Alfredo Cristiani; 1994-06-01 Armando Calderón Sol; 1999-06-01 Francisco Flores; 2004-06-01 Antonio Saca; 2009-06-01 Mauricio Funes; 2014-06-01 Salvador Sánchez Cerén; 2019-06-01 Nayib Bukele
state/guatemala
president: 1982-03-23 Efraín Ríos Montt; 1983-08-08 Óscar Mejía Víctores; 1986-01-14 Vinicio Cerezo; 1991-01-14..1993-06-01 Jorge Serrano = Jorge Serrano Elías; 1993-06-06 Ramiro de León Carpio; 1996-01-14 Álvaro Arzú; 2000-01-14 Alfonso Portillo; 2004-01-14 Óscar Berger; 2008-01-14 Álvaro Colom; 2012-01-14..2015-09-03 Otto Pérez Molina; 2016-01-14 Jimmy Morales; 2020-01-14 Alejandro Giammattei; 2024-01-15 Bernardo Arévalo
state/nicaragua
president: 1985-01-10 Daniel Ortega; 1990-04-25 Violeta Chamorro (f) = Violeta Barrios de Chamorro; 1997-01-10 Arnoldo Alemán; 2002-01-10 Enrique Bolaños; 2007-01-10 Daniel Ortega
state/honduras
president: 1986-01-27 José Azcona; 1990-01-27 Rafael Leonardo Callejas; 2022-01-27..2026-01-27 Xiomara Castro (f)
state/venezuela
president: 1999-02-02 Hugo Chávez = Hugo Chavez; 2013-03-05 Nicolás Maduro = Nicolas Maduro
state/cuba
president: 1976-12-02 Fidel Castro; 2008-02-24 Raúl Castro; 2018-04-19 Miguel Díaz-Canel = Miguel Diaz-Canel
state/mexico
president: 2000-12-01 Vicente Fox; 2006-12-01 Felipe Calderón; 2012-12-01 Enrique Peña Nieto; 2018-12-01 Andrés Manuel López Obrador = AMLO; 2024-10-01 Claudia Sheinbaum (f)
state/brazil
president: 1995-01-01 Fernando Henrique Cardoso; 2003-01-01 Luiz Inácio Lula da Silva = Lula da Silva; Lula; 2011-01-01 Dilma Rousseff (f); 2016-08-31 Michel Temer; 2019-01-01 Jair Bolsonaro; 2023-01-01 Luiz Inácio Lula da Silva
state/argentina
president: 2003-05-25 Néstor Kirchner; 2007-12-10 Cristina Fernández de Kirchner (f); 2015-12-10 Mauricio Macri; 2019-12-10 Alberto Fernández; 2023-12-10 Javier Milei
state/chile
president: 2000-03-11 Ricardo Lagos; 2006-03-11 Michelle Bachelet (f); 2010-03-11 Sebastián Piñera; 2014-03-11 Michelle Bachelet (f); 2018-03-11 Sebastián Piñera; 2022-03-11..2026-03-11 Gabriel Boric
state/ecuador
president: 2007-01-15 Rafael Correa; 2017-05-24 Lenín Moreno; 2021-05-24 Guillermo Lasso; 2023-11-23 Daniel Noboa
state/bolivia
president: 2006-01-22..2019-11-10 Evo Morales; 2019-11-12 Jeanine Áñez (f); 2020-11-08..2025-11-08 Luis Arce
state/vatican
pope (*Pope; *Pontiff; *Holy Father): 1978-10-16..2005-04-02 Pope John Paul II = John Paul II; 2005-04-19..2013-02-28 Pope Benedict XVI = Benedict XVI; 2013-03-13..2025-04-21 Pope Francis; 2025-05-08 Pope Leo XIV = Leo XIV
secretary-of-state (Secretary of State; Cardinal Secretary of State): 2006-09-15 Tarcisio Bertone; 2013-10-15 Pietro Parolin
`
