import { is, type Outcome, outcome } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { freezePermission } from '../../shared/asset-freeze.ts'
import { allToNorthKorea, approvalNeeded, ofTable2, sanctionsApproval } from './approval.ts'
import { actDay } from './facts-act.ts'
import { doubt } from './facts-refusal.ts'
import { repairReturn, travellerEffects } from './free-exceptions.ts'
import { approving, exporter } from './parties.ts'
import { licenceNeeded, requirement } from './requirement.ts'
import { smallValueException } from './small-value.ts'
import { transitException } from './transit.ts'

/** Approval, the conditions of exceptions, and what else has to be seen to. */

export const otherOutcomes: readonly Outcome[] = [
  outcome('export-approval', {
    kind: 'obligation',
    title: { ja: '輸出の承認', en: 'Export approval' },
    cite: cite('法48条3項', { through: ['輸出令2条1項'] }),
    when: approvalNeeded,
    who: exporter,
    authority: approving,
    form: {
      ja: '輸出承認申請書（許可も要るときは輸出許可・承認申請書。輸出規則1条1項）',
      en: 'Application for an export approval, or for licence and approval together (Export Regulation art. 1(1))',
    },
    due: actDay,
    effect: {
      ja: '承認を受けるまで輸出できません。',
      en: 'It must not be exported until the approval is there.',
    },
    sanction: {
      text: {
        ja: '無承認の輸出は刑罰と3年以内の輸出等の禁止の対象となる。',
        en: 'Exporting without approval is a crime, and exports may be banned for up to three years.',
      },
      cite: [cite('法48条3項'), cite('法53条2項')],
    },
    conditions: [
      {
        id: 'not-given-in-principle',
        text: {
          ja: 'この承認は、原則として行われない。',
          en: 'This approval is not given as a rule.',
        },
        cite: cite('運用通達2-1-1'),
        when: sanctionsApproval,
      },
      {
        id: 'north-korea-not-given',
        text: {
          ja: '北朝鮮向けの輸出は、原則として承認されない（輸出禁止の閣議決定）。',
          en: 'Exports to North Korea are as a rule not approved (cabinet decision on the ban).',
        },
        cite: cite('運用通達2-1-1'),
        when: allToNorthKorea,
      },
      {
        id: 'table-2-standards',
        text: {
          ja: '別表第二の貨物は、品目別の承認基準による。',
          en: 'Goods of appended table 2 are approved by the standards for each.',
        },
        cite: cite('運用通達2-1-1'),
        when: ofTable2,
      },
      {
        id: 'joint-application',
        text: {
          ja: '許可と承認は、一つの申請書で併せて申請する。',
          en: 'Licence and approval are applied for together.',
        },
        cite: cite('運用通達1-1(2)(ロ)'),
        when: licenceNeeded,
      },
    ],
  }),
  outcome('exception-conditions', {
    kind: 'permission',
    title: { ja: '特例による輸出', en: 'Export by an exception' },
    cite: cite('輸出令4条1項'),
    when: is(requirement, 'exempt'),
    who: exporter,
    conditions: [
      {
        id: 'count-whole-contract',
        text: {
          ja: '総価額は、契約ごと、別表第一の項の括弧ごとに、別表第三の三の貨物とその他を分けて数える。',
          en: 'Count the total by contract and by bracketed number, goods of table 3-3 apart from the others.',
        },
        cite: cite('運用通達4-1-5'),
        when: smallValueException,
      },
      {
        id: 'no-later-notice',
        text: {
          ja: '輸出の時までに通知を受け、またはおそれを知れば、少額特例は使えない。',
          en: 'A notice received, or a concern learned of, before loading ends the exception of small value.',
        },
        cite: cite('輸出令4条1項5号'),
        when: smallValueException,
      },
      {
        id: 'repair-proof',
        text: {
          ja: '日本からの輸出、修理のための輸入、仕様の同一を示せるようにする。',
          en: 'Be able to show the earlier export, the import for repair, and the same specification.',
        },
        cite: cite('運用通達4-1-2(5)(イ)'),
        when: repairReturn,
      },
      {
        id: 'bring-back',
        text: {
          ja: '自ら使い、持ち帰る。後から送るものは税関に申告して出国の日から原則6か月以内に送る。',
          en: 'Use it yourself and bring it back. What is sent after is declared to customs and sent within about six months.',
        },
        cite: cite('運用通達4-1-2(5)(チ)'),
        when: travellerEffects,
      },
      {
        id: 'transit-only',
        text: {
          ja: '国内で引き取って改めて輸出する場合は、この特例によらない。',
          en: 'Goods taken into the country and exported anew are not in transit.',
        },
        cite: cite('運用通達4-1-1(1)'),
        when: transitException,
      },
    ],
  }),
  freezePermission(exporter, [cite('法16条1項'), cite('法21条1項')], {
    ja: '輸出の許可とは別の制限です。支払や資本取引の前に確かめます。',
    en: 'A restriction apart from export licences: see to it before any payment or capital transaction.',
  }),
  outcome('resolve-doubt', {
    kind: 'obligation',
    title: {
      ja: '疑義の解消（許可の要否とは別）',
      en: 'Resolving doubts (apart from the need of a licence)',
    },
    cite: cite('キャッチオール通達1(6)', {
      unverified: {
        ja: '通達の要約によります。',
        en: 'Taken from a summary of the notice.',
      },
    }),
    when: doubt,
    who: exporter,
    effect: {
      ja: '商談を進める前に解消に努めます。判断できないときは経済産業省に相談できます。',
      en: 'Try to resolve them before going on with the deal; the ministry may be consulted.',
    },
  }),
]
