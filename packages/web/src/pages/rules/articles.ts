import type { Words } from '@sekisho/logic'

/** What the articles of the Foreign Exchange and Foreign Trade Act are about, as far as rules rest on them. */
export const ARTICLES: Readonly<Record<string, Words>> = {
  '26': {
    ja: '外国投資家と、対内直接投資等・特定取得に当たる行為',
    en: 'foreign investors; what is an inward direct investment or a specified acquisition',
  },
  '27': {
    ja: '対内直接投資等の事前届出、禁止期間、審査',
    en: 'notification of inward direct investments, the standstill, the review',
  },
  '27-2': { ja: '届出の免除とその条件', en: 'the exemption from notification and its conditions' },
  '27-3': { ja: '届出の補正', en: 'correcting a notification' },
  '27-4': { ja: '届け出た措置の変更', en: 'changing the measures that were notified' },
  '28': { ja: '特定取得の事前届出', en: 'notification of specified acquisitions' },
  '28-2': { ja: '特定取得の届出の免除', en: 'the exemption for specified acquisitions' },
  '29': { ja: '違反などに対する措置命令', en: 'orders to take measures' },
  '29-2': { ja: '届出のない行為への事後の介入', en: 'calling in what was not notified' },
  '55-5': { ja: '事後報告', en: 'the post-investment report' },
  '55-8': { ja: 'その他の報告', en: 'other reports' },
  '69-4': { ja: '他の大臣との協議', en: 'consulting other ministers' },
  '70': { ja: '罰則', en: 'penalties' },
  '71': { ja: '罰則（報告）', en: 'penalties for reports' },
}
