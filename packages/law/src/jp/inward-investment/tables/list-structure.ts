import type { Words } from '@sekisho/logic'
import { type Mark, unverified, verified } from './sector.ts'

/** How one list of sectors is built, and on what it rests. */
export interface SectorList {
  readonly id: 'designated' | 'core' | 'specified-designated' | 'specified-core' | 'specified-core-operators'
  readonly title: Words
  /** Provisions that delegate to the notice, as citations; empty where it could not be established. */
  readonly basis: readonly string[]
  /** The notice itself, as a citation; `null` where there is none that could be named. */
  readonly notice: string | null
  readonly how: Words
  readonly mark: Mark
}

/** The appended tables of the notice of business types (業種告示), with what being in one means. */
export const NOTICE_TABLES = {
  1: { cite: '業種告示別表第一', means: 'designated' },
  2: { cite: '業種告示別表第二', means: 'designated' },
  3: { cite: '業種告示別表第三', means: 'report-only' },
} as const

/** What holds for a business that is in none of the three tables. Own knowledge: the notice itself was not read. */
export const RESIDUAL_RULE: { readonly class: 'designated'; readonly mark: Mark; readonly text: Words } = {
  class: 'designated',
  mark: unverified,
  text: {
    ja: '業種告示の別表第一から別表第三までのいずれにもない事業は、指定業種に当たる可能性があります（未確認）。',
    en: 'A business in none of the appended tables 1 to 3 of the notice is possibly designated (unverified).',
  },
}

/** The five lists that decide what a company's businesses mean. */
export const SECTOR_LISTS: readonly SectorList[] = [
  {
    id: 'designated',
    title: { ja: '指定業種', en: 'Designated sectors' },
    basis: ['直投令3条2項1号', '直投命令3条3項'],
    notice: '業種告示',
    how: {
      ja: '別表第一か別表第二にあるもの、及び別表第三にないもの',
      en: 'What is in table 1 or table 2, and what is not in table 3',
    },
    mark: verified('sigrioffice 9789; n-legal'),
  },
  {
    id: 'core',
    title: { ja: 'コア業種', en: 'Core sectors' },
    basis: ['直投令3条の2第2項', '直投命令3条の2第3項'],
    notice: 'コア業種告示',
    how: {
      ja: '指定業種の一部。言葉で書かれ、規模や機能の条件が付くことが多い',
      en: 'A part of the designated sectors, described in words, often with a condition of size or function',
    },
    mark: verified('MOF-20200615'),
  },
  {
    id: 'specified-designated',
    title: { ja: '特定取得に係る指定業種', en: 'Designated sectors for specified acquisitions' },
    basis: ['直投命令3条1項', '直投命令4条2項'],
    notice: '特定取得業種告示',
    how: {
      ja: '独自の表。国の安全に係る業種に限る',
      en: 'A table of its own, limited to sectors of national security',
    },
    mark: verified('JLT notices/151'),
  },
  {
    id: 'specified-core',
    title: { ja: '特定取得に係るコア業種', en: 'Core sectors for specified acquisitions' },
    basis: ['直投命令4条の3第1項'],
    notice: '特定取得コア業種告示',
    how: { ja: '独自の表', en: 'A table of its own' },
    mark: verified('JLT laws/5196'),
  },
  {
    id: 'specified-core-operators',
    title: { ja: '特定コア事業者', en: 'Specified core business operators' },
    basis: [],
    notice: null,
    how: {
      ja: '業種ではなく事業者の一覧。経済安全保障推進法の特定社会基盤事業者のうち特に注意を要するもの（2025-05-19以後）',
      en: 'A list of operators, not of sectors: those of the designated essential infrastructure operators under the Economic Security Promotion Act that need particular care (since 2025-05-19)',
    },
    mark: verified('mondaq 1605580'),
  },
]
