// People who speak or act for somebody without one of the offices of `offices.ts`, and other spellings of those who do.
// `name | other spellings | f or m | facts`; facts are `of ID` (whom the person speaks for), `from DATE`, `to DATE`.

/** The table of people, as text. */
export const PERSONS = `
# Syria talks 2012–2018
Bassma Kodmani | Basma Kodmani; Basma Qodmani; بسمة قضماني | f | of party/hnc; to 2023-03-02
Salim al-Muslat | Salem al-Meslet; Salim al-Meslet; Salem al-Muslat; Salem al-Mislet; Salem Meslet | m | of party/hnc
Mohammed Alloush | Mohammad Alloush; Muhammad Alloush; محمد علوش | m | of group/jaish-al-islam party/hnc
Islam Alloush | | m | of group/jaish-al-islam
Monzer Makhous | Munzer Makhous; Monzer Makhos | m | of party/hnc
Riad Nassan Agha | Riyad Nassan Agha; Riad Naasan Agha | m | of party/hnc
George Sabra | | m | of party/hnc party/syrian-national-council
Yehya al-Aridi | Yahya al-Aridi; Yehia al-Aridi | m | of party/hnc
Hassan Abboud | | m | of group/ahrar-al-sham; to 2014-09-09
Abdulkarim al-Bashar | | m | of party/snc
Bouthaina Shaaban | Buthaina Shaaban; Bouthaina Shabaan | f | of government/syria
Maher al-Assad | | m | of military/syria
Asma al-Assad | Asma Assad | f | of state/syria
Hossam Aala | Hussam Aala | m | of state/syria
Salih Muslim | Saleh Muslim; Salih Muslim Mohammed | m | of party/pyd
Ilham Ahmed | Ilham Ahmad; Elham Ahmed | f | of party/sdc
Abdallah al-Muhaysini | Abdullah al-Muhaysini | m | of group/jaish-al-fatah
Yacoub El Hillo | Yacoub el-Hillo; Yaqoub El Hillo | m | of body/un
Kevin Kennedy | | m | of body/un
Jens Laerke | Jens Lærke | m | of body/ocha
Jessy Chahine | | f | of body/un
Elizabeth Hoff | | f | of body/who
Bettina Luescher | Bettina Lüscher | f | of body/wfp
Hanaa Singer | | f | of body/unicef
Robert Mardini | | m | of ngo/icrc
Marianne Gasser | | f | of ngo/icrc
Ingy Sedky | | f | of ngo/icrc
Jen Psaki | | f | of government/us
Heather Nauert | | f | of government/us-foreign-ministry
Ned Price | | m | of government/us-foreign-ministry
Matthew Miller | | m | of government/us-foreign-ministry
Mark Toner | | m | of government/us-foreign-ministry
John Kirby | | m | of government/us
Tobias Ellwood | | m | of government/uk
Alistair Burt | | m | of government/uk
Matthew Rycroft | | m | of state/uk
François Delattre | Francois Delattre | m | of state/france
^Zhang Jun | | m | of state/china
^Liu Jieyi | | m | of state/china
^Geng Shuang | | m | of state/china
Brett McGurk | | m | of state/us
Josh Earnest | | m | of government/us
Maria Zakharova | Мария Захарова | f | of government/russia-foreign-ministry
Mikhail Bogdanov | Михаил Богданов | m | of government/russia-foreign-ministry
Gennady Gatilov | Gennadiy Gatilov | m | of government/russia-foreign-ministry
Sergei Ryabkov | Sergey Ryabkov | m | of government/russia-foreign-ministry
Igor Konashenkov | | m | of government/russia-defence-ministry
Sergei Rudskoy | Sergey Rudskoi; Sergei Rudskoi | m | of military/russia
Vladimir Savchenko | | m | of military/russia-reconciliation-centre
Alexei Borodavkin | Alexey Borodavkin | m | of state/russia
Alexander Lavrentiev | Alexander Lavrentyev | m | of state/russia
Dmitry Peskov | Dmitri Peskov; Дмитрий Песков | m | of government/russia
Valery Gerasimov | | m | of military/russia
Sergei Surovikin | Sergey Surovikin | m | of military/russia
Hossein Jaber Ansari | Hossein Jaberi Ansari | m | of state/iran
Bahram Ghasemi | Bahram Qasemi | m | of state/iran
Qassem Soleimani | Qasem Soleimani; Qasim Soleimani | m | of military/iran-quds-force; to 2020-01-03
Esmail Qaani | Esmail Ghaani | m | of military/iran-quds-force
Ibrahim Kalin | İbrahim Kalın | m | of state/turkey
# Iraq
Moqtada al-Sadr | Muqtada al-Sadr; Muqtada Sadr; Moqtada Sadr | m | of party/sadrists
Ali al-Sistani | Ali Sistani; Grand Ayatollah Ali al-Sistani | m |
Hadi al-Amiri | | m | of group/badr
Qais al-Khazali | Qais Khazali | m | of group/asaib-ahl-al-haq
Abu Mahdi al-Muhandis | | m | of group/pmf; to 2020-01-03
Masoud Barzani | Massoud Barzani | m | of party/krg
Nechirvan Barzani | | m | of party/krg
Masrour Barzani | | m | of party/krg
Abu Musab al-Zarqawi | | m | of group/aqi; to 2006-06-07
# Yemen
Mohammed Abdul-Salam | Mohammed Abdulsalam; Mohammed Abdul Salam; Mohammed Abdelsalam | m | of group/houthis
Mohammed Ali al-Houthi | Mohammed al-Houthi | m | of group/houthis
Yahya Saree | Yahya Sarea; Yahya Sare'e; Yahya Saria | m | of group/houthis
Abdulmalik al-Mekhlafi | Abdulmalek al-Mekhlafi | m | of government/yemen
Khaled al-Yamani | Khaled al-Yemani | m | of government/yemen
Turki al-Maliki | Turki al-Malki | m | of body/saudi-led-coalition
Ahmed al-Asiri | Ahmed Asiri; Ahmed Assiri | m | of body/saudi-led-coalition
Tareq Saleh | Tariq Saleh; Tarek Saleh | m | of group/west-coast-forces
Lise Grande | | f | of body/un
Jamie McGoldrick | | m | of body/un
Patrick Cammaert | | m | of body/un
Michael Lollesgaard | | m | of body/unmha
# Gaza and Israel
Khalil al-Hayya | Khalil al-Haya | m | of group/hamas
Mousa Abu Marzouk | Moussa Abu Marzouk; Musa Abu Marzouk | m | of group/hamas
Sami Abu Zuhri | | m | of group/hamas
Osama Hamdan | | m | of group/hamas
Basem Naim | Bassem Naim | m | of group/hamas
Izzat al-Risheq | Ezzat el-Reshiq; Izzat al-Rishq | m | of group/hamas
Mohammed Deif | Mohammad Deif | m | of group/qassam; to 2024-07-13
Abu Obeida | Abu Ubaida; Abu Obaida | m | of group/qassam
Ziad al-Nakhalah | Ziyad al-Nakhalah; Ziad Nakhaleh | m | of group/pij
Saeb Erekat | Saeb Erakat | m | of party/plo; to 2020-11-10
Hussein al-Sheikh | | m | of party/plo
Riyad Mansour | | m | of state/palestine
Marwan Barghouti | Marwan Barghouthi | m | of party/fatah
Mohammed Dahlan | Mohammad Dahlan | m | of party/fatah
Itamar Ben-Gvir | Itamar Ben Gvir | m | of government/israel
Bezalel Smotrich | | m | of government/israel
Ron Dermer | | m | of government/israel
Daniel Hagari | | m | of military/israel
Avichay Adraee | | m | of military/israel
Effie Defrin | | m | of military/israel
Ophir Falk | | m | of government/israel
David Barnea | | m | of government/israel-mossad
Ronen Bar | | m | of government/israel-shin-bet
Danny Danon | | m | of state/israel
Gilad Erdan | | m | of state/israel
Jared Kushner | | m | of state/us
Bill Burns | William Burns | m | of government/us-cia
Majed al-Ansari | | m | of state/qatar
Juliette Touma | | f | of body/unrwa
Francesca Albanese | | f | of body/un
James Elder | | m | of body/unicef
Amos Hochstein | | m | of state/us
Morgan Ortagus | | f | of state/us
Walid Jumblatt | Walid Joumblatt | m |
Samir Geagea | | m | of party/lebanese-forces
Gebran Bassil | | m | of party/fpm
# Libya
Fathi Bashagha | | m | of government/libya-gns
Khalid al-Mishri | Khaled al-Mishri; Khaled al-Meshri | m | of government/libya-high-state-council
Ahmed al-Mismari | Ahmed Mismari; Ahmed al-Mesmari | m | of group/lna
Mohamed al-Menfi | Mohammed Menfi; Mohamed Menfi | m | of government/libya-presidency-council
Saif al-Islam Gaddafi | Saif al-Islam; Seif al-Islam Gadhafi | m |
Mahmoud Jibril | | m | of government/libya-ntc
Mustafa Abdul Jalil | Mustafa Abdel Jalil | m | of government/libya-ntc
Stephanie Koury | | f | of body/unsmil
# Sudan, South Sudan
Malik Agar | | m | of group/splm-n-agar government/sudan-sovereignty-council
Abdel Aziz al-Hilu | Abdelaziz al-Hilu; Abdul Aziz al-Hilu; Abdel Aziz Adam al-Hilu | m | of group/splm-n-hilu
Yasir Arman | Yasser Arman | m | of group/splm-n
Minni Minawi | Minni Arko Minnawi; Minni Minnawi; Mini Arko Minawi | m | of group/sla-mm
Abdul Wahid al-Nur | Abdel Wahid al-Nur; Abdel Wahid Mohamed al-Nur; Abdul Wahid Mohamed Nur; Abdel Wahid Nur | m | of group/sla-aw
Gibril Ibrahim | Jibril Ibrahim | m | of group/jem
Khalil Ibrahim | | m | of group/jem; to 2011-12
Shams al-Din Kabbashi | Shamseldin Kabashi; Shams al-Din Kabashi | m | of military/sudan
Yasser al-Atta | Yasir al-Atta; Yasser Atta | m | of military/sudan
Abdelrahim Hamdan Dagalo | Abdul Rahim Dagalo; Abdelrahim Dagalo | m | of group/rsf
Musa Hilal | | m | of group/janjaweed
Massad Boulos | | m | of state/us
Clementine Nkweta-Salami | | f | of body/un
Alice Wairimu Nderitu | | f | of body/un
Hassan al-Turabi | Hassan Turabi; Hassan Al Turabi | m |
Sadiq al-Mahdi | Sadig al-Mahdi | m | of party/umma; to 2020-11-26
Thomas Cirillo | Thomas Cirillo Swaka | m | of group/nas
John Garang | | m | of party/splm; to 2005-07-30
Pagan Amum | | m | of party/splm
Festus Mogae | | m | of body/rjmec
Seyoum Mesfin | | m | of body/igad
# Ethiopia, Somalia, Congo
Redwan Hussien | Redwan Hussein | m | of government/ethiopia
Tsadkan Gebretensae | Tsadkan Gebre-Tensae | m | of group/tdf
Billene Seyoum | | f | of government/ethiopia
Legesse Tulu | | m | of government/ethiopia
Jaal Marroo | Kumsa Diriba; Jaal Marro | m | of group/ola
Mike Hammer | | m | of state/us
Jeffrey Feltman | | m |
Phumzile Mlambo-Ngcuka | | f | of body/au
Mahamat Saleh Annadif | | m | of body/un
Sultani Makenga | | m | of group/m23
Corneille Nangaa | | m | of group/afc
Bosco Ntaganda | | m | of group/cndp
Laurent Nkunda | | m | of group/cndp
Bintou Keita | | f | of body/monusco
Iyad Ag Ghaly | Iyad Ag Ghali | m | of group/jnim
Amadou Koufa | Amadou Kouffa | m | of group/katiba-macina
Abu Musab al-Barnawi | | m | of group/iswap
Nnamdi Kanu | | m | of group/ipob
Brahim Ghali | | m | of group/polisario
# Ukraine and Russia
Denis Pushilin | | m | of group/dnr
Alexander Zakharchenko | Oleksandr Zakharchenko | m | of group/dnr; to 2018-08-31
Leonid Pasechnik | | m | of group/lnr
Igor Plotnitsky | Ihor Plotnytsky | m | of group/lnr
Igor Girkin | Igor Strelkov | m | of group/dnr
Ramzan Kadyrov | | m | of group/kadyrovites
Andriy Yermak | Andrii Yermak | m | of government/ukraine
Mykhailo Podolyak | | m | of government/ukraine
Kyrylo Budanov | | m | of government/ukraine-hur
Vladimir Medinsky | | m | of state/russia
Yuri Ushakov | Yury Ushakov | m | of government/russia
Kirill Dmitriev | | m | of state/russia
David Arakhamia | Davyd Arakhamia | m | of state/ukraine
Vitali Klitschko | Vitaliy Klychko; Vitalii Klitschko | m |
Nikolai Patrushev | Nikolay Patrushev | m | of state/russia
Vyacheslav Volodin | | m | of government/russia-parliament
Aslan Maskhadov | | m | of group/chechen-separatists; to 2005-03-08
Alexander Hug | | m | of body/osce-smm
Martin Sajdik | | m | of body/osce
Heidi Grau | | f | of body/osce
Iryna Vereshchuk | | f | of government/ukraine
Mikhail Razvozhayev | | m | of state/russia
# Bosnia
Haris Silajdžić | Haris Silajdzic | m | of state/bosnia
Momčilo Krajišnik | Momcilo Krajisnik | m | of party/republika-srpska
Nikola Koljević | Nikola Koljevic | m | of party/republika-srpska
Biljana Plavšić | Biljana Plavsic | f | of party/republika-srpska
Mate Boban | | m | of party/herzeg-bosnia
Krešimir Zubak | Kresimir Zubak | m | of party/herzeg-bosnia
Ejup Ganić | Ejup Ganic | m | of state/bosnia
Rasim Delić | Rasim Delic | m | of military/bosnia
Naser Orić | Naser Oric | m | of military/bosnia
Fikret Abdić | Fikret Abdic | m | of group/fikret-abdic-forces
David Owen | Lord Owen | m | of body/ec
Cyrus Vance | | m | of body/un
Thorvald Stoltenberg | | m | of body/un
Yasushi Akashi | | m | of body/un
Richard Holbrooke | | m | of state/us; to 2010-12-13
Michael Rose | Lt Gen Michael Rose; Sir Michael Rose | m | of body/unprofor
Rupert Smith | | m | of body/unprofor
Bernard Janvier | | m | of body/unprofor
Philippe Morillon | | m | of body/unprofor
Željko Ražnatović | Arkan; Zeljko Raznatovic | m | of group/arkans-tigers
Ibrahim Rugova | | m | of people/kosovo-albanians
# Caucasus
Arayik Harutyunyan | | m | of state/nagorno-karabakh
Samvel Shahramanyan | | m | of state/nagorno-karabakh
Hikmet Hajiyev | | m | of state/azerbaijan
Ruben Vardanyan | | m | of state/nagorno-karabakh
# Afghanistan, Pakistan
Abdul Ghani Baradar | Mullah Abdul Ghani Baradar; Mullah Baradar | m | of group/taliban
Zabihullah Mujahid | | m | of group/taliban
Suhail Shaheen | | m | of group/taliban
Sirajuddin Haqqani | | m | of group/haqqani
Sher Mohammad Abbas Stanikzai | Abbas Stanikzai | m | of group/taliban
Mullah Yaqoob | Mohammad Yaqoob; Mullah Mohammad Yaqoob | m | of group/taliban
Hasan Akhund | Mohammad Hasan Akhund; Mullah Hasan Akhund | m | of group/taliban
Gulbuddin Hekmatyar | | m | of group/hizb-e-islami
Ahmad Massoud | | m | of group/nrf
Ahmad Shah Massoud | Ahmed Shah Massoud | m | of group/northern-alliance; to 2001-09-09
Amrullah Saleh | | m | of group/nrf
Hakimullah Mehsud | | m | of group/ttp; to 2013-11-01
Noor Wali Mehsud | | m | of group/ttp
Hafiz Saeed | Hafiz Muhammad Saeed | m | of group/lashkar-e-taiba
Masood Azhar | | m | of group/jaish-e-mohammed
# Sri Lanka
Anton Balasingham | | m | of group/ltte; to 2006-12-14
Vinayagamoorthy Muralitharan | Colonel Karuna; Karuna Amman; Karuna | m | of group/karuna-faction
Erik Solheim | | m | of state/norway
Jon Hanssen-Bauer | | m | of state/norway
Vidar Helgesen | | m | of state/norway
Rajavarothiam Sampanthan | R. Sampanthan | m | of party/tna
Keheliya Rambukwella | | m | of government/sri-lanka
Palitha Kohona | | m | of government/sri-lanka
G. L. Peiris | G.L. Peiris | m | of government/sri-lanka
# Myanmar, Philippines, Thailand
Zaw Min Tun | | m | of government/myanmar-sac
Twan Mrat Naing | Tun Myat Naing; Twan Mrat Naing | m | of group/arakan-army
Khaing Thukha | Khaing Thu Kha | m | of group/arakan-army
N'Ban La | | m | of group/kia
Naw K'nyaw Paw | | f | of group/knu
Saw Taw Nee | Padoh Saw Taw Nee | m | of group/knu
Zin Mar Aung | | f | of government/myanmar-nug
Tom Andrews | | m | of body/un
Jose Maria Sison | José María Sison; Joma Sison | m | of party/ndfp; to 2022-12-16
Murad Ebrahim | Al Haj Murad Ebrahim; Ahod Balawag Ebrahim | m | of group/milf
Nur Misuari | | m | of group/mnlf
Isnilon Hapilon | | m | of group/abu-sayyaf; to 2017-10-16
# Colombia, Central America, Peru
Iván Márquez | Ivan Marquez; Luciano Marín | m | of group/farc group/segunda-marquetalia
Jesús Santrich | Jesus Santrich | m | of group/farc group/segunda-marquetalia; to 2021-05
Pablo Catatumbo | | m | of group/farc
Iván Mordisco | Ivan Mordisco | m | of group/emc
Humberto de la Calle | | m | of government/colombia
Sergio Jaramillo | | m | of government/colombia
Rodrigo Granda | | m | of group/farc
Antonio García | Antonio Garcia | m | of group/eln
Pablo Beltrán | Pablo Beltran | m | of group/eln
Nicolás Rodríguez Bautista | Gabino; Nicolas Rodriguez Bautista | m | of group/eln
Carlos Castaño | Carlos Castano | m | of group/auc; to 2004-04
Salvatore Mancuso | | m | of group/auc
Pablo Escobar | | m | of group/medellin-cartel; to 1993-12-02
Joaquín Villalobos | Joaquin Villalobos | m | of group/fmln
Shafick Handal | Schafik Handal | m | of group/fmln
Roberto D'Aubuisson | Roberto d'Aubuisson | m | of party/arena; to 1992-02-20
Rubén Zamora | Ruben Zamora | m | of party/fdr
Guillermo Ungo | | m | of party/fdr; to 1991-02-28
Ignacio Ellacuría | Ignacio Ellacuria | m | ; to 1989-11-16
Arturo Rivera y Damas | Arturo Rivera Damas | m | ; to 1994-11-26
Óscar Romero | Oscar Romero; Oscar Arnulfo Romero; Archbishop Romero | m | ; to 1980-03-24
Álvaro de Soto | Alvaro de Soto | m | of body/un
Adolfo Calero | | m | of group/contras
Miguel d'Escoto | Miguel D'Escoto | m | of state/nicaragua
Humberto Ortega | | m | of state/nicaragua
Rigoberta Menchú | Rigoberta Menchu | f |
Víctor Polay | Victor Polay | m | of group/mrta
# Mediators and others at large
Martti Ahtisaari | | m | ; to 2023-10-16
Thabo Mbeki | | m |
Óscar Arias | Oscar Arias | m | of state/costa-rica
George Mitchell | | m | of state/us
Gerry Adams | | m | of party/sinn-fein
Martin McGuinness | | m | of party/sinn-fein; to 2017-03-21
David Trimble | | m | of party/uup
John Hume | | m | of party/sdlp
`
