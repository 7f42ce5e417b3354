/**
 * Forms of one Chinese character that names are written with: old and new forms of Japan, variants of family names, and
 * simplified and traditional forms of China where names have them; pairs of a form and the form that stands for it.
 * Common knowledge of the Jōyō table and the family register; own compilation.
 */
const PAIRS =
  '髙高﨑崎邊辺邉辺齊斉齋斎澤沢濱浜濵浜廣広國国櫻桜龍竜瀧滝嶋島嶌島德徳惠恵眞真學学會会榮栄關関藏蔵藤藤條条應応豐豊' +
  '圓円傳伝轉転總総將将壽寿實実寶宝富富晴晴禮礼與与藝芸澁渋淵渕舘館塚塚莊荘峯峰曾曽增増靜静穗穂爲為臺台萬万禰祢彌弥' +
  '鷗鴎鐵鉄鑛鉱驛駅樂楽氣気發発變変聲声醫医賣売讀読縣県經経濟済區区號号處処當当黨党團団單単戰戦雙双獨独圖図點点櫛櫛' +
  '顯顕繁繁瀨瀬凜凛遙遥祐祐祥祥飯飯館館吳呉黑黒步歩每毎海海梅梅清清晃晃郞郎都都隆隆壯壮淸清靑青曉暁絲糸繩縄莱萊' +
  '华華国國东東长長张張陈陳刘劉赵趙孙孫吴呉郑鄭冯馮韩韓邓鄧许許苏蘇卢盧蒋蔣贾賈阎閻叶葉杨楊罗羅谢謝钟鐘汤湯钱錢龙竜' +
  '银銀业業电電气気车車马馬军軍机機产産发発经経济済书書义義习習贝貝马馬达達远遠运運进進边辺辽遼连連' +
  '广広庆慶庄荘库庫应応开開关関阳陽阴陰际際陆陸险険随隨难難韦韋风風飞飛鸿鴻鹏鵬黄黄齐斉龚龔宁寧宝宝实実审審宪憲' +
  '伟偉传伝伤傷伦倫备備优優会会众衆学学写寫农農冰氷冲沖决決况況净浄凤鳳凯凱则則刚剛创創剑剣劳勞动動务務胜勝区区' +
  '医医协協单単卖売历歴厂廠厅庁县県双双变変叙敘号号员員响響团団园園围圍图図圆円圣聖场場坚堅坛壇垒塁声声处処复復' +
  '头頭夹夾夺奪奋奮奖奨妇婦娱娯婴嬰嫔嬪宫宮宽寛对対导導将将尔爾尘塵尧堯层層岁歳岂豈岗崗岚嵐岛島岭嶺峡峡币幣帅帥师師' +
  '泽沢涛濤润潤涧澗渊淵渔漁湾湾满満滨浜灵霊炜煒点点炼錬烟煙热熱爱愛爷爺现現琼瓊电電画画疗療'
const FOLDED = (() => {
  const letters = [...PAIRS]
  const map = new Map<string, string>()
  for (let at = 0; at + 1 < letters.length; at += 2) {
    const [from = '', to = ''] = [letters[at], letters[at + 1]]
    if (from !== to) map.set(from, to)
  }
  return map
})()

/** A text with each Chinese character in one of its forms. */
export function foldHan(text: string): string {
  return text.normalize('NFKC').replace(/\p{sc=Han}/gu, (sign) => {
    const once = FOLDED.get(sign) ?? sign
    return FOLDED.get(once) ?? once
  })
}
