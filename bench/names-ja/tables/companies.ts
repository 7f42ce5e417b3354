/** Names of companies and institutes. Facts about real ones are as they call themselves; stems are for invented ones. */

/** Companies of Japan as they call themselves: Japanese, English, kana without the legal form. */
const REAL = `トヨタ自動車株式会社|Toyota Motor Corporation|トヨタジドウシャ
日産自動車株式会社|Nissan Motor Co., Ltd.|ニッサンジドウシャ
三菱商事株式会社|Mitsubishi Corporation|ミツビシショウジ
三菱電機株式会社|Mitsubishi Electric Corporation|ミツビシデンキ
三菱重工業株式会社|Mitsubishi Heavy Industries, Ltd.|ミツビシジュウコウギョウ
三井物産株式会社|Mitsui & Co., Ltd.|ミツイブッサン
三井不動産株式会社|Mitsui Fudosan Co., Ltd.|ミツイフドウサン
住友商事株式会社|Sumitomo Corporation|スミトモショウジ
住友化学株式会社|Sumitomo Chemical Company, Limited|スミトモカガク
住友電気工業株式会社|Sumitomo Electric Industries, Ltd.|スミトモデンキコウギョウ
伊藤忠商事株式会社|ITOCHU Corporation|イトウチュウショウジ
丸紅株式会社|Marubeni Corporation|マルベニ
株式会社日立製作所|Hitachi, Ltd.|ヒタチセイサクショ
株式会社小松製作所|Komatsu Ltd.|コマツセイサクショ
川崎重工業株式会社|Kawasaki Heavy Industries, Ltd.|カワサキジュウコウギョウ
川崎汽船株式会社|Kawasaki Kisen Kaisha, Ltd.|カワサキキセン
日本郵船株式会社|Nippon Yusen Kabushiki Kaisha|ニッポンユウセン
株式会社商船三井|Mitsui O.S.K. Lines, Ltd.|ショウセンミツイ
日本製鉄株式会社|Nippon Steel Corporation|ニッポンセイテツ
株式会社神戸製鋼所|Kobe Steel, Ltd.|コウベセイコウショ
東レ株式会社|Toray Industries, Inc.|トウレ
旭化成株式会社|Asahi Kasei Corporation|アサヒカセイ
富士通株式会社|Fujitsu Limited|フジツウ
日本電気株式会社|NEC Corporation|ニッポンデンキ
株式会社島津製作所|Shimadzu Corporation|シマヅセイサクショ
日本電子株式会社|JEOL Ltd.|ニホンデンシ
京セラ株式会社|KYOCERA Corporation|キョウセラ
株式会社村田製作所|Murata Manufacturing Co., Ltd.|ムラタセイサクショ
信越化学工業株式会社|Shin-Etsu Chemical Co., Ltd.|シンエツカガクコウギョウ
武田薬品工業株式会社|Takeda Pharmaceutical Company Limited|タケダヤクヒンコウギョウ
塩野義製薬株式会社|Shionogi & Co., Ltd.|シオノギセイヤク
東京電力ホールディングス株式会社|Tokyo Electric Power Company Holdings, Incorporated|トウキョウデンリョクホールディングス
関西電力株式会社|The Kansai Electric Power Company, Incorporated|カンサイデンリョク
東京瓦斯株式会社|Tokyo Gas Co., Ltd.|トウキョウガス
大阪瓦斯株式会社|Osaka Gas Co., Ltd.|オオサカガス
東日本旅客鉄道株式会社|East Japan Railway Company|ヒガシニホンリョカクテツドウ
西日本旅客鉄道株式会社|West Japan Railway Company|ニシニホンリョカクテツドウ
株式会社三井住友銀行|Sumitomo Mitsui Banking Corporation|ミツイスミトモギンコウ
株式会社みずほ銀行|Mizuho Bank, Ltd.|ミズホギンコウ
野村證券株式会社|Nomura Securities Co., Ltd.|ノムラショウケン
任天堂株式会社|Nintendo Co., Ltd.|ニンテンドウ
キヤノン株式会社|Canon Inc.|キヤノン
オリンパス株式会社|Olympus Corporation|オリンパス
ヤマハ発動機株式会社|Yamaha Motor Co., Ltd.|ヤマハハツドウキ
株式会社資生堂|Shiseido Company, Limited|シセイドウ
味の素株式会社|Ajinomoto Co., Inc.|アジノモト
大日本印刷株式会社|Dai Nippon Printing Co., Ltd.|ダイニッポンインサツ
第一生命保険株式会社|The Dai-ichi Life Insurance Company, Limited|ダイイチセイメイホケン
日本生命保険相互会社|Nippon Life Insurance Company|ニッポンセイメイホケン
清水建設株式会社|Shimizu Corporation|シミズケンセツ
大成建設株式会社|Taisei Corporation|タイセイケンセツ
鹿島建設株式会社|Kajima Corporation|カジマケンセツ`
export const JAPANESE_COMPANIES = REAL.split('\n').map((line) => {
  const [ja = '', en = '', kana = ''] = line.split('|')
  return { ja, en, kana }
})

