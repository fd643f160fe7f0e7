// What is no body in the world: acts, states, qualities, times, measures, words and thoughts. Nouns of this kind act only for somebody.
// Computed from WordNet 3.1 (its licence is in models/LICENCE-names.md), with words of war and talks added and doubtful ones left out.

/** Nouns whose tagged senses are mostly those of an act, a state, a quality, a time, a measure, a word or a thought. */
export const ABSTRACT_NOUNS: ReadonlySet<string> = new Set(
  `
  abandon abandonment abasement aberration ability abjection ablation abnormality abolition abortion abreaction abridgment
  abruptness abscess abscissa absence absenteeism absolute absorbency absorption abstention abstract abstraction abstruseness
  absurdity abundance abuse academicianship acceleration accent accenting acceptance access accident accompaniment accomplishment
  accordance account accounting accreditation accretion acculturation accuracy accusation acetonemia ache achievement acidity
  acquiescence acquisition acre acreage acres acrobatics act acting action activism activity actuality adaptation addition
  adenoma adequacy adherence adieu adios adjective adjournment adjudication adjustment admiration admission admonition ado
  adolescence adoption adroitness adulthood advance advantage advent adventure adverb adversity advertisement advertising advice
  advisability advocacy aegis aeration aerial aerosol affair affairs affect affection affidavit affiliation affinity affirmation
  affluence affront aftereffect afternoon age agenda agglutination aggression aggressiveness agitation agony agreement
  agriculture ague aid ailment aim aimlessness airflow airs airspeed alarm album alerting alertness alibi alienation aliquot
  allegation allegiance allegory allocation allotment allowance allusion aloneness aloofness alpha alteration altercation
  alternative altitude altruism amateurishness amazement amber ambiance ambiguity ambition ambuscade ambush amendment americanism
  amity amount amp amphibology amplification amplitude amusement anaesthesia analogue analogy analysis analyticity anaplasmosis
  anarchy anatomical anatomy anecdote anemia anger anglophilia angst anguish animosity annihilation anniversary announcement
  annoyance anomie anonymity anorexia answer anthropology anti-catholicism anti-semitism anticipation anticoagulation antipathy
  antiquity antiredeposition antithesis anxiety aplomb apogee apologia apology app appalling appeal appearance appendix appetite
  applause applicability application appraisal appreciation apprehension apprenticeship approach appropriation approval
  approximation april aptitude arc archives ardor argot argument arianism aridity arithmetic armful aroma arousal arrest
  arrogance arrow arteriolosclerosis arthritis article articulation artifice artistry arts ascendancy aspect aspiration assault
  assay assent assertion assertiveness assessment asset assiduity assigning assignment assist assistance assumption assurance
  assyriology asterisk astonishment astronomy astrophysics asymmetry asynchrony at-bat athabascan athleticism athletics atm
  atrophy attack attainment attempt attendance attention attitude attraction attribute audacity audit aug august austerity
  authenticity authorization authorship autofluorescence automation autonomy autopsy autumn avail availability avarice avenue
  average aversion avoidance awakening award awarding awareness awe awfulness axiom backbend backbone background backing backlash
  bad badge badness bait balance balinese balkiness ballad ballet ballot ballyhoo ban bandwidth bang banging bankruptcy banter
  barb bargain bargaining barnful barony barrage baseball baseline bash basis basketball bass bathing bathos batting battle
  beacon beam beating beauty bedtime beggary beginning behalf behavior being belch belching belief bellow bend benediction
  benefit bent bequest bereavement berth bestowal bet beta betrayal better betterment bewilderment bias bible bibliography
  bickering bid bidding bilharziasis bill binding binomial bioassay biography biology biomedicine biopsy birefringence birth
  birthday birthright bishopry bit bitterness black blackening blackness blackout blame blandness blare blaring blasphemy blast
  blatancy blaze bleach bleat blemish blend blending blessing blight blindness blizzard bloat blob blockade blog bloodshed bloom
  blooming blot blotch blow blowing blues blunder blur bluster boarding boast boating boatload bodybuilding boiling boldness bolt
  bombast bombing bond bonfire bonus book booking boom boon boost bootlegging booty boredom borrowing bosom bottleneck bounce
  bouncing bound bout boyhood braggadocio brand bravado bravery brazenness breach breadth break breakaway breakdown breaking
  breakthrough breakup breath breathing breeding breeze brevity bribe bricklaying bride-gift brief briefing brightness brilliance
  brilliancy bringing brink brinkmanship broadcast broadcasting broadening broadside bronchiolitis brooding brown brucellosis
  bruise brushing brutality budget build buildup bulge bulk bulletin bunt burden burglary burial burn burning bursitis burst
  bushel bustle buying buzz by-product bygone cadence cadenza calamity calcification calculation calendar caliber calibration
  calibre call call-back callousness calm calmness calumny calving camaraderie campaign campfire camping cancellation cancer
  candidacy candour canon cant canter capability capacitance capacity captivity capture cardiomegaly cards care career careerism
  carelessness caress carnival carpentry carping carry carry-over carton cartoon case cash cassite castigation catalog catalogue
  catastrophe catcall catch catching catharsis catholicism cause caution caveat ceasefire-line celebration celerity censorship
  censure census cent centennial centering centimeter centralization centrifugation century ceremony certainty certificate
  certification certiorari certitude cha-cha chagrin challenge championship chance change chaos chapter characteristic
  characterization charge charisma charm chart charter chase chastisement chastity chatter chattering check checkbook checklist
  checkout checkup cheer cheerfulness cheering chemistry cherokee cheyenne childhood childishness chill chin-up chivalry choice
  cholelithiasis chomp chopin chopper chord chore choreography christening christianity christmas chromatography chuckle cinch
  cinema cipher circulation circumference circumstance circumstances citation claim clairvoyance clamor clamoring clang clangor
  clangoring clannishness clap clapping claret clarity clash classics clatter clause claustrophobia clean cleaning cleansing
  clearance clearness cleft clerking cleverness cliche click clickety-click climate climax clinch clocking close closing closure
  cloud cloudburst clowning clubfoot cluck clue clutch clutches co-optation coaching coalescence coccidioidomycosis coccidiosis
  code codification coefficient coexistence cognizance cohesion cohesiveness coin coincidence cold coldness collaboration
  collapse collision collusion color coma combat combustion comeback comedy comfort comforts coming commandment comment
  commentary commerce commercial commercialism commercialization commiseration commitment commonplace commotion communicating
  communication communion communique commutation commuting companionship comparison compassion compensation competence
  competition compiling complaint complaisance complement completeness completion complex complexion complexity compliance
  complication complicity compliment component comportment composing composite composition composure compounding comprehension
  compromise compulsion compulsivity compunction computation con conceit concentration concept conception conceptuality
  conceptualization concert concerto concession conciseness conclusion concurrence concussion condemnation condensation
  condescension condition conditioner conditioning conduct conduction conductivity confession confidence confidentiality
  configuration confinement confines confirmation conflict conformity confrontation confusion congestion congratulation
  congratulations conjecture conjunction connection connotation conquest conscience consciousness conscription consensus consent
  consequence conservation conservatism consideration consistence consistency consolation consolidation consonant constancy
  constant constatation constellation consternation constitution constriction construction consultation consumption contact
  contamination contemplation contempt contention contest context continence contingency continuance continuation continuity
  continuum contortion contour contraception contract contraction contradiction contradistinction contrary contrast contribution
  contrition control controversy contusion convection convenience conversation conversion convexity conviction cooking cooling
  coolness cooperation coordinate coordination copy coral corona corporeality corpulence correction correctness correlation
  correspondence corruption cosecant cost counseling count countenance counterattack counteroffensive counterpart counterpoint
  counterproposal countershot counting coup coupon courage courtesy coverage covetousness cowardice coyness cps cracking crackle
  craftsmanship cramp crash crassness crawl craze creaking creation creativeness creativity credit credo creed crescendo crevice
  crime criminality crimson crisis crispness criterion criticism croaking cross-examination cross-purpose crouch crucifixion
  crudity cruelty crunch crusade cry crystallography cube culmination cultivation curiosity currency current curriculum curse
  curtness curve custody custom cut cutting cylinder cyst dab damage damn damnation dancing danger daring dash datum dawn dawning
  day daybreak daylight days daytime de-escalation de-iodination deadline deadlock deal dealing dealings deathbed debacle debate
  debauch debility debt debunking debut dec decade decay deceit deceleration december decency decimeter decision declamation
  declaration decline decomposition deconfliction decorativeness decorum decrease decree decrement dedication deduction deed
  deepening deescalation default defeat defect defection defense deference defiance deficiency deficit defining definition
  deflection deformation degeneration degradation degree dejection delay deliberation delicacy delight delineation delirium
  deliverance delivery deluge demand demeanor demilitarisation demilitarization demineralization demolition demonstration
  demonstrative demoralization demythologization denial denouement denseness densitometry density dent denunciation departure
  dependence dependency depletion depravity depreciation depredation depression depth dereliction derision derivative descent
  description desecration desertion design designation desire desolation desorption despair desperation despondency despotism
  destruction desynchronizing detachment detail details detecting detection detergency deterioration determinant determination
  deterrent development deviation devilment devotion diabetes diagnosing diagnosis dialect dialectic dialogue dialysis diam
  diameter diamond diarrhea diarrhoea diary dickens dictate dictionary dictum difference differential differentiation difficulty
  diffraction diffusion digitalization dignity dilemma diligence dime dimension diminution din dinnertime diplomacy
  directionality directive directivity directory dirge disability disadvantage disagreement disappearance disappointment
  disapprobation disapproval disarmament disarray disassembly disaster disbelief discharge discipline disclosure discomfort
  discontent discontinuance discontinuity discount discourse discovery discredit discrepancy discretion discrimination discussion
  disdain disease disenfranchisement disengagement disgrace disguise disgust dishonor disillusionment disintegration disinterest
  disk dislike dislocation disloyalty dismay dismissal disobedience disorder disparagement dispatch dispensation dispersal
  dispersion displacement display displeasure disposal disposition dispossession dispute disregard disrepair disrepute disruption
  dissatisfaction dissection dissemination dissension dissent disservice dissociation dissolution dissolve distaste distension
  distillation distinction distinctness distortion distraction distress distribution distrust disturbance ditty divergence
  diversification diversion diversity divertimento divestiture dividend diving divorce doctorate doctrine document documentary
  dodge dodging doggerel dogma dollar dominance domination dominion donation doom dosage dot double double-crossing doubleheader
  doubt doweling downfall downpour downside dowry draft drafting drag drain drainage drama dramatics drawing drawl dread dream
  drift drinking drive drizzle drop droplet drought drowsiness drugging drunkenness dryness ducking due duel durability duration
  dusk dustpanful duty dyeing dying dynamics dysentery e-mail eagerness earnest earnestness earnings earthquake ease easter
  eating ebbing ebony eccentricity ecclesiasticism echo eclipse economics ecstasy edema editorial education eeg effect
  effectiveness efficacy efficiency effort egalitarianism ego egotism ejaculation ejection elaboration elasticity elation
  election electricity electrolysis electromyography electronics electrophoresis electroshock elegance element elevation
  elimination ellipsoid elution email embargo embarrassment embrace embracing emergence emergency emigration eminence emission
  emotion emotionalism emotionality emphasis emphysema empiricism employ employment emptiness enactment enchantment encounter
  encouragement encroachment encumbrance encyclopedia endeavor ending endowment endurance energy enervation enforcement
  engineering enigma enjoyment enlargement enlightenment enormity enough enrichment enrollment enterotoxemia entertainment
  enthalpy enthusiasm entirety entry environment envy epic epidemic epigram epiphany episode epistemology epitaph epithet epitome
  epoch equality equanimity equation equilibrium equipping equity equivalence equivalent era erosion errand error eruption
  escalation escapade escape escheat espionage essay essence estate esteem esthetic estimate estrangement eternity ethic ethics
  ethos etiquette euphoria evacuation evaluation evaporation eve evening evensong evidence evil evocation evolution exacerbation
  exaggeration examination example exasperation excavation excellence exception excess exchange excitability excitement
  exclaiming exclamation exclusion exclusiveness excretion excursion excursus excuse execution exemplar exemption exercise
  exercising exertion exhaustion exhibit exhortation exhumation exigency existence exodus expanse expansion expansiveness
  expectancy expectation expenditure expense experience experiment experimentalism experimentation expertise expiration
  explanation expletive exploit exploitation exploration explosion exposition exposure expression expressiveness expulsion
  expurgation extension extent extraneousness extrapolation extravaganza extremism exultation eye-beaming eyes eyesight eyestrain
  facet fact factor fadeout failure fair fairness fairyland fairytale fall falloff fallout falsity faltering fame familiarity
  fanaticism fancy fanfare fantasia fantasy fantods farce fare farewell farming fasciculation fascination fascism fashion fast
  fastball fatigue fault favor fawn fear feasibility feat feature feb february fecundity fee feebleness feedback feeding feel
  feeling feelings felicity femininity ferment fermentation ferocity fervor festival festivity fever fiat fibrosis fiction
  fidelity fielding fierceness fifties fig fight fighting figuring file filing fill fillip film filming finale finance financing
  finding fineness fingering fingerprint fingerprinting finish finishing fire firelight fireman firepower firewall firing
  firmness fishing fistfight fit fitness fix fixing flair flame flare flash flashback flashing flatness flattery flatus flavor
  flaw flexibility flick flip flocculation flood floodhead flourish flow flowering flowing flu fluorescence flurry flush flutter
  flux flyer focus focusing fog foible folklore follow-through folly fondness foolishness foot footage football footing footnote
  footprint footstep foraging foreboding forecast forecasting foreground foreknowledge foresight forgetfulness form formalism
  formative formula forte forties fortitude fortune forwarding fostering found founding fountainhead fourth fracas fractionation
  fragmentation fragrance frambesia framework framing franc franchise fraternisation freedom freezing frenzy frequency freshness
  friction friday friendliness friendship fright fringe frolic frontage frostbite fruitfulness frustration fulfillment
  full-of-the-moon fullness fumble fun function fundamentals funeral funnel furlong furlough furor fury fusion fuss futility
  future gag gaiety gain gait gallantry gallon gallop galvanism gambling game gamma gamut gap gardening gasp gassing gauss
  gavotte gaze gee gegenschein gender generalization generosity genesis genre geochemistry geology geometry germ gesture ghost
  giddiness gift giggle give giveaway given givenness giving glamor glance glanders glare glaucoma gleam gleaming glee glibness
  glimmer glimpse glint glitter gloom glory glossary glottochronology glow gnp goal going going-over goitre gold golf golfing
  good good-bye goodness gospel gospels gossip gout grace gradient grading graduation graining gram grandeur grant grant-in-aid
  grapevine graph grappling grasping grassfire gratification gratitude gravity gray greatness greed greenness greeting grief
  grievance grin grinning grip gripe groan groove grounder groundwork growing growl growling growth grudge grumble grumbling
  grunt guarantee guess guessing guidance guidepost guilt gulp gulping gunfire gunplay gunshot gust gusto guts gymnastics
  gyration habit hackwork haiku hail half-hour half-intensity halftime hallelujah hallmark halloween hallucination halo halt
  hamming handclasp handicap handling hands handshake handshaking handstand handwriting hangover hanukkah happening happiness
  harangue hardship harm harmony harshness hashtag haste hatching hate hatred haul havoc hawaiian hazard haze headache heading
  headline headlinese headstand healing health heart heartbeat heat heating heaviness heaving hebrew hedonism heed height
  hellenic hello help helplessness hemorrhage hemorrhoid hepatitis heredity heritage hermeneutics heroics heroism hesitancy
  hesitation hex hexameter heyday hiding high hike hilarity hint hissing histology history histrionics hit hitch hobby hokan hold
  holding holdup holiday holler hollering hollowness holocaust homicide homogeneity honesty honeymoon honor honour hoot hop hope
  hopscotch hornpipe horoscope horror horselaugh horsemanship hospitality hostility hotness hour hours housebreaking housekeeping
  housework howl howling hubbub hubris huddle hue hugging humanism humanity humidity humiliation humility humming humor hunch
  hunger hunting hurricane hurry hurt husbandry hush hyalinization hymn hypercellularity hyperemia hyperplasia hypertrophy
  hypervelocity hypoadrenocorticism hypocellularity hypocrisy hypothesis hypothyroidism hysteria idea idealization identification
  identity ideology idiom idiosyncrasy idleness ignorance ilk illegitimacy illness illumination illusion illustration image
  imagery imagination imaging imbalance imitation immediacy immensity immigration imminence immobility immortality immunity
  immunoelectrophoresis impact impairment impasse impatience imperialism impetus impinging implementation implication importance
  importation importunity imposition impossible impotence impotency imprecation impression imprimatur imprint imprisonment
  impromptu impropriety improvement impulse impunity in-fighting inability inaccuracy inaction inadequacy inadvertence inaugural
  inauguration incantation incentive inception inch incidence incident incipience incipiency incitement inclination income
  incompatibility incompetence inconvenience incorporation incorruptibility increase incubation inculcation incursion indecision
  indefinity indentation independence index indexing indication indicator indictment indifference indigestion indignation
  indignity indirection individualism individuality indolence inducement induction industrialization inequality inertia
  inevitability inevitable inexperience infancy infatuation infection inference inferiority infidelity infighting infiltration
  infinitive infirmity inflation inflection infliction inflow influence influx information infrared ingratitude inhalation
  inheritance inhibition initial initiation initiative injection injury injustice inkling inning innocence inoculation input
  inquest inroad insanity inscription inscrutability insight insignificance insinuation insistence insolence insouciance
  inspection instability installment instance instancy instant instillation instinct instruction instructions insubordination
  insularity insulation insult insurance insurrection intake intangible integer integral integrating integration integrity
  intellect intensification intensity intent intention intentness interaction intercept interconnectedness intercourse
  interdependence interest interference interim interlude intermarriage intermission interplay interposition interpretation
  interpreting interrelation interrelationship interrogation interrogative interruption intersection interval intervention
  interview intimacy intimidation intolerance intonation intransigence intrigue introduction introject intrusion intuition
  inundation invasion invention inventory inversion investigating investigation investment invitation invocation involvement
  invulnerability iodination irony irregularity irreproducibility irresolution irresponsibility irreverence irrigation
  irritability irritation irruption ism isolation issuance issue italic item jab jabbing january jargon jealousy jeopardy jerking
  jest jibe jihad job joke jolt jot journal journalese journalism journey journeying joust joy judgment juju july jumble juncture
  june jurisprudence justice justification justness juxtaposition kale keenness keeping ken kerygma ketosis keynote khmer kick
  kickoff kill killing kilometer kind kinship kiss kissing knack knock knocking know-how knuckleball label lack lag lamentation
  lamplight landler landscaping landslide language languor lapse lashing last latin laugh laughter launching laundering laurels
  law-breaking laxness laying layoff layout lead leakage leap leapfrog leaping learning lease leave leavening leaving lecture
  lecturing ledger legacy legation legend legibility legislation legitimacy leisure leitmotiv lemma lending length lengthening
  leprosy lesion lessening lesson letdown lethality lethargy letter letterhead lettering letters level lexicon lexicostatistics
  liability liaison liberalism liberation liberty libretto license licking lie life lifetime lift light light-mindedness lighting
  lightning likelihood likeness liking lilt limbo limit limitation liner lineup linguistics liquidation list liter literalism
  literalness literature litigation little livelihood liveliness livestream loan lobularity localization lockdown logarithm
  logging logic logistics loneliness longevity longhand longing look looking lookup loophole loot lordship lore loss losses
  lousiness love loveliness low-down loyalty lucidity luck lull lullaby luminescence luminosity lunation lunge lurch lure lust
  luster lustre luxury lyric madness magazine magic magnetism magnification magnificence magnitude mah-jongg mail maintenance
  majesty make make-work makeready making malady malaise malaria malediction maleness malevolency malignancy malingering mandamus
  mandate maneuver maneuverability manfulness manhood mania manifestation manipulation manner manners mantle manual manufacture
  manufacturing manumission manuscript marathon marbleizing marbles march marching margin marginality mark marketing marketplace
  marking marksmanship martyrdom marvel masculinity masking massachuset massage mastery materialism math mathematics mating
  matrimony matsyendra matter maturation maturity maxim maximum may mean meaning meaningfulness meanness means measure
  measurement measuring mechanics mechanism medal meddling medicine mediocrity meditation medley meet megalomania megaton
  melancholy melee melioration melodrama melody melting memoir memorabilia memorandum memorization memory menace menarche
  mentality mention menu meq merchandising mercy merger merging merit merriment merrymaking mesh mess message metaphor meter
  method microcosm micron microphoning microscopy microsecond microwave mid-fifties mid-june mid-thirties midday midnight
  midsummer midwatch mien might migration mile mileage milestone milieu militancy militarisation militarization millenarianism
  millennium milliampere millidegree milligram milliliter millimeter mimesis mimicry min mind mindset mineralogy mingling minimum
  mining ministration mint minuet minute minutia miracle misbehavior miscalculation miscegenation mischief misconception
  misconstruction misdeed misdemeanor misery misfortune misgiving misinterpretation mismanagement misnomer misrepresentation
  missive mist mistake mistaking misunderstanding misuse mite mitigation mixing moan mobility mobilization mockery mode
  moderation modernity modernization modesty modification modifier modulation moisture molding moment momentum mon-khmer monday
  money moneymaking monitoring monograph monologue monopolization monopoly monosyllable monotone monotony monsoon month mood
  moonlight moral morale morality morals mores morning morphology morphophonemics morrow morse mortality mortgage mortification
  motion motto mouthful move movie mph muddle multiplication multiplicity murder murmur murmuring music musical musicianship
  musing mutilation mutiny muttering mutuality myelofibrosis mystery mystique myth nadir nakedness name narrative narrowing
  narrowness nationalism naturalism naturalness naught nausea navigation nay nearness necessity necropsy necrosis need negative
  neglect negligence negotiation neighborliness nerves nervousness neurosis neuter neutralism neutrality neutralization news
  newsletter nicety niche nickname night night-sight nightfall nightmare nighttime nihilism nineties ninth nirvana no-goal nod
  noise nomination non-discrimination nonequivalence nonfiction noninterference nonoccurrence nonsense noon norm normalisation
  normalization nostalgia notation notch note notebook nothing notice notification notion noun nov novel novelty november
  novitiate now nowhere nuance nuisance numbering numbness nursing oath obedience objectification objection objective objectivity
  obligation obliteration oblivion obscenity obscurity observance observation obstacle obtrusiveness obverse occasion occasions
  occlusion occupancy occupation occurrence ocher oct octahedron octave october odds odor odyssey offence offense offer offering
  ology olympics omen omission one-eighth one-state one-thousandth one-upmanship oneness onrush onset onslaught opener opening
  opera operation operations operetta opinion opportunism opportunity oppression optimism optimum opus oration oratorio
  orchestration ordeal orderliness ordinance ordinate organification orgy orientation originality orthodoxy orthography
  oscillation ossification osteoporosis ounce outbreak outburst outcome outcry outflow outing outlay outlook outrage outreach
  outset oval overachievement overcast overeating overestimation overflow overhead overpayment overprotection oversimplification
  overthrow overtime overtone overture ownership oxidation pace pachinko pacification pacing packaging pact paean paganism page
  pageant paging pain pains painting pallor pamphlet pang panic panting pantomime pap paperwork par parable paradigm paradox
  paragon paragraph parallelism parameter paraphrase pardon parenthesis parenthood parimutuel parisology parking parlance parody
  paroxysm participation particular parting pass passage passing passion passivity past pastel pastime patchwork patent
  pathogenesis pathology pathos patience patriotism patronage patter pattern paucity pause pay payday payment payroll peace
  peacebuilding peacekeeping peacemaking peal pealing pearl peculiarity pelting penalty penance penetration pennant penny pension
  penutian percentage perception percussion perfectibility perfection perfectionism performance perfusion peril period periodical
  periodicity periphery permanence permission permit perpetration perpetuation persecution persistence persistency persona
  perspective pertinence perturbation perusal pervaporation pessimism petition petting petulance pfennig phantasy phase philippic
  philosophizing philosophy phoneme phonemics phonetics phonology photo-op photography phrase phraseology phrasing physicalness
  physics physiology physique pianism pick picnic picturing pidgin piety piezoelectricity pilgrimage pillar pimple pinball
  ping-pong pink pinning pinpoint pitch pitching pitfall pity place-kicking placement plan planning plantation planting
  plasticity platonism play playacting playback playing pleasure plenitude plenty plight plodding plowing pluck plumpness plunder
  plunge plunker pneumonia pocketful podcast poem poetry poignancy poise polarity polarization policy policymaking polio
  politeness politics polka poll pollution polymerization polymyositis polynomial pompousness popping popularism popularity
  porosity portion portrayal pose positivism possession possibility possible poster postmark postscript postulate posture potency
  potential potentiality potshot pound pounding poverty powerfulness powwow practice praise prank prayer preaching preamble
  precaution precedence precedent prechlorination precision preconception predicament predicator prediction predilection
  predominance predomination preexistence preface preference preferment prefix prejudice prelude premiere premise premium
  premonition preoccupation preparation preposition prerequisite prescription preseason present presentation presentment
  presentness preservation preserve pressing pressure prestige presumption presupposition pretence pretense pretension pretext
  prettiness prevalence prevention prevision price pricing pride primacy primary prime primer priming primping principle printing
  priority privacy privilege prize prizefight probability problem procedure proceeding proceedings proceeds process processing
  proclamation procrastination procreation procurement production productivity profanity professorship proficiency profit
  profitability profits profundity profusion program programming progress progressivism prohibition project projection
  proliferation prolongation prominence promise promotion pronoun pronouncement proof propaganda propagation property prophecy
  proportion proportionality proposal proposition proprietorship propriety prose prosody prospect prosperity prostitution
  protection proteolysis protest protestantism protestation prototype protuberance proverb providence provincialism provision
  proviso provocation prowess proximity prudence psi psychology psychophysiology psychotherapy publication publicity publishing
  pucker pull pulling pulsation pulse pun punch punctuality punishment purchase purgatory purging purification purity purple
  purpose pursuit push pushing pushup putout puzzlement quackery quadrupling quake qualification quality qualm quarrel quart
  quarter-century quatrain quaver query quest question questioning questionnaire quickening quickie quickness quiet quietness
  quintet quirk quiver quiz quota quotation racing racket radiance radiation radicalisation radicalism radicalization rage raid
  rain rainfall raise raising rallying ramification rancor randomization ransom rap rapidity rapport rapture rasp rate rating
  ratio rationale rationalism rationalization rationing rattle rattling ravage ray rbi re-creation re-introduction reaction
  reactivity readiness reading readjustment ready realism reality realization realm reappearance rearing reason reasoning
  reassurance rebuff rebuilding receipt receipts recession recital recklessness reckoning reclassification reclining recognition
  recollection recommendation reconsideration reconstruction record recourse recovery recreation recrimination rectangle
  rectitude recuperation recurrence red redefinition redemption redeposition redevelopment rediscovery redress reducing reduction
  redundancy reelection reenforcement reevaluation reference referendum refinement reflectance reflection reflex refocusing
  reform refrain refrigeration refueling refund refusal regard regimentation register registration registry regret regularity
  regulation rehabilitation reharmonization rehearing rehearsal reign reimbursement reintegration reissue rejection rejoicing
  relatedness relations relationship relay release relentlessness relevance relevancy reliability reliance religiousness relish
  reliving remark remedy remembrance reminder remission remnant remonstrance remorse removal remuneration renaissance rendering
  rendition renewal renovation rent renunciation reorientation repair repayment repeal repeat repentance repetition replacing
  replenishment replication reply report reporting repose repression reprieve reprint reprisal reproach reproducibility
  reproduction reproof repugnance repulsion reputation repute request requirement requisition research resemblance resentment
  resettlement resignation resilience resolution resolve resonance resource resourcefulness respect respects respiration respite
  response responsibility responsiveness restatement restlessness restoration restraint restriction result resume resumption
  retail retailing retaliation retardation retention retentiveness retirement retort retraining retreat retribution retrospect
  retrovision return revel revelation revelry revenge revenue reverberation reverie reversal reversibility revery review revision
  revival revolt revolution revulsion reward rhetoric rheumatism rhinotracheitis rhyme rhythm richness riddle ride ridicule
  righteousness rightness rigor rim ring ring-around-a-rosy ringing riot ripening ripple rise risk rite ritual road-map roadblock
  roadmap roar roaring robbery robustness rodeo role roleplaying roll roller rollout romance romanticism romp roomful rooting
  roster rot rotation rotundity roughness roundup routine rpm rubric ruby rudeness ruin rule ruling rumble rumor rumpus run
  runaway rundown running runoff rush rushing rustle rustling rut ruthlessness sabbath sabotage sacrament sacrifice sacrilege
  sadism sadness safe-conduct safeguard saga sailing sake salary sale salesmanship salish sally salvation salvo sameness sample
  sampling sanction sanctity sanitation sanity sarcasm sassing satiety satire satisfaction saturation saturday savageness saving
  savings scale scamper scan scandal scar scarcity scenario scent scepticism schedule scheme scherzo schism scholarship
  schooldays schooling sciatica science scoffing scoop scope score scorn scouring scours scouting scowl scramble scrape scratch
  scratchiness scream screaming screech screeching screenplay scrimmage script scripture scrubbing scrutiny scuffle sealing
  seaquake search season sec secessionism second secrecy secret secretion secularism sedimentation seduction seepage seizure
  self-aggrandisement self-awareness self-confidence self-consciousness self-control self-deception self-defense self-destruction
  self-determination self-discipline self-effacement self-esteem self-flagellation self-government self-help self-indulgence
  self-interest self-preservation self-pride self-reliance self-respect self-sacrifice self-satisfaction self-will selfishness
  selling semblance semitrance send-off sending seniority sensation sense sensibility sensing sensitivity sensuality sentence
  sentiment sentimentality separation separatism sepia septation september sequestration serenade serenity serialism seriousness
  sermon services session setback severalty severing severity sewing sextet sforzando shade shading shaft shaking shallowness
  shame shape shaping share sharia sharpness shaving shear sheet shenanigan shibboleth shielding shift shining shipbuilding
  shipping shirking shirtsleeves shiver shivering shock shoeful shoes shoot-down shooting shopping shortage shortness shot shout
  shouting show showcase showdown shower showing shred shriek shrieking shrug shucks shuffling shutdown siamese sickness siege
  sigh sight sightseeing sign signal signal-to-noise signaling signature significance signpost silence silver similarity simile
  similitude simplicity simulation sin sincerity sinfulness singing single singsong singularity sinking sinning sip sit-down
  sitting situation sixties size skeet skepticism skill skimming skirmish skit skulking slant slapstick slaughter slavery slavic
  sleep sleeping slice slick slight slinging slip slippage slogan sloganeering slot slovenliness slowing slowness slumber slump
  smallness smallpox smash smell smile smiling smoke smoking smoothness snap snare snarl sneer sniveling snoring snow snowfall
  soaking sobriety sociability socialism sociality soft-shoe softening softness software soil sojourn solace soldiering solemnity
  solicitude solidarity solidity solipsism solitude solo somersault somersaulting song sonnet sonority sophistication sore
  sorption sorrow sort sound southernism sovereignty spacing spaciousness span spark sparkle spasm spatiality spatter speaking
  special specialization specialty specification specificity specimen speck spectacle spectroscopy spectrum speculation speech
  speechlessness speed spell spelling spending spherule spike spinnability spiral spiritual spite splash splatter splendor
  splenomegaly split splutter sponsorship spontaneity spoonful sport spotlight sprawling spraying spread spree spring springtime
  sprinkling sprue spur sputtering squabble squat squatting squeak squeal squeeze stability stabilization staginess stagnation
  stain staining stake stalemate stampede stance stand-off standard standing standoff standpoint standstill stardom stare
  starlight start starting startup starvation statecraft statehood statement statesmanship stationery statistic stature status
  statute stay stead stealing stealth stem stenography step steprelationship stereotype stewing stiffening stiffness stillness
  stimulation stimulus sting stirring stock stoicism stoop stop storage storm story storyline straining strangeness strangulation
  stratagem strategy stratification strength stress stretch stretching striation stride strife strike striving stroke stroll
  struggle strut stubbornness study stumping stunt stupidity stupor style stylemark stylization sub-interval sub-test subfigure
  subject subjugation submission subpart subscription subsidy subsistence substitute substitution subterfuge subtlety success
  succor suck suction suddenness suffering suffix suffocation suffrage suggestion suicide suitability sum summary summation
  summer sun sunday sundown sunlight sunray sunshine superficiality superiority superlative supernaturalism superstition
  supervision supplement suppleness supply support supporting supremacy surety surf surge surmise surplus surprise surrender
  surveillance survey surveying survival susceptibility suspense suspicion swahili swash sway swearing sweep sweeping sweetness
  swell swelling swerve swig swimming swing swirl switching swoop syllabicity syllable symbol symbolism symmetry sympathy symptom
  synchronism synchrony syndrome synergism synonym synthesis systematization tabulation tact tactic tactics tag taint takeoff
  takeover takings tale talk talking talks tally tampering tan tang tangent tango tantrum tap tapestry tapping tariff task taste
  taunt tax teaching tears teasing teaspoonful technique technology teens telegram telegraphy telepathy temerity temper
  temperament temperature tempest tempo temptation tenacity tenancy tendency tenderness tending tenet tennis tenor tense tension
  tentacle tenth tenting tenure term termination terminology terms terror terrorism test testament testimonial testimony testing
  text texture thankfulness thanks thanksgiving thaw thawing theme then theology theorem theory therapy thermodynamics
  thermometry thermostatics thesis thickness thieving thing things thinking thinness third-dimensionality thirst thirties thorn
  thoroughness thought thought-image threat three-dimensionality threshing threshold thrill thriller throbbing throe thrombosis
  thrombus throw thrust thud thuggee thumping thunder thursday thwack tick ticket tide tidings tightening tilth timbre time
  timeline timeliness timetable timidity timing tinkle tint titer title titration today token tolerance toll tomorrow ton tone
  tonight topic topography torment tornado torpor torrent torture toss totality touch touchdown touchstone toughness tour
  tournament tow trace tracing trade trademark trading tradition traditionalism tragedy traineeship training trait trampling
  trance tranquility transaction transcription transfer transformation transfusion transgression transience transition
  translation translucence transmission transmitting transmutation transpiration transvestitism travel travelogue treachery tread
  treason treatment treaty trembling tremor trepidation trial triangle tribute trick trill trimming trip triple triumph
  triviality trot trouble trucking truculence truth truthfulness try tsunami tuberculosis tuesday tug tug-of-war tuition
  tularemia tumble tumbling tumor tumour tumult tune tuning turbulence turmoil turn turning turnout turnover tutorial tweet
  twenties twentieth twilight twinge twinkling twist twisting two-baser two-state type typewriting typhoid typhus typing
  typography ugliness ulcer ulceration ultimatum ultracentrifugation ultraviolet unambiguity unawareness unbalance uncertainty
  unconcern unconscious underachievement undercurrent understanding understatement undertaking undoing uneasiness unemployment
  unfolding unhappiness unification uniformity uniqueness unity universality unloading unpredictability unrealism unreality
  unreason unrest unselfconsciousness unselfishness untruth unwillingness upheaval upkeep uplifting uppercut uproar upset upshot
  upside uptake urge urgency urging usage use usefulness uselessness utilization utmost uto-aztecan utopianism utterance vacancy
  vacation vacationing vaccinating vaccination vacuolization vacuum vagueness validation validity valor valuation value
  value-system values vandalism vanity vaporization variability variant variation vaudeville vector vehemence velocity vending
  vengeance ventilation venture veracity verb verdict verge verification verisimilitude versatility verse version vertex vertigo
  verve vestige veto vexation viability vibrancy vibration vice victory view viewpoint vigilance vigilantism vignette vigor
  vindication violation violence virginity virtue virulence viscosity visibility vision vista visualization vitality vividness
  vocabulary vocation vogue voice volition volley volleyball voltage volume vomiting vote voting vowel voyage vulnerability wads
  wage wager wages wail wailing wait waiting wake wakefulness walk walkout walkover waning want war warehousing warfare warm-up
  warmongering warmth warning warrant wart washing washup watching water-skiing waterproofing watt wave wavelength waxing way
  weakening weakness wealth weaning weariness weather webpage website wedding wedge wednesday week weekday weekend weekly weeping
  weight weighting weightlessness welcome welfare well-being well-wishing wellbeing weltanschauung welter western wet wetness
  wetting wheeze wherewithal whiff while whim whipping whir whirl whirring whisper whistling whit whiteness whodunit whole whorl
  wickedness widowhood width wildness wile will willing willingness willpower win wind window-washing wink winning winter
  wintertime wisdom wise wish wishing wit withdrawal withholding woe wonder wonderfulness woodgrain woodgraining word wording
  words work workload workout worksheet workweek worriment worry worse worship worst worth worthlessness wound wrangle wrath
  wreck wrestling wretchedness wrinkle writ writing wrong wrongdoing yard yardage yardstick yawn yaws year year-end yearning
  years yell yelling yellow yelp yelping yen yes yesterday yesteryear yield yoga yokuts zeal zero zest zionism zloty zoning`
    .trim()
    .split(/\s+/),
)
