import type { Words } from '@sekisho/logic'
import { exportStatutes } from './statutes-export.ts'

/** How a statute stands in the chain of delegation, highest first. */
export const LEVELS = ['act', 'cabinet-order', 'ministerial-order', 'notice'] as const

type Level = (typeof LEVELS)[number]

/** A statute, order or notice that may be cited. */
export interface Statute {
  readonly level: Level
  /** The title; in English that of the official translation, and for a notice its usual name. */
  readonly title: Words
  /** The short name of citations. */
  readonly short: Words
  /** Other names an author may write. */
  readonly aliases?: readonly string[]
  /** The law number; absent where it could not be read. */
  readonly number?: Words
  /** The statute by which it is made, where it has one. */
  readonly under?: string
  /** Its id in the law database of the Digital Agency (e-Gov). */
  readonly eGov?: string
}

const NOTICE_OF = 'Public Notice of the Cabinet Office and eight ministries'
const NOTICE_BY =
  '内閣府・総務省・財務省・文部科学省・厚生労働省・農林水産省・経済産業省・国土交通省・環境省告示'

/** Every statute, order and notice a rule may cite. The names and numbers are told apart by a test. */
export const statutes = {
  fefa: {
    level: 'act',
    title: { ja: '外国為替及び外国貿易法', en: 'Foreign Exchange and Foreign Trade Act' },
    short: { ja: '法', en: 'Act' },
    aliases: ['外為法'],
    number: { ja: '昭和24年法律第228号', en: 'Act No. 228 of 1949' },
    eGov: '324AC0000000228',
  },
  'idi-cabinet-order': {
    level: 'cabinet-order',
    title: { ja: '対内直接投資等に関する政令', en: 'Cabinet Order on Inward Direct Investment' },
    short: { ja: '直投令', en: 'IDI Cabinet Order' },
    number: { ja: '昭和55年政令第261号', en: 'Cabinet Order No. 261 of 1980' },
    under: 'fefa',
    eGov: '355CO0000000261',
  },
  'idi-order': {
    level: 'ministerial-order',
    title: { ja: '対内直接投資等に関する命令', en: 'Order on Inward Direct Investment' },
    short: { ja: '直投命令', en: 'IDI Order' },
    aliases: ['命令'],
    number: {
      ja: '昭和55年総理府・大蔵省・文部省・厚生省・農林水産省・通商産業省・運輸省・郵政省・労働省・建設省令第1号',
      en: "Ordinance of the Prime Minister's Office and nine ministries No. 1 of 1980",
    },
    under: 'idi-cabinet-order',
    eGov: '355M50007FC2001',
  },
  'designated-sectors-notice': {
    level: 'notice',
    title: {
      ja: '対内直接投資等に係る指定業種を定める告示',
      en: 'Public Notice Specifying Designated Business Sectors pertaining to Inward Direct Investment',
    },
    short: { ja: '業種告示', en: 'Designated Sectors Notice' },
    aliases: ['指定業種告示'],
    under: 'idi-order',
  },
  'core-sectors-notice': {
    level: 'notice',
    title: {
      ja: '対内直接投資等に係るコア業種を定める告示',
      en: 'Public Notice Specifying Core Business Sectors pertaining to Inward Direct Investment',
    },
    short: { ja: 'コア業種告示', en: 'Core Sectors Notice' },
    under: 'idi-order',
  },
  'sa-designated-sectors-notice': {
    level: 'notice',
    title: {
      ja: '特定取得に係る指定業種を定める告示',
      en: 'Public Notice Specifying Designated Business Sectors pertaining to Specified Acquisition',
    },
    short: { ja: '特定取得業種告示', en: 'SA Designated Sectors Notice' },
    aliases: ['特定取得指定業種告示', '特定取得の指定業種告示', '平成29年告示3号'],
    number: { ja: `平成29年${NOTICE_BY}第3号`, en: `${NOTICE_OF} No. 3 of 2017` },
    under: 'idi-order',
  },
  'sa-core-sectors-notice': {
    level: 'notice',
    title: {
      ja: '特定取得に係るコア業種を定める告示',
      en: 'Public Notice Specifying Core Business Sectors pertaining to Specified Acquisition',
    },
    short: { ja: '特定取得コア業種告示', en: 'SA Core Sectors Notice' },
    aliases: ['令和2年告示5号'],
    number: { ja: `令和2年${NOTICE_BY}第5号`, en: `${NOTICE_OF} No. 5 of 2020` },
    under: 'idi-order',
  },
  'exemption-criteria-notice': {
    level: 'notice',
    title: {
      ja: '対内直接投資等の届出の特例に係る基準を定める告示',
      en: 'Public Notice Specifying Criteria for the Special Provisions for Notification of Inward Direct Investment',
    },
    short: { ja: '免除基準告示', en: 'Exemption Criteria Notice' },
    under: 'fefa',
  },
  'sa-exemption-criteria-notice': {
    level: 'notice',
    title: {
      ja: '特定取得の届出の特例に係る基準を定める告示',
      en: 'Public Notice Specifying Criteria for the Special Provisions for Notification of Specified Acquisition',
    },
    short: { ja: '特定取得免除基準告示', en: 'SA Exemption Criteria Notice' },
    under: 'fefa',
  },
  ...exportStatutes,
  'civil-code': {
    level: 'act',
    title: { ja: '民法', en: 'Civil Code' },
    short: { ja: '民法', en: 'Civil Code' },
    number: { ja: '明治29年法律第89号', en: 'Act No. 89 of 1896' },
  },
  'companies-act': {
    level: 'act',
    title: { ja: '会社法', en: 'Companies Act' },
    short: { ja: '会社法', en: 'Companies Act' },
    number: { ja: '平成17年法律第86号', en: 'Act No. 86 of 2005' },
  },
  fiea: {
    level: 'act',
    title: { ja: '金融商品取引法', en: 'Financial Instruments and Exchange Act' },
    short: { ja: '金商法', en: 'FIEA' },
    number: { ja: '昭和23年法律第25号', en: 'Act No. 25 of 1948' },
  },
  'lps-act': {
    level: 'act',
    title: { ja: '投資事業有限責任組合契約に関する法律', en: 'Limited Partnership Act for Investment' },
    short: { ja: '投資事業有限責任組合契約法', en: 'LPS Act' },
    number: { ja: '平成10年法律第90号', en: 'Act No. 90 of 1998' },
  },
  'economic-security-act': {
    level: 'act',
    title: {
      ja: '経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律',
      en: 'Act on the Promotion of Ensuring National Security through Integrated Implementation of Economic Measures',
    },
    short: { ja: '経済安全保障推進法', en: 'Economic Security Promotion Act' },
    number: { ja: '令和4年法律第43号', en: 'Act No. 43 of 2022' },
  },
  'office-holidays-act': {
    level: 'act',
    title: { ja: '行政機関の休日に関する法律', en: 'Act on Holidays of Administrative Organs' },
    short: { ja: '行政機関休日法', en: 'Office Holidays Act' },
    number: { ja: '昭和63年法律第91号', en: 'Act No. 91 of 1988' },
  },
  'national-holidays-act': {
    level: 'act',
    title: { ja: '国民の祝日に関する法律', en: 'Act on National Holidays' },
    short: { ja: '祝日法', en: 'National Holidays Act' },
    number: { ja: '昭和23年法律第178号', en: 'Act No. 178 of 1948' },
  },
} as const satisfies Record<string, Statute>

export type StatuteId = keyof typeof statutes

/** The ids in the order of the table above. */
export const statuteIds = Object.keys(statutes) as StatuteId[] // the keys of a const object are its ids

/** The statute of an id, seen without its literal types. */
export function statuteOf(id: StatuteId): Statute {
  return statutes[id]
}
