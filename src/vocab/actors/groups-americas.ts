// Armed groups, parties and gangs of Colombia, Peru, Central America, Haiti, Mexico and Venezuela. `id | name | other names | facts`;
// `?` behind a name says that it may also mean another actor.

/** The table of groups and parties of the Americas, as text. */
export const GROUPS_AMERICAS = `
# Colombia
group/farc | Revolutionary Armed Forces of Colombia | FARC; FARC-EP; Revolutionary Armed Forces of Colombia (FARC); Revolutionary Armed Forces of Colombia-People's Army; Fuerzas Armadas Revolucionarias de Colombia; FARC rebels; FARC guerrillas; FARC leadership; ФАРК | in colombia; from 1964; to 2017-06
group/farc-dissidents | FARC dissidents | dissident FARC; FARC dissident groups; FARC dissident group; dissidents of the FARC | in colombia; from 2016
group/emc | Estado Mayor Central | EMC; Central General Staff; Central General Staff (EMC) | part of group/farc-dissidents; in colombia
group/segunda-marquetalia | Segunda Marquetalia | Second Marquetalia | in colombia; from 2019-08
party/comunes | Comunes | Common Alternative Revolutionary Force; FARC party | in colombia; from 2017-08
group/eln | National Liberation Army | ELN; Ejército de Liberación Nacional; Ejercito de Liberacion Nacional; National Liberation Army (ELN); ELN rebels; ELN guerrillas; Army of National Liberation; Colombia's National Liberation Army | in colombia venezuela; from 1964
group/auc | United Self-Defense Forces of Colombia | AUC; United Self-Defence Forces of Colombia; Autodefensas Unidas de Colombia; Colombian paramilitaries; right-wing paramilitaries? | in colombia; from 1997-04; to 2006
group/clan-del-golfo | Gulf Clan | Clan del Golfo; AGC; Gaitanista Self-Defense Forces of Colombia; Autodefensas Gaitanistas de Colombia; Urabeños; Los Urabeños; EGC; Gaitanist Self-Defense Forces | in colombia
group/m19 | 19th of April Movement | M-19; M19; April 19 Movement | in colombia; from 1970; to 1990-03
group/epl | Popular Liberation Army | EPL; Ejército Popular de Liberación; People's Liberation Army?; Los Pelusos | in colombia
group/quintin-lame | Quintin Lame Movement | Quintín Lame | in colombia; to 1991
group/simon-bolivar-coordination | Simón Bolívar Guerrilla Coordinating Board | CGSB; Simon Bolivar Guerrilla Coordinating Board; Simon Bolivar Coordinator | in colombia; from 1987
group/ricardo-franco | Ricardo Franco Front | Ricardo Franco | in colombia; from 1982
group/mas-colombia | Muerte a Secuestradores | MAS?; Death to Kidnappers | in colombia; from 1981
group/medellin-cartel | Medellín Cartel | Medellin Cartel; the Extraditables; Extraditables; Los Extraditables | in colombia; to 1993
group/cali-cartel | Cali Cartel | | in colombia
party/union-patriotica | Patriotic Union | UP?; Unión Patriótica; Union Patriotica | in colombia; from 1985
party/jep | Special Jurisdiction for Peace | JEP | in colombia; from 2017
# Peru
group/shining-path | Shining Path | Sendero Luminoso; Communist Party of Peru; PCP-SL; Senderistas; Senderista; Sendero; Shining Path guerrillas | in peru; from 1980
group/mrta | Túpac Amaru Revolutionary Movement | MRTA; Tupac Amaru Revolutionary Movement; Tupac Amaru | in peru; from 1984
party/apra | American Popular Revolutionary Alliance | APRA; Aprista Party | in peru
# El Salvador, Guatemala, Nicaragua, Honduras
group/fmln | Farabundo Martí National Liberation Front | FMLN; Farabundo Marti National Liberation Front; Frente Farabundo Martí para la Liberación Nacional; Farabundo Marti Front; FMLN guerrillas; FMLN rebels; FMLN General Command | in el-salvador; from 1980-10
group/erp-el-salvador | People's Revolutionary Army (El Salvador) | ERP?; People's Revolutionary Army?; Ejército Revolucionario del Pueblo | part of group/fmln; in el-salvador; to 1992
group/fpl | Farabundo Martí Popular Liberation Forces | FPL?; Popular Liberation Forces; Farabundo Marti Popular Liberation Forces | part of group/fmln; in el-salvador; to 1992
group/farn | Armed Forces of National Resistance | FARN; National Resistance? | part of group/fmln; in el-salvador; to 1992
group/prtc | Revolutionary Party of the Central American Workers | PRTC; Central American Workers' Revolutionary Party | part of group/fmln; in el-salvador
party/fdr | Revolutionary Democratic Front | FDR | in el-salvador
party/arena | Nationalist Republican Alliance | ARENA; Alianza Republicana Nacionalista | in el-salvador; from 1981
party/pdc-el-salvador | Christian Democratic Party (El Salvador) | Christian Democratic Party?; PDC? | in el-salvador
group/death-squads-el-salvador | Salvadoran death squads | Secret Anticommunist Army; Maximiliano Hernández Martínez Brigade | in el-salvador
group/ms13 | MS-13 | Mara Salvatrucha; MS13 | in el-salvador honduras guatemala
group/urng | Guatemalan National Revolutionary Unity | URNG; Guatemalan National Revolutionary Union; Unidad Revolucionaria Nacional Guatemalteca | in guatemala; from 1982-02
group/egp-guatemala | Guerrilla Army of the Poor | EGP? | part of group/urng; in guatemala
group/orpa | Organization of the People in Arms | ORPA; Revolutionary Organization of the People in Arms; Revolutionary Organization of People in Arms | part of group/urng; in guatemala
group/pac-guatemala | Civil Defence Patrols | PAC?; civil self-defense patrols; Civil Self-Defence Patrols | in guatemala
party/fsln | Sandinista National Liberation Front | FSLN; Sandinistas; Sandinista Front; Sandinist National Liberation Front; Sandinista | in nicaragua; from 1961
group/contras | Contras | Nicaraguan Resistance; Contra rebels; Nicaraguan contras; the Contras; Nicaraguan Democratic Force; FDN | in nicaragua honduras; from 1979; to 1990
group/lorenzo-zelaya | Lorenzo Zelaya Popular Revolutionary Forces | | in honduras
group/cinchoneros | Cinchoneros Popular Liberation Movement | Cinchoneros; Morazanist Front | in honduras
# Chile, Bolivia, Argentina, Mexico, Haiti, Venezuela, Ecuador
group/fpmr | Manuel Rodríguez Patriotic Front | FPMR; Manuel Rodriguez Patriotic Front | in chile
group/mir-chile | Movement of the Revolutionary Left (Chile) | MIR?; Movement of the Revolutionary Left? | in chile
group/ezln | Zapatista Army of National Liberation | EZLN; Zapatistas; Zapatista; Zapatista National Liberation Army | in mexico; from 1983-11
group/sinaloa-cartel | Sinaloa Cartel | | in mexico
group/cjng | Jalisco New Generation Cartel | CJNG | in mexico
group/zetas | Los Zetas | Zetas | in mexico
group/g9-haiti | G9 Family and Allies | G9; G9 gang | in haiti; from 2020-06
group/viv-ansanm | Viv Ansanm | Viv Ansanm gang coalition; Living Together? | in haiti; from 2023-09
body/mss-haiti | Multinational Security Support mission | MSS; Kenya-led Multinational Security Support Mission; Kenyan-led security mission; Multinational Security Support Mission | in haiti; from 2023-10
government/haiti-tpc | Transitional Presidential Council | TPC; Haiti's Transitional Presidential Council | in haiti; from 2024-04
group/tren-de-aragua | Tren de Aragua | TdA | in venezuela
party/psuv | United Socialist Party of Venezuela | PSUV | in venezuela; from 2007
party/mud | Democratic Unity Roundtable | MUD; Unitary Platform | in venezuela
people/jesuits | Jesuits | Jesuit; Society of Jesus; Jesuit priests |
people/mayans | Maya | Mayans; Mayan; Maya Ixil; Ixil | in guatemala mexico
people/miskitos | Miskitos | Miskito; MISURASATA | in nicaragua honduras
# United States
party/us-republicans | Republican Party | Republicans; GOP; Republican | in us
party/us-democrats | Democratic Party | Democrats; Democratic? | in us
# Venezuela
government/venezuela-constituent-assembly | Constituent Assembly of Venezuela | National Constituent Assembly | arm of state/venezuela; in venezuela; from 2017-08; to 2020-12
government/venezuela-cne | National Electoral Council | CNE | arm of state/venezuela; in venezuela
group/colectivos | Colectivos | colectivo; colectivos | in venezuela
`
