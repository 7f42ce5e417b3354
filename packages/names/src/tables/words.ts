/** Words of names that say little by themselves, as names are split: lower case, Latin, without marks. Own compilation. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Titles and forms of address, which are no part of a person's name. */
export const TITLES = words(
  `mr mrs ms miss mister dr doctor prof professor sir dame lord lady sheikh shaikh shaykh sheik haji hajji hajj al-hajj
  alhaj hadji mullah mulla maulana mawlawi maulawi mawlana ustad imam ayatollah sayyid sayed sayyed seyed qari hafiz
  general gen colonel col major maj captain capt lieutenant lt commander cmdr admiral marshal brigadier sergeant
  president minister senator judge ambassador his her excellency he hon honourable honorable rev reverend fr father
  herr frau monsieur mme madame mlle senor senora don dona signor dott ing ingeniero jr sr esq phd md
  sama shi san xiansheng nushi`,
)

/** Particles of names of persons: they come and go, and are spelled in many ways. */
export const PARTICLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bin: 'bin ibn ben bint binti bent ould oulad wuld oglu ogly kyzy qizi',
    al: 'al el ul ur ud ad as ash an at az ar il',
    de: 'de del dela della delle di da do dos das du des la le los las den der van von zu zur vom af av ter ten y e und et i',
  }).flatMap(([as, spellings]) => spellings.split(' ').map((one) => [one, as] as const)),
)

/** Small words of names of organisations. */
export const SMALL_WORDS = words(
  `and of the for in on at to & und et y e i de la le les du des del der die das da do dos di a an fur pour para voor och og`,
)

/** Words that many organisations share: one more or less of them says little. */
export const COMMON_WORDS = words(
  `group groupe gruppe grupo gruppo holding holdings company companies enterprise enterprises international
  intl global worldwide industries industry industrial industria trading trade trust fund capital partners services service
  solutions systems system technologies technology tech development investment investments management corporation
  bank insurance university institute organization organisation agency ministry department office centre center
  association foundation society national state federal general first new united joint export import impex
  engineering construction shipping marine logistics transport energy oil gas petroleum electric electronics
  manufacturing products production works plant factory research science scientific academy kombinat zavod
  predpriyatie nauchno proizvodstvennoe obedinenie kabushiki gaisha kaisha seisakusho kogyo sangyo shoji shokai jigyo
  jidosha denki kagaku kensetsu unyu gongsi jituan keji maoyi shiye`,
)

/** Numbers in words. */
export const NUMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '1': 'one first 1st i erste premier primero',
    '2': 'two second 2nd ii',
    '3': 'three third 3rd iii',
    '4': 'four fourth 4th iv',
    '5': 'five fifth 5th v',
    '6': 'six sixth 6th vi',
    '7': 'seven seventh 7th vii',
    '8': 'eight eighth 8th viii',
    '9': 'nine ninth 9th ix',
    '10': 'ten tenth 10th x',
    '11': 'eleven eleventh 11th xi',
    '12': 'twelve twelfth 12th xii',
    '13': 'thirteen xiii',
    '14': 'fourteen xiv',
    '15': 'fifteen xv',
    '16': 'sixteen xvi',
    '17': 'seventeen xvii',
    '18': 'eighteen xviii',
    '19': 'nineteen xix',
    '20': 'twenty xx',
    '30': 'thirty xxx',
    '40': 'forty fourty xl',
    '50': 'fifty',
    '60': 'sixty',
    '70': 'seventy',
    '80': 'eighty',
    '90': 'ninety',
  }).flatMap(([number, written]) => written.split(' ').map((word) => [word, number] as const)),
)

/** British and American spellings, and words that are abbreviated, as one of them. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    labor: 'labour',
    organization: 'organisation organizatsiya org',
    center: 'centre ctr',
    defense: 'defence',
    program: 'programme',
    aluminum: 'aluminium',
    international: 'intl internat int',
    manufacturing: 'mfg mfr',
    brothers: 'bros',
    department: 'dept',
    association: 'assn assoc',
    university: 'univ',
    institute: 'inst',
    government: 'govt gov',
    national: 'natl nat',
    technology: 'tech technologies',
    industries: 'industry ind inds',
    engineering: 'engg eng',
    holdings: 'holding hldg hldgs',
    services: 'service svc svcs',
    development: 'dev devt',
    management: 'mgmt',
    laboratory: 'lab labs laboratories',
    saint: 'st sainte',
    mount: 'mt',
  }).flatMap(([as, written]) => written.split(' ').map((word) => [word, as] as const)),
)
