/**
 * Words of names of Japanese organisations, and what their English names say for them; the parts in the order of the
 * English. Common knowledge, own compilation.
 */
const WORDS = `ホールディングス=holdings グループ=group グローバル=global ジャパン=japan インターナショナル=international
テクノロジー=technology テクノロジーズ=technologies システム=system システムズ=systems サービス=service サービスズ=services
ソリューションズ=solutions エンジニアリング=engineering フード=food フーズ=foods キャピタル=capital パートナーズ=partners
ファイナンシャル=financial フィナンシャル=financial ホテル=hotel メディカル=medical エナジー=energy エネルギー=energy
コーポレーション=corporation カンパニー=company ネットワーク=network ネットワークス=networks ケミカル=chemical バンク=bank
マネジメント=management インベストメント=investment リート=reit ロジスティクス=logistics モーター=motor モータース=motors
銀行=bank 信託銀行=trust+bank 信用金庫=shinkin+bank 証券=securities 保険=insurance 生命保険=life+insurance 損害保険=insurance
火災海上保険=fire+marine+insurance 電機=electric 電気=electric 電子=electronics 電力=electric+power 電工=electric 電線=electric+wire
重工業=heavy+industries 重工=heavy+industries 工業=industries 産業=industries 化学=chemical 化学工業=chemical+industries
製薬=pharmaceutical 薬品=pharmaceutical 医薬品=pharmaceutical 製鉄=steel 製鋼=steel 鉄鋼=steel 金属=metal 鉱業=mining 石油=oil
石炭=coal 瓦斯=gas ガス=gas 自動車=motor 自動車工業=motor 機械=machinery 機械工業=machinery 精機=precision 精密=precision
精工=precision 製作所=works 製造=manufacturing 建設=construction 建設工業=construction 土木=civil+engineering 不動産=real+estate
鉄道=railway 電鉄=electric+railway 航空=airlines 海運=shipping 汽船=steamship 船舶=ship 造船=shipbuilding 運輸=transport
運送=transport 倉庫=warehouse 物流=logistics 通信=communications 放送=broadcasting 新聞=newspaper 出版=publishing 印刷=printing
食品=foods 製粉=flour+milling 製糖=sugar 製油=oil 製紙=paper 紙業=paper 繊維=textile 紡績=spinning 硝子=glass 板硝子=sheet+glass
ゴム=rubber タイヤ=tire 樹脂=plastics 塗料=paint セメント=cement 水産=fisheries 農業=agriculture 林業=forestry
商事=trading 商会=trading 物産=trading 通商=trading 貿易=trading 販売=sales 百貨店=department+store 大学=university
研究所=institute 研究開発=research+development 総合研究所=research+institute 技術=technology 技研=technology 開発=development 事業=business
東日本=east 西日本=west 北海道=hokkaido 日本=japan 国際=international 中央=central 第一=first 第二=second 第三=third 総合=general 投資法人=investment+corporation
全国=national 国立=national 協会=association 連合会=federation 組合=association 協同組合=cooperative 本社=headquarters`

/** The English of a word, in its parts. */
export const JAPANESE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.split(/\s+/).map((pair) => {
    const [word = '', english = ''] = pair.split('=')
    return [word, english.split('+')] as const
  }),
)
