/** Names of countries in lists that differ from those the platform knows, with their ISO 3166-1 alpha-2 codes. */
const OTHERS: Readonly<Record<string, string>> = {
  'korea, north': 'KP',
  'north korea': 'KP',
  "democratic people's republic of korea": 'KP',
  dprk: 'KP',
  'korea, south': 'KR',
  'south korea': 'KR',
  'republic of korea': 'KR',
  'russian federation': 'RU',
  'syrian arab republic': 'SY',
  'islamic republic of iran': 'IR',
  'iran (islamic republic of)': 'IR',
  "people's republic of china": 'CN',
  'united states of america': 'US',
  'united kingdom of great britain and northern ireland': 'GB',
  'democratic republic of the congo': 'CD',
  'congo, democratic republic of the': 'CD',
  'republic of the congo': 'CG',
  "côte d'ivoire": 'CI',
  'ivory coast': 'CI',
  burma: 'MM',
  'islamic republic of afghanistan': 'AF',
  'islamic republic of pakistan': 'PK',
  'state of israel': 'IL',
  turkey: 'TR',
  'viet nam': 'VN',
  'united republic of tanzania': 'TZ',
  'bosnia and herzegovina': 'BA',
  palestinian: 'PS',
  米国: 'US',
  英国: 'GB',
  朝鮮民主主義人民共和国: 'KP',
  パレスチナ: 'PS',
  'サウディ・アラビア': 'SA',
  'シリア・アラブ共和国': 'SY',
  クウェイト: 'KW',
  グルジア: 'GE',
  エリトリア国: 'ER',
  中華人民共和国: 'CN',
  アラブ首長国連邦: 'AE',
  'republic of yemen': 'YE',
  'arab republic of egypt': 'EG',
  'republic of lebanon': 'LB',
  'hong kong': 'HK',
  macao: 'MO',
  macau: 'MO',
  'czech republic': 'CZ',
}

let known: Map<string, string> | undefined

function table(): ReadonlyMap<string, string> {
  if (known) return known
  known = new Map(Object.entries(OTHERS))
  const [english, japanese] = ['en', 'ja'].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  )
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
    // Codes that are no more (YD) bear the names of those that are (YE).
    if (new Intl.Locale(`und-${code}`).region !== code) continue
    for (const name of [english?.of(code), japanese?.of(code)?.replace(/ ?\(.*\)/, '')])
      if (name !== undefined && !known.has(name.toLowerCase())) known.set(name.toLowerCase(), code)
  }
  return known
}

/** The ISO 3166-1 alpha-2 code of a country by its English or Japanese name or its code; nothing where it is not understood. */
function countryCode(written: string): string | undefined {
  const text = written.trim()
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase()
  const lower = text.toLowerCase()
  // 「ロシア連邦」「ウガンダ共和国」 as their short names.
  return [lower, lower.replace(/^the /, ''), lower.replace(/(?:連邦共和国|共和国|連邦|王国)$/, '')]
    .map((name) => table().get(name))
    .find((code) => code !== undefined)
}

/** The codes of those countries that are understood, each once. */
export function countryCodes(written: readonly string[]): readonly string[] {
  return [...new Set(written.flatMap((one) => countryCode(one) ?? []))]
}
