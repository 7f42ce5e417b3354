import type { Rule, Words } from '@sekisho/logic'
import { emergingField, emergingTechnology } from './emerging-technology.ts'
import { abuseKnown, humanRightsGround } from './human-rights.ts'
import { openPublication, openResearch } from './open-research.ts'

/** A rule that was discussed and did not become law. */
export interface Candidate {
  readonly title: Words
  /** What became law instead. */
  readonly instead: Words
  readonly rule: Rule
  readonly leadsTo: 'licence' | 'exempt'
  /** The file that declares it, and what it declares. */
  readonly file: string
  readonly declares: Readonly<Record<string, unknown>>
}

/** Every candidate. All are off unless `simulated` turns them on. */
export const candidates = {
  'human-rights': {
    title: { ja: '人権を理由とする規制', en: 'Human rights as a ground of control' },
    instead: {
      ja: '法令にはならず、補完的規制の要件は兵器に限られたままである。',
      en: 'Nothing: the catch-all triggers still concern weapons alone.',
    },
    rule: humanRightsGround,
    leadsTo: 'licence',
    file: 'candidates/human-rights.ts',
    declares: { abuseKnown, humanRightsGround },
  },
  'emerging-technology': {
    title: { ja: '新興・基盤技術の包括的な独自規制', en: 'Own control of whole fields of technology' },
    instead: {
      ja: '分野ごとではなく、2023年7月、2024年9月、2025年5月、2026年2月に個別の品目・技術が加わった。',
      en: 'Single entries instead of fields, added in 2023-07, 2024-09, 2025-05 and 2026-02.',
    },
    rule: emergingTechnology,
    leadsTo: 'licence',
    file: 'candidates/emerging-technology.ts',
    declares: { emergingField, emergingTechnology },
  },
  'open-research': {
    title: { ja: '基礎研究の範囲の拡大', en: 'A wider scope of basic research' },
    instead: {
      ja: '9条2項10号の範囲は変わらず、特定の製品を目的としない原理の研究に限られる。',
      en: 'Item 10 of article 9(2) stayed as it was: principles, and no product in view.',
    },
    rule: openResearch,
    leadsTo: 'exempt',
    file: 'candidates/open-research.ts',
    declares: { openPublication, openResearch },
  },
} as const satisfies Record<string, Candidate>

export type CandidateId = keyof typeof candidates

/** Whether a text is the id of a candidate. */
export function isCandidate(id: string): id is CandidateId {
  return Object.hasOwn(candidates, id)
}