/** Two companies that bear one name in part and are two: their Japanese and English names. */
export const SISTERS: readonly (readonly string[])[] =
  `三菱商事株式会社|Mitsubishi Corporation=三菱電機株式会社|Mitsubishi Electric Corporation
三菱重工業株式会社|Mitsubishi Heavy Industries, Ltd.=三菱自動車工業株式会社|Mitsubishi Motors Corporation
三井物産株式会社|Mitsui & Co., Ltd.=三井不動産株式会社|Mitsui Fudosan Co., Ltd.
住友商事株式会社|Sumitomo Corporation=住友化学株式会社|Sumitomo Chemical Company, Limited
住友林業株式会社|Sumitomo Forestry Co., Ltd.=住友電気工業株式会社|Sumitomo Electric Industries, Ltd.
東日本旅客鉄道株式会社|East Japan Railway Company=西日本旅客鉄道株式会社|West Japan Railway Company
川崎重工業株式会社|Kawasaki Heavy Industries, Ltd.=川崎汽船株式会社|Kawasaki Kisen Kaisha, Ltd.
東京瓦斯株式会社|Tokyo Gas Co., Ltd.=東邦瓦斯株式会社|Toho Gas Co., Ltd.
日本電気株式会社|NEC Corporation=日本電子株式会社|JEOL Ltd.
日本製鉄株式会社|Nippon Steel Corporation=日本製鋼所|The Japan Steel Works, Ltd.
トヨタ自動車株式会社|Toyota Motor Corporation=豊田通商株式会社|Toyota Tsusho Corporation
トヨタ自動車株式会社|Toyota Motor Corporation=トヨタ紡織株式会社|Toyota Boshoku Corporation
ヤマハ株式会社|Yamaha Corporation=ヤマハ発動機株式会社|Yamaha Motor Co., Ltd.
大日本印刷株式会社|Dai Nippon Printing Co., Ltd.=大日本塗料株式会社|Dai Nippon Toryo Co., Ltd.
富士通株式会社|Fujitsu Limited=富士電機株式会社|Fuji Electric Co., Ltd.
東京電力ホールディングス株式会社|Tokyo Electric Power Company Holdings, Incorporated=東北電力株式会社|Tohoku Electric Power Company, Incorporated
関西電力株式会社|The Kansai Electric Power Company, Incorporated=中国電力株式会社|The Chugoku Electric Power Company, Incorporated
株式会社日立製作所|Hitachi, Ltd.=日立建機株式会社|Hitachi Construction Machinery Co., Ltd.
株式会社村田製作所|Murata Manufacturing Co., Ltd.=村田機械株式会社|Murata Machinery, Ltd.
株式会社髙島屋|Takashimaya Company, Limited=高島株式会社|Takashima & Co., Ltd.
第一生命保険株式会社|The Dai-ichi Life Insurance Company, Limited=日本生命保険相互会社|Nippon Life Insurance Company
三井住友銀行|Sumitomo Mitsui Banking Corporation=三井住友信託銀行|Sumitomo Mitsui Trust Bank, Limited
武田薬品工業株式会社|Takeda Pharmaceutical Company Limited=久光製薬株式会社|Hisamitsu Pharmaceutical Co., Inc.
旭化成株式会社|Asahi Kasei Corporation=三菱ケミカル株式会社|Mitsubishi Chemical Corporation
清水建設株式会社|Shimizu Corporation=大成建設株式会社|Taisei Corporation
キヤノン株式会社|Canon Inc.=キヤノン電子株式会社|Canon Electronics Inc.`
    .split('\n')
    .map((line) => line.split(/[|=]/))

