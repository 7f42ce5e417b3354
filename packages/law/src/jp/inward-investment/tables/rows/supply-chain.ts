import { added, specifiedAdded } from '../histories.ts'
import { LIST_CHANGES, type ListChange } from '../list-changes.ts'
import { type Mark, type Sector, uncertain, unverified, verified } from '../sector.ts'

const { minerals, supplyChain2023, supplyChain2024 } = LIST_CHANGES
const arq23 = verified('ARQ23')

/** Core for both controls since the change. Which appended table names them was not read. */
const coreSince = (change: ListChange, mark: Mark) => ({
  table: 1 as const,
  tableMark: uncertain,
  inward: added(change, 'core', mark),
  specified: specifiedAdded(change, mark),
  mark,
})

/** Groups 21 and 28 to 37: minerals, energy, machines, parts and materials added for security of supply. */
export const SUPPLY_CHAIN_SECTORS: readonly Sector[] = [
  {
    id: 'natural-gas-wholesale',
    group: 21,
    title: { ja: '天然ガスの卸売', en: 'Natural gas wholesale' },
    what: {
      ja: '天然ガスを仕入れ、ガス事業者などに卸す事業',
      en: 'Buys natural gas and sells it to gas suppliers and others',
    },
    words: {
      ja: '天然ガス卸売、天然ガス、LNG、LNG輸入、液化天然ガス、LNG調達、ガス卸',
      en: 'natural gas wholesale, natural gas, LNG, LNG import, liquefied natural gas, gas trading',
    },
    jsic: [],
    ...coreSince(supplyChain2023, arq23),
  },
  {
    id: 'critical-mineral-mining',
    group: 28,
    title: { ja: '重要鉱物の採掘', en: 'Mining of critical minerals' },
    what: { ja: 'レアアースなどの重要鉱物を掘る事業', en: 'Mines rare earths and other critical minerals' },
    words: {
      ja: '重要鉱物、レアアース、希土類、レアメタル、希少金属、鉱山、採掘、採鉱、鉱業、海底鉱物資源、リチウム、コバルト、ニッケル、タングステン、ガリウム、ゲルマニウム、アンチモン、白金族',
      en: 'critical minerals, rare earth, rare metals, mine, mining, ore, seabed minerals, deep-sea mining, lithium, cobalt, nickel, tungsten, gallium, germanium, antimony, platinum group',
    },
    jsic: ['0519'],
    ...coreSince(minerals, verified('MOF-20211102; NLEG')),
  },
  {
    id: 'critical-mineral-smelting',
    group: 28,
    title: { ja: '重要鉱物の製錬', en: 'Smelting and refining of critical minerals' },
    what: {
      ja: 'レアアースなどの重要鉱物を製錬・精製する事業',
      en: 'Smelts or refines rare earths and other critical minerals',
    },
    words: {
      ja: '重要鉱物、レアアース、希土類、レアメタル、製錬、精錬、精製、レアアース製錬、分離精製、リサイクル、都市鉱山、リチウム、コバルト、ニッケル、タングステン、ガリウム、ゲルマニウム',
      en: 'critical minerals, rare earth, rare earth refinery, rare metals, smelting, smelter, refining, refinery, separation, recycling of rare metals, urban mining, lithium, cobalt, nickel, tungsten, gallium, germanium',
    },
    jsic: ['2319', '2329'],
    ...coreSince(minerals, verified('MOF-20211102; NLEG')),
  },
  {
    id: 'ore-survey-and-analysis',
    group: 28,
    title: { ja: '鉱石の探査・分析', en: 'Ore survey and analysis' },
    what: {
      ja: '重要鉱物の鉱床を調べ、又は鉱石を分析する事業',
      en: 'Surveys deposits of critical minerals, or analyses their ore',
    },
    words: {
      ja: '鉱物探査、鉱床探査、資源探査、地質調査、鉱石分析、物理探査、ボーリング調査',
      en: 'mineral exploration, ore survey, ore analysis, assay, geological survey, geophysical survey, prospecting',
    },
    jsic: [],
    ...coreSince(minerals, verified('MOF-20211102; NLEG')),
  },
  {
    id: 'remote-island-port-works',
    group: 28,
    title: { ja: '特定離島の港湾工事', en: 'Port works on specified remote islands' },
    what: {
      ja: '特定離島の港湾施設などを整備する工事の事業',
      en: 'Builds port facilities on specified remote islands',
    },
    words: {
      ja: '離島、特定離島、港湾工事、港湾施設、南鳥島、沖ノ鳥島、海洋土木、浚渫、岸壁工事',
      en: 'remote island, port works, port facilities, harbour construction, harbor construction, marine civil engineering, dredging, quay',
    },
    jsic: ['0621'],
    ...coreSince(minerals, verified('MOF-20211102; NLEG')),
  },
  {
    id: 'fertiliser-import',
    group: 29,
    title: { ja: '肥料の輸入', en: 'Fertiliser import' },
    what: { ja: '肥料やその原料を輸入する事業', en: 'Imports fertilisers or their raw materials' },
    words: {
      ja: '肥料、肥料輸入、化学肥料、尿素、りん安、りん酸アンモニウム、塩化カリ、カリウム、リン鉱石',
      en: 'fertiliser, fertilizer, fertilizer import, urea, ammonium phosphate, potash, potassium chloride, phosphate rock',
    },
    jsic: ['5592'],
    ...coreSince(supplyChain2023, arq23),
  },
  {
    id: 'permanent-magnets',
    group: 30,
    title: { ja: '永久磁石の製造', en: 'Permanent magnets' },
    what: { ja: '永久磁石とその素材を造る事業', en: 'Makes permanent magnets and their materials' },
    words: {
      ja: '永久磁石、磁石、ネオジム磁石、サマリウムコバルト磁石、フェライト磁石、希土類磁石、磁性材料',
      en: 'permanent magnet, magnet, neodymium magnet, samarium-cobalt magnet, ferrite magnet, rare-earth magnet, magnetic material',
    },
    jsic: [],
    ...coreSince(supplyChain2023, arq23),
  },
  {
    id: 'machine-tools',
    group: 31,
    title: { ja: '工作機械の製造', en: 'Machine tools' },
    what: { ja: '金属を削り、加工する工作機械を造る事業', en: 'Makes machines that cut and work metal' },
    words: {
      ja: '工作機械、マシニングセンター、旋盤、NC旋盤、フライス盤、研削盤、放電加工機、数値制御、CNC、5軸加工機、歯車加工機、切削加工機',
      en: 'machine tool, machining center, machining centre, lathe, NC lathe, milling machine, grinding machine, electric discharge machine, numerical control, CNC, five-axis',
    },
    jsic: ['2661'],
    ...coreSince(supplyChain2023, arq23),
  },
  {
    id: 'industrial-robots',
    group: 31,
    title: { ja: '産業用ロボットの製造', en: 'Industrial robots' },
    what: { ja: '工場などで使うロボットを造る事業', en: 'Makes robots used in factories and the like' },
    words: {
      ja: '産業用ロボット、ロボット、ロボットアーム、協働ロボット、溶接ロボット、搬送ロボット、精密減速機、サーボモーター、マニピュレーター',
      en: 'industrial robot, robot, robotics, robot arm, collaborative robot, cobot, welding robot, precision reducer, servo motor, manipulator',
    },
    jsic: ['2694'],
    ...coreSince(supplyChain2023, arq23),
  },
  {
    id: 'semiconductor-equipment',
    group: 32,
    title: { ja: '半導体製造装置の製造', en: 'Semiconductor manufacturing equipment' },
    what: {
      ja: '半導体を造るための装置を造る事業',
      en: 'Makes the equipment that semiconductors are made with',
    },
    words: {
      ja: '半導体製造装置、半導体、露光装置、露光機、エッチング装置、成膜装置、CVD、スパッタリング、コータデベロッパ、洗浄装置、イオン注入、ダイシング、検査装置、テスター、ウエハー搬送、リソグラフィー',
      en: 'semiconductor manufacturing equipment, semiconductor equipment, chipmaking equipment, lithography, EUV, etching, deposition, CVD, sputtering, coater developer, wafer cleaning, ion implantation, dicing, wafer inspection, wafer handling, tester',
    },
    jsic: ['2671'],
    ...coreSince(supplyChain2023, arq23),
  },
  {
    id: 'storage-batteries',
    group: 33,
    title: { ja: '蓄電池・蓄電池素材の製造', en: 'Storage batteries and their materials' },
    what: {
      ja: '充電できる電池と、その材料や部品を造る事業',
      en: 'Makes rechargeable batteries, their materials and parts',
    },
    words: {
      ja: '蓄電池、電池、リチウムイオン電池、二次電池、全固体電池、車載電池、正極材、負極材、電解液、セパレーター、バッテリー、ナトリウムイオン電池',
      en: 'storage battery, battery, rechargeable battery, lithium-ion, secondary battery, solid-state battery, EV battery, cathode, anode, electrolyte, separator, battery material, battery cell',
    },
    jsic: ['2951'],
    ...coreSince(supplyChain2023, arq23),
  },
  {
    id: 'metal-3d-printers',
    group: 34,
    title: { ja: '金属3Dプリンターの製造', en: 'Metal 3D printers' },
    what: {
      ja: '金属を積み重ねて形を造る装置（金属積層造形装置）と、その金属粉末などを造る事業',
      en: 'Makes machines that build metal parts layer by layer, and the like',
    },
    words: {
      ja: '3Dプリンター、金属3Dプリンター、積層造形、付加製造、アディティブマニュファクチャリング、金属粉末、金属積層造形装置',
      en: '3D printer, metal 3D printer, 3D printing, additive manufacturing, metal powder, powder bed fusion',
    },
    jsic: [],
    ...coreSince(supplyChain2023, arq23),
  },
  {
    id: 'marine-equipment',
    group: 35,
    title: { ja: '船舶用機器の製造', en: 'Marine equipment' },
    what: {
      ja: '船の機関、プロペラ、ソナーなどの機器を造る事業',
      en: 'Makes engines, propellers, sonar and other equipment of ships',
    },
    words: {
      ja: '舶用機器、船舶用機器、船舶部品、プロペラ、舶用エンジン、船舶用機関、ソナー、航海計器、クランクシャフト、造船、操舵装置',
      en: 'marine equipment, ship equipment, ship parts, propeller, marine engine, ship engine, sonar, navigation equipment, crankshaft, steering gear',
    },
    jsic: ['3134'],
    ...coreSince(supplyChain2023, arq23),
  },
  {
    id: 'metal-and-mineral-smelting',
    group: 36,
    title: {
      ja: '金属・鉱物の製錬（特定重要物資向け）',
      en: 'Metal and mineral smelting for critical supplies',
    },
    what: {
      ja: '蓄電池、永久磁石などの特定重要物資のための金属や鉱物を製錬する事業',
      en: 'Smelts the metals and minerals that batteries, magnets and other critical supplies need',
    },
    words: {
      ja: '製錬、精錬、金属製錬、非鉄金属製錬、鉱物製錬、銅製錬、亜鉛製錬、ニッケル、コバルト、リチウム、マンガン、黒鉛',
      en: 'smelting, smelter, metal smelting, non-ferrous smelting, refining of metals, copper smelter, zinc smelter, nickel, cobalt, lithium, manganese, graphite',
    },
    jsic: ['2311', '2312', '2319'],
    ...coreSince(supplyChain2023, arq23),
  },
  {
    id: 'semiconductor-materials-and-parts',
    group: 37,
    title: { ja: '半導体の材料・部品の製造', en: 'Semiconductor materials and parts' },
    what: {
      ja: '半導体やその製造装置に使う材料と部品を造る事業',
      en: 'Makes materials and parts for semiconductors and for the equipment that makes them',
    },
    words: {
      ja: '半導体材料、半導体部素材、半導体、フォトレジスト、シリコンウエハー、フォトマスク、高純度フッ化水素、スパッタリングターゲット、CMPスラリー、封止材、リードフレーム、ボンディングワイヤー、パッケージ基板、特殊ガス、石英ガラス、静電チャック',
      en: 'semiconductor material, semiconductor parts, photoresist, silicon wafer, wafer, process gas, photomask, hydrogen fluoride, sputtering target, CMP slurry, encapsulant, lead frame, bonding wire, package substrate, specialty gas, quartz glass, electrostatic chuck',
    },
    jsic: [],
    ...coreSince(supplyChain2024, unverified),
  },
  {
    id: 'advanced-electronic-components',
    group: 37,
    title: { ja: '先端電子部品の製造', en: 'Advanced electronic components' },
    what: {
      ja: '積層セラミックコンデンサ、フィルムコンデンサ、SAW・BAWフィルタなどの電子部品を造る事業',
      en: 'Makes multilayer ceramic capacitors, film capacitors, SAW and BAW filters and similar components',
    },
    words: {
      ja: '電子部品、積層セラミックコンデンサ、MLCC、コンデンサ、キャパシター、フィルムコンデンサ、SAWフィルタ、BAWフィルタ、弾性表面波、高周波フィルター、水晶振動子、水晶デバイス、インダクター',
      en: 'electronic component, multilayer ceramic capacitor, MLCC, capacitor, film capacitor, SAW filter, BAW filter, surface acoustic wave, RF filter, crystal oscillator, quartz device, inductor',
    },
    jsic: ['2821', '2899'],
    ...coreSince(supplyChain2024, unverified),
  },
  {
    id: 'machine-tool-parts',
    group: 37,
    title: { ja: '工作機械部品の製造', en: 'Machine tool parts' },
    what: {
      ja: 'ボールねじ、数値制御装置など、工作機械の部品を造る事業',
      en: 'Makes ball screws, numerical controllers and other parts of machine tools',
    },
    words: {
      ja: '工作機械部品、ボールねじ、ボールネジ、CNC装置、数値制御装置、リニアガイド、直動案内、リニアスケール、主軸、スピンドル',
      en: 'machine tool parts, ball screw, CNC controller, numerical controller, linear guide, linear scale, spindle',
    },
    jsic: ['2663'],
    ...coreSince(supplyChain2024, unverified),
  },
  {
    id: 'ship-engines',
    group: 37,
    title: { ja: '船舶用機関の製造', en: 'Ship engines' },
    what: { ja: '船を動かす機関を造る事業', en: 'Makes the engines that drive ships' },
    words: {
      ja: '船舶用機関、船舶用エンジン、舶用エンジン、舶用ディーゼル、ディーゼル機関',
      en: 'ship engine, marine engine, marine diesel, ship diesel engine',
    },
    jsic: ['3134'],
    ...coreSince(supplyChain2024, unverified),
  },
  {
    id: 'optical-fibre-cable',
    group: 37,
    title: { ja: '光ファイバケーブルの製造', en: 'Optical fibre cable' },
    what: { ja: '光ファイバとそのケーブルを造る事業', en: 'Makes optical fibre and cable of it' },
    words: {
      ja: '光ファイバー、光ファイバケーブル、光ケーブル、海底ケーブル、石英系光ファイバ、光通信ケーブル',
      en: 'optical fibre, optical fiber, fiber optic cable, fibre cable, submarine cable, silica fiber',
    },
    jsic: ['2342'],
    ...coreSince(supplyChain2024, unverified),
  },
  {
    id: 'multifunction-printers',
    group: 37,
    title: { ja: '複合機の製造', en: 'Multifunction printers' },
    what: {
      ja: '複写、印刷、読取りなどの機能を備え、データを送受信する複合機を造る事業',
      en: 'Makes office machines that copy, print, scan and exchange data',
    },
    words: {
      ja: '複合機、コピー機、複写機、MFP、デジタル複合機、事務機器、スキャナー',
      en: 'multifunction printer, MFP, photocopier, copier, copying machine, office machine, scanner',
    },
    jsic: ['2711'],
    ...coreSince(supplyChain2024, unverified),
  },
]
