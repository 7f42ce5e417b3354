/**
 * Family and given names of Japan: characters, usual reading (`'` where two vowels stay apart), other usual readings
 * behind `/`, and behind `:` older forms of the same name. Common knowledge, own compilation.
 */
const FAMILIES = `佐藤=さとう 鈴木=すずき 高橋=たかはし:髙橋 田中=たなか 伊藤=いとう 渡辺=わたなべ:渡邊:渡邉 山本=やまもと 中村=なかむら
小林=こばやし 加藤=かとう 吉田=よしだ:𠮷田 山田=やまだ 佐々木=ささき 山口=やまぐち 松本=まつもと 井上=いの'うえ 木村=きむら 林=はやし
斎藤=さいとう:齋藤 清水=しみず 山崎=やまざき/やまさき:山﨑 森=もり 池田=いけだ 橋本=はしもと 阿部=あべ 石川=いしかわ 前田=まえだ
藤田=ふじた 小川=おがわ 後藤=ごとう 岡田=おかだ 長谷川=はせがわ 村上=むらかみ 近藤=こんどう 石井=いしい 坂本=さかもと 遠藤=えんどう
青木=あおき 藤井=ふじい 西村=にしむら 福田=ふくだ 太田=おおた 三浦=みうら 岡本=おかもと 松田=まつだ 中島=なかじま/なかしま:中嶋
中野=なかの 原田=はらだ 小野=おの 田村=たむら 竹内=たけうち 金子=かねこ 和田=わだ 中山=なかやま 石田=いしだ 上田=うえだ 森田=もりた
柴田=しばた 酒井=さかい 工藤=くどう 横山=よこやま 宮崎=みやざき:宮﨑 宮本=みやもと 内田=うちだ 高木=たかぎ:髙木 谷口=たにぐち
大野=おおの 丸山=まるやま 今井=いまい 河野=こうの/かわの 藤原=ふじわら 小島=こじま:小嶋 大塚=おおつか 島田=しまだ:嶋田
浜田=はまだ:濱田:濵田 桜井=さくらい:櫻井 広瀬=ひろせ:廣瀬 沢田=さわだ:澤田 真田=さなだ:眞田 滝沢=たきざわ:瀧澤 国分=こくぶ:國分
黒沢=くろさわ:黒澤 新井=あらい 東=ひがし/あずま 菅野=かんの/すがの 角田=つのだ/かくた 神山=かみやま/こうやま 長田=おさだ/ながた
上村=うえむら/かみむら 小山=こやま/おやま 本間=ほんま 難波=なんば 渡部=わたなべ/わたべ 大場=おおば 小田=おだ 古川=ふるかわ
吉川=よしかわ/きっかわ 服部=はっとり 堀=ほり 土屋=つちや 辻=つじ 大島=おおしま:大嶋 小倉=おぐら 大倉=おおくら 小沢=おざわ:小澤
大沢=おおさわ:大澤 松浦=まつ'うら 塚田=つかだ 新田=にった 千葉=ちば 福島=ふくしま:福嶋 矢島=やじま:矢嶋 広田=ひろた:廣田
桜田=さくらだ:櫻田 浜口=はまぐち:濱口 柳沢=やなぎさわ:柳澤 広川=ひろかわ:廣川`

