import { choiceFact } from '@sekisho/logic'

/** Which of the provisions that free a provision of technology from the licence may apply. */

export const situation = choiceFact('exception.situation', {
  label: { ja: '提供の場面', en: 'Situation of the provision' },
  question: {
    ja: 'その提供は、次のどの場面に当たりますか。',
    en: 'Which of these situations is it?',
  },
  help: {
    ja: '当たり得る場面を一つ選ぶと、その条件を続けて尋ねます。どれかの条件を満たせば許可は要りません。',
    en: 'Choose one that may fit: its conditions are asked next. It is enough to meet those of one.',
  },
  options: {
    none: { ja: 'いずれでもない', en: 'None of these' },
    public: {
      ja: '公知の技術の提供、または技術を公知にするための提供（論文、学会、公開講演など）',
      en: 'Technology in the public domain, or making it public (paper, conference, open lecture)',
    },
    'basic-science': { ja: '基礎科学分野の研究活動', en: 'Research in basic science' },
    'industrial-property': {
      ja: '特許など工業所有権の出願・登録',
      en: 'Filing or registering a patent or other industrial property',
    },
    'use-of-goods': {
      ja: '輸出した貨物の据付・操作・保守・修理（プログラムを除く）',
      en: 'Installing, operating, maintaining or repairing exported goods (no program)',
    },
    'use-of-program': {
      ja: '提供したプログラムのインストール・操作・保守・修理',
      en: 'Installing, operating, maintaining or repairing a program that was provided',
    },
    'mass-market': {
      ja: '市販の、または無償で配布されるプログラム',
      en: 'A mass-market or freely given program',
    },
    bundled: {
      ja: '貨物と同時に提供する、その貨物を使うためのプログラム',
      en: 'A program for using goods, provided together with them',
    },
    'fix-of-licensed': {
      ja: '許可を受けて提供したプログラムの機能修正（バグ修正）',
      en: 'Correcting a program that was provided under licence',
    },
    'repaired-goods': {
      ja: '日本で修理して再輸出する貨物と同時に提供する、許可を受けて提供したものと同一のプログラム',
      en: 'The same licensed program, together with goods repaired in Japan and sent back',
    },
    'program-for-exported-goods': {
      ja: '輸出済みの貨物を据付・操作・保守・修理するためのプログラム',
      en: 'A program to install, operate, maintain or repair goods exported before',
    },
    'program-for-program': {
      ja: '提供済みのプログラムをインストール・操作・保守・修理するためのプログラム',
      en: 'A program to install, operate, maintain or repair a program provided before',
    },
    'crypto-standard': {
      ja: '国際標準の策定会議での暗号の方式・算法・参照コード',
      en: 'Cryptographic mechanisms, algorithms or reference code for an international standard',
    },
    abroad: {
      ja: '国外で提供を受けた技術を国外で取り引きする（外国間の技術取引）',
      en: 'Dealing abroad in technology that was obtained abroad',
    },
    'onward-declared': {
      ja: '許可の申請で明らかにした利用者への再提供',
      en: 'Passing on to a user who was declared when the licence was applied for',
    },
    'ministry-act': {
      ja: '経済産業大臣が行う取引',
      en: 'A transaction of the Minister of Economy, Trade and Industry',
    },
    'defence-act': {
      ja: '防衛大臣がグループAの国・日本でする提供、または国外で防衛大臣にする提供',
      en: 'Provided by the Minister of Defense in a group A country or Japan, or to that Minister abroad',
    },
    'government-aid': {
      ja: '政府間の賠償・無償協力・技術協力の協定に基づく提供',
      en: 'Under an agreement between governments on reparations, grant aid or technical cooperation',
    },
    inspection: {
      ja: '国際原子力機関の保障措置、化学兵器禁止条約の査察のための提供',
      en: 'For IAEA safeguards or an inspection under the Chemical Weapons Convention',
    },
    'disaster-return': {
      ja: '原子力災害の援助のため輸入した貨物の返送に伴う使用の技術',
      en: 'Use technology with goods sent back that came as aid in a nuclear disaster',
    },
  },
})
