/** The words of the page of screening. */
export const TEXTS = {
  title: { ja: '名簿の照合', en: 'Screening' },
  heading: { ja: 'この相手は、名簿の者ですか。', en: 'Is this party on a watch-list?' },
  lead: {
    ja: '名前をどの文字で書いても、取り込んだ名簿から探します。候補は両者を並べて見て、同じ者か別の者かを理由とともに記録します。',
    en: 'Whatever script a name is written in, it is looked for in the imported lists. Each hit is shown beside the party, and whether it is the same is recorded with its reason.',
  },
  noServer: {
    ja: 'このページは、名簿を持つサーバーからでなければ使えません。',
    en: 'This page needs a server that has watch-lists.',
  },
  name: { ja: '名前', en: 'Name' },
  nameHelp: {
    ja: '例：Иван Петров、محمد خالد、株式会社…（入力するたびに探します）',
    en: 'Such as Иван Петров, محمد خالد, 株式会社… (looked for as you type)',
  },
  kind: { ja: '種類', en: 'Kind' },
  kinds: {
    unknown: { ja: '分からない', en: 'Not known' },
    person: { ja: '人', en: 'Person' },
    organisation: { ja: '団体・会社', en: 'Organisation' },
    vessel: { ja: '船', en: 'Ship' },
    aircraft: { ja: '航空機', en: 'Aircraft' },
  },
  country: { ja: '国（2文字）', en: 'Country (two letters)' },
  born: { ja: '生年か生年月日', en: 'Year or day of birth' },
  id: { ja: '取引先の番号（任意）', en: 'Your number of the party (optional)' },
  file: { ja: '取引先のファイルを照合する', en: 'Screen a file of parties' },
  fileHelp: {
    ja: 'CSV（列は name と、あれば id、kind、aliases、country、born、identifiers。複数は ; で区切る）。判断の済んでいない候補だけが並びます。',
    en: 'CSV with the column name, and perhaps id, kind, aliases, country, born, identifiers (several with ; between). Only hits that were not decided are listed.',
  },
  screened: (done: number, all: number) => ({
    ja: `${all} 件のうち ${done} 件を照合しました`,
    en: `${done} of ${all} screened`,
  }),
  refused: (count: number) => ({
    ja: `${count} 件は照合できていません`,
    en: `${count} were not screened`,
  }),
  row: (number: number) => ({ ja: `${number} 行目`, en: `row ${number}` }),
  noName: { ja: 'name の列がありません。', en: 'There is no column name.' },
  hits: (count: number, names: number) => ({
    ja: count === 0 ? '候補はありません' : `候補 ${count} 件（${names} 件の取引先）`,
    en:
      count === 0
        ? 'No hit'
        : `${count === 1 ? '1 hit' : `${count} hits`} for ${names === 1 ? '1 party' : `${names} parties`}`,
  }),
  cleared: (count: number) => ({
    ja: `別の者と判断済みの候補 ${count} 件は出していません`,
    en: count === 1 ? '1 hit that was cleared is not shown' : `${count} hits that were cleared are not shown`,
  }),
  lists: { ja: '探した名簿', en: 'Lists looked through' },
  list: { ja: '候補の一覧', en: 'Hits' },
  listHelp: {
    ja: '↑↓で選び、1（同じ）・2（別）・3（追加の確認）で判断を選んで理由を書き、Enter で記録すると次へ進みます。',
    en: 'Choose with ↑ and ↓; 1 (same), 2 (another) or 3 (more) chooses a verdict; write why, and Enter records it and goes on.',
  },
  party: { ja: '取引先', en: 'Party' },
  entry: { ja: '名簿の者', en: 'Entry' },
  field: { ja: '項目', en: 'Field' },
  fields: {
    names: { ja: '名前', en: 'Names' },
    kind: { ja: '種類', en: 'Kind' },
    sex: { ja: '性別', en: 'Sex' },
    born: { ja: '生年月日', en: 'Birth' },
    birthPlaces: { ja: '出生地', en: 'Place of birth' },
    countries: { ja: '国', en: 'Countries' },
    addresses: { ja: '住所', en: 'Addresses' },
    identifiers: { ja: '識別番号', en: 'Identifiers' },
  },
  agrees: { ja: '一致', en: 'fits' },
  differs: { ja: '相違', en: 'differs' },
  programmes: { ja: '掲載の根拠', en: 'Listed under' },
  remarks: { ja: '備考', en: 'Remarks' },
  reasons: { ja: '点数の理由', en: 'Why this score' },
  score: { ja: '点数', en: 'Score' },
  standing: {
    open: { ja: '未判断', en: 'Open' },
    same: { ja: '同じ者', en: 'Same' },
    other: { ja: '別の者', en: 'Another' },
    'need-more': { ja: '要確認', en: 'Need more' },
    reopened: { ja: '再判断', en: 'Decide again' },
  },
  changed: {
    ja: '判断の後に、どちらかを特定する内容が変わりました。',
    en: 'What tells who one of them is has changed since the decision.',
  },
  before: { ja: '判断の時', en: 'When decided' },
  after: { ja: '今', en: 'Now' },
  said: (by: string, day: string) => ({ ja: `${by}（${day}）の判断`, en: `Decided by ${by} on ${day}` }),
  verdict: { ja: '判断', en: 'Verdict' },
  verdicts: {
    same: { ja: '1　同じ者', en: '1  The same party' },
    other: { ja: '2　別の者', en: '2  Another party' },
    'need-more': { ja: '3　追加の確認が必要', en: '3  More must be found out' },
  },
  reason: { ja: '理由', en: 'Reason' },
  by: { ja: '判断する人', en: 'Who decides' },
  record: { ja: '記録して次へ', en: 'Record and go on' },
  recorded: { ja: '記録しました', en: 'Recorded' },
  noRecord: {
    ja: 'このサーバーは判断を記録しません（SCREENING_DECISIONS を指定して起動してください）。',
    en: 'This server keeps no decisions (start it with SCREENING_DECISIONS).',
  },
  unreachable: {
    ja: 'サーバーから答えがありません。もう一度試してください。',
    en: 'The server gives no answer: try again.',
  },
} as const
