import { choiceFact, choiceField, listFact, textFact, truthFact, truthField } from '@sekisho/logic'

/** The company, branch or business that the act is about. */

export const targetName = textFact('target.name', {
  label: { ja: '対象の名称', en: 'Name of the target' },
  question: { ja: '対象の会社・事業の名称は何ですか。', en: 'What is the company or business called?' },
  help: { ja: '記録のためだけに使います。', en: 'For the record only.' },
})

export const listCategory = choiceFact('target.list-category', {
  label: { ja: '財務省リストの区分', en: 'Category on the finance ministry’s list' },
  question: {
    ja: '財務省が公表する上場会社のリストでは、どの区分ですか。',
    en: 'In which category is the company on the list of listed companies that the finance ministry publishes?',
  },
  help: {
    ja: '参考です。リストは拘束力がなく、古いこともあるため、判定は会社が実際に営む事業（target.businesses）で行います。',
    en: 'Evidence only. The list does not bind and may be stale: what decides is the business the company really does (target.businesses).',
  },
  options: {
    '1': { ja: '①指定業種以外', en: '1: no designated business' },
    '2': { ja: '②指定業種（コア業種なし）', en: '2: designated, no core business' },
    '3': { ja: '③コア業種', en: '3: core business' },
    'not-on-list': { ja: '掲載なし', en: 'Not on the list' },
  },
})

export const inJapan = truthFact('target.in-japan', {
  label: { ja: '日本の会社', en: 'Japanese company' },
  question: {
    ja: '対象は日本の会社（主たる事務所が日本にある法人、日本の支店・事業）ですか。',
    en: 'Is the target a Japanese company: a corporation with its main office in Japan, a branch or business in Japan?',
  },
})

export const listed = truthFact('target.listed', {
  label: { ja: '上場会社等', en: 'Listed company' },
  question: {
    ja: '対象は金融商品取引所に上場している会社（または店頭売買有価証券の登録会社）ですか。',
    en: 'Are the company’s shares listed on an exchange in Japan, or registered over the counter?',
  },
})

export const stockCompany = truthFact('target.stock-company', {
  label: { ja: '株式会社', en: 'Stock company' },
  question: { ja: '対象は株式会社ですか。', en: 'Is the company a stock company (kabushiki kaisha)?' },
})

export const specifiedCoreOperator = truthFact('target.specified-core-operator', {
  label: { ja: '特定コア事業者', en: 'Specified core business operator' },
  question: {
    ja: '対象（またはその子会社）は特定コア事業者ですか。',
    en: 'Is the company, or a subsidiary of it, a specified core business operator?',
  },
  help: {
    ja: '経済安全保障推進法の特定社会基盤事業者のうち、コア業種に属し特に注意を要する者です。',
    en: 'Those operators of essential infrastructure under the Economic Security Promotion Act, in a core sector, that need particular care.',
  },
  source: { ja: '財務省の公表するリスト', en: 'List published by the finance ministry' },
})

export const businesses = listFact('target.businesses', {
  label: { ja: '営む事業', en: 'Businesses' },
  question: {
    ja: '対象とその日本の子会社は、どのような事業を営んでいますか。',
    en: 'What businesses do the target and its subsidiaries in Japan do?',
  },
  help: {
    ja: '規模を問わず、実際に営むすべての事業です。支店・貸付け・事業承継では、その支店、借り手、承継する事業について答えます。',
    en: 'Every business really done, however small. For a branch, a loan or a succession: the business of the branch, of the borrower, or the one taken over.',
  },
  source: {
    ja: '「sekisho sectors」で平易な言葉から探せます。',
    en: 'Search in plain words with "sekisho sectors".',
  },
  fields: {
    whose: choiceField({
      label: { ja: '営む者', en: 'Whose' },
      options: {
        own: { ja: '対象自身', en: 'The target itself' },
        subsidiary: { ja: '日本の子会社', en: 'A subsidiary in Japan' },
        'fifty-fifty': {
          ja: '対象の側が議決権のちょうど50％を持つ、株主2者の日本の会社',
          en: 'A company in Japan with two holders of which the target’s side has exactly 50 %',
        },
        other: { ja: '外国の子会社・その他の関連会社', en: 'A foreign subsidiary or another affiliate' },
      },
    }),
    sector: choiceField({
      label: { ja: '業種の区分', en: 'Group of sectors' },
      options: {
        'national-security': {
          ja: '武器・航空機・宇宙・原子力・軍事転用可能な物と、その修理・ソフトウェア',
          en: 'Arms, aircraft, space, nuclear, dual-use goods; their repair and software',
        },
        'unmanned-aircraft': { ja: '無人航空機', en: 'Unmanned aircraft' },
        'controlled-technology': {
          ja: '外為令別表に当たる技術を持つ製造業',
          en: 'Manufacturing that holds technology on the export-control list',
        },
        cybersecurity: { ja: 'サイバーセキュリティ関連', en: 'Cybersecurity' },
        ict: {
          ja: '電子部品・情報通信機器・ソフトウェア・情報処理（2019年追加）',
          en: 'Electronic parts, ICT equipment, software, data processing (added 2019)',
        },
        telecommunications: { ja: '電気通信', en: 'Telecommunications' },
        infrastructure: {
          ja: '電気・ガス・水道・鉄道・石油・原子力発電など（コア業種となり得るもの）',
          en: 'Electricity, gas, water, railways, oil: what can be core',
        },
        'designated-only': {
          ja: '放送・警備・農林水産・皮革・熱供給・運送など（指定業種のみ）',
          en: 'Broadcasting, guarding, farming, leather, heat, transport: designated, never core',
        },
        'biological-preparations': { ja: '生物学的製剤', en: 'Biological preparations' },
        medical: {
          ja: '感染症の医薬品・高度管理医療機器（2020年追加）',
          en: 'Drugs for infectious diseases, specially controlled medical devices (added 2020)',
        },
        minerals: {
          ja: '重要鉱物資源・特定離島の港湾工事（2021年追加）',
          en: 'Critical minerals, port works on remote islands (added 2021)',
        },
        'supply-chain-2023': {
          ja: '半導体製造装置・蓄電池・肥料・永久磁石・工作機械など（2023年追加）',
          en: 'Chip-making equipment, batteries, fertiliser, magnets, machine tools (added 2023)',
        },
        'supply-chain-2024': {
          ja: '半導体部素材・先端電子部品・光ファイバーなど（2024年追加）',
          en: 'Chip materials, advanced electronic parts, optical fibre (added 2024)',
        },
        'report-only': {
          ja: '指定業種でない業種（飲食、小売、不動産など）',
          en: 'Not designated: restaurants, most trade, real estate',
        },
        'not-in-tables': { ja: '業種告示のどの表にもない業種', en: 'In no table of the notice' },
      },
    }),
    coreCondition: truthField({
      label: { ja: 'コア業種となる条件を満たす', en: 'Meets the condition to be core' },
      help: {
        ja: '情報通信・電気通信・インフラ・生物学的製剤の区分についてのみ（規模、機能など。業種表の各行を参照）。',
        en: 'For ICT, telecommunications, infrastructure and biological preparations only: size, function and so on; see the row of the sector table.',
      },
    }),
  },
})
