import { technologyRequired, technologyUse } from '../facts.ts'
import { all, any, feature, is, kind, not, technologyOnly } from '../write/index.ts'

/** 19条3項: technology and programs of electronics that are listed for themselves. */

const gateAllAroundDesign = kind('gaafet-ecad', {
  ja: 'GAAFET構造を有する集積回路を設計するために特に設計したECADプログラム',
  en: 'an ECAD program specially designed for circuits with gate-all-around transistors (GAAFET)',
})
const layout = feature('ecad-rtl-to-gdsii', {
  ja: 'レジスタ転送レベルをGDSII又は同等の形式に実装するために特に設計した',
  en: 'it is specially designed to implement RTL in GDSII or an equivalent format',
})
const optimises = feature('ecad-power-or-timing', {
  ja: 'データ処理の消費電力又は転送時間を最適化するために特に設計した',
  en: 'it is specially designed to optimise power or timing',
})
export const gateAllAroundProgram = technologyOnly('technology-7-3-gaafet-ecad', {
  item: '7(3)',
  at: '19条3項6号',
  title: { ja: 'GAAFET用のECADプログラム', en: 'ECAD for GAAFET' },
  heading: gateAllAroundDesign,
  when: any(layout, optimises),
  codes: { us: '3D006', eu: '3D006' },
})

const imageExtraction = kind('sem-layout-extraction-program', {
  ja: '走査型電子顕微鏡の画像からGDSII等のレイアウトデータを抽出し、層間位置合わせを行い、多層のGDSIIデータ又はネットリストを生成するために設計したプログラム',
  en: 'a program designed to extract GDSII or the like from scanning electron microscope images, align layers and make multilayer GDSII data or netlists',
})
export const layoutExtraction = technologyOnly('technology-7-3-layout-extraction', {
  item: '7(3)',
  at: '19条3項7号',
  title: {
    ja: '電子顕微鏡画像からのレイアウト抽出プログラム',
    en: 'Layout extraction from electron microscope images',
  },
  heading: imageExtraction,
  since: '2024-09-08',
  codes: { us: '3D907' },
})

const gateAllAround = kind('gaafet-technology', {
  ja: 'GAAFET構造を有する集積回路又は半導体素子の技術（プログラムを除く）',
  en: 'a technology (no program) of circuits or devices with gate-all-around transistors (GAAFET)',
})
const designKit = feature('process-design-kit', {
  ja: 'プロセスデザインキットである',
  en: 'it is a process design kit',
})
const listedLibraries = feature('design-kit-listed-libraries', {
  ja: '6条1号から8号の4までに該当する貨物の機能・技術を実装するライブラリが含まれる',
  en: 'it holds libraries that implement functions or technology of goods of art. 6 items 1 to 8-4',
})
const toolQualification = feature('tool-qualification-or-maintenance', {
  ja: 'ツールの認定又は保守に用いる',
  en: 'it is for qualifying or maintaining tools',
})
export const gateAllAroundTechnology = technologyOnly('technology-7-3-gaafet', {
  item: '7(3)',
  at: '19条3項8号',
  title: { ja: 'GAAFETの設計・製造の技術', en: 'GAAFET design and manufacturing technology' },
  heading: gateAllAround,
  when: all(
    is(technologyUse, 'design', 'manufacture'),
    technologyRequired,
    any(not(designKit), listedLibraries),
    not(toolQualification),
  ),
  since: '2024-09-08',
  codes: { us: '3E905' },
})

const multiChip = kind('multi-chip-ecad', {
  ja: '複数のチップをマルチチップ集積回路に統合するために設計したECADプログラム',
  en: 'an ECAD program designed to integrate chips in a multi-chip circuit',
})
const floorPlanning = feature('ecad-floor-planning', {
  ja: 'フロアプランニングを有する',
  en: 'it does floor planning',
})
const coDesign = feature('ecad-package-co-design', {
  ja: 'チップとパッケージの協調設計又は協調シミュレーションを有する',
  en: 'it designs or simulates chip and package together',
})
export const multiChipProgram = technologyOnly('technology-7-3-multi-chip', {
  item: '7(3)',
  at: '19条3項9号',
  title: { ja: 'マルチチップ集積回路用のECADプログラム', en: 'ECAD for multi-chip circuits' },
  heading: multiChip,
  when: all(floorPlanning, coDesign),
  since: '2025-05-28',
})
const multiPatterning = kind('multi-patterning-ecad', {
  ja: 'マルチパターニングを使用した集積回路の設計・製造のために設計・改造したECADプログラム',
  en: 'an ECAD program designed or modified to design or make circuits by multi-patterning',
})
export const multiPatterningProgram = technologyOnly('technology-7-3-multi-patterning', {
  item: '7(3)',
  at: '19条3項10号',
  title: { ja: 'マルチパターニング用のECADプログラム', en: 'ECAD for multi-patterning' },
  heading: multiPatterning,
  since: '2025-05-28',
})
const deepComputational = kind('deep-ultraviolet-computational-lithography', {
  ja: '深紫外リソグラフィのマスク・レチクルのパターンを設計・製造するために設計・改造した計算機リソグラフィ用のプログラム',
  en: 'a computational lithography program designed or modified to design or make deep ultraviolet mask patterns',
})
export const deepComputationalProgram = technologyOnly('technology-7-3-duv-lithography', {
  item: '7(3)',
  at: '19条3項11号',
  title: {
    ja: '深紫外の計算機リソグラフィのプログラム',
    en: 'Computational lithography for deep ultraviolet',
  },
  heading: deepComputational,
  since: '2025-05-28',
})
const extremeComputational = kind('extreme-ultraviolet-computational-lithography', {
  ja: 'EUV用マスク・レチクルのパターンを設計するために特に設計したコンピューテーショナル・リソグラフィ・プログラム',
  en: 'a computational lithography program specially designed to design patterns of EUV masks',
})
export const extremeComputationalProgram = technologyOnly('technology-7-3-euv-lithography', {
  item: '7(3)',
  at: '19条3項1号',
  title: {
    ja: 'EUVのコンピューテーショナル・リソグラフィのプログラム',
    en: 'Computational lithography for extreme ultraviolet',
  },
  heading: extremeComputational,
  codes: { us: '3D003', eu: '3D003' },
})
