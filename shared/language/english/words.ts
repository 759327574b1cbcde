/** Words of office English: which are common words, which name a mass, which stand in the plural. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that open a phrase and leave no room for an article. */
export const determiners = set(`
  a an the this that these those all any some no each every both either neither several many few most other another such its his her their our my your whose
  one two three four five six seven eight nine ten eleven twelve
`)

export const prepositions = set(`
  of for to in on at by with from between among about regarding concerning towards toward under over through during after before against within across
  into upon via as than versus per since until till without relating pertaining including held
`)

const functionWords = set(`
  and or but nor if when where why how what which who whom whether while because although though unless once so then there here he she it they we you i
  not only also even just more less least much very too now today tomorrow yesterday is are was were be been being has have had do does did will would shall
  should may might can could must let please next last first second third fourth fifth final previous new old
`)

/** Nouns without a plural, which take no article unless "of" follows. */
const mass = set(`
  contact material
  coordination preparation preparedness publicity discipline training security finance funding transport transportation accommodation management planning
  progress membership work attendance information outreach communication correspondence housekeeping logistics media feedback research recruitment expenditure
  infrastructure maintenance safety health education sanitation water electricity compliance participation mobilisation mobilization organisation
  documentation reporting monitoring cooperation canvassing polling fundraising follow-up sponsorship stationery equipment furniture legislation policy
  seating parking catering compensation cooperation help assistance support relief aid awareness unity transparency peace employment cleanliness
  empowerment solidarity harmony justice nutrition literacy self-reliance corruption inflation unemployment poverty pollution
`)

