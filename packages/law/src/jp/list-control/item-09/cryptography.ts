import { all, any, entry, feature, kind, limb, measure, moreThan, not } from '../write/index.ts'

/** 8条9号–11号: cryptography and information security. */

const cryptographic = kind('cryptographic-equipment', {
  ja: '暗号装置又は暗号機能を実現するための部分品',
  en: 'a cryptographic equipment, or a component that does cryptography',
})
const confidentiality = feature('crypto-confidentiality', {
  ja: 'データの機密性確保のための暗号機能を有する（認証・署名等のみでない）',
  en: 'it encrypts for data confidentiality, not only for authentication, signatures and the like',
})
const symmetric = measure('crypto.symmetric-key', {
  unit: 'bit',
  label: { ja: '対称アルゴリズムの鍵の長さ', en: 'length of symmetric keys' },
})
const factoring = measure('crypto.factoring-modulus', {
  unit: 'bit',
  label: {
    ja: '素因数分解（RSA等）に基づく非対称アルゴリズムの整数の長さ',
    en: 'length of the integer of asymmetric algorithms by factoring (RSA and the like)',
  },
})
const discrete = measure('crypto.finite-field-logarithm', {
  unit: 'bit',
  label: {
    ja: '有限体の離散対数（DH等）に基づく非対称アルゴリズムの長さ',
    en: 'length of asymmetric algorithms by discrete logarithms in finite fields (DH and the like)',
  },
})
const elliptic = measure('crypto.other-group-logarithm', {
  unit: 'bit',
  label: {
    ja: '他の群（楕円曲線等）の離散対数に基づく非対称アルゴリズムの長さ',
    en: 'length of asymmetric algorithms by discrete logarithms in other groups (elliptic curves and the like)',
  },
})
const postQuantum = feature('crypto-post-quantum', {
  ja: '格子、超特異楕円曲線の同種写像又はランダムな符号の復号に基づく非対称アルゴリズムを用いる',
  en: 'it uses asymmetric algorithms by lattices, isogenies of supersingular curves or decoding of random codes',
})
const security = feature('crypto-information-security', {
  ja: '情報システムのセキュリティ管理機能を主たる機能とする',
  en: 'it its main function is information security',
})
const network = feature('crypto-communication-or-network', {
  ja: 'デジタル通信装置又は電気通信回線の構築・管理・運用のための装置である',
  en: 'it is digital communication equipment, or builds, runs or manages networks',
})
const computing = feature('crypto-computer-or-storage', {
  ja: '電子計算機又は情報の記録・保存・処理を主たる機能とする',
  en: 'it is a computer, or mainly stores or processes information',
})
const supporting = feature('crypto-supporting-listed-crypto', {
  ja: '暗号機能が主たる機能以外を支援し、かつ8条9号から12号までに該当する組込み部分品又は21条の非公開プログラムで実現されている',
  en: 'it its cryptography supports another than its main function and is done by a built-in item of art. 8 items 9 to 12 or a program of art. 21 that is not public',
})
const excluded = feature('crypto-excluded-use', {
  ja: '8条9号イ(11)から(18)までの除外（スマートカード、民生用携帯電話、コードレス電話、小型基地局、OAM専用ルーター、汎用計算機、民生IoT機器等）のいずれかに該当する',
  en: 'it is one of the exclusions of art. 8 item 9 (i)11 to 18: smart cards, civil mobile phones, cordless phones, small cells, routers for maintenance only, general-purpose computers, civil connected devices',
})
const massMarket = feature('crypto-mass-market', {
  ja: '店頭等の在庫から制限なく販売され、使用者が暗号機能を変更できず、供給者の技術支援を要しない（書面で確認できる）',
  en: 'it is sold from stock without restriction, its user cannot change the cryptography, it needs no support by the supplier, and this can be confirmed in writing',
})
const massMarketPart = feature('crypto-mass-market-component', {
  ja: 'そのような貨物のための部分品で、8条9号ヘ(2)の全てに該当する（書面で確認できる）',
  en: 'it is a component of such goods and meets all of art. 8 item 9 (he)2, confirmed in writing',
})
const activation = feature('crypto-activation', {
  ja: '暗号機能有効化の手段によってのみ、他の貨物・プログラムを該当するものに変換し又は同等の機能を追加する',
  en: 'it by a means of activation it turns other goods or programs into controlled ones, or adds such a function',
})
const quantum = feature('crypto-quantum', {
  ja: '量子暗号を用いるように設計・改造した',
  en: 'it is designed or modified to use quantum cryptography',
})
const wideCodes = feature('crypto-ultra-wideband-codes', {
  ja: '暗号処理によりウルトラワイドバンド（帯域幅500 MHz超又は比帯域20 %以上）の符号を生成する',
  en: 'it makes codes of ultra-wideband (above 500 MHz, or from 20 % of the centre frequency) by cryptography',
})
const spreadCodes = feature('crypto-spreading-codes', {
  ja: '暗号処理によりスペクトル拡散の符号（ホッピング符号を含む）を生成する',
  en: 'it makes spreading or hopping codes by cryptography',
})