/** Companies from abroad as they write themselves, in katakana, and a company near them that is another. */
export const FOREIGN: readonly (readonly string[])[] =
  `Siemens AG|シーメンス|Siemens Energy AG|シーメンス・エナジー
Samsung Electronics Co., Ltd.|サムスン電子|Samsung Electro-Mechanics Co., Ltd.|サムスン電機
Volkswagen AG|フォルクスワーゲン|Volvo AB|ボルボ
Robert Bosch GmbH|ロバート・ボッシュ|Bausch & Lomb Inc.|ボシュロム
BASF SE|ビーエーエスエフ|Bayer AG|バイエル
Airbus SE|エアバス|Air Liquide S.A.|エア・リキード
The Boeing Company|ボーイング|Bombardier Inc.|ボンバルディア
Intel Corporation|インテル|Infineon Technologies AG|インフィニオン・テクノロジーズ
Microsoft Corporation|マイクロソフト|Microchip Technology Inc.|マイクロチップ・テクノロジー
Micron Technology, Inc.|マイクロン・テクノロジー|Microchip Technology Inc.|マイクロチップ・テクノロジー
Apple Inc.|アップル|Applied Materials, Inc.|アプライド・マテリアルズ
Amazon.com, Inc.|アマゾン・ドット・コム|AMETEK, Inc.|アメテック
Philips N.V.|フィリップス|Phillips 66 Company|フィリップス66
Nestlé S.A.|ネスレ|Nexans S.A.|ネクサンス
Unilever PLC|ユニリーバ|Unicharm Corporation|ユニ・チャーム
Rolls-Royce plc|ロールス・ロイス|Rohde & Schwarz GmbH|ローデ・シュワルツ
Caterpillar Inc.|キャタピラー|Catalent, Inc.|キャタレント
Gazprom PAO|ガスプロム|Gazprombank AO|ガスプロムバンク
Sberbank of Russia|ズベルバンク|Gazprombank AO|ガスプロムバンク
Rosneft Oil Company|ロスネフチ|Tatneft PAO|タトネフチ
Huawei Technologies Co., Ltd.|ファーウェイ|Hikvision Digital Technology Co., Ltd.|ハイクビジョン
Lenovo Group Limited|レノボ・グループ|Renault S.A.|ルノー
Hyundai Motor Company|ヒョンデ・モーター|Hyundai Steel Company|ヒョンデ・スチール
Novartis AG|ノバルティス|Novo Nordisk A/S|ノボノルディスク
Pfizer Inc.|ファイザー|Visa Inc.|ビザ
Ericsson AB|エリクソン|Emerson Electric Co.|エマソン・エレクトリック
Nokia Corporation|ノキア|Nikon Corporation|ニコン
Schneider Electric SE|シュナイダーエレクトリック|Emerson Electric Co.|エマソン・エレクトリック
Thales S.A.|タレス|Tesla, Inc.|テスラ
Lockheed Martin Corporation|ロッキード・マーティン|Martin Marietta Materials, Inc.|マーティン・マリエッタ・マテリアルズ
Halliburton Company|ハリバートン|Harley-Davidson, Inc.|ハーレーダビッドソン
Honeywell International Inc.|ハネウェル・インターナショナル|Hewlett-Packard Company|ヒューレット・パッカード
Deutsche Bank AG|ドイツ銀行|Deutsche Post AG|ドイツポスト
Qualcomm Incorporated|クアルコム|Qualtrics International Inc.|クアルトリクス
Texas Instruments Incorporated|テキサス・インスツルメンツ|National Instruments Corporation|ナショナルインスツルメンツ
Rheinmetall AG|ラインメタル|Rhenus SE|レーヌス`
    .split('\n')
    .map((line) => line.split('|'))

