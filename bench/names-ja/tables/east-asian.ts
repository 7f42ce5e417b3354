/** Chinese and Korean names as they are written in East Asia and in Latin letters. Common knowledge, own compilation. */

/** Each: simplified, as Japan or Taiwan writes it, pinyin, katakana after the Chinese sound, kana of the Japanese reading. */
const FAMILIES = `王,王,Wang,ワン,おう 李,李,Li,リー,り 张,張,Zhang,チャン,ちょう 刘,劉,Liu,リウ,りゅう 陈,陳,Chen,チェン,ちん 杨,楊,Yang,ヤン,よう
赵,趙,Zhao,チャオ,ちょう 黄,黄,Huang,ホアン,こう 周,周,Zhou,チョウ,しゅう 吴,呉,Wu,ウー,ご 徐,徐,Xu,シュー,じょ 孙,孫,Sun,スン,そん
马,馬,Ma,マー,ば 朱,朱,Zhu,チュー,しゅ 郭,郭,Guo,クオ,かく 罗,羅,Luo,ルオ,ら 郑,鄭,Zheng,チョン,てい 谢,謝,Xie,シエ,しゃ
韩,韓,Han,ハン,かん 唐,唐,Tang,タン,とう 宋,宋,Song,ソン,そう 邓,鄧,Deng,トン,とう`
const GIVENS = `伟,偉,Wei,ウェイ,い 明,明,Ming,ミン,めい 建国,建国,Jianguo,チエンクオ,けんこく 志明,志明,Zhiming,チーミン,しめい
文杰,文傑,Wenjie,ウェンチエ,ぶんけつ 海涛,海濤,Haitao,ハイタオ,かいとう 丽华,麗華,Lihua,リーホア,れいか 秀英,秀英,Xiuying,シウイン,しゅうえい
玉兰,玉蘭,Yulan,ユーラン,ぎょくらん 春梅,春梅,Chunmei,チュンメイ,しゅんばい 永康,永康,Yongkang,ヨンカン,えいこう 天明,天明,Tianming,ティエンミン,てんめい
志远,志遠,Zhiyuan,チーユエン,しえん 晓东,暁東,Xiaodong,シアオトン,ぎょうとう 建军,建軍,Jianjun,チエンチュン,けんぐん 德华,徳華,Dehua,トーホア,とくか
雪梅,雪梅,Xuemei,シュエメイ,せつばい 伟民,偉民,Weimin,ウェイミン,いみん 志民,志民,Zhimin,チーミン,しみん 文华,文華,Wenhua,ウェンホア,ぶんか`

export interface ChineseName {
  readonly simplified: string
  readonly traditional: string
  readonly pinyin: string
  readonly katakana: string
  readonly japanese: string
}

function chinese(table: string): readonly ChineseName[] {
  return table.split(/\s+/).map((entry) => {
    const [simplified = '', traditional = '', pinyin = '', katakana = '', japanese = ''] = entry.split(',')
    return { simplified, traditional, pinyin, katakana, japanese }
  })
}
export const CHINESE_FAMILIES = chinese(FAMILIES)
export const CHINESE_GIVENS = chinese(GIVENS)

/** Given names of one sound in other characters: other persons where both are in characters. */
export const SAME_PINYIN: readonly (readonly [string, string])[] = [
  ['志明', '智明'],
  ['偉', '薇'],
  ['建国', '剣国'],
  ['偉民', '為民'],
  ['文傑', '文潔'],
  ['秀英', '秀瑩'],
  ['海濤', '海韜'],
  ['明', '銘'],
  ['天明', '天鳴'],
  ['永康', '勇康'],
]

