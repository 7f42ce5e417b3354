import { longDesignated, neverSpecified } from '../histories.ts'
import { type Sector, unverified } from '../sector.ts'

/** What these sectors share: designated by classification code, not core, never on the lists for specified acquisitions. */
const designated = {
  table: 2 as const,
  tableMark: unverified,
  inward: longDesignated('designated'),
  specified: neverSpecified(),
  mark: unverified,
}

/** Groups 22 to 25: broadcasting, guarding, and the industries reserved under the OECD code. */
export const RESERVED_SECTORS: readonly Sector[] = [
  {
    id: 'broadcasting',
    group: 22,
    title: { ja: '放送', en: 'Broadcasting' },
    what: {
      ja: 'テレビやラジオの放送をする事業。放送法・電波法にも外資規制がある',
      en: 'Broadcasts television or radio; the Broadcasting Act and the Radio Act limit foreign holdings as well',
    },
    words: {
      ja: '放送、テレビ局、ラジオ局、民放、衛星放送、ケーブルテレビ、CATV、有線放送、BS放送',
      en: 'broadcasting, broadcaster, television station, TV station, radio station, satellite broadcasting, cable television, CATV',
    },
    jsic: ['3811', '3821', '3822', '3823', '3829', '3831', '3832'],
    ...designated,
  },
  {
    id: 'security-guarding',
    group: 23,
    title: { ja: '警備', en: 'Security guarding' },
    what: {
      ja: '施設、現金輸送、人の身辺などを警備する事業',
      en: 'Guards buildings, cash in transit, persons and events',
    },
    words: {
      ja: '警備、警備会社、警備員、ガードマン、機械警備、ホームセキュリティ、現金輸送、身辺警護、ボディーガード、交通誘導',
      en: 'security guard, guard service, security company, alarm monitoring, home security, cash in transit, bodyguard',
    },
    jsic: ['9231'],
    ...designated,
  },
  {
    id: 'agriculture',
    group: 24,
    title: { ja: '農業', en: 'Agriculture' },
    what: {
      ja: '作物を育て、家畜を飼い、又はその手伝いをする事業',
      en: 'Grows crops, raises animals, or serves those who do',
    },
    words: {
      ja: '農業、農場、農園、農家、米、稲作、野菜、果樹、果物、いちご、きのこ、植物工場、畜産、酪農、養豚、養鶏、種苗、園芸、牧場',
      en: 'agriculture, farming, farm, rice, crop, vegetable, fruit, orchard, mushroom, livestock, dairy farm, pig farm, poultry, greenhouse, plant factory, seed, ranch',
    },
    jsic: ['01'],
    ...designated,
  },
  {
    id: 'forestry',
    group: 24,
    title: { ja: '林業', en: 'Forestry' },
    what: {
      ja: '森林を育て、木を切り出し、又はその手伝いをする事業',
      en: 'Grows forests, fells timber, or serves those who do',
    },
    words: {
      ja: '林業、森林、植林、造林、伐採、素材生産、木材生産、山林、育林、薪炭',
      en: 'forestry, forest, logging, timber, afforestation, tree planting, woodland',
    },
    jsic: ['02'],
    ...designated,
  },
  {
    id: 'fisheries',
    group: 24,
    title: { ja: '漁業', en: 'Fisheries' },
    what: { ja: '海や川、湖で魚介や海藻をとる事業', en: 'Catches fish, shellfish or seaweed' },
    words: {
      ja: '漁業、漁船、水産、まぐろ漁、遠洋漁業、沿岸漁業、定置網、海藻',
      en: 'fishery, fishing, fishing vessel, tuna fishing, deep-sea fishing, seaweed',
    },
    jsic: ['03'],
    ...designated,
  },
  {
    id: 'aquaculture',
    group: 24,
    title: { ja: '水産養殖', en: 'Aquaculture' },
    what: { ja: '魚介や海藻を育てる事業', en: 'Farms fish, shellfish or seaweed' },
    words: {
      ja: '養殖、水産養殖、陸上養殖、サーモン養殖、うなぎ、かき養殖、真珠、のり養殖、種苗生産',
      en: 'aquaculture, fish farming, salmon farming, land-based aquaculture, eel, oyster farming, pearl, seaweed farming',
    },
    jsic: ['04'],
    ...designated,
  },
  {
    id: 'leather',
    group: 25,
    title: { ja: '皮革・皮革製品の製造', en: 'Leather and leather goods' },
    what: {
      ja: 'なめし革、革靴、革かばんなどの皮革製品を造る事業',
      en: 'Tans leather, or makes shoes, bags and other goods of it',
    },
    words: {
      ja: '皮革、革、なめし革、革製品、革靴、靴、かばん、ハンドバッグ、財布、革手袋、毛皮、鞄',
      en: 'leather, leather goods, tanning, tannery, leather shoes, leather bag, handbag, wallet, leather gloves, fur',
    },
    jsic: ['20'],
    ...designated,
  },
]
