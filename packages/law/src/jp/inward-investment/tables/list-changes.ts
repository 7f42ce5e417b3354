import type { Words } from '@sekisho/logic'
import { type Mark, uncertain, verified } from './sector.ts'

/** A change of the lists of sectors: the day it took effect and the first day of acts it covers. */
export interface ListChange {
  readonly id: string
  readonly inForce: string
  readonly actsFrom: string
  /** What the two days rest on. */
  readonly mark: Mark
  readonly title: Words
}

/**
 * The dated changes of the lists, oldest first. Amended notices take effect on one day and cover acts from the day on
 * which thirty days, the first included, have passed.
 */
export const LIST_CHANGES = {
  specifiedAcquisition: {
    id: 'specified-acquisition-2017',
    inForce: '2017-10-01',
    actsFrom: '2017-10-31',
    mark: verified('平成29年法律38号附則2条1項'),
    title: { ja: '特定取得の指定業種の新設', en: 'Designated sectors for specified acquisitions introduced' },
  },
  ict: {
    id: 'ict-2019',
    inForce: '2019-08-01',
    actsFrom: '2019-08-31',
    mark: uncertain,
    title: {
      ja: '情報通信技術・半導体関連の追加と拡充',
      en: 'Information, communication and semiconductor sectors added and widened',
    },
  },
  core: {
    id: 'core-2020',
    inForce: '2020-05-08',
    actsFrom: '2020-06-07',
    mark: verified('olga.tokyo; NA20'),
    title: { ja: 'コア業種の新設', en: 'Core sectors introduced' },
  },
  medical: {
    id: 'medical-2020',
    inForce: '2020-06-15',
    actsFrom: '2020-07-15',
    mark: verified('MOF-20200615'),
    title: {
      ja: '感染症の医薬品・高度管理医療機器の追加',
      en: 'Drugs for infectious diseases and specially controlled medical devices added',
    },
  },
  minerals: {
    id: 'minerals-2021',
    inForce: '2021-10-05',
    actsFrom: '2021-11-04',
    mark: verified('MOF-20211102; NLEG'),
    title: {
      ja: '重要鉱物資源・特定離島の港湾工事の追加',
      en: 'Critical minerals and port works on remote islands added',
    },
  },
  supplyChain2023: {
    id: 'supply-chain-2023',
    inForce: '2023-04-24',
    actsFrom: '2023-05-24',
    mark: verified('ARQ23'),
    title: { ja: '特定重要物資関連の9業種の追加', en: 'Nine sectors of critical supplies added' },
  },
  supplyChain2024: {
    id: 'supply-chain-2024',
    inForce: '2024-08-16',
    actsFrom: '2024-09-15',
    mark: verified('MOF-20240913'),
    title: { ja: '供給網関連の業種の追加', en: 'Further supply-chain sectors added' },
  },
} as const satisfies Record<string, ListChange>

/**
 * The review of the lists in the orders and notices of 16 September 2026. Their text has not been read: from `actsFrom`
 * on every class of this table is the last one known and may be out of date.
 */
export const UNREAD_REVIEW = {
  id: 'review-2026',
  inForce: '2027-01-04',
  actsFrom: '2027-02-03',
  mark: uncertain,
  title: { ja: '指定業種の見直し（内容未確認）', en: 'Review of the designated sectors (content not read)' },
} as const satisfies ListChange
