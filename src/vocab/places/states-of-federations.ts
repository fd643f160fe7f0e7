// States and provinces of large federations with their short forms in news: name | latitude | longitude | country | short forms.
// Points near the middle of each, rounded. Other first-level divisions come with the gazetteer file.

/** The divisions, as text; `tables.ts` reads it. `?` marks a short form that is also another word. */
export const DIVISIONS = `
Alabama | 32.75 | -86.75 | US | Ala.
Alaska | 64 | -150 | US | Alas.?
Arizona | 34.5 | -111.5 | US | Ariz.
Arkansas | 34.75 | -92.5 | US | Ark.?
California | 37.2 | -119.8 | US | Calif.; Cal.?
Colorado | 39 | -105.5 | US | Colo.
Connecticut | 41.67 | -72.67 | US | Conn.
Delaware | 39 | -75.5 | US | Del.?
Florida | 28.5 | -82.2 | US | Fla.
Georgia | 32.75 | -83.5 | US | Ga.
Hawaii | 20.75 | -156.5 | US
Idaho | 44.5 | -114.5 | US
Illinois | 40 | -89.25 | US | Ill.?
Indiana | 40 | -86.2 | US | Ind.?
Iowa | 42 | -93.5 | US
Kansas | 38.5 | -98.5 | US | Kan.; Kans.
Kentucky | 38 | -85 | US | Ky.
Louisiana | 31 | -92 | US | La.?
Maine | 45.5 | -69.25 | US
Maryland | 39 | -76.75 | US | Md.
Massachusetts | 42.3 | -71.6 | US | Mass.?
Michigan | 44.25 | -85.25 | US | Mich.
Minnesota | 46.1 | -94.3 | US | Minn.
Mississippi | 32.75 | -89.75 | US | Miss.?
Missouri | 38.25 | -92.5 | US | Mo.?
Montana | 47 | -109.75 | US | Mont.
Nebraska | 41.5 | -99.75 | US | Neb.; Nebr.
Nevada | 39.25 | -116.75 | US | Nev.
New Hampshire | 43.75 | -71.5 | US | N.H.
New Jersey | 40.17 | -74.5 | US | N.J.
New Mexico | 34.3 | -106 | US | N.M.
New York | 43 | -75.5 | US | N.Y.; New York state; New York State
North Carolina | 35.5 | -79.7 | US | N.C.
North Dakota | 47.5 | -100.3 | US | N.D.
Ohio | 40.25 | -83 | US
Oklahoma | 35.5 | -97.5 | US | Okla.
Oregon | 44 | -120.5 | US | Ore.?
Pennsylvania | 40.5 | -77.25 | US | Pa.?; Penn.?
Rhode Island | 41.7 | -71.5 | US | R.I.
South Carolina | 34 | -81 | US | S.C.
South Dakota | 44.5 | -100.25 | US | S.D.
Tennessee | 35.75 | -86.25 | US | Tenn.
Texas | 31.25 | -99.4 | US | Tex.?
Utah | 39.25 | -111.5 | US
Vermont | 44 | -72.75 | US | Vt.
Virginia | 37.5 | -78 | US | Va.
Washington state | 47.5 | -120.5 | US | Wash.; Washington State
West Virginia | 38.5 | -80.5 | US | W.Va.; W. Va.
Wisconsin | 44.5 | -90 | US | Wis.?; Wisc.
Wyoming | 43 | -107.5 | US | Wyo.
Alberta | 52.7 | -117 | CA | Alta.?
British Columbia | 54 | -125 | CA | B.C.
Manitoba | 55 | -97 | CA | Man.?
New Brunswick | 46.5 | -66.25 | CA | N.B.
Newfoundland and Labrador | 53 | -58.5 | CA | Newfoundland; N.L.
Labrador | 54 | -61.5 | CA
Nova Scotia | 45 | -63 | CA | N.S.
Ontario | 49.5 | -84.8 | CA | Ont.
Prince Edward Island | 46.33 | -63.5 | CA | P.E.I.
Quebec | 52 | -72 | CA | Québec; Que.?
Saskatchewan | 54 | -106 | CA | Sask.
Yukon | 63 | -135.5 | CA
Northwest Territories | 65 | -119 | CA | N.W.T.
Nunavut | 70 | -90 | CA
New South Wales | -32.1 | 147 | AU | NSW; N.S.W.
Victoria | -37 | 144.5 | AU
Queensland | -20.6 | 144.6 | AU | Qld
South Australia | -30 | 135 | AU
Western Australia | -25.5 | 122 | AU
Tasmania | -42 | 146.8 | AU
Northern Territory | -20 | 133.5 | AU
Australian Capital Territory | -35.5 | 149 | AU
`