const GIVENS = `太郎=たろう 健太=けんた 翔太=しょうた 大輔=だいすけ 健一=けん'いち 隆=たかし 誠=まこと 修=おさむ 浩=ひろし 裕子=ゆうこ/ひろこ
優子=ゆうこ 由紀子=ゆきこ 幸子=さちこ/ゆきこ 洋子=ようこ/ひろこ 陽子=ようこ 恵子=けいこ 恵美=えみ/めぐみ 明美=あけみ 直美=なおみ
美穂=みほ 翔=しょう/かける 淳=じゅん/あつし 純=じゅん 潤=じゅん 順子=じゅんこ 純子=じゅんこ/すみこ 裕=ゆう/ゆたか/ひろし
優=ゆう/まさる 剛=つよし/ごう 進=すすむ 正=ただし/まさし 正人=まさと 雅人=まさと 和也=かずや 一也=かずや 達也=たつや
竜也=たつや:龍也 哲也=てつや 徹=とおる 透=とおる 亮=りょう/あきら 涼=りょう 遼=りょう/はるか 健司=けんじ 賢治=けんじ 恵一=けい'いち
慶一=けい'いち 俊介=しゅんすけ 駿介=しゅんすけ 啓介=けいすけ 圭介=けいすけ 智子=ともこ/さとこ 知子=ともこ 朋子=ともこ 真理子=まりこ:眞理子
万里子=まりこ 香織=かおり 沙織=さおり 大樹=だいき/ひろき 直樹=なおき 直輝=なおき 裕樹=ゆうき/ひろき 勇気=ゆうき 祐介=ゆうすけ
雄介=ゆうすけ 桃子=ももこ 久美子=くみこ 千尋=ちひろ 文雄=ふみお 辰夫=たつお 達夫=たつお 寿夫=としお/ひさお:壽夫 俊夫=としお 敏夫=としお
潔=きよし 清=きよし 薫=かおる 聡=さとし 恵=めぐみ/けい 光一=こう'いち 浩一=こう'いち 伸一=しん'いち 真一=しん'いち:眞一 修平=しゅうへい
周平=しゅうへい 一樹=かずき 和樹=かずき 千津子=ちづこ 静香=しずか:靜香 桜=さくら:櫻 実=みのる:實 栄一=えい'いち:榮一 国男=くに'お:國男
広志=ひろし:廣志 幸恵=ゆきえ/さちえ 信二=しんじ 慎二=しんじ 晴子=はるこ 春子=はるこ`

export interface JapaneseName {
  readonly kanji: string
  /** Usual readings, the commonest first. */
  readonly kana: readonly string[]
  readonly oldForms: readonly string[]
}

function namesOf(table: string): readonly JapaneseName[] {
  return table.split(/\s+/).map((entry) => {
    const [kanji = '', rest = ''] = entry.split('=')
    const [readings = '', ...oldForms] = rest.split(':')
    return { kanji, kana: readings.split('/'), oldForms: oldForms.filter((form) => form !== kanji) }
  })
}

export const FAMILY_NAMES = namesOf(FAMILIES)
export const GIVEN_NAMES = namesOf(GIVENS)

/** Family names that are taken for one another, and are not one: written alike or spelt alike. */
export const LOOK_ALIKE_FAMILIES: readonly (readonly [string, string])[] =
  `太田-大田 渡辺-渡部 吉川-古川 大野-小野 大島-小島 大沢-小沢
大倉-小倉 高木-高本 石川-石井 中村-中林 山田-山口 山本-山元 阿部-安部 上田-植田 原田-原口 松本-松木 村上-村山
伊藤-伊東 加藤-加東 近藤-遠藤 斎藤-佐藤 小田-小畑 新井-荒井 酒井-坂井 河野-川野 森-林 福田-富田 小川-小山
河井-川井 中山-中川 菅野-管野 橋本-橋元 藤井-藤川 長田-永田`
    .split(/\s+/)
    .map((pair) => {
      const [one = '', other = ''] = pair.split('-')
      return [one, other]
    })
/** Family names a letter or two apart in Latin letters, each of them a name. */
export const NEAR_SPELLINGS: readonly (readonly [string, string])[] =
  `Sato-Saito Ito-Kito Kato-Goto Kubo-Kudo Endo-Kondo Hara-Harada Oda-Ota Ono-Uno Inoue-Inui Kondo-Kono Yamada-Yamane
Mori-Morita Yamamoto-Yamamura Okada-Okuda Nakamura-Nakayama Matsuda-Masuda Ishida-Ishii Kobayashi-Kobayakawa Fujita-Fujii Hayashi-Hayashida
Maeda-Maekawa Tanaka-Tanabe Tamura-Tsumura Kimura-Kitamura Sakai-Sasaki Arai-Asai Hirota-Hirose Takagi-Takaki Miura-Miwa Imai-Inui
Shimada-Shimoda Sawada-Sanada Ueda-Uchida Okamoto-Okumoto`
    .split(/\s+/)
    .map((pair) => {
      const [one = '', other = ''] = pair.split('-')
      return [one, other]
    })
