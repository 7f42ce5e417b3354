import { truthFact } from '@sekisho/logic'

/** Storing technology on a server: when it is no provision to those who run it. */

export const ownUseOnly = truthFact('storage.own-use', {
  label: { ja: '自ら使うための保管', en: 'Stored for one’s own use' },
  question: {
    ja: '自らが使うためだけに保管し、国外の者や非居住者に閲覧・取得の権限を与えませんか。',
    en: 'Is it stored for one’s own use only, nobody abroad and no non-resident being given access?',
  },
  help: {
    ja: '権限を与えるときは、与えた時の「提供」として別に判定します。',
    en: 'Giving access is a provision of its own, on the day it is given.',
  },
})

export const encrypted = truthFact('storage.encrypted', {
  label: { ja: '暗号化され、鍵は自らだけが持つ', en: 'Encrypted, the key kept by oneself' },
  question: {
    ja: '暗号化して保管し、鍵を運営者などに渡していませんか。',
    en: 'Is it stored encrypted, the key given to nobody who runs the service?',
  },
})

export const noViewing = truthFact('storage.no-viewing', {
  label: { ja: '運営者は閲覧しない', en: 'The operator does not look at it' },
  question: {
    ja: '了解なく運営者が閲覧・取得しないと契約などで確認しましたか。',
    en: 'Is it established, by contract or the like, that the operator does not view or take it without consent?',
  },
})

export const secured = truthFact('storage.secured', {
  label: { ja: '情報セキュリティの措置', en: 'Security measures' },
  question: {
    ja: '確実な情報セキュリティの措置が講じられていますか。',
    en: 'Are reliable measures of information security taken?',
  },
})

export const authorityAccess = truthFact('storage.authority-access', {
  label: { ja: '現地当局による閲覧のおそれ', en: 'Access by local authorities' },
  question: {
    ja: 'サーバーのある国の政府機関に閲覧・取得されるおそれがありますか。',
    en: 'May authorities of the country of the server view or take it?',
  },
})