/** Each: hanja, hangul, katakana, spellings in Latin letters, kana of the Japanese reading. */
const KOREAN_FAMILY = `金,김,キム,Kim/Gim,きん 李,이,イ,Lee/Yi,り 朴,박,パク,Park/Pak,ぼく 崔,최,チェ,Choi/Choe,さい 鄭,정,チョン,Jung/Jeong,てい
姜,강,カン,Kang/Gang,きょう 趙,조,チョ,Cho/Jo,ちょう 尹,윤,ユン,Yoon/Yun,いん 張,장,チャン,Jang/Chang,ちょう 林,임,イム,Lim/Im,りん
韓,한,ハン,Han,かん 呉,오,オ,Oh/O,ご 徐,서,ソ,Seo/Suh,じょ 申,신,シン,Shin/Sin,しん`
const KOREAN_GIVEN = `英姫,영희,ヨンヒ,Young-hee/Yeong-hui,えいき 成浩,성호,ソンホ,Sung-ho/Seong-ho,せいこう 志勲,지훈,ジフン,Ji-hoon/Ji-hun,しくん
恩恵,은혜,ウンヘ,Eun-hye/Un-hye,おんけい 哲洙,철수,チョルス,Chul-soo/Cheol-su,てつしゅ 相哲,상철,サンチョル,Sang-chul/Sang-cheol,そうてつ
美京,미경,ミギョン,Mi-kyung/Mi-gyeong,びけい 東勲,동훈,ドンフン,Dong-hoon/Dong-hun,とうくん 永鎬,영호,ヨンホ,Young-ho/Yeong-ho,えいこう
光洙,광수,クァンス,Kwang-soo/Gwang-su,こうしゅ 在石,재석,ジェソク,Jae-seok/Jae-suk,ざいせき 正浩,정호,ジョンホ,Jung-ho/Jeong-ho,せいこう`

export interface KoreanName {
  readonly hanja: string
  readonly hangul: string
  readonly katakana: string
  readonly latin: readonly string[]
  readonly japanese: string
}

function korean(table: string): readonly KoreanName[] {
  return table.split(/\s+/).map((entry) => {
    const [hanja = '', hangul = '', katakana = '', latin = '', japanese = ''] = entry.split(',')
    return { hanja, hangul, katakana, latin: latin.split('/'), japanese }
  })
}
export const KOREAN_FAMILIES = korean(KOREAN_FAMILY)
export const KOREAN_GIVENS = korean(KOREAN_GIVEN)

/** Public figures: every line is one person in several writings. */
export const CHINESE_FIGURES = `習近平|习近平|しゅうきんぺい|シー・チンピン|Xi Jinping
李強|李强|りきょう|リー・チアン|Li Qiang
毛沢東|毛泽东|毛澤東|もうたくとう|マオ・ツォートン|Mao Zedong|Mao Tse-tung
鄧小平|邓小平|とうしょうへい|Deng Xiaoping
周恩来|周恩來|しゅうおんらい|チョウ・エンライ|Zhou Enlai|Chou En-lai
江沢民|江泽民|こうたくみん|チアン・ツォーミン|Jiang Zemin
胡錦濤|胡锦涛|こきんとう|フー・チンタオ|Hu Jintao
温家宝|温家寶|おんかほう|ウェン・チアパオ|Wen Jiabao
王毅|おうき|ワン・イー|Wang Yi
蔡英文|さいえいぶん|ツァイ・インウェン|Tsai Ing-wen
馬英九|马英九|ばえいきゅう|マー・インチウ|Ma Ying-jeou
蒋介石|蔣介石|しょうかいせき|Chiang Kai-shek
任正非|にんせいひ|Ren Zhengfei`
  .split('\n')
  .map((line) => line.split('|'))
export const KOREAN_FIGURES = `金正恩|김정은|キム・ジョンウン|キムジョンウン|Kim Jong Un
金正日|김정일|キム・ジョンイル|きんしょうにち|Kim Jong Il
金日成|김일성|キム・イルソン|きんにっせい|Kim Il Sung
金与正|김여정|キム・ヨジョン|Kim Yo Jong
李明博|이명박|イ・ミョンバク|りめいはく|Lee Myung-bak
文在寅|문재인|ムン・ジェイン|ぶんざいいん|Moon Jae-in
朴槿恵|박근혜|パク・クネ|ぼくきんけい|Park Geun-hye
尹錫悦|윤석열|ユン・ソンニョル|Yoon Suk Yeol
潘基文|반기문|パン・ギムン|Ban Ki-moon
李在明|이재명|イ・ジェミョン|りざいめい|Lee Jae-myung`
  .split('\n')
  .map((line) => line.split('|'))
