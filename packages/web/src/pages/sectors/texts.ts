/** The words of the page of sectors. */
export const TEXTS = {
  title: { ja: '業種', en: 'Sectors' },
  heading: { ja: 'この事業は指定業種ですか。', en: 'Is this business a designated sector?' },
  lead: {
    ja: '会社が実際に営む事業を普通の言葉で入れると、近い業種と、行為の日の区分を示します。',
    en: 'Describe in plain words what the company really does, and see the nearest sectors with their class on the day of the act.',
  },
  query: { ja: '事業を表す言葉', en: 'Words for the business' },
  queryHelp: {
    ja: '例：ドローンの部品、サイバーセキュリティ、半導体の材料（日本語でも英語でも）',
    en: 'Such as drone parts, cybersecurity, chip materials (in English or Japanese)',
  },
  on: { ja: '行為の日', en: 'Day of the act' },
  found: { ja: '近い業種', en: 'Nearest sectors' },
  browse: { ja: 'すべての業種', en: 'All sectors' },
  browseHelp: {
    ja: '言葉を入れないときは、表にある業種をすべて並べます。',
    en: 'Without words, here is every sector of the tables.',
  },
  inward: { ja: '対内直接投資等', en: 'Inward direct investment' },
  specified: { ja: '特定取得', en: 'Specified acquisition' },
  coreWhen: { ja: 'コア業種となる条件', en: 'Core where' },
  cites: { ja: '根拠', en: 'Legal reference' },
  noCites: {
    ja: 'この日にこの業種を挙げる告示はありません',
    en: 'No notice names this sector on this day',
  },
  why: { ja: '一致した言葉', en: 'Words that matched' },
  history: { ja: '区分の移り変わり', en: 'How its class changed' },
  historyFrom: { ja: 'この日以後の行為', en: 'Acts from' },
  historyClass: { ja: '区分', en: 'Class' },
  historyInForce: { ja: '施行', en: 'In force' },
  before: { ja: '対象期間の前から', en: 'before the span' },
  jsic: { ja: '日本標準産業分類', en: 'Japan Standard Industrial Classification' },
  use: { ja: 'この業種を事案で使う', en: 'Use this sector in my case' },
  used: {
    ja: '対象自身の事業として、事案に加えました。',
    en: 'Added to your case as a business of the target itself.',
  },
  usedBefore: {
    ja: 'この業種の区分は、対象自身の事業として、すでに事案にあります。',
    en: 'Your case already has this group of sectors as a business of the target itself.',
  },
  toInterview: { ja: '質問へ進む', en: 'Go to the questions' },
  outsideSpan: (from: string, until: string) => ({
    ja: `行為の日は ${from} から ${until} までの日にしてください。`,
    en: `Choose a day of the act from ${from} to ${until}.`,
  }),
  count: (count: number) => ({
    ja: count === 0 ? '合う業種はありません' : `${count} 件の業種`,
    en: count === 0 ? 'No sector fits' : count === 1 ? '1 sector' : `${count} sectors`,
  }),
} as const
