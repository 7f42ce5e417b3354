import { technologyRequired, technologyUse } from '../facts.ts'
import {
  all,
  atMost,
  feature,
  is,
  kind,
  measure,
  moreThan,
  not,
  technology,
  technologyOnly,
} from '../write/index.ts'
import {
  advancedComputers,
  digitalComputers,
  intrusionComputers,
  ruggedComputers,
  unusualComputers,
} from './computers.ts'
import { quantumControls, qubitDevices } from './quantum.ts'

/** 20条: technology of computers. That of a whole quantum computer (7条6号イ) is not named there. */

export const computerTechnology = technology('technology-8-1-computers', {
  item: '8(1)',
  at: '20条1項1号',
  title: { ja: '電子計算機の技術', en: 'Technology of computers' },
  of: [ruggedComputers, digitalComputers, unusualComputers, intrusionComputers, advancedComputers],
  uses: ['design', 'manufacture', 'use'],
  programs: 'excluded',
  leftOut: {
    ja: '脆弱性の開示又はサイバー攻撃の対応に係る技術の除外、2号のプログラム',
    en: 'the exclusion for disclosing vulnerabilities and answering cyber attacks; programs of item 2',
  },
  codes: { us: '4E001', eu: '4E001' },
})
export const quantumTechnology = technology('technology-8-1-quantum', {
  item: '8(1)',
  at: '20条1項3号',
  title: { ja: '量子計算機の部品の技術', en: 'Technology of quantum computer parts' },
  of: [qubitDevices, quantumControls],
  uses: ['design', 'manufacture'],
  programs: 'excluded',
  since: '2024-09-08',
  leftOut: {
    ja: '4号（設計・製造用プログラム及びその技術）',
    en: 'item 4: programs for design or manufacture and their technology',
  },
  codes: { us: '4E906' },
})

const smallerComputer = kind('digital-computer-technology', {
  ja: 'デジタル電子計算機の技術（プログラムを除く）',
  en: 'a technology (no program) of a digital computer',
})
const smallerPerformance = measure('technology.adjusted-peak-performance', {
  unit: 'WT',
  label: {
    ja: '対象の計算機の加重最高性能（APP）',
    en: 'adjusted peak performance of the computer it is for',
  },
})
export const smallerComputerTechnology = technologyOnly('technology-8-2-performance', {
  item: '8(2)',
  at: '20条2項1号',
  title: { ja: '24超70実効テラ演算以下の計算機の技術', en: 'Technology of computers above 24 WT to 70 WT' },
  heading: smallerComputer,
  when: all(
    moreThan(smallerPerformance, '24 WT'),
    atMost(smallerPerformance, '70 WT'),
    is(technologyUse, 'design', 'manufacture'),
    technologyRequired,
  ),
  codes: { us: '4E001.b', eu: '4E001.b' },
})

const intrusionProgram = kind('intrusion-command-program', {
  ja: '侵入プログラムの作成、指揮統制又は配信を行うように設計・改造されたプログラム',
  en: 'a program designed or modified to make, command or deliver intrusion software',
})
const authorisedUpdate = feature('program-authorised-update', {
  ja: '更新・改良のためのプログラムで、受け取るシステムの所有者又は管理者の許可を得た場合にのみ動作し、侵入プログラムに変更しない',
  en: 'it updates programs, runs only with leave of the owner or administrator, and makes no intrusion software',
})
export const intrusionPrograms = technologyOnly('technology-8-2-intrusion', {
  item: '8(2)',
  at: '20条2項6号',
  title: {
    ja: '侵入プログラムの作成・指揮統制・配信のプログラム',
    en: 'Programs that make, command or deliver intrusion software',
  },
  heading: intrusionProgram,
  when: not(authorisedUpdate),
  leftOut: {
    ja: 'そのプログラムの設計、製造又は使用に必要な技術、7号（侵入プログラムの設計に必要な技術）',
    en: 'technology required for such a program; item 7: technology required to design intrusion software',
  },
  codes: { us: '4D004', eu: '4D004' },
})