/** Short names in general use, the whole name, and a company that has the short name's letters and is another. */
export const SHORT_NAMES: readonly (readonly string[])[] = `東電|東京電力株式会社|東北電力株式会社
関電|関西電力株式会社|関西テレビ放送株式会社
中電|中部電力株式会社|中越パルプ工業株式会社
日産|日産自動車株式会社|日本産業パートナーズ株式会社
三菱重工|三菱重工業株式会社|三菱化工機株式会社
日立|株式会社日立製作所|日立市役所
川重|川崎重工業株式会社|川崎汽船株式会社
住商|住友商事株式会社|住友化学株式会社
伊藤忠|伊藤忠商事株式会社|伊藤園
信越化学|信越化学工業株式会社|信越放送株式会社
島津|株式会社島津製作所|島精機製作所
村田製作所|株式会社村田製作所|村田機械株式会社
商船三井|株式会社商船三井|三井倉庫株式会社
郵船|日本郵船株式会社|日本郵便株式会社
住友電工|住友電気工業株式会社|住友金属鉱山株式会社
JR東日本|東日本旅客鉄道株式会社|西日本旅客鉄道株式会社
JR東海|東海旅客鉄道株式会社|東海汽船株式会社
NTT|日本電信電話株式会社|日本電気株式会社
NHK|日本放送協会|日本発条株式会社
全日空|全日本空輸株式会社|日本航空株式会社
日銀|日本銀行|日本政策投資銀行
東大|東京大学|東北大学
京大|京都大学|京都工芸繊維大学
阪大|大阪大学|大阪公立大学
産総研|産業技術総合研究所|総合地球環境学研究所
理研|理化学研究所|理研ビタミン株式会社
JAXA|宇宙航空研究開発機構|海洋研究開発機構
大ガス|大阪瓦斯株式会社|大分瓦斯株式会社`
  .split('\n')
  .map((line) => line.split('|'))

/** Universities and institutes, and near ones. */
export const INSTITUTES: readonly (readonly string[])[] =
  `東京大学|The University of Tokyo|東京理科大学|Tokyo University of Science
京都大学|Kyoto University|京都産業大学|Kyoto Sangyo University
大阪大学|Osaka University|大阪公立大学|Osaka Metropolitan University
東北大学|Tohoku University|東北学院大学|Tohoku Gakuin University
北海道大学|Hokkaido University|北海道教育大学|Hokkaido University of Education
九州大学|Kyushu University|九州工業大学|Kyushu Institute of Technology
名古屋大学|Nagoya University|名古屋工業大学|Nagoya Institute of Technology
慶應義塾大学|Keio University|早稲田大学|Waseda University
立命館大学|Ritsumeikan University|立教大学|Rikkyo University
北京大学|Peking University|南京大学|Nanjing University
清華大学|Tsinghua University|東南大学|Southeast University
北京航空航天大学|Beihang University|南京航空航天大学|Nanjing University of Aeronautics and Astronautics
ハルビン工業大学|Harbin Institute of Technology|ハルビン工程大学|Harbin Engineering University
西北工業大学|Northwestern Polytechnical University|西安交通大学|Xi'an Jiaotong University
ソウル大学校|Seoul National University|ソウル市立大学校|University of Seoul
金日成総合大学|Kim Il Sung University|金策工業総合大学|Kim Chaek University of Technology
モスクワ大学|Moscow State University|モスクワ物理工科大学|Moscow Institute of Physics and Technology
マサチューセッツ工科大学|Massachusetts Institute of Technology|カリフォルニア工科大学|California Institute of Technology`
    .split('\n')
    .map((line) => line.split('|'))

/** Stems of invented companies with their kana. */
export const STEMS =
  `北斗=ほくと 三光=さんこう 青葉=あおば 若松=わかまつ 千歳=ちとせ 協和=きょうわ 光陽=こうよう 大栄=だいえい 東明=とうめい 富岳=ふがく 白鳥=しらとり 旭陽=きょくよう
日昇=にっしょう 瑞穂=みずほ 相模=さがみ 駿河=するが 播磨=はりま 北陸=ほくりく 山陽=さんよう 九重=ここのえ 双葉=ふたば 高千穂=たかちほ 八雲=やくも 朝霧=あさぎり`
    .split(/\s+/)
    .map((entry) => {
      const [kanji = '', kana = ''] = entry.split('=')
      return { kanji, kana }
    })
/** What companies do: kanji, kana, English. */
export const TRADES =
  `工業=こうぎょう=Industries 電機=でんき=Electric 建設=けんせつ=Construction 化学=かがく=Chemical 製薬=せいやく=Pharmaceutical 運輸=うんゆ=Transport
倉庫=そうこ=Warehouse 海運=かいうん=Shipping 食品=しょくひん=Foods 印刷=いんさつ=Printing 鉄鋼=てっこう=Steel 造船=ぞうせん=Shipbuilding 商事=しょうじ=Trading
機械=きかい=Machinery 石油=せきゆ=Petroleum 不動産=ふどうさん=Real Estate 証券=しょうけん=Securities 繊維=せんい=Textile`
    .split(/\s(?!Estate)/)
    .map((entry) => {
      const [kanji = '', kana = '', english = ''] = entry.split('=')
      return { kanji, kana, english }
    })
