import { choiceFact, dayFact, truthFact } from '@sekisho/logic'

/** Where an individual belongs: what the residency test looks at. */

export const japanese = truthFact('person.japanese', {
  label: { ja: '日本国籍', en: 'Japanese national' },
  question: { ja: 'その人は日本国籍を持っていますか。', en: 'Is the person a Japanese national?' },
  help: {
    ja: '居住者かどうかの基準が、日本人と外国人で異なるためだけに尋ねます。',
    en: 'Asked only because the test of residency differs for Japanese and foreign nationals.',
  },
})

export const standing = choiceFact('person.standing', {
  label: { ja: '身分', en: 'Standing' },
  question: { ja: 'その人は次のいずれかに当たりますか。', en: 'Is the person one of these?' },
  options: {
    ordinary: { ja: 'いずれでもない', en: 'None of these' },
    'foreign-official': {
      ja: '外国政府・国際機関の公務を帯びる外国人',
      en: 'A foreign national on duty for a foreign government or an international organisation',
    },
    diplomat: {
      ja: '外交官・領事官、国外で任命・雇用されたその随員・使用人である外国人',
      en: 'A foreign diplomat or consul, or their staff appointed or hired abroad',
    },
    'foreign-forces': {
      ja: '駐留する米軍・国連軍の構成員・軍属とその家族など',
      en: 'A member of the US or UN forces in Japan, their civilians and families',
    },
    'japanese-mission-staff': {
      ja: '日本の在外公館に勤務する日本人',
      en: 'A Japanese national serving in a Japanese mission abroad',
    },
    dependant: {
      ja: '居住者または非居住者である人と同居し、専らその人に生計を負担される家族',
      en: 'Family living with and wholly supported by another person',
    },
  },
})

export const worksInJapan = truthFact('person.works-in-japan', {
  label: { ja: '日本の事務所に勤務', en: 'Works at an office in Japan' },
  question: {
    ja: 'その外国人は日本国内の事務所に勤務していますか（雇用されたRA・TAを含む）。',
    en: 'Does the foreign national work at an office in Japan (an employed research or teaching assistant does)?',
  },
})

export const entered = dayFact('person.entered', {
  label: { ja: '入国の日', en: 'Day of entry' },
  question: {
    ja: 'その外国人はいつ日本に入国しましたか。',
    en: 'When did the foreign national enter Japan?',
  },
  help: { ja: '入国していなければ「ない」です。', en: 'There is none where the person has not entered.' },
  source: { ja: '旅券の上陸許可の証印', en: 'Landing permission stamped in the passport' },
  mayBeAbsent: true,
})

export const livesAbroad = choiceFact('person.lives-abroad', {
  label: { ja: '国外での滞在', en: 'Stay abroad' },
  question: { ja: 'その日本人は国外に滞在していますか。', en: 'Does the Japanese national stay abroad?' },
  options: {
    no: { ja: '日本に住んでいる（帰国して住み直した人を含む）', en: 'Lives in Japan (again, or all along)' },
    'foreign-office': {
      ja: '国外の事務所に勤務する目的で出国した（留学先・派遣先での雇用を含む）',
      en: 'Left in order to work at an office abroad',
    },
    'two-years': {
      ja: '2年以上滞在する目的で出国した',
      en: 'Left in order to stay two years or more',
    },
    other: {
      ja: 'その他の目的で出国した（出張、2年に満たない予定の留学など）',
      en: 'Left for another purpose: a trip, studies planned for less than two years',
    },
  },
})

export const left = dayFact('person.left', {
  label: { ja: '出国の日', en: 'Day of leaving' },
  question: { ja: 'その日本人はいつ出国しましたか。', en: 'When did the Japanese national leave Japan?' },
})

export const temporaryReturn = truthFact('person.temporary-return', {
  label: { ja: '一時帰国中', en: 'Home for a while' },
  question: {
    ja: '事務連絡や休暇などのため一時帰国していますか。',
    en: 'Is the person home for a while, for business contact or a holiday?',
  },
})

export const returned = dayFact('person.returned', {
  label: { ja: '一時帰国の日', en: 'Day of the return' },
  question: { ja: 'いつ帰国しましたか。', en: 'On which day did the person come home?' },
})

export const leavesAgain = dayFact('person.leaves-again', {
  label: { ja: '再び出国する日', en: 'Day of leaving again' },
  question: {
    ja: 'いつ再び出国します（する予定です）か。',
    en: 'On which day does the person (plan to) leave again?',
  },
})
