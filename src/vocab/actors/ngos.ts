// Aid organisations, monitors, rights groups, faith bodies and think tanks. `id | name | other names | facts`.

/** The table of non-governmental organisations, as text. */
export const NGOS = `
ngo/icrc | International Committee of the Red Cross | ICRC; Red Cross; CICR; اللجنة الدولية للصليب الأحمر; МККК |
ngo/ifrc | International Federation of Red Cross and Red Crescent Societies | IFRC; International Federation of the Red Cross |
ngo/sarc | Syrian Arab Red Crescent | SARC; Syrian Red Crescent; Syria Red Crescent; Red Crescent?; الهلال الأحمر العربي السوري; الهلال الأحمر السوري | in syria
ngo/prcs | Palestine Red Crescent Society | PRCS; Palestinian Red Crescent; Palestine Red Crescent; Palestinian Red Crescent Society; Red Crescent?; الهلال الأحمر الفلسطيني | in palestine
ngo/ircs-iraq | Iraqi Red Crescent Society | Iraqi Red Crescent; Red Crescent? | in iraq
ngo/iranian-red-crescent | Iranian Red Crescent Society | Iranian Red Crescent; Red Crescent? | in iran
ngo/turkish-red-crescent | Turkish Red Crescent | Kizilay; Kızılay; Red Crescent? | in turkey
ngo/afghan-red-crescent | Afghan Red Crescent Society | Afghan Red Crescent; ARCS; Red Crescent? | in afghanistan
ngo/yemen-red-crescent | Yemen Red Crescent Society | Yemen Red Crescent; Yemeni Red Crescent; Red Crescent? | in yemen
ngo/libyan-red-crescent | Libyan Red Crescent | Libyan Red Crescent Society; Red Crescent? | in libya
ngo/sudanese-red-crescent | Sudanese Red Crescent Society | Sudanese Red Crescent; SRCS; Red Crescent? | in sudan
ngo/lebanese-red-cross | Lebanese Red Cross | LRC | in lebanon
ngo/ethiopian-red-cross | Ethiopian Red Cross Society | Ethiopian Red Cross | in ethiopia
ngo/ukrainian-red-cross | Ukrainian Red Cross | Ukrainian Red Cross Society | in ukraine
ngo/magen-david-adom | Magen David Adom | MDA | in israel
ngo/emirates-red-crescent | Emirates Red Crescent | UAE Red Crescent; Red Crescent? | in uae yemen
ngo/msf | Médecins Sans Frontières | MSF; Doctors Without Borders; Medecins Sans Frontieres; Doctors without Borders/MSF; أطباء بلا حدود |
ngo/mdm | Médecins du Monde | MdM; Doctors of the World; Medecins du Monde |
ngo/sohr | Syrian Observatory for Human Rights | SOHR; Syrian Observatory; Syria Observatory for Human Rights; Britain-based Syrian Observatory for Human Rights; UK-based Syrian Observatory for Human Rights; المرصد السوري لحقوق الإنسان; المرصد السوري | in syria
ngo/white-helmets | White Helmets | Syria Civil Defence; Syrian Civil Defence; Syrian Civil Defense; Syria Civil Defense; SCD; Civil Defence?; الدفاع المدني السوري; الخوذ البيضاء; Белые каски | in syria
ngo/palestinian-civil-defence | Palestinian Civil Defence | Gaza Civil Defence; Gaza's civil defence agency; Civil Defence?; Gaza civil defence agency | in palestine
ngo/snhr | Syrian Network for Human Rights | SNHR; الشبكة السورية لحقوق الإنسان | in syria
ngo/sams | Syrian American Medical Society | SAMS; Syrian-American Medical Society | in syria
ngo/uossm | Union of Medical Care and Relief Organizations | UOSSM; Union of Syrian Medical Relief Organizations | in syria
ngo/vdc | Violations Documentation Center | VDC | in syria
ngo/lcc | Local Coordination Committees | LCC; Local Coordination Committees of Syria; لجان التنسيق المحلية | in syria
ngo/siege-watch | Siege Watch | | in syria
ngo/syria-institute | Syria Institute | The Syria Institute | in syria
ngo/syria-campaign | Syria Campaign | The Syria Campaign | in syria
ngo/scm | Syrian Center for Media and Freedom of Expression | SCM; Syrian Centre for Media and Freedom of Expression | in syria
ngo/raqqa-silent | Raqqa is Being Slaughtered Silently | RBSS | in syria
ngo/amc | Aleppo Media Center | Aleppo Media Centre; AMC? | in syria
ngo/hrw | Human Rights Watch | HRW; هيومن رايتس ووتش |
ngo/amnesty | Amnesty International | Amnesty; منظمة العفو الدولية |
ngo/icg | International Crisis Group | Crisis Group; ICG |
ngo/acled | ACLED | Armed Conflict Location and Event Data; Armed Conflict Location & Event Data Project; Armed Conflict Location and Event Data Project |
ngo/ucdp | Uppsala Conflict Data Program | UCDP |
ngo/sipri | Stockholm International Peace Research Institute | SIPRI |
ngo/isw | Institute for the Study of War | ISW |
ngo/bellingcat | Bellingcat | |
ngo/airwars | Airwars | |
ngo/forensic-architecture | Forensic Architecture | |
ngo/save-the-children | Save the Children | Save the Children International |
ngo/oxfam | Oxfam | Oxfam International |
ngo/care | CARE International | CARE |
ngo/irc | International Rescue Committee | IRC |
ngo/nrc | Norwegian Refugee Council | NRC |
ngo/drc-council | Danish Refugee Council | DRC? |
ngo/mercy-corps | Mercy Corps | |
ngo/world-vision | World Vision | |
ngo/islamic-relief | Islamic Relief | Islamic Relief Worldwide |
ngo/caritas | Caritas | Caritas Internationalis |
ngo/crs | Catholic Relief Services | CRS |
ngo/acf | Action Against Hunger | ACF; Action contre la Faim |
ngo/handicap-international | Humanity & Inclusion | Handicap International; Humanity and Inclusion |
ngo/goal | GOAL | |
ngo/ihh | IHH Humanitarian Relief Foundation | IHH; İHH; IHH İnsani Yardım Vakfı | in turkey syria
ngo/world-central-kitchen | World Central Kitchen | WCK |
ngo/anera | Anera | |
ngo/map-uk | Medical Aid for Palestinians | MAP? | in palestine
ngo/ghf | Gaza Humanitarian Foundation | GHF | in palestine israel; from 2025-02
ngo/btselem | B'Tselem | Btselem | in israel palestine
ngo/gisha | Gisha | | in israel palestine
ngo/al-haq | Al-Haq | | in palestine
ngo/pchr | Palestinian Centre for Human Rights | PCHR | in palestine
ngo/al-mezan | Al Mezan | Al Mezan Center for Human Rights | in palestine
ngo/addameer | Addameer | | in palestine
ngo/breaking-the-silence | Breaking the Silence | | in israel palestine
ngo/physicians-for-human-rights | Physicians for Human Rights | PHR |
ngo/hostages-families-forum | Hostages and Missing Families Forum | Hostages Families Forum | in israel; from 2023-10
ngo/mwatana | Mwatana for Human Rights | Mwatana | in yemen
ngo/yemen-data-project | Yemen Data Project | | in yemen
ngo/sanaa-center | Sana'a Center for Strategic Studies | Sana'a Center | in yemen
ngo/emergency-lawyers | Emergency Lawyers | | in sudan
ngo/sudan-doctors-network | Sudan Doctors Network | Sudanese Doctors Network | in sudan
ngo/sudan-doctors-union | Sudan Doctors' Union | Sudanese Doctors' Union; Sudanese Doctors Union; Sudan Doctors Union; Central Committee of Sudan Doctors; Preliminary Committee of Sudan Doctors' Trade Union | in sudan
ngo/err | Emergency Response Rooms | ERRs; Emergency Response Room; Sudan's Emergency Response Rooms | in sudan
ngo/resistance-committees | Resistance Committees | neighbourhood resistance committees; El Fasher Resistance Committee; El Fasher Resistance Committees; resistance committee | in sudan
ngo/darfur-bar-association | Darfur Bar Association | | in sudan
ngo/yale-hrl | Yale Humanitarian Research Lab | Yale HRL; Humanitarian Research Lab; Yale School of Public Health's Humanitarian Research Lab | in sudan ukraine
ngo/ehrc | Ethiopian Human Rights Commission | EHRC | in ethiopia
ngo/ehrco | Ethiopian Human Rights Council | EHRCO | in ethiopia
ngo/elders | The Elders | |
ngo/hdc | Centre for Humanitarian Dialogue | HD Centre; Centre for Humanitarian Dialogue (HD); Henry Dunant Centre; Henri Dunant Centre; HDC? |
ngo/cmi | CMI – Martti Ahtisaari Peace Foundation | CMI; Crisis Management Initiative |
ngo/sant-egidio | Community of Sant'Egidio | Sant'Egidio; Sant Egidio |
ngo/carter-center | Carter Center | The Carter Center |
ngo/berghof | Berghof Foundation | |
ngo/geneva-call | Geneva Call | |
ngo/pares | Foundation for Peace and Reconciliation | Pares | in colombia
ngo/indepaz | Indepaz | Institute for Development and Peace Studies | in colombia
ngo/catholic-church-colombia | Colombian Episcopal Conference | Episcopal Conference of Colombia | in colombia
ngo/defensoria-colombia | Colombian Ombudsman's Office | Defensoría del Pueblo | in colombia
ngo/aapp | Assistance Association for Political Prisoners | AAPP; Assistance Association for Political Prisoners (Burma) | in myanmar
ngo/free-burma-rangers | Free Burma Rangers | FBR | in myanmar
ngo/fortify-rights | Fortify Rights | | in myanmar
ngo/karen-human-rights-group | Karen Human Rights Group | KHRG | in myanmar
ngo/university-teachers-human-rights | University Teachers for Human Rights (Jaffna) | UTHR; UTHR(J); University Teachers for Human Rights | in sri-lanka
ngo/ltte-peace-secretariat | LTTE Peace Secretariat | | in sri-lanka; from 2002; to 2009
ngo/tro | Tamils Rehabilitation Organisation | TRO | in sri-lanka
ngo/memorial | Memorial | Memorial Human Rights Centre | in russia
ngo/chatham-house | Chatham House | Royal Institute of International Affairs |
ngo/rusi | Royal United Services Institute | RUSI |
ngo/tutela-legal | Tutela Legal | Socorro Jurídico | in el-salvador
ngo/aprodeh | APRODEH | | in peru
ngo/reach | REACH Initiative | REACH |
ngo/acaps | ACAPS | |
ngo/fews-net | Famine Early Warning Systems Network | FEWS NET |
ngo/insecurity-insight | Insecurity Insight | |
ngo/rsf-reporters | Reporters Without Borders | Reporters sans frontières; RSF? |
ngo/cpj | Committee to Protect Journalists | CPJ |
ngo/halo-trust | HALO Trust | The HALO Trust; Halo Trust |
ngo/mag | Mines Advisory Group | MAG |
ngo/people-in-need | People in Need | PIN |
ngo/plan | Plan International | |
ngo/concern | Concern Worldwide | |
ngo/christian-aid | Christian Aid | |
ngo/solidarites | Solidarités International | |
ngo/premiere-urgence | Première Urgence Internationale | Premiere Urgence |
ngo/intersos | INTERSOS | |
ngo/world-council-of-churches | World Council of Churches | WCC |
ngo/iiss | International Institute for Strategic Studies | IISS |
`
