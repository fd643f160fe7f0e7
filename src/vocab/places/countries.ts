// Where states and territories lie: ISO code | latitude | longitude | population in millions | further names of the place.
// Names, people and capitals of states are in ../actors/states.ts; here are only points near the middle of each, rounded.

/** The points of states, as text; `tables.ts` reads it. */
export const COUNTRIES = `
AF | 33 | 65.5 | 38
AL | 41 | 20 | 2.9
DZ | 28 | 3 | 43
AD | 42.5 | 1.5 | 0.08
AO | -12.5 | 18.5 | 32
AG | 17.05 | -61.8 | 0.1
AR | -34 | -64 | 45
AM | 40.25 | 45 | 3
AU | -25 | 134 | 25
AT | 47.33 | 13.33 | 9
AZ | 40.5 | 47.5 | 10
BS | 24.25 | -76 | 0.4
BH | 26.03 | 50.55 | 1.7
BD | 24 | 90 | 165
BB | 13.17 | -59.53 | 0.3
BY | 53 | 28 | 9.4
BE | 50.83 | 4 | 11.5
BZ | 17.25 | -88.75 | 0.4
BJ | 9.5 | 2.25 | 12
BT | 27.5 | 90.5 | 0.8
BO | -17 | -65 | 11.5
BA | 44 | 18 | 3.3
BW | -22 | 24 | 2.4
BR | -10 | -54 | 212 | Brasil
BN | 4.5 | 114.67 | 0.4
BG | 42.75 | 25.5 | 7
BF | 13 | -2 | 21
BI | -3.5 | 30 | 12
CV | 16 | -24 | 0.55
KH | 13 | 105 | 16
CM | 6 | 12 | 26
CA | 60 | -95.5 | 38
CF | 7 | 21 | 4.8
TD | 15 | 19 | 16
CL | -30 | -71 | 19
CN | 35 | 104 | 1400
CO | 4 | -72.5 | 50
KM | -12.17 | 44.25 | 0.9
CG | -1 | 15.5 | 5.5
CD | -2.5 | 23.5 | 90
CR | 10 | -84 | 5
HR | 45.17 | 15.5 | 4
CU | 22 | -79.5 | 11.3
CY | 35 | 33 | 1.2
CZ | 49.75 | 15 | 10.7
DK | 56 | 10 | 5.8
DJ | 11.5 | 42.5 | 1
DM | 15.5 | -61.33 | 0.07
DO | 19 | -70.67 | 10.8
EC | -2 | -77.5 | 17.6
EG | 27 | 30 | 102
SV | 13.83 | -88.92 | 6.5
GQ | 2 | 10 | 1.4
ER | 15 | 39 | 3.5
EE | 59 | 26 | 1.3
SZ | -26.5 | 31.5 | 1.2
ET | 8 | 38.5 | 115
FJ | -18 | 178 | 0.9
FI | 64 | 26 | 5.5
FR | 46.5 | 2 | 67
GA | -1 | 11.75 | 2.2
GM | 13.5 | -15.5 | 2.4
GE | 42 | 43.5 | 3.7
DE | 51.3 | 9.9 | 83 | West Germany
GH | 8 | -2 | 31
GR | 39 | 22 | 10.7
GD | 12.12 | -61.67 | 0.1
GT | 15.5 | -90.25 | 17
GN | 11 | -10 | 13
GW | 12 | -15 | 2
GY | 5 | -59 | 0.8
HT | 19 | -72.42 | 11.4
HN | 15 | -86.5 | 10
HU | 47 | 20 | 9.8
IS | 65 | -18 | 0.36
IN | 21.7 | 78.7 | 1380
ID | -5 | 120 | 273
IR | 32 | 53 | 84
IQ | 33 | 44 | 40
IE | 53 | -8 | 5 | Republic of Ireland; Irish Republic
IL | 31.5 | 34.75 | 9
IT | 42.83 | 12.83 | 60
CI | 8 | -5 | 26 | Ivory Coast; Cote d'Ivoire
JM | 18.25 | -77.5 | 3
JP | 36 | 138 | 126
JO | 31 | 36 | 10
KZ | 48 | 68 | 19
KE | 1 | 38 | 54
KI | 1.42 | 173 | 0.12
XK | 42.58 | 21 | 1.8
KW | 29.5 | 47.75 | 4.3
KG | 41 | 75 | 6.5
LA | 18 | 105 | 7.3
LV | 57 | 25 | 1.9
LB | 33.83 | 35.83 | 6.8
LS | -29.5 | 28.25 | 2.1
LR | 6.5 | -9.5 | 5
LY | 27 | 17.5 | 6.9
LI | 47.17 | 9.53 | 0.04
LT | 55.5 | 24 | 2.8
LU | 49.75 | 6.17 | 0.6
MG | -20 | 47 | 28
MW | -13.5 | 34 | 19
MY | 3.5 | 110.5 | 32
MV | 3.2 | 73 | 0.5
ML | 17.5 | -3.5 | 20
MT | 35.92 | 14.43 | 0.5
MH | 7.1 | 171.1 | 0.06
MR | 20 | -12 | 4.6
MU | -20.3 | 57.58 | 1.3
MX | 23 | -102 | 128
FM | 6.92 | 158.2 | 0.11
MD | 47 | 29 | 2.6
MC | 43.73 | 7.42 | 0.04
MN | 46 | 105 | 3.3
ME | 42.5 | 19.3 | 0.6
MA | 32 | -6 | 37
MZ | -18.25 | 35 | 31
MM | 21 | 96 | 54 | Burma
NA | -22 | 17 | 2.5
NR | -0.53 | 166.93 | 0.01
NP | 28 | 84 | 29
NL | 52.25 | 5.6 | 17.4 | Holland; Netherlands
NZ | -41.5 | 173.5 | 5 | Aotearoa
NI | 13 | -85 | 6.6
NE | 17 | 9 | 24
NG | 9 | 8 | 206
KP | 40 | 127 | 26 | DPRK
MK | 41.83 | 22 | 2.1 | Macedonia; FYROM
NO | 62 | 9.5 | 5.4
OM | 21 | 57 | 5
PK | 30 | 70 | 220
PW | 7.5 | 134.57 | 0.02
PS | 31.92 | 35.2 | 5 | Palestinian Territories; Palestinian Territory; Occupied Palestinian Territory; occupied Palestinian territories; فلسطين
PA | 9 | -80 | 4.3
PG | -6 | 147 | 9
PY | -23 | -58 | 7
PE | -10 | -76 | 33
PH | 13 | 122 | 110
PL | 52 | 20 | 38
PT | 39.5 | -8 | 10.3
QA | 25.5 | 51.25 | 2.9
RO | 46 | 25 | 19
RU | 60 | 99 | 144 | Russian Federation
RW | -2 | 30 | 13
KN | 17.33 | -62.75 | 0.05
LC | 13.88 | -60.97 | 0.18
VC | 13.08 | -61.2 | 0.11 | St Vincent and the Grenadines
WS | -13.8 | -172.17 | 0.2
SM | 43.93 | 12.42 | 0.03
ST | 1 | 7 | 0.2
SA | 25 | 45 | 35 | Kingdom of Saudi Arabia; KSA
SN | 14.5 | -14.25 | 16.7
RS | 44 | 20.8 | 7
SC | -4.58 | 55.67 | 0.1
SL | 8.5 | -11.5 | 8
SG | 1.35 | 103.8 | 5.7
SK | 48.67 | 19.5 | 5.5
SI | 46.12 | 14.8 | 2.1
SB | -8 | 159 | 0.7
SO | 6 | 48 | 16
ZA | -29.5 | 24.5 | 59
KR | 36.5 | 127.8 | 52 | Korea
SS | 7.5 | 30 | 11
ES | 40 | -4 | 47
LK | 7 | 81 | 22 | Ceylon
SD | 15 | 30.7 | 44
SR | 4 | -56 | 0.6
SE | 62.5 | 15.5 | 10.4
CH | 47 | 8.01 | 8.6
SY | 35 | 38 | 17.5 | سوريا; سورية; Syrian Arab Republic
TJ | 39 | 71 | 9.5
TZ | -6.3 | 34.9 | 60
TH | 15 | 100.5 | 70
TL | -8.83 | 125.75 | 1.3 | East Timor
TG | 8 | 1.17 | 8.3
TO | -20 | -175 | 0.1
TT | 11 | -61 | 1.4 | Trinidad
TN | 34 | 9 | 11.8
TR | 39 | 35 | 84 | Türkiye; Turkiye
TM | 40 | 60 | 6
TV | -8 | 178 | 0.01
UG | 1.25 | 32.5 | 46
UA | 49 | 32 | 42
AE | 23.75 | 54.5 | 9.9 | UAE; Emirates
GB | 54.4 | -3.2 | 67 | UK; U.K.; Britain; Great Britain
US | 39.8 | -98.9 | 330 | U.S.; U.S.A.; USA; US; America; United States of America
UY | -33 | -56 | 3.5
UZ | 41.5 | 64.5 | 34
VU | -16 | 167 | 0.3
VA | 41.9 | 12.45 | 0.001 | Vatican; Vatican City; Holy See
VE | 8 | -66 | 28
VN | 16.2 | 107 | 97 | Viet Nam
YE | 15.5 | 47.5 | 30 | اليمن
ZM | -14.5 | 29 | 18
ZW | -19.5 | 30 | 15 | Rhodesia
TW | 24 | 121 | 24
EH | 25 | -13.5 | 0.6
GL | 72 | -40 | 0.06 | Greenland
PR | 18.25 | -66.5 | 3.2 | Puerto Rico
HK | 22.3 | 114.18 | 7.5 | Hong Kong
MO | 22.17 | 113.55 | 0.65 | Macau; Macao
GI | 36.14 | -5.35 | 0.03 | Gibraltar
FK | -51.75 | -59.17 | 0.003 | Falkland Islands; Falklands; Malvinas
BM | 32.33 | -64.75 | 0.06 | Bermuda
KY | 19.5 | -80.67 | 0.07 | Cayman Islands
GU | 13.44 | 144.77 | 0.17 | Guam
AS | -14.33 | -170 | 0.05 | American Samoa
VI | 18.34 | -64.9 | 0.1 | U.S. Virgin Islands; US Virgin Islands; Virgin Islands
VG | 18.5 | -64.5 | 0.03 | British Virgin Islands
TC | 21.75 | -71.58 | 0.04 | Turks and Caicos
AW | 12.5 | -69.97 | 0.1 | Aruba
CW | 12.17 | -69 | 0.16 | Curaçao; Curacao
GP | 16.25 | -61.58 | 0.4 | Guadeloupe
MQ | 14.67 | -61 | 0.37 | Martinique
GF | 4 | -53 | 0.3 | French Guiana
RE | -21.1 | 55.6 | 0.86 | Réunion
YT | -12.83 | 45.17 | 0.28 | Mayotte
NC | -21.5 | 165.5 | 0.27 | New Caledonia
PF | -15 | -140 | 0.28 | French Polynesia
FO | 62 | -7 | 0.05 | Faroe Islands
JE | 49.22 | -2.12 | 0.1 | Jersey?
GG | 49.58 | -2.33 | 0.06 | Guernsey
IM | 54.25 | -4.5 | 0.08 | Isle of Man
AQ | -90 | 0 | 0 | Antarctica
IO | -6 | 71.5 | 0 | Chagos Islands; Diego Garcia
CK | -21.2 | -159.77 | 0.02 | Cook Islands
MP | 15.2 | 145.75 | 0.05 | Northern Mariana Islands
AI | 18.22 | -63.05 | 0.015 | Anguilla
MS | 16.75 | -62.2 | 0.005 | Montserrat
SH | -15.95 | -5.7 | 0.005 | Saint Helena
`

/** States without an ISO code of their own, and gone ones: id in the table of states | latitude | longitude. */
export const UNCODED = `
abkhazia | 43 | 41
south-ossetia | 42.33 | 44
transnistria | 47.2 | 29.2
nagorno-karabakh | 39.82 | 46.76
northern-cyprus | 35.25 | 33.6
somaliland | 9.5 | 46
soviet-union | 60 | 99
yugoslavia | 44 | 19
serbia-and-montenegro | 43.5 | 20.5
czechoslovakia | 49.2 | 17
east-germany | 52.3 | 12.7
south-vietnam | 12 | 107.5
`
