// Substances, parts of a body, and what is in the sky or under the ground: nothing that acts, and nothing a deed is aimed at.
// Computed from WordNet 3.1 (its licence is in models/LICENCE-names.md), with words of war and talks added and doubtful ones left out.

/** Nouns whose tagged senses are mostly those of a substance, a part of a body or a natural object. */
export const MATTER_NOUNS: ReadonlySet<string> = new Set(
  `
  abdomen acetone acid active adhesive adjunct agate agglutinin alabaster albumin alkali alkylbenzenesulfonate alligator aluminum
  alundum alveolus aminomethane ammoniac anastomosis anion anionic ankle anterior antibody antigen antiserum aorta arch argon arm
  armpit arsenic arteriole artery ash asphalt atom back barium baroreceptor beard beebread behind belly beryllium biceps bile
  bleb bloodstream bog bone bonemeal borate bottomland boulder bowlder braid brain brass breast bronchiole bronchus bronze bubble
  buffer builder bullethead butterfat buttocks cadaver calcium calculus carbon carbonate cardboard cartilage catecholamine
  cellulose cement cerebellum charcoal cheek cheekbone chemical chest chignon chin chip chloride cholesterol chrome chromium clay
  clot coal colon comet compost concentrate concrete conjugate coolant copper cork corpse cortex corticosteroid corticotropin
  cosmos cotton cowhide crush crystal crystallite cumulus cytoplasm de-iodinase debris deltoid deposit des detergent dew
  dexamethasone di-iodotyrosine diethylstilbestrol dilution dimer dimethylglyoxime dipole dirt dishwater dregs droppings dross
  drumlin duct dung dust ear effluent elbow electron eluate emanation enamel enzyme epiphysis epoxy essential ester ethanol
  eutectic excelsior extract extremity eye eyeball eyebrow eyelid face fat fertilizer fiber fiberglass fibrin fieldstone filling
  finger fingernail firewood fist fleck flesh flint floc fluff fluid fluorescein fluoride fluorine fluoroboride foam forearm
  forefinger forehead formulation fraction fragment freckle frost froth fuel fumes fur gallbladder garbage gasoline gastrocnemius
  germanium gland glass globulin glue glycerine glycerol goitrogen grain granite granule graphite gravel grease grinding groin
  gum gut hair haircut hairdo half-moon halogen haunch helium hemoglobin hemosiderin hide hilum hip holystone homogenate hormone
  hyacinth hydride hydrocarbon hydrochloride hydrogen hydroxide hydroxymethyl hypothalamus ice icicle ileum impurity incense ink
  insulin intermediate intima iodide iodine iodocompound iodoprotein iodothyronine iodotyrosine ion iron isocyanate isomer ivory
  jade jaw jejunum joint jowl junk kerosene kidney kleenex knee kneecap knuckle lap lappet lat lather leaflet leather leg lid
  ligament lignite limb linoleum lint lip liquid liver lobe lobule log loins lumber lung lymphocyte macrophage manure marble
  marrow marsh material mercury metal meteor meteorite micelle micrometeorite midsection mineral mire mixture molecule
  mono-iodotyrosine monomer moon mouth mucosa mucus mud muscle musculature mustache myocardium myofibril myofibrilla nail neck
  nectar neocortex nerve nest neutrophil nickel nicotine nitrate nitrogen nodule noradrenaline norethandrolone nose nubbin
  nucleolus obsidian oil orb ore orifice orthophosphate oxygen ozone packing pad paleocortex palm parchment parenchyma particle
  paste pathway pbs pebble pecs pectoral pectoralis pelvis peptidase perchlorate peroxide perspiration phagocyte phenothiazine
  phosgene phosphate photon physiognomy pigment pigskin pituitary planet planetoid plank plaque plasma plaster plastic platinum
  pleura poison polybutene polyelectrolyte polyethylene polyphosphate potassium powder precipitate precipitin prednisone
  propylthiouracil protease protein proton protoplasm pterygium pulp pussy pyrex quadriceps quartz radiator radiochlorine rainbow
  rawhide reactant reagent refuse remains residue resorcinol resuspension retina ribbon riboflavin rock rubber rubbish rubble
  saline saliva salt saltwater sand sandpaper sawdust scalp scavenger scrap scraping seawater sediment septum serratus serum
  sewage sheepskin shin shinbone shit shoulder shunt silicate silicone sinusoid skin skull sky sludge small soapsuds sod sodium
  solid solvent sourdough spice spine spleen splinter splinters sponge spray spume steel sternum steroid stomach stone straw
  strychnine stub stucco submucosa subsoil substrate suds sulfur surfactant suspension swamp sward sweat tallow tangle tar tear
  teat tendon testicle thatch thiamin thigh thighbone thiocyanate thiouracil throat thumb thumbnail thyroglobulin thyroid
  thyronine thyrotrophin thyroxine timber tin tissue tit toe tongue tooth topsoil torso toxin trachea tri-iodothyronine
  triamcinolone tsh tubule tungsten turbinate turf tyrosine universe urine vagabond valve vapor variable vein vellum vinyl visage
  vitals vitamin wafer waist wallpaper waste wastewater water wattle wax whiskers wicker womb wreckage wrist xenon zinc`
    .trim()
    .split(/\s+/),
)
