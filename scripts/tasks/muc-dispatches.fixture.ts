// Dispatches of our own in the style that role fillers are asked for in: invented events, upper case, with keys. They were written
// before the rules were looked at; what was missed in them was read once.
import type { Fillers } from '../ceaf.ts'

/** A dispatch and its key; wordings of one entity are parted by "|". */
export interface Dispatch {
  readonly text: string
  readonly key: Fillers
}

const keyed = (text: string, key: Readonly<Partial<Record<keyof Fillers, readonly string[]>>>): Dispatch => {
  const of = (role: keyof Fillers): string[][] => (key[role] ?? []).map((entity) => entity.split('|'))
  return {
    text,
    key: {
      PerpInd: of('PerpInd'),
      PerpOrg: of('PerpOrg'),
      Target: of('Target'),
      Victim: of('Victim'),
      Weapon: of('Weapon'),
    },
  }
}

export const DISPATCHES: readonly Dispatch[] = [
  keyed(
    `SAN SALVADOR, 7 JUL 89 (ACAN-EFE) -- [TEXT] THE DIRECTOR OF THE STATE LOTTERY, RAMIRO ESCALANTE TOBAR, WAS SHOT TO DEATH THIS
MORNING BY FOUR HEAVILY ARMED MEN AS HE LEFT HIS HOUSE IN THE FLOR BLANCA NEIGHBORHOOD.

   HIS DRIVER, OSMIN VILLALTA, WAS SERIOUSLY WOUNDED AND IS IN THE ROSALES HOSPITAL.  NEIGHBORS SAID THAT THE MEN, WHO FLED IN A
RED PICKUP, USED M-16 RIFLES.

   PRESIDENT ALFREDO CRISTIANI CONDEMNED THE CRIME AND BLAMED IT ON THE FARABUNDO MARTI NATIONAL LIBERATION FRONT (FMLN).  THE
FMLN HAS NOT COMMENTED.`,
    {
      PerpInd: ['four heavily armed men|heavily armed men|armed men|men'],
      PerpOrg: ['farabundo marti national liberation front|fmln'],
      Victim: ['ramiro escalante tobar|escalante', 'osmin villalta'],
      Weapon: ['m-16 rifles|rifles'],
    },
  ),
  keyed(
    `BOGOTA, 21 FEB 90 (EFE) -- [TEXT] A CAR BOMB EXPLODED LAST NIGHT IN FRONT OF A BRANCH OF THE COFFEE GROWERS BANK IN
BUCARAMANGA.  THE BLAST DESTROYED A PHARMACY AND DAMAGED SEVERAL VEHICLES PARKED NEARBY, BUT THERE WERE NO VICTIMS, THE POLICE
REPORTED TODAY.

   A MAN WHO CALLED A LOCAL RADIO STATION CLAIMED RESPONSIBILITY ON BEHALF OF THE ARMY OF NATIONAL LIBERATION (ELN).  THE ELN HAS
DEMANDED THAT THE GOVERNMENT CHANGE ITS OIL POLICY.`,
    {
      PerpOrg: ['army of national liberation|eln'],
      Target: [
        'branch of the coffee growers bank|branch|coffee growers bank|bank',
        'pharmacy',
        'vehicles|several vehicles',
      ],
      Weapon: ['car bomb|bomb'],
    },
  ),
  keyed(
    `LIMA, 3 OCT 89 (AFP) -- [TEXT] MAOIST SHINING PATH GUERRILLAS MURDERED FIVE PEASANTS AND TWO LOCAL OFFICIALS IN THE VILLAGE OF
PACCHA, IN THE CENTRAL ANDEAN DEPARTMENT OF JUNIN, IT WAS REPORTED TODAY.

   SOME 40 REBELS ENTERED THE VILLAGE ON SUNDAY NIGHT, DRAGGED LIEUTENANT GOVERNOR EUSEBIO LAZO CAMPOS AND JUSTICE OF THE PEACE
FELIX HINOSTROZA FROM THEIR HOMES, AND SHOT THEM IN THE MAIN SQUARE AFTER A "PEOPLE'S TRIAL."  BEFORE LEAVING, THEY SET FIRE TO
THE MUNICIPAL BUILDING AND BLEW UP A SMALL BRIDGE WITH DYNAMITE.`,
    {
      PerpInd: ['maoist shining path guerrillas|shining path guerrillas|guerrillas|rebels|40 rebels|some 40 rebels'],
      PerpOrg: ['shining path'],
      Target: ['municipal building|building', 'small bridge|bridge'],
      Victim: ['eusebio lazo campos', 'felix hinostroza'],
      Weapon: ['dynamite'],
    },
  ),
  keyed(
    `GUATEMALA CITY, 16 JUN 90 -- [TEXT] GUATEMALAN JOURNALIST BYRON LEIVA RECINOS, WHO HAD BEEN MISSING SINCE 11 JUNE, WAS FOUND
DEAD YESTERDAY IN A RAVINE NEAR CHIMALTENANGO.  HIS BODY BORE SIGNS OF TORTURE AND THREE BULLET WOUNDS.

   THE JOURNALISTS ASSOCIATION STATED THAT LEIVA RECINOS WAS ABDUCTED BY UNIDENTIFIED MEN AS HE LEFT HIS OFFICE, AND IT ACCUSED
A DEATH SQUAD CALLED JAGUAR OF JUSTICE OF THE MURDER.`,
    {
      PerpInd: ['unidentified men|men'],
      PerpOrg: ['jaguar of justice|death squad'],
      Victim: ['byron leiva recinos|leiva recinos'],
    },
  ),
  keyed(
    `MEDELLIN, 29 NOV 89 (INRAVISION TELEVISION CADENA 1) -- [REPORT] [TEXT] THE POLICE CAPTURED HERE TODAY TWO HIRED KILLERS WHO
CONFESSED TO THE MURDER OF CRIMINAL COURT JUDGE LUZ AMPARO RENDON.  THE SUSPECTS WERE IDENTIFIED AS JHON JAIRO TABARES AND
WILMAR CIFUENTES LOPERA.

   JUDGE RENDON, WHO WAS INVESTIGATING DRUG TRAFFICKERS, WAS GUNNED DOWN LAST WEEK IN DOWNTOWN MEDELLIN.  ACCORDING TO THE POLICE,
THE KILLERS WERE PAID BY THE MEDELLIN CARTEL.  A 9-MM PISTOL WAS SEIZED FROM THEM.`,
    {
      PerpInd: ['jhon jairo tabares', 'wilmar cifuentes lopera'],
      PerpOrg: ['medellin cartel'],
      Victim: ['luz amparo rendon|rendon'],
      Weapon: ['9-mm pistol|pistol'],
    },
  ),
  keyed(
    `SANTIAGO, 11 JAN 90 -- [TEXT] FOUR DYNAMITE CHARGES KNOCKED DOWN TWO HIGH-TENSION TOWERS NEAR RANCAGUA EARLY TODAY AND LEFT
PART OF CENTRAL CHILE WITHOUT ELECTRICITY FOR 2 HOURS.  THE CARABINEROS SAID THAT LEAFLETS OF THE LAUTARO YOUTH MOVEMENT WERE
FOUND AT THE SITE.

   A BOMB THAT HAD BEEN PLACED UNDER A THIRD TOWER DID NOT GO OFF.`,
    {
      PerpOrg: ['lautaro youth movement'],
      Target: ['high-tension towers|two high-tension towers|towers', 'third tower|tower'],
      Weapon: ['dynamite charges|four dynamite charges|dynamite', 'bomb'],
    },
  ),
  keyed(
    `TEGUCIGALPA, 4 AUG 89 -- [TEXT] HONDURAN FOREIGN MINISTER CARLOS LOPEZ CONTRERAS SAID TODAY THAT THE CENTRAL AMERICAN
PRESIDENTS WILL DISCUSS THE DEMOBILIZATION OF THE CONTRAS WHEN THEY MEET IN TELA.  HE ADDED THAT HIS COUNTRY WANTS THE IRREGULAR
TROOPS TO LEAVE ITS TERRITORY AS SOON AS POSSIBLE.

   LOPEZ CONTRERAS DENIED THAT HONDURAS HAS ATTACKED NICARAGUAN BORDER POSTS, AND HE DESCRIBED THE SANDINISTA CHARGES AS
PROPAGANDA.`,
    {},
  ),
  keyed(
    `SAN MIGUEL, 23 APR 89 (RADIO CADENA SONORA) -- [TEXT] THE 3D INFANTRY BRIGADE REPORTED THAT FOUR SOLDIERS AND NINE GUERRILLAS
DIED IN FIGHTING ON THE SLOPES OF CACAHUATIQUE HILL.  THE ARMY CAPTURED SEVEN RIFLES, A ROCKET LAUNCHER, AND MEDICAL SUPPLIES.

   COLONEL JORGE ADALBERTO LARIOS SAID THAT THE ENEMY HAS BEEN FORCED TO WITHDRAW TOWARD THE TOROLA RIVER AND THAT MOPPING-UP
OPERATIONS CONTINUE.`,
    {},
  ),
  keyed(
    `QUITO, 27 MAY 90 (DPA) -- [TEXT] THREE EMPLOYEES OF A U.S. OIL COMPANY, AMONG THEM U.S. ENGINEER HAROLD WINSLOW, WERE KIDNAPPED
BY COLOMBIAN GUERRILLAS IN THE ECUADORAN PROVINCE OF NAPO, AN ARMY SPOKESMAN ANNOUNCED.  THE REBELS, ARMED WITH MACHINEGUNS,
INTERCEPTED THE BUS IN WHICH THE WORKERS WERE TRAVELING AND SET IT ON FIRE.

   THE REVOLUTIONARY ARMED FORCES OF COLOMBIA (FARC) IS BELIEVED TO BE RESPONSIBLE FOR THE ABDUCTION.  THE COMPANY SAID IT WILL
NOT PAY A RANSOM.`,
    {
      PerpInd: ['colombian guerrillas|guerrillas|rebels'],
      PerpOrg: ['revolutionary armed forces of colombia|farc'],
      Target: ['bus'],
      Victim: ['harold winslow'],
      Weapon: ['machineguns'],
    },
  ),
  keyed(
    `LA PAZ, 14 DEC 89 -- [TEXT] UNKNOWN INDIVIDUALS THREW A GRENADE AT THE RESIDENCE OF THE PERUVIAN CONSUL IN LA PAZ, MIGUEL
TORREBLANCA, BREAKING WINDOWS AND DAMAGING HIS CAR.  THE CONSUL ESCAPED UNHURT.  NO ORGANIZATION HAS CLAIMED CREDIT FOR THE
ATTACK, BUT INTERIOR MINISTRY SOURCES SUSPECT THE TUPAC AMARU REVOLUTIONARY MOVEMENT (MRTA).`,
    {
      PerpInd: ['unknown individuals|individuals'],
      PerpOrg: ['tupac amaru revolutionary movement|mrta'],
      Target: ['residence of the peruvian consul in la paz|residence of the peruvian consul|residence', 'car|his car'],
      Victim: ['miguel torreblanca'],
      Weapon: ['grenade'],
    },
  ),
  keyed(
    `SAN SALVADOR, 19 MAR 90 -- [TEXT] A MILITARY JUDGE TODAY ORDERED THE TRIAL OF LIEUTENANT RENE OVIEDO AND SERGEANT TOMAS ZAPATA
FOR THE MURDER OF TWO NUNS IN SONSONATE.  THE LIEUTENANT IS CHARGED WITH HAVING ORDERED THE KILLING OF SISTER TERESA MOLINS AND
SISTER AGNES DOYLE, WHO WORKED WITH REFUGEES.  THE ARMED FORCES SAID THE TWO MEN ACTED ON THEIR OWN.`,
    {
      PerpInd: ['rene oviedo|oviedo', 'tomas zapata|zapata'],
      PerpOrg: ['armed forces'],
      Victim: ['teresa molins', 'agnes doyle'],
    },
  ),
  keyed(
    `CLANDESTINE, 30 OCT 89 (RADIO VENCEREMOS) -- [COMMENTARY] [TEXT] THE GOVERNMENT OF THE RICH TALKS ABOUT PEACE, BUT IT SENDS THE
AIR FORCE AGAINST THE PEOPLE.  WE WILL NOT GIVE UP OUR WEAPONS.  OUR PROPOSAL FOR A JUST PEACE IS ON THE TABLE, AND THE HIGH
COMMAND IS AFRAID OF IT.  THE PEOPLE KNOW WHO MURDERED MONSIGNOR ROMERO.  LET US ORGANIZE THE STRUGGLE IN EVERY NEIGHBORHOOD!`,
    {},
  ),
  keyed(
    `PANAMA CITY, 8 SEP 90 (EFE) -- [TEXT] MEMBERS OF THE DECEMBER 20 MOVEMENT MACHINEGUNNED THE HEADQUARTERS OF THE TRAFFIC POLICE
AND HURLED TWO MOLOTOV COCKTAILS AT A SHOE STORE IN DOWNTOWN PANAMA CITY AT DAWN.  A GUARD, ELADIO CHIARI, SUFFERED BURNS.
POLICE CHIEF EDUARDO HERRERA SAID THAT ONE OF THE ATTACKERS, RUBEN DARIO ATENCIO, HAS BEEN ARRESTED.`,
    {
      PerpInd: ['members of the december 20 movement|members', 'ruben dario atencio'],
      PerpOrg: ['december 20 movement'],
      Target: ['headquarters of the traffic police|headquarters|traffic police', 'shoe store|store'],
      Victim: ['eladio chiari'],
      Weapon: ['molotov cocktails|two molotov cocktails'],
    },
  ),
]
