import { all, any, atLeast, below, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

const directionFinder = kind('surveillance-direction-finder', {
  ja: '監視用の方向探知機',
  en: 'a direction finder for surveillance',
})

const finderFrequency = measure('direction-finder.frequency', {
  unit: 'MHz',
  label: { ja: '動作周波数', en: 'operating frequency' },
})

const finderBandwidth = measure('direction-finder.bandwidth', {
  unit: 'MHz',
  label: { ja: '瞬時帯域幅', en: 'instantaneous bandwidth' },
})

const finderTime = measure('direction-finder.signal-time', {
  unit: 'ms',
  label: {
    ja: '連携していない送信機の方位線を見つけられる信号時間',
    en: 'signal duration for which it finds the bearing of a transmitter that does not cooperate',
  },
})

const interceptor = kind('radio-interception', {
  ja: '無線通信傍受装置',
  en: 'a radio interception equipment',
})

const extractsContent = feature('interception-extracts-content', {
  ja: '無線通信により送信される音声又はデータを抽出するように設計された',
  en: 'it is designed to extract voice or data sent by radio',
})

const extractsIdentity = feature('interception-extracts-identity', {
  ja: '移動体通信の端末・加入者の識別情報、制御信号又はメタデータを抽出するように設計された',
  en: 'it is designed to extract identities, signalling or metadata of mobile devices or subscribers',
})

const jammer = kind('communication-jammer', {
  ja: '通信妨害装置',
  en: 'a communication jamming equipment',
})

const jamsMobile = feature('jamming-mobile-selectively', {
  ja: '移動体通信に意図的かつ選択的に干渉、阻害等するように設計した',
  en: 'it is designed to interfere with mobile communication on purpose and selectively',
})

const actsAsNetwork = feature('jamming-simulates-network', {
  ja: '無線アクセスネットワークの機能を装う',
  en: 'it simulates a radio access network',
})

const usesProtocol = feature('jamming-uses-mobile-protocol', {
  ja: '使用されている移動体通信プロトコルを（探知して）利用する',
  en: 'it (detects and) exploits the mobile protocol in use',
})

const monitor = kind('interception-monitor', {
  ja: '該当する傍受・妨害装置の作動を監視するために設計された装置',
  en: 'equipment designed to monitor the working of listed interception or jamming equipment',
})

const passiveLocator = kind('passive-coherent-locator', {
  ja: '非レーダー発信機の周囲の放射の反射を測定して移動目標を探知・追跡するように設計した装置',
  en: 'equipment designed to detect and track moving objects by reflections of ambient radio from transmitters that are no radar',
})

const networkSurveillance = kind('internet-surveillance', {
  ja: 'インターネットによる通信の内容を監視するための装置',
  en: 'equipment that surveils communication over the internet',
})

const carrierClass = feature('surveillance-carrier-class-analysis', {
  ja: 'キャリアクラスのIPネットワーク上でアプリケーション層の分析、選択されたメタデータ・内容の抽出、抽出データの指標付けの全てを実現する',
  en: 'it on a carrier-class IP network it analyses the application layer, extracts selected metadata and content, and indexes what it extracts',
})

const hardSelectors = feature('surveillance-hard-selectors', {
  ja: 'ハードセレクターに基づく検索を実行するために設計した',
  en: 'it is designed to search by hard selectors',
})

const relations = feature('surveillance-relations', {
  ja: '特定の個人又は集団の関係の解析を実行するために設計した',
  en: 'it is designed to map the relations of a person or group',
})

const forService = feature('surveillance-marketing-or-quality', {
  ja: 'マーケティング活動、サービス品質（QoS）又は体感品質（QoE）の管理のために設計された',
  en: 'it is designed for marketing, quality of service (QoS) or quality of experience (QoE)',
})

export const directionFinders = entry('item-9-5-2', {
  item: '9(5-2)',
  at: '8条5号の2',
  title: { ja: '監視用の方向探知機', en: 'Direction finders for surveillance' },
  heading: directionFinder,
  when: all(
    moreThan(finderFrequency, '30 MHz'),
    atLeast(finderBandwidth, '10 MHz'),
    below(finderTime, '1 ms'),
  ),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '5A001.e', eu: '5A001.e' },
})

export const interception = entry('item-9-5-3', {
  item: '9(5-3)',
  at: '8条5号の3',
  title: { ja: '無線通信傍受装置・通信妨害装置', en: 'Interception and jamming equipment' },
  heading: any(interceptor, jammer, monitor),
  when: any(
    limb('item-9-5-3.i', {
      at: '8条5号の3イ',
      title: { ja: '内容の抽出', en: 'Extracting content' },
      when: all(interceptor, extractsContent),
    }),
    limb('item-9-5-3.ro', {
      at: '8条5号の3ロ',
      title: { ja: '識別情報の抽出', en: 'Extracting identities' },
      when: all(interceptor, extractsIdentity),
    }),
    limb('item-9-5-3.ha', {
      at: '8条5号の3ハ',
      title: { ja: '移動体通信の妨害', en: 'Jamming mobile communication' },
      when: all(jammer, jamsMobile, any(actsAsNetwork, usesProtocol)),
    }),
    limb('item-9-5-3.ni', {
      at: '8条5号の3ニ',
      title: { ja: '作動の監視', en: 'Monitoring' },
      when: monitor,
    }),
  ),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '5A001.f', eu: '5A001.f' },
})

export const passiveLocators = entry('item-9-5-4', {
  item: '9(5-4)',
  at: '8条5号の4',
  completesItem: true,
  title: { ja: '受動型の位置探知装置', en: 'Passive locating equipment' },
  heading: passiveLocator,
  codes: { us: '5A001.g', eu: '5A001.g' },
})

const service = limb('item-9-5-5.except', {
  at: '8条5号の5',
  title: { ja: 'マーケティング・品質管理用の除外', en: 'For marketing or quality, left out' },
  when: forService,
})

export const internetSurveillance = entry('item-9-5-5', {
  item: '9(5-5)',
  at: '8条5号の5',
  title: { ja: 'インターネット通信の監視装置', en: 'Internet surveillance equipment' },
  heading: networkSurveillance,
  when: all(carrierClass, hardSelectors, relations),
  unless: [service],
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '5A001.j', eu: '5A001.j' },
})
