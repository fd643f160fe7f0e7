import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ROLES } from '../ceaf.ts'
import { predict } from './muc.ts'

const FILLED: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  [
    'SAN SALVADOR, 12 MAR 89 -- [TEXT] THREE UNIDENTIFIED MEN THIS MORNING SHOT AND KILLED LABOR LEADER ERNESTO CASTILLO PINEDA AS HE WAS LEAVING HIS HOME.  THE RURAL WORKERS FEDERATION BLAMED THE DEATH SQUADS FOR THE MURDER OF CASTILLO.',
    { Victim: ['ernesto castillo pineda'], PerpOrg: ['death squads'] },
  ],
  [
    'SANTIAGO, 8 JUN 89 -- [TEXT] A BOMB EXPLODED EARLY TODAY OUTSIDE THE OFFICES OF THE SOUTHERN BANK IN DOWNTOWN CONCEPCION, DESTROYING ITS WINDOWS AND DAMAGING TWO PARKED CARS.  NO ONE WAS INJURED.',
    { Target: ['offices of the southern bank', 'parked cars'], Weapon: ['bomb'] },
  ],
  [
    'LIMA, 22 NOV 88 -- [TEXT] SHINING PATH TERRORISTS KILLED MAYOR JULIAN HUAMANI QUISPE OF THE TOWN OF TAMBO AND BURNED DOWN THE TOWN HALL.  THE TERRORISTS THREW A GRENADE INTO THE MARKET.',
    { PerpInd: ['terrorists'], PerpOrg: ['shining path'], Victim: ['julian huamani quispe'], Weapon: ['grenade'] },
  ],
]

const EMPTY = [
  'GUATEMALA CITY, 30 JAN 90 -- [TEXT] PRESIDENT VINICIO CEREZO SAID TODAY THAT HIS GOVERNMENT WILL NOT NEGOTIATE WITH THE GUERRILLAS UNTIL THEY LAY DOWN THEIR ARMS.  HE ADDED THAT ELECTIONS WILL BE HELD IN NOVEMBER.',
  'CLANDESTINE (RADIO FARABUNDO MARTI) -- [TEXT] OUR FORCES ATTACKED THE POSITIONS OF THE 4TH MILITARY DETACHMENT ON THE NIGHT OF 5 MAY.  THE ENEMY SUFFERED 14 CASUALTIES.  WE SEIZED SIX RIFLES AND A RADIO.',
  'BOGOTA, 11 APR 90 -- [EDITORIAL] [TEXT] COLOMBIANS ARE TIRED OF VIOLENCE.  THE DIALOGUE THAT SOME PROPOSE WOULD REWARD CRIME.  WE BELIEVE THAT ONLY A STRONG JUSTICE SYSTEM CAN STOP THE CARTELS.',
]

describe('Role fillers', () => {
  for (const [text, wanted] of FILLED) {
    test(`are found in: ${text.slice(0, 90)}`, () => {
      const found = predict({ text })
      for (const role of ROLES) {
        for (const words of wanted[role] ?? []) assert.ok(found[role].flat().includes(words), `${role}: ${words}`)
      }
    })
  }
  for (const text of EMPTY) {
    test(`are none in: ${text.slice(0, 90)}`, () => {
      const found = predict({ text })
      assert.deepEqual(
        ROLES.flatMap((role) => found[role].flat()),
        [],
      )
    })
  }
})
