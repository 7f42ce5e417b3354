import { longDesignated, neverSpecified } from '../histories.ts'
import { type Mark, type Sector, uncertain, unverified, verified } from '../sector.ts'

/** What the infrastructure sectors share: named by classification code, never on the lists for specified acquisitions. */
const designated = (is: 'core' | 'partly-core' | 'designated', mark: Mark = unverified) => ({
  table: 2 as const,
  tableMark: unverified,
  inward: longDesignated(is, mark),
  specified: neverSpecified(),
  mark,
})

/** Groups 14 to 20: electricity, gas, heat, water, railways, passenger transport, oil. */
export const INFRASTRUCTURE_SECTORS: readonly Sector[] = [
  {
    id: 'electricity-networks',
    group: 14,
    title: { ja: '送電・配電', en: 'Electricity transmission and distribution' },
    what: {
      ja: '一般送配電、送電、特定送配電の事業',
      en: 'General or specified transmission and distribution of electricity',
    },
    words: {
      ja: '電力、電気、送電、配電、送配電、電力網、送電網、系統、変電所',
      en: 'electricity, power grid, grid operator, transmission, distribution, substation, electric utility',
    },
    jsic: ['3311'],
    ...designated('core'),
  },
  {
    id: 'electricity-generation',
    group: 14,
    title: { ja: '発電', en: 'Electricity generation' },
    what: { ja: '電気を起こす事業', en: 'Generates electricity' },
    words: {
      ja: '発電、電力、電気、発電所、太陽光発電、メガソーラー、ソーラー、風力発電、洋上風力、水力発電、地熱発電、バイオマス発電、火力発電、再生可能エネルギー、再エネ',
      en: 'power generation, electricity, power plant, power producer, solar power, solar farm, photovoltaic, wind power, wind farm, offshore wind, hydro power, geothermal, biomass, thermal power, renewable energy',
    },
    jsic: ['3311'],
    coreWhen: {
      ja: '最大出力50,000キロワット以上の発電所を持つとき（未確認）',
      en: 'it has a plant of 50,000 kW or more (unverified)',
    },
    ...designated('partly-core'),
  },
  {
    id: 'nuclear-power',
    group: 14,
    title: { ja: '原子力発電', en: 'Nuclear power generation' },
    what: { ja: '原子炉を動かして電気を起こす事業', en: 'Runs reactors to generate electricity' },
    words: {
      ja: '原子力発電、原子力発電所、原発、電力会社',
      en: 'nuclear power, nuclear power plant, nuclear power station',
    },
    jsic: ['3311'],
    ...designated('core'),
  },
  {
    id: 'electricity-retail',
    group: 14,
    title: { ja: '電力の小売', en: 'Electricity retail' },
    what: { ja: '電気を仕入れて使用者に売る事業', en: 'Sells electricity to users' },
    words: {
      ja: '電力小売、新電力、電気の小売、電力販売',
      en: 'electricity retail, electricity retailer, power retailer, power supply',
    },
    jsic: ['3311'],
    ...designated('designated', uncertain),
  },
  {
    id: 'gas-supply',
    group: 15,
    title: { ja: '都市ガスの製造・導管・供給', en: 'City gas: production, pipelines and supply' },
    what: {
      ja: 'ガスを造り、導管で送り、供給する事業',
      en: 'Makes gas, carries it in pipelines and supplies it',
    },
    words: {
      ja: 'ガス、都市ガス、ガス会社、ガス導管、ガス供給、パイプライン、LNG基地、LNG受入基地、液化天然ガス、ガス小売',
      en: 'gas, city gas, gas utility, gas pipeline, gas supply, LNG terminal, liquefied natural gas terminal, gas retail',
    },
    jsic: ['3411', '3412', '3413'],
    coreWhen: {
      ja: '一般・特定ガス導管事業者又はLNG基地の事業者であるとき（未確認）',
      en: 'it operates general or specified pipelines or an LNG terminal (unverified)',
    },
    ...designated('partly-core'),
  },
  {
    id: 'lp-gas',
    group: 15,
    title: { ja: 'LPガスの供給', en: 'LP gas supply' },
    what: { ja: '液化石油ガス（プロパン）を供給する事業', en: 'Supplies liquefied petroleum gas (propane)' },
    words: {
      ja: 'LPガス、LPG、プロパンガス、液化石油ガス',
      en: 'LP gas, LPG, propane, liquefied petroleum gas',
    },
    jsic: ['6052'],
    coreWhen: {
      ja: '一部の事業であるとき（範囲は未確認）',
      en: 'a part of the business; which part is unverified',
    },
    ...designated('partly-core'),
  },
  {
    id: 'heat-supply',
    group: 16,
    title: { ja: '熱供給', en: 'Heat supply' },
    what: {
      ja: '冷水、温水、蒸気を導管で建物に送る事業',
      en: 'Sends chilled water, hot water or steam to buildings in pipes',
    },
    words: {
      ja: '熱供給、地域冷暖房、地域熱供給、蒸気供給',
      en: 'heat supply, district heating, district cooling, steam supply',
    },
    jsic: ['3511'],
    ...designated('designated', verified('AMT ICLG-type note')),
  },
  {
    id: 'water-supply',
    group: 17,
    title: { ja: '上水道', en: 'Water supply' },
    what: { ja: '飲み水を供給する事業', en: 'Supplies drinking water' },
    words: {
      ja: '水道、上水道、水道事業、水道用水供給、浄水場、給水、簡易水道、飲料水供給、コンセッション',
      en: 'water supply, water utility, waterworks, drinking water, tap water, bulk water, water treatment plant, water concession',
    },
    jsic: ['3611'],
    coreWhen: {
      ja: '給水人口が50,000人を超える水道事業、又は1日25,000立方メートルを超える水道用水供給事業であるとき（未確認）',
      en: 'a utility serves more than 50,000 people, or bulk supply exceeds 25,000 cubic metres a day (unverified)',
    },
    ...designated('partly-core'),
  },
  {
    id: 'railways',
    group: 18,
    title: { ja: '鉄道', en: 'Railways' },
    what: { ja: '鉄道で人や物を運ぶ事業', en: 'Carries people or goods by rail' },
    words: {
      ja: '鉄道、電車、新幹線、地下鉄、私鉄、モノレール、路面電車、貨物鉄道、鉄道会社、ケーブルカー',
      en: 'railway, railroad, train operator, subway, metro, monorail, tram, rail freight, bullet train',
    },
    jsic: ['4211', '4212', '4213', '4214', '4215', '4219'],
    coreWhen: {
      ja: '国民保護法の指定公共機関であるとき（未確認）',
      en: 'it is a designated public institution under the Civil Protection Act (unverified)',
    },
    ...designated('partly-core'),
  },
  {
    id: 'buses',
    group: 19,
    title: { ja: '乗合バス・旅客自動車運送', en: 'Passenger road transport (buses)' },
    what: { ja: 'バスなどで人を運ぶ事業', en: 'Carries passengers by bus and similar vehicles' },
    words: {
      ja: 'バス、乗合バス、路線バス、高速バス、貸切バス、観光バス、旅客運送',
      en: 'bus, bus operator, coach, charter bus, passenger road transport',
    },
    jsic: ['4311', '4331'],
    ...designated('designated'),
  },
  {
    id: 'shipping',
    group: 19,
    title: { ja: '水運（海運）', en: 'Water transport (shipping)' },
    what: { ja: '船で人や物を運ぶ事業', en: 'Carries people or goods by ship' },
    words: {
      ja: '海運、水運、船会社、外航海運、内航海運、フェリー、旅客船、タンカー、コンテナ船、船舶貸渡、河川水運',
      en: 'shipping, water transport, shipping line, ocean shipping, coastal shipping, ferry, passenger ship, tanker, container ship, ship leasing',
    },
    jsic: ['4511', '4512', '4521', '4522', '4531', '4532', '4533', '4541', '4542'],
    ...designated('designated'),
  },
  {
    id: 'air-transport',
    group: 19,
    title: { ja: '航空運輸', en: 'Air transport' },
    what: {
      ja: '航空機で人や物を運び、又は航空機を使って仕事をする事業',
      en: 'Carries people or goods by air, or works with aircraft',
    },
    words: {
      ja: '航空会社、エアライン、航空運送、航空輸送、LCC、格安航空、航空貨物、ヘリコプター輸送、航空機使用、チャーター便',
      en: 'airline, air transport, air carrier, low-cost carrier, air cargo, air freight, helicopter service, charter flight, aerial work',
    },
    jsic: ['4611', '4621'],
    ...designated('designated'),
  },
  {
    id: 'oil-gas-extraction',
    group: 20,
    title: { ja: '原油・天然ガスの採掘', en: 'Crude oil and natural gas extraction' },
    what: { ja: '原油や天然ガスを探し、掘る事業', en: 'Explores for and extracts crude oil and natural gas' },
    words: {
      ja: '原油、石油、天然ガス、油田、ガス田、採掘、油ガス田開発、石油開発、掘削、シェールガス、メタンハイドレート',
      en: 'crude oil, petroleum, natural gas, oil field, gas field, extraction, drilling, oil and gas exploration, upstream, shale gas, methane hydrate',
    },
    jsic: ['0531', '0532'],
    ...designated('core'),
  },
  {
    id: 'oil-refining',
    group: 20,
    title: { ja: '石油精製', en: 'Oil refining' },
    what: {
      ja: '原油からガソリン、灯油、重油などを造る事業',
      en: 'Makes petrol, kerosene, fuel oil and the like from crude oil',
    },
    words: {
      ja: '石油精製、製油所、石油、石油元売り、ガソリン、灯油、軽油、重油、ナフサ、ジェット燃料',
      en: 'oil refining, oil refinery, petroleum refining, petroleum, gasoline, petrol, kerosene, diesel, naphtha, jet fuel',
    },
    jsic: ['1711'],
    ...designated('core'),
  },
  {
    id: 'oil-stockpiling',
    group: 20,
    title: { ja: '石油の備蓄・LPガスの輸入', en: 'Oil stockpiling and LP gas import' },
    what: {
      ja: '石油を蓄え、又は液化石油ガスを輸入する事業',
      en: 'Stores oil, or imports liquefied petroleum gas',
    },
    words: {
      ja: '石油備蓄、原油備蓄、石油貯蔵、石油タンク、油槽所、LPG輸入、LPガス輸入',
      en: 'oil stockpiling, oil storage, petroleum storage, tank terminal, LPG import',
    },
    jsic: [],
    ...designated('core'),
  },
  {
    id: 'oil-wholesale',
    group: 20,
    title: { ja: '石油の卸売', en: 'Petroleum wholesale' },
    what: { ja: '石油や石油製品を卸す事業', en: 'Sells petroleum and its products wholesale' },
    words: {
      ja: '石油卸売、石油製品卸、燃料卸、石油商社',
      en: 'petroleum wholesale, oil wholesaler, fuel distributor, oil trading',
    },
    jsic: ['5331'],
    ...designated('designated', uncertain),
  },
  {
    id: 'fuel-retail',
    group: 20,
    title: { ja: '燃料の小売（ガソリンスタンドなど）', en: 'Fuel retail (petrol stations)' },
    what: {
      ja: 'ガソリン、灯油などの燃料を使用者に売る事業',
      en: 'Sells petrol, kerosene and other fuels to users',
    },
    words: {
      ja: 'ガソリンスタンド、給油所、サービスステーション、燃料小売、灯油販売',
      en: 'petrol station, gas station, filling station, fuel retail, kerosene sales',
    },
    jsic: ['6051', '6052'],
    ...designated('designated'),
  },
]
