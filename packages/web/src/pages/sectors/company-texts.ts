/** The words of the part about the finance ministry's list of listed companies. */
export const COMPANY_TEXTS = {
  heading: {
    ja: '対象が上場会社なら：財務省のリストで確かめる',
    en: 'For a listed company: look it up in the finance ministry’s list',
  },
  help: {
    ja: '財務省が公表する「本邦上場会社の外為法における対内直接投資等事前届出該当性リスト」を、表計算ソフトから CSV かタブ区切りで保存して選んでください。ファイルはこの端末の外に出ません。',
    en: 'Save the list that the ministry publishes (the classification of listed companies for prior notification) from a spreadsheet as CSV or tab-separated text, and choose it here. The file does not leave this device.',
  },
  file: { ja: 'リストのファイル', en: 'File of the list' },
  publishedOn: { ja: 'リストが公表された日', en: 'Day the list was published' },
  company: { ja: '証券コード・ISIN・会社名', en: 'Securities code, ISIN or name' },
  read: (count: number) => ({
    ja: `${count} 社を読みました。`,
    en: count === 1 ? 'One company was read.' : `${count} companies were read.`,
  }),
  leftOut: (count: number) => ({
    ja: `ほかに ${count} 行は読めなかったため除きました。`,
    en: `${count} more line(s) could not be read and were left out.`,
  }),
  needsDay: { ja: '公表された日を入れてください。', en: 'Enter the day the list was published.' },
  tooLarge: { ja: 'ファイルが大きすぎます（5 MB まで）。', en: 'The file is too large (at most 5 MB).' },
  category: (category: number) => ({ ja: `区分 ${category}`, en: `Category ${category}` }),
  operator: { ja: '特定コア事業者', en: 'specified core business operator' },
  line: (line: number) => ({ ja: `リストの ${line} 行目`, en: `line ${line} of the list` }),
} as const
