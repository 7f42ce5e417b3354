import type { Words } from '@sekisho/logic'
import { addedIct, longDesignated, longSpecified, specifiedIct } from '../histories.ts'
import { type Mark, type Sector, unverified, verified } from '../sector.ts'

const list2019 = verified('Reuters/epochtimes')
const coreWhen: Words = {
  ja: '重要インフラ向け又は軍事転用可能な汎用品に係るものであるとき（未確認）',
  en: 'it serves critical infrastructure or is dual-use (unverified)',
}
const coreWhenCyber: Words = {
  ja: 'サイバーセキュリティに関わるものであるとき（未確認）',
  en: 'it is related to cybersecurity (unverified)',
}

/** What the sectors of the review of 2019 share. */
const added2019 = (mark: Mark, when: Words) => ({
  table: 2 as const,
  tableMark: unverified,
  inward: addedIct('partly-core', mark),
  specified: specifiedIct(mark),
  coreWhen: when,
  mark,
})

/** Groups 7 to 11 and 13: electronic parts, telecommunication, computers, software, data. */
export const ICT_SECTORS: readonly Sector[] = [
  {
    id: 'integrated-circuits',
    group: 7,
    title: { ja: '集積回路の製造', en: 'Integrated circuits' },
    what: { ja: '半導体の集積回路（IC）を造る事業', en: 'Makes integrated circuits: chips of every kind' },
    words: {
      ja: '半導体、集積回路、IC、LSI、半導体チップ、マイコン、マイクロコントローラー、プロセッサー、CPU、GPU、メモリー、DRAM、フラッシュメモリー、FPGA、ASIC、システムLSI、ファウンドリー、ウエハー工程、イメージセンサー',
      en: 'semiconductor, integrated circuit, IC, chip, chips, microchip, microcontroller, processor, CPU, GPU, memory, DRAM, flash memory, FPGA, ASIC, system on chip, foundry, wafer fab, image sensor',
    },
    jsic: ['2814'],
    ...added2019(list2019, coreWhen),
  },
  {
    id: 'semiconductor-memory-media',
    group: 7,
    title: { ja: '半導体メモリメディアの製造', en: 'Semiconductor memory media' },
    what: {
      ja: 'USBメモリ、SDカードなど、半導体に記録する媒体を造る事業',
      en: 'Makes USB sticks, memory cards and other media that record in semiconductors',
    },
    words: {
      ja: '半導体メモリメディア、USBメモリ、SDカード、メモリーカード、ICカード、メモリースティック',
      en: 'semiconductor memory media, USB stick, USB memory, SD card, memory card, flash card',
    },
    jsic: ['2831'],
    ...added2019(list2019, coreWhen),
  },
  {
    id: 'optical-magnetic-media',
    group: 7,
    title: {
      ja: '光ディスク・磁気ディスク・磁気テープの製造',
      en: 'Optical discs, magnetic discs and tapes',
    },
    what: {
      ja: 'まだ記録されていない光や磁気の記録媒体を造る事業',
      en: 'Makes blank optical and magnetic recording media',
    },
    words: {
      ja: '光ディスク、磁気ディスク、磁気テープ、CD、DVD、ブルーレイ、ハードディスク用円板、記録媒体',
      en: 'optical disc, magnetic disc, magnetic tape, CD, DVD, Blu-ray, recording media',
    },
    jsic: ['2832'],
    ...added2019(list2019, coreWhen),
  },
  {
    id: 'mounted-circuit-boards',
    group: 7,
    title: { ja: '電子回路実装基板の製造', en: 'Mounted electronic circuit boards' },
    what: {
      ja: '電子部品を載せた回路基板を造る事業',
      en: 'Makes circuit boards with the electronic parts mounted',
    },
    words: {
      ja: '電子回路実装基板、実装基板、プリント基板、基板実装、表面実装、SMT、PCB、マザーボード、電子機器受託製造、EMS',
      en: 'mounted circuit board, printed circuit board assembly, PCB, PCBA, surface mounting, SMT, motherboard, electronics manufacturing services, EMS',
    },
    jsic: ['2842'],
    ...added2019(list2019, coreWhen),
  },
  {
    id: 'wired-telecom-equipment',
    group: 8,
    title: { ja: '有線通信機械器具の製造', en: 'Wired communication equipment' },
    what: {
      ja: '電話機、交換機、ルーターなど、線でつなぐ通信機器を造る事業',
      en: 'Makes telephones, exchanges, routers and other equipment for communication by wire',
    },
    words: {
      ja: '有線通信機器、通信機器、ルーター、スイッチ、交換機、電話機、モデム、ファクシミリ、光伝送装置、海底ケーブル中継器、ネットワーク機器',
      en: 'wired communication equipment, network equipment, router, network switch, telephone exchange, telephone, modem, fax, optical transmission equipment, submarine cable repeater',
    },
    jsic: ['3011'],
    ...added2019(list2019, coreWhen),
  },
  {
    id: 'mobile-phones',
    group: 8,
    title: { ja: '携帯電話機・スマートフォンの製造', en: 'Mobile phones and smartphones' },
    what: {
      ja: '携帯電話機、スマートフォン、PHS電話機を造る事業',
      en: 'Makes mobile phones, smartphones and PHS handsets',
    },
    words: {
      ja: '携帯電話、スマートフォン、スマホ、PHS、携帯端末',
      en: 'mobile phone, cell phone, smartphone, handset',
    },
    jsic: ['3012'],
    ...added2019(list2019, coreWhen),
  },
  {
    id: 'wireless-telecom-equipment',
    group: 8,
    title: { ja: '無線通信機械器具の製造', en: 'Wireless communication equipment' },
    what: {
      ja: '基地局、無線機、レーダーなど、電波で通信する機器を造る事業',
      en: 'Makes base stations, radios, radar and other equipment that works by radio',
    },
    words: {
      ja: '無線通信機器、通信機器、基地局、5G、6G、アンテナ、無線機、トランシーバー、レーダー、GPS受信機、衛星通信機、Wi-Fi、Bluetooth、無線モジュール、IoT通信機器',
      en: 'wireless equipment, radio equipment, base station, 5G, 6G, antenna, transceiver, radar, GPS receiver, satellite communication terminal, Wi-Fi, Bluetooth, wireless module',
    },
    jsic: ['3013'],
    ...added2019(list2019, coreWhen),
  },
  {
    id: 'computers',
    group: 9,
    title: { ja: '電子計算機の製造（パソコンを除く）', en: 'Computers other than personal computers' },
    what: {
      ja: 'サーバー、汎用機、スーパーコンピューターなどを造る事業',
      en: 'Makes servers, mainframes, supercomputers and the like',
    },
    words: {
      ja: '電子計算機、コンピューター、サーバー、メインフレーム、スーパーコンピューター、スパコン、ワークステーション、産業用コンピューター',
      en: 'computer, server, mainframe, supercomputer, workstation, industrial computer, high-performance computing hardware',
    },
    jsic: ['3031'],
    ...added2019(list2019, coreWhen),
  },
  {
    id: 'personal-computers',
    group: 9,
    title: { ja: 'パーソナルコンピュータの製造', en: 'Personal computers' },
    what: {
      ja: '机上型・携帯型のパソコンやタブレットを造る事業',
      en: 'Makes desktop and portable personal computers and tablets',
    },
    words: {
      ja: 'パソコン、PC、ノートパソコン、ラップトップ、タブレット',
      en: 'personal computer, PC, laptop, notebook computer, tablet',
    },
    jsic: ['3032'],
    ...added2019(list2019, coreWhen),
  },
  {
    id: 'external-storage',
    group: 9,
    title: { ja: '外部記憶装置の製造', en: 'External storage devices' },
    what: {
      ja: 'ディスク装置やSSDなどの記憶装置を造る事業',
      en: 'Makes disc drives, SSDs and other storage devices',
    },
    words: {
      ja: '外部記憶装置、ストレージ、ハードディスク、HDD、SSD、磁気テープ装置、ディスクアレイ',
      en: 'external storage, storage device, hard disk, hard drive, HDD, SSD, tape drive, disk array',
    },
    jsic: ['3033'],
    ...added2019(list2019, coreWhen),
  },
  {
    id: 'custom-software',
    group: 10,
    title: { ja: '受託開発ソフトウェア', en: 'Custom software development' },
    what: {
      ja: '顧客の注文でプログラムを作り、システムを組む事業',
      en: 'Writes programs and builds systems to a client’s order',
    },
    words: {
      ja: 'ソフトウェア、ソフトウェア開発、受託開発、システム開発、システムインテグレーター、SIer、SI、プログラム作成、アプリ開発、ウェブ開発、業務システム、システム構築、人工知能、AI開発、機械学習、DX',
      en: 'software, custom software, software development, contract software development, system integration, system integrator, programming, app development, web development, business system, artificial intelligence, AI, machine learning, IT consulting',
    },
    jsic: ['3911'],
    ...added2019(verified('sigrioffice 7934'), coreWhenCyber),
  },
  {
    id: 'embedded-software',
    group: 10,
    title: { ja: '組込みソフトウェア', en: 'Embedded software' },
    what: {
      ja: '機械や機器に組み込むプログラムを作る事業',
      en: 'Writes programs that are built into machines and devices',
    },
    words: {
      ja: 'ソフトウェア、組込みソフトウェア、組み込みソフト、ファームウェア、車載ソフトウェア、制御ソフト、RTOS、デバイスドライバー、IoT機器ソフト',
      en: 'software, embedded software, firmware, automotive software, control software, RTOS, device driver',
    },
    jsic: ['3912'],
    ...added2019(verified('sigrioffice 7934'), coreWhenCyber),
  },
  {
    id: 'package-software',
    group: 10,
    title: { ja: 'パッケージソフトウェア', en: 'Packaged software' },
    what: { ja: '不特定の利用者に売るプログラムを作る事業', en: 'Writes programs for sale to anyone' },
    words: {
      ja: 'ソフトウェア、パッケージソフトウェア、業務ソフト、会計ソフト、ERP、CAD、SaaS、クラウドサービス、データベースソフト、オペレーティングシステム、OS、アプリ、人工知能、AI、生成AI',
      en: 'software, packaged software, software product, accounting software, ERP, CAD, SaaS, cloud software, database software, operating system, application, artificial intelligence, AI, generative AI',
    },
    jsic: ['3913'],
    ...added2019(verified('sigrioffice 7934'), coreWhenCyber),
  },
  {
    id: 'data-processing',
    group: 11,
    title: { ja: '情報処理サービス', en: 'Data processing services' },
    what: {
      ja: '計算、データ入力、サーバーや設備の運用を引き受ける事業',
      en: 'Computes, enters data, and runs servers or facilities for others',
    },
    words: {
      ja: '情報処理、データセンター、クラウド、ホスティング、データ入力、計算センター、システム運用、サーバー運用、BPO、ビッグデータ処理、クラウドコンピューティング、IaaS',
      en: 'data processing, data center, data centre, cloud, cloud computing, hosting, data entry, computing center, server operation, managed services, outsourcing, big data, IaaS',
    },
    jsic: ['3921'],
    ...added2019(list2019, coreWhenCyber),
  },
  {
    id: 'information-provision',
    group: 11,
    title: { ja: '情報提供サービス', en: 'Information provision services' },
    what: {
      ja: 'データベースなどで集めた情報を提供する事業',
      en: 'Provides information gathered in databases and the like',
    },
    words: {
      ja: '情報提供、データベースサービス、ニュース配信、気象情報、株価情報、信用情報、不動産情報、位置情報サービス',
      en: 'information provision, database service, news feed, weather information, market data, credit information, location data service',
    },
    jsic: ['3922'],
    ...added2019(unverified, coreWhenCyber),
  },
  {
    id: 'internet-support',
    group: 11,
    title: { ja: 'インターネット利用サポート', en: 'Internet support services' },
    what: {
      ja: '電子認証、情報ネットワークの安全確保など、インターネットの利用を支える事業',
      en: 'Supports the use of the internet: certification, payment, network safety and the like',
    },
    words: {
      ja: 'インターネット利用サポート、電子認証、認証局、電子署名、電子決済、ドメイン登録、コンテンツ配信網、CDN',
      en: 'internet support, certification authority, electronic signature, online payment, domain registration, content delivery network, CDN',
    },
    jsic: ['4013'],
    ...added2019(unverified, coreWhenCyber),
  },
  {
    id: 'telecommunications',
    group: 13,
    title: { ja: '固定・移動電気通信', en: 'Fixed and mobile telecommunications' },
    what: {
      ja: '電話やインターネット接続など、電気通信の回線を提供する事業',
      en: 'Provides telephone and internet connections, fixed or mobile',
    },
    words: {
      ja: '電気通信、通信事業者、通信会社、キャリア、電話会社、携帯電話会社、プロバイダー、ISP、MVNO、格安SIM、光回線、インターネット接続、海底ケーブル、国際通信、移動通信、衛星通信サービス、有線放送電話、データ通信',
      en: 'telecommunications, telecom, telecom operator, carrier, phone company, mobile operator, internet service provider, ISP, MVNO, broadband, internet access, submarine cable, satellite communication service',
    },
    table: 2,
    tableMark: unverified,
    jsic: ['3711', '3712', '3713', '3719', '3721'],
    inward: longDesignated('partly-core'),
    specified: longSpecified('designated'),
    coreWhen: {
      ja: '複数の市町村にわたって役務を提供する事業者などであるとき（未確認）',
      en: 'the operator serves across municipalities, among others (unverified)',
    },
    mark: unverified,
  },
]
