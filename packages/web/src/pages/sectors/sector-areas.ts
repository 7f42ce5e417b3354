import { SECTORS, type Sector } from '@sekisho/law/jp/inward-investment/sectors'
import type { Words } from '@sekisho/logic'

/** Sectors that belong together, under a heading. */
export interface Area {
  readonly title: Words
  readonly sectors: readonly Sector[]
}

const AREAS: readonly { readonly title: Words; readonly groups: readonly [first: number, last: number] }[] = [
  {
    title: {
      ja: '武器・航空機・宇宙・原子力・軍事転用可能な物と技術',
      en: 'Arms, aircraft, space, nuclear, dual-use goods and technology',
    },
    groups: [1, 6],
  },
  {
    title: {
      ja: '電子部品・情報通信・ソフトウェア・サイバーセキュリティ',
      en: 'Electronic parts, communication, software, cybersecurity',
    },
    groups: [7, 13],
  },
  {
    title: { ja: 'エネルギー・水道・鉄道・運輸', en: 'Energy, water, railways, transport' },
    groups: [14, 21],
  },
  {
    title: { ja: '放送・警備・農林水産・皮革', en: 'Broadcasting, guarding, farming and fishing, leather' },
    groups: [22, 25],
  },
  { title: { ja: '医薬品・医療機器', en: 'Medicines and medical devices' }, groups: [26, 27] },
  {
    title: {
      ja: '鉱物・機械・部素材（供給の安定のために加わったもの）',
      en: 'Minerals, machines, parts and materials (added for security of supply)',
    },
    groups: [28, 37],
  },
  { title: { ja: '指定されていない業種', en: 'Sectors that are not designated' }, groups: [38, 38] },
]

/** Every sector under the heading of its area, in the order of the table's groups. */
export const SECTOR_AREAS: readonly Area[] = AREAS.map(({ title, groups }) => ({
  title,
  sectors: SECTORS.filter(({ group }) => group >= groups[0] && group <= groups[1]),
}))
