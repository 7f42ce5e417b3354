/** The words of the result page. */
export const TEXTS = {
  title: { ja: '結果', en: 'Result' },
  colon: { ja: '：', en: ': ' },
  comma: { ja: '、', en: '; ' },
  empty: { ja: 'まだ何も答えていません。', en: 'Nothing has been answered yet.' },
  emptyHelp: {
    ja: '質問に一つでも答えると、そこまでで言えることをここに示します。分からないことは、分からないままで構いません。',
    en: 'As soon as one question is answered, what can be said so far stands here. What you do not know may stay unknown.',
  },
  toInterview: { ja: '質問に答える', en: 'Answer the questions' },
  kept: {
    ja: '残っていた回答に、読めないものがありました。',
    en: 'Some of the answers that were kept cannot be read.',
  },
  noDay: { ja: '行為の日が分かっていません', en: 'The day of the act is not known' },
  giveDay: { ja: '日を答える', en: 'Give the day' },

  // The deal
  actsOf: { ja: 'この取引の行為', en: 'The acts of this deal' },
  actShown: { ja: '次の行為について：', en: 'About this act: ' },

  // The answer
  free: {
    ja: 'ほかの法令の手続が要るかどうかは、ここでは見ていません。',
    en: 'Whether other laws ask for something is not looked at here.',
  },
  ruledOut: { ja: 'ならないことが確かな結論', en: 'Certainly not' },
  stillPossible: { ja: 'まだあり得る結論', en: 'Still possible' },

  // What to do
  toDo: { ja: 'いつ、何をするか', en: 'What to do, by when' },
  nothingToDo: { ja: 'この行為について、することはありません。', en: 'Nothing is to be done for this act.' },
  nothingYet: {
    ja: '結論が定まるまで、確かにすることはありません。',
    en: 'Nothing is certain to be due until the answer is settled.',
  },
  prohibited: { ja: 'してはならないこと・罰則', en: 'What is forbidden, and penalties' },
  permitted: { ja: '許されること・当局の権限', en: 'What is permitted, and powers of the authorities' },
  mayFollow: { ja: '事実によっては生じること', en: 'What may follow, depending on facts' },
  mayFollowHelp: {
    ja: 'まだ分からない事実や、これから起こることによります。',
    en: 'It depends on facts that are not known, or on what is still to come.',
  },
  noDate: { ja: '日の定めなし', en: 'No date' },
  dayOpen: { ja: '日は未定', en: 'Date open' },
  past: { ja: '過ぎた日です', en: 'This day has passed' },
  to: { ja: '提出先', en: 'To' },
  who: { ja: '誰が', en: 'Who' },
  form: { ja: '様式', en: 'Form' },
  earliest: { ja: '最も早い日', en: 'Earliest day' },
  due: { ja: '期限', en: 'Due' },
  standstillUntil: { ja: '行為ができない最後の日', en: 'No act until the end of' },
  ofConditions: { ja: '条件の根拠', en: 'Basis of the conditions' },
  conditions: { ja: '守るべき条件', en: 'Conditions that bind' },
  possibleConditions: {
    ja: '事実によっては守るべき条件',
    en: 'Conditions that may bind, depending on facts',
  },
  missed: { ja: '怠ったとき', en: 'If missed' },
  basis: { ja: '根拠', en: 'Basis' },
  counted: { ja: '数え方', en: 'How it is counted' },
  more: { ja: '数え方・罰則・根拠', en: 'Counting, sanction, basis' },

  unverified: { ja: '本文を確認していない根拠', en: 'Citations not read in the text itself' },

  // Actions
  actions: { ja: 'この結果で行うこと', en: 'What to do with this result' },
  calendar: { ja: '期限を予定表へ', en: 'Deadlines to a calendar' },
  print: { ja: '印刷', en: 'Print' },
  change: { ja: '回答を変える', en: 'Change answers' },
  compare: { ja: '比べる', en: 'Compare' },

  // Options
  options: { ja: 'ほかに取りうる道', en: 'Other ways that are open' },
  optionsHelp: {
    ja: '行為をする人が選べることだけを変えて、別の結論になるものです。',
    en: 'Another answer, reached by changing only what the actor can choose.',
  },
  searching: { ja: '調べています…', en: 'Looking…' },
  graver: { ja: 'より重い手続になる選択', en: 'Choices that lead to a graver answer' },
  noLighter: {
    ja: '選べることだけを変えても、より軽い手続にはなりません。',
    en: 'Nothing the actor can choose leads to a lighter answer.',
  },
  noOptions: {
    ja: '選べることだけを変えても、別の結論にはなりません。',
    en: 'Nothing the actor can choose leads to another answer.',
  },
  cut: {
    ja: '組み合わせが多いため、すべては調べていません。',
    en: 'There are too many combinations: not all were tried.',
  },
  nowOpen: { ja: '今は未回答', en: 'not answered now' },
  nowAbsent: { ja: '今は「ない」', en: 'now: none' },
  gained: { ja: '加わる', en: 'Adds' },
  lost: { ja: 'なくなる', en: 'Removes' },
  noPrice: { ja: '加わる義務も、なくなる義務もありません。', en: 'No duty is added or removed.' },
  tryIt: { ja: '試す', en: 'Try it' },
  tried: { ja: '次のように変えた結果を表示しています。', en: 'This is the result with these changes.' },
  undo: { ja: '元に戻す', en: 'Undo' },
  failed: {
    ja: '調べられませんでした。ページを読み込み直してください。',
    en: 'This could not be worked out. Load the page again.',
  },

  // Proof and timeline
  proof: { ja: 'なぜそうなるか', en: 'Why' },
  timeline: { ja: '法律が変わると', en: 'As the law changes' },
  timelineHelp: {
    ja: '同じ事実で、行為の日だけを変えたときの結論です。',
    en: 'The answer to the same facts with the act on another day.',
  },

  // What is open
  decisive: { ja: '結論を左右する、分からないこと', en: 'Not known, and decisive' },
  decisiveHelp: {
    ja: '答えると結論が定まっていきます。',
    en: 'Answering these settles the answer step by step.',
  },
  unresolved: { ja: '確認待ち', en: 'To be resolved' },
  open: { ja: 'まだ分からないこと', en: 'Not known yet' },
  same: { ja: '結論には関わらない', en: 'Does not bear on the answer' },
  onlyDuties: {
    ja: '分かっても結論は変わりませんが、することや日が変わることがあります。',
    en: 'They do not change the answer, but may change what is to be done or a day.',
  },
  outside: { ja: 'モデル化していないこと', en: 'Outside what is modelled' },
  judge: { ja: '人が判断すること', en: 'For a person to judge' },
  giveRuling: { ja: '判断を入れる', en: 'Enter a ruling' },
  assumed: { ja: '仮定したこと', en: 'Assumed' },
  rulings: { ja: '人の判断によること', en: 'Ruled by a person' },

  // The record
  record: { ja: '記録', en: 'Record' },
  ruleSet: { ja: '規則', en: 'Rules' },
  knownOn: { ja: '法令の基準日', en: 'Law as known on' },
  facts: { ja: '事実', en: 'Facts' },
  hashes: { ja: 'ハッシュ（SHA-256）', en: 'Hashes (SHA-256)' },
  noHash: {
    ja: 'この接続（暗号化されていない http）では、ブラウザーがハッシュの計算を許しません。https か localhost で開くと、記録に加わります。',
    en: 'Over this connection (plain http) the browser computes no hashes. Open the page over https or on localhost to have them in the record.',
  },
  saveYaml: { ja: '事案を YAML で保存', en: 'Save the case as YAML' },
  saveJson: { ja: '事案を JSON で保存', en: 'Save the case as JSON' },
  saveDetermination: { ja: '判定を JSON で保存', en: 'Save the determination as JSON' },
} as const
