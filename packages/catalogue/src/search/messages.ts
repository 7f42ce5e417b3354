import type { Words } from '@sekisho/logic'
import { type ControlList, type Entry, LIST_TITLES, type ListId } from '../list/control-list.ts'
import type { HsCodes } from './hs.ts'

export const POINTER: Words = {
  ja: 'この結果は手がかりであり、該非の判定ではありません。リストの本文と貨物の仕様を確かめてください。',
  en: 'This result is a pointer, not a classification: check the text of the list and the specification.',
}

const NOTHING: Words = {
  ja: 'この言葉に合う項目は、読み込まれているリストにありませんでした。該当しないという意味ではありません。別の言葉でも探してください。',
  en: 'No entry of the lists that are loaded fits these words. That does not mean the item is not listed: try other words.',
}

/** Letters and digits together, perhaps after the name of a series: `AD9208`, `RTX 5090`. */
const PART_NUMBER = /^(?:[A-Z]+ )?(?=\S*\d)[\w./-]+$/i

/** Nothing found; a maker's part number stands in no list, and is told what to do instead. */
export function nothingFor(query: string): Words {
  const asked = query.trim()
  if (!PART_NUMBER.test(asked)) return NOTHING
  return {
    ja: `「${asked}」は型番のようです。規制リストに型番は載っていません。該当しないという意味ではありません。品目の種類（例：AD変換器）で探すか、データシートの値で該非判定をしてください。`,
    en: `"${asked}" looks like a part number. Control lists name no part numbers, which does not mean the item is not listed: search by its kind (analogue-to-digital converter), or classify it by the values of its data sheet.`,
  }
}

export const NO_HS: Words = {
  ja: 'HSコードの表が読み込まれていません。表（section,hscode,description,parent,level のCSV）をリストのフォルダーに hs-codes.csv として置くか、画面で加えてください。品名でも探せます。',
  en: 'No table of HS codes is loaded. Put one (CSV with section,hscode,description,parent,level) into the folder of lists as hs-codes.csv, or add it on the page. Or search by the name of the goods.',
}

/** That the number is kept and its content was deleted. */
export function DELETED(id: string, list: ControlList): Words {
  return {
    ja: `${list.title.ja}（${list.asOf}）の${id}は「削除」です。今は何も定めていません。`,
    en: `${id} of ${list.title.en} (${list.asOf}) is deleted: the number is kept and covers nothing.`,
  }
}

/** That a number is one of lists that are not among those searched. */
export function NOT_LOADED(id: string, lists: readonly ListId[]): Words {
  const [ja, en] = (['ja', 'en'] as const).map((language) => lists.map((list) => LIST_TITLES[list][language]))
  return {
    ja: `${id}は${ja?.join('・')}の番号ですが、そのリストは探す範囲にありません。取り込むか、範囲に加えてください。`,
    en: `${id} is a number of ${en?.join(' or ')}, which is not among the lists searched. Import it, or search it too.`,
  }
}

/** That a list has no such number, and what comes nearest. */
export function NO_SUCH_NUMBER(id: string, list: ControlList, nearest: Entry | undefined): Words {
  return {
    ja: `${list.title.ja}（${list.asOf}）に${id}はありません。${nearest ? `その上の${nearest.id}まではあります。` : '番号を確かめてください。'}`,
    en: `${list.title.en} (${list.asOf}) has no ${id}. ${nearest ? `It has ${nearest.id}, above it.` : 'Check the number.'}`,
  }
}

/** What a tariff code says; the search went on with that. */
export function HS_SAYS(code: string, says: string, edition: string): Words {
  return {
    ja: `HSコード${code}（${edition}年版）は「${says}」です。その言葉で探しました。HSコードからは該非は決まりません。`,
    en: `HS code ${code} (edition ${edition}) says "${says}". Those words were searched for; an HS code decides no classification.`,
  }
}

/** That the edition of the tariff codes that is loaded does not have a code. */
export function HS_OF_ANOTHER_YEAR(code: string, { edition, descriptions }: HsCodes): Words {
  const heading = descriptions.get(code.slice(0, 4))
  return {
    ja: `HSコード${code}は${edition}年版にありません。別の年の版のコードかもしれません。${heading === undefined ? '品名で探してください。' : `項${code.slice(0, 4)}は「${heading}」です。`}`,
    en: `HS code ${code} is not in the edition ${edition}; it may be of another year. ${heading === undefined ? 'Search by the name of the goods.' : `Heading ${code.slice(0, 4)} says "${heading}".`}`,
  }
}
