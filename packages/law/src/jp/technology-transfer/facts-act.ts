import { choiceFact, dayFact, truthFact } from '@sekisho/logic'

/** What is done with the technology, when and where. */

export const actDay = dayFact('act.day', {
  label: { ja: '提供の日', en: 'Day of the provision' },
  question: {
    ja: '技術を提供する（した）のはいつですか。',
    en: 'On which day is (or was) the technology provided?',
  },
  help: {
    ja: '相手が技術を知り得るようになる日です。送信した日、閲覧権限を与えた日、教えた日など。適用される法令はこの日で決まります。',
    en: 'The day on which the recipient can know the technology: the day it is sent, opened to access or taught. It decides which law applies.',
  },
})

export const actKind = choiceFact('act.kind', {
  label: { ja: '行為の種類', en: 'Kind of act' },
  question: { ja: '技術について何をしますか。', en: 'What is done with the technology?' },
  help: {
    ja: '一つの計画に複数の行為があるときは、行為ごと・相手ごとに判定します（例: 共同研究の相手への送付と、国内の留学生への指導）。',
    en: 'A plan with several acts is determined act by act and recipient by recipient, for example sending data to a partner and teaching a student here.',
  },
  options: {
    provide: {
      ja: '人に教える・見せる・渡す・送る・使える状態にする',
      en: 'Teaching, showing, handing over, sending or giving access to somebody',
    },
    'let-run': {
      ja: '渡さずに、サーバー上のプログラムを使わせる',
      en: 'Letting somebody run a program on a server without handing it over',
    },
    'carry-media': {
      ja: '技術を記録した書類・媒体・パソコンを国外へ持ち出す（提供は別に判定）',
      en: 'Taking documents, media or a computer with the technology out of Japan (the provision itself is another act)',
    },
    transmit: {
      ja: '日本から国外で受信されるように送信する（提供は別に判定）',
      en: 'Sending it from Japan to be received abroad (the provision itself is another act)',
    },
    store: { ja: 'サーバー・クラウドに保管する', en: 'Storing it on a server or in a cloud' },
    none: {
      ja: 'いずれでもない（技術を受け取るだけ、技術に触れない打合せなど）',
      en: 'None of these: only receiving technology, a meeting without technology',
    },
  },
})

export const place = choiceFact('act.place', {
  label: { ja: '提供の場所', en: 'Place of the provision' },
  question: {
    ja: '相手はどこで技術を受け取りますか（保管ではサーバーのある所）。',
    en: 'Where does the recipient receive it (for storage: where is the server)?',
  },
  help: {
    ja: '日本から送信しても、相手が国外で受け取れば国外です。',
    en: 'Sent from Japan and received abroad, it is provided abroad.',
  },
  options: {
    japan: { ja: '日本国内', en: 'In Japan' },
    abroad: { ja: '国外', en: 'Abroad' },
  },
})

export const providerResident = truthFact('act.provider-resident', {
  label: { ja: '提供者は居住者', en: 'The provider is a resident' },
  question: {
    ja: '提供するのは日本の居住者（日本の大学・会社、日本に住む人など）ですか。',
    en: 'Is the provider a resident of Japan: a Japanese university or company, a person living in Japan?',
  },
})

export const forProvision = truthFact('act.for-provision', {
  label: { ja: '提供のための持出し・送信', en: 'Taken or sent in order to be provided' },
  question: {
    ja: '持ち出し・送信は、国外で誰かに技術を提供するためのものですか。',
    en: 'Is it taken or sent so that somebody is provided with the technology abroad?',
  },
  help: {
    ja: '出張先で自分が使うだけで、誰にも見せず渡さないなら「いいえ」です。',
    en: 'Where one only uses it oneself on a trip and shows and gives it to nobody, the answer is no.',
  },
})

export const dealLicensed = truthFact('act.deal-licensed', {
  label: { ja: '提供の取引に許可がある', en: 'The provision is licensed' },
  question: {
    ja: 'その提供の取引について、経済産業大臣の許可を受けていますか（許可を受けた取引の相手方がその取引のためにする場合を含む）。',
    en: 'Has the provision itself been licensed by the Minister (or is this done by the recipient of a licensed provision, for it)?',
  },
})
