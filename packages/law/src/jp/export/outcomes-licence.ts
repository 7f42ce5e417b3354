import { all, not, type Outcome, outcome } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { toGroupA } from '../security-trade-control/country-groups.ts'
import { examined } from '../security-trade-control/licence-criteria.ts'
import { brokeringLicence } from './brokering.ts'
import { triggers } from './catch-all.ts'
import { applyEarly, latestApplication, refusedByConvention } from './chemicals.ts'
import { actDay } from './facts-act.ts'
import { carrier, dealer, exporter, licensing } from './parties.ts'
import { catchAllLicence, listLicence } from './requirement.ts'
import { transitLicence } from './transit.ts'

/** The licences as outcomes. */

const sanction = {
  text: {
    ja: '無許可の輸出・取引は刑罰と3年以内の輸出等の禁止の対象となる。',
    en: 'Acting without a licence is a crime, and exports may be banned for up to three years.',
  },
  cite: [cite('法48条1項'), cite('法53条1項')],
}

const form = {
  ja: '輸出許可申請書（輸出規則1条1項1号）',
  en: 'Application for an export licence (Export Regulation art. 1(1)(i))',
}

const effect = {
  ja: '許可を受けるまで輸出できません。許可の有効期間は許可の日から6か月です。税関は輸出申告のときに許可を確かめます。',
  en: 'It must not be exported until the licence is there. The licence is valid for six months. Customs check it when the export is declared.',
}

export const licenceOutcomes: readonly Outcome[] = [
  outcome('export-licence', {
    kind: 'obligation',
    title: { ja: '輸出の許可（リスト規制）', en: 'Export licence (list control)' },
    cite: cite('法48条1項', { through: ['輸出令1条1項', '輸出令1条2項'] }),
    when: listLicence,
    who: exporter,
    authority: licensing,
    form,
    due: actDay,
    effect,
    sanction,
    conditions: examined('export-licence', listLicence, true),
  }),
  outcome('catch-all-export-licence', {
    kind: 'obligation',
    title: { ja: '輸出の許可（キャッチオール規制）', en: 'Export licence (catch-all control)' },
    cite: cite('法48条1項', { through: ['輸出令4条1項3号', '輸出令4条1項4号'] }),
    when: all(catchAllLicence, not(toGroupA)),
    who: exporter,
    authority: licensing,
    form,
    due: actDay,
    effect,
    sanction,
    conditions: examined('catch-all-export-licence', catchAllLicence, false),
  }),
  outcome('group-a-inform-licence', {
    kind: 'obligation',
    title: { ja: '輸出の許可（グループA向けの通知）', en: 'Export licence (notice, group A)' },
    cite: cite('法48条2項', { through: ['輸出令1条3項'] }),
    when: all(catchAllLicence, triggers.informGroupA),
    who: exporter,
    authority: licensing,
    form,
    due: actDay,
    effect,
    sanction,
    conditions: examined('group-a-inform-licence', catchAllLicence, false),
  }),
  outcome('transit-export-licence', {
    kind: 'obligation',
    title: { ja: '仮陸揚げ貨物の輸出の許可', en: 'Licence to send on goods in transit' },
    cite: cite('法48条1項', { through: ['輸出令4条1項1号'] }),
    when: transitLicence,
    who: carrier,
    authority: licensing,
    form,
    due: actDay,
    effect,
    sanction,
    conditions: examined('transit-export-licence', transitLicence, false),
  }),
  outcome('brokering-licence-application', {
    kind: 'obligation',
    title: { ja: '仲介取引の許可', en: 'Brokering licence' },
    cite: cite('法25条4項'),
    when: brokeringLicence,
    who: dealer,
    authority: licensing,
    form: { ja: '仲介貿易取引許可申請書', en: 'Application for a brokering licence' },
    due: actDay,
    effect: {
      ja: '許可を受けるまで、売買・貸借・贈与に関する取引を行えません。',
      en: 'The sale, lease or gift must not be dealt in until the licence is there.',
    },
    sanction: {
      text: sanction.text,
      cite: [cite('法25条4項'), cite('法25条の2第1項')],
    },
  }),
  outcome('chemical-application-ahead', {
    kind: 'obligation',
    title: { ja: '50日前までの許可申請', en: 'Application fifty days ahead' },
    cite: cite('運用通達1-1(7)(ロ)(d)'),
    when: applyEarly,
    who: exporter,
    authority: licensing,
    due: latestApplication,
  }),
  outcome('chemical-licence-refused', {
    kind: 'prohibition',
    title: { ja: '許可されない輸出', en: 'Export for which no licence is given' },
    cite: cite('運用通達1-1(7)(ロ)(c)'),
    when: refusedByConvention,
    who: exporter,
    effect: {
      ja: '化学兵器禁止条約により、この物質のこの仕向地への輸出は許可されません。',
      en: 'Under the Chemical Weapons Convention no licence is given for this chemical to this destination.',
    },
  }),
]