const nouns = set(`
  method way means remark speech
  agenda annual appeal area assembly award background ballot banner beneficiary block booth boundary branch brief broad budget calendar call camp campaign candidate
  card case cell census central centre center chair chairman chairperson chart charge chief circular citizen city clarification clean collection committee community
  complaint conference confirmation contact convener core council country course daily data date deadline decision delegate demand department deputy detail detailed
  development digital direct directive director distribution district document donation door draft drive duty early election eligible emergency employee end
  enrolment enrollment event executive exhibition expense expert extension extra fair farmer feasibility fee festival field file financial flag flood follow food
  form formal format framework fresh full fund future general goal government grant grassroots ground group growth guest guide guideline half handling head help
  high hiring holding hospital house idea implementation important in-charge induction initial initiative inquiry inspection internal introduction inspection
  invitation issue job joint key labour land language launch law lead leader leadership leave letter level library line list literature local long main major
  man mandate manifesto map march master material matter meeting member memorandum message minimum minister minute mission mobile model month monthly motion
  municipal name national need network newsletter nomination note notice number objective observer offer office officer official online open order ordinary
  outcome outgoing outline outstanding overall own panchayat panel paper participant party patron pending people performance permanent permission person phase
  phone plan plantation player point police poll polling poor post poster power practical pre presence present press primary principal print priority private
  problem procedure process programme program project proposal proposed prospective protection public publication purchase quarter quarterly question quick
  quorum rally range rate ration ready recent record regional register regular release relief religious remaining renewal rent reply report representative
  request reservation reserve resolution resource response responsibility rest result return revenue review revised road role roll room roster route rule rural
  salary sale sample schedule scheme school scope screening secretariat secretary section sector selection self senior seminar service session setting shift
  short single site situation small social source special speaker speech staff stage stall standing start state statement status step stock strategy strength
  strict strong structure student study subject submission subscription success successful suggestion summary summer supply support survey system table target
  task tax team technical technology telephone tentative term theme theory thorough ticket tier time timely timetable title tour town trade tree trend tribute
  trip trust turnout type unit update upcoming urban urgent use usual vacancy van vehicle venue verification victory village visit voice volunteer vote voter
  wall war ward water way weak web website week weekly welfare whole wide winter woman women word worker workers workshop world year yearly young youth zonal
  zone strategy roadmap road-map annual bi-annual homage condolence vote thanks thank welcome opening closing inauguration success failure
  adopt appoint approve arrange assign begin bring build buy call cancel change check choose circulate clear close collect complete conduct confirm consider
  constitute contact convene cover create decide deliver depute display distribute divide elect engage enrol ensure establish expand explain fill finalise
  finalize find finish follow form gather get give go hand hire hold hoist identify implement include increase inform inspect install invite issue join keep
  launch make meet monitor name nominate obtain organise organize pay place prepare procure provide publish raise reach read receive recommend reduce refer
  register release remind remove reserve review revise seek select send set share sign speed start stop strengthen submit take train update verify visit work write
  academic accident account action active activity additional adult advertisement advice affidavit age agricultural agriculture aid air all-party alliance
  allotment alternative amendment amount animal anti-drug apple applicant application appointment archive army art artisan aspect asset association
  attention auction audit author authority automatic awareness back bad bag bank basic batch battle beautiful bed bicycle big bill bird birth blood blue boat
  body bonus book bottom box boy breakfast bridge broadcast brochure brother budgetary bus business by-election by-law cabinet cable canal cancer candle
  capital car care career cash caste cattle cause caution celebration cement certificate chance change channel chapter character charity cheap chemist child
  children choice church cinema circle civic civil claim class classroom climate clinic clothes club coach coal coalition code college colour column
  commerce commercial commission commitment common communal company compensation competition computer concern concert condition congress connection
  construction consumer content contest contract contribution control cooperative corner corporate corporation correct correction cost cottage count
  counter counting couple court crime crisis critical crop crowd cultural culture current custom customer cycle dairy dam damage dance dangerous dead deal
  death debate debt decade deep defence deficit degree democratic dental dependent deposit design desk developmental device diary diet difference different
  difficult dinner disability disaster disciplinary discount discussion disease dispute doctor domestic double drainage drawing dress drinking driver drought
  drug dry due dues dynamic ear earlier earth east eastern easy economic economy edition editor effect effective effort elected elder elderly electoral
  electric element employer employment encroachment enemy energy engine engineer english enquiry entire entry environment environmental equal error essay
  estate estimate ethics evening evidence exact exam examination example excess exchange excise exit expected experience explanation export eye face
  facility fact factory faculty family famine farm farming fast father fault federal felicitation fellow female fertiliser fertilizer few fire fiscal fish
  fisheries fitness flat fleet flight floor flower folk foot force foreign forest forestry former fortnight fortnightly forum foundation frame free
  freedom freight friend front fruit fuel function furniture further game gap garbage garden gas gender gift girl glass global gold golden governance
  governing governor grain gram grand grass gratitude grave great green grievance gross guard guardian guild habit hail hair half-yearly hand-pump
  handicraft handloom harvest hat head headquarters heart heat heavy height heritage high-level highway hill hindi historic history hockey holiday home
  honest honorarium honour honorary hope horse horticulture host hostel hour household housing human hunger husband ice ideal identity illegal image immediate
  immunisation impact import improvement incentive incident income indoor industrial industry infant inflation influence injured innovation input
  insurance integrated interest interim intermediate international internet interview investment invitee irrigation island item jail jewellery journal
  journalist judge judicial junior jury justice kidney kind kit kitchen knowledge lack ladies lady lake lamp landslide large late lawyer legal legislative
  lesson liaison library licence license life light limit link liquor literacy literary livelihood livestock load loan location logo long-term loss low
  lower lunch machine magazine magistrate mail male manager margin marginal marine mark market marriage mass maternal mathematics mayor meal measure meat
  mechanism medal medical medicine medium mega memorial memory mental merchant merger merit metro mid-day middle midterm migrant military milk mill mineral
  mining ministry minor minority missing mixed mobile modern money monsoon mood moral morning mother motor mountain movement museum music mutual nation
  native natural nature navy negative neighbourhood neutral newly newspaper night nodal noise noon normal north northern nurse nursery nutrition oath oral
  offline oil open-air opinion opposition oral orchard order organ organic organisational organizational orphan other outdoor output outside owner ownership
  pace pack package pain painting pair park parliament parliamentary part partial partner party-wide pass passenger passport past path patient patriotic
  pay peace peaceful peasant pen penalty pension pensioner per percentage permit pest petition petrol philosophy photo photograph photography physical
  physician pilgrim pilgrimage pilot pipe pipeline plant plastic platform play pledge plot plus pocket poem poet poetry pollution pond pool poor popular
  population port position positive possible postal potential poultry poverty prayer preference premium prevention previous price prime prison prize pro-poor
  probable producer product profession professional professor profile profit promotion proof proper property prospect province provincial provisional public
  public-private pulse pump pupil pure purpose quality quantity quarter queue quiz quota race radio railway rain rainfall rainwater random rapid rare raw
  reader reading real reason rebate receipt reception recruitment red referendum reform refugee regional regulation rehabilitation relation relevant remedy
  remote repair repeat residence resident residential respect responsible restoration restructuring retail retired retirement revision revival revolution
  reward rice rich ride ring riot rise risk river road-safety robust roll-out rooftop root rotation rough round routine royal rubbish safe sanction sand
  satellite saving scale scholar scholarship science scientific screen script sea season seat second-phase secondary secret secular seed self-help
  self-reliance senior-citizen sensitive separate sequence serious seven sewage sewerage share sheep shelter ship shop shortage show shri sick sign signature
  silent silk silver simple sister size skill slogan slow slum smart smoke snow society soil solar soldier solid solution song sound source south southern
  space spare special-drive specific spiritual sport sports spot spring stable stadium stakeholder stamp standard standby star state-level station statistical
  statue statutory stay steel steering step-wise stone storage store storm story street strike string sub sub-committee subsidy substitute suburban sudden
  sugar suit sum sun surface surplus surprise suspension sustainable sweet swimming symbol syllabus symposium talent tank tap tea teacher teaching telecom
  television temple temporary tender tenant tenure territorial terror test text textile theatre ticketing tiger timber tobacco toilet token toll tomato tool
  top topic total tourism tourist toy track tractor traditional traffic trainee trainer transfer transition transparency travel treasure treasurer treasury
  treatment tribal tribe trophy truck true tuition turn twin ultimate unemployment unfinished uniform union unique unity universal university
  unorganised unpaid updated upper usage user vaccination vaccine valley value van variety various vegetable verbal veteran veterinary vice video vision vital
  vocational volume wage waiting walk warehouse warning waste watch water-supply watershed wealth weather weaver wedding weight well west western wheat
  wheel white wild wildlife wind window wing winner wireless wood wool work-plan working-group worth writer writing written wrong yoga yield
  everybody everyone nobody nothing something anyone youngsters youths
`)

