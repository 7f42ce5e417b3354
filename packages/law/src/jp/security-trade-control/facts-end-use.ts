import { choiceFact, truthFact } from '@sekisho/logic'

/** What it will be used for, as far as the exporter or provider knows. */

const known = {
  documents: {
    ja: '契約書・入手した文書や記録に書かれている',
    en: 'Written in the contract or in documents or records obtained',
  },
  notice: {
    ja: '輸入者・需要者・利用者やその代理人から連絡を受けた',
    en: 'Told by the importer, the end user or an agent of theirs',
  },
  both: { ja: '文書にあり、連絡も受けた', en: 'Both written and told' },
  'not-known': { ja: 'どちらでもない', en: 'Neither' },
} as const

export const wmdUse = choiceFact('use.wmd', {
  label: { ja: '核兵器等に関わる用途', en: 'Use for weapons of mass destruction' },
  question: {
    ja: '貨物・技術の用途は、次のどれかに当たりますか。',
    en: 'Is the use of the goods or technology one of these?',
  },
  help: {
    ja: '兵器については、開発・製造・使用・貯蔵のいずれかです。ロケット・無人航空機は、兵器を運べて射程・航続距離が300キロメートル以上のもの。軍・国防機関による行為は、その委託によるものを含みます。',
    en: 'For weapons: development, manufacture, use or storage. Rockets and unmanned aircraft: able to carry such weapons, with a range of 300 km or more. Acts of military bodies include those on their behalf.',
  },
  options: {
    'nuclear-weapons': { ja: '核兵器', en: 'Nuclear weapons' },
    'chemical-weapons': { ja: '化学兵器', en: 'Chemical weapons' },
    'biological-weapons': { ja: '生物兵器', en: 'Biological weapons' },
    dispersal: { ja: 'これらの散布装置', en: 'Devices to disperse them' },
    missiles: {
      ja: '射程300キロメートル以上のロケット・無人航空機',
      en: 'Rockets or unmanned aircraft with a range of 300 km or more',
    },
    'nuclear-material': {
      ja: '核燃料物質・核原料物質の開発等',
      en: 'Development or production of nuclear fuel or source material',
    },
    fusion: { ja: '核融合に関する研究', en: 'Research on nuclear fusion' },
    reactor: { ja: '原子炉・その部分品の開発等', en: 'Development or production of reactors or their parts' },
    'heavy-water': { ja: '重水の製造', en: 'Production of heavy water' },
    'fuel-fabrication': { ja: '核燃料物質の加工', en: 'Fabrication of nuclear fuel' },
    reprocessing: { ja: '使用済燃料の再処理', en: 'Reprocessing of spent fuel' },
    'military-chemistry': {
      ja: '軍・国防機関による化学物質の開発・製造',
      en: 'Chemicals developed or made by a military body',
    },
    'military-biology': {
      ja: '軍・国防機関による微生物・毒素の開発等',
      en: 'Microbes or toxins developed or made by a military body',
    },
    'military-rockets': {
      ja: '軍・国防機関によるロケット・無人航空機の開発等',
      en: 'Rockets or unmanned aircraft developed or made by a military body',
    },
    'military-space': { ja: '軍・国防機関による宇宙に関する研究', en: 'Space research by a military body' },
    none: { ja: 'どれでもない', en: 'None of these' },
  },
})

export const wmdUseKnown = choiceFact('use.wmd-known', {
  label: { ja: '核兵器等の用途を知った経路', en: 'How the use for weapons of mass destruction is known' },
  question: { ja: 'その用途を、どのように知りましたか。', en: 'How is that use known?' },
  help: {
    ja: '推測だけでは足りませんが、入手した情報から目をそらすことは認められません。',
    en: 'A guess is not enough, but information obtained must not be overlooked.',
  },
  options: known,
})

export const peacefulAct = truthFact('use.excepted-act', {
  label: { ja: '除かれる行為であることが明らか', en: 'Shown to be an excepted act' },
  question: {
    ja: '軽水炉の運転に専ら付帯する行為、専ら天体・核融合炉の研究、発電用の軽水炉、または告示で除かれる化学物質・宇宙研究であることが明らかにされていますか。',
    en: 'Is it shown to be solely incidental to running a light-water reactor, solely on celestial bodies or fusion reactors, a light-water power reactor, or chemicals or space research that the public notice excepts?',
  },
})

export const armsUse = truthFact('use.arms', {
  label: { ja: '通常兵器に関わる用途', en: 'Use for conventional arms' },
  question: {
    ja: '1の項の貨物（武器。核兵器等を除く）の開発・製造・使用に用いられますか。',
    en: 'Will it be used to develop, manufacture or use goods of item 1 (arms other than weapons of mass destruction)?',
  },
})

export const armsUseKnown = choiceFact('use.arms-known', {
  label: { ja: '通常兵器の用途を知った経路', en: 'How the use for conventional arms is known' },
  question: { ja: 'その用途を、どのように知りましたか。', en: 'How is that use known?' },
  options: known,
})

export const civilGuns = truthFact('use.civil-guns', {
  label: { ja: '産業・狩猟等の銃砲等に限られる', en: 'Only guns for industry, sport or hunting' },
  question: {
    ja: '作られる・使われるのは、産業・娯楽・スポーツ・狩猟・救命用の銃砲や産業用の火薬等だけですか。',
    en: 'Are only guns for industry, leisure, sport, hunting or rescue, or industrial explosives, made or used with it?',
  },
})

export const civilGunsKnown = choiceFact('use.civil-guns-known', {
  label: { ja: '産業・狩猟等の用を知った経路', en: 'How the civil use of the guns is known' },
  question: {
    ja: 'そのような用に供されることを、どのように知りましたか。',
    en: 'How is that civil use known?',
  },
  options: known,
})

export const defenceTask = truthFact('use.defence-task', {
  label: { ja: '自衛隊等の法定の活動', en: 'Statutory task of the Self-Defense Forces' },
  question: {
    ja: '自衛隊・海上保安庁の法定の活動（国際緊急援助、国際平和協力、在外邦人の輸送、海賊対処、協定による物品の提供等）のために送りますか。',
    en: 'Is it sent for a statutory task of the Self-Defense Forces or the Coast Guard (disaster relief, peacekeeping, evacuation, piracy, supply under agreements)?',
  },
})
