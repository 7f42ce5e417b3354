import type { Statute } from './statutes.ts'

/** The orders and notices of export control and technology transfer. */
export const exportStatutes = {
  'foreign-exchange-order': {
    level: 'cabinet-order',
    title: { ja: '外国為替令', en: 'Foreign Exchange Order' },
    short: { ja: '外為令', en: 'Foreign Exchange Order' },
    number: { ja: '昭和55年政令第260号', en: 'Cabinet Order No. 260 of 1980' },
    under: 'fefa',
    eGov: '355CO0000000260',
  },
  'export-order': {
    level: 'cabinet-order',
    title: { ja: '輸出貿易管理令', en: 'Export Trade Control Order' },
    short: { ja: '輸出令', en: 'Export Order' },
    number: { ja: '昭和24年政令第378号', en: 'Cabinet Order No. 378 of 1949' },
    under: 'fefa',
    eGov: '324CO0000000378',
  },
  'goods-order': {
    level: 'ministerial-order',
    title: {
      ja: '輸出貿易管理令別表第一及び外国為替令別表の規定に基づき貨物又は技術を定める省令',
      en: 'Ministerial Order Specifying Goods and Technologies under the Export Trade Control Order and the Foreign Exchange Order',
    },
    short: { ja: '貨物等省令', en: 'Goods and Technologies Order' },
    number: {
      ja: '平成3年通商産業省令第49号',
      en: 'Ministry of International Trade and Industry Order No. 49 of 1991',
    },
    under: 'export-order',
    eGov: '403M50000400049',
  },
  'invisible-trade-order': {
    level: 'ministerial-order',
    title: {
      ja: '貿易関係貿易外取引等に関する省令',
      en: 'Ministerial Order on Invisible Trade and the like Related to Foreign Trade',
    },
    short: { ja: '貿易外省令', en: 'Invisible Trade Order' },
    number: {
      ja: '平成10年通商産業省令第8号',
      en: 'Ministry of International Trade and Industry Order No. 8 of 1998',
    },
    under: 'foreign-exchange-order',
    eGov: '410M50000400008',
  },
  'export-regulation': {
    level: 'ministerial-order',
    title: { ja: '輸出貿易管理規則', en: 'Export Trade Control Regulation' },
    short: { ja: '輸出規則', en: 'Export Regulation' },
    number: {
      ja: '昭和24年通商産業省令第64号',
      en: 'Ministry of International Trade and Industry Order No. 64 of 1949',
    },
    under: 'export-order',
    eGov: '324M50000400064',
  },
  'exporter-standards-order': {
    level: 'ministerial-order',
    title: {
      ja: '輸出者等遵守基準を定める省令',
      en: 'Ministerial Order Specifying the Standards with Which Exporters Must Comply',
    },
    short: { ja: '遵守基準省令', en: 'Exporter Standards Order' },
    number: {
      ja: '平成21年経済産業省令第60号',
      en: 'Ministry of Economy, Trade and Industry Order No. 60 of 2009',
    },
    under: 'fefa',
  },
  'wmd-order': {
    level: 'ministerial-order',
    title: {
      ja: '輸出貨物が核兵器等の開発等のために用いられるおそれがある場合を定める省令',
      en: 'Ministerial Order Specifying the Cases Where Exported Goods Are Likely to Be Used for the Development of Nuclear Weapons and the like',
    },
    short: { ja: '核兵器等開発等省令', en: 'WMD Order' },
    aliases: ['おそれ省令'],
    number: {
      ja: '平成13年経済産業省令第249号',
      en: 'Ministry of Economy, Trade and Industry Order No. 249 of 2001',
    },
    under: 'export-order',
  },
  'conventional-arms-order': {
    level: 'ministerial-order',
    title: {
      ja: '輸出貨物が輸出貿易管理令別表第一の一の項の中欄に掲げる貨物（核兵器等に該当するものを除く。）の開発、製造又は使用のために用いられるおそれがある場合を定める省令',
      en: 'Ministerial Order Specifying the Cases Where Exported Goods Are Likely to Be Used for the Development, Manufacture or Use of Conventional Arms',
    },
    short: { ja: '通常兵器開発等省令', en: 'Conventional Arms Order' },
    number: {
      ja: '平成20年経済産業省令第57号',
      en: 'Ministry of Economy, Trade and Industry Order No. 57 of 2008',
    },
    under: 'export-order',
  },
  'temporary-landing-order': {
    level: 'ministerial-order',
    title: {
      ja: '仮に陸揚げした貨物が核兵器等の開発等のために用いられるおそれがある場合を定める省令',
      en: 'Ministerial Order Specifying the Cases Where Temporarily Landed Goods Are Likely to Be Used for the Development of Nuclear Weapons and the like',
    },
    short: { ja: '仮陸揚げ省令', en: 'Temporary Landing Order' },
    number: {
      ja: '平成18年経済産業省令第102号',
      en: 'Ministry of Economy, Trade and Industry Order No. 102 of 2006',
    },
    under: 'export-order',
  },
  'export-operation-notice': {
    level: 'notice',
    title: {
      ja: '輸出貿易管理令の運用について',
      en: 'Notice on the Operation of the Export Trade Control Order',
    },
    short: { ja: '運用通達', en: 'Export Operation Notice' },
    under: 'export-order',
  },
  'technology-notice': {
    level: 'notice',
    title: {
      ja: '外国為替及び外国貿易法第25条第1項及び外国為替令第17条第2項の規定に基づき許可を要する技術を提供する取引又は行為について',
      en: 'Notice on the Provision of Technology That Needs a Licence',
    },
    short: { ja: '役務通達', en: 'Technology Notice' },
    under: 'foreign-exchange-order',
  },
  'catch-all-notice': {
    level: 'notice',
    title: {
      ja: '大量破壊兵器等及び通常兵器に係る補完的輸出規制に関する輸出手続等について',
      en: 'Notice on Export Procedures under the Catch-all Controls',
    },
    short: { ja: 'キャッチオール通達', en: 'Catch-all Notice' },
    aliases: ['補完的輸出規制通達'],
    number: { ja: '輸出注意事項24第24号', en: 'Export Notice 24 No. 24' },
    under: 'export-order',
  },
  'free-of-charge-notice': {
    level: 'notice',
    title: {
      ja: '無償で輸出すべきものとして無償で輸入した貨物及び無償で輸入すべきものとして無償で輸出する貨物を定める告示',
      en: 'Public Notice Specifying Goods Exported and Imported Free of Charge',
    },
    short: { ja: '無償告示', en: 'Free-of-charge Notice' },
    number: {
      ja: '平成12年通商産業省告示第746号',
      en: 'Ministry of International Trade and Industry Public Notice No. 746 of 2000',
    },
    under: 'export-order',
  },
  'notice-758': {
    level: 'notice',
    title: {
      ja: '輸出貿易管理令別表第三の三の規定により経済産業大臣が定める貨物',
      en: 'Public Notice Specifying Goods of Appended Table 3-3 of the Export Trade Control Order',
    },
    short: { ja: '告示758', en: 'Public Notice 758' },
    number: {
      ja: '平成13年経済産業省告示第758号',
      en: 'Ministry of Economy, Trade and Industry Public Notice No. 758 of 2001',
    },
    under: 'export-order',
  },
  'important-technology-notice': {
    level: 'notice',
    title: {
      ja: '貿易関係貿易外取引等に関する省令第10条の規定に基づく重要管理対象技術を定める告示',
      en: 'Public Notice Specifying Important Managed Technology',
    },
    short: { ja: '重要管理対象技術告示', en: 'Important Technology Notice' },
    aliases: ['令6告示178', '令和6年告示178号'],
    number: {
      ja: '令和6年経済産業省告示第178号',
      en: 'Ministry of Economy, Trade and Industry Public Notice No. 178 of 2024',
    },
    under: 'invisible-trade-order',
  },
  'bulk-licence-notice': {
    level: 'notice',
    title: { ja: '包括許可取扱要領', en: 'Rules on Bulk Licences' },
    short: { ja: '包括許可取扱要領', en: 'Bulk Licence Rules' },
    under: 'export-order',
  },
  'residency-notice': {
    level: 'notice',
    title: {
      ja: '外国為替法令の解釈及び運用について',
      en: 'Notice on the Interpretation and Operation of the Foreign Exchange Laws',
    },
    short: { ja: '蔵国4672', en: 'Notice Kurakoku 4672' },
    aliases: ['蔵国第4672号', '居住性通達'],
    number: { ja: '昭和55年蔵国第4672号', en: 'Ministry of Finance Notice Kurakoku No. 4672 of 1980' },
    under: 'fefa',
  },
} as const satisfies Record<string, Statute>