const suffix =
  /(?:tion|sion|ment|ness|ity|ship|ance|ence|ing|ive|ous|ful|less|able|ible|ical|ally|ly|ism|age|ure|ary|ory|ed|ties|ees|ers|ors|ants|ents|ists|wise|hood|dom)$/

/**
 * Whether an English word is a common one, which a sentence writes small. Unknown words count as names and keep their capital:
 * "kangra" would be the worse mistake.
 */
export const isCommonWord = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  if (/^[a-z]+-[a-z-]+$/.test(lower) && lower.split('-').every((part) => isCommonWord(part))) return true
  if (determiners.has(lower) || prepositions.has(lower) || functionWords.has(lower) || mass.has(lower) || nouns.has(lower)) return true
  const singular = lower
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|ch|sh)es$/, '')
    .replace(/s$/, '')
  if (singular !== lower && (nouns.has(singular) || mass.has(singular))) return true
  return lower.length > 5 && suffix.test(lower)
}

/** Whether the noun is one of mass: "coordination between departments" takes no article. */
export const isMassNoun = (word: string): boolean => mass.has(word.toLowerCase())

const irregularPlurals = set('people men women children criteria media data minutes accounts premises proceedings youth police')
const singularInS = /(?:ss|us|is|news|ics|series|campus|status|focus|census|bus)$/

/** Whether the noun stands in the plural: preparations, people; not progress, campus. */
export const isPluralNoun = (word: string): boolean => {
  const lower = word.toLowerCase()
  return irregularPlurals.has(lower) || (/s$/.test(lower) && !/['’]s?$/.test(lower) && !singularInS.test(lower))
}