const otherSecurity = kind('information-security-equipment', {
  ja: '暗号以外の情報システムのセキュリティ管理機能を実現する装置・部分品',
  en: 'equipment or a component for information security other than by cryptography',
})
const tapDetection = feature('security-tap-detecting-cable', {
  ja: '盗聴の検知機能を有する通信ケーブルシステムである',
  en: 'it is a communication cable system that detects tapping',
})
const emanation = feature('security-emanation', {
  ja: '情報を伝達する信号の漏えいを防止するように設計・改造した',
  en: 'it is designed or modified against leaking of signals that carry information',
})
const emanationOther = feature('security-emanation-health-or-interference', {
  ja: '人体の危害・機器の誤動作の防止目的又は電磁妨害防止標準に基づく漏えい防止である',
  en: 'it the leaking is stopped for health, against interference, or to interference standards',
})
const defeating = kind('security-defeating-equipment', {
  ja: 'セキュリティ管理機能を無効化、低下又は迂回させる暗号装置・部分品',
  en: 'a cryptographic equipment that defeats, weakens or bypasses information security',
})
const cryptanalysis = feature('security-cryptanalysis', {
  ja: '暗号解析を行うように設計・改造した',
  en: 'it is designed or modified for cryptanalysis',
})
const rawData = feature('security-raw-data-extraction', {
  ja: '端末の認証・承認制御を迂回して生データを抽出するように設計した',
  en: 'it is designed to bypass authentication and extract raw data from devices',
})
const rawDataExempt = feature('security-raw-data-exempt', {
  ja: '端末の設計・製造用、デバッガ・ハイパーバイザー、論理データ抽出限定、チップオフ・JTAG又はジェイルブレーキング専用である',
  en: 'it is for designing or making devices, a debugger or hypervisor, limited to logical extraction, chip-off or JTAG, or only for jailbreaking',
})

const market = limb('item-9-7.he', {
  at: '8条9号ヘ',
  title: { ja: '市販品の除外', en: 'Mass-market goods, left out' },
  when: any(massMarket, massMarketPart),
})

const strong = any(
  moreThan(symmetric, '56 bit'),
  moreThan(factoring, '512 bit'),
  moreThan(discrete, '512 bit'),
  moreThan(elliptic, '112 bit'),
  postQuantum,
)

export const cryptography = entry('item-9-7', {
  item: '9(7)',
  at: '8条9号',
  title: { ja: '暗号装置', en: 'Cryptography' },
  heading: cryptographic,
  when: any(
    limb('item-9-7.i', {
      at: '8条9号イ',
      title: { ja: '機密性のための暗号', en: 'Cryptography for confidentiality' },
      when: all(confidentiality, strong, any(security, network, computing, supporting), not(excluded)),
    }),
    limb('item-9-7.ro', {
      at: '8条9号ロ',
      title: { ja: '暗号機能の有効化', en: 'Activation' },
      when: activation,
    }),
    limb('item-9-7.ha', {
      at: '8条9号ハ',
      title: { ja: '量子暗号', en: 'Quantum cryptography' },
      when: quantum,
    }),
    limb('item-9-7.ni', {
      at: '8条9号ニ',
      title: { ja: 'ウルトラワイドバンドの符号', en: 'Ultra-wideband codes' },
      when: wideCodes,
    }),
    limb('item-9-7.ho', {
      at: '8条9号ホ',
      title: { ja: '拡散符号', en: 'Spreading codes' },
      when: spreadCodes,
    }),
  ),
  unless: [market],
  leftOut: {
    ja: '3条19号ハ(2)2、8条11号、10条5号イに該当するものの除外',
    en: 'the exclusion of what art. 3 item 19 (ha)2 2, art. 8 item 11 or art. 10 item 5 (i) covers',
  },
  leftOutElsewhere: true,
  codes: { us: '5A002', eu: '5A002' },
})
export const tapDetectingCables = entry('item-9-10', {
  item: '9(10)',
  at: '8条10号イ',
  title: { ja: '盗聴検知ケーブル', en: 'Tap-detecting cables' },
  heading: otherSecurity,
  when: tapDetection,
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '5A003.a', eu: '5A003.a' },
})
const harmless = limb('item-9-8.ro-except', {
  at: '8条10号ロ',
  title: { ja: '人体・誤動作・妨害防止標準の除外', en: 'For health or interference, left out' },
  when: emanationOther,
})
export const emanationSecurity = entry('item-9-8', {
  item: '9(8)',
  at: '8条10号ロ',
  title: { ja: '信号の漏えいを防止する装置', en: 'Equipment against leaking signals' },
  heading: otherSecurity,
  when: emanation,
  unless: [harmless],
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '5A003.b', eu: '5A003.b' },
})
const tools = limb('item-9-7-defeating.ro-except', {
  at: '8条11号ロ',
  title: { ja: '設計用等の除外', en: 'Design tools and the like, left out' },
  when: rawDataExempt,
})
export const securityDefeating = entry('item-9-7-defeating', {
  item: '9(7)',
  at: '8条11号',
  title: { ja: 'セキュリティを無効化する暗号装置', en: 'Equipment that defeats security' },
  heading: defeating,
  when: any(
    limb('item-9-7-defeating.i', {
      at: '8条11号イ',
      title: { ja: '暗号解析', en: 'Cryptanalysis' },
      when: cryptanalysis,
    }),
    limb('item-9-7-defeating.ro', {
      at: '8条11号ロ',
      title: { ja: '生データの抽出', en: 'Extracting raw data' },
      when: rawData,
      unless: [tools],
    }),
  ),
  leftOut: { ja: '7条5号に該当するものの除外', en: 'the exclusion of what art. 7 item 5 covers' },
  leftOutElsewhere: true,
  codes: { us: '5A004', eu: '5A004' },
})
