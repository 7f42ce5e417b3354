import { choiceField, listFact, truthField } from '@sekisho/logic'

/** The businesses of the company, branch, borrower, or the one taken over. */

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
    ja: '登記の事業目的、有価証券報告書、製品。業種は普通の言葉から探せます。',
    en: 'Registered purposes, annual report, products. Sectors can be searched for in plain words.',
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
