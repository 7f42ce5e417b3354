import type { Words } from '@sekisho/logic'
import { remember, remembered } from '../words/remembered.ts'

/** The id of a regime that is offered. */
export type RegimeId = 'jp/inward-investment' | 'jp/export' | 'jp/technology-transfer' | 'jp/list-control'

/** A regime as these pages offer it, said without its rules, which are fetched when they are needed. */
export interface Offered {
  readonly name: Words
  /** What a person wants to know who comes for it; nothing where one does not begin with it. */
  readonly question?: Words
  readonly help?: Words
  /** The page where one begins with it; its interview where there is none. */
  readonly page?: '/transaction'
}

/** The regimes that these pages offer, in the order in which they are offered. */
export const OFFERED: Readonly<Record<RegimeId, Offered>> = {
  'jp/inward-investment': {
    name: { ja: '対内直接投資等', en: 'Inward investment' },
    question: {
      ja: '投資してよいですか。届出などの手続は要りますか。',
      en: 'May we invest? Must anything be filed for this deal?',
    },
    help: {
      ja: '外国からの、株式や議決権の取得、役員の選任、事業の譲受けなど。対内直接投資等と特定取得。',
      en: 'From abroad: shares and votes, board seats, buying a business. Inward direct investment and specified acquisition.',
    },
  },
  'jp/export': {
    name: { ja: '貨物の輸出', en: 'Export' },
    question: {
      ja: '送ってよいですか。輸出に許可や承認は要りますか。',
      en: 'May we ship this? Is a licence or approval needed for the export?',
    },
    help: {
      ja: '貨物の輸出、外国間の売買の仲介、仮陸揚げ。リスト規制、補完的輸出規制、特例、経済制裁。',
      en: 'Export, brokering between other countries, and transit of goods: list control, catch-all control, exceptions, embargoes.',
    },
    page: '/transaction',
  },
  'jp/technology-transfer': {
    name: { ja: '技術の提供', en: 'Technology' },
    question: {
      ja: '教えてよいですか、共有してよいですか。許可は要りますか。',
      en: 'May we share or teach this? Is a licence needed for the technology?',
    },
    help: {
      ja: '図面やデータの送付、クラウドでの共有、技術指導、国内の留学生や外国人への提供（みなし輸出）など。',
      en: 'Sending drawings and data, sharing in a cloud, training, and teaching students or others within Japan (deemed export).',
    },
  },
  'jp/list-control': { name: { ja: '該非判定', en: 'Control list' } },
}

/** The id of every regime that is offered. */
export const OFFERED_IDS = Object.keys(OFFERED) as readonly RegimeId[] // what the record above is made of

const FIRST: RegimeId = 'jp/inward-investment'

function isOffered(id: string): id is RegimeId {
  return Object.hasOwn(OFFERED, id)
}

/** The regime that is offered, of an id that may name candidate rules after a plus sign; nothing for any other id. */
export function offeredOf(id: string): RegimeId | undefined {
  const [base = ''] = id.split('+')
  return isOffered(base) ? base : undefined
}

/** The parts of an address under which the pages of a regime stand. */
export function placeOf(regime: string): { readonly country: string; readonly name: string } {
  const [country = '', name = ''] = regime.split('/')
  return { country, name }
}

const LAST = 'sekisho.regime'

/** The regime that was worked on last on this device. */
export function lastRegime(): RegimeId {
  const last = remembered(LAST)
  return last !== null && isOffered(last) ? last : FIRST
}

export function rememberRegime(id: string): void {
  remember(LAST, offeredOf(id) ?? id)
}
