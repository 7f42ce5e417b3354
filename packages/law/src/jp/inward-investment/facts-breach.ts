import { choiceFact, truthFact } from '@sekisho/logic'

/** What became of the undertakings. */

export const breach = choiceFact('breach.condition', {
  label: { ja: '破られた条件', en: 'Condition broken' },
  question: {
    ja: '免除を使った後、次のいずれかがありましたか。',
    en: 'Since the exemption was used, has one of these happened?',
  },
  help: {
    ja: '複数あるときは別々の事案として判定してください。',
    en: 'Where several have, assess them one by one.',
  },
  options: {
    none: { ja: 'ない', en: 'No' },
    E1: {
      ja: '自分または密接関係者が役員に就任した',
      en: 'The investor or a related person became an officer',
    },
    E2: {
      ja: '事業の譲渡・廃止を株主総会に提案した',
      en: 'It proposed to the meeting to transfer or close a designated business',
    },
    E3: { ja: '非公開の技術情報にアクセスした', en: 'It accessed non-public technical information' },
    E4: {
      ja: 'コア業種の重要な意思決定に参加した',
      en: 'It took part in important decisions of the core business',
    },
    E5: { ja: '期限付きの書面による提案をした', en: 'It made a written demand with a deadline' },
    E6: {
      ja: 'コア業種の非公開情報を取得した',
      en: 'It obtained non-public information on the core business',
    },
    E7: {
      ja: '従業員となり、または役職員を勧誘した',
      en: 'It took employment or solicited the company’s people',
    },
  },
})

export const clearedAct = truthFact('breach.cleared', {
  label: { ja: '届け出て審査を経た行為', en: 'Notified and cleared' },
  question: {
    ja: 'その行為は、事前に届け出て審査を終えたものですか。',
    en: 'Had that act been notified beforehand and cleared?',
  },
})

export const breachOrder = choiceFact('breach.order', {
  label: { ja: '遵守の勧告・命令', en: 'Recommendation or order to comply' },
  question: {
    ja: '免除の条件を守るよう勧告や命令を受けましたか。',
    en: 'Has the investor been recommended or ordered to keep the conditions of the exemption?',
  },
  options: {
    none: { ja: '受けていない', en: 'Neither' },
    'recommendation-followed': { ja: '勧告を受け、従った', en: 'Recommended, and followed' },
    'recommendation-ignored': { ja: '勧告を受け、従わない', en: 'Recommended, and not followed' },
    'order-followed': { ja: '命令を受け、従った', en: 'Ordered, and followed' },
    'order-broken': { ja: '命令を受け、従わない', en: 'Ordered, and not followed' },
  },
})
