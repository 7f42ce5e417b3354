import { notModelled } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { text2027, text2027InForce } from './reforms.ts'

/** What the rules cannot decide, each with the reason and, where a person can, what to judge. */

const order2026 = {
  ja: '2026年9月16日の政令・命令・告示が定めますが、その条文を確認できていません。',
  en: 'Fixed by the orders and notices of 16 September 2026, whose text could not be read.',
} as const

export const indirectScope = notModelled('indirect-acquisition-scope', {
  title: { ja: '間接取得の届出の範囲', en: 'Which indirect acquisitions are notified' },
  cite: [cite('法26条2項9号', text2027), cite('法27条1項', { through: ['直投令3条2項'] })],
  reason: {
    ja: `届出を要する投資家の種類と上場会社の割合は、${order2026.ja}`,
    en: `The kinds of investors and the rate for listed companies: ${order2026.en}`,
  },
  judge: {
    ja: 'この投資家は、この間接取得を事前に届け出なければならないか。',
    en: 'Must this investor notify this indirect acquisition beforehand?',
  },
})

export const deemedTies = notModelled('deemed-investor-ties', {
  title: {
    ja: '外国の者との契約・特別の関係による外国投資家',
    en: 'Deemed foreign investors by contract or relation',
  },
  cite: cite('法27条14項', { through: ['直投令3条'] }),
  reason: {
    ja: `外国投資家とみなされる契約・法令・関係の種類は、${order2026.ja}`,
    en: `Which contracts, laws and relations make a deemed foreign investor: ${order2026.en}`,
  },
  judge: {
    ja: 'この者は、その契約・法令・関係により外国投資家とみなされるか。',
    en: 'Is this person deemed a foreign investor by that contract, law or relation?',
  },
})

export const callInKinds = notModelled('call-in-kinds', {
  title: { ja: '事後介入の対象となる行為の種類', en: 'Kinds of deals that can be called in' },
  cite: cite('法29条の2第1項', text2027InForce),
  reason: {
    ja: `届出のない行為のうち対象となる種類は、${order2026.ja}`,
    en: `Which deals that were not notified can be called in: ${order2026.en}`,
  },
  judge: {
    ja: 'この行為は、国際情勢の変化により国の安全に関わり得るものとして定められた種類に当たるか。',
    en: 'Is this deal of a kind named as likely to become a matter of national security when the world situation changes?',
  },
})

export const sectorReview = notModelled('sector-review-2026', {
  title: {
    ja: '2027年からの情報通信業種の見直し',
    en: 'Review of the information and communication sectors from 2027',
  },
  cite: cite('法27条1項', { through: ['直投令3条2項1号', '直投命令3条3項', '業種告示'] }),
  reason: {
    ja: `情報通信関係の指定業種は狭められます。${order2026.ja}`,
    en: `The designated sectors of information and communication are narrowed. ${order2026.en}`,
  },
  judge: {
    ja: 'その情報通信の事業は、見直し後の告示でも指定業種に当たるか。',
    en: 'Is the business still designated under the reviewed notice?',
  },
})

export const ictBefore2019 = notModelled('ict-before-2019', {
  title: {
    ja: '2019年8月30日までの情報通信業種',
    en: 'Information and communication sectors until 2019-08-30',
  },
  cite: cite('法27条1項', { through: ['直投令3条2項1号', '直投命令3条3項', '業種告示'] }),
  reason: {
    ja: '2019年に追加・拡充される前の業種告示を確認できていません。',
    en: 'The notice as it was before it was widened in 2019 could not be read.',
  },
  judge: {
    ja: 'その事業は、当時の業種告示で指定業種に当たるか。',
    en: 'Was the business designated under the notice of that time?',
  },
})

export const unmannedBefore2023 = notModelled('unmanned-aircraft-before-2023', {
  title: { ja: '2023年5月23日までの無人航空機', en: 'Unmanned aircraft until 2023-05-23' },
  cite: cite('法27条1項', { through: ['直投令3条2項1号', '直投命令3条3項', '業種告示'] }),
  reason: {
    ja: '明記される前の無人航空機が航空機として指定・コア業種に当たるか、確認できていません。',
    en: 'Whether unmanned aircraft counted as aircraft before they were named could not be established.',
  },
  judge: {
    ja: 'その事業は、当時、航空機の製造として指定業種（2020年6月7日からはコア業種）に当たるか。',
    en: 'Was the business designated at that time (and, from 2020-06-07, core) as making aircraft?',
  },
})

export const technologyBefore2017 = notModelled('controlled-technology-before-2017', {
  title: { ja: '2017年10月30日までの規制技術の保有', en: 'Holding controlled technology until 2017-10-30' },
  cite: cite('法27条1項', { through: ['直投令3条2項1号', '直投命令3条3項', '業種告示'] }),
  reason: {
    ja: '規制される技術を持つ製造業が指定業種に加わった日を確認できていません。',
    en: 'The day on which manufacturers holding controlled technology became designated could not be established.',
  },
  judge: {
    ja: 'その事業は、当時、指定業種に当たるか。',
    en: 'Was the business designated at that time?',
  },
})

