import type { Edition } from './editions.ts'

/** The texts of export control and technology transfer that were read. */
export const exportEditions = {
  'export-order-2026-02-14': {
    statute: 'export-order',
    asOf: '2026-02-14',
    isDefault: true,
    title: { ja: '輸出貿易管理令（2026年2月14日現在）', en: 'the Export Order as of 2026-02-14' },
  },
  'export-order-2017-02-22': {
    statute: 'export-order',
    asOf: '2017-02-22',
    title: { ja: '輸出貿易管理令（2017年2月22日現在）', en: 'the Export Order as of 2017-02-22' },
  },
  'export-order-2018-12-19': {
    statute: 'export-order',
    asOf: '2018-12-19',
    title: { ja: '輸出貿易管理令（2018年12月19日現在）', en: 'the Export Order as of 2018-12-19' },
  },
  'export-order-2019-04-12': {
    statute: 'export-order',
    asOf: '2019-04-12',
    title: { ja: '輸出貿易管理令（2019年4月12日現在）', en: 'the Export Order as of 2019-04-12' },
  },
  'export-order-2019-08-28': {
    statute: 'export-order',
    asOf: '2019-08-28',
    title: { ja: '輸出貿易管理令（2019年8月28日現在）', en: 'the Export Order as of 2019-08-28' },
  },
  'export-order-2022-03-18': {
    statute: 'export-order',
    asOf: '2022-03-18',
    title: { ja: '輸出貿易管理令（2022年3月18日現在）', en: 'the Export Order as of 2022-03-18' },
  },
  'export-order-2023-07-21': {
    statute: 'export-order',
    asOf: '2023-07-21',
    title: { ja: '輸出貿易管理令（2023年7月21日現在）', en: 'the Export Order as of 2023-07-21' },
  },
  'export-order-2023-12-27': {
    statute: 'export-order',
    asOf: '2023-12-27',
    title: { ja: '輸出貿易管理令（2023年12月27日現在）', en: 'the Export Order as of 2023-12-27' },
  },
  'export-order-2024-07-03': {
    statute: 'export-order',
    asOf: '2024-07-03',
    title: { ja: '輸出貿易管理令（2024年7月3日現在）', en: 'the Export Order as of 2024-07-03' },
  },
  'export-order-2025-01-23': {
    statute: 'export-order',
    asOf: '2025-01-23',
    title: { ja: '輸出貿易管理令（2025年1月23日現在）', en: 'the Export Order as of 2025-01-23' },
  },
  'export-order-2025-04-09': {
    statute: 'export-order',
    asOf: '2025-04-09',
    title: { ja: '輸出貿易管理令（2025年4月9日現在）', en: 'the Export Order as of 2025-04-09' },
  },
  'export-order-2013-12': {
    statute: 'export-order',
    asOf: '2013-12-01',
    title: { ja: '輸出貿易管理令（2013年12月現在）', en: 'the Export Order as of December 2013' },
  },
  'foreign-exchange-order-2013-12': {
    statute: 'foreign-exchange-order',
    asOf: '2013-12-01',
    title: { ja: '外国為替令（2013年12月現在）', en: 'the Foreign Exchange Order as of December 2013' },
  },
  'goods-order-2026-02-14': {
    statute: 'goods-order',
    asOf: '2026-02-14',
    isDefault: true,
    title: { ja: '貨物等省令（2026年2月14日現在）', en: 'the Goods and Technologies Order as of 2026-02-14' },
  },
  'goods-order-2013-12': {
    statute: 'goods-order',
    asOf: '2013-12-01',
    title: { ja: '貨物等省令（2013年12月現在）', en: 'the Goods and Technologies Order as of December 2013' },
  },
  'invisible-trade-order-2013-12': {
    statute: 'invisible-trade-order',
    asOf: '2013-12-01',
    title: { ja: '貿易外省令（2013年12月現在）', en: 'the Invisible Trade Order as of December 2013' },
  },
  'export-regulation-2013-12': {
    statute: 'export-regulation',
    asOf: '2013-12-01',
    title: { ja: '輸出貿易管理規則（2013年12月現在）', en: 'the Export Regulation as of December 2013' },
  },
  'exporter-standards-2013-12': {
    statute: 'exporter-standards-order',
    asOf: '2013-12-01',
    title: { ja: '遵守基準省令（2013年12月現在）', en: 'the Exporter Standards Order as of December 2013' },
  },
  'wmd-order-2013-12': {
    statute: 'wmd-order',
    asOf: '2013-12-01',
    title: { ja: '核兵器等開発等省令（2013年12月現在）', en: 'the WMD Order as of December 2013' },
  },
  'conventional-arms-order-2013-12': {
    statute: 'conventional-arms-order',
    asOf: '2013-12-01',
    title: {
      ja: '通常兵器開発等省令（2013年12月現在）',
      en: 'the Conventional Arms Order as of December 2013',
    },
  },
  'temporary-landing-order-2013-12': {
    statute: 'temporary-landing-order',
    asOf: '2013-12-01',
    title: { ja: '仮陸揚げ省令（2013年12月現在）', en: 'the Temporary Landing Order as of December 2013' },
  },
  'export-operation-notice-2026-02-14': {
    statute: 'export-operation-notice',
    asOf: '2026-02-14',
    isDefault: true,
    title: { ja: '運用通達（2026年2月14日現在）', en: 'the Export Operation Notice as of 2026-02-14' },
  },
} as const satisfies Record<string, Edition>
