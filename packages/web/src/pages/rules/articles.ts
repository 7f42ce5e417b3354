import type { Words } from '@sekisho/logic'

/** What the articles of the Foreign Exchange and Foreign Trade Act are about, as far as rules rest on them. */
export const ARTICLES: Readonly<Record<string, Words>> = {
  '16': { ja: '支払等の許可', en: 'permission for payments' },
  '25': {
    ja: '技術の提供（役務取引）と、外国間の売買の仲介',
    en: 'providing technology, and brokering sales between other countries',
  },
  '25-2': { ja: '無許可の役務取引等に対する制裁', en: 'sanctions for transfers without a licence' },
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
  '48': { ja: '輸出の許可と承認', en: 'licence and approval for export' },
  '53': { ja: '無許可の輸出に対する制裁', en: 'sanctions for export without a licence' },
  '55-5': { ja: '事後報告', en: 'the post-investment report' },
  '55-8': { ja: 'その他の報告', en: 'other reports' },
  '55-10': { ja: '輸出者等が守る基準', en: 'the standards that exporters keep' },
  '67': { ja: '許可や承認に付ける条件', en: 'conditions of licences and approvals' },
  '69-4': { ja: '他の大臣との協議', en: 'consulting other ministers' },
  '69-6': { ja: '罰則（無許可の輸出・提供）', en: 'penalties for export or transfer without a licence' },
  '70': { ja: '罰則', en: 'penalties' },
  '71': { ja: '罰則（報告）', en: 'penalties for reports' },
}
