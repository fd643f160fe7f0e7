// Words beside a name that tell whether it is a place: prepositions, titles of people, nouns of bodies and of parts of places.

/** Titles that only persons bear. */
export const HONORIFICS = new Set(
  'mr mrs ms miss dr prof sir lord lady dame gen lt col maj capt sgt cpl pvt sheikh sheik sen rep gov rev'.split(' '),
)

/** Prepositions a place often stands behind. */
export const PLACE_LEADS = new Set(
  'in near at from to outside around across throughout toward towards into inside through via within beyond between against over on leaving entering reach reached reaching visit visited visiting'.split(
    ' ',
  ),
)

/** Titles that stand before a person's name, without full stops. */
export const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir lord lady dame sheikh sheik imam ayatollah mullah gen general lt lieutenant col colonel maj major
  capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr commander president premier chancellor king queen prince princess
  emperor sultan emir minister secretary senator sen rep congressman congresswoman gov governor mayor judge justice rev reverend father
  bishop archbishop pope cardinal rabbi pastor ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman director officer
  detective inspector constable deputy chief coach midfielder striker quarterback pitcher actor actress singer author journalist brother
  sister uncle aunt saint comrade hajji haji abu umm`.split(/\s+/),
)

/** Nouns behind a place's name that keep it a place ("Aleppo city", "Kaduna State", "Syria President"). */
export const PLACE_FOLLOWERS = new Set(
  `city town village province governorate district region state county oblast prefecture municipality camp valley countryside suburb
  suburbs border area peninsula island islands coast region area time standard`.split(/\s+/),
)

/** Roles and organs that a state or town has ("Syria President", "London Police"). */
export const ROLE_NOUNS = new Set(
  `president prime minister foreign defence defense police mayor governor government parliament army officials authorities residents native
  resident democrat republican gov sen rep senator congressman premier chancellor king queen prince sheriff attorney supreme interior
  finance health justice minister ministry`.split(/\s+/),
)

/** Verbs and phrases of telling that stand beside those who speak. */
export const TELLING = new Set(
  'said says told added according asked explained noted replied stated warned insisted argued wrote tweeted'.split(' '),
)

/** Nouns of bodies and buildings: a place's name before them is part of theirs. */
export const BODY_NOUNS = new Set(
  `post times journal herald tribune gazette news press university college school institute academy hospital bank airlines airways
  airport station stadium arena church cathedral mosque temple museum theatre theater hotel inn club united fc athletic team league
  company corporation corp inc ltd group council committee commission court office department ministry agency authority association
  society foundation center centre party front army brigade brigades division militia force forces union front street st road rd avenue
  ave boulevard blvd lane drive highway bridge square park tower plaza mall festival cup open championship agreement accord accords treaty
  protocol convention declaration conference summit process talks act bill law prize award show star sun globe chronicle observer courier
  project philharmonic orchestra symphony consensus doctrine syndrome tigers lions bears eagles giants raiders cowboys rangers kings bulls heat jazz jets dolphins panthers falcons saints braves`.split(
    /\s+/,
  ),
)

/** Parts of the sky and words of place before a name that narrow it: "eastern Aleppo", "south of Krasnohorivka". */
export const DIRECTIONS = new Set(
  `north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western
  upper lower inner outer rural downtown greater mid`.split(/\s+/),
)

/** Names of places that are commoner as other words at the head of a sentence or in titles; they need help from what is around. */
export const DOUBTFUL = new Set(
  `of the and for mobile reading nice bath police sandwich university march may june august monday sunday friday victory union liberty
  independence freedom hope justice peace commerce enterprise industry central church normal defiance battle speed many best rest most
  male man men young bay fair moral money orange golden silver eagle lake forest park hill hills valley bush cook black white green brown
  gray grey king queen prince bishop pope chase price hunt hunter page wood woods stone field fields marsh ford mills mill cross crown
  bell bridges rivers summer winter spring autumn early late lucky sugar cotton energy success president republican democrat senate congress
  media advance eden era home house island islands mountain mountains ocean beach coast port harbor harbour center centre east west north
  south sun star moon earth world street road avenue drive school college church bar ball boom buy sale sales gas iron rock rocks sale
  salem asia america european premier pilot progress protection rose ruby pearl harmony welcome wall walls watch west western eastern
  northern southern air war army navy marine general major colonel captain sergeant mission missions camp fort lead leader winner champion
  castle tower towers gate gates cape cave cliff corner court crest dale dell delta dome edge elite empire era essex est fame farm farms
  lord lady god jesus allah islam christian catholic jewish jew moslem muslim sunni shia arab arabs internet facebook google twitter amazon
  branch section unit bureau sheraton hilton marriott ritz intercontinental radisson hyatt english french spanish arabic german chinese marines fleet apple microsoft google fox sky times post daily guardian today`.split(
    /\s+/,
  ),
)
for (const hotel of ['four seasons', 'holiday inn', 'crowne plaza']) DOUBTFUL.add(hotel)

/** Nouns that end the name of a street, a building or a body, which alone no gazetteer of towns should hold. */
export const STREETS = new Set(
  `street st road rd avenue ave boulevard blvd lane drive highway freeway interstate route turnpike parkway bridge square park plaza mall
  center centre hospital school university college church cathedral hall library stadium arena airport station hotel inn apartments house
  senate congress court farm farms gardens cemetery museum theater theatre club committee council department office prevention agency
  association company inc bank`.split(/\s+/),
)

/** Parts of the world that hold many countries: never where one deed was done. */
export const WORLD_PARTS =
  /^(?:(?:(?:North|South|Central|Latin|West|East|Western|Eastern|Southern|Northern|Southeast|sub-Saharan) )?(?:Africa|Asia|Europe|America)|Americas|Oceania|Antarctica|Asia[- ]Pacific|Middle East|Near East|Arab world|Caribbean|Scandinavia)$/i

/** Words the gazetteer holds that alone name no place of the news. */
export const NO_PLACES = new Set(
  `federal national koran quran bible torah republican democratic imperial royal un eu au council federation assembly congress senate
   parliament union commission ministry court alliance league republic cabinet summit`.split(/\s+/),
)