export const notInTables = notModelled('sector-in-no-table', {
  title: { ja: '業種告示のどの表にもない業種', en: 'Business in no table of the notice' },
  cite: cite('法27条1項', { through: ['直投令3条2項1号', '直投命令3条3項', '業種告示'] }),
  reason: {
    ja: '別表第三にない業種は指定業種に当たるとされますが、告示の条文を確認できていません。',
    en: 'What is not in table 3 is said to be designated; the text of the notice could not be read.',
  },
  judge: { ja: 'その事業は指定業種に当たるか。', en: 'Is the business designated?' },
})

export const accreditedAndBound = notModelled('accredited-and-bound', {
  title: {
    ja: '認証を受けた者が情報収集に協力する義務を負う場合',
    en: 'Accredited body that is also bound to gather information',
  },
  cite: cite('法27条の2第1項', { through: ['直投令3条の2第1項'] }),
  reason: {
    ja: '財務省の認証と特定外国投資家（またはこれに準ずる者）に当たることの優先関係を確認できていません。',
    en: 'Which prevails, accreditation or being a specified foreign investor (or equivalent), could not be established.',
  },
  judge: {
    ja: '認証があっても、特定外国投資家（またはこれに準ずる者）として扱われるか。',
    en: 'Is the accredited body treated as a specified foreign investor (or equivalent) nevertheless?',
  },
})

export const equivalentsExempt = notModelled('equivalents-open-to-exemption', {
  title: {
    ja: '共同行使・代理行使・出資証券への免除',
    en: 'Exemption for joint votes, proxies and certificates',
  },
  cite: cite('法27条の2第1項', { through: ['直投令3条の2'] }),
  reason: {
    ja: '免除は1号から4号までに準ずる行為に限られますが、これらが含まれるか確認できていません。',
    en: 'The exemption covers acts equivalent to items i to iv; whether these are could not be established.',
  },
  judge: {
    ja: 'この行為は、免除の対象となる「1号から4号までに掲げる行為に準ずるもの」か。',
    en: 'Is this act one equivalent to items i to iv, and so open to the exemption?',
  },
})

export const securitiesBusiness = notModelled('securities-business', {
  title: { ja: '証券会社等の業務としての取得', en: 'Acquisition in the securities business' },
  cite: cite('法27条1項', { through: ['直投令3条1項', '直投命令3条2項'] }),
  reason: {
    ja: '引受け、マーケットメイク、貸株などの除外の範囲を確認できていません。',
    en: 'How far underwriting, market making and stock lending are excluded could not be established.',
  },
  judge: {
    ja: 'この取得は、証券会社等の業務として除外される行為か。',
    en: 'Is this acquisition excluded as one made in the securities business?',
  },
})

export const partnershipsBefore2020 = notModelled('partnerships-before-2020', {
  title: { ja: '2020年5月7日までの日本の組合', en: 'Japanese partnerships until 2020-05-07' },
  cite: cite('法26条1項', { read: 'act-2019-12-16' }),
  reason: {
    ja: '組合は届出者とされておらず、各組合員の届出の要否は明らかではありませんでした。',
    en: 'A partnership was no filer of its own; which partners had to file was not clear.',
  },
  judge: {
    ja: 'この組合（またはその外国の組合員）は、外国投資家として手続をすべきか。',
    en: 'Must this partnership, or its foreign partners, act as a foreign investor?',
  },
})

export const undelegatedPartnership = notModelled('partnership-without-delegation', {
  title: {
    ja: '業務執行を委任していない任意組合',
    en: 'Civil-code partnership without delegated management',
  },
  cite: cite('法26条1項4号'),
  reason: {
    ja: '特定組合等に当たり得ず、各組合員がその持分について行為者となるため、組合員ごとに判定する必要があります。',
    en: 'It cannot be a specified partnership: each partner acts for its own part and must be assessed by itself.',
  },
})

export const reachedAgain = notModelled('step-reached-again', {
  title: { ja: '報告段階への再到達', en: 'Reaching a report step again' },
  cite: cite('法55条の5第1項', { through: ['直投令6条の3', '直投命令6条の2'] }),
  reason: {
    ja: '一度下回った後に再び1％・3％に達したとき、「初めて」に当たるか確認できていません。',
    en: 'Whether reaching 1 % or 3 % again after falling below counts as the first time could not be established.',
  },
  judge: { ja: '再び達したことを報告する必要があるか。', en: 'Must reaching the step again be reported?' },
})

export const holderOrder = notModelled('foreign-holder-order', {
  title: { ja: '直接保有法人等への命令', en: 'Order to the foreign holder' },
  cite: cite('法29条9項', text2027),
  reason: {
    ja: '国の安全を損なう事態が現実に生じるおそれがあり、投資家への命令では目的を達し難いかは、評価を要します。',
    en: 'Whether the danger is real and an order to the investor would hardly work is a matter of assessment.',
  },
  judge: {
    ja: '危険が現実で、投資家への命令では目的を達し難いか。',
    en: 'Is the danger real, and would an order to the investor hardly work?',
  },
})
