import { choiceFact, truthFact } from '@sekisho/logic'

/** To whom the technology is provided. */

export const recipientKind = choiceFact('recipient.kind', {
  label: { ja: '相手の種類', en: 'Kind of recipient' },
  question: {
    ja: '技術を受け取るのは誰ですか（保管ではサービスの運営者）。',
    en: 'Who receives the technology (for storage: who runs the service)?',
  },
  help: {
    ja: '会社や大学の名で受け取っても、国内で教わる学生・研究者は個人として判定します。',
    en: 'A student or researcher taught in Japan is determined as an individual, even where a company or university sends them.',
  },
  options: {
    individual: { ja: '個人', en: 'An individual' },
    'japanese-body': {
      ja: '日本に主たる事務所のある法人・団体',
      en: 'A body with its principal office in Japan',
    },
    'japan-office': {
      ja: '外国法人の日本国内の支店・事務所',
      en: 'A branch or office in Japan of a foreign body',
    },
    'foreign-office': {
      ja: '日本の法人の国外の支店・事務所',
      en: 'A branch or office abroad of a Japanese body',
    },
    'foreign-body': { ja: '外国の法人・団体・政府', en: 'A foreign body, organisation or government' },
    'japanese-mission': { ja: '日本の在外公館', en: 'A Japanese diplomatic or consular mission' },
    'foreign-mission': {
      ja: '日本国内にある外国の公館・国際機関の事務所',
      en: 'A foreign mission or an office of an international organisation in Japan',
    },
    public: { ja: '不特定多数の人', en: 'The public at large' },
    self: {
      ja: '提供者自身、または出張中など同じ法人の国内所属の職員（自ら使うだけ）',
      en: 'The provider itself, or staff of its offices in Japan, who only use it themselves',
    },
  },
})

export const relation = choiceFact('recipient.relation', {
  label: { ja: '指揮命令の有無', en: 'Under the provider’s command or not' },
  question: {
    ja: 'その人は、提供者の指揮命令の下にありますか。',
    en: 'Is the person under the provider’s command?',
  },
  help: {
    ja: '雇用された教職員・従業員、雇用されたRA・TAは下にあります。雇用していない学生をどちらに扱うかは資料により異なり、所属機関の定めによります。',
    en: 'Employed staff, research and teaching assistants are. Sources differ on students who are not employed: follow the rules of the institution.',
  },
  options: {
    'hired-since-2022': {
      ja: '下にある（2022年5月1日以後に雇用・受入れ）',
      en: 'Under command, taken on 2022-05-01 or later',
    },
    'hired-before-2022': {
      ja: '下にある（2022年4月30日以前から）',
      en: 'Under command since 2022-04-30 or before',
    },
    outside: { ja: '下にない', en: 'Not under command' },
  },
})

export const passesOn = truthFact('recipient.passes-on', {
  label: { ja: '国外の者へ渡す予定', en: 'Will be passed on abroad' },
  question: {
    ja: '相手が居住者であっても、その技術を国外へ持ち出し、または国外の者に渡す予定だと聞いていますか。',
    en: 'Even where the recipient is a resident: is it said that the technology will be taken abroad or passed on to somebody abroad?',
  },
  help: {
    ja: '渡すときは、その人の行為として別に判定します。',
    en: 'Passing it on is an act of that person, determined by itself.',
  },
})
