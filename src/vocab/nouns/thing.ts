// Made things, animals, plants and food: what can be harmed, taken or given, and does nothing of its own.
// Computed from WordNet 3.1 (its licence is in models/LICENCE-names.md), with words of war and talks added and doubtful ones left out.

/** Nouns whose tagged senses are mostly those of a made thing, an animal, a plant or food. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  `
  abstractionism accelerator accessory accouterment actinometer additive aerator aggregate alcohol algae aloes americana
  amplifier amulet anachronism anaconda analyzer anchor ancistrodon andrena anode ant anteater antelope antenna anvil ape
  aperture apparatus apple applejack applicator apron armadillo armchair armoire art aspirin assembly attachment attire
  aureomycin avocado axe axle backdrop backstage bacon bacteria bag baggage bagpipe bale ball ballast balsam banana bandage
  bandoleer bandstand banjo banner barbell barbital barbiturate bark barley basin basket bassinet bat bath bathrobe bathtub baton
  battle-ax bead beak bean bear bed bedding bedpost bedstead bee beech beef beer beetle bell berry beverage bin binder binoculars
  bird birdbath birdhouse biscuit bite bitters blackberry blackboard blanket bleachers blinker bloodhound blossom blower blowfish
  bludgeon bluefish boater bodice boiler bolo bolster bombus bonnet bookcase bookshelf boot booth booze bottle boucle bough
  bouquet bow bowl bowstring box brace bracing brad brake brakes bramble brandy brassica bread breakable breakfast breeches
  bric-a-brac bridged-t bridle briefcase brier brim bristle broiler bronc broom buck bucket buckle buckskin bud buffalo buffet
  bug bugle bulb bumblebee bunk burner burr butt butter button cabbage cable cake calf call-board calorimeter camera can candle
  candlewick candy cane caning canteen cantilever cantle canvas cap capacitor capstan capsule carabao carcass card cargo carpet
  cartwheel carving cashmere castanets cat caterpillar cathode catkin cattle ceiling centrifuge chair chaise champagne chandelier
  charger cheese cheesecloth chick chicken chisel chlorothiazide chlorpromazine chock chocolate chromatogram chrysanthemum chuck
  chute cicada cigar cigarette ciliate cilium circuit circuitry citron citrus clam clamshell claw cleaner clip cloak clock
  clodhopper closeup cloth clothes clothesbrush clothesline clothing clover coat coating coattail cocaine cockatoo cockroach
  coconut cocoon coffee coffeepot coffin collage collar colors colt columbine comb combine commodity commutator compact compass
  compress computer concertina condenser cone container contrabass contraceptive contraption contrivance cookie cooler coping
  cord corduroy corduroys corkscrew corn cornmeal corsage costume cottonmouth couch counter counterbalance coupling cover
  coverlet cow cowling cows coyote crab cracker crate creeper crib cricket crisp crop crow crowbait crown crucifix crupper
  crusher crutch cryostat cuckoo-bumblebee cud cuff cufflink cup cur curb curbside cure cure-all curio currant curtain cushion
  cushioning daffodil daiquiri dais daisy dandelion daybed deck decor decoration deer denture desk dessert detector device dewar
  diagram dial diaper diaphragm diatom dice dichondra die diet dipper disc dish dishwasher dispenser ditch divan dog dogwood doll
  doorbell doorhandle doorknob dope dose dough dove down drape drapery draught dress dresser drink drug drum drumhead drygoods
  duck dumbbell dun duplication dustbin eagle earphone easel egg eggplant eggs electrocardiograph electrode electromagnet
  electrophorus elephant elevator ell elm emblem engine entanglement entrant envelope epaulet equipment escritoire etcetera exit
  export eyepiece eyeshadow fabric facade facing facsimile fake falcon faucet fauteuil feather fedora feed feeder feeler fiddle
  figurine filly filter fish fixture flag flail flannel flap flashlight flask flats flea floor floorboard flooring flour flower
  flute fly foil foliage foodstuff fork forte-piano fowl frame frangipani freight frieze frog fruit fur-piece furniture furrow
  fuse fuzz gabardine gadget gadgetry gage gallows gallus gamecock garb garment gatepost gauge gear gearset gelding gem generator
  gentian gibbet gingham ginkgo glasses glove goad goat goods goose gourd gown grape grass grasshopper grave greatcoat greens
  grille gristmill grotesque grub guitar halter ham hammer hamper handbag handiwork handkerchief handle handlebar handspike
  hardbake hardtack hare harness harp harvest hasp hat haversack hawk hay headgear headlight heater heaver helm hen herb
  herringbone hilt hinge hoe holder hollyhock holster honeybee honeysuckle hoof hook hookup hookworm hopper horn horse horseback
  hub human icebox implement infrastructure ingredient innovation insect inset inspiration instrument instrumentation
  interferometer interlayer irons ivy jackdaw jacket jam jar java jelly jewel jonquil joss jug juice jukebox keepsake kerchief
  kettle key keyboard keyhole kit kitten knapsack knife knit labyrinth lamb lamp landing lantern lapel laptop larkspur larva
  laudanum laundry layer layette leaf leafhopper leash leech legume lemon lemonade lens lentil lever levis lilac linden linen
  link lion lipstick liquor livestock lizard load loading loaf loblolly lobscouse lobscuse local lock locust longshot loom loop
  lotion lotus loudspeaker louse luggage lunch luncheon machine mackinaw maggot magnet magpie mahogany mailbox makeup mammal mane
  manometer mantel manzanita map maple mare marker marmalade marrowbone martini mascara mask mast masterpiece mat match matting
  maze meal meat medication melon membrane merchandise metrazol microorganism microphone microscope mike milk millivoltmeter
  millwheel miniature mirror mobcap modernism moire mold monkey monochrome monocle morsel mosaic mosquito moss moth motif motor
  mount mouse mouthpiece muff muffler mulch mule mutton muzzle myrtle necklace necktie nectary needle nestling net newfoundland
  nightdress nightingale nightshirt noisemaker nomia nourishment nozzle nude nut oak oat oatmeal ocelot offstage oilcloth
  oleander openwork opium orange orchid original ornament orthicon oscillator output oven overall overcoat overload overshoe owl
  oxen oxytetracycline oyster padlock pail paint pale palette pan pane paneling pansy panther paperback parachute parakeet
  paramagnet paraphernalia parasite parcel parrot patina pavement paw pea peacock pear pedestal peg pegboard pemmican pen
  pen-and-ink pencil pendulum peony perch percolator perforation perfume periwinkle pet petal pew pharmacy pheasant phloem phone
  phonograph photo photograph photomontage piano pickle picture pie piece pier pig pigeon pill pillow pin pinafore pine pinecone
  pipeline pique pitchfork pith pizza plate pleat plow plowshare pollen poncho pony poplin poppy porcupine pork porkchop
  porterhouse portfolio portrait possum pot potato potentiometer pottery pouch poultry powerline premix prie-dieu primates print
  produce product propeller protozoa protozoan provisions pseudophloem psithyrus pulley pulpit pump pup puppet puppy purse
  pyrometer python quill quilt quirt rabbit radar radio radish raft rafter rag ram ramp ramrod rat ration rattler rattlesnake
  razor receptacle recorder recording rectifier reel reflector refrigerator regulator rein relic reptile reserpine reservoir
  resistor reverse rhino rhinoceros rhubarb rib ribes rice rig robe rod roof rooftree rooster rope rosary rose rosebud rosette
  rostrum rotor rudder rug rumen rump russet rutabaga sable sack saddle saddlebag safe sagebrush sail salad salamander salmon
  salve sandal sandalwood sandwich sapling sardine sari satellite satin sauce sausage scaffold scapular scarf scourge screen
  screwdriver sculpture seagull seahorse seal seam searchlight seaweed seed seedling seedpod segment seismograph sensor serge
  serpent serviette setup shackle sham shamrock shantung shard shark shawl sheaf sheath sheep shelf sherry shield shim shipment
  shirt shirtfront shirtsleeve shoe shoelace shoestring shooter shovel showerhead showpiece shrub shutter sideboard sidewinder
  siding sieve silk silkworm sill sink sirloin sketch skirt skullcap slab slacks slat slate sleeve slicker slide slingshot
  slipper slit sloe slop smartphone snack snail snake snapdragon snapshot sneaker snip snout snowball snuffbox snuffer soap sock
  sofa solar-panel sonar sonogram soundtrack soup soutane souvenir sowbelly spade spaniel sparrow spectacles spectrometer
  spectrophotometer spider spirits splicing spoke spoon spore springboard squirrel stair stamen standby staple starboard starter
  statue statuette steak steed stein stereo stern stethoscope stetson stick stickpin still stilt stimulant stirrup stitch
  stocking stool storefront storeria stove straightaway strand strap strawberry stray streamliner streetlight string strip stripe
  stump subsection substation sugar suit suitcase sundial sunshade supper sushi sustenance swallow swan swatch swathing sweatband
  sweater sweatshirt swimsuit switch syringa t-square tablet tabletop tadpole taffy tail tape tarpaulin tea teakettle teakwood
  telephone terrier terrycloth textile thamnophis thermistor thermocouple thermometer thermopile thermostat thill thong thread
  throne throttle thwart tidbit tie tie-in tile timepiece timer tire toad toast tobacco toddy toffee tomato tool toothbrush
  toothpaste torch total towel toweling toy tranquilizer transducer transformer transistor transit transport trap trapping tray
  treadmill tree trigger trim trinket triphammer tripod tropidoclonion trousers trumpet trunk tub tulip turban turbine turntable
  tweed twig two-by-four typewriter ultracentrifuge umbrella undershirt underwear uniform urn utensil vaccine vase vegetable veil
  velour velours velvet vent verbena vermouth vertebrate vest viand victrola video vine vinegar vintage violet violin virus
  viscometer viyella voltmeter voodoo vulture waffle wallet wallflower walnut walrus wand wardrobe warhorse wash washbasin
  washbowl wastebasket watch watercolor weave web weed weeds well wharf wheat wheel wheelchair whip whiskey whisky whiteface wig
  willow winding-clothes windmill windowpane windowsill windshield wine wineglass wire withe wolf woodpecker woodwork wool woolen
  workbench workboard workings worktable worsted wrack wrap wrapper wreath xylem xylophone yoke yucca`
    .trim()
    .split(/\s+/),
)
