import type { Words } from '@sekisho/logic'

/** Who acts and who is addressed. */

export const exporter: Words = { ja: '輸出しようとする者', en: 'Whoever is to export' }

export const carrier: Words = {
  ja: '仮陸揚げ貨物を運ぶ船舶・航空機を運営する者',
  en: 'Whoever operates the ship or aircraft that carries the goods on',
}

export const dealer: Words = { ja: '仲介取引をしようとする居住者', en: 'The resident who is to deal' }

export const licensing: Words = {
  ja: '経済産業大臣（安全保障貿易審査課または経済産業局。電子申請）',
  en: 'Minister of Economy, Trade and Industry (security export licensing division or a regional bureau; filed electronically)',
}

export const approving: Words = {
  ja: '経済産業大臣（貿易審査課等または経済産業局。電子申請）',
  en: 'Minister of Economy, Trade and Industry (trade licensing division or a regional bureau; filed electronically)',
}
